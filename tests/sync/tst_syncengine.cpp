// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/enginefixture.h"

using namespace callboard;
using namespace std::chrono_literals;

using Call = FakeStudio::Call;

class TestSyncEngine : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_studio = std::make_unique<FakeStudio>();
        m_mia = m_studio->addPerson(QStringLiteral("mia"));
        m_here = std::make_unique<Computer>(*m_studio, m_mia, QStringLiteral("mia"));
        m_here->signIn();
        m_here->start();
        QTRY_COMPARE(m_here->status.state, SyncState::Saved);
    }
    void cleanup()
    {
        if (QTest::currentTestFailed())
            qInfo().noquote() << m_here->status.problem << m_here->status.detail;
        m_here.reset();
        m_studio.reset();
    }

    void showsWhatTheServerHas()
    {
        QVERIFY(m_here->snapshot.profile.loaded);
        QCOMPARE(m_here->shown(field::lastName), QJsonValue(QStringLiteral("Tanaka")));
        QTRY_COMPARE(m_here->snapshot.studio.name, QStringLiteral("Lumen Studio"));
        QVERIFY(m_here->status.lastSynced.isValid());
    }

    void anEditIsShownAtOnceAndSent()
    {
        QVERIFY(m_here->edit(field::lastName, QStringLiteral("Tanaka-Weiss")).ok());
        QCOMPARE(m_here->shown(field::lastName), QJsonValue(QStringLiteral("Tanaka-Weiss")));
        QCOMPARE(m_here->status.state, SyncState::Sending);
        QCOMPARE(m_here->snapshot.waiting.size(), 1);
        QTRY_COMPARE(m_here->status.state, SyncState::Saved);
        QCOMPARE(m_studio->value(m_mia, field::lastName), QJsonValue(QStringLiteral("Tanaka-Weiss")));
        QVERIFY(m_here->snapshot.waiting.isEmpty());
    }

    void aChangeElsewhereArrivesByItself()
    {
        QTRY_VERIFY(m_studio->calls(Call::Wait) >= 2);
        m_studio->editElsewhere(m_mia, QLatin1String(field::firstName), QStringLiteral("Mio"));
        QTRY_COMPARE(m_here->shown(field::firstName), QJsonValue(QStringLiteral("Mio")));
    }

    void offlineEditsWaitAndGo()
    {
        goOffline();
        QVERIFY(m_here->edit(field::lastName, QStringLiteral("Weiss")).ok());
        QVERIFY(m_here->edit(field::timeZone, QStringLiteral("Asia/Tokyo")).ok());
        QCOMPARE(m_here->status.state, SyncState::Offline);
        QCOMPARE(m_here->status.waiting, 2);
        QVERIFY(m_here->status.nextTry > m_here->clock.now());

        m_studio->setOffline(false);
        m_here->pass(5min);
        QTRY_COMPARE(m_here->status.state, SyncState::Saved);
        QCOMPARE(m_studio->value(m_mia, field::lastName), QJsonValue(QStringLiteral("Weiss")));
        QCOMPARE(m_studio->value(m_mia, field::timeZone), QJsonValue(QStringLiteral("Asia/Tokyo")));
        QCOMPARE(m_studio->applied().size(), 2);
    }

    void nothingIsSentIntoADeadNetwork()
    {
        goOffline();
        const int pushes = m_studio->calls(Call::Push);
        QVERIFY(m_here->edit(field::lastName, QStringLiteral("Weiss")).ok());
        for (int i = 0; i < 5; ++i) {
            m_here->pass(10min);
            QTRY_VERIFY(m_here->status.nextTry.isValid() && m_here->status.nextTry > m_here->clock.now());
        }
        QCOMPARE(m_studio->calls(Call::Push), pushes);
        // So it may be taken back without a trace.
        QVERIFY(m_here->undo(m_here->snapshot.waiting.first().id).ok());
        QVERIFY(m_here->snapshot.waiting.isEmpty());
        QCOMPARE(m_here->shown(field::lastName), QJsonValue(QStringLiteral("Tanaka")));
    }

    void editsSurviveARestart()
    {
        goOffline();
        QVERIFY(m_here->edit(field::lastName, QStringLiteral("Weiss")).ok());
        const qint64 id = m_here->snapshot.waiting.first().id;
        m_here->stop();

        const AccountSnapshot first = readSnapshot(m_here->folder(), m_mia);
        QCOMPARE(first.profile.profile.lastName, QStringLiteral("Weiss"));
        QCOMPARE(first.waiting.first().id, id);

        m_here->start();
        QCOMPARE(m_here->snapshot.waiting.first().id, id);
        m_studio->setOffline(false);
        m_here->engine->syncNow();
        QTRY_COMPARE(m_here->status.state, SyncState::Saved);
        QCOMPARE(m_studio->value(m_mia, field::lastName), QJsonValue(QStringLiteral("Weiss")));
    }

    void aLostReplyAppliesOnce()
    {
        m_studio->loseReply(Call::Push);
        QVERIFY(m_here->edit(field::lastName, QStringLiteral("Weiss")).ok());
        QTRY_COMPARE(m_studio->applied().size(), 1);
        QTRY_VERIFY(m_here->status.nextTry.isValid());
        QVERIFY(m_here->snapshot.waiting.first().sent);
        // Meanwhile somebody changes it back: the resend must not undo that.
        m_studio->editElsewhere(m_mia, QLatin1String(field::lastName), QStringLiteral("Tanaka"));
        m_here->pass(1min);
        QTRY_COMPARE(m_here->status.state, SyncState::Saved);
        QCOMPARE(m_studio->applied().size(), 1);
        QCOMPARE(m_here->shown(field::lastName), QJsonValue(QStringLiteral("Tanaka")));
    }

    void undoOfASentChangeIsANewOne()
    {
        m_studio->loseReply(Call::Push);
        QVERIFY(m_here->edit(field::lastName, QStringLiteral("Weiss")).ok());
        QTRY_VERIFY(!m_here->snapshot.waiting.isEmpty() && m_here->snapshot.waiting.first().sent);
        QTRY_VERIFY(m_here->status.nextTry.isValid());
        QVERIFY(m_here->undo(m_here->snapshot.waiting.first().id).ok());
        QCOMPARE(m_here->shown(field::lastName), QJsonValue(QStringLiteral("Tanaka")));
        m_here->engine->syncNow();
        QTRY_COMPARE(m_here->status.state, SyncState::Saved);
        QCOMPARE(m_studio->value(m_mia, field::lastName), QJsonValue(QStringLiteral("Tanaka")));
        QCOMPARE(m_studio->applied().size(), 2);
    }

    void theServersTidyingIsNoConflict()
    {
        m_studio->loseReply(Call::Push);
        QVERIFY(m_here->edit(field::lastName, QStringLiteral("Weiss ")).ok());
        QTRY_VERIFY(m_here->status.nextTry.isValid());
        QVERIFY(m_here->edit(field::lastName, QStringLiteral("Weiss-Tanaka")).ok());
        m_here->engine->syncNow();
        QTRY_COMPARE(m_here->status.state, SyncState::Saved);
        QCOMPARE(m_studio->value(m_mia, field::lastName), QJsonValue(QStringLiteral("Weiss-Tanaka")));
    }

    void aConflictIsShownAndTheOtherFieldsGo()
    {
        goOffline();
        QVERIFY(m_here->edit(field::lastName, QStringLiteral("Weiss")).ok());
        QVERIFY(m_here->edit(field::language, QStringLiteral("de")).ok());
        m_studio->editElsewhere(m_mia, QLatin1String(field::lastName), QStringLiteral("Tanaka Weiss"));
        m_studio->setOffline(false);
        m_here->engine->syncNow();
        QTRY_COMPARE(m_here->status.state, SyncState::NeedsChoice);
        QTRY_COMPARE(m_here->snapshot.merged, QStringList{QLatin1String(field::language)});
        const FieldConflict conflict = m_here->snapshot.conflicts.first();
        QCOMPARE(conflict.mine, QJsonValue(QStringLiteral("Weiss")));
        QCOMPARE(conflict.theirs, QJsonValue(QStringLiteral("Tanaka Weiss")));
        QCOMPARE(conflict.theirsBy, QStringLiteral("Ana Ferreira"));
        QVERIFY(conflict.theirsAt.isValid());

        QVERIFY(m_here->resolve({{conflict.id, Keep::Mine}}).ok());
        QTRY_COMPARE(m_here->status.state, SyncState::Saved);
        QCOMPARE(m_studio->value(m_mia, field::lastName), QJsonValue(QStringLiteral("Weiss")));
    }

    void takingTheirsDropsMine()
    {
        goOffline();
        QVERIFY(m_here->edit(field::lastName, QStringLiteral("Weiss")).ok());
        m_studio->editElsewhere(m_mia, QLatin1String(field::lastName), QStringLiteral("Ito"));
        m_studio->setOffline(false);
        m_here->engine->syncNow();
        QTRY_COMPARE(m_here->snapshot.conflicts.size(), 1);
        QVERIFY(m_here->resolve({{m_here->snapshot.conflicts.first().id, Keep::Theirs}}).ok());
        QTRY_COMPARE(m_here->status.state, SyncState::Saved);
        QCOMPARE(m_here->shown(field::lastName), QJsonValue(QStringLiteral("Ito")));
    }

    void preferencesNeverAsk()
    {
        goOffline();
        QVERIFY(m_here->edit(field::relativeDates, false).ok());
        QVERIFY(m_here->edit(field::startPage, QStringLiteral("inbox")).ok());
        m_studio->editElsewhere(m_mia, QLatin1String(field::startPage), QStringLiteral("personal"));
        m_studio->setOffline(false);
        m_here->engine->syncNow();
        QTRY_COMPARE(m_here->status.state, SyncState::Saved);
        QCOMPARE(m_studio->value(m_mia, field::startPage), QJsonValue(QStringLiteral("inbox")));
        QCOMPARE(m_studio->value(m_mia, field::relativeDates), QJsonValue(false));
    }

    void answers_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<int>("httpStatus");
        QTest::addColumn<QString>("code");
        QTest::addColumn<SyncState>("state");
        QTest::addColumn<bool>("kept"); // still to be sent, with the same key
        const auto row = [](const char *name, ErrorKind kind, int status, const char *code, SyncState state,
                            bool kept) {
            QTest::newRow(name) << kind << status << QString::fromLatin1(code) << state << kept;
        };
        row("no connection", ErrorKind::Unreachable, 0, "", SyncState::Offline, true);
        row("time-out", ErrorKind::Timeout, 0, "", SyncState::Offline, true);
        row("captive portal", ErrorKind::NotAStudio, 200, "", SyncState::Offline, true);
        row("certificate", ErrorKind::Certificate, 0, "", SyncState::Offline, true);
        row("cut answer", ErrorKind::Protocol, 200, "", SyncState::Waiting, true);
        row("401 ended", ErrorKind::SignInRequired, 401, "session-ended", SyncState::Waiting, true);
        row("401 grant", ErrorKind::SignInRequired, 401, "invalid-grant", SyncState::SignInAgain, true);
        row("403", ErrorKind::Forbidden, 403, "forbidden", SyncState::NeedsChoice, false);
        row("404", ErrorKind::NotFound, 404, "not-found", SyncState::NeedsChoice, false);
        row("409 in progress", ErrorKind::Conflict, 409, "in-progress", SyncState::Waiting, true);
        row("409", ErrorKind::Conflict, 409, "", SyncState::Waiting, false);
        row("410", ErrorKind::CursorExpired, 410, "", SyncState::NeedsChoice, false);
        row("412", ErrorKind::Conflict, 412, "", SyncState::Waiting, false);
        row("413", ErrorKind::TooLarge, 413, "too-large", SyncState::NeedsChoice, false);
        row("415", ErrorKind::UnsupportedMedia, 415, "unsupported-media", SyncState::NeedsChoice, false);
        row("422", ErrorKind::Invalid, 422, "invalid", SyncState::NeedsChoice, false);
        row("422 key reused", ErrorKind::Invalid, 422, "key-reused", SyncState::Waiting, false);
        row("426", ErrorKind::UpgradeRequired, 426, "upgrade-required", SyncState::UpgradeRequired, true);
        row("429", ErrorKind::Throttled, 429, "too-many-requests", SyncState::Waiting, true);
        row("500", ErrorKind::Server, 500, "server-error", SyncState::Waiting, true);
        row("503", ErrorKind::Server, 503, "unavailable", SyncState::Waiting, true);
        row("not offered", ErrorKind::NotOffered, 405, "", SyncState::NeedsChoice, false);
        row("keychain", ErrorKind::Keychain, 0, "", SyncState::KeychainTrouble, true);
    }

    void answers()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(int, httpStatus);
        QFETCH(QString, code);
        QFETCH(SyncState, state);
        QFETCH(bool, kept);

        m_studio->fail(Call::Push, FakeStudio::error(kind, httpStatus, code));
        QVERIFY(m_here->edit(field::lastName, QStringLiteral("Weiss")).ok());
        QTRY_VERIFY(m_here->states.contains(state));
        QCOMPARE(m_here->snapshot.waiting.size(), 1);
        QCOMPARE(m_here->snapshot.waiting.first().sent, kept);
        QVERIFY(!m_here->status.problem.isEmpty() || !m_here->snapshot.waiting.first().problem.isEmpty());

        // Nothing is lost: once the cause is gone, the change arrives, and once only.
        const bool over = state == SyncState::SignInAgain;
        if (!m_here->snapshot.waiting.first().problem.isEmpty()) {
            const qint64 id = m_here->snapshot.waiting.first().id;
            QVERIFY(m_here->engine->change([id](OutboxQueue &outbox) { return outbox.retry(id); }).ok());
        } else if (over) {
            QVERIFY(resultOf(m_here->engine->signInAgain(FakeStudio::password())).ok());
        }
        m_here->pass(2h);
        m_here->engine->syncNow();
        QTRY_COMPARE(m_here->status.state, SyncState::Saved);
        QCOMPARE(m_studio->value(m_mia, field::lastName), QJsonValue(QStringLiteral("Weiss")));
        QCOMPARE(m_studio->applied().size(), 1);
    }

    void aRefusedFieldDoesNotHoldUpTheOthers()
    {
        goOffline();
        QVERIFY(m_here->edit(field::lastName, FakeStudio::refusedValue()).ok());
        QVERIFY(m_here->edit(field::firstName, QStringLiteral("Mio")).ok());
        m_studio->setOffline(false);
        m_here->engine->syncNow();
        QTRY_COMPARE(m_here->status.state, SyncState::NeedsChoice);
        QCOMPARE(m_studio->value(m_mia, field::firstName), QJsonValue(QStringLiteral("Mio")));
        QCOMPARE(m_here->snapshot.waiting.size(), 1);
        QCOMPARE(m_here->snapshot.waiting.first().problem, QStringLiteral("That value is not taken."));
        // Correcting the value replaces it.
        QVERIFY(m_here->edit(field::lastName, QStringLiteral("Weiss")).ok());
        QTRY_COMPARE(m_here->status.state, SyncState::Saved);
    }

    void aPauseThatTheServerAskedForIsKept()
    {
        Error busy = FakeStudio::error(ErrorKind::Throttled, 429);
        busy.retryAfter = 90s;
        m_studio->fail(Call::Push, busy);
        QVERIFY(m_here->edit(field::lastName, QStringLiteral("Weiss")).ok());
        QTRY_COMPARE(m_here->status.state, SyncState::Waiting);
        QCOMPARE(m_here->status.nextTry, m_here->clock.now().addSecs(90));
        const int pulls = m_studio->calls(Call::Changes);
        m_here->engine->syncNow();
        m_here->pass(89s);
        QCoreApplication::processEvents();
        QCOMPARE(m_studio->calls(Call::Changes), pulls);
        m_here->pass(1s);
        QTRY_COMPARE(m_here->status.state, SyncState::Saved);
    }

    void theWallClockDecidesNothing_data()
    {
        QTest::addColumn<qint64>("jump");
        QTest::newRow("ten years ahead") << qint64(10) * 365 * 86400;
        QTest::newRow("ten years back") << qint64(-10) * 365 * 86400;
        QTest::newRow("a day back") << qint64(-86400);
        QTest::newRow("an hour, as in autumn") << qint64(-3600);
    }
    void theWallClockDecidesNothing()
    {
        QFETCH(qint64, jump);
        goOffline();
        QVERIFY(m_here->edit(field::lastName, QStringLiteral("Weiss")).ok());
        m_here->clock.jump(std::chrono::seconds(jump));
        m_studio->setOffline(false);
        m_here->pass(6min);
        QTRY_COMPARE(m_here->status.state, SyncState::Saved);
        QCOMPARE(m_studio->applied().size(), 1);
    }

    void aRestoredServerGetsTheEditsAgain()
    {
        m_studio->saveBackup();
        QVERIFY(m_here->edit(field::firstName, QStringLiteral("Mio")).ok());
        QTRY_COMPARE(m_here->status.state, SyncState::Saved);
        goOffline();
        QVERIFY(m_here->edit(field::lastName, QStringLiteral("Weiss")).ok());
        m_studio->restoreBackup();
        m_studio->setOffline(false);
        m_here->engine->syncNow();
        QTRY_COMPARE(m_here->status.state, SyncState::Saved);
        // The server's word counts for what was not waiting, although its versions start lower.
        QCOMPARE(m_here->shown(field::firstName), QJsonValue(QStringLiteral("Mia")));
        QCOMPARE(m_studio->value(m_mia, field::lastName), QJsonValue(QStringLiteral("Weiss")));
    }

    void anExpiredCursorReadsFromTheBeginning()
    {
        m_studio->editElsewhere(m_mia, QLatin1String(field::firstName), QStringLiteral("Mio"));
        QTRY_COMPARE(m_here->shown(field::firstName), QJsonValue(QStringLiteral("Mio")));
        goOffline();
        QVERIFY(m_here->edit(field::lastName, QStringLiteral("Weiss")).ok());
        m_studio->expireCursors();
        m_studio->setOffline(false);
        m_here->engine->syncNow();
        QTRY_COMPARE(m_here->status.state, SyncState::Saved);
        QCOMPARE(m_studio->value(m_mia, field::lastName), QJsonValue(QStringLiteral("Weiss")));
    }

    void whatIsGoneKeepsItsEdits()
    {
        goOffline();
        QVERIFY(m_here->edit(field::lastName, QStringLiteral("Weiss")).ok());
        m_studio->removePerson(m_mia, Gone::Revoked);
        m_studio->setOffline(false);
        m_here->engine->syncNow();
        QTRY_COMPARE(m_here->status.needChoice, 1);
        QVERIFY(!m_here->snapshot.profile.loaded);
        QVERIFY(!m_here->snapshot.waiting.first().problem.isEmpty());
    }

    void aPageThatDoesNotFitIsNotTaken()
    {
        m_studio->fail(Call::Changes, FakeStudio::error(ErrorKind::Protocol));
        m_here->engine->syncNow();
        QTRY_COMPARE(m_here->status.state, SyncState::Waiting);
        m_here->pass(1min);
        QTRY_COMPARE(m_here->status.state, SyncState::Saved);
    }

    void aPictureIsShownAtOnceAndSent()
    {
        AccountActions actions(*m_here->engine, m_here->identity().id, m_here->store);
        const QByteArray png = "not really a picture";
        QVERIFY(
            m_here->engine->change([&](OutboxQueue &outbox) { return outbox.setPicture(m_mia, png); }).ok());
        const PictureId mine = m_here->snapshot.profile.profile.picture;
        QVERIFY(mine.isValid());
        QCOMPARE(*resultOf(actions.picture(mine, 64)), png);
        QTRY_COMPARE(m_here->status.state, SyncState::Saved);
        const PictureId theirs = m_here->snapshot.profile.profile.picture;
        QVERIFY(theirs != mine);
        // It is fetched by itself, for the next time without a network.
        QTRY_VERIFY(m_studio->calls(Call::Picture) >= 2);
        goOffline();
        QTRY_COMPARE(*resultOf(actions.picture(theirs, 512)), png);
        QVERIFY(m_here->engine->files()->pictures().spooled(mine).isEmpty());
    }

    void aPictureReplyThatIsLostAppliesOnce()
    {
        m_studio->loseReply(Call::PushPicture);
        QVERIFY(m_here->engine->change([&](OutboxQueue &outbox) { return outbox.setPicture(m_mia, "one"); })
                    .ok());
        QTRY_VERIFY(m_here->status.nextTry.isValid());
        // Changing one's mind meanwhile stands on the picture that the server made, not on the file that was
        // sent.
        QVERIFY(m_here->engine->change([&](OutboxQueue &outbox) { return outbox.setPicture(m_mia, "two"); })
                    .ok());
        m_here->pass(1min);
        QTRY_COMPARE(m_here->status.state, SyncState::Saved);
        QCOMPARE(m_studio->applied().size(), 2);
        QVERIFY(
            m_here->engine->change([&](OutboxQueue &outbox) { return outbox.setPicture(m_mia, {}); }).ok());
        QTRY_COMPARE(m_here->status.state, SyncState::Saved);
        QVERIFY(m_studio->value(m_mia, field::picture).isNull());
    }

    void tooLargeAPictureIsRefusedVisibly()
    {
        m_studio->fail(Call::PushPicture,
                       FakeStudio::error(ErrorKind::TooLarge, 413, QStringLiteral("too-large")));
        QVERIFY(m_here->engine->change([&](OutboxQueue &outbox) { return outbox.setPicture(m_mia, "one"); })
                    .ok());
        QTRY_COMPARE(m_here->status.state, SyncState::NeedsChoice);
        QVERIFY(!m_here->snapshot.waiting.first().problem.isEmpty());
        QVERIFY(m_here->undo(m_here->snapshot.waiting.first().id).ok());
        QTRY_COMPARE(m_here->status.state, SyncState::Saved);
    }

    void fieldsThatCannotBeChangedAreRefused_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("read-only") << QStringLiteral("username") << QJsonValue(QStringLiteral("other"));
        QTest::newRow("unknown") << QStringLiteral("shoeSize") << QJsonValue(44);
        QTest::newRow("wrong type") << QStringLiteral("relativeDates") << QJsonValue(QStringLiteral("yes"));
    }
    void fieldsThatCannotBeChangedAreRefused()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        const auto done = m_here->edit(field.toLatin1().constData(), value);
        QVERIFY(!done.ok());
        QVERIFY(done.error().kind == ErrorKind::Invalid);
        QCOMPARE(done.error().field, field);
        QVERIFY(m_here->snapshot.waiting.isEmpty());
    }

    void theOutboxOfANewerProgramIsLeftAlone()
    {
        goOffline();
        QVERIFY(m_here->edit(field::lastName, QStringLiteral("Weiss")).ok());
        m_here->stop();
        const QString path = AccountFiles::outboxPath(m_here->folder());
        setForm(path, 1000);
        m_studio->setOffline(false);
        m_here->start();
        QTRY_COMPARE(m_here->status.state, SyncState::UpgradeRequired);
        QVERIFY(!m_here->status.problem.isEmpty());
        QVERIFY(!m_here->edit(field::lastName, QStringLiteral("Ito")).ok());
        // What the server had can still be read.
        QCOMPARE(readSnapshot(m_here->folder(), m_mia).profile.profile.lastName, QStringLiteral("Tanaka"));
        m_here->stop();

        setForm(path, 1); // the newer program is back
        m_here->start();
        QTRY_COMPARE(m_here->status.state, SyncState::Saved);
        QCOMPARE(m_studio->value(m_mia, field::lastName), QJsonValue(QStringLiteral("Weiss")));
    }

    void aDamagedOutboxIsTold()
    {
        goOffline();
        m_here->stop();
        QFile file(AccountFiles::outboxPath(m_here->folder()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(9000, 'g'));
        file.close();
        m_studio->setOffline(false);
        m_here->start();
        QTRY_COMPARE(m_here->status.state, SyncState::Saved);
        QVERIFY(m_here->status.damage.contains(QLatin1String("outbox.db.corrupt-")));
        QVERIFY(!m_here->status.damageRead);
        m_here->engine->acknowledgeDamage();
        QTRY_VERIFY(m_here->status.damageRead);
    }

    void aDamagedCacheIsFilledAgain()
    {
        goOffline();
        QVERIFY(m_here->edit(field::lastName, QStringLiteral("Weiss")).ok());
        m_here->stop();
        QFile file(AccountFiles::cachePath(m_here->folder()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(9000, 'g'));
        file.close();
        m_studio->setOffline(false);
        m_here->start();
        QTRY_COMPARE(m_here->status.state, SyncState::Saved);
        QCOMPARE(m_studio->value(m_mia, field::lastName), QJsonValue(QStringLiteral("Weiss")));
    }

    void aLockThatNamesNobodyIsTakenOver()
    {
        m_here->stop();
        QFile lock(AccountFiles::lockPath(m_here->folder()));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        QVERIFY(lock.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-60),
                                 QFileDevice::FileModificationTime));
        lock.close();
        m_here->start();
        QTRY_COMPARE(m_here->status.state, SyncState::Saved);
    }

    void aSecondProcessOnlyReads()
    {
        goOffline();
        QVERIFY(m_here->edit(field::lastName, QStringLiteral("Weiss")).ok());
        // The lock belongs to who opened it, so this process can play the other one.
        SyncEngine second(
            {m_here->identity(), m_here->folder(),
             [this](const StudioUrl &, TokenProvider &tokens) { return m_studio->connection(tokens); },
             m_here->store, m_here->clock, [] { return 0.5; }});
        AccountSnapshot seen;
        SyncStatus told;
        connect(&second, &SyncEngine::snapshotChanged, this,
                [&](const AccountSnapshot &taken) { seen = taken; });
        connect(&second, &SyncEngine::statusChanged, this, [&](const SyncStatus &status) { told = status; });
        second.start();
        QCOMPARE(seen.profile.profile.lastName, QStringLiteral("Weiss"));
        QCOMPARE(told.state, SyncState::Waiting);
        QVERIFY(!told.problem.isEmpty());
        const auto refused = second.change([&](OutboxQueue &outbox) { return outbox.undoAll(); });
        QVERIFY(!refused.ok());
        QVERIFY(!refused.error().text.isEmpty());

        // When the first one has ended, it takes over.
        m_here->stop();
        m_studio->setOffline(false);
        m_here->clock.advance(1min);
        second.checkTime();
        QTRY_COMPARE(told.state, SyncState::Saved);
        QCOMPARE(m_studio->value(m_mia, field::lastName), QJsonValue(QStringLiteral("Weiss")));
    }

private:
    static void setForm(const QString &path, int form)
    {
        const auto database =
            Database::open(path, {Database::Keeping::Precious, Database::Access::ReadWrite, {}});
        QVERIFY(database.ok());
        QVERIFY((*database)->setUserVersion(form).ok());
    }

    void goOffline()
    {
        QTRY_VERIFY(m_studio->calls(Call::Wait) >= 2);
        m_studio->setOffline(true);
        QTRY_COMPARE(m_here->status.state, SyncState::Offline);
    }

    template<typename T>
    static Result<T> resultOf(const QFuture<Result<T>> &future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }))
            return Error();
        return future.resultCount() > 0 ? future.result() : Result<T>(Error());
    }

    std::unique_ptr<FakeStudio> m_studio;
    RecordId m_mia;
    std::unique_ptr<Computer> m_here;
};

QTEST_GUILESS_MAIN(TestSyncEngine)
#include "tst_syncengine.moc"
