// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/profile.h"
#include "models/sync/outboxrules.h"

#include <QTest>

using namespace callboard;

namespace
{

const QString lastName = QStringLiteral("lastName");
const QDateTime early(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);
const QDateTime late(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);

OutboxEdit edit(qint64 id, const char *base, const char *value, qint64 envelope = 0,
                EditState state = EditState::Waiting)
{
    OutboxEdit made;
    made.id = id;
    made.record = RecordId(QStringLiteral("mia"));
    made.field = lastName;
    made.base = QString::fromLatin1(base);
    made.value = QString::fromLatin1(value);
    made.madeAt = early;
    made.envelope = envelope;
    made.state = state;
    return made;
}

OutboxEdit conflict(qint64 id, const char *base, const char *value, const char *theirs)
{
    OutboxEdit made = edit(id, base, value, 0, EditState::Conflict);
    made.theirs = QString::fromLatin1(theirs);
    return made;
}

QJsonObject fields(const char *value)
{
    return {{lastName, QString::fromLatin1(value)}};
}

// "1:A>B w" is edit 1 from A to B, waiting; c(T) in conflict with T, r refused, @7 in envelope 7.
QString written(const QList<OutboxEdit> &edits)
{
    QStringList list;
    for (const OutboxEdit &e : edits) {
        QString state = e.state == EditState::Waiting   ? QStringLiteral("w")
                        : e.state == EditState::Refused ? QStringLiteral("r")
                                                        : QStringLiteral("c(%1)").arg(e.theirs.toString());
        if (e.envelope != 0)
            state += QStringLiteral("@%1").arg(e.envelope);
        list += QStringLiteral("%1:%2>%3 %4").arg(e.id).arg(e.base.toString(), e.value.toString(), state);
    }
    return list.join(QStringLiteral(", "));
}

} // namespace

Q_DECLARE_METATYPE(QList<callboard::OutboxEdit>)

