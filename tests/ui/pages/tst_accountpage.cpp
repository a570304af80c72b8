// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeaccount.h"
#include "tests/support/fakefilepicker.h"
#include "tests/ui/pages/pagechecks.h"
#include "ui/account/accountpage.h"
#include "ui/account/secretclipboard.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace callboard;

class TestAccountPage : public QObject
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
        m_account->becomeMia();
        open();
    }
    void cleanup()
    {
        m_window.reset();
        m_account.reset();
    }

    void showsTheProfile()
    {
        QCOMPARE(edit("account.firstName")->text(), QStringLiteral("Mia"));
        QCOMPARE(edit("account.email")->text(), QStringLiteral("mia@lumen.studio"));
        QCOMPARE(label("account.username")->text(), QStringLiteral("mtanaka"));
        QCOMPARE(find<QComboBox>("account.language")->currentText(), QStringLiteral("English (UK)"));
        QCOMPARE(find<QComboBox>("account.timeZone")->currentText(), QStringLiteral("Europe/London"));
        QCOMPARE(find<QComboBox>("account.startPage")->currentText(), QStringLiteral("Account"));
        QVERIFY(find<QCheckBox>("account.relativeDates")->isChecked());
        QVERIFY(!page()->isDirty());
        QTRY_VERIFY(edit("account.apiKey")->text().endsWith(QStringLiteral("3f9a")));
    }

    void typingMakesDirtyAndUndoClears()
    {
        QSignalSpy dirty(page(), &Page::dirtyChanged);
        auto *name = edit("account.firstName");
        name->setFocus();
        QTest::keyClick(name, Qt::Key_End);
        QTest::keyClicks(name, QStringLiteral(" Rose"));
        QCOMPARE(page()->dirtyFieldNames(), QStringList{QStringLiteral("first name")});
        QCOMPARE(label("account.firstName.hint")->text(), QStringLiteral("Was Mia"));
        QVERIFY(dirty.count() > 0);
        QTest::mouseClick(find<QPushButton>("account.firstName.undo"), Qt::LeftButton);
        QCOMPARE(name->text(), QStringLiteral("Mia"));
        QVERIFY(!page()->isDirty());
    }

    void saves()
    {
        typeInto("account.firstName", QStringLiteral("Mia Rose"));
        QTest::mouseClick(find<QCheckBox>("account.relativeDates"), Qt::LeftButton);
        auto *zone = find<QComboBox>("account.timeZone");
        zone->showPopup();
        zone->hidePopup();
        zone->setCurrentIndex(zone->findText(QStringLiteral("Europe/Berlin")));
        emit zone->activated(zone->currentIndex());
        const auto saved = page()->save();
        QTRY_VERIFY(saved.isFinished());
        QVERIFY(saved.result().ok());
        QCOMPARE(m_account->shown.profile.firstName, QStringLiteral("Mia Rose"));
        QCOMPARE(m_account->shown.profile.timeZone, QStringLiteral("Europe/Berlin"));
        QVERIFY(!m_account->shown.profile.relativeDates);
        QVERIFY(!page()->isDirty());
    }

    void faultyFieldsAreToldAndFocused()
    {
        typeInto("account.email", QStringLiteral("mia@lumen"));
        const auto saved = page()->save();
        QTRY_VERIFY(saved.isFinished());
        QVERIFY(!saved.result().ok());
        QCOMPARE(m_window->focusWidget(), edit("account.email"));
        QVERIFY(label("account.email.error")->isVisible());
        QVERIFY(!label("account.email.error")->text().isEmpty());
        page()->discard();
        QVERIFY(!label("account.email.error")->isVisible());
    }

    void aNewEmailWaitsForConfirmationAndCanBeWithdrawn()
    {
        typeInto("account.email", QStringLiteral("mia.rose@lumen.studio"));
        (void)page()->save();
        QTRY_VERIFY(label("account.email.hint")->text().contains(QStringLiteral("mia.rose@lumen.studio")));
        QCOMPARE(edit("account.email")->text(), QStringLiteral("mia@lumen.studio"));
        QTest::mouseClick(find<QPushButton>("account.email.undo"), Qt::LeftButton);
        QTRY_VERIFY(m_account->shown.profile.pendingEmail.isEmpty());
    }

    void waitsAndConflictsAreShownAtTheirField()
    {
        m_account->setState(SyncState::Offline);
        typeInto("account.lastName", QStringLiteral("Tanaka-Weiss"));
        (void)page()->save();
        QTRY_COMPARE(label("account.lastName.hint")->text(), QStringLiteral("Waiting to be sent"));
        m_account->clash(QLatin1String(field::lastName), QStringLiteral("Tanaka Weiss"),
                         QStringLiteral("Ana Ferreira"), QDateTime::currentDateTimeUtc());
        QSignalSpy choose(page(), &AccountPage::conflictsRequested);
        auto *button = find<QPushButton>("account.lastName.choose");
        QTRY_VERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(choose.count(), 1);
    }

    void aChangeElsewhereKeepsTypingFocusAndScrolling()
    {
        typeInto("account.lastName", QStringLiteral("Weiss"));
        QWidget *focused = m_window->focusWidget();
        m_account->changeElsewhere(QLatin1String(field::lastName), QStringLiteral("Tanaka Weiss"));
        QCOMPARE(edit("account.lastName")->text(), QStringLiteral("Weiss"));
        QVERIFY(label("account.lastName.hint")->text().contains(QStringLiteral("Tanaka Weiss")));
        QCOMPARE(m_window->focusWidget(), focused);
    }

    void passwordsNeedTheCurrentOne()
    {
        auto *change = find<QPushButton>("account.changePassword");
        QVERIFY(!change->isEnabled());
        QVERIFY(!change->toolTip().isEmpty());
        edit("account.newPassword")->setText(QStringLiteral("vK9mq2LwxT4zz"));
        QVERIFY(!change->isEnabled());
        edit("account.repeatPassword")->setText(QStringLiteral("vK9mq2LwxT4zz"));
        QVERIFY(change->isEnabled());

        QSignalSpy toasts(page(), &Page::toastRequested);
        QTest::mouseClick(change, Qt::LeftButton);
        auto *current = m_window->findChild<QLineEdit *>(QStringLiteral("account.currentPassword"));
        auto *ok = m_window->findChild<QPushButton *>(QStringLiteral("account.currentPassword.ok"));
        QVERIFY(current && ok);
        current->setText(QStringLiteral("wrong"));
        QTest::mouseClick(ok, Qt::LeftButton);
        auto *fault = m_window->findChild<QLabel *>(QStringLiteral("account.currentPassword.error"));
        QTRY_VERIFY(fault->isVisible());
        current->setText(QStringLiteral("stage door keeper"));
        QTest::mouseClick(ok, Qt::LeftButton);
        QTRY_COMPARE(toasts.count(), 1);
        QCOMPARE(m_account->password, QByteArray("vK9mq2LwxT4zz"));
        QVERIFY(edit("account.newPassword")->text().isEmpty());
    }

    void offlineOnlyWhatTheStudioMustAnswerIsOff()
    {
        m_account->setState(SyncState::Offline);
        QVERIFY(!edit("account.newPassword")->isEnabled());
        QCOMPARE(label("account.newPassword.hint")->text(), QStringLiteral("Can only be changed online"));
        QVERIFY(!find<QPushButton>("account.apiKeyRegenerate")->isEnabled());
        QTRY_VERIFY(find<QPushButton>("account.apiKeyShow")->isEnabled());
        QVERIFY(edit("account.firstName")->isEnabled());
        QVERIFY(!find<QPushButton>("account.sessions.signOutOthers")->isEnabled());
    }

    void theKeyIsShownCopiedAndMadeAnew()
    {
        auto *key = edit("account.apiKey");
        QTRY_VERIFY(find<QPushButton>("account.apiKeyShow")->isEnabled());
        QVERIFY(!key->text().contains(QStringLiteral("0123")));
        QTest::mouseClick(find<QPushButton>("account.apiKeyShow"), Qt::LeftButton);
        QCOMPARE(key->text(), QString::fromLatin1(m_account->keyHere));
        QTest::mouseClick(find<QPushButton>("account.apiKeyCopy"), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromLatin1(m_account->keyHere));
        QTest::mouseClick(find<QPushButton>("account.apiKeyShow"), Qt::LeftButton);
        QVERIFY(!key->text().contains(QStringLiteral("0123")));

        QTest::mouseClick(find<QPushButton>("account.apiKeyRegenerate"), Qt::LeftButton);
        auto *ok = m_window->findChild<QPushButton *>(QStringLiteral("confirm.ok"));
        QVERIFY(ok);
        QTest::mouseClick(ok, Qt::LeftButton);
        QTRY_COMPARE(key->text(), QString::fromLatin1(m_account->keyHere));
    }

    void aKeyMadeElsewhereStaysHidden()
    {
        m_account->keyHere.clear();
        open();
        QTRY_VERIFY(edit("account.apiKey")->text().endsWith(QStringLiteral("3f9a")));
        QVERIFY(!find<QPushButton>("account.apiKeyShow")->isEnabled());
        QVERIFY(!find<QPushButton>("account.apiKeyCopy")->toolTip().isEmpty());
    }

    void secretsLeaveTheClipboard()
    {
        SecretClipboard secrets;
        secrets.setLifetime(std::chrono::milliseconds(20));
        secrets.copy("cbk_secret");
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("cbk_secret"));
        QVERIFY(
            QGuiApplication::clipboard()->mimeData()->hasFormat(QStringLiteral("x-kde-passwordManagerHint")));
        QTRY_VERIFY(QGuiApplication::clipboard()->text().isEmpty());
        secrets.copy("cbk_secret");
        QGuiApplication::clipboard()->setText(QStringLiteral("mine"));
        QTest::qWait(60);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("mine"));
    }

    void devicesAreSignedOut()
    {
        QTRY_VERIFY(find<QPushButton>("account.sessions.signOut"));
        QTest::mouseClick(find<QPushButton>("account.sessions.signOut"), Qt::LeftButton);
        QTest::mouseClick(m_window->findChild<QPushButton *>(QStringLiteral("confirm.ok")), Qt::LeftButton);
        QTRY_COMPARE(m_account->devices.size(), 1);
        QTRY_VERIFY(!find<QPushButton>("account.sessions.signOutOthers")->isVisible());
    }

    void externalPasswordsSayWhoOwnsThem()
    {
        m_account->shown.profile.identity = IdentityKind::Ldap;
        m_account->shown.profile.identityName = QStringLiteral("Active Directory (LDAP)");
        m_account->shown.profile.ownedFields = {QLatin1String(field::firstName)};
        emit m_account->profileChanged();
        QVERIFY(!edit("account.newPassword"));
        QVERIFY(!edit("account.firstName"));
        QCOMPARE(label("account.firstName")->text(), QStringLiteral("Mia"));
        const auto texts = find<QWidget>("account.password.external")->findChildren<QLabel *>();
        QCOMPARE(texts.first()->text(),
                 QStringLiteral(
                     "Your password is managed by Active Directory (LDAP). Ask your system administrator."));
    }

    void whatTheStudioCannotIsAbsent()
    {
        m_account->info.can = {};
        emit m_account->studioChanged();
        for (const char *name :
             {"account.apiKey", "account.sessions", "account.newPassword", "account.picture"})
            QVERIFY2(!find<QWidget>(name), name);
    }

    void withoutACopyThePageSaysSo()
    {
        m_window.reset();
        m_account = std::make_unique<FakeAccount>();
        m_account->syncStatus.state = SyncState::Offline;
        open();
        QVERIFY(!find<QScrollArea>("account.form")->isVisible());
        m_account->becomeMia();
        QTRY_VERIFY(find<QScrollArea>("account.form")->isVisible());
    }

    void picturesAreUploadedAndUndone()
    {
        QImage portrait(300, 200, QImage::Format_RGB32);
        portrait.fill(Qt::darkMagenta);
        auto *data = new QMimeData;
        data->setImageData(portrait);
        QGuiApplication::clipboard()->setMimeData(data);
        auto *picture = find<QWidget>("account.picture");
        picture->setFocus();
        QSignalSpy toasts(page(), &Page::toastRequested);
        QTest::keySequence(picture, QKeySequence::Paste);
        QTRY_VERIFY(m_window->findChild<QPushButton *>(QStringLiteral("crop.use")));
        QTest::mouseClick(m_window->findChild<QPushButton *>(QStringLiteral("crop.use")), Qt::LeftButton);
        QTRY_COMPARE(m_account->pictures.size(), 1);
        QCOMPARE(m_account->pictures.begin()->size(), QSize(200, 200));
        QTRY_COMPARE(toasts.count(), 1);
        toasts.at(0).at(1).value<std::function<void()>>()();
        QTRY_VERIFY(!m_account->shown.profile.picture.isValid());
    }

    void filesAreDropped()
    {
        QTemporaryDir folder;
        QImage portrait(64, 64, QImage::Format_RGB32);
        portrait.fill(Qt::darkMagenta);
        const QString path = folder.filePath(QStringLiteral("portrait.png"));
        QVERIFY(portrait.save(path));
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        auto *picture = find<QWidget>("account.picture");

        QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(picture, &enter);
        QVERIFY(enter.isAccepted());
        QTRY_COMPARE(label("account.picture.hint")->text(),
                     QStringLiteral("Let go to use portrait.png (64 × 64). You can crop it next."));
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(picture, &leave);
        QVERIFY(label("account.picture.hint")->text().startsWith(QStringLiteral("Drop an image here")));

        QCoreApplication::sendEvent(picture, &enter);
        QDropEvent drop({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(picture, &drop);
        QTRY_VERIFY(m_window->findChild<QPushButton *>(QStringLiteral("crop.cancel")));
        QTest::mouseClick(m_window->findChild<QPushButton *>(QStringLiteral("crop.cancel")), Qt::LeftButton);
        QVERIFY(!m_account->answers.calls().contains(QStringLiteral("setPicture")));
    }

    void badPicturesAreToldAndChangeNothing()
    {
        m_files.path = QStringLiteral("/dev/null");
        QTest::mouseClick(find<QWidget>("account.picture"), Qt::LeftButton);
        QTRY_VERIFY(find<QWidget>("account.picture")->isEnabled() && !m_files.path.isEmpty());
        QTRY_VERIFY(label("account.picture.hint")->text().contains(QStringLiteral("not a file")));
        QVERIFY(!m_account->answers.calls().contains(QStringLiteral("setPicture")));
    }

    void thePicturesMenuOffersWhatIsPossible()
    {
        auto *picture = find<QWidget>("account.picture");
        const auto entries = [&] {
            QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(), QPoint());
            QCoreApplication::sendEvent(picture, &byKey);
            auto *menu = picture->findChild<QMenu *>();
            QStringList texts;
            const auto actions = menu->actions();
            for (const QAction *action : actions) {
                if (!action->isSeparator())
                    texts.append(action->text());
            }
            delete menu;
            return texts;
        };
        QCOMPARE(entries(), QStringList{QStringLiteral("Upload…")});
        (void)m_account->setPicture(QImage(64, 64, QImage::Format_RGB32));
        QTRY_COMPARE(entries(), (QStringList{QStringLiteral("View"), QStringLiteral("Replace…"),
                                             QStringLiteral("Clear")}));
    }

    void worksByKeyboardAndForScreenReaders()
    {
        QTRY_VERIFY(find<QPushButton>("account.apiKeyShow")->isEnabled());
        QCOMPARE(namelessControls(m_window.get()), QStringList());
        QCOMPARE(sharedMnemonics(m_window.get()), QStringList());
        QCOMPARE(labelsWithMarkup(m_window.get()), QStringList());
        page()->arrive();
        QCOMPARE(m_window->focusWidget(), edit("account.firstName"));
        QCOMPARE(unreachableByTab(m_window.get(), edit("account.firstName")), QStringList());
    }

    void fitsASmallWindow()
    {
        m_window->resize(740, 500); // what a window of 960 x 600 leaves beside its sidebar
        QCoreApplication::processEvents();
        auto *form = find<QScrollArea>("account.form");
        QVERIFY(form->widget()->minimumSizeHint().width() <= form->viewport()->width());
    }

    void hostileValuesStayText()
    {
        const QString hostile = QStringLiteral("<img src=x><b>Mia</b>\u202Eaim & Co \U0001F3AC") + QChar(0) +
                                QString(10000, u'x');
        Profile &profile = m_account->shown.profile;
        profile.firstName = hostile;
        profile.username = hostile;
        profile.pendingEmail = hostile;
        profile.timeZone = hostile;
        profile.startPage = hostile;
        profile.language = hostile;
        profile.identityName = hostile;
        profile.ownedFields = {QLatin1String(field::lastName)};
        m_account->key.lastUsedFrom = hostile;
        m_account->devices[1].device = hostile;
        m_account->devices[1].address = hostile;
        open();
        QTRY_VERIFY(find<QPushButton>("account.sessions.signOut"));
        QCOMPARE(labelsWithMarkup(m_window.get()), QStringList());
        QVERIFY(!m_window->grab().isNull());
        QVERIFY2(find<QScrollArea>("account.form")->widget()->minimumSizeHint().width() < 2000,
                 "the text widens the page");
    }

private:
    void open()
    {
        m_window = std::make_unique<QWidget>();
        auto *page = new AccountPage({*m_account,
                                      m_clock,
                                      m_files,
                                      {{QStringLiteral("account"), QStringLiteral("Account")}},
                                      {QStringLiteral("en-GB"), QStringLiteral("de")}},
                                     m_window.get());
        auto *layout = new QVBoxLayout(m_window.get());
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(page);
        m_window->resize(1020, 1200);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void typeInto(const char *name, const QString &text)
    {
        edit(name)->setFocus();
        edit(name)->selectAll();
        QTest::keyClicks(edit(name), text);
    }
    AccountPage *page() const { return m_window->findChild<AccountPage *>(); }
    template<typename T>
    T *find(const char *name) const
    {
        return m_window->findChild<T *>(QLatin1String(name));
    }
    QLineEdit *edit(const char *name) const { return find<QLineEdit>(name); }
    QLabel *label(const char *name) const { return find<QLabel>(name); }

    SystemClock m_clock;
    FakeFilePicker m_files;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<FakeAccount> m_account;
    std::unique_ptr<QWidget> m_window;
};

QTEST_MAIN(TestAccountPage)
#include "tst_accountpage.moc"
