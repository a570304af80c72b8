// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"
#include "ui/theme/roles.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QFocusFrame>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace callboard
{

namespace
{

QByteArray tokensJson()
{
    QFile file(QStringLiteral(":/callboard/theme/tokens.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QImage drawing(Icon shape, Color token, QIcon::Mode mode = QIcon::Normal)
{
    return icon(shape, token)
        .pixmap(QSize(32, 32), 1.0, mode)
        .toImage()
        .convertToFormat(QImage::Format_ARGB32);
}

//! The colour of the pixel that is covered most.
QColor strongest(const QImage &image)
{
    QRgb best = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qAlpha(image.pixel(x, y)) > qAlpha(best))
                best = image.pixel(x, y);
    return QColor::fromRgb(best);
}

bool isNear(const QColor &a, const QColor &b)
{
    return std::abs(a.red() - b.red()) <= 3 && std::abs(a.green() - b.green()) <= 3 &&
           std::abs(a.blue() - b.blue()) <= 3;
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_theme.setIncreasedContrast(false);
        m_theme.setAppearance(Appearance::Dark);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void theFileHasTheTableAndNothingElse()
    {
        const QJsonObject colors =
            QJsonDocument::fromJson(tokensJson()).object().value(QStringLiteral("color")).toObject();
        QStringList names;
        for (int i = 0; i < colorCount; ++i)
            names.append(tokenName(static_cast<Color>(i)));
        names.sort();
        QStringList keys = colors.keys();
        keys.sort();
        QCOMPARE(keys, names);
    }

    void aMissingColorIsNamed()
    {
        QJsonObject root = QJsonDocument::fromJson(tokensJson()).object();
        QJsonObject colors = root.value(QStringLiteral("color")).toObject();
        colors.remove(QStringLiteral("warningTint"));
        root.insert(QStringLiteral("color"), colors);
        const auto table = TokenTable::fromJson(QJsonDocument(root).toJson());
        QVERIFY(!table.ok());
        QVERIFY2(table.error().detail.contains(QStringLiteral("warningTint")),
                 qPrintable(table.error().detail));
    }

    void theScrimIsTranslucentBlack()
    {
        const auto table = TokenTable::fromJson(tokensJson());
        QCOMPARE(table->color(Color::Scrim, Scheme::Dark), QColor(0, 0, 0, 0x73));
        QCOMPARE(table->color(Color::Scrim, Scheme::Light), QColor(0, 0, 0, 0x2e));
    }

    void contrastFollowsTheFormula()
    {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
        // The lowest pair that the design allows.
        QVERIFY(qAbs(contrastRatio(QColor(0xff, 0xff, 0xff), QColor(0x35, 0x70, 0xe0)) - 4.62) < 0.01);
    }

    void contrast_data()
    {
        QTest::addColumn<Color>("front");
        QTest::addColumn<Color>("back");
        QTest::addColumn<double>("floor");
        const QList<Color> surfaces = {Color::Window, Color::Sidebar, Color::Raised, Color::Input,
                                       Color::Hover};
        const auto add = [](Color front, Color back, double floor) {
            const QByteArray name = QByteArray(tokenName(front).data()) + " on " + tokenName(back).data();
            QTest::newRow(name.constData()) << front << back << floor;
        };
        for (const Color back : surfaces) {
            for (const Color text : {Color::Text, Color::Text2, Color::Text3, Color::Danger})
                add(text, back, 4.5);
            if (back != Color::Input)
                for (const Color text : {Color::AccentText, Color::Success, Color::Warning})
                    add(text, back, 4.5);
            if (back != Color::Hover) {
                add(Color::Control, back, 3.0);
                add(Color::Focus, back, 3.0);
            }
        }
        for (const Color text :
             {Color::Text, Color::Text2, Color::AccentText, Color::Success, Color::Warning})
            add(text, Color::Selected, 4.5);
        for (const Color back : {Color::Button, Color::SelectedIdle, Color::Pressed, Color::AccentTint,
                                 Color::WarningTint, Color::DangerTint})
            add(Color::Text, back, 4.5);
        for (const Color back : {Color::AccentTint, Color::WarningTint}) {
            add(Color::Text2, back, 4.5);
            add(Color::AccentText, back, 4.5);
        }
        for (const Color back : {Color::Accent, Color::AccentHover, Color::DangerFill})
            add(Color::OnAccent, back, 4.5);
        add(Color::Warning, Color::WarningTint, 4.5);
        add(Color::Danger, Color::DangerTint, 4.5);
        add(Color::Focus, Color::Selected, 3.0);
    }

    void contrast()
    {
        QFETCH(Color, front);
        QFETCH(Color, back);
        QFETCH(double, floor);
        const auto read = TokenTable::fromJson(tokensJson());
        for (const TokenTable &table : {*read, read->withIncreasedContrast()}) {
            for (const Scheme scheme : {Scheme::Dark, Scheme::Light}) {
                const double ratio = contrastRatio(table.color(front, scheme), table.color(back, scheme));
                QVERIFY2(ratio >= floor, qPrintable(QString::number(ratio)));
            }
        }
    }

    void greysAreNeutral()
    {
        const auto table = TokenTable::fromJson(tokensJson());
        for (const Color token : {Color::Window, Color::Sidebar, Color::Raised, Color::Input, Color::Line,
                                  Color::Text, Color::Text2, Color::Text3, Color::Control}) {
            for (const Scheme scheme : {Scheme::Dark, Scheme::Light})
                QCOMPARE(table->color(token, scheme).saturation(), 0);
        }
    }

    void theSystemIsJudgedByItsPalette()
    {
        QPalette dark;
        dark.setColor(QPalette::Window, QColor(40, 40, 45));
        dark.setColor(QPalette::WindowText, Qt::white);
        QCOMPARE(Theme::schemeOf(dark), Scheme::Dark);
        QPalette light;
        light.setColor(QPalette::Window, QColor(240, 240, 240));
        light.setColor(QPalette::WindowText, Qt::black);
        QCOMPARE(Theme::schemeOf(light), Scheme::Light);
    }

    void theAppearanceReachesThePalette()
    {
        QSignalSpy changed(&m_theme, &Theme::changed);
        QCOMPARE(QApplication::palette().color(QPalette::Window), color(Color::Window));
        const QColor dark = color(Color::Window);
        m_theme.setAppearance(Appearance::Light);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(colorScheme(), Scheme::Light);
        QVERIFY(color(Color::Window) != dark);
        QCOMPARE(QApplication::palette().color(QPalette::Window), color(Color::Window));
        QCOMPARE(QApplication::palette().color(QPalette::Disabled, QPalette::Text), color(Color::TextOff));
        QCOMPARE(QApplication::palette().color(QPalette::Inactive, QPalette::Highlight),
                 color(Color::SelectedIdle));
        m_theme.setAppearance(Appearance::Light);
        QCOMPARE(changed.count(), 1);
    }

    void aChangeOfThemeComesToRest()
    {
        m_theme.setAppearance(Appearance::Light);
        QSignalSpy changed(&m_theme, &Theme::changed);
        // A palette that answers its own change with another would never end.
        for (int turn = 0; turn < 20; ++turn)
            QCoreApplication::processEvents();
        QCOMPARE(changed.count(), 0);
    }

    void increasedContrastStrengthensTextAndLines()
    {
        m_theme.setIncreasedContrast(true);
        QCOMPARE(color(Color::Text3), color(Color::Text));
        QCOMPARE(color(Color::Line), color(Color::Control));
        m_theme.setIncreasedContrast(false);
        QVERIFY(color(Color::Text3) != color(Color::Text));
    }

    void reducedMotionTakesNoTime()
    {
        QCOMPARE(motion(120), 120);
        m_theme.setReduceMotion(true);
        QCOMPARE(motion(120), 0);
        m_theme.setReduceMotion(false);
    }

    void everyIconIsThere_data()
    {
        QTest::addColumn<Icon>("shape");
        for (int i = 0; i < iconCount; ++i)
            QTest::addRow("%s", qPrintable(iconFile(static_cast<Icon>(i)) + QString::number(i)))
                << static_cast<Icon>(i);
    }

    void everyIconIsThere()
    {
        QFETCH(Icon, shape);
        QVERIFY(QFile::exists(iconFile(shape)));
        const QImage image = drawing(shape, Color::Text);
        QCOMPARE(image.size(), QSize(32, 32));
        QVERIFY(qAlpha(strongest(image).rgba()) > 0);
        QVERIFY(isNear(strongest(image), color(Color::Text)));
    }

    void anIconTakesItsColorWhenItIsDrawn()
    {
        const QIcon bell = icon(Icon::Bell, Color::AccentText);
        const auto drawn = [&bell](QIcon::Mode mode) {
            return strongest(
                bell.pixmap(QSize(32, 32), 1.0, mode).toImage().convertToFormat(QImage::Format_ARGB32));
        };
        QVERIFY(isNear(drawn(QIcon::Normal), color(Color::AccentText)));
        QVERIFY(isNear(drawn(QIcon::Disabled), color(Color::TextOff)));
        m_theme.setAppearance(Appearance::Light);
        QVERIFY(isNear(drawn(QIcon::Normal), color(Color::AccentText)));
    }

    void anIconIsDrawnForItsRatio()
    {
        const QPixmap twice = icon(Icon::Bell).pixmap(QSize(16, 16), 2.0);
        QCOMPARE(twice.size(), QSize(32, 32));
        QCOMPARE(twice.devicePixelRatio(), 2.0);
    }

    void mirrored_data()
    {
        QTest::addColumn<Icon>("shape");
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("undo") << Icon::Undo << true;
        QTest::newRow("log out") << Icon::Logout << true;
        QTest::newRow("external") << Icon::External << true;
        QTest::newRow("forward chevron") << Icon::ChevronForward << true;
        QTest::newRow("check") << Icon::Check << false;
        QTest::newRow("search") << Icon::Search << false;
        QTest::newRow("sync") << Icon::Sync << false;
    }

    void mirrored()
    {
        QFETCH(Icon, shape);
        QFETCH(bool, mirrored);
        const QImage leftToRight = drawing(shape, Color::Text);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const QImage rightToLeft = drawing(shape, Color::Text);
        QCOMPARE(rightToLeft != leftToRight, mirrored);
    }

    void theFocusRingShowsForTheKeyboardOnly()
    {
        QWidget window;
        QPushButton first(QStringLiteral("First"), &window);
        QPushButton second(QStringLiteral("Second"), &window);
        second.move(0, 60);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const auto ringed = [&window](QWidget *target) {
            const auto frames = window.findChildren<QFocusFrame *>();
            return std::any_of(frames.begin(), frames.end(), [target](const QFocusFrame *frame) {
                return frame->isVisible() && frame->widget() == target;
            });
        };
        QTest::mouseClick(&first, Qt::LeftButton);
        QVERIFY(first.hasFocus());
        QVERIFY(!ringed(&first));
        QTest::keyClick(&first, Qt::Key_Tab);
        QVERIFY(second.hasFocus());
        QVERIFY(ringed(&second));
        QTest::mouseClick(&first, Qt::LeftButton);
        QVERIFY(!ringed(&second));
    }

    void controlsHaveTheDesignsHeights()
    {
        const auto heightOf = [](const char *size) {
            QPushButton button(QStringLiteral("Save"));
            if (size)
                button.setProperty(size, true);
            return button.sizeHint().height();
        };
        QCOMPARE(heightOf(nullptr), dp(28));
        QCOMPARE(heightOf(role::large), dp(32));
        QCOMPARE(heightOf(role::compact), dp(24));
    }

private:
    Theme m_theme;
};

} // namespace callboard

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    callboard::TestTheme test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_theme.moc"
