// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cache/outboxfile.h"
#include "models/cache/outboxtable.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace callboard;

namespace
{

const QDateTime now(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);

} // namespace

class TestOutboxFile : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aWholeFileStays()
    {
        write(3);
        const auto opened = openOutbox(path(), now);
        QVERIFY(opened.ok());
        QVERIFY(!opened->salvage);
        QCOMPARE(OutboxTable(*opened->database).all()->size(), 3);
    }

    void garbageIsPutAside()
    {
        const QByteArray garbage(20000, 'g');
        put(garbage);
        const auto opened = openOutbox(path(), now);
        QVERIFY(opened.ok());
        QVERIFY(opened->salvage.has_value());
        QCOMPARE(opened->salvage->edits, 0);
        QCOMPARE(QFileInfo(opened->salvage->damagedFile).fileName(),
                 QStringLiteral("outbox.db.corrupt-20260302T090000000Z"));
        QFile aside(opened->salvage->damagedFile);
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), garbage);
        QVERIFY(OutboxTable(*opened->database).all()->isEmpty());
    }

    void whatCanBeReadOfADamagedFileIsTakenOver()
    {
        constexpr int count = 200;
        write(count);
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        // Pages in the middle of the table's rows; its root and the schema stay.
        constexpr qint64 page = 4096;
        QByteArray content = file.readAll();
        int damaged = 0;
        for (qint64 at = page; at + page <= content.size(); at += page) {
            const bool leafOfRows = content.at(at) == '\x0d' && content.mid(at, page).count("lastName") > 20;
            if (!leafOfRows || damaged > 0)
                continue;
            content.replace(at, page, QByteArray(page, '\x55'));
            ++damaged;
        }
        QCOMPARE(damaged, 1);
        file.seek(0);
        file.write(content);
        file.close();

        const auto opened = openOutbox(path(), now);
        QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.error().detail));
        QVERIFY(opened->salvage.has_value());
        const auto edits = OutboxTable(*opened->database).all();
        QCOMPARE(int(edits->size()), opened->salvage->edits);
        QVERIFY2(edits->size() > count / 2, qPrintable(QString::number(edits->size())));
        QVERIFY(edits->size() < count);
        QCOMPARE(edits->last().value, QJsonValue(QStringLiteral("v%1").arg(count)));
        QVERIFY(*opened->database->quickCheck());
    }

    // Like a power cut in the middle of writing: the log ends anywhere, and any of its bits may be wrong.
    void aTornLogLeavesWhatWasWholeBefore()
    {
        const QByteArray database = [&] {
            write(1);
            QFile file(path());
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }();
        QByteArray log;
        {
            const auto opened = openOutbox(path(), now);
            for (int i = 0; i < 4; ++i)
                QVERIFY(OutboxTable(*opened->database).add(edit(i)).ok());
            QFile file(path() + QStringLiteral("-wal"));
            QVERIFY(file.open(QIODevice::ReadOnly));
            log = file.readAll();
        }
        QVERIFY(log.size() > 4000);
        int before = 1;
        for (qint64 cut = 0; cut <= log.size(); cut += 997) {
            init();
            put(database);
            QFile wal(path() + QStringLiteral("-wal"));
            QVERIFY(wal.open(QIODevice::WriteOnly));
            wal.write(log.left(cut));
            wal.close();
            const auto opened = openOutbox(path(), now);
            QVERIFY(opened.ok());
            QVERIFY(!opened->salvage);
            const int edits = int(OutboxTable(*opened->database).all()->size());
            QVERIFY(edits >= before); // more of the log, more commits: a prefix, never a mix
            before = edits;
        }
        for (qint64 bit = 100; bit < log.size(); bit += 1499) {
            init();
            put(database);
            QByteArray flipped = log;
            flipped[bit] = char(flipped.at(bit) ^ 0x10);
            QFile wal(path() + QStringLiteral("-wal"));
            QVERIFY(wal.open(QIODevice::WriteOnly));
            wal.write(flipped);
            wal.close();
            const auto opened = openOutbox(path(), now);
            QVERIFY(opened.ok());
            QVERIFY(*opened->database->quickCheck());
            const auto edits = OutboxTable(*opened->database).all();
            QVERIFY(!edits->isEmpty());
        }
    }

    void aNewerFileIsLeftAlone()
    {
        write(2);
        {
            const auto opened = openOutbox(path(), now);
            QVERIFY(opened->database->setUserVersion(1000).ok());
        }
        const auto opened = openOutbox(path(), now);
        QVERIFY(!opened.ok());
        QVERIFY(opened.error().kind == ErrorKind::UpgradeRequired);
        QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("*.corrupt*")}), QStringList());
    }

    void aLinkIsRefused()
    {
        write(1);
        QVERIFY(QFile::rename(path(), m_folder->path() + QStringLiteral("/other.db")));
        QVERIFY(QFile::link(m_folder->path() + QStringLiteral("/other.db"), path()));
        QVERIFY(!openOutbox(path(), now).ok());
    }

    void aFolderThatCannotBeWrittenIsAnError()
    {
        const auto opened = openOutbox(QStringLiteral("/proc/self/outbox.db"), now);
        QVERIFY(!opened.ok());
        QVERIFY(opened.error().kind == ErrorKind::Storage);
        QVERIFY(!opened.error().text.isEmpty());
    }

private:
    static OutboxEdit edit(int number)
    {
        OutboxEdit made;
        made.record = RecordId(QStringLiteral("mia"));
        made.field = QStringLiteral("lastName");
        made.base = QStringLiteral("Tanaka");
        made.value = QStringLiteral("v%1").arg(number);
        made.madeAt = now;
        return made;
    }
    void write(int edits) const
    {
        const auto opened = openOutbox(path(), now);
        for (int i = 1; i <= edits; ++i)
            QVERIFY(OutboxTable(*opened->database).add(edit(i)).ok());
    }
    void put(const QByteArray &content) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    [[nodiscard]] QString path() const { return m_folder->path() + QStringLiteral("/outbox.db"); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestOutboxFile)
#include "tst_outboxfile.moc"
