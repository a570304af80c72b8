// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/driver/remotecontrol.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>
#include <future>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;
using callboard::e2e::RemoteControl;

namespace
{

//! Takes image files and image data, and notes what it got.
class Tray : public QLabel
{
    Q_OBJECT
public:
    Tray() { setAcceptDrops(true); }
    QString taken;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override
    {
        if (event->mimeData()->hasUrls() || event->mimeData()->hasImage())
            event->acceptProposedAction();
    }
    void dropEvent(QDropEvent *event) override
    {
        taken = event->mimeData()->hasUrls() ? event->mimeData()->urls().first().fileName() : u"image"_s;
        event->acceptProposedAction();
    }
};

//! A window with one of each kind of control.
struct Sample : QWidget {
    Sample()
    {
        setObjectName(u"sample"_s);
        setWindowTitle(u"Sample"_s);
        auto *layout = new QVBoxLayout(this);
        const auto add = [layout](auto *widget, const QString &objectName) {
            widget->setObjectName(objectName);
            layout->addWidget(widget);
            return widget;
        };
        name = add(new QLineEdit, u"name"_s);
        name->setAccessibleName(u"First name"_s);
        save = add(new QPushButton(u"&Save"_s), u"save"_s);
        agree = add(new QCheckBox(u"Agree"_s), u"agree"_s);
        zone = add(new QComboBox, u"zone"_s);
        zone->addItems({u"Africa/Cairo"_s, u"Europe/Berlin"_s, u"Europe/London"_s, u"Europe/Paris"_s});
        list = add(new QListWidget, u"list"_s);
        list->addItems({u"Lumen Studio"_s, u"Northlight Games"_s, u"Paper Boat"_s});
        list->setMaximumHeight(70);
        tray = add(new Tray, u"tray"_s);
        tray->setText(u"Drop here"_s);
        auto *narrow = add(new QLabel(u"This sentence is far longer than its label"_s), u"narrow"_s);
        narrow->setFixedWidth(40);
        auto *area = add(new QScrollArea, u"area"_s);
        area->setFixedHeight(80);
        auto *tall = new QWidget;
        auto *inside = new QVBoxLayout(tall);
        tall->setMinimumHeight(900);
        inside->addStretch();
        deep = new QPushButton(u"Deep"_s);
        deep->setObjectName(u"deep"_s);
        inside->addWidget(deep);
        area->setWidget(tall);
        area->setWidgetResizable(true);
        resize(500, 600);
    }
    QLineEdit *name;
    QPushButton *save;
    QCheckBox *agree;
    QComboBox *zone;
    QListWidget *list;
    Tray *tray;
    QPushButton *deep;
};

} // namespace

class DriverTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void clicksByRealEvents();
    void typesAnyText();
    void replacesWhatWasThere();
    void pressesShortcuts();
    void movesWithTab();
    void choosesAnItem();
    void selectsARow();
    void walksThroughAMenu_data();
    void walksThroughAMenu();
    void scrollsToWhatIsHidden();
    void dropsAFileAndAnImage();
    void waitsUntilItIsTrue();
    void saysWhyNot();
    void findsClippedText();
    void readsTheAccessibilityTree();
    void savesAPicture();
    void measuresStalls();

private:
    [[nodiscard]] QJsonObject send(QJsonObject request) const;
    QJsonObject ask(const QJsonObject &request);
    //! One after the other until one fails; the last answer.
    QJsonObject askAll(const QList<QJsonObject> &requests);

    int m_here = -1;
    int m_there = -1;
    std::unique_ptr<RemoteControl> m_remote;
    std::unique_ptr<Sample> m_sample;
};

void DriverTest::init()
{
    int ends[2];
    QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM, 0, ends), 0);
    m_here = ends[0];
    m_there = ends[1];
    m_remote = std::make_unique<RemoteControl>(m_there, m_there);
    m_sample = std::make_unique<Sample>();
    m_sample->show();
    QVERIFY(QTest::qWaitForWindowActive(m_sample.get()));
}

