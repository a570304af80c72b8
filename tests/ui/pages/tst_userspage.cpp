// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeaccount.h"
#include "tests/support/fakefilepicker.h"
#include "tests/support/manualclock.h"
#include "tests/ui/pages/pagechecks.h"
#include "ui/theme/look.h"
#include "ui/theme/theme.h"
#include "ui/users/userdelegate.h"
#include "ui/users/userspage.h"
#include "ui/users/usertable.h"
#include "ui/widgets/filterchip.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace callboard;

class TestUsersPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_theme = std::make_unique<Theme>();
        m_theme->setReduceMotion(true);
    }
    void cleanupTestCase() { m_theme.reset(); }
    void init()
    {
        m_account = std::make_unique<FakeAccount>();
        m_account->becomeAdministrator();
        m_state = std::make_unique<WindowState>(m_folder.filePath(QStringLiteral("window.ini")));
        open();
    }
    void cleanup()
    {
        m_page.reset();
        m_state.reset();
        QFile::remove(m_folder.filePath(QStringLiteral("window.ini")));
        m_account.reset();
    }

    void showsThePeopleOfTheStudio()
    {
        QCOMPARE(rows(), 190);
        QCOMPARE(label("users.shown"), QStringLiteral("190 people shown"));
        QCOMPARE(label("users.seatsLeft"), QStringLiteral("10 left"));
        QCOMPARE(cell(0, UserListModel::Name), QStringLiteral("Ana Ferreira"));
        QCOMPARE(cell(0, UserListModel::LastActive), QStringLiteral("Now"));
        QCOMPARE(cell(5, UserListModel::LastActive), QStringLiteral("Invited 2 days ago"));
        QTest::mouseClick(chip("users.filter.disabled"), Qt::LeftButton);
        QCOMPARE(rows(), 201);
    }

    void searchesWhileTyping()
    {
        QVERIFY(m_page->focusSearch());
        QTest::keyClicks(edit("users.search"), QStringLiteral("ines"));
        QCOMPARE(rows(), 1);
        QCOMPARE(cell(0, UserListModel::Name), QStringLiteral("Inês Duarte"));
        QTest::keyClicks(edit("users.search"), QStringLiteral("zzz"));
        QCOMPARE(rows(), 0);
        auto *clear = button("state.action");
        if (!clear)
            clear = buttonWith(QStringLiteral("Clear filters"));
        QVERIFY(clear);
        QTest::mouseClick(clear, Qt::LeftButton);
        QCOMPARE(rows(), 201);
    }

    void keysMoveSelectAndOpen()
    {
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Down);
        QCOMPARE(table()->currentRow(), 1);
        QCOMPARE(label("users.selected"), QStringLiteral("1 selected"));
        QVERIFY(!find<QWidget>("users.bulk")->isVisible());
        QTest::keyClick(table(), Qt::Key_Space);
        QVERIFY(find<QWidget>("users.bulk")->isVisible());
        QTest::keyClick(table(), Qt::Key_Down);
        QTest::keyClick(table(), Qt::Key_Space);
        QCOMPARE(label("users.bulk.count"), QStringLiteral("2 selected"));
        QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(label("users.bulk.count"), QStringLiteral("190 selected"));
        QTest::keyClick(table(), Qt::Key_Escape);
        QVERIFY(!find<QWidget>("users.bulk")->isVisible());
        QTest::keyClick(table(), Qt::Key_Home);
        QTest::keyClicks(table(), QStringLiteral("jon"));
        QCOMPARE(cell(table()->currentRow(), UserListModel::Name), QStringLiteral("Jonas Weber"));
        QTest::keyClick(table(), Qt::Key_Return);
        auto *profile = dialog("users.profile");
        QVERIFY(profile);
        QCOMPARE(profile->findChild<QLineEdit *>(QStringLiteral("users.profile.email"))->text(),
                 QStringLiteral("jonas@lumen.studio"));
    }

    void selectionFollowsPeople()
    {
        table()->setFocus();
        table()->goTo(RecordId(QStringLiteral("chen")));
        QTest::keyClick(table(), Qt::Key_Space);
        User chen = m_account->lumen->person(QStringLiteral("chen@lumen.studio"));
        chen.firstName = QStringLiteral("Zhen");
        m_account->lumen->put(chen);
        QCOMPARE(label("users.bulk.count"), QStringLiteral("1 selected"));
        QVERIFY(table()->currentRow() > 2);
        QCOMPARE(cell(table()->currentRow(), UserListModel::Name), QStringLiteral("Zhen Wei"));
        m_account->lumen->remove(chen.id);
        QVERIFY(!find<QWidget>("users.bulk")->isVisible());
    }

    void shiftExtends()
    {
        clickRow(2, Qt::NoModifier);
        clickRow(5, Qt::ShiftModifier);
        QCOMPARE(label("users.bulk.count"), QStringLiteral("4 selected"));
        clickRow(3, Qt::ControlModifier);
        QCOMPARE(label("users.bulk.count"), QStringLiteral("3 selected"));
    }

    void disablesWithUndo()
    {
        QSignalSpy toast(m_page.get(), &Page::toastRequested);
        trigger(1, QStringLiteral("Disable user account"));
        QTRY_COMPARE(toast.count(), 1);
        QCOMPARE(toast.first().first().toString(), QStringLiteral("Ben Okafor-Hale is disabled."));
        QCOMPARE(state("ben@lumen.studio"), int(UserState::Disabled));
        toast.first().at(1).value<std::function<void()>>()();
        QTRY_COMPARE(state("ben@lumen.studio"), int(UserState::Active));
    }

    void severalAreAskedForAndFailuresListed()
    {
        clickRow(1, Qt::ControlModifier);
        clickRow(2, Qt::ControlModifier);
        m_account->lumen->answers.failOnce(
            QStringLiteral("disable"),
            fakeRefusal("last-administrator", QStringLiteral("The studio needs an administrator.")));
        QTest::mouseClick(button("users.bulk.disable"), Qt::LeftButton);
        auto *question = dialog("confirm.dialog");
        QVERIFY(question);
        QTest::mouseClick(question->findChild<QPushButton *>(QStringLiteral("confirm.ok")), Qt::LeftButton);
        QTRY_VERIFY(dialog("users.failures"));
        auto *again =
            dialog("users.failures")->findChild<QPushButton *>(QStringLiteral("users.failures.again"));
        QTest::mouseClick(again, Qt::LeftButton);
        QTRY_COMPARE(state("ben@lumen.studio"), int(UserState::Disabled));
        QTRY_COMPARE(state("chen@lumen.studio"), int(UserState::Disabled));
    }

    void deletingWantsTheName()
    {
        table()->setFocus();
        table()->goTo(RecordId(QStringLiteral("ben")));
        QTest::keyClick(table(), Qt::Key_Delete);
        auto *question = dialog("users.delete.dialog");
        QVERIFY(question);
        auto *ok = question->findChild<QPushButton *>(QStringLiteral("users.delete.ok"));
        QVERIFY(!ok->isEnabled());
        auto *typed = question->findChild<QLineEdit *>(QStringLiteral("users.delete.typed"));
        QTest::keyClicks(typed, QStringLiteral("Ben Okafor"));
        QVERIFY(!ok->isEnabled());
        QTest::keyClicks(typed, QStringLiteral("-Hale"));
        QVERIFY(ok->isEnabled());
        QTest::mouseClick(ok, Qt::LeftButton);
        QTRY_VERIFY(!m_account->lumen->person(QStringLiteral("ben@lumen.studio")).id.isValid());
    }

    void theLastAdministratorKeepsTheRole()
    {
        for (const char *email : {"ana@lumen.studio", "jonas@lumen.studio"}) {
            User user = m_account->lumen->person(QLatin1String(email));
            user.role = Role::Artist;
            m_account->lumen->put(user);
        }
        const std::unique_ptr<QMenu> menu(openMenu(rowOf(QStringLiteral("Mia Tanaka"))));
        for (QAction *action : menu->actions()) {
            if (action->text().startsWith(QStringLiteral("&Disable"))) {
                QVERIFY(!action->isEnabled());
                QVERIFY(action->toolTip().contains(QStringLiteral("last administrator")));
            }
        }
    }

    void offlineSaysWhy()
    {
        m_account->setState(SyncState::Offline);
        QVERIFY(!button("users.add")->isEnabled());
        QVERIFY(!button("users.add")->toolTip().isEmpty());
        QCOMPARE(rows(), 190);
        const std::unique_ptr<QMenu> menu(openMenu(1));
        QVERIFY(menu->actions().first()->isEnabled());
        QVERIFY(!menu->actions().last()->isEnabled());
    }

    void firstFetchingCanBeStopped()
    {
        m_account->lumen->setProgress({UsersProgress::Phase::Fetching, 190, 1000, {}});
        auto *cancel = buttonWith(QStringLiteral("Ca&ncel"));
        QVERIFY(cancel && cancel->isVisible());
        QTest::mouseClick(cancel, Qt::LeftButton);
        QVERIFY(m_account->lumen->progress.phase == UsersProgress::Phase::Stopped);
        QVERIFY(buttonWith(QStringLiteral("Res&ume"))->isVisible());
        QCOMPARE(rows(), 190);
    }

    void saysOnceWhyNobodyIsHere()
    {
        const QString problem = QStringLiteral("Lumen had a problem.");
        m_account->lumen->setProgress({UsersProgress::Phase::Failed, 190, 1000, problem});
        QVERIFY(buttonWith(QStringLiteral("&Try again"))->isVisible());
        QCOMPARE(rows(), 190);
        const QList<User> people = m_account->lumen->people;
        for (const User &user : people)
            m_account->lumen->remove(user.id);
        m_account->lumen->setProgress({UsersProgress::Phase::Failed, 0, 0, problem});
        QCOMPARE(labelled(problem), 1);
        m_account->lumen->setProgress({UsersProgress::Phase::Failed, 0, 0, QStringLiteral("Another one.")});
        QCOMPARE(labelled(QStringLiteral("Another one.")), 1);
    }

    void savesAProfile()
    {
        m_page->openProfile(RecordId(QStringLiteral("ben")));
        auto *profile = dialog("users.profile");
        auto *username = profile->findChild<QLineEdit *>(QStringLiteral("users.profile.username"));
        username->selectAll();
        QTest::keyClicks(username, QStringLiteral("bokafor"));
        auto *save = profile->findChild<QPushButton *>(QStringLiteral("users.profile.save"));
        QVERIFY(save->isEnabled());
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_COMPARE(m_account->lumen->person(QStringLiteral("ben@lumen.studio")).username,
                     QStringLiteral("bokafor"));
    }

    void aRefusedFieldIsShownAtTheField()
    {
        m_page->openProfile(RecordId(QStringLiteral("ben")));
        auto *profile = dialog("users.profile");
        Error taken = fakeError(ErrorKind::Invalid, QStringLiteral("Somebody else has this user name."));
        taken.field = QStringLiteral("username");
        m_account->lumen->answers.failOnce(QStringLiteral("changeUser"), taken);
        auto *username = profile->findChild<QLineEdit *>(QStringLiteral("users.profile.username"));
        QTest::keyClicks(username, QStringLiteral("x"));
        QTest::mouseClick(profile->findChild<QPushButton *>(QStringLiteral("users.profile.save")),
                          Qt::LeftButton);
        const auto fault = [profile] {
            return profile->findChild<QLabel *>(QStringLiteral("users.profile.username.error"));
        };
        QTRY_VERIFY(fault());
        QTRY_COMPARE(fault()->text(), taken.text);
        QCOMPARE(username->text(), QStringLiteral("benx"));
    }

    void invites()
    {
        QTest::mouseClick(button("users.add"), Qt::LeftButton);
        auto *add = dialog("users.add.dialog");
        QVERIFY(add);
        auto *field = add->findChild<QLineEdit *>(QStringLiteral("users.add.addresses"));
        auto *send = add->findChild<QPushButton *>(QStringLiteral("users.add.send"));
        QVERIFY(!send->isEnabled());
        QTest::keyClicks(field, QStringLiteral("lena.brandt@lumen.studio, yusuf@lumen.studio "));
        QGuiApplication::clipboard()->setText(
            QStringLiteral("priya@lumen.studio\n\"Diaz, Caro\" <caro.diaz@lumen.studio>; tom@lumen"));
        QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(send->text(), QStringLiteral("&Send 3 invitation(s)"));
        m_account->lumen->answers.failOnce(QStringLiteral("invite"), fakeError(ErrorKind::Timeout));
        QTest::mouseClick(send, Qt::LeftButton);
        QTRY_COMPARE(send->text(), QStringLiteral("&Send 3 invitation(s)"));
        QTest::mouseClick(send, Qt::LeftButton);
        QTRY_COMPARE(state("caro.diaz@lumen.studio"), int(UserState::Invited));
        // What could not be sent stays to be mended.
        QVERIFY(dialog("users.add.dialog"));
        QTest::keyClick(field, Qt::Key_Backspace);
    }

    void columnsAreRemembered()
    {
        auto *header = find<QHeaderView>("users.header");
        header->resizeSection(UserListModel::Email, 300);
        header->moveSection(header->visualIndex(UserListModel::Department), 1);
        m_page.reset();
        open();
        header = find<QHeaderView>("users.header");
        QCOMPARE(header->sectionSize(UserListModel::Email), 300);
        QCOMPARE(header->visualIndex(UserListModel::Department), 1);
    }

    // 960 px less the sidebar.
    void timesAreWholeInTheLeastWidth_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "de", "fr", "es", "ja"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    void timesAreWholeInTheLeastWidth()
    {
        QFETCH(QString, language);
        QTranslator translator;
        QVERIFY(translator.load(QStringLiteral(":/i18n/callboard_%1.qm").arg(language)));
        QCoreApplication::installTranslator(&translator);
        open({dp(740), dp(600)});
        const QFontMetrics metrics(callboard::font(FontRole::Body));
        const int room = find<QHeaderView>("users.header")->sectionSize(UserListModel::LastActive) -
                         UserDelegate::roomBeside(UserListModel::LastActive, true);
        for (int row = 0; row < rows(); ++row) {
            const QString time = table()
                                     ->model()
                                     ->index(row, UserListModel::LastActive)
                                     .data(UserListModel::VariantsRole)
                                     .toString()
                                     .section(u'\x9c', -1);
            QVERIFY2(metrics.horizontalAdvance(time) <= room, qPrintable(time));
        }
    }

    void screenReadersHearWhoIsSelected()
    {
        clickRow(1, Qt::ControlModifier);
        clickRow(5, Qt::ControlModifier);
        QAccessibleInterface *rows = QAccessible::queryAccessibleInterface(table());
        QVERIFY(rows && rows->tableInterface());
        for (int row = 0; row < 7; ++row) {
            const QAccessibleInterface *cell = rows->tableInterface()->cellAt(row, UserListModel::Name);
            QCOMPARE(bool(cell->state().selected), row == 1 || row == 5);
        }
        QTest::keyClick(table(), Qt::Key_Escape);
        QVERIFY(!rows->tableInterface()->cellAt(1, UserListModel::Name)->state().selected);
    }

    void keepsTheRulesOfEveryPage()
    {
        QCOMPARE(namelessControls(m_page.get()), QStringList());
        QCOMPARE(sharedMnemonics(m_page.get()), QStringList());
        QCOMPARE(labelsWithMarkup(m_page.get()), QStringList());
        clickRow(1, Qt::ControlModifier);
        clickRow(5, Qt::ControlModifier);
        QCOMPARE(sharedMnemonics(m_page.get()), QStringList());
        QCOMPARE(unreachableByTab(m_page.get(), table()), QStringList());
        m_page->addUsers();
        QCOMPARE(sharedMnemonics(dialog("users.add.dialog")), QStringList());
        QCOMPARE(namelessControls(dialog("users.add.dialog")), QStringList());
        dialog("users.add.dialog")->close();
        m_page->openProfile(RecordId(QStringLiteral("freya")));
        QCOMPARE(sharedMnemonics(dialog("users.profile")), QStringList());
        QCOMPARE(namelessControls(dialog("users.profile")), QStringList());
    }

