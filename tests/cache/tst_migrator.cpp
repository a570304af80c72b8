// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cache/cachefile.h"
#include "models/cache/migrator.h"
#include "models/cache/outboxtable.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace callboard;

namespace
{

const QList<Migration> steps{
    {1, QStringLiteral("-- first; with a semicolon in a comment\nCREATE TABLE t (a TEXT NOT NULL);")},
    {2, QStringLiteral("ALTER TABLE t ADD COLUMN b TEXT;\nUPDATE t SET b = upper(a);")},
    {3, QStringLiteral("CREATE TABLE u AS SELECT a || b AS c FROM t;\nDROP TABLE t;")},
};

} // namespace

class TestMigrator : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aNewFileGetsTheLatestForm()
    {
        const auto database = open();
        QVERIFY(Migrator(steps).migrate(**database).ok());
        QCOMPARE(*(*database)->userVersion(), 3);
        QVERIFY(!QFile::exists(path() + QStringLiteral(".backup-v0")));
        QVERIFY(Migrator(steps).migrate(**database).ok());
    }

    void anOlderFileIsBackedUpAndBrought()
    {
        makeOld();
        const auto database = open();
        QVERIFY(Migrator(steps).migrate(**database).ok());
        QCOMPARE((*database)->select(QStringLiteral("SELECT c FROM u"))->first().first().toString(),
                 QStringLiteral("xX"));

        const auto backup = Database::open(path() + QStringLiteral(".backup-v1"), {});
        QCOMPARE(*(*backup)->userVersion(), 1);
        QCOMPARE((*backup)->select(QStringLiteral("SELECT a FROM t"))->first().first().toString(),
                 QStringLiteral("x"));
        QVERIFY(!(QFile::permissions(backup.value()->path()) &
                  (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    }

    // Whatever statement fails, the next start finishes the work.
    void anyStatementMayFail()
    {
        for (int failing = 1;; ++failing) {
            init();
            makeOld();
            bool fired = false;
            {
                int calls = 0;
                const auto database = open([&](const QString &) {
                    fired = fired || ++calls == failing;
                    return calls != failing;
                });
                if (database)
                    QVERIFY(Migrator(steps).migrate(**database).ok() != fired);
            }
            const auto database = open();
            const int version = *(*database)->userVersion();
            QVERIFY(version >= 1);
            QVERIFY(Migrator(steps).migrate(**database).ok());
            QCOMPARE((*database)->select(QStringLiteral("SELECT c FROM u"))->first().first().toString(),
                     QStringLiteral("xX"));
            if (!fired) {
                QVERIFY(failing > 10);
                return;
            }
        }
    }

    void aNewerFileIsNotTouched()
    {
        {
            const auto database = open();
            QVERIFY((*database)->executeScript(QStringLiteral("CREATE TABLE future (a)")).ok());
            QVERIFY((*database)->setUserVersion(99).ok());
        }
        const auto database = open();
        const auto migrated = Migrator(steps).migrate(**database);
        QVERIFY(!migrated.ok());
        QVERIFY(migrated.error().kind == ErrorKind::UpgradeRequired);
        QVERIFY(!migrated.error().text.isEmpty());
        QCOMPARE(*(*database)->userVersion(), 99);
        QCOMPARE((*database)->select(QStringLiteral("SELECT name FROM sqlite_master"))->size(), 1);
    }

    // An outbox as version 1 of this program wrote it; every later version has to read it.
    void theOutboxOfVersionOneIsRead()
    {
        QFile fixture(QFINDTESTDATA("data/outbox-v1.sql"));
        QVERIFY(fixture.open(QIODevice::ReadOnly));
        {
            const auto database = open();
            QVERIFY((*database)->executeScript(QString::fromUtf8(fixture.readAll())).ok());
            QCOMPARE(*(*database)->userVersion(), 1);
        }
        const auto database = open();
        const Migrator migrator(Migrator::outboxMigrations());
        QVERIFY(migrator.latest() >= 1);
        QVERIFY(migrator.migrate(**database).ok());
        const auto edits = OutboxTable(**database).all();
        QVERIFY(edits.ok());
        QCOMPARE(edits->size(), 2);
        QCOMPARE(edits->first().value, QJsonValue(QStringLiteral("Weiss")));
        QCOMPARE(edits->first().envelope, 1);
        QCOMPARE(edits->last().state, EditState::Conflict);
        QCOMPARE(edits->last().theirs, QJsonValue(QStringLiteral("Mo")));
    }

    void aCacheOfAnotherFormIsMadeAnew_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("absent") << QByteArray();
        QTest::newRow("garbage") << QByteArray(5000, 'g');
        QTest::newRow("half a header") << QByteArray("SQLite format 3");
        QTest::newRow("a header and garbage")
            << QByteArray("SQLite format 3\0", 16) + QByteArray(9000, '\x7f');
    }
    void aCacheOfAnotherFormIsMadeAnew()
    {
        QFETCH(QByteArray, content);
        if (!content.isEmpty()) {
            QFile file(path());
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
        }
        const auto cache = openCache(path());
        QVERIFY2(cache.ok(), cache ? "" : qPrintable(cache.error().detail));
        QCOMPARE(*(*cache)->userVersion(), cacheSchema().version);
        QVERIFY((*cache)->select(QStringLiteral("SELECT * FROM record")).ok());
    }

    void aCacheOfAnotherVersionIsMadeAnew()
    {
        {
            const auto old = open();
            QVERIFY((*old)->execute(QStringLiteral("CREATE TABLE record (old)")).ok());
            QVERIFY((*old)->setUserVersion(77).ok());
        }
        const auto cache = openCache(path());
        QVERIFY(cache.ok());
        QVERIFY((*cache)->select(QStringLiteral("SELECT fields FROM record")).ok());
    }

private:
    [[nodiscard]] QString path() const { return m_folder->path() + QStringLiteral("/test.db"); }
    [[nodiscard]] Result<std::unique_ptr<Database>> open(const Database::Gate &gate = {}) const
    {
        return Database::open(path(), {Database::Keeping::Precious, Database::Access::ReadWrite, gate});
    }
    void makeOld() const
    {
        const auto database = open();
        QVERIFY(Migrator({steps.first()}).migrate(**database).ok());
        QVERIFY((*database)->execute(QStringLiteral("INSERT INTO t VALUES ('x')")).ok());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestMigrator)
#include "tst_migrator.moc"