void DriverTest::cleanup()
{
    m_sample.reset();
    m_remote.reset();
    ::close(m_here);
    ::close(m_there);
}

QJsonObject DriverTest::send(QJsonObject request) const
{
    request.insert(u"id"_s, 7);
    if (!request.contains("timeout"_L1))
        request.insert(u"timeout"_s, 5000);
    const QByteArray line = QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n';
    if (::write(m_here, line.constData(), size_t(line.size())) != line.size())
        return {};
    QByteArray reply;
    char buffer[65536];
    for (ssize_t count = 0; !reply.endsWith('\n') && (count = ::read(m_here, buffer, sizeof buffer)) > 0;)
        reply.append(buffer, int(count));
    const QJsonObject answer = QJsonDocument::fromJson(reply).object();
    return answer.value("id"_L1) == 7 ? answer : QJsonObject();
}

QJsonObject DriverTest::ask(const QJsonObject &request)
{
    return askAll({request});
}

QJsonObject DriverTest::askAll(const QList<QJsonObject> &requests)
{
    // The other side of the wire is another program; here it is another thread.
    auto last = std::async(std::launch::async, [this, requests] {
        QJsonObject answer;
        for (const QJsonObject &request : requests)
            if (answer = send(request); !answer.value("ok"_L1).toBool())
                break;
        return answer;
    });
    const bool answered = QTest::qWaitFor(
        [&last] { return last.wait_for(std::chrono::seconds(0)) == std::future_status::ready; }, 30000);
    if (!answered)
        ::shutdown(m_here, SHUT_RDWR);
    return last.get();
}

#define ASK_OK(...)                                                                                          \
    do {                                                                                                     \
        const QJsonObject answer = ask(QJsonObject __VA_ARGS__);                                             \
        QVERIFY2(answer.value("ok"_L1).toBool(), QJsonDocument(answer).toJson().constData());                \
    } while (false)

void DriverTest::clicksByRealEvents()
{
    QSignalSpy clicked(m_sample->save, &QPushButton::clicked);
    ASK_OK({{u"do"_s, u"click"_s}, {u"target"_s, u"save"_s}});
    ASK_OK({{u"do"_s, u"click"_s}, {u"target"_s, u"text=Save"_s}});
    ASK_OK({{u"do"_s, u"click"_s}, {u"target"_s, u"sample > name=Save"_s}});
    QCOMPARE(clicked.count(), 3);
    ASK_OK({{u"do"_s, u"click"_s}, {u"target"_s, u"agree"_s}, {u"x"_s, 8}});
    QVERIFY(m_sample->agree->isChecked());
    const QJsonObject found = ask({{u"do"_s, u"find"_s}, {u"target"_s, u"agree"_s}});
    QCOMPARE(found.value("checked"_L1), QJsonValue(true));
    QCOMPARE(found.value("name"_L1), QJsonValue(u"Agree"_s));
}

void DriverTest::typesAnyText()
{
    const QString text = u"Mia Tanaka-Weiß 田中 🎬 (3)"_s;
    ASK_OK({{u"do"_s, u"type"_s}, {u"target"_s, u"name"_s}, {u"text"_s, text}});
    QCOMPARE(m_sample->name->text(), text);
}

void DriverTest::replacesWhatWasThere()
{
    m_sample->name->setText(u"before"_s);
    ASK_OK({{u"do"_s, u"type"_s}, {u"target"_s, u"name"_s}, {u"text"_s, u"After"_s}, {u"replace"_s, true}});
    QCOMPARE(m_sample->name->text(), u"After"_s);
    ASK_OK({{u"do"_s, u"type"_s}, {u"target"_s, u"name"_s}, {u"text"_s, u""_s}, {u"replace"_s, true}});
    QCOMPARE(m_sample->name->text(), QString());
}

