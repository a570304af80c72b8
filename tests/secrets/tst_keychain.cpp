// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/secrets/keychain/keychainsecretstore.h"
#include "tests/secrets/heartbeat.h"

#include <QDirIterator>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTest>
#include <qt6keychain/keychain.h>

using namespace callboard;
using namespace callboard::test;
using namespace std::chrono_literals;
using State = KeychainState;

namespace
{

const QByteArray canary = "canary-secret-cbr_7f3a";
const QString service = QStringLiteral("Callboard test");
const QString session = QString::fromLatin1(secret::session);

//! Says that all is well, so that the jobs themselves meet what is wrong.
class Optimist final : public KeychainService
{
public:
    void look(const QString &, QObject *context, const Then &then) override
    {
        QMetaObject::invokeMethod(
            context,
            [then] {
                then({State::Ready, {}, {}, KeychainFinding::Entry::Readable});
            },
            Qt::QueuedConnection);
    }
    void unlock(QObject *, const std::function<void()> &) override {}
};

template<typename T>
Result<T> outcome(const QFuture<Result<T>> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
        qFatal("a call never ended");
    return future.result();
}

std::unique_ptr<KeychainSecretStore> makeStore(const KeychainPatience &patience = {})
{
    auto store = std::make_unique<KeychainSecretStore>(systemKeychain(service), service, patience);
    store->probe();
    return store;
}

QString nameOf(State state)
{
    return QStringList{QStringLiteral("unknown"), QStringLiteral("ready"),   QStringLiteral("locked"),
                       QStringLiteral("waiting"), QStringLiteral("missing"), QStringLiteral("failing")}
        .at(int(state));
}

//! The keychain's control socket (withkeyring.py). Runs the event loop meanwhile.
QString control(const char *action)
{
    QLocalSocket socket;
    socket.connectToServer(qEnvironmentVariable("KEYCHAIN_CONTROL"));
    socket.write(QByteArray(action) + '\n');
    if (!QTest::qWaitFor([&] { return socket.canReadLine(); }, 30'000))
        return QStringLiteral("no answer to %1").arg(QLatin1String(action));
    return QString::fromUtf8(socket.readLine()).trimmed();
}

} // namespace

#define VERIFY_STATE(store, wanted) QTRY_COMPARE_WITH_TIMEOUT(nameOf((store).state()), nameOf(wanted), 15'000)
#define CONTROL(action) QCOMPARE(control(action), QStringLiteral("done"))
#define VERIFY_KEYCHAIN_ERROR(result)                                                                        \
    QVERIFY(!(result).ok());                                                                                 \
    QCOMPARE(toString((result).error().kind), toString(ErrorKind::Keychain));                                \
    QVERIFY((result).error().text.endsWith(u'.'));                                                           \
    QVERIFY(!(result).error().text.contains(QString::fromLatin1(canary)));                                   \
    QVERIFY(!(result).error().detail.contains(QString::fromLatin1(canary)))

//! \brief The states of a keychain, K1 to K20 of sync-keychain.md, 3.3. Each function runs in a process and
//! on a bus of its own, which withkeyring.py makes; CMakeLists.txt says which state goes with which function.
class TestKeychain : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void roundTrip();
    void anyBytes_data();
    void anyBytes();
    void accountsAreApart();
    void textEntryIsReplaced();
    void lockedAfterwards();
    void locked();
    void unlockedWhileWaiting();
    void promptWithoutPrompter();
    void promptDismissed();
    void promptAnswered();
    void neverSetUp();
    void noService();
    void serviceStartsLate();
    void noBus();
    void busHangsAtStart();
    void busHangs();
    void hungService();
    void killedIdle();
    void killedInTheMiddle();
    void restarted();
    void stuckJob();
    void stuckJobComesBack();
    void quitWithRunningJob();
    void noGlib();
    void walletFine();
    void walletClosed();
    void walletDenied();
    void walletUnreadable();
    void walletUnwritable();
    void walletKeeps();
    void walletSlow();

private:
    const AccountId m_account{QStringLiteral("0b6c7f5e-2c0e-4a5b-9a51-7d2f3a9f0c11")};
    std::unique_ptr<Heartbeat> m_heart;
};

void TestKeychain::initTestCase()
{
    if (!qEnvironmentVariableIsSet("KEYCHAIN_CONTROL"))
        QSKIP("run by withkeyring.py, which makes the keychain");
}

void TestKeychain::init()
{
    m_heart = std::make_unique<Heartbeat>();
}

void TestKeychain::cleanup()
{
    const qint64 stall = m_heart->longestStall();
    m_heart.reset();
    QVERIFY2(stall <= 100, qPrintable(QStringLiteral("the event loop was held up for %1 ms").arg(stall)));

    // No secret in any file but the keyring's own, which is encrypted.
    QDirIterator files(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            QVERIFY2(!file.readAll().contains(canary), qPrintable(file.fileName()));
    }
}

void TestKeychain::roundTrip()
{
    auto store = makeStore();
    QVERIFY(store->outlivesProgram());
    VERIFY_STATE(*store, State::Ready);

    const auto missing = outcome(store->read(m_account, session));
    QVERIFY(missing.ok());
    QVERIFY(missing->isEmpty());
    QVERIFY(outcome(store->remove(m_account, session)).ok()); // nothing to remove is no error

    QVERIFY(outcome(store->write(m_account, session, canary)).ok());
    QCOMPARE(outcome(store->read(m_account, session)).value(), canary);
    QVERIFY(outcome(store->write(m_account, session, "another")).ok());
    QCOMPARE(outcome(store->read(m_account, session)).value(), "another");

    // Another run of the program finds it.
    store = makeStore();
    QCOMPARE(outcome(store->read(m_account, session)).value(), "another");

    QVERIFY(outcome(store->remove(m_account, session)).ok());
    const auto gone = outcome(store->read(m_account, session));
    QVERIFY(gone.ok());
    QVERIFY(gone->isEmpty());
    VERIFY_STATE(*store, State::Ready);
}

void TestKeychain::anyBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("NUL") << QByteArray("a\0b\0", 4);
    QTest::newRow("not UTF-8") << QByteArray("\xff\xfe\x80");
    QTest::newRow("spaces and lines") << QByteArray(" \n a \r\n");
    QTest::newRow("100 kB") << QByteArray(100'000, '\x9c');
}

void TestKeychain::anyBytes()
{
    QFETCH(const QByteArray, bytes);
    auto store = makeStore();
    QVERIFY(outcome(store->write(m_account, session, bytes)).ok());
    QCOMPARE(outcome(store->read(m_account, session)).value(), bytes);
}

void TestKeychain::accountsAreApart()
{
    auto store = makeStore();
    const AccountId other(QStringLiteral("other"));
    // All at once: they wait for each other.
    const auto first = store->write(m_account, session, "one");
    const auto second = store->write(other, session, "two");
    const auto third = store->write(m_account, QString::fromLatin1(secret::apiKey), "three");
    QVERIFY(outcome(first).ok() && outcome(second).ok() && outcome(third).ok());
    QVERIFY(outcome(store->remove(other, session)).ok());
    QCOMPARE(outcome(store->read(m_account, session)).value(), "one");
    QCOMPARE(outcome(store->read(m_account, QString::fromLatin1(secret::apiKey))).value(), "three");
}

void TestKeychain::textEntryIsReplaced()
{
    auto *text = new QKeychain::WritePasswordJob(service);
    text->setKey(QStringLiteral("callboard/%1/%2").arg(m_account.value(), session));
    text->setTextData(QStringLiteral("an old text"));
    QSignalSpy written(text, &QKeychain::Job::finished);
    text->start();
    QVERIFY(written.wait());

    auto store = makeStore();
    QCOMPARE(outcome(store->read(m_account, session)).value(), "an old text");
    QVERIFY(outcome(store->write(m_account, session, canary)).ok());
    QCOMPARE(outcome(store->read(m_account, session)).value(), canary);
}

void TestKeychain::lockedAfterwards()
{
    auto store = makeStore();
    QVERIFY(outcome(store->write(m_account, session, canary)).ok());
    CONTROL("lock");
    VERIFY_STATE(*store, State::Locked); // it tells by itself

    // Locked is neither empty, nor written, nor removed.
    VERIFY_KEYCHAIN_ERROR(outcome(store->read(m_account, session)));
    VERIFY_KEYCHAIN_ERROR(outcome(store->write(m_account, session, "newer")));
    VERIFY_KEYCHAIN_ERROR(outcome(store->remove(m_account, session)));
    VERIFY_STATE(*store, State::Locked);
    QVERIFY(store->stateText().contains(QStringLiteral("locked")));

    CONTROL("unlock");
    VERIFY_STATE(*store, State::Ready);
    QCOMPARE(outcome(store->read(m_account, session)).value(), canary);
}

void TestKeychain::locked()
{
    auto store = makeStore();
    VERIFY_STATE(*store, State::Locked);
    VERIFY_KEYCHAIN_ERROR(outcome(store->read(m_account, session)));
    VERIFY_KEYCHAIN_ERROR(outcome(store->write(m_account, session, canary)));
}

void TestKeychain::unlockedWhileWaiting()
{
    auto store = makeStore();
    VERIFY_STATE(*store, State::Locked);
    CONTROL("unlock");
    VERIFY_STATE(*store, State::Ready);
    QVERIFY(outcome(store->write(m_account, session, canary)).ok());
}

void TestKeychain::promptWithoutPrompter()
{
    auto store = makeStore();
    VERIFY_STATE(*store, State::Locked);
    QSignalSpy changes(store.get(), &SecretStore::stateChanged);
    store->unlock();
    QCOMPARE(nameOf(store->state()), nameOf(State::Waiting));
    VERIFY_STATE(*store, State::Locked); // nothing can show the dialog
    QVERIFY(changes.size() >= 2);
}

void TestKeychain::promptDismissed()
{
    auto store = makeStore();
    VERIFY_STATE(*store, State::Locked);
    store->unlock();
    QCOMPARE(nameOf(store->state()), nameOf(State::Waiting));
    VERIFY_KEYCHAIN_ERROR(outcome(store->read(m_account, session)));
    QCOMPARE(nameOf(store->state()), nameOf(State::Waiting));
    CONTROL("press-escape");
    VERIFY_STATE(*store, State::Locked);
    VERIFY_KEYCHAIN_ERROR(outcome(store->read(m_account, session)));
}

void TestKeychain::promptAnswered()
{
    auto store = makeStore();
    VERIFY_STATE(*store, State::Locked);
    store->unlock();
    store->unlock(); // twice is once
    QCOMPARE(nameOf(store->state()), nameOf(State::Waiting));
    CONTROL("type-password");
    VERIFY_STATE(*store, State::Ready);
    QVERIFY(outcome(store->write(m_account, session, canary)).ok());
    QCOMPARE(outcome(store->read(m_account, session)).value(), canary);
}

void TestKeychain::neverSetUp()
{
    auto store = makeStore();
    VERIFY_STATE(*store, State::Missing);
    QVERIFY2(store->stateText().contains(QStringLiteral("set up")), qPrintable(store->stateText()));
    VERIFY_KEYCHAIN_ERROR(outcome(store->write(m_account, session, canary)));
    VERIFY_KEYCHAIN_ERROR(outcome(store->read(m_account, session)));
    store->unlock();
    VERIFY_STATE(*store, State::Missing);
}

void TestKeychain::noService()
{
    auto store = makeStore();
    VERIFY_STATE(*store, State::Missing);
    QVERIFY(store->stateText().contains(QStringLiteral("no keyring running")));
    VERIFY_KEYCHAIN_ERROR(outcome(store->write(m_account, session, canary)));
    VERIFY_KEYCHAIN_ERROR(outcome(store->read(m_account, session)));
    VERIFY_KEYCHAIN_ERROR(outcome(store->remove(m_account, session)));
    store->unlock();
    VERIFY_STATE(*store, State::Missing);
}

void TestKeychain::serviceStartsLate()
{
    auto store = makeStore();
    VERIFY_STATE(*store, State::Missing);
    CONTROL("start");
    VERIFY_STATE(*store, State::Ready);
    QVERIFY(outcome(store->write(m_account, session, canary)).ok());
}

void TestKeychain::noBus()
{
    auto store = makeStore();
    VERIFY_STATE(*store, State::Missing);
    QVERIFY(store->stateText().contains(QStringLiteral("desktop session")));
    VERIFY_KEYCHAIN_ERROR(outcome(store->write(m_account, session, canary)));
    store->unlock();
    VERIFY_STATE(*store, State::Missing);
}

void TestKeychain::busHangsAtStart()
{
    CONTROL("freeze-bus");
    auto store = makeStore();
    VERIFY_STATE(*store, State::Failing);
    QVERIFY(store->stateText().contains(QStringLiteral("does not answer")));
    VERIFY_KEYCHAIN_ERROR(outcome(store->read(m_account, session)));
    CONTROL("thaw-bus");
    VERIFY_STATE(*store, State::Ready);
    QVERIFY(outcome(store->write(m_account, session, canary)).ok());
}

void TestKeychain::busHangs()
{
    auto store = makeStore();
    VERIFY_STATE(*store, State::Ready);
    CONTROL("freeze-bus");
    VERIFY_KEYCHAIN_ERROR(outcome(store->write(m_account, session, canary)));
    VERIFY_STATE(*store, State::Failing);
    CONTROL("thaw-bus");
    store->probe();
    VERIFY_STATE(*store, State::Ready);
    QVERIFY(outcome(store->write(m_account, session, canary)).ok());
}

void TestKeychain::hungService()
{
    auto store = makeStore();
    QElapsedTimer time;
    time.start();
    const auto read = store->read(m_account, session);
    const auto write = store->write(m_account, session, canary);
    VERIFY_KEYCHAIN_ERROR(outcome(read));
    VERIFY_KEYCHAIN_ERROR(outcome(write));
    VERIFY_STATE(*store, State::Failing);
    QVERIFY(store->stateText().contains(QStringLiteral("does not answer")));
    // Not the libraries' own 25 s for each.
    QVERIFY(time.elapsed() < 20'000);
}

void TestKeychain::killedIdle()
{
    auto store = makeStore();
    QVERIFY(outcome(store->write(m_account, session, canary)).ok());
    CONTROL("kill");
    VERIFY_STATE(*store, State::Missing);
    VERIFY_KEYCHAIN_ERROR(outcome(store->read(m_account, session)));
    CONTROL("start");
    VERIFY_STATE(*store, State::Ready);
    QCOMPARE(outcome(store->read(m_account, session)).value(), canary);
}

void TestKeychain::killedInTheMiddle()
{
    auto store = makeStore();
    QVERIFY(outcome(store->write(m_account, session, "before")).ok());
    for (int i = 0; i < 5; ++i) {
        const auto write = store->write(m_account, session, "after");
        CONTROL("kill");
        const auto written = outcome(write);
        CONTROL("start");
        VERIFY_STATE(*store, State::Ready);
        // The last secret that was acknowledged is there, or the one that was on its way; never none.
        const auto read = outcome(store->read(m_account, session));
        QVERIFY(read.ok());
        QVERIFY(read.value() == "after" || (!written.ok() && read.value() == "before"));
        QVERIFY(outcome(store->write(m_account, session, "before")).ok());
    }
}

void TestKeychain::restarted()
{
    auto store = makeStore();
    QVERIFY(outcome(store->write(m_account, session, canary)).ok());
    for (int i = 0; i < 3; ++i) {
        CONTROL("restart");
        VERIFY_STATE(*store, State::Ready);
        QCOMPARE(outcome(store->read(m_account, session)).value(), canary);
    }
    CONTROL("restart-locked");
    VERIFY_STATE(*store, State::Locked);
    VERIFY_KEYCHAIN_ERROR(outcome(store->read(m_account, session)));
    CONTROL("unlock");
    VERIFY_STATE(*store, State::Ready);
    QCOMPARE(outcome(store->read(m_account, session)).value(), canary);
}

void TestKeychain::stuckJob()
{
    // The service hangs only once the job is there: the look before it found all well.
    KeychainSecretStore store(std::make_unique<Optimist>(), service, {200ms, 1500ms});
    QList<QFuture<Result<QByteArray>>> reads;
    for (int i = 0; i < 20; ++i)
        reads += store.read(m_account, session);
    VERIFY_STATE(store, State::Waiting);
    QVERIFY(store.stateText().contains(QStringLiteral("another window")));
    for (const auto &read : reads) {
        VERIFY_KEYCHAIN_ERROR(outcome(read));
    }
    VERIFY_KEYCHAIN_ERROR(outcome(store.write(m_account, session, canary)));
    QCOMPARE(nameOf(store.state()), nameOf(State::Waiting));
}

void TestKeychain::stuckJobComesBack()
{
    KeychainSecretStore store(std::make_unique<Optimist>(), service, {200ms, 1500ms});
    QVERIFY(outcome(store.write(m_account, session, canary)).ok());
    CONTROL("freeze");
    const auto read = store.read(m_account, session);
    VERIFY_STATE(store, State::Waiting);
    VERIFY_KEYCHAIN_ERROR(outcome(read));
    CONTROL("thaw");
    VERIFY_STATE(store, State::Ready);
    QCOMPARE(outcome(store.read(m_account, session)).value(), canary);
}

void TestKeychain::quitWithRunningJob()
{
    auto store = makeStore();
    QVERIFY(outcome(store->write(m_account, session, canary)).ok());
    for (int i = 0; i < 10; ++i) {
        const auto read = store->read(m_account, session);
        const auto write = store->write(m_account, session, canary);
        QTest::qWait(i); // a little further each time
        store.reset();
        QVERIFY(!read.isFinished() || read.isCanceled() || read.result().ok());
        store = makeStore();
    }
    QCOMPARE(outcome(store->read(m_account, session)).value(), canary);
}

void TestKeychain::noGlib()
{
    auto store = makeStore();
    VERIFY_STATE(*store, State::Failing);
    QVERIFY(store->stateText().contains(QStringLiteral("QT_NO_GLIB")));
    VERIFY_KEYCHAIN_ERROR(outcome(store->write(m_account, session, canary)));
}

void TestKeychain::walletFine()
{
    auto store = makeStore();
    VERIFY_STATE(*store, State::Ready);
    QVERIFY(outcome(store->read(m_account, session)).value().isEmpty());
    QVERIFY(outcome(store->write(m_account, session, canary)).ok());
    QCOMPARE(outcome(store->read(m_account, session)).value(), canary);
    QVERIFY(outcome(store->remove(m_account, session)).ok());
    QVERIFY(outcome(store->read(m_account, session)).value().isEmpty());
}

void TestKeychain::walletClosed()
{
    auto store = makeStore();
    VERIFY_STATE(*store, State::Locked);
    VERIFY_KEYCHAIN_ERROR(outcome(store->write(m_account, session, canary)));
    store->unlock();
    VERIFY_STATE(*store, State::Ready);
    QVERIFY(outcome(store->write(m_account, session, canary)).ok());
}

void TestKeychain::walletDenied()
{
    auto store = makeStore();
    VERIFY_STATE(*store, State::Ready);
    VERIFY_KEYCHAIN_ERROR(outcome(store->write(m_account, session, canary)));
}

void TestKeychain::walletUnreadable()
{
    // QtKeychain says "no error, nothing there".
    auto store = makeStore();
    VERIFY_KEYCHAIN_ERROR(outcome(store->read(m_account, session)));
    VERIFY_STATE(*store, State::Failing);
}

void TestKeychain::walletUnwritable()
{
    // QtKeychain says "no error".
    auto store = makeStore();
    VERIFY_KEYCHAIN_ERROR(outcome(store->write(m_account, session, canary)));
    VERIFY_STATE(*store, State::Failing);
}

void TestKeychain::walletKeeps()
{
    auto store = makeStore();
    QVERIFY(outcome(store->write(m_account, session, canary)).ok());
    VERIFY_KEYCHAIN_ERROR(outcome(store->remove(m_account, session)));
    QCOMPARE(outcome(store->read(m_account, session)).value(), canary);
}

void TestKeychain::walletSlow()
{
    auto store = makeStore({200ms, 1500ms});
    VERIFY_STATE(*store, State::Ready);
    const auto write = store->write(m_account, session, canary);
    VERIFY_STATE(*store, State::Waiting);
    VERIFY_KEYCHAIN_ERROR(outcome(write));
}

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
