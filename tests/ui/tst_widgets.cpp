// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choicepopup.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/dialogframe.h"
#include "ui/widgets/form.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/mnemonic.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/savebar.h"
#include "ui/widgets/scrim.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/text.h"
#include "ui/widgets/toast.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace callboard
{

namespace
{

//! What was shown just now has its place only after the next turn of the event loop.
void click(QWidget *widget, const QPoint &at = {})
{
    QCoreApplication::processEvents();
    QTest::mouseClick(widget, Qt::LeftButton, {}, at);
}

} // namespace

class TestWidgets : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_theme.setReduceMotion(true); }

    void textIsNeverMarkup()
    {
        const QString markup = QStringLiteral("<b>Mia</b>");
        const Text text(markup);
        QCOMPARE(text.textFormat(), Qt::PlainText);
        QCOMPARE(text.fontMetrics().size(0, markup).width(), text.sizeHint().width());
    }

    void wrappedTextHasTheRolesLineHeight()
    {
        Text text(QStringLiteral("one two three four five six"), FontRole::Body);
        text.setWordWrap(true);
        QCOMPARE(text.heightForWidth(2000), lineHeight(FontRole::Body));
        const int narrow =
            text.heightForWidth(text.fontMetrics().horizontalAdvance(QStringLiteral("three four")));
        QVERIFY(narrow > lineHeight(FontRole::Body));
        QCOMPARE(narrow % lineHeight(FontRole::Body), 0);
        text.setMaximumWidth(text.fontMetrics().horizontalAdvance(QStringLiteral("three four")));
        QCOMPARE(text.heightForWidth(2000), narrow);
    }

    void textKeepsItsMarginsThroughAChangeOfTheme()
    {
        Text text(QStringLiteral("Kept"));
        text.setContentsMargins(9, 1, 2, 3);
        m_theme.setAppearance(Appearance::Light);
        m_theme.setAppearance(Appearance::Dark);
        QCOMPARE(text.contentsMargins(), QMargins(9, 1, 2, 3));
    }

    void aDisabledButtonSaysWhy()
    {
        Button button(QStringLiteral("&Change"));
        button.setDisabledReason(QStringLiteral("Can only be changed online"));
        QVERIFY(!button.isEnabled());
        QCOMPARE(button.toolTip(), QStringLiteral("Can only be changed online"));
        QCOMPARE(button.accessibleDescription(), QStringLiteral("Can only be changed online"));
        button.setDisabledReason({});
        QVERIFY(button.isEnabled());
        QVERIFY(button.toolTip().isEmpty());
    }

    void anIconButtonIsNamedOnce()
    {
        const IconButton button(Icon::Close, QStringLiteral("Close this message"));
        QCOMPARE(button.accessibleName(), button.toolTip());
        QCOMPARE(button.sizeHint(), QSize(dp(28), dp(28)));
    }

    void theEyeShowsThePassword()
    {
        LineEdit edit;
        edit.setPassword(true);
        QCOMPARE(edit.echoMode(), QLineEdit::Password);
        QVERIFY(edit.inputMethodHints() & Qt::ImhSensitiveData);
        QAction *eye = edit.actions().constFirst();
        QCOMPARE(eye->text(), QStringLiteral("Show password"));
        eye->trigger();
        QCOMPARE(edit.echoMode(), QLineEdit::Normal);
        QCOMPARE(eye->text(), QStringLiteral("Hide password"));
    }

    //! As fast fingers do it: the window system has not given the list the focus yet.
    void returnThatTakesAnItemDoesNotOpenTheListAgain()
    {
        QWidget window;
        ComboBox combo(&window);
        combo.addItems({QStringLiteral("One"), QStringLiteral("Two")});
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        combo.setFocus();
        QTest::keyClick(window.windowHandle(), Qt::Key_Return);
        QVERIFY(combo.view()->isVisible());
        QTest::keyClick(window.windowHandle(), Qt::Key_Down);
        QTest::keyClick(window.windowHandle(), Qt::Key_Return);
        QCOMPARE(combo.currentText(), QStringLiteral("Two"));
        QVERIFY(!combo.view()->isVisible());
        QCoreApplication::processEvents();
        QTest::keyClick(window.windowHandle(), Qt::Key_Return);
        QVERIFY(combo.view()->isVisible());
    }
    void marksOfMnemonicsAreRead_data()
    {
        QTest::addColumn<QString>("marked");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("mnemonic");
        QTest::newRow("first") << "&Save"
                               << "Save" << 0;
        QTest::newRow("amid") << "S&how key"
                              << "Show key" << 1;
        QTest::newRow("a real one") << "Login && tokens"
                                    << "Login & tokens" << -1;
        QTest::newRow("both") << "A && &B"
                              << "A & B" << 4;
        QTest::newRow("at the end") << "Lost&"
                                    << "Lost" << -1;
        QTest::newRow("none") << "Plain"
                              << "Plain" << -1;
    }
    void marksOfMnemonicsAreRead()
    {
        QFETCH(QString, marked);
        const MarkedWords words = withoutMnemonic(marked);
        QTEST(words.text, "text");
        QTEST(int(words.mnemonic), "mnemonic");
    }

    void theWheelLeavesAComboAlone()
    {
        ComboBox combo;
        combo.addItems({QStringLiteral("One"), QStringLiteral("Two")});
        combo.show();
        QWheelEvent wheel({5, 5}, {5, 5}, {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                          false);
        QCoreApplication::sendEvent(&combo, &wheel);
        QCOMPARE(combo.currentIndex(), 0);
        QVERIFY(!wheel.isAccepted());
    }

    void aLongListIsSearched()
    {
        QWidget window;
        ComboBox combo(&window);
        combo.addItems({QStringLiteral("Africa/Cairo"), QStringLiteral("America/New_York"),
                        QStringLiteral("Europe/Berlin"), QStringLiteral("Europe/Lisbon")});
        combo.setSearchable(true, QStringLiteral("Search time zones"));
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QSignalSpy activated(&combo, &QComboBox::activated);
        combo.setFocus();
        QTest::keyClick(&combo, Qt::Key_Return);
        auto *popup = combo.findChild<ChoicePopup *>();
        QVERIFY(popup && popup->isVisible());
        auto *search = popup->findChild<LineEdit *>();
        QTest::keyClicks(search, QStringLiteral("new york"));
        QCOMPARE(popup->findChild<QListView *>()->model()->rowCount(), 1);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(combo.currentText(), QStringLiteral("America/New_York"));
        QCOMPARE(activated.count(), 1);
    }

    void escapeLeavesTheListWithoutChoosing()
    {
        QWidget window;
        ComboBox combo(&window);
        combo.addItems({QStringLiteral("One"), QStringLiteral("Two")});
        combo.setSearchable(true, QStringLiteral("Search"));
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        combo.showPopup();
        QPointer<ChoicePopup> popup = combo.findChild<ChoicePopup *>();
        QTest::keyClick(popup->findChild<LineEdit *>(), Qt::Key_Down);
        QTest::keyClick(popup->findChild<LineEdit *>(), Qt::Key_Escape);
        QTRY_VERIFY(!popup);
        QCOMPARE(combo.currentIndex(), 0);
    }

    void theWordsBelongToTheSwitch()
    {
        Switch button(QStringLiteral("Show relative dates"));
        button.setAddition(QStringLiteral("(2 days ago)"));
        button.resize(button.sizeHint());
        button.show();
        QSignalSpy toggled(&button, &QCheckBox::toggled);
        click(&button, QPoint(button.width() - 4, button.height() / 2));
        QVERIFY(button.isChecked());
        button.setFocus();
        QTest::keyClick(&button, Qt::Key_Space);
        QVERIFY(!button.isChecked());
        QCOMPARE(toggled.count(), 2);
        QCOMPARE(button.accessibleDescription(), QStringLiteral("(2 days ago)"));
    }

    void initials_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("initials");
        QTest::newRow("two words") << QStringLiteral("Mia Tanaka") << QStringLiteral("MT");
        QTest::newRow("three words") << QStringLiteral("Mia Rose Tanaka") << QStringLiteral("MT");
        QTest::newRow("one word") << QStringLiteral("mia") << QStringLiteral("M");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("spaces") << QStringLiteral("  Ana   Ferreira ") << QStringLiteral("AF");
        QTest::newRow("outside the first plane")
            << QString::fromUtf8("𐐨bc") << QString::fromUtf8("𐐨").toUpper();
    }

    void initials()
    {
        QFETCH(QString, name);
        QFETCH(QString, initials);
        QCOMPARE(initialsOf(name), initials);
    }

    void initialsCanBeReadOnEveryColor()
    {
        for (int i = 0; i < 100; ++i)
            QVERIFY(contrastRatio(Qt::white, avatarColor(QString::number(i))) >= 4.5);
        QCOMPARE(avatarColor(QStringLiteral("mtanaka")), avatarColor(QStringLiteral("mtanaka")));
    }

    void aPictureBecomesRound()
    {
        QImage wide(200, 100, QImage::Format_RGB32);
        wide.fill(Qt::red);
        const QImage round = roundPicture(wide, 64);
        QCOMPARE(round.size(), QSize(64, 64));
        QCOMPARE(qAlpha(round.pixel(0, 0)), 0);
        QCOMPARE(QColor::fromRgb(round.pixel(32, 32)), QColor(Qt::red));
        QCOMPARE(qAlpha(round.pixel(32, 2)), 255);
    }

    void aPictureIsRoundedBesideTheInterface()
    {
        QImage picture(64, 64, QImage::Format_RGB32);
        picture.fill(Qt::blue);
        Avatar avatar(32);
        avatar.setPerson(QStringLiteral("Mia Tanaka"), QStringLiteral("mtanaka"));
        avatar.resize(avatar.sizeHint());
        avatar.setPicture(picture);
        avatar.show();
        QTRY_COMPARE(QColor::fromRgb(avatar.grab().toImage().pixel(16, 16)), QColor(Qt::blue));
        avatar.setPicture({});
        QVERIFY(QColor::fromRgb(avatar.grab().toImage().pixel(16, 4)) != QColor(Qt::blue));
    }

    void theSaveBarNamesTheFields()
    {
        QWidget window;
        SaveBar bar(&window);
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(&bar);
        window.resize(600, 200);
        window.show();
        QVERIFY(!bar.isVisible());
        bar.setFields({QStringLiteral("first name"), QStringLiteral("time zone")});
        QVERIFY(bar.isVisible());
        QVERIFY(bar.findChild<Text *>()->text().contains(QStringLiteral("first name")));
        QVERIFY(bar.accessibleDescription().contains(QStringLiteral("time zone")));
        QSignalSpy save(&bar, &SaveBar::saveRequested);
        QSignalSpy discard(&bar, &SaveBar::discardRequested);
        click(bar.findChild<Button *>(QStringLiteral("saveBar.save")));
        bar.setBusy(true);
        click(bar.findChild<Button *>(QStringLiteral("saveBar.save")));
        bar.setBusy(false);
        click(bar.findChild<Button *>(QStringLiteral("saveBar.discard")));
        QCOMPARE(save.count(), 1);
        QCOMPARE(discard.count(), 1);
        bar.setFields({});
        QVERIFY(!bar.isVisible());
    }

    void aRowBelongsToItsField()
    {
        auto *edit = new LineEdit;
        FormRow row(QStringLiteral("&First name"), edit);
        QCOMPARE(row.findChild<Text *>()->buddy(), edit);
        QCOMPARE(edit->accessibleName(), QStringLiteral("First name"));
        row.setHint(QStringLiteral("As on your badge"));
        QCOMPARE(edit->accessibleDescription(), QStringLiteral("As on your badge"));
        row.setError(QStringLiteral("A name is needed. Type one."));
        QVERIFY(edit->isInvalid());
        QCOMPARE(edit->accessibleDescription(), QStringLiteral("A name is needed. Type one."));
        row.setError({});
        QVERIFY(!edit->isInvalid());
        QCOMPARE(edit->accessibleDescription(), QStringLiteral("As on your badge"));
    }

    void aRowShowsTheGravest()
    {
        FormRow row(QStringLiteral("Last name"), new LineEdit);
        row.show();
        const auto says = [&row](const QString &words) {
            const auto texts = row.findChildren<Text *>();
            return std::any_of(texts.begin(), texts.end(), [&words](const Text *text) {
                return text->isVisible() && text->text() == words;
            });
        };
        row.setHint(QStringLiteral("Hint"));
        QVERIFY(says(QStringLiteral("Hint")));
        row.setWaiting(true);
        QVERIFY(says(QStringLiteral("Waiting to be sent")));
        row.setChanged(QStringLiteral("Tanaka"));
        QVERIFY(says(QStringLiteral("Was Tanaka")));
        QSignalSpy undo(&row, &FormRow::undoRequested);
        const auto buttons = row.findChildren<IconButton *>();
        QCOMPARE(buttons.size(), 1);
        click(buttons.constFirst());
        QCOMPARE(undo.count(), 1);
        row.setNeedsChoice(true);
        QVERIFY(!says(QStringLiteral("Was Tanaka")));
        row.setNeedsChoice(false);
        row.clearChanged();
        row.setWaiting(false);
        QVERIFY(says(QStringLiteral("Hint")));
    }

    void whatARowSaysLaterIsReachedFromItsField()
    {
        Form form;
        auto *section = form.addSection(new FormSection(QStringLiteral("Profile")));
        auto *name = new LineEdit;
        name->setObjectName(QStringLiteral("name"));
        FormRow *first = section->addRow(new FormRow(QStringLiteral("Name"), name));
        FormRow *second = section->addRow(new FormRow(QStringLiteral("Email"), new LineEdit));
        section->arrangeRows({first, second});
        form.show();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        QVERIFY(!first->findChild<QWidget *>(QStringLiteral("name.undo")));
        first->setNeedsChoice(true);
        first->setNeedsChoice(false);
        first->setChanged(QStringLiteral("Mia"));
        auto *undo = first->findChild<IconButton *>(QStringLiteral("name.undo"));
        QVERIFY(undo && undo->isVisible());
        name->setFocus();
        QTest::keyClick(name, Qt::Key_Tab);
        QVERIFY(undo->hasFocus());
        QTest::keyClick(undo, Qt::Key_Tab);
        QVERIFY(second->field()->hasFocus());
        first->setNeedsChoice(true);
        name->setFocus();
        QTest::keyClick(name, Qt::Key_Tab);
        QVERIFY(first->findChild<Button *>(QStringLiteral("name.choose"))->hasFocus());
    }

    void aHintBehindAWidgetIsStillSaid()
    {
        auto *edit = new LineEdit;
        FormRow row(QStringLiteral("New password"), edit);
        row.setHint(QStringLiteral("12 characters or more"));
        row.setHintWidget(new QWidget);
        row.setError(QStringLiteral("Too short."));
        row.setError({});
        QCOMPARE(edit->accessibleDescription(), QStringLiteral("12 characters or more"));
    }

    void aNarrowFormStacks()
    {
        Form form;
        auto *section = form.addSection(new FormSection(QStringLiteral("Profile")));
        FormRow *first = section->addRow(new FormRow(QStringLiteral("First name"), new LineEdit));
        FormRow *second = section->addRow(new FormRow(QStringLiteral("Name"), new LineEdit));
        form.resize(dp(1020), dp(400));
        form.show();
        QVERIFY(!form.isStacked());
        QCOMPARE(first->field()->mapTo(&form, QPoint()).x(), dp(24 + 208 + 128));
        QCOMPARE(second->field()->mapTo(&form, QPoint()).x(), dp(24 + 208 + 128));
        form.resize(dp(960 - 220), dp(400));
        QTRY_VERIFY(form.isStacked());
        QTRY_COMPARE(first->field()->mapTo(&form, QPoint()).x(), dp(24 + 128));
        // Arranging again moves nothing.
        m_theme.setAppearance(Appearance::Light);
        m_theme.setAppearance(Appearance::Dark);
        QTRY_COMPARE(first->field()->mapTo(&form, QPoint()).x(), dp(24 + 128));
    }

    void aToastCanBeUndoneOnce()
    {
        QWidget window;
        window.resize(600, 400);
        Toast toast(&window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        int undone = 0;
        toast.show(QStringLiteral("Picture removed"), [&undone] { ++undone; });
        QVERIFY(toast.isVisible());
        QCOMPARE(toast.accessibleDescription(), QStringLiteral("Picture removed"));
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone, 1);
        QVERIFY(!toast.isVisible());
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone, 1);
        toast.show(QStringLiteral("Saved"));
        QVERIFY(!toast.findChild<Button *>()->isVisible());
    }

    void aBannerSpeaksOnce()
    {
        QWidget window;
        Banner banner(&window);
        window.show();
        QSignalSpy action(&banner, &Banner::actionTriggered);
        banner.show({BannerKind::Warning,
                     QStringLiteral("Your session has ended."),
                     QStringLiteral("Sign in"),
                     {},
                     false});
        QVERIFY(banner.isVisible());
        QCOMPARE(banner.accessibleDescription(), QStringLiteral("Your session has ended."));
        const auto buttons = banner.findChildren<Button *>();
        for (Button *button : buttons)
            if (button->isVisible())
                click(button);
        QCOMPARE(action.count(), 1);
        banner.clear();
        QVERIFY(!banner.isVisible());
    }

    void theSkeletonIsPatient()
    {
        auto *content = new QWidget;
        StateView view(content, SkeletonShape::Form);
        view.show();
        view.showLoading();
        QVERIFY(view.currentWidget() != content);
        const QWidget *blank = view.currentWidget();
        QTRY_VERIFY(view.currentWidget() != blank);
        QCOMPARE(view.currentWidget()->accessibleName(), QStringLiteral("Loading"));
        view.showContent();
        QCOMPARE(view.currentWidget(), content);
    }

    void anErrorCanBeTriedAgainAndCopied()
    {
        StateView view(new QWidget, SkeletonShape::Form);
        view.show();
        view.showMessage(StateView::failed(QStringLiteral("The account could not be loaded"),
                                           QStringLiteral("Your copy is unharmed."),
                                           QStringLiteral("request 17")));
        QSignalSpy again(&view, &StateView::actionTriggered);
        const auto buttons = view.findChildren<Button *>();
        QCOMPARE(buttons.size(), 2);
        for (Button *button : buttons)
            click(button);
        QCOMPARE(again.count(), 1);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("request 17"));
    }

    void aDialogDimsItsWindow()
    {
        QWidget window;
        window.resize(600, 400);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QPointer<DialogFrame> dialog = new DialogFrame(QStringLiteral("Question"), &window);
        dialog->setHeading(QStringLiteral("Delete 2 users"));
        Button *cancel = dialog->addCancel();
        Button *verb = dialog->addAction(QStringLiteral("&Delete 2 users"), ButtonRole::DangerPrimary);
        dialog->open();
        QVERIFY(dialog->isModal());
        QVERIFY(cancel->isDefault());
        QVERIFY(!verb->isDefault());
        QCOMPARE(window.findChildren<Scrim *>().size(), 1);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
        QTRY_COMPARE(window.findChildren<Scrim *>().size(), 0);
    }

    void aDialogThatGrowsStaysInItsWindow()
    {
        QWidget window;
        window.setGeometry(20, 20, 600, 400);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto *dialog = new DialogFrame(QStringLiteral("Question"), &window);
        auto *report = new QWidget;
        report->setFixedHeight(220);
        report->hide();
        dialog->body()->addWidget(report);
        dialog->addCancel();
        dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        dialog->move(60, 200);
        const int left = dialog->x();
        report->show();
        QTRY_VERIFY(dialog->height() > 220);
        QTRY_COMPARE(dialog->frameGeometry().bottom(), window.frameGeometry().bottom());
        QCOMPARE(dialog->x(), left);
        QVERIFY(dialog->y() >= window.y());
        dialog->reject();
    }

    void aPopoverClosesAndGivesTheFocusBack()
    {
        QWidget window;
        window.resize(800, 600);
        auto *anchor = new Button(QStringLiteral("Open"), ButtonRole::Plain, &window);
        auto *other = new LineEdit(&window);
        other->move(0, 200);
        Popover popover(anchor, Popover::Side::Below, &window);
        popover.content()->addWidget(new Text(QStringLiteral("Inside")));
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        other->setFocus();
        popover.openPopover();
        QVERIFY(popover.isOpen());
        QVERIFY(popover.hasFocus());
        QTest::keyClick(&popover, Qt::Key_Escape);
        QVERIFY(!popover.isOpen());
        QVERIFY(other->hasFocus());
        popover.openPopover();
        click(other);
        QVERIFY(!popover.isOpen());
        // Pressing the button that opened it closes it, too, and does not open it again.
        connect(anchor, &QPushButton::clicked, &popover, &Popover::openPopover);
        popover.openPopover();
        click(anchor);
        QVERIFY(!popover.isOpen());
    }

private:
    Theme m_theme;
};

} // namespace callboard

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    callboard::TestWidgets test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_widgets.moc"
