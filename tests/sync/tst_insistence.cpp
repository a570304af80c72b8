// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/http/httperrors.h"
#include "models/sync/insistence.h"

#include <QTest>

using namespace callboard;
using namespace std::chrono_literals;

namespace
{

Error error(ErrorKind kind, const char *code = "", int status = 0)
{
    Error made;
    made.kind = kind;
    made.code = QLatin1String(code);
    made.status = status;
    made.text = QStringLiteral("What the adapter says.");
    return made;
}

} // namespace

class TestInsistence : public QObject
{
    Q_OBJECT

private slots:
    void failures_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("again");
        QTest::addColumn<bool>("unknown"); // what became of it, once given up
        const auto row = [](const char *name, ErrorKind kind, const char *code, int status, bool again,
                            bool unknown) {
            QTest::newRow(name) << kind << QString::fromLatin1(code) << status << again << unknown;
        };
        row("cut", ErrorKind::Unreachable, "", 0, true, true);
        row("no answer", ErrorKind::Timeout, "", 0, true, true);
        row("a proxy before a restart", ErrorKind::NotAStudio, "", 502, true, true);
        row("a captive portal", ErrorKind::NotAStudio, "", 200, false, false);
        row("still at it", ErrorKind::Conflict, "in-progress", 409, true, true);
        row("busy", ErrorKind::Server, "unavailable", 503, true, false);
        row("failed", ErrorKind::Server, "server-error", 500, false, false);
        row("nobody there", ErrorKind::Unreachable, notReached, 0, false, false);
        row("no seats", ErrorKind::Invalid, "no-seats", 409, false, false);
        row("forbidden", ErrorKind::Forbidden, "forbidden", 403, false, false);
        row("changed elsewhere", ErrorKind::Conflict, "conflict", 409, false, false);
        row("signed out", ErrorKind::SignInRequired, "invalid-grant", 401, false, false);
    }
    void failures()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(QString, code);
        QFETCH(int, status);
        QFETCH(bool, again);
        QFETCH(bool, unknown);
        const Error failure = error(kind, qPrintable(code), status);
        Insistence insistence;
        QCOMPARE(insistence.afterFailure(failure, 0).has_value(), again);
        QVERIFY(!insistence.afterFailure(failure, 60'000));
        const Error verdict = insistence.verdict(failure);
        QCOMPARE(verdict.code == QLatin1String(outcomeUnknown), unknown);
        QCOMPARE(verdict.text != failure.text, unknown);
        QVERIFY(verdict.kind == kind);
    }

    void asksLessAndLessOftenForHalfAMinute()
    {
        Insistence insistence;
        qint64 elapsed = 0;
        int tries = 1;
        std::chrono::milliseconds before{0};
        while (const auto pause = insistence.afterFailure(error(ErrorKind::Unreachable), elapsed)) {
            QVERIFY(*pause >= before);
            before = *pause;
            elapsed += pause->count();
            ++tries;
        }
        QVERIFY(elapsed > 15'000);
        QVERIFY(elapsed <= 30'000);
        QVERIFY(tries > 4);
        QVERIFY(tries < 12);
    }

    void aServerThatIsDownAfterACutIsAskedOn()
    {
        Insistence insistence;
        QVERIFY(insistence.afterFailure(error(ErrorKind::Unreachable), 0));
        QVERIFY(insistence.afterFailure(error(ErrorKind::Unreachable, notReached), 1000));
        QCOMPARE(insistence.verdict(error(ErrorKind::Unreachable, notReached)).code,
                 QLatin1String(outcomeUnknown));
    }

    void aPauseThatTheServerAsksForIsKept()
    {
        Error slower = error(ErrorKind::Throttled, "too-many-requests", 429);
        Insistence insistence;
        QVERIFY(!insistence.afterFailure(slower, 0)); // it does not say how long
        slower.retryAfter = 60s;
        QCOMPARE(*insistence.afterFailure(slower, 0), std::chrono::milliseconds(60s));
        // That time does not count.
        QVERIFY(insistence.afterFailure(error(ErrorKind::Timeout), 61'000));
        slower.retryAfter = 15min;
        QVERIFY(!insistence.afterFailure(slower, 62'000));
    }

    void anOpenActionKeepsItsKey()
    {
        OpenKeys keys;
        const IdempotencyKey first = keys.keyOf("buy 5");
        QVERIFY(first.isValid());
        QVERIFY(keys.keyOf("buy 6") != first);
        keys.ended("buy 5", error(ErrorKind::Timeout, outcomeUnknown));
        QCOMPARE(keys.keyOf("buy 5"), first);
        keys.ended("buy 5", std::nullopt);
        QVERIFY(keys.keyOf("buy 5") != first);
    }

    void aRefusedActionIsANewOneNextTime()
    {
        OpenKeys keys;
        const IdempotencyKey first = keys.keyOf("invite");
        keys.ended("invite", error(ErrorKind::Invalid, "no-seats", 409));
        QVERIFY(keys.keyOf("invite") != first);
    }
};

QTEST_APPLESS_MAIN(TestInsistence)
#include "tst_insistence.moc"
