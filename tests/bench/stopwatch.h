// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

//! Prints the milliseconds since the process was started (CALLBOARD_T0: CLOCK_MONOTONIC in nanoseconds, set
//! by the runner just before exec), and its resident memory in MB, as one line of JSON.
void reportStart();
