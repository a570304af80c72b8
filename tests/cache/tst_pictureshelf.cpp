// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cache/pictureshelf.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace callboard;

class TestPictureShelf : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void keepsAndFinds()
    {
        const PictureShelf shelf(m_folder->path());
        const PictureId id = idOf('a');
        QVERIFY(shelf.find(id, 64).isEmpty());
        QVERIFY(shelf.keep(id, 64, "small").ok());
        QVERIFY(shelf.keep(id, 512, "large").ok());
        QCOMPARE(shelf.find(id, 64), QByteArray("small"));
        QCOMPARE(shelf.find(id, 512), QByteArray("large"));
    }

    void aLargerOneDoes()
    {
        const PictureShelf shelf(m_folder->path());
        QVERIFY(shelf.keep(idOf('a'), 512, "large").ok());
        QCOMPARE(shelf.find(idOf('a'), 64), QByteArray("large"));
    }

    void aNameThatIsNoContentIsRefused_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("a way out") << QStringLiteral("../../../../etc/passwd");
        QTest::newRow("empty") << QString();
        QTest::newRow("capitals") << QString(64, u'A');
        QTest::newRow("too short") << QString(63, u'a');
    }
    void aNameThatIsNoContentIsRefused()
    {
        QFETCH(QString, id);
        const PictureShelf shelf(m_folder->path());
        QVERIFY(!shelf.keep(PictureId(id), 64, "x").ok());
        QVERIFY(shelf.find(PictureId(id), 64).isEmpty());
    }

    void theOldestCopiesGo()
    {
        const PictureShelf shelf(m_folder->path(), 2500);
        for (const char c : {'a', 'b', 'c'}) {
            QVERIFY(shelf.keep(idOf(c), 64, QByteArray(1000, c)).ok());
            QFile file(m_folder->path() + QStringLiteral("/copies/%1-64.png").arg(idOf(c).value()));
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.setFileTime(QDateTime(QDate(2026, 1, 1 + c - 'a'), QTime(0, 0)),
                                     QFileDevice::FileModificationTime));
        }
        QVERIFY(!shelf.find(idOf('b'), 64).isEmpty()); // b is used, so it is the newest now
        QVERIFY(shelf.keep(idOf('d'), 64, QByteArray(1000, 'd')).ok());
        QVERIFY(shelf.find(idOf('a'), 64).isEmpty());
        QVERIFY(!shelf.find(idOf('b'), 64).isEmpty());
        QVERIFY(!shelf.find(idOf('d'), 64).isEmpty());
    }

    void theSpoolKeepsWhatIsNamed()
    {
        const PictureShelf shelf(m_folder->path());
        const auto one = shelf.spool("one");
        const auto two = shelf.spool("two");
        QCOMPARE(one->value().size(), 64);
        QVERIFY(*one != *two);
        QCOMPARE(shelf.spooled(*one), QByteArray("one"));
        shelf.sweepSpool({*two});
        QVERIFY(shelf.spooled(*one).isEmpty());
        QCOMPARE(shelf.spooled(*two), QByteArray("two"));
        // What was shown by that id until now can still be shown.
        QCOMPARE(shelf.find(*one, 64), QByteArray("one"));
    }

private:
    static PictureId idOf(char c) { return PictureId(QString(64, QLatin1Char(c))); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestPictureShelf)
#include "tst_pictureshelf.moc"
