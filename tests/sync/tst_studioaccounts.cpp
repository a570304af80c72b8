// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/studioaccounts.h"
#include "tests/support/fakesecretstore.h"
#include "tests/support/fakestudio.h"

#include <QColor>
#include <QDir>
#include <QDirIterator>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace callboard;

using Call = FakeStudio::Call;

// The real thing with its threads; only the studio and the keychain are stand-ins.
class TestStudioAccounts : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_studio = std::make_unique<FakeStudio>();
        m_mia = m_studio->addPerson(QStringLiteral("mia"));
        m_system = std::make_unique<FakeSecretStore>();
        m_memory = std::make_unique<FakeSecretStore>(false);
        start();
    }
    void cleanup()
    {
        for (const KnownStudio &studio : m_accounts ? m_accounts->known() : QList<KnownStudio>()) {
            if (!QTest::currentTestFailed() || !studio.account.isValid())
                continue;
            const SyncStatus status = m_accounts->open(studio.account)->status();
            qInfo().noquote() << int(status.state) << status.waiting << status.problem << status.detail;
        }
        m_accounts.reset();
        m_memory.reset();
        m_system.reset();
        m_studio.reset();
        m_folder.reset();
    }

    void reachesAStudio()
    {
        const auto info = resultOf(m_accounts->reach(url()));
        QVERIFY(info.ok());
        QCOMPARE(info->name, QStringLiteral("Lumen Studio"));
        m_studio->setOffline(true);
        QVERIFY(!resultOf(m_accounts->reach(url())).ok());
    }

    void signsInAndEdits()
    {
        Account *account = signIn();
        QVERIFY(account);
        QTRY_COMPARE(account->status().state, SyncState::Saved);
        QCOMPARE(account->profile().profile.lastName, QStringLiteral("Tanaka"));
        QVERIFY(!account->sessionOnly());
        // The tokens of signing in were good: nothing had to be refreshed.
        QCOMPARE(m_studio->calls(Call::Refresh), 0);
        QCOMPARE(m_accounts->known().first().accountName, QStringLiteral("Mia Tanaka"));
        QCOMPARE(m_accounts->known().first().name, QStringLiteral("Lumen Studio"));

        QSignalSpy changed(account, &Account::profileChanged);
        const auto edited =
            resultOf(account->edit({{QLatin1String(field::lastName), QStringLiteral("Weiss")}}));
        QVERIFY(edited.ok());
        QCOMPARE(account->profile().profile.lastName, QStringLiteral("Weiss"));
        QVERIFY(!changed.isEmpty());
        QTRY_COMPARE(account->status().state, SyncState::Saved);
        QCOMPARE(m_studio->value(m_mia, field::lastName), QJsonValue(QStringLiteral("Weiss")));
    }

    void paintsAtOnceFromTheCopy()
    {
        Account *before = signIn();
        QTRY_VERIFY(before->profile().loaded);
        const AccountId id = m_accounts->lastUsed();
        m_studio->setOffline(true);
        m_accounts.reset();
        start();
        QCOMPARE(m_accounts->lastUsed(), id);
        Account *account = m_accounts->open(id);
        QVERIFY(account);
        QVERIFY(account->profile().loaded);
        QCOMPARE(account->studio().name, QStringLiteral("Lumen Studio"));
        QTRY_COMPARE(account->status().state, SyncState::Offline);
    }

    void theSessionGoesOnAfterARestart()
    {
        Account *before = signIn();
        QTRY_COMPARE(before->status().state, SyncState::Saved);
        m_accounts.reset();
        start();
        Account *account = m_accounts->open(m_accounts->lastUsed());
        QTRY_COMPARE(account->status().state, SyncState::Saved);
        QCOMPARE(m_studio->calls(Call::SignIn), 1);
        QCOMPARE(m_studio->calls(Call::Refresh), 1);
    }

    void aPictureGoesThroughTheThreads()
    {
        Account *account = signIn();
        QTRY_COMPARE(account->status().state, SyncState::Saved);
        m_studio->hang(Call::PushPicture);
        QImage picture(2000, 2000, QImage::Format_RGB32);
        picture.fill(Qt::darkCyan);
        QVERIFY(resultOf(account->setPicture(picture)).ok());
        const PictureId waiting = account->profile().profile.picture;
        QVERIFY(waiting.isValid());
        const auto small = resultOf(account->picture(waiting, 64));
        QVERIFY(small.ok());
        QCOMPARE(small->size(), QSize(64, 64));
        m_accounts.reset();
        start();
        account = m_accounts->open(m_accounts->lastUsed());
        QCOMPARE(account->profile().profile.picture, waiting);
        QTRY_VERIFY(account->profile().profile.picture != waiting);
        // Whoever still shows it by its former id is not left without.
        QVERIFY(resultOf(account->picture(waiting, 64)).ok());
        const auto made = resultOf(account->picture(account->profile().profile.picture, 512));
        QVERIFY(made.ok());
        QCOMPARE(made->pixelColor(9, 9), QColor(Qt::darkCyan));
        QVERIFY(resultOf(account->clearPicture()).ok());
        QVERIFY(!account->profile().profile.picture.isValid());
        QTRY_VERIFY(m_studio->value(m_mia, field::picture).isNull());
    }

    void aWrongPasswordChangesNothing()
    {
        const auto id = resultOf(m_accounts->signIn({url(), QStringLiteral("mia"), "wrong", true}));
        QVERIFY(!id.ok());
        QVERIFY(id.error().kind == ErrorKind::InvalidCredentials);
        QVERIFY(m_accounts->known().isEmpty());
        QCOMPARE(m_system->size(), 0);
    }

    void withoutAKeychainTheSessionIsNotLeftOpen()
    {
        m_system->setState(KeychainState::Locked);
        const auto id = resultOf(m_accounts->signIn(request()));
        QVERIFY(!id.ok());
        QVERIFY(id.error().kind == ErrorKind::Keychain);
        QCOMPARE(m_studio->openSessions(), 0);

        SignInRequest thisRun = request();
        thisRun.keep = false;
        const auto again = resultOf(m_accounts->signIn(thisRun));
        QVERIFY(again.ok());
        QVERIFY(m_accounts->open(*again)->sessionOnly());
        QCOMPARE(m_memory->size(), 1);
        QCOMPARE(m_system->size(), 0);
        QTRY_COMPARE(m_accounts->open(*again)->status().state, SyncState::Saved);
    }

    void signsOut()
    {
        const AccountId id = signIn()->id();
        QSignalSpy closing(m_accounts.get(), &Accounts::closing);
        QVERIFY(resultOf(m_accounts->signOut(id, false)).ok());
        QCOMPARE(closing.size(), 1);
        QCOMPARE(m_accounts->open(id), nullptr);
        QVERIFY(!m_accounts->lastUsed().isValid());
        QCOMPARE(m_system->size(), 0);
        QCOMPARE(m_studio->openSessions(), 0);
        // The studio is remembered, and the copy is still here.
        QCOMPARE(m_accounts->known().first().login, QStringLiteral("mia"));
        QVERIFY(!m_accounts->known().first().account.isValid());
        QCOMPARE(folders().size(), 1);
    }

    void signsOutWithoutAStudio()
    {
        const AccountId id = signIn()->id();
        m_studio->setOffline(true);
        QVERIFY(resultOf(m_accounts->signOut(id, true)).ok());
        QCOMPARE(m_system->size(), 0);
        QVERIFY(folders().isEmpty());
    }

    void aLockedKeychainIsEmptiedLater()
    {
        const AccountId id = signIn()->id();
        m_system->setState(KeychainState::Locked);
        const auto out = resultOf(m_accounts->signOut(id, false));
        QVERIFY(!out.ok());
        QVERIFY(out.error().kind == ErrorKind::Keychain);
        QCOMPARE(m_accounts->open(id), nullptr);
        m_accounts.reset(); // also over a restart
        start();
        QCOMPARE(m_system->size(), 1);
        m_system->setState(KeychainState::Ready);
        QTRY_COMPARE(m_system->size(), 0);
    }

    void theSamePersonAgainGoesOnWithTheOutbox()
    {
        Account *account = signIn();
        QTRY_COMPARE(account->status().state, SyncState::Saved);
        m_studio->setOffline(true);
        QTRY_COMPARE(account->status().state, SyncState::Offline);
        QVERIFY(resultOf(account->edit({{QLatin1String(field::lastName), QStringLiteral("Weiss")}})).ok());
        const AccountId id = account->id();
        QVERIFY(resultOf(m_accounts->signOut(id, false)).ok());
        m_studio->setOffline(false);

        account = signIn();
        QCOMPARE(account->id(), id);
        QTRY_COMPARE(account->status().state, SyncState::Saved);
        QCOMPARE(m_studio->value(m_mia, field::lastName), QJsonValue(QStringLiteral("Weiss")));
    }

    void signingInAgainKeepsTheChanges()
    {
        Account *account = signIn();
        QTRY_COMPARE(account->status().state, SyncState::Saved);
        m_studio->endSessions();
        QTRY_COMPARE(account->status().state, SyncState::SignInAgain);
        QVERIFY(resultOf(account->edit({{QLatin1String(field::lastName), QStringLiteral("Weiss")}})).ok());
        QVERIFY(!resultOf(account->signInAgain("wrong")).ok());
        QCOMPARE(account->status().state, SyncState::SignInAgain);
        QVERIFY(resultOf(account->signInAgain(FakeStudio::password())).ok());
        QTRY_COMPARE(account->status().state, SyncState::Saved);
        QCOMPARE(m_studio->value(m_mia, field::lastName), QJsonValue(QStringLiteral("Weiss")));
    }

    void twoAccountsAtOnce()
    {
        const RecordId ana = m_studio->addPerson(QStringLiteral("ana"));
        Account *mine = signIn();
        Account *hers = signIn(QStringLiteral("ana"));
        QVERIFY(mine != hers);
        QTRY_COMPARE(mine->status().state, SyncState::Saved);
        QTRY_COMPARE(hers->status().state, SyncState::Saved);
        QVERIFY(resultOf(mine->edit({{QLatin1String(field::lastName), QStringLiteral("One")}})).ok());
        QVERIFY(resultOf(hers->edit({{QLatin1String(field::lastName), QStringLiteral("Two")}})).ok());
        QTRY_COMPARE(m_studio->value(m_mia, field::lastName), QJsonValue(QStringLiteral("One")));
        QTRY_COMPARE(m_studio->value(ana, field::lastName), QJsonValue(QStringLiteral("Two")));
        QCOMPARE(m_accounts->known().size(), 2);
        QCOMPARE(m_accounts->lastUsed(), hers->id());
        QCOMPARE(m_accounts->open(mine->id()), mine);
    }

    void actionsAnswer()
    {
        Account *account = signIn();
        QVERIFY(resultOf(account->changePassword(FakeStudio::password(), "a new long password")).ok());
        QVERIFY(!resultOf(account->changePassword("wrong", "a new long password")).ok());
        QCOMPARE(resultOf(account->sessions())->size(), 1);
        QVERIFY(resultOf(account->storedApiKey())->isEmpty());
        const auto key = resultOf(account->regenerateApiKey());
        QVERIFY(key.ok());
        QCOMPARE(*resultOf(account->storedApiKey()), *key);
        QCOMPARE(resultOf(account->apiKey())->hint, QStringLiteral("9f3a"));
    }

    void filesAreForThisPersonAlone()
    {
        Account *account = signIn();
        QTRY_COMPARE(account->status().state, SyncState::Saved);
        const QString folder = m_folder->path() + QStringLiteral("/data");
        constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                                QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
        QStringList open;
        QDirIterator all(folder, QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden,
                         QDirIterator::Subdirectories);
        int seen = 0;
        while (all.hasNext()) {
            all.next();
            ++seen;
            if (all.fileInfo().permissions() & others)
                open += all.filePath();
        }
        QVERIFY(seen > 5);
        QCOMPARE(open, QStringList());
        QVERIFY(!(QFileInfo(folder).permissions() & others));
    }

    void noSecretIsInAnyFile()
    {
        Account *account = signIn();
        QTRY_COMPARE(account->status().state, SyncState::Saved);
        m_studio->expireAccessTokens();
        QTRY_VERIFY(m_studio->calls(Call::Refresh) > 0);
        QVERIFY(resultOf(account->edit({{QLatin1String(field::lastName), QStringLiteral("Weiss")}})).ok());
        QTRY_COMPARE(account->status().state, SyncState::Saved);
        QDirIterator all(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            for (const QByteArray &secret : {FakeStudio::password(), QByteArray("cba_"), QByteArray("cbr_")})
                QVERIFY2(!content.contains(secret), qPrintable(file.fileName()));
        }
    }

    void aRegistryThatCannotBeReadIsPutAside()
    {
        QTRY_VERIFY(signIn());
        m_accounts.reset();
        const QString path = m_folder->path() + QStringLiteral("/data/accounts.json");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("{\"accounts\": [{]");
        file.close();
        start();
        QVERIFY(!m_accounts->loaded().ok());
        QVERIFY(QFile::exists(path + QStringLiteral(".unreadable")));
        QVERIFY(m_accounts->known().isEmpty());
        Account *again = signIn();
        QTRY_COMPARE(again->status().state, SyncState::Saved);
    }

    void forgetsAStudio()
    {
        const AccountId id = signIn()->id();
        m_accounts->forget(url());
        QCOMPARE(m_accounts->known().size(), 1); // not while it is signed in
        QVERIFY(resultOf(m_accounts->signOut(id, false)).ok());
        m_accounts->forget(url());
        QVERIFY(m_accounts->known().isEmpty());
        QVERIFY(folders().isEmpty());
    }

    void aStudioIsAskedForNothingBeforeItsCertificateIsTrusted()
    {
        m_studio->setCertificate(ours());
        const auto reached = resultOf(m_accounts->reach(url()));
        QVERIFY(!reached.ok());
        QVERIFY(reached.error().certificate);
        QCOMPARE(reached.error().certificate->presented.id, ours());
        QVERIFY(!resultOf(m_accounts->signIn(request())).ok());
        QCOMPARE(m_studio->calls(Call::SignIn), 0);

        QVERIFY(m_accounts->trustCertificate(url(), ours()).ok());
        QVERIFY(resultOf(m_accounts->reach(url())).ok());
        QVERIFY(resultOf(m_accounts->requestPasswordReset(url(), QStringLiteral("mia"))).ok());
        Account *account = signIn();
        QVERIFY(account);
        QTRY_COMPARE(account->status().state, SyncState::Saved);
    }

    void trustOutlivesARestart()
    {
        QVERIFY(signInTrusting());
        m_accounts.reset();
        start();
        Account *account = m_accounts->open(m_accounts->lastUsed());
        QTRY_COMPARE(account->status().state, SyncState::Saved);
        QVERIFY(resultOf(m_accounts->reach(url())).ok());
    }

    void anotherCertificateStopsTheSync()
    {
        Account *account = signInTrusting();
        m_studio->setCertificate(another());
        QTRY_COMPARE(account->status().state, SyncState::CertificateDoubted);
        QVERIFY(account->status().certificate);
        QCOMPARE(account->status().certificate->trusted, ours());
        QCOMPARE(account->status().certificate->presented.id, another());
        QVERIFY(resultOf(account->edit({{QLatin1String(field::lastName), QStringLiteral("Weiss")}})).ok());
        account->syncNow();
        QVERIFY(!resultOf(account->sessions()).ok());
        QCOMPARE(account->status().state, SyncState::CertificateDoubted);
        QCOMPARE(m_studio->value(m_mia, field::lastName), QJsonValue(QStringLiteral("Tanaka")));

        QVERIFY(m_accounts->trustCertificate(url(), another()).ok());
        QTRY_COMPARE(account->status().state, SyncState::Saved);
        QCOMPARE(m_studio->value(m_mia, field::lastName), QJsonValue(QStringLiteral("Weiss")));
        QVERIFY(!account->status().certificate);
        // The former one is not good any more.
        m_studio->setCertificate(ours());
        QTRY_COMPARE(account->status().state, SyncState::CertificateDoubted);
    }

    void trustIsForOneAddress()
    {
        m_studio->setCertificate(ours());
        QVERIFY(m_accounts->trustCertificate(url(), ours()).ok());
        const auto elsewhere =
            StudioUrl::fromUserInput(QStringLiteral("https://callboard.lumen.studio:8443"));
        QVERIFY(!resultOf(m_accounts->reach(*elsewhere)).ok());
        QVERIFY(resultOf(m_accounts->reach(url())).ok());
    }

    void trustIsForgottenWithTheAccount()
    {
        const AccountId id = signInTrusting()->id();
        QVERIFY(resultOf(m_accounts->signOut(id, false)).ok());
        QVERIFY(!resultOf(m_accounts->reach(url())).ok());
        QVERIFY(!resultOf(m_accounts->signIn(request())).ok());
        m_accounts.reset();
        start();
        QVERIFY(!resultOf(m_accounts->reach(url())).ok());
    }

    void endsWhileRequestsAreOpen()
    {
        m_studio->hang(Call::Changes, -1);
        Account *account = signIn();
        QTRY_VERIFY(m_studio->calls(Call::Changes) > 0);
        const auto unanswered = account->signInAgain(FakeStudio::password());
        m_studio->hang(Call::StudioInfo, -1);
        const auto reach = m_accounts->reach(url());
        QTRY_VERIFY(m_studio->calls(Call::StudioInfo) > 1);
        m_accounts.reset();
        QVERIFY(unanswered.isFinished());
    }

