// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cache/database.h"
#include "models/cache/privatefiles.h"
#include "models/cache/transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace callboard;

class TestDatabase : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void filesAreForThisPersonAlone()
    {
        const auto database = open({Database::Keeping::Precious, Database::Access::ReadWrite, {}});
        QVERIFY((*database)->execute(QStringLiteral("CREATE TABLE t (a)")).ok());
        constexpr auto owner =
            QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;
        for (const char *suffix : {"", "-wal", "-shm"})
            QCOMPARE(QFile::permissions(path() + QLatin1String(suffix)), owner);
        QVERIFY(!(QFileInfo(m_folder->path() + QStringLiteral("/a/b")).permissions() &
                  (QFileDevice::ReadGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther |
                   QFileDevice::ExeOther)));
    }

    void symbolicLinksAreRefused()
    {
        QVERIFY(makePrivateFolder(m_folder->path() + QStringLiteral("/a/b")).ok());
        QFile target(m_folder->path() + QStringLiteral("/elsewhere"));
        QVERIFY(target.open(QIODevice::WriteOnly));
        QVERIFY(QFile::link(target.fileName(), path()));
        const auto database = open({});
        QVERIFY(!database.ok());
        QVERIFY(database.error().kind == ErrorKind::Storage);
        QCOMPARE(target.size(), 0);

        QVERIFY(QFile::link(m_folder->path(), m_folder->path() + QStringLiteral("/link")));
        QVERIFY(!makePrivateFolder(m_folder->path() + QStringLiteral("/link")).ok());
    }

    void aFolderOrANamelessPlaceIsRefused()
    {
        QVERIFY(makePrivateFolder(path()).ok());
        QVERIFY(!open({}).ok());
        QVERIFY(!makePrivateFolder(QStringLiteral("/proc/nowhere/at/all")).ok());
    }

    void modes_data()
    {
        QTest::addColumn<bool>("precious");
        QTest::addColumn<int>("synchronous"); // 1 NORMAL, 2 FULL
        QTest::newRow("cache") << false << 1;
        QTest::newRow("outbox") << true << 2;
    }
    void modes()
    {
        QFETCH(bool, precious);
        QFETCH(int, synchronous);
        const auto database = open({precious ? Database::Keeping::Precious : Database::Keeping::Disposable,
                                    Database::Access::ReadWrite,
                                    {}});
        QCOMPARE((*database)->select(QStringLiteral("PRAGMA journal_mode"))->first().first().toString(),
                 QStringLiteral("wal"));
        QCOMPARE((*database)->select(QStringLiteral("PRAGMA synchronous"))->first().first().toInt(),
                 synchronous);
        QCOMPARE((*database)->select(QStringLiteral("PRAGMA foreign_keys"))->first().first().toInt(), 1);
    }

    void networkFileSystems_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<bool>("network");
        for (const char *type : {"nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "9p", "lustre"})
            QTest::newRow(type) << QByteArray(type) << true;
        for (const char *type : {"ext4", "btrfs", "xfs", "tmpfs", "overlay", "apfs", "fuseblk", ""})
            QTest::newRow(*type ? type : "unknown") << QByteArray(type) << false;
    }
    void networkFileSystems()
    {
        QFETCH(QByteArray, type);
        QFETCH(bool, network);
        QCOMPARE(isNetworkFileSystem(type), network);
    }

    void aTransactionThatIsNotCommittedLeavesNothing()
    {
        const auto database = open({});
        QVERIFY((*database)->execute(QStringLiteral("CREATE TABLE t (a)")).ok());
        {
            Transaction transaction(**database);
            QVERIFY(transaction.begun().ok());
            QVERIFY((*database)->execute(QStringLiteral("INSERT INTO t VALUES (?)"), {1}).ok());
        }
        QCOMPARE((*database)->select(QStringLiteral("SELECT a FROM t"))->size(), 0);
        Transaction transaction(**database);
        QVERIFY((*database)->execute(QStringLiteral("INSERT INTO t VALUES (?)"), {2}).ok());
        QVERIFY(transaction.commit().ok());
        QCOMPARE((*database)->select(QStringLiteral("SELECT a FROM t"))->first().first().toInt(), 2);
    }

    void aTransactionBeginsAfterAnothersCommit()
    {
        const auto one = open({});
        const auto two = open({});
        QVERIFY((*one)->execute(QStringLiteral("CREATE TABLE t (a)")).ok());
        QVERIFY((*two)->select(QStringLiteral("SELECT * FROM t")).ok());
        {
            Transaction transaction(**one);
            QVERIFY((*one)->execute(QStringLiteral("INSERT INTO t VALUES (1)")).ok());
            QVERIFY(transaction.commit().ok());
        }
        Transaction transaction(**two);
        QVERIFY(transaction.begun().ok());
        QVERIFY((*two)->execute(QStringLiteral("INSERT INTO t VALUES (2)")).ok());
        QVERIFY(transaction.commit().ok());
    }

    void emptyTextIsNotNull()
    {
        const auto database = open({});
        QVERIFY((*database)->execute(QStringLiteral("CREATE TABLE t (a TEXT NOT NULL, b TEXT)")).ok());
        QVERIFY((*database)
                    ->execute(QStringLiteral("INSERT INTO t VALUES (?, ?)"), {QString(), QVariant()})
                    .ok());
        const auto row = (*database)->select(QStringLiteral("SELECT a, b, b IS NULL FROM t"))->first();
        QCOMPARE(row.at(0).toString(), QString());
        QVERIFY(row.at(2).toBool());
    }

    void errorsAreTold()
    {
        const auto database = open({});
        QVERIFY(!(*database)->execute(QStringLiteral("NOT SQL")).ok());
        QVERIFY((*database)->execute(QStringLiteral("CREATE TABLE t (a INTEGER PRIMARY KEY)")).ok());
        QVERIFY((*database)->execute(QStringLiteral("INSERT INTO t VALUES (1)")).ok());
        const auto twice = (*database)->execute(QStringLiteral("INSERT INTO t VALUES (1)"));
        QVERIFY(!twice.ok());
        QVERIFY(twice.error().detail.contains(QLatin1String("UNIQUE")));
    }

    void theGateStopsACall()
    {
        QStringList seen;
        const auto database =
            open({Database::Keeping::Disposable, Database::Access::ReadWrite, [&seen](const QString &sql) {
                      seen += sql;
                      return !sql.startsWith(QLatin1String("INSERT"));
                  }});
        QVERIFY((*database)->execute(QStringLiteral("CREATE TABLE t (a)")).ok());
        QVERIFY(!(*database)->execute(QStringLiteral("INSERT INTO t VALUES (1)")).ok());
        QVERIFY(seen.contains(QStringLiteral("PRAGMA journal_mode=WAL")));
    }

    void aReaderCannotWrite()
    {
        QVERIFY(
            !open({Database::Keeping::Disposable, Database::Access::ReadOnly, {}}).ok()); // nor make the file
        const auto writer = open({});
        QVERIFY((*writer)->execute(QStringLiteral("CREATE TABLE t (a)")).ok());
        const auto reader = open({Database::Keeping::Disposable, Database::Access::ReadOnly, {}});
        QVERIFY(reader.ok());
        QVERIFY((*reader)->select(QStringLiteral("SELECT * FROM t")).ok());
        QVERIFY(!(*reader)->execute(QStringLiteral("INSERT INTO t VALUES (1)")).ok());
    }

    void aFullDiskIsAnErrorAndLosesNothing()
    {
        const auto database = open({Database::Keeping::Precious, Database::Access::ReadWrite, {}});
        QVERIFY((*database)->execute(QStringLiteral("CREATE TABLE t (a)")).ok());
        QVERIFY((*database)->execute(QStringLiteral("INSERT INTO t VALUES ('kept')")).ok());
        QVERIFY((*database)->select(QStringLiteral("PRAGMA max_page_count=4")).ok());
        Result<void> done;
        {
            Transaction transaction(**database);
            const auto much =
                (*database)->execute(QStringLiteral("INSERT INTO t VALUES (?)"), {QByteArray(100000, 'x')});
            QVERIFY(!much.ok());
            QVERIFY(much.error().detail.contains(QLatin1String("full")));
        }
        QCOMPARE((*database)->select(QStringLiteral("SELECT a FROM t"))->size(), 1);
        QVERIFY((*database)->select(QStringLiteral("PRAGMA max_page_count=10000")).ok());
        QVERIFY(
            (*database)->execute(QStringLiteral("INSERT INTO t VALUES (?)"), {QByteArray(100000, 'x')}).ok());
    }

#ifdef Q_OS_UNIX
    // The kernel's own refusal, as on a disk without room: every write of the file beyond the limit fails.
    void aWriteThatTheSystemRefusesLosesNothing()
    {
        const auto database = open({Database::Keeping::Precious, Database::Access::ReadWrite, {}});
        QVERIFY((*database)->execute(QStringLiteral("CREATE TABLE t (a)")).ok());
        QVERIFY((*database)->execute(QStringLiteral("INSERT INTO t VALUES ('kept')")).ok());

        struct rlimit before = {};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        struct sigaction ignore = {};
        struct sigaction was = {};
        ignore.sa_handler = SIG_IGN;
        ::sigaction(SIGXFSZ, &ignore, &was);
        struct rlimit tight = before;
        tight.rlim_cur = rlim_t(QFileInfo(path() + QStringLiteral("-wal")).size() + 8192);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &tight), 0);
        Result<int> written = 0;
        for (int i = 0; i < 20 && written; ++i)
            written =
                (*database)->execute(QStringLiteral("INSERT INTO t VALUES (?)"), {QByteArray(3000, 'x')});
        ::setrlimit(RLIMIT_FSIZE, &before);
        ::sigaction(SIGXFSZ, &was, nullptr);

        QVERIFY(!written.ok());
        QVERIFY(written.error().kind == ErrorKind::Storage);
        QVERIFY(*(*database)->quickCheck());
        QCOMPARE((*database)->select(QStringLiteral("SELECT a FROM t WHERE a = 'kept'"))->size(), 1);
        QVERIFY((*database)->execute(QStringLiteral("INSERT INTO t VALUES ('later')")).ok());
    }
#endif

    void writesFilesWholeOrNotAtAll()
    {
        const QString file = m_folder->path() + QStringLiteral("/f");
        QVERIFY(writePrivateFile(file, "one").ok());
        QVERIFY(QFile::setPermissions(file, QFile::permissions(file) | QFileDevice::ReadOther));
        QVERIFY(writePrivateFile(file, "two").ok());
        QFile read(file);
        QVERIFY(read.open(QIODevice::ReadOnly));
        QCOMPARE(read.readAll(), QByteArray("two"));
        QVERIFY(!(read.permissions() & QFileDevice::ReadOther));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList{QStringLiteral("f")});
        QVERIFY(!writePrivateFile(m_folder->path() + QStringLiteral("/no/such/folder"), "x").ok());
    }

private:
    [[nodiscard]] QString path() const
    {
        return m_folder->path() + QStringLiteral("/a/b/test.db");
    }
    [[nodiscard]] Result<std::unique_ptr<Database>> open(const Database::Options &options) const
    {
        return Database::open(path(), options);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