private:
    void open(const QSize &size = {1020, 772})
    {
        m_page = std::make_unique<UsersPage>(
            UsersContext{*m_account, *m_account->lumen, m_clock, m_files, *m_state});
        m_page->resize(size);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->arrive();
    }
    template<typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_page->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] UserTable *table() const { return find<UserTable>("users.table"); }
    [[nodiscard]] QLineEdit *edit(const char *name) const { return find<QLineEdit>(name); }
    [[nodiscard]] QPushButton *button(const char *name) const { return find<QPushButton>(name); }
    [[nodiscard]] FilterChip *chip(const char *name) const { return find<FilterChip>(name); }
    [[nodiscard]] QPushButton *buttonWith(const QString &text) const
    {
        for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
            if (button->text() == text || QString(button->text()).remove(u'&') == text)
                return button;
        }
        return nullptr;
    }
    [[nodiscard]] QString label(const char *name) const { return find<QLabel>(name)->text(); }
    //! How many labels that can be seen say this.
    [[nodiscard]] int labelled(const QString &words) const
    {
        const auto labels = m_page->findChildren<QLabel *>();
        return int(std::count_if(labels.begin(), labels.end(), [&words](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        }));
    }
    [[nodiscard]] QDialog *dialog(const char *name) const { return find<QDialog>(name); }
    [[nodiscard]] int rows() const { return table()->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] int rowOf(const QString &name) const
    {
        for (int row = 0; row < rows(); ++row) {
            if (cell(row, 0) == name)
                return row;
        }
        return -1;
    }
    [[nodiscard]] int state(const char *email) const
    {
        return int(m_account->lumen->person(QLatin1String(email)).state);
    }
    void clickRow(int row, Qt::KeyboardModifiers modifiers)
    {
        const QRect cell = table()->visualRect(table()->model()->index(row, 1));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, modifiers, cell.center());
    }
    [[nodiscard]] QMenu *openMenu(int row)
    {
        table()->setFocus();
        clickRow(row, Qt::NoModifier);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, table()->mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(table()->viewport(), &event);
        return find<QMenu>("users.menu");
    }
    void trigger(int row, const QString &text)
    {
        QMenu *menu = openMenu(row);
        for (QAction *action : menu->actions()) {
            if (QString(action->text()).remove(u'&') == text)
                action->trigger();
        }
        menu->close();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Theme> m_theme;
    FakeFilePicker m_files;
    SystemClock m_clock;
    std::unique_ptr<WindowState> m_state;
    std::unique_ptr<FakeAccount> m_account;
    std::unique_ptr<UsersPage> m_page;
};

QTEST_MAIN(TestUsersPage)
#include "tst_userspage.moc"
