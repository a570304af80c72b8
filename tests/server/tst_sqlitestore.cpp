// SPDX-License-Identifier: GPL-3.0-or-later
#include "temporarystore.h"

#include "server/store/changelog.h"
#include "server/store/sqlitestore.h"

#include <QFileInfo>
#include <QTest>
#include <atomic>

using namespace callboard;
using namespace callboard::server;

class TestSqliteStore final : public QObject
{
    Q_OBJECT

    static qint64 count(Store &store)
    {
        const auto rows = store.readAndWait([](Transaction &transaction) {
            return transaction.first(QStringLiteral("select count(*) from throttles"))->integer(0);
        });
        return rows ? *rows : -1;
    }

    static void add(Transaction &transaction, const QString &name)
    {
        transaction.execute(QStringLiteral("insert into throttles (bucket, count, ends_at) values (?, 1, 1)"),
                            {name});
    }

private slots:
    void isPrivate()
    {
        const TemporaryStore store;
        // Nobody else's bits, in the layout of QFile::Permissions.
        QCOMPARE(int(QFileInfo(store.file()).permissions()) & 0x0077, 0);
    }

    void keepsItsEpoch()
    {
        const TemporaryStore store;
        const auto epoch = [](Transaction &transaction) { return feedHead(transaction).epoch; };
        const auto first = store->readAndWait(epoch);
        StoreAddress address;
        address.file = store.file();
        const auto again = openStore(address);
        QVERIFY(again.ok());
        QCOMPARE((*again)->readAndWait(epoch).value(), first.value());
        QVERIFY(!first->isEmpty());
    }

    void undoesOnlyTheJobThatFailed()
    {
        TemporaryStore store;
        // Queued together, so that they share one commit.
        std::atomic<int> good = 0;
        std::atomic<int> bad = 0;
        const auto done = [&](const Result<void> &result) { ++(result ? good : bad); };
        store->write([](Transaction &transaction) { add(transaction, QStringLiteral("a")); }, done);
        store->write(
            [](Transaction &transaction) {
                add(transaction, QStringLiteral("b"));
                add(transaction, QStringLiteral("b"));
                add(transaction, QStringLiteral("c"));
            },
            done);
        store->write([](Transaction &transaction) { add(transaction, QStringLiteral("d")); }, done);
        QTRY_COMPARE(good + bad, 3);
        QCOMPARE(bad.load(), 1);
        QCOMPARE(count(*store), 2);
    }

    void discardsWhatAJobDoesNotWant()
    {
        TemporaryStore store;
        const auto answer = store->writeAndWait([](Transaction &transaction) {
            add(transaction, QStringLiteral("a"));
            transaction.announce(QStringLiteral("never"));
            transaction.discard();
            return 7;
        });
        QCOMPARE(answer.value(), 7);
        QCOMPARE(count(*store), 0);
    }

    void tellsAnnouncementsAfterTheCommit()
    {
        TemporaryStore store;
        std::atomic<qint64> seen = -1;
        store->subscribe([&](const QString &what) {
            if (what == QLatin1String("added"))
                seen = count(*store);
        });
        QVERIFY(store
                    ->writeAndWait([](Transaction &transaction) {
                        add(transaction, QStringLiteral("a"));
                        transaction.announce(QStringLiteral("added"));
                    })
                    .ok());
        QCOMPARE(seen.load(), 1);
    }

    void writesEmptyTextsAndNulls()
    {
        TemporaryStore store;
        const auto row = store->writeAndWait([](Transaction &transaction) {
            return *transaction.first(QStringLiteral("select ? = '', ? is null, ?"),
                                      {QString(), QVariant(), true});
        });
        QVERIFY(row.ok());
        QVERIFY(row->boolean(0));
        QVERIFY(row->boolean(1));
        QCOMPARE(row->integer(2), 1);
    }

    void numbersChangesInOrder()
    {
        TemporaryStore store;
        const RecordId mia = RecordId::create();
        QList<qint64> numbers;
        for (int i = 0; i < 3; ++i)
            numbers += store
                           ->writeAndWait([&](Transaction &transaction) {
                               return recordChange(transaction, Collection::Profile, mia);
                           })
                           .value();
        QCOMPARE(numbers.at(1) - numbers.at(0), 1);
        QCOMPARE(numbers.at(2) - numbers.at(1), 1);
        // One row, however often a record changes.
        const auto rows = store->readAndWait([](Transaction &transaction) {
            return transaction
                .first(QStringLiteral("select count(*) from changes where collection = 'profile'"))
                ->integer(0);
        });
        QCOMPARE(rows.value(), 1);
    }

    // What was deleted, a link out of a mail for one, is not to lie in the journal for long.
    void emptiesItsJournal()
    {
        const TemporaryStore opened;
        StoreAddress address;
        address.file = opened.file();
        SqliteStore store(address, 2, std::chrono::milliseconds(0));
        QVERIFY(
            store.writeAndWait([](Transaction &transaction) { add(transaction, QStringLiteral("a")); }).ok());
        QTRY_COMPARE(QFileInfo(opened.file() + QStringLiteral("-wal")).size(), 0);
        QCOMPARE(count(store), 1);
        QVERIFY(
            store.writeAndWait([](Transaction &transaction) { add(transaction, QStringLiteral("b")); }).ok());
        QCOMPARE(count(*opened), 2);
    }

    void refusesADatabaseOfTheFuture()
    {
        const TemporaryStore store;
        QVERIFY(store
                    ->writeAndWait([](Transaction &transaction) {
                        transaction.execute(
                            QStringLiteral("insert into schema_version (version) values (1000)"));
                    })
                    .ok());
        StoreAddress address;
        address.file = store.file();
        const auto opened = openStore(address);
        QVERIFY(!opened.ok());
        QVERIFY(opened.error().kind == ErrorKind::UpgradeRequired);
    }
};

QTEST_GUILESS_MAIN(TestSqliteStore)
#include "tst_sqlitestore.moc"
