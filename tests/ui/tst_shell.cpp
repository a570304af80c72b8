// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shellfixture.h"
#include "ui/shell/bellpopover.h"
#include "ui/shell/commandfield.h"
#include "ui/shell/commandpopover.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/shellactions.h"
#include "ui/shell/shellcontroller.h"
#include "ui/shell/syncpopover.h"
#include "ui/shell/syncwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dialogframe.h"
#include "ui/widgets/text.h"

#include <QApplication>
#include <QFileInfo>
#include <QListView>
#include <QMenu>
#include <QPointer>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

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

QStringList rowsOf(const QListView *list)
{
    QStringList rows;
    for (int i = 0; i < list->model()->rowCount(); ++i)
        rows.append(list->model()->index(i, 0).data().toString());
    return rows;
}

DialogFrame *openDialog()
{
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows)
        if (auto *dialog = qobject_cast<DialogFrame *>(window); dialog && dialog->isVisible())
            return dialog;
    return nullptr;
}

} // namespace

class TestShell : public QObject
{
    Q_OBJECT
private slots:
    void theSidebarHasWhatThePersonMaySee()
    {
        ShellFixture shell;
        QVERIFY(shell.show());
        const auto *list = shell.find<QListView>("shell.sidebar");
        QCOMPARE(rowsOf(list), QStringList({QStringLiteral("Personal"), QStringLiteral("Account"),
                                            QStringLiteral("Login & tokens")}));
        QCOMPARE(list->currentIndex().data().toString(), QStringLiteral("Account"));
    }

    void anAdministratorSeesMore()
    {
        ShellFixture shell;
        shell.mia.shown.profile.role = Role::Administrator;
        QVERIFY(shell.show());
        QVERIFY(rowsOf(shell.find<QListView>("shell.sidebar")).contains(QStringLiteral("Users")));
    }

    void theSidebarIsWalkedByArrows()
    {
        ShellFixture shell;
        QVERIFY(shell.show());
        auto *list = shell.find<QListView>("shell.sidebar");
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(shell.window->view().pages->currentId(), QStringLiteral("tokens"));
        QVERIFY2(list->hasFocus(), "walking must not throw somebody out of the list");
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(shell.window->view().pages->currentId(), QStringLiteral("tokens"));
        // A caption is not a page.
        QTest::keyClick(list, Qt::Key_Home);
        QCOMPARE(shell.window->view().pages->currentId(), QStringLiteral("account"));
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(shell.page()->field->hasFocus());
    }

