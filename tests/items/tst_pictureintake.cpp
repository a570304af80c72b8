// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/validation.h"
#include "models/items/picturedecoder.h"
#include "models/items/pictureintake.h"

#include <QBuffer>
#include <QImageWriter>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <QtEndian>
#include <sys/stat.h>

using namespace callboard;

namespace
{

QImage portrait(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(QColor(0x6F5F83));
    for (int x = 0; x < width; ++x)
        image.setPixelColor(x, x % height, Qt::white);
    return image;
}

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

// A PNG whose header says what it is not.
QByteArray pngClaiming(quint32 width, quint32 height)
{
    QByteArray bytes = encoded(portrait(4, 4), "PNG");
    qToBigEndian(width, bytes.data() + 16);
    qToBigEndian(height, bytes.data() + 20);
    // The header chunk's checksum (CRC-32 of type and data), so that the claim looks true.
    quint32 crc = 0xffffffff;
    for (qsizetype i = 12; i < 29; ++i) {
        crc ^= quint8(bytes.at(i));
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xedb88320 : 0);
    }
    qToBigEndian(~crc, bytes.data() + 29);
    return bytes;
}

// JPEG with an EXIF segment (Exif 2.3, 4.6.4) that says "rotated by 90 degrees".
QByteArray rotatedJpeg()
{
    QByteArray exif("Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0", 32);
    QByteArray segment("\xff\xe1");
    segment.append(char(0)).append(char(exif.size() + 2)).append(exif);
    return encoded(portrait(60, 40), "JPG").insert(2, segment);
}

Result<TakenPicture> finish(const QFuture<Result<TakenPicture>> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30000))
        return Error{};
    return future.result();
}

} // namespace

