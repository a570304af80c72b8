// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/enginefixture.h"

using namespace callboard;
using namespace std::chrono_literals;

using Call = FakeStudio::Call;

// The order of things around the refresh token, seen through the engine.
class TestTokenKeeper : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_studio = std::make_unique<FakeStudio>();
        m_mia = m_studio->addPerson(QStringLiteral("mia"));
        m_here = std::make_unique<Computer>(*m_studio, m_mia, QStringLiteral("mia"));
        m_here->signIn();
    }
    void cleanup()
    {
        m_here.reset();
        m_studio.reset();
    }

    void aNewTokenIsKeptBeforeItsPairIsUsed()
    {
        const QByteArray before = kept();
        m_here->store.holdWrites = true;
        m_here->start();
        QTRY_COMPARE(m_studio->calls(Call::Refresh), 1);
        QTRY_COMPARE(m_here->store.writes, 2);
        QCoreApplication::processEvents();
        QVERIFY(!m_studio->newestTokensUsed());
        QCOMPARE(m_studio->calls(Call::Changes), 0);
        QCOMPARE(kept(), before);

        m_here->store.release();
        QTRY_COMPARE(m_here->status.state, SyncState::Saved);
        QVERIFY(kept() != before);
        QVERIFY(m_studio->newestTokensUsed());
    }

    void aDeathBeforeTheTokenIsKeptCostsNothing()
    {
        m_here->store.holdWrites = true;
        m_here->start();
        QTRY_COMPARE(m_here->store.writes, 2);
        m_here->stop(); // the new pair is lost; the keychain still has the old refresh token
        m_here->store.holdWrites = false;
        m_here->start();
        QTRY_COMPARE(m_here->status.state, SyncState::Saved);
        QCOMPARE(m_studio->calls(Call::SignIn), 1);
    }

    void aLostReplyCostsNothing()
    {
        m_studio->loseReply(Call::Refresh);
        m_here->start();
        QTRY_COMPARE(m_here->status.state, SyncState::Offline);
        m_here->pass(1min);
        QTRY_COMPARE(m_here->status.state, SyncState::Saved);
    }

    void manyRequestsShareOneRefresh()
    {
        m_here->start();
        QTRY_COMPARE(m_here->status.state, SyncState::Saved);
        QTRY_VERIFY(m_studio->calls(Call::Wait) >= 2);
        AccountActions actions(*m_here->engine, m_here->identity().id, m_here->store);
        m_studio->expireAccessTokens();
        QList<QFuture<Result<QList<Session>>>> answers;
        for (int i = 0; i < 5; ++i)
            answers += actions.sessions();
        for (const auto &answer : answers)
            QTRY_VERIFY(answer.isFinished());
        for (const auto &answer : answers)
            QVERIFY(answer.result().ok());
        QCOMPARE(m_studio->calls(Call::Refresh), 2);
    }

    void aNewSessionWinsOverARenewalUnderWay()
    {
        m_here->store.holdWrites = true; // the renewal of the start gets as far as this
        m_here->start();
        QTRY_COMPARE(m_here->store.writes, 2);
        const auto again = m_here->engine->signInAgain(FakeStudio::password());
        QTRY_COMPARE(m_here->store.writes, 3);
        m_here->store.release();
        QTRY_VERIFY(again.isFinished());
        QVERIFY(again.result().ok());
        QTRY_COMPARE(m_here->status.state, SyncState::Saved);
        // What the renewal brought came too late to replace it.
        QVERIFY(m_studio->newestTokensUsed());
        const QByteArray ofTheNewSession = kept();
        m_studio->expireAccessTokens();
        m_here->engine->syncNow();
        QTRY_VERIFY(kept() != ofTheNewSession);
        QTRY_COMPARE(m_here->status.state, SyncState::Saved);
    }

    void onlyTheServersWordEndsTheSession_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<bool>("over");
        QTest::newRow("invalid grant")
            << FakeStudio::error(ErrorKind::SignInRequired, 401, QStringLiteral("invalid-grant")) << true;
        QTest::newRow("another 401") << FakeStudio::error(ErrorKind::SignInRequired, 401) << false;
        QTest::newRow("500") << FakeStudio::error(ErrorKind::Server, 500) << false;
        QTest::newRow("400") << FakeStudio::error(ErrorKind::Invalid, 400, QStringLiteral("malformed"))
                             << false;
        QTest::newRow("captive portal") << FakeStudio::error(ErrorKind::NotAStudio, 200) << false;
        QTest::newRow("time-out") << FakeStudio::error(ErrorKind::Timeout) << false;
    }
    void onlyTheServersWordEndsTheSession()
    {
        QFETCH(Error, error);
        QFETCH(bool, over);
        const QByteArray before = kept();
        m_studio->fail(Call::Refresh, error, 4);
        m_here->start();
        QTRY_VERIFY(m_here->status.state != SyncState::Starting);
        for (int i = 0; i < 4 && !over; ++i) {
            const int asked = m_studio->calls(Call::Refresh);
            m_here->pass(10min);
            QTRY_VERIFY(m_studio->calls(Call::Refresh) > asked);
        }
        if (over)
            QCOMPARE(m_here->status.state, SyncState::SignInAgain);
        else
            QTRY_COMPARE(m_here->status.state, SyncState::Saved);
        if (over)
            QCOMPARE(kept(), before); // nothing is thrown away
    }

    void aLockedKeychainOnlyPausesSyncing()
    {
        m_here->store.setState(KeychainState::Locked);
        m_here->start();
        QTRY_COMPARE(m_here->status.state, SyncState::KeychainTrouble);
        QVERIFY(!m_here->status.problem.isEmpty());
        QCOMPARE(m_studio->calls(Call::Changes), 0);
        // It is not asked again and again: each question may be a window in the person's face.
        m_here->pass(1h);
        QCoreApplication::processEvents();
        QCOMPARE(m_here->status.state, SyncState::KeychainTrouble);

        m_here->store.setState(KeychainState::Ready);
        QTRY_COMPARE(m_here->status.state, SyncState::Saved);
    }

    void aKeychainThatLocksInTheMiddleLosesNothing()
    {
        m_here->start();
        QTRY_COMPARE(m_here->status.state, SyncState::Saved);
        QTRY_VERIFY(m_studio->calls(Call::Wait) >= 2);
        m_here->store.setState(KeychainState::Locked);
        m_studio->expireAccessTokens();
        QTRY_COMPARE(m_here->status.state, SyncState::KeychainTrouble);
        QVERIFY(!m_studio->newestTokensUsed());
        QVERIFY(m_here->edit(field::lastName, QStringLiteral("Weiss")).ok());
        QCOMPARE(m_here->status.waiting, 1);

        m_here->store.setState(KeychainState::Ready);
        QTRY_COMPARE(m_here->status.state, SyncState::Saved);
        QCOMPARE(m_studio->value(m_mia, field::lastName), QJsonValue(QStringLiteral("Weiss")));
        // The pair that could not be kept was kept at the second try, not fetched again.
        QCOMPARE(m_studio->calls(Call::Refresh), 2);
    }

    void aSecretThatIsGoneMeansSigningInAgain()
    {
        m_here->start();
        QTRY_COMPARE(m_here->status.state, SyncState::Saved);
        m_here->stop();
        QVERIFY(m_here->store.remove(m_here->identity().id, QLatin1String(secret::session)).result().ok());
        m_here->start();
        QTRY_COMPARE(m_here->status.state, SyncState::SignInAgain);
        QVERIFY(m_here->snapshot.profile.loaded);
        const auto again = m_here->engine->signInAgain(FakeStudio::password());
        QTRY_VERIFY(again.isFinished());
        QVERIFY(again.result().ok());
        QTRY_COMPARE(m_here->status.state, SyncState::Saved);
    }

    void anotherPersonsSignInIsRefused()
    {
        m_studio->addPerson(QStringLiteral("ana"));
        Computer hers(*m_studio, m_mia, QStringLiteral("ana"));
        hers.start(); // the folder is Mia's, the login is Ana's
        QTRY_COMPARE(hers.status.state, SyncState::SignInAgain);
        const auto again = hers.engine->signInAgain(FakeStudio::password());
        QTRY_VERIFY(again.isFinished());
        QVERIFY(!again.result().ok());
        QCOMPARE(hers.status.state, SyncState::SignInAgain);
        QCOMPARE(hers.store.size(), 0);
    }

private:
    [[nodiscard]] QByteArray kept() const
    {
        return m_here->store.secret(m_here->identity().id, QLatin1String(secret::session));
    }

    std::unique_ptr<FakeStudio> m_studio;
    RecordId m_mia;
    std::unique_ptr<Computer> m_here;
};

QTEST_GUILESS_MAIN(TestTokenKeeper)
#include "tst_tokenkeeper.moc"
