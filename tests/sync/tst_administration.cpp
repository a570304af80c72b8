// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/http/httperrors.h"
#include "models/sync/administration.h"
#include "models/sync/insistence.h"
#include "models/sync/syncedaccount.h"
#include "tests/sync/enginefixture.h"

#include <QSignalSpy>

using namespace callboard;
using namespace std::chrono_literals;

using Call = FakeStudio::Call;
using Phase = UsersProgress::Phase;

namespace
{

//! Who listens: what a list of users would hold.
class Listener : public QObject
{
    Q_OBJECT
public:
    explicit Listener(Administration *administration)
    {
        connect(administration, &Administration::usersArrived, this, [this](const QList<User> &arrived) {
            largest = qMax(largest, arrived.size());
            announced += arrived.size();
            for (const User &user : arrived)
                users.insert(user.id, user);
        });
        connect(administration, &Administration::usersGone, this, [this](const QList<RecordId> &gone) {
            for (const RecordId &id : gone)
                users.remove(id);
        });
    }
    QHash<RecordId, User> users;
    qsizetype largest = 0;
    qsizetype announced = 0;
};

RecordId user(int number)
{
    return RecordId(QStringLiteral("u%1").arg(number));
}

} // namespace

// The account with its threads; only studio and keychain are stand-ins.
class TestAdministration : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_studio = std::make_unique<FakeStudio>();
        m_mia = m_studio->addPerson(QStringLiteral("mia"));
        m_studio->setRole(m_mia, Role::Administrator);
        m_here = std::make_unique<Computer>(*m_studio, m_mia, QStringLiteral("mia"));
        m_here->signIn();
        open();
    }
    void cleanup()
    {
        if (QTest::currentTestFailed() && m_account)
            qInfo().noquote() << m_account->status().problem << m_account->status().detail;
        close();
        m_here.reset();
        m_studio.reset();
    }

    void anAdministratorHasEverything()
    {
        m_studio->addUsers(2500);
        QTRY_VERIFY(admin());
        QTRY_VERIFY(admin()->seats());
        QCOMPARE(admin()->seats()->total, 200);
        QTRY_VERIFY(admin()->settings());
        QCOMPARE(admin()->settings()->studioName, QStringLiteral("Lumen Studio"));
        QVERIFY(admin()->usersProgress().phase == Phase::NotAsked);
        Listener all(admin());
        admin()->openUsers();
        QTRY_VERIFY(ready());
        QCOMPARE(all.users.size(), 2500);
        QVERIFY(all.largest <= 1000);
        QVERIFY(admin()->usersProgress() == (UsersProgress{Phase::Ready, 0, 0, {}}));
        QCOMPARE(all.users.value(user(7)).department, QStringLiteral("Department 7"));
    }

    void othersHaveNothingOfIt()
    {
        QTRY_VERIFY(admin());
        QTRY_VERIFY(admin()->seats());
        m_studio->addUsers(10);
        Listener all(admin());
        admin()->openUsers();
        QTRY_COMPARE(all.users.size(), 10);
        QSignalSpy changed(m_account.get(), &Account::administrationChanged);
        m_studio->setRole(m_mia, Role::Artist);
        QTRY_VERIFY(!admin());
        QCOMPARE(changed.size(), 1);
        QTRY_COMPARE(m_account->status().state, SyncState::Saved);
        close();
        // Nothing of it is left on the disk.
        const auto cache = Database::open(AccountFiles::cachePath(m_here->folder()),
                                          {Database::Keeping::Disposable, Database::Access::ReadOnly, {}});
        QVERIFY(cache.ok());
        QVERIFY((*cache)->select(QStringLiteral("SELECT id FROM user"))->isEmpty());
        QVERIFY((*cache)
                    ->select(QStringLiteral("SELECT id FROM record WHERE collection IN ('seats', "
                                            "'settings', 'purchases', 'users')"))
                    ->isEmpty());
        // And it comes back with the role.
        open();
        QTRY_COMPARE(m_account->status().state, SyncState::Saved);
        QVERIFY(!admin());
        m_studio->setRole(m_mia, Role::Administrator);
        QTRY_VERIFY(admin());
        Listener again(admin());
        admin()->openUsers();
        QTRY_COMPARE(again.users.size(), 10);
    }

    void aStudioWithoutAdministrationIsNoFailure()
    {
        close();
        m_here = nullptr;
        m_studio->setOffersAdministration(false);
        m_here = std::make_unique<Computer>(*m_studio, m_mia, QStringLiteral("mia"));
        m_here->signIn();
        open();
        QTRY_VERIFY(m_studio->calls(Call::SideChanges) > 0);
        QTRY_COMPARE(m_account->status().state, SyncState::Saved);
        QVERIFY(!admin());
        QCOMPARE(m_account->studioFacts().layout, ProfileLayout::usual());
    }

    void theCopyIsThereAtOnceAndOffline()
    {
        m_studio->addUsers(1500);
        fetchAll();
        close();
        m_studio->setOffline(true);
        open();
        QVERIFY(admin());
        QVERIFY(admin()->seats());
        QVERIFY(admin()->settings());
        Listener all(admin());
        admin()->openUsers();
        QTRY_COMPARE(all.users.size(), 1500);
        QTRY_VERIFY(ready());
        m_studio->setOffline(false);
        m_studio->changeUser(user(3), QStringLiteral("department"), QStringLiteral("Fx"));
        m_account->syncNow();
        QTRY_COMPARE(all.users.value(user(3)).department, QStringLiteral("Fx"));
    }

    void onlyWhatChangesIsAnnounced()
    {
        m_studio->addUsers(1500);
        QTRY_VERIFY(admin());
        Listener all(admin());
        admin()->openUsers();
        QTRY_VERIFY(ready() && all.users.size() == 1500);
        QTRY_VERIFY(m_studio->calls(Call::Wait) >= 2);
        const qsizetype before = all.announced;
        m_studio->changeUser(user(3), QStringLiteral("lastName"), QStringLiteral("Ito"));
        m_studio->removeUser(user(4));
        QTRY_COMPARE(all.users.value(user(3)).lastName, QStringLiteral("Ito"));
        QTRY_VERIFY(!all.users.contains(user(4)));
        QCOMPARE(all.announced, before + 1);
        // A second page hears all of them again.
        Listener second(admin());
        admin()->openUsers();
        m_studio->removeUser(user(5)); // whether announced before or after that
        QTRY_COMPARE(second.users.size(), 1498);
        QTRY_COMPARE(all.users.size(), 1498);
    }

    void onlyWhatThePokeNamesIsPulled()
    {
        fetchAll();
        const int profiles = m_studio->calls(Call::Changes);
        const int others = m_studio->calls(Call::SideChanges);
        Seats seats = *admin()->seats();
        seats.total = 210;
        m_studio->putRecord(Collection::Seats, RecordId(QStringLiteral("seats")), seats.toJson());
        QTRY_COMPARE(admin()->seats()->total, 210);
        QCOMPARE(m_studio->calls(Call::Changes), profiles);
        QCOMPARE(m_studio->calls(Call::SideChanges), others + 1);
    }

    void aNewNameOfTheStudioArrives()
    {
        StudioFacts facts;
        facts.name = QStringLiteral("Lumen Pictures");
        facts.layout.fields = {{QLatin1String(field::language), false}};
        m_studio->putRecord(Collection::Studio, RecordId(QStringLiteral("studio")), facts.toJson());
        QTRY_COMPARE(m_account->studioFacts().name, facts.name);
        QCOMPARE(m_account->studioFacts().layout, facts.layout);
        QCOMPARE(m_account->studio().name, facts.name);
    }

    void aFirstFetchGoesOnWhereItStopped_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : {"the program ends", "the network goes", "the person stops it",
                                "the person stops it, and the program ends"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void aFirstFetchGoesOnWhereItStopped()
    {
        QFETCH(QString, how);
        fetchAll();
        close();
        removeCopy();
        m_studio->addUsers(50'000);
        open();
        QTRY_VERIFY(admin());
        auto all = std::make_unique<Listener>(admin());
        admin()->openUsers();
        QTRY_VERIFY(all->users.size() >= 5000);
        const bool stopped = how.startsWith(QLatin1String("the person"));
        if (how.startsWith(QLatin1String("the network"))) {
            m_studio->setOffline(true);
            QTRY_COMPARE(m_account->status().state, SyncState::Offline);
        } else if (stopped) {
            admin()->stopUsers();
            QTRY_VERIFY(admin()->usersProgress().phase == Phase::Stopped);
        } else {
            all.reset();
            close();
        }
        QVERIFY(usersHere() < 50'000);
        if (stopped)
            QVERIFY(pullsOnce()); // what was on its way comes first
        const qint64 before = usersHere();
        QVERIFY(before < 50'000);
        const int pages = m_studio->calls(Call::SideChanges);
        // What is not stopped stays alive meanwhile.
        if (stopped) {
            m_studio->setRole(m_mia, Role::Administrator);
            QVERIFY(
                resultOf(m_account->edit({{QLatin1String(field::lastName), QStringLiteral("Ito")}})).ok());
            QTRY_COMPARE(m_studio->value(m_mia, field::lastName), QJsonValue(QStringLiteral("Ito")));
            QCOMPARE(usersHere(), before);
            if (how.contains(QLatin1String("ends"))) {
                all.reset();
                close();
                open();
                QTRY_VERIFY(admin());
                all = std::make_unique<Listener>(admin());
                admin()->openUsers();
                QTRY_VERIFY(admin()->usersProgress().phase == Phase::Stopped);
                QCOMPARE(all->users.size(), before);
                // Small things come all the same, and with them it has had its chance to go on.
                QVERIFY(pullsOnce());
                QCOMPARE(usersHere(), before);
            }
            admin()->resumeUsers();
        } else if (!m_account) {
            open();
            all = std::make_unique<Listener>(admin());
            admin()->openUsers();
        } else {
            m_studio->setOffline(false);
            m_account->syncNow();
        }
        QTRY_VERIFY_WITH_TIMEOUT(ready(), 20'000);
        QCOMPARE(all->users.size(), 50'000);
        // No page that was kept comes a second time.
        QVERIFY2(m_studio->calls(Call::SideChanges) - pages <= 50 - before / 1000 + 14,
                 qPrintable(QString::number(m_studio->calls(Call::SideChanges) - pages)));
    }

    void anEditDoesNotWaitForTheUsers()
    {
        fetchAll();
        close();
        removeCopy();
        m_studio->addUsers(50'000);
        open();
        QTRY_VERIFY(m_account->profile().loaded);
        QTRY_VERIFY(admin());
        admin()->openUsers();
        QTRY_VERIFY(admin()->usersProgress().phase == Phase::Fetching && admin()->usersProgress().done > 0);
        QCOMPARE(admin()->usersProgress().total, 50'000);
        QVERIFY(resultOf(m_account->edit({{QLatin1String(field::lastName), QStringLiteral("Ito")}})).ok());
        QTRY_COMPARE(m_studio->value(m_mia, field::lastName), QJsonValue(QStringLiteral("Ito")));
        QVERIFY(!ready());
    }

    void aHangingPageDoesNotHoldUpAnEdit()
    {
        m_studio->addUsers(10);
        m_studio->hang(Call::SideChanges, -1);
        QTRY_COMPARE(m_account->status().state, SyncState::Saved);
        QVERIFY(resultOf(m_account->edit({{QLatin1String(field::lastName), QStringLiteral("Ito")}})).ok());
        QTRY_COMPARE(m_studio->value(m_mia, field::lastName), QJsonValue(QStringLiteral("Ito")));
        QTRY_COMPARE(m_account->status().state, SyncState::Saved);
    }

    void aRestoredServerReplacesTheUsers()
    {
        m_studio->addUsers(3000);
        m_studio->saveBackup();
        m_studio->removeUser(user(1));
        m_studio->addUsers(10); // u3001 and on
        m_studio->changeUser(user(2), QStringLiteral("lastName"), QStringLiteral("Ito"));
        QTRY_VERIFY(admin());
        Listener all(admin());
        admin()->openUsers();
        QTRY_VERIFY(ready() && all.users.value(user(2)).lastName == QLatin1String("Ito"));
        m_studio->restoreBackup();
        QTRY_COMPARE(all.users.value(user(2)).lastName, QStringLiteral("Last2"));
        QTRY_VERIFY(ready() && all.users.size() == 3000);
        QVERIFY(all.users.contains(user(1)));
    }

    void anExpiredCursorAnnouncesOnlyTheDifference()
    {
        m_studio->addUsers(3000);
        QTRY_VERIFY(admin());
        Listener all(admin());
        admin()->openUsers();
        QTRY_VERIFY(ready() && all.users.size() == 3000);
        const qsizetype before = all.announced;
        m_studio->setOffline(true);
        QTRY_COMPARE(m_account->status().state, SyncState::Offline);
        m_studio->changeUser(user(2), QStringLiteral("lastName"), QStringLiteral("Ito"));
        m_studio->expireCursors();
        m_studio->setOffline(false);
        m_account->syncNow();
        QTRY_COMPARE(all.users.value(user(2)).lastName, QStringLiteral("Ito"));
        QTRY_VERIFY(ready());
        QCOMPARE(all.announced, before + 1);
    }

    void forbiddenIsNoFailure()
    {
        fetchAll();
        const int profiles = m_studio->calls(Call::Changes);
        m_studio->forbidAdministration(true);
        m_account->syncNow();
        QTRY_VERIFY(m_studio->calls(Call::Changes) >= profiles + 2); // the profile is asked again
        QTest::qWait(100);
        QCOMPARE(m_account->status().state, SyncState::Saved);
        QVERIFY(m_studio->calls(Call::Changes) < profiles + 10); // and not for ever
    }

    void aPageThatCannotBeReadPutsOffOnlyTheUsers()
    {
        m_studio->addUsers(10);
        m_studio->changeUser(user(4), QStringLiteral("role"), QStringLiteral("emperor"));
        QTRY_VERIFY(admin());
        admin()->openUsers();
        QTRY_VERIFY(admin()->usersProgress().phase == Phase::Failed);
        QVERIFY(!admin()->usersProgress().problem.isEmpty());
        QCOMPARE(m_account->status().state, SyncState::Saved);
        m_studio->changeUser(user(4), QStringLiteral("role"), QStringLiteral("artist"));
        m_account->syncNow();
        QTRY_VERIFY(ready());
    }

    void aFaultOfOneCollectionHoldsUpNoOther_data()
    {
        QTest::addColumn<Collection>("failing");
        QTest::newRow("studio") << Collection::Studio;
        QTest::newRow("seats") << Collection::Seats;
        QTest::newRow("settings") << Collection::Settings;
        QTest::newRow("purchases") << Collection::Purchases;
        QTest::newRow("users") << Collection::Users;
    }
    void aFaultOfOneCollectionHoldsUpNoOther()
    {
        QFETCH(Collection, failing);
        m_studio->addUsers(10);
        m_studio->failCollection(failing, FakeStudio::error(ErrorKind::Server, 500));
        QTRY_VERIFY(admin());
        admin()->openUsers();
        QTRY_VERIFY(!m_account->status().missing.isEmpty());
        QTRY_COMPARE(admin()->seats().has_value(), failing != Collection::Seats);
        QTRY_COMPARE(admin()->settings().has_value(), failing != Collection::Settings);
        QTRY_COMPARE(admin()->usersProgress().phase,
                     failing == Collection::Users ? Phase::Failed : Phase::Ready);
        for (const Collection collection : {Collection::Seats, Collection::Settings, Collection::Users})
            QCOMPARE(admin()->problem(collection).has_value(), collection == failing);
        QCOMPARE(m_account->status().state, SyncState::Saved);
        // Edits go on.
        QVERIFY(resultOf(m_account->edit({{QLatin1String(field::lastName), QStringLiteral("Ito")}})).ok());
        QTRY_COMPARE(m_studio->value(m_mia, field::lastName), QJsonValue(QStringLiteral("Ito")));

        QSignalSpy problems(admin(), &Administration::problemsChanged);
        m_studio->heal();
        m_account->syncNow();
        QTRY_VERIFY(m_account->status().problem.isEmpty());
        QTRY_VERIFY(!admin()->problem(failing));
        QTRY_VERIFY(ready());
        QVERIFY(admin()->seats() && admin()->settings());
        QVERIFY(!problems.isEmpty());
    }

    void whatCameBeforeAFaultIsKept()
    {
        m_studio->addUsers(3000);
        m_studio->changeUser(user(2999), QStringLiteral("role"), QStringLiteral("emperor"));
        QTRY_VERIFY(admin());
        Listener all(admin());
        admin()->openUsers();
        QTRY_VERIFY(admin()->usersProgress().phase == Phase::Failed);
        QCOMPARE(usersHere(), 2000);
        QCOMPARE(all.users.size(), 2000);
    }

    void actionsAreInTheCopyWhenTheyAnswer()
    {
        m_studio->addUsers(20);
        QTRY_VERIFY(admin());
        Listener all(admin());
        admin()->openUsers();
        QTRY_VERIFY(ready() && all.users.size() == 20);
        QVERIFY(resultOf(admin()->disable(user(1))).ok());
        QVERIFY(all.users.value(user(1)).state == UserState::Disabled);
        QVERIFY(resultOf(admin()->enable(user(1))).ok());
        QVERIFY(all.users.value(user(1)).state == UserState::Active);
        QVERIFY(resultOf(admin()->changeUser(user(1), {{QStringLiteral("role"), QStringLiteral("artist"),
                                                        QStringLiteral("manager")}}))
                    .ok());
        QVERIFY(all.users.value(user(1)).role == Role::Manager);
        QVERIFY(resultOf(admin()->deleteUser(user(2))).ok());
        QVERIFY(!all.users.contains(user(2)));
        QVERIFY(resultOf(admin()->invite({{QStringLiteral("new@lumen.studio")}, Role::Artist, {}})).ok());
        QCOMPARE(all.users.size(), 20);
        const auto bought = resultOf(admin()->buySeats(5, {1400, QStringLiteral("EUR")}));
        QVERIFY(bought.ok());
        QCOMPARE(admin()->seats()->total, 205);
        QCOMPARE(admin()->purchases().first().number, bought->number);
        QVERIFY(resultOf(admin()->changeSettings({{QLatin1String(setting::sessionDays), 90, 30}})).ok());
        QCOMPARE(admin()->settings()->sessionDays, 30);
        QCOMPARE(m_studio->actions().size(), 7);
    }

    void aRefusalIsPassedOn()
    {
        m_studio->addUsers(2);
        fetchAll();
        const auto refused = resultOf(admin()->changeUser(
            user(1), {{QStringLiteral("role"), QStringLiteral("vendor"), QStringLiteral("manager")}}));
        QVERIFY(refused.error().kind == ErrorKind::Conflict);
        QCOMPARE(refused.error().field, QStringLiteral("role"));
        QVERIFY(m_studio->actions().isEmpty());
    }

    void aLostAnswerIsAskedForAgain()
    {
        m_studio->addUsers(2);
        fetchAll();
        m_studio->loseReply(Call::Administration, 2);
        QVERIFY(resultOf(admin()->deleteUser(user(1))).ok());
        QCOMPARE(m_studio->actions().size(), 1);
        QCOMPARE(m_studio->calls(Call::Administration), 3);
        m_studio->loseReply(Call::Administration);
        QVERIFY(resultOf(admin()->buySeats(5, {1400, QStringLiteral("EUR")})).ok());
        QCOMPARE(admin()->seats()->total, 205); // once
    }

    void aPurchaseThatIsNotKnownIsNotMadeTwice()
    {
        m_studio->addUsers(2);
        fetchAll();
        const Money price{1400, QStringLiteral("EUR")};
        doItAndLoseTheAnswer();
        const auto open = resultOf(admin()->buySeats(5, price));
        QCOMPARE(open.error().code, QLatin1String(outcomeUnknown));
        QVERIFY(resultOf(admin()->buySeats(5, price)).ok());
        QCOMPARE(admin()->seats()->total, 205);
        QVERIFY(resultOf(admin()->buySeats(5, price)).ok()); // a new wish, now that the first is known
        QCOMPARE(admin()->seats()->total, 210);
    }

    void anInvitationThatIsNotKnownIsAskedForWithItsKey()
    {
        m_studio->addUsers(2);
        fetchAll();
        const InvitationRequest ana{{QStringLiteral("ana@lumen.studio")}, Role::Artist, {}};
        doItAndLoseTheAnswer();
        QCOMPARE(resultOf(admin()->invite(ana)).error().code, QLatin1String(outcomeUnknown));
        QCOMPARE(m_studio->actions().size(), 1);
        // Another one in between is another one.
        InvitationRequest elsewhere = ana;
        elsewhere.department = QStringLiteral("Layout");
        elsewhere.emails = {QStringLiteral("ben@lumen.studio")};
        QVERIFY(resultOf(admin()->invite(elsewhere)).ok());
        QCOMPARE(m_studio->actions().size(), 2);
        const auto known = resultOf(admin()->invite(ana));
        QVERIFY(known.ok());
        QCOMPARE(m_studio->actions().size(), 2);
    }

    void whatIsNotKnownIsSaid()
    {
        m_studio->addUsers(2);
        fetchAll();
        Error late = FakeStudio::error(ErrorKind::Timeout);
        late.retryAfter = 10min; // nobody waits that long
        m_studio->fail(Call::Administration, late);
        const auto open = resultOf(admin()->disable(user(1)));
        QCOMPARE(open.error().code, QLatin1String(outcomeUnknown));
        // A studio that is not there has not done anything.
        Error away = FakeStudio::error(ErrorKind::Unreachable, 0, QLatin1String(notReached));
        m_studio->fail(Call::Administration, away);
        const auto away1 = resultOf(admin()->disable(user(1)));
        QCOMPARE(away1.error().code, QLatin1String(notReached));
    }

    void aSecondProcessHasNone()
    {
        m_studio->addUsers(2);
        fetchAll();
        SyncedAccount second(setup(), copy());
        QVERIFY(second.administration()); // from the copy
        second.start();
        QTRY_VERIFY(!second.administration());
    }

    void itMayEndAtAnyTime()
    {
        m_studio->addUsers(30'000);
        for (int i = 0; i < 20; ++i) {
            QTRY_VERIFY(m_account->profile().loaded);
            if (admin()) {
                admin()->openUsers();
                (void)admin()->disable(user(i));
            }
            QTest::qWait(i * 7);
            close();
            open();
        }
        QTRY_VERIFY(admin());
        Listener all(admin());
        admin()->openUsers();
        QTRY_VERIFY_WITH_TIMEOUT(ready(), 20'000);
        QCOMPARE(all.users.size(), 30'000);
    }

private:
    //! The next action of an administrator is done, and nobody hears of it.
    void doItAndLoseTheAnswer()
    {
        Error late = FakeStudio::error(ErrorKind::Timeout);
        late.retryAfter = 10min; // nobody waits that long
        m_studio->loseReply(Call::Administration, 1, late);
    }
    [[nodiscard]] EngineSetup setup() const
    {
        return {m_here->identity(),
                m_here->folder(),
                [this](const StudioUrl &, TokenProvider &tokens) { return m_studio->connection(tokens); },
                m_here->store,
                m_clock,
                [] { return 0.0; }};
    }
    [[nodiscard]] AccountSnapshot copy() const
    {
        return readSnapshot(m_here->folder(), m_here->identity().profile);
    }
    void open()
    {
        m_account = std::make_unique<SyncedAccount>(setup(), copy());
        m_account->start();
    }
    void close() { m_account.reset(); }
    void removeCopy() const
    {
        for (const char *suffix : {"", "-wal", "-shm"})
            QFile::remove(AccountFiles::cachePath(m_here->folder()) + QLatin1String(suffix));
    }
    [[nodiscard]] Administration *admin() const { return m_account ? m_account->administration() : nullptr; }
    //! Everything but the users is asked for once more.
    [[nodiscard]] bool pullsOnce()
    {
        const int asked = m_studio->calls(Call::SideChanges);
        m_account->syncNow();
        return QTest::qWaitFor([&] { return m_studio->calls(Call::SideChanges) >= asked + 4; });
    }
    [[nodiscard]] bool ready() const { return admin() && admin()->usersProgress().phase == Phase::Ready; }
    void fetchAll()
    {
        QTRY_VERIFY(admin());
        admin()->openUsers();
        QTRY_VERIFY(ready());
        QTRY_VERIFY(admin()->settings() && admin()->seats());
        QTRY_VERIFY(m_studio->calls(Call::Wait) >= 2);
        QTest::qWait(50);
    }
    [[nodiscard]] qint64 usersHere() const
    {
        const auto cache = Database::open(AccountFiles::cachePath(m_here->folder()),
                                          {Database::Keeping::Disposable, Database::Access::ReadOnly, {}});
        return cache ? *UsersTable(**cache).count() : -1;
    }
    template<typename T>
    static Result<T> resultOf(const QFuture<Result<T>> &future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 10'000))
            return Error();
        QCoreApplication::processEvents();
        return future.resultCount() > 0 ? future.result() : Result<T>(Error());
    }

    std::unique_ptr<FakeStudio> m_studio;
    RecordId m_mia;
    SystemClock m_clock;
    std::unique_ptr<Computer> m_here;
    std::unique_ptr<SyncedAccount> m_account;
};

QTEST_GUILESS_MAIN(TestAdministration)
#include "tst_administration.moc"