class TestPictureIntake : public QObject
{
    Q_OBJECT

private slots:
    void takesWhatItShould_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QSize>("size");
        QTest::newRow("png") << encoded(portrait(300, 200), "PNG") << QSize(300, 200);
        QTest::newRow("jpeg") << encoded(portrait(300, 200), "JPG") << QSize(300, 200);
        QTest::newRow("webp") << encoded(portrait(300, 200), "WEBP") << QSize(300, 200);
        QTest::newRow("large is scaled") << encoded(portrait(4000, 1000), "PNG") << QSize(2048, 512);
        QTest::newRow("camera on its side") << rotatedJpeg() << QSize(40, 60);
        QTest::newRow("one pixel") << encoded(portrait(1, 1), "PNG") << QSize(1, 1);
    }
    void takesWhatItShould()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QSize, size);
        PictureIntake intake;
        const Result<TakenPicture> taken =
            finish(intake.takeFile(file(QStringLiteral("picture.bin"), bytes)));
        QVERIFY2(taken.ok(), taken.ok() ? "" : qPrintable(taken.error().text));
        QCOMPARE(taken->image.size(), size);
        QCOMPARE(taken->name, QStringLiteral("picture.bin"));
        QVERIFY(taken->notice.isEmpty());
    }

    void takesTheLargestThatIsAllowed()
    {
        QImage image(limit::pictureSide, limit::pictureSide, QImage::Format_Mono);
        image.fill(1);
        PictureIntake intake;
        const Result<TakenPicture> taken =
            finish(intake.takeFile(file(QStringLiteral("big.png"), encoded(image, "PNG"))));
        QVERIFY2(taken.ok(), taken.ok() ? "" : qPrintable(taken.error().text));
        QCOMPARE(taken->image.size(), QSize(2048, 2048));
    }

    void refusesWhatItShould_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorKind>("kind");
        const QByteArray png = encoded(portrait(300, 200), "PNG");
        const QByteArray jpeg = encoded(portrait(300, 200), "JPG");
        const QByteArray webp = encoded(portrait(300, 200), "WEBP");
        QTest::newRow("0 bytes") << QByteArray() << ErrorKind::UnsupportedMedia;
        QTest::newRow("png cut") << png.left(png.size() / 2) << ErrorKind::UnsupportedMedia;
        QTest::newRow("png cut in its header") << png.left(20) << ErrorKind::UnsupportedMedia;
        QTest::newRow("jpeg cut") << jpeg.left(jpeg.size() / 2) << ErrorKind::UnsupportedMedia;
        QTest::newRow("jpeg with a thumbnail, cut")
            << QByteArray(jpeg).insert(2, QByteArray("\xff\xe1\0\x04\xff\xd9", 6)).chopped(jpeg.size() / 2)
            << ErrorKind::UnsupportedMedia;
        QTest::newRow("webp cut") << webp.left(webp.size() / 2) << ErrorKind::UnsupportedMedia;
        QTest::newRow("100,000 x 100,000") << pngClaiming(100000, 100000) << ErrorKind::TooLarge;
        QTest::newRow("8193 wide") << pngClaiming(8193, 1) << ErrorKind::TooLarge;
        QTest::newRow("svg") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>")
                             << ErrorKind::UnsupportedMedia;
        QTest::newRow("bmp") << encoded(portrait(9, 9), "BMP") << ErrorKind::UnsupportedMedia;
        QTest::newRow("text") << QByteArray("not a picture") << ErrorKind::UnsupportedMedia;
        QTest::newRow("50 MB") << QByteArray(50 * 1024 * 1024, 'x').replace(0, 8, "\x89PNG\r\n\x1a\n")
                               << ErrorKind::TooLarge;
    }
    void refusesWhatItShould()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorKind, kind);
        PictureIntake intake;
        const Result<TakenPicture> taken = finish(intake.takeFile(file(QStringLiteral("bad.png"), bytes)));
        QVERIFY(!taken.ok());
        QCOMPARE(toString(taken.error().kind), toString(kind));
        QVERIFY(!taken.error().text.isEmpty());
    }

    void refusesWhatIsNoFile()
    {
        const QString fifo = m_folder.filePath(QStringLiteral("fifo.png"));
        QCOMPARE(::mkfifo(qPrintable(fifo), 0600), 0);
        PictureIntake intake;
        for (const QString &path : {fifo, m_folder.path(), QStringLiteral("/dev/zero"),
                                    m_folder.filePath(QStringLiteral("absent.png"))}) {
            const Result<TakenPicture> taken = finish(intake.takeFile(path));
            QVERIFY(!taken.ok());
            QVERIFY2(!taken.error().text.isEmpty(), qPrintable(path));
        }
    }

    void refusesAFileThatMayNotBeRead()
    {
        const QString path = file(QStringLiteral("private.png"), encoded(portrait(9, 9), "PNG"));
        QFile::setPermissions(path, {});
        if (QFile(path).open(QIODevice::ReadOnly))
            QSKIP("This user may read everything");
        PictureIntake intake;
        const Result<TakenPicture> taken = finish(intake.takeFile(path));
        QVERIFY(!taken.ok());
        QCOMPARE(toString(taken.error().kind), toString(ErrorKind::Storage));
    }

    void ofSeveralFilesTakesTheFirstPicture()
    {
        QMimeData data;
        data.setUrls(
            {QUrl::fromLocalFile(file(QStringLiteral("notes.txt"), "call sheet")),
             QUrl::fromLocalFile(file(QStringLiteral("mia.png"), encoded(portrait(30, 20), "PNG"))),
             QUrl::fromLocalFile(file(QStringLiteral("ana.png"), encoded(portrait(50, 50), "PNG")))});
        QVERIFY(PictureIntake::mayHold(data));
        PictureIntake intake;
        const Result<TakenPicture> taken = finish(intake.take(data));
        QVERIFY(taken.ok());
        QCOMPARE(taken->name, QStringLiteral("mia.png"));
        QVERIFY(taken->notice.contains(QStringLiteral("mia.png")));
    }

    void takesTheImageOfABrowserAndNotItsAddress()
    {
        QMimeData data;
        data.setUrls({QUrl(QStringLiteral("https://pictures.example/mia.png"))});
        PictureIntake intake;
        const Result<TakenPicture> refused = finish(intake.take(data));
        QVERIFY(!refused.ok());
        QVERIFY(refused.error().text.contains(QStringLiteral("address")));

        data.setData(QStringLiteral("image/png"), encoded(portrait(30, 20), "PNG"));
        const Result<TakenPicture> taken = finish(intake.take(data));
        QVERIFY(taken.ok());
        QCOMPARE(taken->image.size(), QSize(30, 20));
    }

    void takesTheClipboardsImage()
    {
        QMimeData data;
        data.setImageData(portrait(3000, 3000));
        PictureIntake intake;
        const Result<TakenPicture> taken = finish(intake.take(data));
        QVERIFY(taken.ok());
        QCOMPARE(taken->image.size(), QSize(2048, 2048));
    }

    void refusesEmptyData()
    {
        PictureIntake intake;
        const QMimeData nothing;
        QVERIFY(!PictureIntake::mayHold(nothing));
        QVERIFY(!finish(intake.take(nothing)).ok());
    }

    void glancesWithoutDecoding()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file(QStringLiteral("side.jpg"), rotatedJpeg()))});
        PictureIntake intake;
        const auto glance = intake.glance(data);
        QTRY_VERIFY(glance.isFinished());
        QVERIFY(glance.result().ok());
        QCOMPARE(glance.result()->size, QSize(40, 60));
        QCOMPARE(glance.result()->name, QStringLiteral("side.jpg"));
    }

private:
    QString file(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no room for test files");
        return path;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestPictureIntake)
#include "tst_pictureintake.moc"
