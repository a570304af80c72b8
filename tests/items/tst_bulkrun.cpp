// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/bulkrun.h"
#include "tests/items/quietadministration.h"

#include <QSignalSpy>
#include <QTest>

using namespace callboard;

namespace
{

class ScriptedAdministration final : public QuietAdministration
{
public:
    QStringList calls;
    QHash<QString, Error> refuse; //!< by id; taken when it is used
    std::optional<Answer<void>> held;
    bool hold = false;

    [[nodiscard]] QFuture<Result<void>> disable(const RecordId &user) override { return take(user); }
    [[nodiscard]] QFuture<Result<void>> enable(const RecordId &user) override { return take(user); }
    [[nodiscard]] QFuture<Result<void>> changeUser(const RecordId &user,
                                                   const QList<FieldChange> &changes) override
    {
        calls.append(QStringLiteral("%1 %2→%3")
                         .arg(user.value(), changes.at(0).base.toString(), changes.at(0).value.toString()));
        return answered(Result<void>());
    }

private:
    QFuture<Result<void>> take(const RecordId &user)
    {
        calls.append(user.value());
        if (hold) {
            held.emplace();
            return held->future();
        }
        if (refuse.contains(user.value()))
            return answered(Result<void>(refuse.take(user.value())));
        return answered(Result<void>());
    }
};

User person(const char *name, Role role = Role::Artist)
{
    User user;
    user.id = RecordId(QString::fromLatin1(name));
    user.firstName = user.id.value();
    user.lastName = QStringLiteral("Weber");
    user.role = role;
    return user;
}

QList<User> three()
{
    return {person("a"), person("b", Role::Manager), person("c")};
}

Error error(ErrorKind kind, const char *text)
{
    Error error;
    error.kind = kind;
    error.text = QString::fromLatin1(text);
    return error;
}

const UserAction disabling{.kind = UserAction::Kind::Disable};

} // namespace

class TestBulkRun : public QObject
{
    Q_OBJECT

private slots:
    void oneAfterTheOther()
    {
        ScriptedAdministration administration;
        administration.hold = true;
        BulkRun run(administration, three(), disabling);
        QSignalSpy finished(&run, &BulkRun::finished);
        run.start();
        QCOMPARE(administration.calls, QStringList{QStringLiteral("a")});
        QCOMPARE(run.text(), QStringLiteral("Disabling user 1 of 3…"));
        (*administration.held)(Result<void>());
        QTRY_COMPARE(administration.calls.size(), 2);
        QCOMPARE(run.done(), 1);
        administration.hold = false;
        (*administration.held)(Result<void>());
        QVERIFY(finished.wait());
        QCOMPARE(run.done(), 3);
        QCOMPARE(run.text(), QStringLiteral("3 users are disabled."));
        QVERIFY(!run.isRunning());
    }

    void failuresKeepTheirReasonsAndAreTriedAgain()
    {
        ScriptedAdministration administration;
        administration.refuse.insert(QStringLiteral("b"), error(ErrorKind::Conflict, "the last one"));
        BulkRun run(administration, three(), disabling);
        QSignalSpy finished(&run, &BulkRun::finished);
        run.start();
        QVERIFY(finished.wait());
        QCOMPARE(run.done(), 2);
        QCOMPARE(run.failures().size(), 1);
        QCOMPARE(run.failures().at(0).error.text, QStringLiteral("the last one"));
        QCOMPARE(run.text(), QStringLiteral("1 of 3 users could not be disabled."));
        run.retry();
        QVERIFY(finished.wait());
        QCOMPARE(administration.calls, QString(QStringLiteral("a b c b")).split(u' '));
        QCOMPARE(run.left(), 0);
    }

    void whatMeetsEverybodyEndsTheRun()
    {
        ScriptedAdministration administration;
        administration.refuse.insert(QStringLiteral("b"), error(ErrorKind::Unreachable, "no studio"));
        BulkRun run(administration, three(), disabling);
        QSignalSpy finished(&run, &BulkRun::finished);
        run.start();
        QVERIFY(finished.wait());
        QCOMPARE(administration.calls, QString(QStringLiteral("a b")).split(u' '));
        QCOMPARE(run.failures().size(), 2);
        QCOMPARE(run.failures().at(1).error.text, QStringLiteral("no studio"));
        run.retry();
        QVERIFY(finished.wait());
        QCOMPARE(run.done(), 3);
    }

