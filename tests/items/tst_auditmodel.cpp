// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/auditmodel.h"
#include "tests/items/quietadministration.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace callboard;

namespace
{

class Log final : public QuietAdministration
{
public:
    struct Question {
        AuditFilter filter;
        QString next;
        Answer<AuditPage> answer;
    };
    QList<Question> questions;

    [[nodiscard]] QFuture<Result<AuditPage>> audit(const AuditFilter &filter, const QString &next,
                                                   int) override
    {
        questions.append({filter, next, {}});
        return questions.constLast().answer.future();
    }
};

AuditEntry entry(const char *action, const QJsonObject &before = {}, const QJsonObject &after = {})
{
    AuditEntry entry;
    entry.id = RecordId::create();
    entry.at = QDateTime::currentDateTimeUtc();
    entry.action = QLatin1String(action);
    entry.before = before;
    entry.after = after;
    return entry;
}

AuditPage page(int count, const char *next)
{
    AuditPage page;
    for (int i = 0; i < count; ++i)
        page.items.append(entry(audit::disabled));
    page.next = QLatin1String(next);
    return page;
}

RelativeTime times()
{
    return {true, QTimeZone::utc(), QLocale(QLocale::English)};
}

} // namespace

class TestAuditModel : public QObject
{
    Q_OBJECT

private slots:
    void pagesComeAsTheyAreAskedFor()
    {
        Log log;
        AuditModel model(log, times());
        model.reload();
        QCOMPARE(model.state(), AuditModel::State::Loading);
        QVERIFY(!model.canFetchMore({}));
        log.questions.at(0).answer(page(3, "two"));
        QTRY_COMPARE(model.rowCount(), 3);
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QCOMPARE(log.questions.at(1).next, QStringLiteral("two"));
        log.questions.at(1).answer(page(2, ""));
        QTRY_COMPARE(model.rowCount(), 5);
        QVERIFY(model.isAtEnd());
        QVERIFY(!model.canFetchMore({}));
    }

    void aNewFilterLetsGoOfOldAnswers()
    {
        Log log;
        AuditModel model(log, times());
        model.reload();
        AuditFilter filter;
        filter.text = QStringLiteral("ana");
        model.setFilter(filter);
        log.questions.at(1).answer(page(1, ""));
        log.questions.at(0).answer(page(9, ""));
        QTRY_COMPARE(model.rowCount(), 1);
        QCoreApplication::processEvents();
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(log.questions.at(1).filter, filter);
    }

    void aFailureIsKeptAndTriedAgain()
    {
        Log log;
        AuditModel model(log, times());
        model.reload();
        log.questions.at(0).answer(page(1, "two"));
        QTRY_COMPARE(model.rowCount(), 1);
        model.fetchMore({});
        Error offline;
        offline.kind = ErrorKind::Unreachable;
        log.questions.at(1).answer(Result<AuditPage>(offline));
        QTRY_COMPARE(model.state(), AuditModel::State::Failed);
        QVERIFY(!model.canFetchMore({}));
        QVERIFY(model.problem().kind == ErrorKind::Unreachable);
        QCOMPARE(model.rowCount(), 1);
        model.retry();
        QCOMPARE(log.questions.at(2).next, QStringLiteral("two"));
        log.questions.at(2).answer(page(1, ""));
        QTRY_COMPARE(model.rowCount(), 2);
    }

    void sentences_data()
    {
        QTest::addColumn<AuditEntry>("line");
        QTest::addColumn<QString>("says");
        QTest::newRow("role") << entry(audit::changed, {{QStringLiteral("role"), QStringLiteral("artist")}},
                                       {{QStringLiteral("role"), QStringLiteral("supervisor")}})
                              << QStringLiteral("Role: Artist → Supervisor");
        QTest::newRow("setting") << entry(audit::settingsChanged, {{QStringLiteral("sessionDays"), 90}},
                                          {{QStringLiteral("sessionDays"), 30}})
                                 << QStringLiteral("Session length: 90 days → 30 days");
        QTest::newRow("seats") << entry(audit::seatsBought, {}, {{QStringLiteral("count"), 10}})
                               << QStringLiteral("Bought 10 seats");
        QTest::newRow("a number") << entry(audit::changed, {{QStringLiteral("total"), 200}},
                                           {{QStringLiteral("total"), 210}})
                                  << QStringLiteral("Seats in all: 200 → 210");
        QTest::newRow("invited") << entry(audit::invited, {},
                                          {{QStringLiteral("role"), QStringLiteral("manager")}})
                                 << QStringLiteral("Invited as Manager");
        AuditEntry refused = entry(audit::disabled);
        refused.refused = true;
        QTest::newRow("refused") << refused << QStringLiteral("Refused: Account disabled");
        QTest::newRow("of a newer server") << entry("user.cloned") << QStringLiteral("user.cloned");
    }
    void sentences()
    {
        QFETCH(AuditEntry, line);
        QFETCH(QString, says);
        QCOMPARE(AuditModel::sentence(line), says);
    }

    void everyActionHasAName()
    {
        const QStringList actions = auditActions();
        for (const QString &action : actions)
            QVERIFY2(AuditModel::actionName(action) != action, qPrintable(action));
    }
};

QTEST_GUILESS_MAIN(TestAuditModel)
#include "tst_auditmodel.moc"
