// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/stopwatch.h"

#include <QFile>
#include <cstdio>
#include <ctime>
#include <unistd.h>

void reportStart()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    const qint64 started = qgetenv("CALLBOARD_T0").toLongLong();
    const double ms = double(qint64(now.tv_sec) * 1000000000 + now.tv_nsec - started) / 1e6;
    QFile statm(QStringLiteral("/proc/self/statm"));
    const double pages =
        statm.open(QIODevice::ReadOnly) ? statm.readAll().split(' ').value(1).toDouble() : 0.0;
    std::printf("{\"ms\": %.1f, \"rss\": %.1f}\n", ms, pages * double(sysconf(_SC_PAGESIZE)) / 1e6);
    std::fflush(stdout);
}