    void aPauseThatTheStudioAsksForIsMade()
    {
        ScriptedAdministration administration;
        Error busy = error(ErrorKind::Throttled, "later");
        busy.retryAfter = std::chrono::seconds(0);
        administration.refuse.insert(QStringLiteral("b"), busy);
        BulkRun run(administration, three(), disabling);
        QSignalSpy finished(&run, &BulkRun::finished);
        run.start();
        QVERIFY(finished.wait());
        QCOMPARE(administration.calls, QString(QStringLiteral("a b b c")).split(u' '));
        QCOMPARE(run.done(), 3);
    }

    void cancellingWaitsForTheOneUnderWay()
    {
        ScriptedAdministration administration;
        administration.hold = true;
        BulkRun run(administration, three(), disabling);
        QSignalSpy finished(&run, &BulkRun::finished);
        run.start();
        run.cancel();
        QCOMPARE(finished.count(), 0);
        (*administration.held)(Result<void>());
        QVERIFY(finished.wait());
        QCOMPARE(run.done(), 1);
        QCOMPARE(run.left(), 2);
        QVERIFY(run.failures().isEmpty());
        QVERIFY(run.isCancelled());
        QCOMPARE(run.text(), QStringLiteral("a Weber is disabled."));
    }

    void rolesAreUndoneToWhatEachHad()
    {
        ScriptedAdministration administration;
        BulkRun run(administration, three(), {UserAction::Kind::ChangeRole, Role::Supervisor});
        QSignalSpy finished(&run, &BulkRun::finished);
        run.start();
        QVERIFY(finished.wait());
        BulkRun undo(administration, run.undoSteps());
        QSignalSpy undone(&undo, &BulkRun::finished);
        undo.start();
        QVERIFY(undone.wait());
        QCOMPARE(administration.calls.mid(3),
                 (QStringList{QStringLiteral("a supervisor→artist"), QStringLiteral("b supervisor→manager"),
                              QStringLiteral("c supervisor→artist")}));
        BulkRun deleting(administration, three(), {.kind = UserAction::Kind::Delete});
        QVERIFY(deleting.undoSteps().isEmpty());
    }

    void aRunThatIsDeletedIsNotCalledBack()
    {
        ScriptedAdministration administration;
        administration.hold = true;
        auto run = std::make_unique<BulkRun>(administration, three(), disabling);
        run->start();
        run.reset();
        (*administration.held)(Result<void>());
        QCoreApplication::processEvents();
        QCOMPARE(administration.calls.size(), 1);
    }

    void whyNot()
    {
        User ana = person("Ana", Role::Administrator);
        QVERIFY(!UserActions::whyNot(disabling, ana, 1).isEmpty());
        QVERIFY(UserActions::whyNot(disabling, ana, 2).isEmpty());
        QVERIFY(!UserActions::whyNot({UserAction::Kind::ChangeRole, Role::Artist}, ana, 1).isEmpty());
        QVERIFY(!UserActions::whyNot({.kind = UserAction::Kind::Delete}, ana, 1).isEmpty());
        QVERIFY(UserActions::whyNot({.kind = UserAction::Kind::SendPasswordReset}, ana, 1).isEmpty());
        ana.identity = IdentityKind::Ldap;
        ana.identityName = QStringLiteral("Active Directory");
        QVERIFY(UserActions::whyNot({.kind = UserAction::Kind::SendPasswordReset}, ana, 1)
                    .contains(QStringLiteral("Active Directory")));
        QVERIFY(!UserActions::whyNot({.kind = UserAction::Kind::ResendInvitation}, ana, 1).isEmpty());
        QVERIFY(!UserActions::whyNot({.kind = UserAction::Kind::Enable}, ana, 1).isEmpty());
        // One who is disabled is not the last active one, whatever the number.
        ana.state = UserState::Disabled;
        QVERIFY(UserActions::whyNot({.kind = UserAction::Kind::Delete}, ana, 1).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestBulkRun)
#include "tst_bulkrun.moc"