void DriverTest::pressesShortcuts()
{
    const QShortcut shortcut(QKeySequence(u"Ctrl+K"_s), m_sample.get());
    QSignalSpy activated(&shortcut, &QShortcut::activated);
    ASK_OK({{u"do"_s, u"key"_s}, {u"keys"_s, u"Ctrl+K"_s}});
    QCOMPARE(activated.count(), 1);
    QVERIFY(!ask({{u"do"_s, u"key"_s}, {u"keys"_s, u"Nonsense+"_s}}).value("ok"_L1).toBool());
}

void DriverTest::movesWithTab()
{
    m_sample->name->setFocus();
    ASK_OK({{u"do"_s, u"key"_s}, {u"keys"_s, u"Tab"_s}});
    QVERIFY(m_sample->save->hasFocus());
    ASK_OK({{u"do"_s, u"key"_s}, {u"keys"_s, u"Shift+Tab"_s}});
    QVERIFY(m_sample->name->hasFocus());
    const QJsonArray stops = ask({{u"do"_s, u"tabOrder"_s}}).value("stops"_L1).toArray();
    QCOMPARE(stops.first().toObject().value("objectName"_L1), QJsonValue(u"name"_s));
}

void DriverTest::choosesAnItem()
{
    ASK_OK({{u"do"_s, u"choose"_s}, {u"target"_s, u"zone"_s}, {u"item"_s, u"Europe/London"_s}});
    QCOMPARE(m_sample->zone->currentText(), u"Europe/London"_s);
    ASK_OK({{u"do"_s, u"choose"_s}, {u"target"_s, u"zone"_s}, {u"item"_s, u"Cairo"_s}});
    QCOMPARE(m_sample->zone->currentIndex(), 0);
    QVERIFY(!ask({{u"do"_s, u"choose"_s}, {u"target"_s, u"zone"_s}, {u"item"_s, u"Mars"_s}})
                 .value("ok"_L1)
                 .toBool());
}

void DriverTest::selectsARow()
{
    ASK_OK({{u"do"_s, u"select"_s}, {u"target"_s, u"list"_s}, {u"row"_s, u"Paper Boat"_s}});
    QCOMPARE(m_sample->list->currentRow(), 2);
    ASK_OK({{u"do"_s, u"select"_s}, {u"target"_s, u"list"_s}, {u"row"_s, 0}});
    QCOMPARE(m_sample->list->currentItem()->text(), u"Lumen Studio"_s);
}

void DriverTest::walksThroughAMenu_data()
{
    QTest::addColumn<QString>("by");
    QTest::newRow("mouse") << u"mouse"_s;
    QTest::newRow("keys") << u"keys"_s;
}

void DriverTest::walksThroughAMenu()
{
    QFETCH(const QString, by);
    auto *menu = new QMenu(m_sample->save);
    menu->addAction(u"&Upload…"_s);
    QMenu *more = menu->addMenu(u"&Appearance"_s);
    more->addAction(u"&Light"_s);
    const QAction *dark = more->addAction(u"&Dark"_s);
    QSignalSpy triggered(dark, &QAction::triggered);
    m_sample->save->setMenu(menu);
    // The button's menu has an event loop of its own.
    const QJsonObject answer =
        askAll({{{u"do"_s, u"click"_s}, {u"target"_s, u"save"_s}},
                {{u"do"_s, u"menuItems"_s}},
                {{u"do"_s, u"menu"_s}, {u"path"_s, QJsonArray{u"Appearance"_s, u"Dark"_s}}, {u"by"_s, by}}});
    QVERIFY2(answer.value("ok"_L1).toBool(), QJsonDocument(answer).toJson().constData());
    QTRY_COMPARE(triggered.count(), 1);
}

void DriverTest::scrollsToWhatIsHidden()
{
    QSignalSpy clicked(m_sample->deep, &QPushButton::clicked);
    QCOMPARE(ask({{u"do"_s, u"find"_s}, {u"target"_s, u"deep"_s}}).value("onScreen"_L1), QJsonValue(false));
    ASK_OK({{u"do"_s, u"click"_s}, {u"target"_s, u"deep"_s}});
    QCOMPARE(clicked.count(), 1);
}

