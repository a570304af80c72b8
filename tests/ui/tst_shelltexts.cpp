// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pages/pagechecks.h"
#include "tests/ui/shellchecks.h"
#include "tests/ui/shellfixture.h"
#include "ui/shell/bellpopover.h"
#include "ui/shell/syncpopover.h"
#include "ui/widgets/banner.h"

#include <QApplication>
#include <QListView>
#include <QTest>

namespace callboard
{

//! What holds for the shell in every state, every language and every size.
class TestShellTexts : public QObject
{
    Q_OBJECT
private slots:
    void everything_data()
    {
        QTest::addColumn<SyncState>("state");
        QTest::addColumn<bool>("longTexts");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("trouble");
        const std::pair<const char *, SyncState> states[] = {{"saved", SyncState::Saved},
                                                             {"offline", SyncState::Offline},
                                                             {"choice", SyncState::NeedsChoice},
                                                             {"signed out", SyncState::SignInAgain},
                                                             {"certificate", SyncState::CertificateDoubted},
                                                             {"keyring", SyncState::KeychainTrouble},
                                                             {"update", SyncState::UpgradeRequired}};
        for (const auto &[name, state] : states) {
            QTest::addRow("%s", name) << state << false << QSize(1240, 820) << false;
            QTest::addRow("%s, long, small", name) << state << true << QSize(960, 600) << false;
        }
        QTest::newRow("trouble") << SyncState::Saved << false << QSize(1240, 820) << true;
        QTest::newRow("trouble, long, small") << SyncState::Saved << true << QSize(960, 600) << true;
    }

    void everything()
    {
        QFETCH(SyncState, state);
        QFETCH(bool, longTexts);
        QFETCH(QSize, size);
        QFETCH(bool, trouble);
        LongTexts texts;
        if (longTexts)
            QCoreApplication::installTranslator(&texts);
        ShellFixture shell;
        shell.mia.setState(SyncState::Offline);
        for (const auto *changed : {field::lastName, field::timeZone, field::startPage})
            (void)shell.mia.edit(
                {{QLatin1String(changed), QStringLiteral("A value that is long enough to be cut")}});
        shell.mia.changes[0].problem = QStringLiteral("The studio does not take names of that length.");
        shell.mia.syncStatus.waiting = 3;
        shell.mia.syncStatus.nextTry = QDateTime::currentDateTimeUtc().addSecs(25);
        if (trouble) {
            shell.mia.syncStatus.damage = QStringLiteral(
                "The file with your waiting changes was damaged. 3 of them could be saved; the "
                "damaged file was kept as outbox.db.corrupt-20261122-144502.");
            shell.mia.syncStatus.missing = QStringLiteral("Some of the studio's data could not be fetched.");
        }
        QVERIFY(shell.show());
        shell.window->resize(size);
        shell.mia.setState(state);
        shell.page()->setDirty({QStringLiteral("first name"), QStringLiteral("time zone")});
        shell.window->showToast(QStringLiteral("Picture removed"), [] {});
        QCoreApplication::processEvents();
        check(shell);

        shell.window->view().openSyncPopover();
        QCoreApplication::processEvents();
        check(shell);
        shell.window->view().syncPopover->closePopover();
        shell.window->view().bellPopover->openPopover();
        QCoreApplication::processEvents();
        check(shell);
        QCoreApplication::removeTranslator(&texts);
    }

    void tabReachesEverything()
    {
        ShellFixture shell;
        shell.mia.setState(SyncState::Offline);
        QVERIFY(shell.show());
        shell.page()->setDirty({QStringLiteral("first name")});
        QCOMPARE(unreachableByTab(shell.window.get(), shell.find<QListView>("shell.sidebar")), QStringList());
    }

    void tabGoesFromTheSidebarOverTheTopBarToThePage()
    {
        ShellFixture shell;
        QVERIFY(shell.show());
        shell.page()->setDirty({QStringLiteral("first name")});
        QStringList order;
        shell.find<QWidget>("shell.studio")->setFocus(Qt::TabFocusReason);
        for (int i = 0; i < 10; ++i) {
            QWidget *focus = shell.window->focusWidget();
            order.append(focus == shell.page()->field ? QStringLiteral("field") : focus->objectName());
            QTest::keyClick(focus, Qt::Key_Tab);
        }
        const QStringList wanted = {QStringLiteral("shell.studio"),   QStringLiteral("shell.sidebar"),
                                    QStringLiteral("shell.syncLine"), QStringLiteral("shell.command"),
                                    QStringLiteral("shell.bell"),     QStringLiteral("shell.me"),
                                    QStringLiteral("field"),          QStringLiteral("saveBar.discard"),
                                    QStringLiteral("saveBar.save"),   QStringLiteral("shell.studio")};
        QCOMPARE(order, wanted);
    }

    void rightToLeftMirrors()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        {
            ShellFixture shell;
            QVERIFY(shell.show());
            const auto middle = [&shell](const char *name) {
                auto *widget = shell.find<QWidget>(name);
                return widget->mapTo(shell.window.get(), widget->rect().center()).x();
            };
            QVERIFY(middle("shell.sidebar") > shell.window->width() / 2);
            QVERIFY(middle("shell.me") < middle("shell.bell"));
            QVERIFY(middle("shell.bell") < middle("shell.command"));
            shell.window->view().openSyncPopover();
            QVERIFY(middle("sync.popover") > shell.window->width() / 2);
        }
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

private:
    static void check(ShellFixture &shell)
    {
        QCOMPARE(namelessControls(shell.window.get()), QStringList());
        QCOMPARE(sharedMnemonics(shell.window.get()), QStringList());
        QCOMPARE(labelsWithMarkup(shell.window.get()), QStringList());
        QCOMPARE(clippedWords(shell.window.get()), QStringList());
    }
};

} // namespace callboard

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    callboard::TestShellTexts test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_shelltexts.moc"