class TestOutboxRules : public QObject
{
    Q_OBJECT

private slots:
    void edits_data()
    {
        QTest::addColumn<QList<OutboxEdit>>("before");
        QTest::addColumn<QString>("mirror");
        QTest::addColumn<QString>("wish");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *name, const QList<OutboxEdit> &before, const char *mirror,
                            const char *wish, const char *after) {
            QTest::newRow(name) << before << QString::fromLatin1(mirror) << QString::fromLatin1(wish)
                                << QString::fromLatin1(after);
        };
        row("first", {}, "A", "B", "0:A>B w");
        row("no change", {}, "A", "A", "");
        row("again while unsent", {edit(1, "A", "B")}, "A", "C", "1:A>C w");
        row("back to where it was", {edit(1, "A", "B")}, "A", "A", "");
        row("after a sent one", {edit(1, "A", "B", 7)}, "A", "C", "1:A>B w@7, 0:B>C w");
        row("same as the sent one", {edit(1, "A", "B", 7)}, "A", "B", "1:A>B w@7");
        row("again after a sent one", {edit(1, "A", "B", 7), edit(2, "B", "C")}, "A", "D",
            "1:A>B w@7, 2:B>D w");
        row("back to the sent one", {edit(1, "A", "B", 7), edit(2, "B", "C")}, "A", "B", "1:A>B w@7");
        row("corrects a refused one", {edit(1, "A", "B", 0, EditState::Refused)}, "A2", "C", "1:A2>C w");
        row("gives a refused one up", {edit(1, "A", "B", 0, EditState::Refused)}, "A", "A", "");
        row("in a conflict, another wish", {conflict(1, "A", "B", "T")}, "T", "C", "1:A>C c(T)");
        row("in a conflict, theirs", {conflict(1, "A", "B", "T")}, "T", "T", "");
    }
    void edits()
    {
        QFETCH(QList<OutboxEdit>, before);
        QFETCH(QString, mirror);
        QFETCH(QString, wish);
        QFETCH(QString, after);
        OutboxEdit wished = edit(0, "", wish.toLatin1().constData());
        wished.madeAt = late;
        const auto plan = planEdit(fields(mirror.toLatin1().constData()), before, wished);
        QCOMPARE(written(afterPlan(before, plan)), after);
        // Whatever happened, what is shown is the wish.
        QCOMPARE(overlay(fields(mirror.toLatin1().constData()), afterPlan(before, plan))
                     .value(lastName)
                     .toString(),
                 wish);
    }

    void undo_data()
    {
        QTest::addColumn<QList<OutboxEdit>>("before");
        QTest::addColumn<int>("id");
        QTest::addColumn<QString>("after");
        QTest::newRow("unsent") << QList{edit(1, "A", "B")} << 1 << QString();
        QTest::newRow("conflict") << QList{conflict(1, "A", "B", "T")} << 1 << QString();
        QTest::newRow("refused") << QList{edit(1, "A", "B", 0, EditState::Refused)} << 1 << QString();
        QTest::newRow("sent") << QList{edit(1, "A", "B", 7)} << 1 << QStringLiteral("1:A>B w@7, 0:B>A w");
        QTest::newRow("sent, with another after it")
            << QList{edit(1, "A", "B", 7), edit(2, "B", "C")} << 1 << QStringLiteral("1:A>B w@7, 2:B>A w");
        QTest::newRow("the one after the sent one")
            << QList{edit(1, "A", "B", 7), edit(2, "B", "C")} << 2 << QStringLiteral("1:A>B w@7");
        QTest::newRow("twice") << QList{edit(1, "A", "B", 7), edit(2, "B", "A")} << 1
                               << QStringLiteral("1:A>B w@7, 2:B>A w");
        QTest::newRow("unknown") << QList{edit(1, "A", "B")} << 9 << QStringLiteral("1:A>B w");
    }
    void undo()
    {
        QFETCH(QList<OutboxEdit>, before);
        QFETCH(int, id);
        QFETCH(QString, after);
        QCOMPARE(written(afterPlan(before, planUndo(before, id, late))), after);
    }

    void rebase_data()
    {
        QTest::addColumn<QList<OutboxEdit>>("before");
        QTest::addColumn<QString>("theirs");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *name, const QList<OutboxEdit> &before, const char *theirs,
                            const char *after) {
            QTest::newRow(name) << before << QString::fromLatin1(theirs) << QString::fromLatin1(after);
        };
        row("still the base", {edit(1, "A", "B")}, "A", "1:A>B w");
        row("already so", {edit(1, "A", "B")}, "B", "");
        row("another value", {edit(1, "A", "B")}, "T", "1:A>B c(T)");
        row("a sent one is left to its answer", {edit(1, "A", "B", 7)}, "T", "1:A>B w@7");
        row("so is what follows it", {edit(1, "A", "B", 7), edit(2, "B", "C")}, "T", "1:A>B w@7, 2:B>C w");
        row("conflict, theirs moves on", {conflict(1, "A", "B", "T")}, "U", "1:A>B c(U)");
        row("conflict, theirs comes to mine", {conflict(1, "A", "B", "T")}, "B", "");
        row("conflict, theirs goes back", {conflict(1, "A", "B", "T")}, "A", "1:A>B w");
        row("refused stays", {edit(1, "A", "B", 0, EditState::Refused)}, "T", "1:A>B r");
        row("refused and now so", {edit(1, "A", "B", 0, EditState::Refused)}, "B", "");
    }
    void rebase()
    {
        QFETCH(QList<OutboxEdit>, before);
        QFETCH(QString, theirs);
        QFETCH(QString, after);
        const auto server = fields(theirs.toLatin1().constData());
        const auto merged = afterPlan(before, planRebase(server, before));
        QCOMPARE(written(merged), after);
        // Merging twice changes nothing.
        QVERIFY(planRebase(server, merged).isEmpty());
    }

    void rebaseTellsWho()
    {
        QJsonObject server = fields("T");
        server[QStringLiteral("edits")] = QJsonObject{
            {lastName, QJsonObject{{QStringLiteral("by"), QStringLiteral("Ana Ferreira")},
                                   {QStringLiteral("at"), QStringLiteral("2026-03-01T10:00:00.000Z")}}}};
        const auto merged = afterPlan({edit(1, "A", "B")}, planRebase(server, {edit(1, "A", "B")}));
        QCOMPARE(merged.first().theirsBy, QStringLiteral("Ana Ferreira"));
        QCOMPARE(merged.first().theirsAt, QDateTime(QDate(2026, 3, 1), QTime(10, 0), Qt::UTC));
    }

    void answers_data()
    {
        QTest::addColumn<QList<OutboxEdit>>("before");
        QTest::addColumn<int>("outcome");
        QTest::addColumn<QString>("current");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *name, const QList<OutboxEdit> &before, FieldOutcome outcome,
                            const char *current, const char *after) {
            QTest::newRow(name) << before << int(outcome) << QString::fromLatin1(current)
                                << QString::fromLatin1(after);
        };
        const QList alone{edit(1, "A", "B", 7)};
        const QList chain{edit(1, "A", "B", 7), edit(2, "B", "C")};
        const QList undone{edit(1, "A", "B", 7), edit(2, "B", "A")};
        row("applied", alone, FieldOutcome::Applied, "B", "");
        row("unchanged", alone, FieldOutcome::Unchanged, "B", "");
        row("conflict", alone, FieldOutcome::Conflict, "T", "1:A>B c(T)");
        row("refused", alone, FieldOutcome::Rejected, "A", "1:A>B r");
        row("applied, and one after it", chain, FieldOutcome::Applied, "B", "2:B>C w");
        row("applied and tidied", chain, FieldOutcome::Applied, "b", "2:b>C w");
        row("tidied into the next wish", chain, FieldOutcome::Applied, "C", "");
        row("conflict, and one after it", chain, FieldOutcome::Conflict, "T", "1:A>C c(T)");
        row("conflict with the next wish's value", chain, FieldOutcome::Conflict, "C", "");
        row("refused, and a correction", chain, FieldOutcome::Rejected, "A", "2:A>C w");
        row("refused, and undone", undone, FieldOutcome::Rejected, "A", "");
        row("applied, and undone", undone, FieldOutcome::Applied, "B", "2:B>A w");
        row("another envelope's", {edit(1, "A", "B", 8)}, FieldOutcome::Applied, "B", "1:A>B w@8");
    }
    void answers()
    {
        QFETCH(QList<OutboxEdit>, before);
        QFETCH(int, outcome);
        QFETCH(QString, current);
        QFETCH(QString, after);
        FieldAnswer answer;
        answer.field = lastName;
        answer.outcome = FieldOutcome(outcome);
        answer.current = current;
        answer.reason = QStringLiteral("Too long.");
        const auto merged = afterPlan(before, planAnswer(before, 7, {answer}));
        QCOMPARE(written(merged), after);
        for (const OutboxEdit &left : merged)
            QCOMPARE(left.problem.isEmpty(), left.state != EditState::Refused);
    }

    void refusals_data()
    {
        QTest::addColumn<QList<OutboxEdit>>("before");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("after");
        OutboxEdit first = edit(2, "M", "N", 7);
        first.field = QStringLiteral("firstName");
        QTest::newRow("all") << QList{edit(1, "A", "B", 7), first} << QString()
                             << QStringLiteral("1:A>B r, 2:M>N r");
        QTest::newRow("one is at fault")
            << QList{edit(1, "A", "B", 7), first} << lastName << QStringLiteral("1:A>B r, 2:M>N w");
        QTest::newRow("a field that is not in it")
            << QList{edit(1, "A", "B", 7)} << QStringLiteral("email") << QStringLiteral("1:A>B r");
        QTest::newRow("corrected meanwhile")
            << QList{edit(1, "A", "B", 7), edit(3, "B", "C")} << QString() << QStringLiteral("3:A>C w");
        QTest::newRow("undone meanwhile")
            << QList{edit(1, "A", "B", 7), edit(3, "B", "A")} << QString() << QString();
    }
    void refusals()
    {
        QFETCH(QList<OutboxEdit>, before);
        QFETCH(QString, field);
        QFETCH(QString, after);
        QCOMPARE(written(afterPlan(before, planRefusal(before, 7, field, QStringLiteral("No.")))), after);
    }

    void dissolves()
    {
        const QList before{edit(1, "A", "B", 7), edit(2, "B", "C")};
        QCOMPARE(written(afterPlan(before, planDissolve(before, 7))), QStringLiteral("1:A>C w"));
        const QList undone{edit(1, "A", "B", 7), edit(2, "B", "A")};
        QCOMPARE(written(afterPlan(undone, planDissolve(undone, 7))), QString());
    }

    void orphans()
    {
        const QList before{edit(1, "A", "B"), conflict(2, "A", "B", "T"), edit(3, "A", "B", 7)};
        QCOMPARE(written(afterPlan(before, planOrphan(before, QStringLiteral("Gone.")))),
                 QStringLiteral("1:A>B r, 2:A>B r, 3:A>B w@7"));
    }
};

QTEST_GUILESS_MAIN(TestOutboxRules)
#include "tst_outboxrules.moc"
