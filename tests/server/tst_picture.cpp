// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pictures/jpegfile.h"
#include "server/pictures/picturereader.h"

#include <QBuffer>
#include <QImage>
#include <QTest>
#include <future>

using namespace callboard;
using namespace callboard::server;

// Kinds, damage and limits are tested over HTTP with files that Pillow makes (test_pictures.py).
class TestPicture : public QObject
{
    Q_OBJECT

private slots:
    void worksWithoutAnApplication();
    void anEncodedPictureIsTakenAsItIs();
    void aJpegIsWholeOnlyToItsEnd();
    void theReaderAnswersEachOnce();
    void theReaderLeavesWithoutTheWaiting();

private:
    static QByteArray file(const char *format)
    {
        QImage image(300, 200, QImage::Format_RGB32);
        image.fill(Qt::red);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, format);
        return bytes;
    }
};

void TestPicture::worksWithoutAnApplication()
{
    QVERIFY(!QCoreApplication::instance());
    const auto picture = readPicture(file("png"));
    QVERIFY(picture);
    QImage large;
    QVERIFY(large.loadFromData(picture->png512, "png"));
    QCOMPARE(large.size(), QSize(512, 512));
    QCOMPARE(large.pixelColor(256, 256), QColor(Qt::red));
    QCOMPARE(picture->id.value().size(), 64);
}

void TestPicture::anEncodedPictureIsTakenAsItIs()
{
    const auto first = readPicture(file("jpeg"));
    QVERIFY(first);
    const auto again = readPicture(first->png512);
    QVERIFY(again);
    QCOMPARE(again->id, first->id);
    QCOMPARE(again->png64, first->png64);
}

void TestPicture::aJpegIsWholeOnlyToItsEnd()
{
    const QByteArray whole = file("jpeg");
    QVERIFY(jpegIsWhole(whole));
    QVERIFY(jpegIsWhole(whole + QByteArray(100, '\0')));
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY2(!jpegIsWhole(QByteArrayView(whole).first(length)), QByteArray::number(length).constData());
}

void TestPicture::theReaderAnswersEachOnce()
{
    std::atomic<int> good = 0;
    std::atomic<int> bad = 0;
    {
        PictureReader reader;
        QList<std::shared_ptr<std::promise<void>>> answered;
        for (int i = 0; i < 10; ++i) {
            answered += std::make_shared<std::promise<void>>();
            reader.read(i % 2 ? file("webp") : QByteArray("not a picture"),
                        [&good, &bad, promise = answered.last()](const Result<Picture> &picture) {
                            ++(picture ? good : bad);
                            promise->set_value();
                        });
        }
        for (const auto &promise : answered)
            promise->get_future().wait();
    }
    QCOMPARE(good.load(), 5);
    QCOMPARE(bad.load(), 5);
}

void TestPicture::theReaderLeavesWithoutTheWaiting()
{
    std::atomic<int> answers = 0;
    {
        PictureReader reader;
        const QByteArray data = file("jpeg");
        for (int i = 0; i < 200; ++i)
            reader.read(data, [&answers](const Result<Picture> &) { ++answers; });
    }
    QVERIFY(answers < 200); // 200 take a second; only those under way were waited for
}

QTEST_APPLESS_MAIN(TestPicture)
#include "tst_picture.moc"