private:
    static StudioUrl url()
    {
        return *StudioUrl::fromUserInput(QStringLiteral("https://callboard.lumen.studio"));
    }
    static CertificateId ours() { return CertificateId(QString(64, u'a')); }
    static CertificateId another() { return CertificateId(QString(64, u'b')); }
    static SignInRequest request(const QString &login = QStringLiteral("mia"))
    {
        return {url(), login, FakeStudio::password(), true};
    }

    void start()
    {
        const StudioApiFactory factory = [this](const StudioUrl &, TokenProvider &tokens) {
            return m_studio->connection(tokens);
        };
        m_accounts = std::make_unique<StudioAccounts>(AccountsSetup{
            m_folder->path() + QStringLiteral("/data"), factory, *m_system, *m_memory, m_clock});
    }
    Account *signIn(const QString &login = QStringLiteral("mia"))
    {
        const auto id = resultOf(m_accounts->signIn(request(login)));
        return id ? m_accounts->open(*id) : nullptr;
    }
    Account *signInTrusting()
    {
        m_studio->setCertificate(ours());
        static_cast<void>(m_accounts->trustCertificate(url(), ours()));
        Account *account = signIn();
        if (account)
            static_cast<void>(QTest::qWaitFor([&] { return account->status().state == SyncState::Saved; }));
        return account;
    }
    [[nodiscard]] QStringList folders() const
    {
        return QDir(m_folder->path() + QStringLiteral("/data/accounts"))
            .entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    }
    template<typename T>
    static Result<T> resultOf(const QFuture<Result<T>> &future)
    {
        Error none;
        none.text = QStringLiteral("no answer");
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 10000))
            return none;
        return future.resultCount() > 0 ? future.result() : Result<T>(none);
    }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeStudio> m_studio;
    RecordId m_mia;
    std::unique_ptr<FakeSecretStore> m_system;
    std::unique_ptr<FakeSecretStore> m_memory;
    std::unique_ptr<StudioAccounts> m_accounts;
};

QTEST_GUILESS_MAIN(TestStudioAccounts)
#include "tst_studioaccounts.moc"