void DriverTest::dropsAFileAndAnImage()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"me.png"_s);
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::red);
    QVERIFY(image.save(file));
    QJsonObject answer =
        ask({{u"do"_s, u"drop"_s}, {u"target"_s, u"tray"_s}, {u"files"_s, QJsonArray{file}}});
    QCOMPARE(answer.value("accepted"_L1), QJsonValue(true));
    QCOMPARE(m_sample->tray->taken, u"me.png"_s);
    answer = ask({{u"do"_s, u"drop"_s}, {u"target"_s, u"tray"_s}, {u"image"_s, file}});
    QCOMPARE(answer.value("accepted"_L1), QJsonValue(true));
    QCOMPARE(m_sample->tray->taken, u"image"_s);
    answer = ask({{u"do"_s, u"drop"_s}, {u"target"_s, u"tray"_s}, {u"text"_s, u"words"_s}});
    QCOMPARE(answer.value("accepted"_L1), QJsonValue(false));
}

void DriverTest::waitsUntilItIsTrue()
{
    QTimer::singleShot(60, m_sample.get(), [this] { m_sample->name->setText(u"arrived"_s); });
    ASK_OK({{u"do"_s, u"wait"_s}, {u"target"_s, u"name"_s}, {u"text"_s, u"arrived"_s}});
    ASK_OK({{u"do"_s, u"wait"_s}, {u"target"_s, u"name"_s}, {u"contains"_s, u"riv"_s}, {u"enabled"_s, true}});
    ASK_OK({{u"do"_s, u"wait"_s}, {u"target"_s, u"nobody"_s}, {u"visible"_s, false}});
}

void DriverTest::saysWhyNot()
{
    const auto why = [this](const QString &target) {
        return ask({{u"do"_s, u"click"_s}, {u"target"_s, target}, {u"timeout"_s, 50}})
            .value("why"_L1)
            .toString();
    };
    QVERIFY(why(u"nam"_s).contains(u"similar: name"_s));
    m_sample->save->setEnabled(false);
    QVERIFY(why(u"save"_s).contains(u"disabled"_s));
    m_sample->save->hide();
    QVERIFY(why(u"save"_s).contains(u"not visible"_s));
    QVERIFY(ask({{u"do"_s, u"dance"_s}}).value("why"_L1).toString().contains(u"dance"_s));
}

void DriverTest::findsClippedText()
{
    QStringList clipped;
    for (const QJsonValue text : ask({{u"do"_s, u"texts"_s}}).value("texts"_L1).toArray())
        if (text.toObject().value("clipped"_L1).toBool())
            clipped << text.toObject().value("objectName"_L1).toString();
    QCOMPARE(clipped, QStringList{u"narrow"_s});
}

void DriverTest::readsTheAccessibilityTree()
{
    QStringList fields;
    for (const QJsonValue node : ask({{u"do"_s, u"a11y"_s}}).value("nodes"_L1).toArray())
        if (node.toObject().value("role"_L1) == "EditableText"_L1)
            fields << node.toObject().value("name"_L1).toString();
    QCOMPARE(fields, QStringList{u"First name"_s});
}

void DriverTest::savesAPicture()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"scene.png"_s);
    ASK_OK({{u"do"_s, u"grab"_s}, {u"file"_s, file}});
    QCOMPARE(QImage(file).size(), m_sample->size());
}

void DriverTest::measuresStalls()
{
    ask({{u"do"_s, u"stalls"_s}});
    QTimer::singleShot(0, m_sample.get(),
                       [] { std::this_thread::sleep_for(std::chrono::milliseconds(150)); });
    QTest::qWait(200);
    const QJsonObject stall = ask({{u"do"_s, u"stalls"_s}});
    QVERIFY(stall.value("longest"_L1).toInt() >= 140);
    QVERIFY(stall.value("beats"_L1).toInt() > 0);
}

QTEST_MAIN(DriverTest)
#include "tst_driver.moc"
