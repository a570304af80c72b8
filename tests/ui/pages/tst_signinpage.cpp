// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeaccounts.h"
#include "tests/ui/pages/pagechecks.h"
#include "ui/signin/signinpage.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace callboard;

class TestSignInPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>();
        m_theme->setReduceMotion(true);
    }
    void cleanupTestCase() { m_theme.reset(); }

    void init()
    {
        m_accounts = std::make_unique<FakeAccounts>();
        m_accounts->remember(QStringLiteral("crew.northlight.games"), QStringLiteral("Northlight Games"));
        m_accounts->remember(QStringLiteral("callboard.lumen.studio"), QStringLiteral("Lumen Studio"),
                             QStringLiteral("mia@lumen.studio"));
        open();
    }
    void cleanup()
    {
        m_page.reset();
        m_accounts.reset();
    }

    void beginsWithTheLastStudioAndThePassword()
    {
        QCOMPARE(edit("signin.address")->text(), QStringLiteral("callboard.lumen.studio"));
        QCOMPARE(edit("signin.login")->text(), QStringLiteral("mia@lumen.studio"));
        QTRY_COMPARE(label("signin.reachability")->text(), QStringLiteral("Reachable"));
        QCOMPARE(m_page->focusWidget(), edit("signin.password"));
        QVERIFY(find<QCheckBox>("signin.keep")->isChecked());
        QVERIFY(!find<QPushButton>("signin.sso")->isVisible());
    }

    void beginsWithTheAddressOnANewComputer()
    {
        m_accounts->studios.clear();
        open();
        QCOMPARE(m_page->focusWidget(), edit("signin.address"));
        QVERIFY(!find<QListView>("signin.studios")->isVisible());
    }

    void signsIn()
    {
        QSignalSpy signedIn(m_page.get(), &SignInPage::signedIn);
        QTest::keyClicks(edit("signin.password"), QStringLiteral("stage door keeper"));
        QTest::keyClick(edit("signin.password"), Qt::Key_Return);
        QTRY_COMPARE(signedIn.count(), 1);
        QCOMPARE(m_accounts->lastRequest.login, QStringLiteral("mia@lumen.studio"));
        QCOMPARE(m_accounts->lastRequest.password, QByteArray("stage door keeper"));
        QVERIFY(m_accounts->lastRequest.keep);
        QVERIFY(edit("signin.password")->text().isEmpty());
    }

    void failuresAreToldAtTheirField_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QString>("says");
        QTest::newRow("wrong password")
            << ErrorKind::InvalidCredentials << QByteArray("signin.password") << "4 more tries";
        QTest::newRow("paused") << ErrorKind::Throttled << QByteArray("signin.password")
                                << "pauses sign-in until";
        QTest::newRow("unreachable") << ErrorKind::Unreachable << QByteArray("signin.address")
                                     << "can't be reached";
        QTest::newRow("no answer") << ErrorKind::Timeout << QByteArray("signin.address") << "doesn't answer";
        QTest::newRow("not a studio") << ErrorKind::NotAStudio << QByteArray("signin.address") << "no studio";
        QTest::newRow("certificate") << ErrorKind::Certificate << QByteArray("signin.address")
                                     << "certificate";
        QTest::newRow("too old") << ErrorKind::UpgradeRequired << QByteArray("signin.address") << "Update";
        QTest::newRow("server") << ErrorKind::Server << QByteArray("signin.password") << "did not work";
    }
    void failuresAreToldAtTheirField()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(QByteArray, field);
        QFETCH(QString, says);
        Error error = fakeError(kind);
        error.triesLeft = 4;
        error.retryAfter = std::chrono::minutes(15);
        m_accounts->answers.failOnce(QStringLiteral("signIn"), error);
        submit();
        QTRY_VERIFY(label("signin.error"));
        QVERIFY2(label("signin.error")->text().contains(says), qPrintable(label("signin.error")->text()));
        QVERIFY(label("signin.error")->isVisible());
        QCOMPARE(m_page->focusWidget(), edit(field.constData()));
        QVERIFY(edit(field.constData())->property("callboardInvalid").toBool());
        // The wrong password goes, one that may be right stays.
        QCOMPARE(edit("signin.password")->text().isEmpty(), kind == ErrorKind::InvalidCredentials);
    }

    void anUntrustedCertificateIsShownAndTrusted()
    {
        m_accounts->answers.failOnce(QStringLiteral("signIn"), doubtedCertificate());
        QSignalSpy signedIn(m_page.get(), &SignInPage::signedIn);
        submit();
        QTRY_VERIFY(find<QDialog>("certificate.dialog"));
        QVERIFY(label("signin.error")->text().contains(QStringLiteral("certificate")));
        QCOMPARE(m_accounts->trusted, CertificateId());
        QVERIFY(find<QPushButton>("certificate.cancel")->isDefault());
        QTest::mouseClick(find<QPushButton>("certificate.trust"), Qt::LeftButton);
        // Signing in goes on by itself, with what was typed.
        QTRY_COMPARE(signedIn.count(), 1);
        QCOMPARE(m_accounts->trusted, doubtedCertificate().certificate->presented.id);
        QCOMPARE(m_accounts->trustedAt.display(), QStringLiteral("callboard.lumen.studio"));
        QCOMPARE(m_accounts->lastRequest.password, QByteArray("stage door keeper"));
    }

    void withoutTrustNothingHappens()
    {
        m_accounts->answers.failOnce(QStringLiteral("signIn"), doubtedCertificate());
        submit();
        QTRY_VERIFY(find<QDialog>("certificate.dialog"));
        QTest::keyClick(find<QDialog>("certificate.dialog"), Qt::Key_Escape);
        QTRY_VERIFY(!find<QDialog>("certificate.dialog"));
        QCOMPARE(m_accounts->trusted, CertificateId());
        QCOMPARE(m_accounts->answers.calls().count(QStringLiteral("signIn")), 1);
        QCOMPARE(edit("signin.password")->text(), QStringLiteral("stage door keeper"));
        QVERIFY(find<QPushButton>("signin.certificate")->isVisible()); // it can be looked at again
    }

    void theCertificateOfAReachedStudioCanBeSeenBeforeSigningIn()
    {
        m_accounts->answers.failOnce(QStringLiteral("reach"), doubtedCertificate());
        edit("signin.address")->setText(QStringLiteral("board.lumen.studio"));
        QTRY_COMPARE(label("signin.reachability")->text(), QStringLiteral("Not trusted"));
        QTest::mouseClick(find<QPushButton>("signin.certificate"), Qt::LeftButton);
        QTRY_VERIFY(find<QPushButton>("certificate.trust"));
        QTest::mouseClick(find<QPushButton>("certificate.trust"), Qt::LeftButton);
        QTRY_COMPARE(label("signin.reachability")->text(), QStringLiteral("Reachable"));
        QCOMPARE(m_accounts->trustedAt.display(), QStringLiteral("board.lumen.studio"));
        QVERIFY(!find<QPushButton>("signin.certificate")->isVisible());
        QVERIFY(!m_accounts->answers.calls().contains(QStringLiteral("signIn")));
    }

    void emptyFieldsAreToldBeforeAnythingIsSent()
    {
        edit("signin.login")->clear();
        QTest::mouseClick(find<QPushButton>("signin.submit"), Qt::LeftButton);
        QVERIFY(label("signin.error"));
        QCOMPARE(m_page->focusWidget(), edit("signin.login"));
        QVERIFY(!m_accounts->answers.calls().contains(QStringLiteral("signIn")));
    }

    void keychainTroubleOffersThisRunOnly()
    {
        QSignalSpy signedIn(m_page.get(), &SignInPage::signedIn);
        m_accounts->answers.failOnce(QStringLiteral("signIn"), fakeError(ErrorKind::Keychain));
        submit();
        auto *only = find<QPushButton>("signin.sessionOnly");
        QTRY_VERIFY(only->isVisible());
        QCOMPARE(m_page->focusWidget(), only);
        QTest::keyClick(only, Qt::Key_Space);
        QTRY_COMPARE(signedIn.count(), 1);
        QVERIFY(!m_accounts->lastRequest.keep);
        QCOMPARE(m_accounts->lastRequest.password, QByteArray("stage door keeper"));
    }

    void escapeCancelsAndALateSuccessIsTakenBack()
    {
        QSignalSpy signedIn(m_page.get(), &SignInPage::signedIn);
        m_accounts->answers.hold();
        submit();
        QVERIFY(!edit("signin.password")->isEnabled());
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Escape);
        QVERIFY(edit("signin.password")->isEnabled());
        m_accounts->answers.release();
        QTRY_VERIFY(m_accounts->answers.calls().contains(QStringLiteral("signOut")));
        QCOMPARE(signedIn.count(), 0);
    }

    void theAddressIsAskedForWhenTypingPauses()
    {
        m_accounts->answers.hold();
        edit("signin.address")->setFocus();
        edit("signin.address")->selectAll();
        QTest::keyClicks(edit("signin.address"), QStringLiteral("board.paperboat.film"));
        QTRY_COMPARE(label("signin.reachability")->text(), QStringLiteral("Checking…"));
        QCOMPARE(m_accounts->lastReached.display(), QStringLiteral("board.paperboat.film"));
        m_accounts->answers.failOnce(QStringLiteral("reach"), fakeError(ErrorKind::Unreachable));
        m_accounts->answers.release();
        QTRY_COMPARE(label("signin.reachability")->text(), QStringLiteral("Not reachable"));
        QTRY_VERIFY(label("signin.error"));
    }

    void theAddressIsAskedForAgainWhenThePageComesBack()
    {
        QTRY_COMPARE(label("signin.reachability")->text(), QStringLiteral("Reachable"));
        m_page->hide();
        m_accounts->answers.failOnce(QStringLiteral("reach"), fakeError(ErrorKind::Unreachable));
        m_page->show();
        QTRY_COMPARE(label("signin.reachability")->text(), QStringLiteral("Not reachable"));
    }

    void addressesThatAreNoneAreRefused()
    {
        edit("signin.address")->setText(QStringLiteral("http://callboard.lumen.studio"));
        submit();
        QVERIFY(label("signin.error"));
        QCOMPARE(m_page->focusWidget(), edit("signin.address"));
        QVERIFY(!m_accounts->answers.calls().contains(QStringLiteral("signIn")));
    }

    void studiosAreChosenAndRemoved()
    {
        auto *list = find<QListView>("signin.studios");
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(1, 0)).center());
        QCOMPARE(edit("signin.address")->text(), QStringLiteral("crew.northlight.games"));
        QCOMPARE(m_page->focusWidget(), edit("signin.login"));

        list->setFocus();
        QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QCoreApplication::sendEvent(list, &byKey);
        auto *forget = m_page->findChild<QAction *>(QStringLiteral("signin.forget"));
        QVERIFY(forget);
        forget->trigger();
        QTRY_COMPARE(list->model()->rowCount(), 1);
    }

    void forgottenPasswordsGetTheSameAnswer()
    {
        QTest::mouseClick(find<QPushButton>("signin.forgot"), Qt::LeftButton);
        QCOMPARE(edit("signin.reset.login")->text(), QStringLiteral("mia@lumen.studio"));
        QCOMPARE(m_page->focusWidget(), edit("signin.reset.login"));
        edit("signin.reset.login")->clear();
        QTest::keyClicks(edit("signin.reset.login"), QStringLiteral("nobody"));
        QTest::keyClick(edit("signin.reset.login"), Qt::Key_Return);
        QTRY_VERIFY(label("signin.reset.text")->text().startsWith(QLatin1String("If that account is known")));
        QCOMPARE(m_accounts->lastReset, QStringLiteral("nobody"));
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Space);
        QTRY_VERIFY(edit("signin.password")->isVisible());
    }

    void theCopyOpensWithoutAConnection()
    {
        m_accounts->remember(QStringLiteral("board.paperboat.film"), QStringLiteral("Paper Boat"), {}, true);
        m_accounts->answers.failOnce(QStringLiteral("reach"), fakeError(ErrorKind::Unreachable));
        m_page->chooseStudio(m_accounts->studios.at(0).url);
        auto *open = find<QPushButton>("signin.openCopy");
        QTRY_VERIFY(open->isVisible());
        QSignalSpy signedIn(m_page.get(), &SignInPage::signedIn);
        QTest::mouseClick(open, Qt::LeftButton);
        QCOMPARE(signedIn.count(), 1);
        QCOMPARE(signedIn.at(0).at(0).value<AccountId>(), m_accounts->studios.at(0).account);
    }

    void capsLockIsNoticed()
    {
        auto *password = edit("signin.password");
        password->setFocus();
        QTest::keyClick(password, 'A');
        const auto hints = m_page->findChildren<QLabel *>();
        const auto saysSo = [&] {
            return std::any_of(hints.begin(), hints.end(), [](const QLabel *hint) {
                return hint->isVisible() && hint->text().contains(QStringLiteral("Caps Lock"));
            });
        };
        QVERIFY(saysSo());
        QTest::keyClick(password, 'a');
        QVERIFY(!saysSo());
    }

    void demoAndLanguageAreAskedFor()
    {
        QSignalSpy demo(m_page.get(), &SignInPage::demoRequested);
        QTest::mouseClick(find<QWidget>("signin.demo"), Qt::LeftButton);
        QCOMPARE(demo.count(), 1);
        m_page->showError(QStringLiteral("The demo studio could not be started."));
        QCOMPARE(label("signin.error")->text(), QStringLiteral("The demo studio could not be started."));
    }

    void aNewLanguageKeepsWhatWasTyped()
    {
        edit("signin.login")->setText(QStringLiteral("mia"));
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(m_page.get(), &change);
        QCOMPARE(edit("signin.login")->text(), QStringLiteral("mia"));
        QCOMPARE(edit("signin.address")->text(), QStringLiteral("callboard.lumen.studio"));
    }

    void worksByKeyboardAndForScreenReaders()
    {
        QCOMPARE(namelessControls(m_page.get()), QStringList());
        QCOMPARE(sharedMnemonics(m_page.get()), QStringList());
        QCOMPARE(unreachableByTab(m_page.get(), edit("signin.address")), QStringList());
        QCOMPARE(labelsWithMarkup(m_page.get()), QStringList());
    }

    void hostileNamesStayText()
    {
        const QString hostile =
            QStringLiteral("<img src=x><b>Lumen</b>\u202Eoidutsa & Co \U0001F3AC") + QString(10000, u'x');
        m_accounts->remember(QStringLiteral("evil.lumen.studio"), hostile, hostile);
        m_accounts->reached.name = hostile;
        m_page->chooseStudio(m_accounts->studios.at(0).url);
        QTRY_COMPARE(label("signin.reachability")->text(), QStringLiteral("Reachable"));
        QCOMPARE(labelsWithMarkup(m_page.get()), QStringList());
        QVERIFY(m_page->minimumSizeHint().width() <= 960);
        QVERIFY(!m_page->grab().isNull());
    }

private:
    void open()
    {
        m_page = std::make_unique<SignInPage>(*m_accounts, m_clock,
                                              QStringList{QStringLiteral("en-GB"), QStringLiteral("de")});
        m_page->resize(1240, 820);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->arrive();
    }
    void submit()
    {
        edit("signin.password")->setText(QStringLiteral("stage door keeper"));
        QTest::mouseClick(find<QPushButton>("signin.submit"), Qt::LeftButton);
    }
    template<typename T>
    T *find(const char *name) const
    {
        return m_page->findChild<T *>(QLatin1String(name));
    }
    QLineEdit *edit(const char *name) const { return find<QLineEdit>(name); }
    QLabel *label(const char *name) const { return find<QLabel>(name); }

    SystemClock m_clock;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<FakeAccounts> m_accounts;
    std::unique_ptr<SignInPage> m_page;
};

QTEST_MAIN(TestSignInPage)
#include "tst_signinpage.moc"