    void aPageHasANumber()
    {
        ShellFixture shell;
        QVERIFY(shell.show());
        QTest::keyClick(shell.window.get(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(shell.window->view().pages->currentId(), QStringLiteral("tokens"));
        QVERIFY(shell.page()->field->hasFocus());
        QTRY_VERIFY(shell.window->windowTitle().contains(QStringLiteral("Login & tokens")));
    }

    void theCommandFieldGoesAndDoes()
    {
        ShellFixture shell;
        QVERIFY(shell.show());
        auto *command = shell.find<CommandField>("shell.command");
        QTest::keyClick(shell.window.get(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(command->hasFocus());
        auto *list = shell.find<QListView>("shell.commandList");
        QVERIFY(list && list->isVisible());
        QTest::keyClicks(command, QStringLiteral("tok"));
        QVERIFY(command->hasFocus());
        QCOMPARE(list->currentIndex().data().toString(), QStringLiteral("Login & tokens"));
        QTest::keyClick(command, Qt::Key_Return);
        QCOMPARE(shell.window->view().pages->currentId(), QStringLiteral("tokens"));
        QVERIFY(!list->isVisible());
        QVERIFY(command->text().isEmpty());

        QSignalSpy signOut(shell.window.get(), &MainWindow::signOutWanted);
        QTest::keyClick(shell.window.get(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(command, QStringLiteral("sign o"));
        QTest::keyClick(command, Qt::Key_Return);
        QCOMPARE(signOut.count(), 1);
    }

    void aBracketLeavesCommandsOnly()
    {
        ShellFixture shell;
        QVERIFY(shell.show());
        auto *command = shell.find<CommandField>("shell.command");
        QTest::keyClick(shell.window.get(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(rowsOf(shell.find<QListView>("shell.commandList")).contains(QStringLiteral("Account")));
        QTest::keyClicks(command, QStringLiteral(">"));
        const QStringList rows = rowsOf(shell.find<QListView>("shell.commandList"));
        QVERIFY(!rows.contains(QStringLiteral("Account")));
        QVERIFY(rows.contains(QStringLiteral("Sync now")));
    }

    void escapeGivesTheFocusBack()
    {
        ShellFixture shell;
        QVERIFY(shell.show());
        shell.page()->field->setFocus();
        QTest::keyClick(shell.window.get(), Qt::Key_K, Qt::ControlModifier);
        auto *command = shell.find<CommandField>("shell.command");
        QTest::keyClicks(command, QStringLiteral("acc"));
        QTest::keyClick(command, Qt::Key_Escape);
        QVERIFY(shell.page()->field->hasFocus());
        QVERIFY(!shell.find<QListView>("shell.commandList")->isVisible());
    }

    void arrowsPassCaptions()
    {
        ShellFixture shell;
        QVERIFY(shell.show());
        QTest::keyClick(shell.window.get(), Qt::Key_K, Qt::ControlModifier);
        auto *command = shell.find<CommandField>("shell.command");
        auto *list = shell.find<QListView>("shell.commandList");
        const auto now = [list] { return list->currentIndex().data().toString(); };
        QCOMPARE(now(), QStringLiteral("Account"));
        QTest::keyClick(command, Qt::Key_Down);
        QTest::keyClick(command, Qt::Key_Down);
        QCOMPARE(now(), QStringLiteral("Sync now"));
        QTest::keyClick(command, Qt::Key_Up);
        QCOMPARE(now(), QStringLiteral("Login & tokens"));
        QTest::keyClick(command, Qt::Key_Up);
        QTest::keyClick(command, Qt::Key_Up);
        QCOMPARE(now(), QStringLiteral("Account"));
    }

    void theSyncLineTellsTheTruth_data()
    {
        QTest::addColumn<SyncStatus>("status");
        QTest::addColumn<int>("unsaved");
        QTest::addColumn<QString>("says");
        const auto status = [](SyncState state, int waiting = 0, int choices = 0) {
            SyncStatus result;
            result.state = state;
            result.waiting = waiting;
            result.needChoice = choices;
            return result;
        };
        QTest::newRow("saved") << status(SyncState::Saved) << 0 << "All changes saved";
        QTest::newRow("saved, but something is missing") << [&] {
            SyncStatus result = status(SyncState::Saved);
            result.missing = QStringLiteral("The seats could not be fetched.");
            return result;
        }() << 0 << "All changes saved";
        SyncStatus damaged = status(SyncState::Saved);
        damaged.damage = QStringLiteral("The file was damaged.");
        QTest::newRow("damaged") << damaged << 0 << "Some changes may be lost";
        damaged.damageRead = true;
        QTest::newRow("damaged, and the person knows") << damaged << 0 << "All changes saved";
        QTest::newRow("draft") << status(SyncState::Saved) << 2 << "2 edit(s) not saved yet";
        QTest::newRow("sending") << status(SyncState::Sending, 1) << 0 << "Sending 1 change(s)…";
        QTest::newRow("waiting") << status(SyncState::Waiting, 3) << 0 << "3 change(s) waiting";
        QTest::newRow("offline") << status(SyncState::Offline) << 0 << "Offline";
        QTest::newRow("offline, waiting")
            << status(SyncState::Offline, 3) << 0 << "Offline · 3 change(s) waiting";
        QTest::newRow("choice") << status(SyncState::NeedsChoice, 3, 2) << 0 << "2 change(s) need a choice";
        QTest::newRow("signed out") << status(SyncState::SignInAgain, 1) << 0
                                    << "Signed out · 1 change(s) kept";
        QTest::newRow("certificate") << status(SyncState::CertificateDoubted) << 0 << "Studio not trusted";
        QTest::newRow("keyring") << status(SyncState::KeychainTrouble) << 0 << "Waiting for the keyring";
        QTest::newRow("update") << status(SyncState::UpgradeRequired) << 0 << "Callboard needs an update";
    }

    void theSyncLineTellsTheTruth()
    {
        QFETCH(SyncStatus, status);
        QFETCH(int, unsaved);
        QFETCH(QString, says);
        const SyncWords words = SyncWords::of(status, unsaved, true, QDateTime::currentDateTimeUtc());
        QCOMPARE(words.state, says);
        QCOMPARE(words.turning, status.state == SyncState::Sending);
        QCOMPARE(words.time == SyncWords::tr("Some data not fetched"), !status.missing.isEmpty());
    }

    void theSyncLineFollowsAccountAndDrafts()
    {
        ShellFixture shell;
        QVERIFY(shell.show());
        const auto *line = shell.find<QAbstractButton>("shell.syncLine");
        QCOMPARE(line->accessibleName(), QStringLiteral("All changes saved"));
        shell.page()->setDirty({QStringLiteral("first name")});
        QCOMPARE(line->accessibleName(), QStringLiteral("1 edit(s) not saved yet"));
        shell.mia.setState(SyncState::Offline);
        QCOMPARE(line->accessibleName(), QStringLiteral("Offline"));
    }

    void waitingChangesAreListedAndUndone()
    {
        ShellFixture shell;
        QVERIFY(shell.show());
        shell.page()->field->setFocus();
        shell.mia.setState(SyncState::Offline);
        (void)shell.mia.edit({{QLatin1String(field::lastName), QStringLiteral("Tanaka-Weiss")}});
        (void)shell.mia.edit({{QLatin1String(field::timeZone), QStringLiteral("Europe/Berlin")}});
        auto *popover = shell.find<SyncPopover>("sync.popover");
        QTest::keyClick(shell.window.get(), Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(popover->isVisible());
        const qint64 first = shell.mia.changes.constFirst().id;
        auto *undo = shell.find<Button>(qPrintable(QStringLiteral("sync.undo.%1").arg(first)));
        QVERIFY(undo);
        click(undo);
        QCOMPARE(shell.mia.changes.size(), 1);
        QCOMPARE(shell.mia.profile().profile.lastName, QStringLiteral("Tanaka"));
        QTRY_VERIFY(!shell.find<Button>(qPrintable(QStringLiteral("sync.undo.%1").arg(first))));
        QTest::keyClick(popover, Qt::Key_Escape);
        QVERIFY(!popover->isVisible());
        QVERIFY(shell.page()->field->hasFocus());
    }

    void allChangesAreUndoneAtOnce()
    {
        ShellFixture shell;
        QVERIFY(shell.show());
        shell.mia.setState(SyncState::Offline);
        (void)shell.mia.edit({{QLatin1String(field::lastName), QStringLiteral("Tanaka-Weiss")}});
        (void)shell.mia.edit({{QLatin1String(field::timeZone), QStringLiteral("Europe/Berlin")}});
        shell.window->view().openSyncPopover();
        click(shell.find<Button>("sync.undoAll"));
        QVERIFY(shell.mia.changes.isEmpty());
        QTRY_VERIFY(!shell.find<Button>("sync.undoAll")->isVisible());
    }

    void aRefusedChangeSaysWhyAndIsRetried()
    {
        ShellFixture shell;
        shell.mia.setState(SyncState::Offline);
        (void)shell.mia.edit({{QLatin1String(field::lastName), QStringLiteral("Tanaka-Weiss")}});
        shell.mia.changes[0].problem = QStringLiteral("The name is too long.");
        QVERIFY(shell.show());
        click(shell.find<QAbstractButton>("shell.bell"));
        QVERIFY(shell.find<BellPopover>("shell.bellPopover")->isVisible());
        shell.window->view().openSyncPopover();
        const QString name = QStringLiteral("sync.retry.%1").arg(shell.mia.changes.constFirst().id);
        auto *retry = shell.find<Button>(qPrintable(name));
        QVERIFY(retry);
        click(retry);
        QVERIFY(shell.mia.answers.calls().contains(QStringLiteral("retry")));
    }

    void aPressOnAChangeOutlivesANewStateOfTheSync()
    {
        ShellFixture shell;
        QVERIFY(shell.show());
        shell.mia.setState(SyncState::Offline);
        (void)shell.mia.edit({{QLatin1String(field::lastName), QStringLiteral("Tanaka-Weiss")}});
        shell.window->view().openSyncPopover();
        const qint64 id = shell.mia.changes.constFirst().id;
        QPointer<Button> undo = shell.find<Button>(qPrintable(QStringLiteral("sync.undo.%1").arg(id)));
        QVERIFY(undo);
        QTest::mousePress(undo, Qt::LeftButton);
        shell.mia.setState(SyncState::Sending);
        shell.mia.setState(SyncState::Offline);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(undo);
        QTest::mouseRelease(undo, Qt::LeftButton);
        QVERIFY(shell.mia.changes.isEmpty());
    }

    void theOfflineBarOffersToTry()
    {
        ShellFixture shell;
        QVERIFY(shell.show());
        auto *bar = shell.find<QWidget>("shell.offlineBar");
        QVERIFY(!bar->isVisible());
        shell.mia.syncStatus.waiting = 3;
        shell.mia.syncStatus.nextTry = QDateTime::currentDateTimeUtc().addSecs(25);
        shell.mia.setState(SyncState::Offline);
        QVERIFY(bar->isVisible());
        QVERIFY(bar->accessibleDescription().contains(QStringLiteral("3 change(s)")));
        click(shell.find<Button>("shell.offlineBar.tryNow"));
        shell.mia.setState(SyncState::Saved);
        QVERIFY(!bar->isVisible());
    }

    void aBannerLeadsOut()
    {
        ShellFixture shell;
        QVERIFY(shell.show());
        auto *banner = shell.find<QWidget>("shell.banner");
        QSignalSpy again(shell.window.get(), &MainWindow::signInAgainWanted);
        QSignalSpy retry(shell.window.get(), &MainWindow::keychainRetryWanted);
        QSignalSpy once(shell.window.get(), &MainWindow::sessionOnlyWanted);
        QSignalSpy certificate(shell.window.get(), &MainWindow::certificateWanted);
        QVERIFY(!banner->isVisible());
        shell.mia.setState(SyncState::SignInAgain);
        QVERIFY(banner->isVisible());
        click(shell.find<Button>("shell.banner.action"));
        QCOMPARE(again.count(), 1);
        shell.mia.setState(SyncState::CertificateDoubted);
        click(shell.find<Button>("shell.banner.action"));
        QCOMPARE(certificate.count(), 1);
        shell.mia.setState(SyncState::KeychainTrouble);
        click(shell.find<Button>("shell.banner.action"));
        QCOMPARE(retry.count(), 1);
        click(shell.find<Button>("shell.banner.second"));
        QCOMPARE(once.count(), 1);
        shell.mia.setState(SyncState::Saved);
        QVERIFY(!banner->isVisible());
    }

    void whatWasDamagedIsSaidUntilItIsRead()
    {
        ShellFixture shell;
        QVERIFY(shell.show());
        auto *banner = shell.find<QWidget>("shell.banner");
        shell.mia.syncStatus.damage = QStringLiteral("The file was damaged.");
        shell.mia.setState(SyncState::Sending);
        QVERIFY(banner->isVisible());
        QVERIFY(!shell.find<Button>("shell.banner.action")->isVisible());
        shell.mia.setState(SyncState::SignInAgain);
        QVERIFY(shell.find<Button>("shell.banner.action")->isVisible());
        shell.mia.setState(SyncState::Saved);
        QCOMPARE(banner->accessibleDescription(), shell.mia.syncStatus.damage);
        click(shell.find<QAbstractButton>("shell.banner.close"));
        QVERIFY(!banner->isVisible());
        QVERIFY(shell.mia.syncStatus.damageRead);
        shell.mia.setState(SyncState::Sending);
        QVERIFY(!banner->isVisible());
        shell.mia.setState(SyncState::SignInAgain);
        QVERIFY(banner->isVisible());
    }

    void theBellCountsWhatNeedsThePerson()
    {
        ShellFixture shell;
        QVERIFY(shell.show());
        auto *bell = shell.find<QAbstractButton>("shell.bell");
        QCOMPARE(bell->accessibleName(), QStringLiteral("Nothing needs you"));
        shell.mia.setState(SyncState::Offline);
        (void)shell.mia.edit({{QLatin1String(field::lastName), QStringLiteral("Tanaka-Weiss")}});
        shell.mia.clash(QLatin1String(field::lastName), QStringLiteral("Tanaka Weiss"), QStringLiteral("Ana"),
                        QDateTime::currentDateTimeUtc());
        shell.mia.shown.profile.pendingEmail = QStringLiteral("mia.tanaka@lumen.studio");
        emit shell.mia.profileChanged();
        QCOMPARE(bell->accessibleName(), QStringLiteral("2 thing(s) need you"));
        QSignalSpy choice(shell.window.get(), &MainWindow::choiceWanted);
        click(bell);
        auto *popover = shell.find<BellPopover>("shell.bellPopover");
        QVERIFY(popover->isVisible());
        const auto buttons = popover->findChildren<Button *>();
        QCOMPARE(buttons.size(), 1);
        click(buttons.constFirst());
        QCOMPARE(choice.count(), 1);
        QVERIFY(!popover->isVisible());
    }

    void savingGoesByBarAndKey()
    {
        ShellFixture shell;
        QVERIFY(shell.show());
        auto *bar = shell.find<QWidget>("saveBar");
        shell.page()->setDirty({QStringLiteral("first name")});
        QVERIFY(bar->isVisible());
        QTest::keyClick(shell.window.get(), Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!bar->isVisible());
        QCOMPARE(shell.page()->answers.calls(), QStringList(QStringLiteral("save")));
        shell.page()->setDirty({QStringLiteral("first name")});
        click(shell.find<Button>("saveBar.discard"));
        QCOMPARE(shell.page()->discarded, 1);
        QVERIFY(!bar->isVisible());
    }

    void savingGivesTheFocusBack()
    {
        ShellFixture shell;
        QVERIFY(shell.show());
        QWidget *field = shell.page()->field;
        field->setFocus();
        shell.page()->setDirty({QStringLiteral("first name")});
        shell.find<Button>("saveBar.save")->setFocus();
        click(shell.find<Button>("saveBar.save"));
        QTRY_VERIFY(!shell.find<QWidget>("saveBar")->isVisible());
        QVERIFY(field->hasFocus());
    }

    void aFailedSaveIsTold()
    {
        ShellFixture shell;
        QVERIFY(shell.show());
        shell.page()->answers.failOnce(QStringLiteral("save"),
                                       fakeError(ErrorKind::Storage, QStringLiteral("The disk is full.")));
        shell.page()->setDirty({QStringLiteral("first name")});
        click(shell.find<Button>("saveBar.save"));
        QTRY_VERIFY(shell.find<QWidget>("shell.toast")->isVisible());
        QCOMPARE(shell.find<QWidget>("shell.toast")->accessibleDescription(),
                 QStringLiteral("The disk is full."));
        QVERIFY(shell.find<QWidget>("saveBar")->isVisible());
        QVERIFY(shell.find<Button>("saveBar.save")->isEnabled());
    }

    void leavingAPageKeepsItsDraft()
    {
        ShellFixture shell;
        QVERIFY(shell.show());
        shell.page()->setDirty({QStringLiteral("first name")});
        shell.window->goTo(QStringLiteral("tokens"));
        QVERIFY(!shell.find<QWidget>("saveBar")->isVisible());
        shell.window->goTo(QStringLiteral("account"));
        QVERIFY(shell.find<QWidget>("saveBar")->isVisible());
    }

    void quittingAsksOnce()
    {
        ShellFixture shell;
        QVERIFY(shell.show());
        QSignalSpy agreed(shell.window.get(), &MainWindow::quitAgreed);
        shell.page()->setDirty({QStringLiteral("first name")});
        QVERIFY(!shell.window->close());
        QPointer<DialogFrame> dialog = openDialog();
        QVERIFY(dialog);
        QVERIFY(!shell.window->close());
        click(dialog->findChild<Button *>(QStringLiteral("quit.stay")));
        QTRY_VERIFY(!dialog);
        QVERIFY(shell.window->isVisible());
        QCOMPARE(agreed.count(), 0);

        QVERIFY(!shell.window->close());
        dialog = openDialog();
        click(dialog->findChild<Button *>(QStringLiteral("quit.save")));
        QTRY_VERIFY(!shell.window->isVisible());
        QCOMPARE(agreed.count(), 1);
    }

    void quittingCanThrowAway()
    {
        ShellFixture shell;
        QVERIFY(shell.show());
        shell.page()->setDirty({QStringLiteral("first name")});
        QVERIFY(!shell.window->close());
        click(openDialog()->findChild<Button *>(QStringLiteral("quit.discard")));
        QTRY_VERIFY(!shell.window->isVisible());
        QCOMPARE(shell.page()->discarded, 1);
    }

    void aSaveThatFailsKeepsTheWindow()
    {
        ShellFixture shell;
        QVERIFY(shell.show());
        shell.page()->answers.failOnce(QStringLiteral("save"),
                                       fakeError(ErrorKind::Storage, QStringLiteral("The disk is full.")));
        shell.page()->setDirty({QStringLiteral("first name")});
        QVERIFY(!shell.window->close());
        QPointer<DialogFrame> dialog = openDialog();
        click(dialog->findChild<Button *>(QStringLiteral("quit.save")));
        const auto tells = [&dialog] {
            const auto texts = dialog->findChildren<Text *>();
            return std::any_of(texts.begin(), texts.end(), [](const Text *text) {
                return text->isVisible() && text->text() == QStringLiteral("The disk is full.");
            });
        };
        QTRY_VERIFY(tells());
        QVERIFY(shell.window->isVisible());
        dialog->reject();
    }

    void studiosAreSwitchedWithTheirDrafts()
    {
        ShellFixture shell;
        QVERIFY(shell.show());
        shell.page()->setDirty({QStringLiteral("first name")});
        const TestPage *mias = shell.page();
        FakeAccount ana;
        ana.becomeMia();
        ana.info.name = QStringLiteral("Northlight & Games");
        shell.window->showAccount(ana);
        QVERIFY(shell.page() != mias);
        QVERIFY(!shell.find<QWidget>("saveBar")->isVisible());
        QVERIFY(shell.find<QWidget>("shell.studio")
                    ->accessibleName()
                    .contains(QStringLiteral("Northlight & Games")));
        shell.window->showAccount(shell.mia);
        QCOMPARE(shell.page(), mias);
        QVERIFY(shell.find<QWidget>("saveBar")->isVisible());
        shell.window->forget(ana.id());
        QCOMPARE(shell.window->account(), &shell.mia);
        shell.window->forget(shell.mia.id());
        QCOMPARE(shell.window->account(), nullptr);
        QCOMPARE(shell.window->currentWidget(), shell.window->signIn());
    }

    void theControllerFollowsTheAccounts()
    {
        ShellFixture shell;
        ShellController controller(*shell.window, shell.accounts);
        shell.window->show();
        controller.start();
        QCOMPARE(shell.window->currentWidget(), shell.window->signIn());
        const auto signIn = [&shell](const QString &address) {
            const AccountId id = shell.accounts.signIn({}).result().value();
            shell.accounts.remember(address, address);
            shell.accounts.studios.first().account = id;
            return id;
        };
        const AccountId first = signIn(QStringLiteral("callboard.lumen.studio"));
        const AccountId second = signIn(QStringLiteral("crew.northlight.games"));
        controller.show(first);
        QCOMPARE(shell.window->account()->id(), first);
        emit shell.window->accountWanted(second);
        QCOMPARE(shell.window->account()->id(), second);
        const auto signOut = [&shell](const AccountId &account) {
            for (KnownStudio &studio : shell.accounts.studios)
                if (studio.account == account)
                    studio.account = {};
            emit shell.accounts.closing(account);
        };
        signOut(second);
        QVERIFY(shell.window->account());
        QCOMPARE(shell.window->account()->id(), first);
        signOut(first);
        QCOMPARE(shell.window->currentWidget(), shell.window->signIn());
    }

    void theWindowComesBackAsItWas()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("sub/window.ini"));
        AccountId account;
        {
            ShellFixture shell(file);
            QVERIFY(shell.show());
            account = shell.mia.id();
            shell.window->resize(1100, 700);
            shell.window->goTo(QStringLiteral("tokens"));
            shell.theme.setAppearance(Appearance::Light);
            QVERIFY(shell.window->close());
        }
        QCOMPARE(QFileInfo(file).permissions() &
                     (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
        const WindowState state(file);
        QCOMPARE(state.page(account), QStringLiteral("tokens"));
        QWidget window;
        state.restore(window);
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
        QCOMPARE(window.size(), QSize(1100, 700));
#else // makes it fit the screen, and the one of these tests is narrower
        QCOMPARE(window.height(), 700);
        QVERIFY(window.width() == 1100 || window.width() <= window.screen()->availableSize().width());
#endif
        Theme theme;
        state.restore(theme);
        QCOMPARE(theme.appearance(), Appearance::Light);
    }

    void theAppearanceIsChosenInTheMenu()
    {
        ShellFixture shell;
        QVERIFY(shell.show());
        shell.window->actions().lightTheme->trigger();
        QCOMPARE(shell.theme.appearance(), Appearance::Light);
        QVERIFY(shell.window->actions().lightTheme->isChecked());
        QVERIFY(!shell.window->actions().darkTheme->isChecked());
        shell.window->actions().increasedContrast->trigger();
        QVERIFY(shell.theme.increasedContrast());
        shell.theme.setIncreasedContrast(false);
        QVERIFY(!shell.window->actions().increasedContrast->isChecked());
    }

    void theProfileMenuHasOnlyWhatExists()
    {
        ShellFixture shell;
        QVERIFY(shell.show());
        click(shell.find<QAbstractButton>("shell.me"));
        auto *menu = shell.find<QMenu>("shell.profileMenu");
        QTRY_VERIFY(menu->isVisible());
        QStringList entries;
        const auto actions = menu->actions();
        for (const QAction *action : actions)
            if (!action->text().isEmpty() && action->isEnabled())
                entries.append(plainText(*action));
        menu->close();
        const QStringList wanted = {QStringLiteral("Account"),    QStringLiteral("Login & tokens"),
                                    QStringLiteral("Appearance"), QStringLiteral("Keyboard shortcuts"),
                                    QStringLiteral("Sync now"),   QStringLiteral("Switch studio…"),
                                    QStringLiteral("Sign out")};
        QCOMPARE(entries, wanted);
    }

    void theShortcutsAreAKeyAway()
    {
        ShellFixture shell;
        QVERIFY(shell.show());
        QTest::keyClick(shell.window.get(), Qt::Key_F1);
        QVERIFY(openDialog());
        QTest::keyClick(openDialog(), Qt::Key_Escape);
        QTRY_VERIFY(!openDialog());
    }
};

} // namespace callboard

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    callboard::TestShell test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_shell.moc"
