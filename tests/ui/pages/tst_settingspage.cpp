// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/futures.h"
#include "tests/support/fakefilepicker.h"
#include "tests/ui/pages/pagechecks.h"
#include "tests/ui/pages/pagestage.h"
#include "ui/account/accountpage.h"
#include "ui/settings/layoutdialog.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/pagehost.h"
#include "ui/widgets/table.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QSignalSpy>
#include <QSpinBox>

using namespace callboard;

class TestSettingsPage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_stage = std::make_unique<PageStage>();
        m_page = m_stage->show(new SettingsPage(m_stage->account, m_stage->lumen()));
    }
    void cleanup() { m_stage.reset(); }

    void everySettingIsSavedWithTheStudiosAnswer()
    {
        retype("settings.studioName", QStringLiteral("Lumen & Sons"));
        m_stage->find<QSpinBox>("settings.minimumPasswordLength")->setValue(16);
        auto *strength = m_stage->find<QComboBox>("settings.minimumPasswordStrength");
        strength->setFocus();
        QTest::keyClick(strength, Qt::Key_End);
        m_stage->find<QSpinBox>("settings.sessionDays")->setValue(30);
        m_stage->find<QSpinBox>("settings.invitationDays")->setValue(7);
        retype("settings.emailDomains", QStringLiteral("@Lumen.studio; paperboat.film"));
        QVERIFY(m_page->isDirty());
        QCOMPARE(m_page->dirtyFieldNames().size(), 6);
        QVERIFY2(save().ok(), "saving");
        const StudioSettings &now = *m_stage->lumen().studioSettings;
        QCOMPARE(now.studioName, QStringLiteral("Lumen & Sons"));
        QCOMPARE(now.minimumPasswordLength, 16);
        QCOMPARE(now.minimumPasswordStrength, 4);
        QCOMPARE(now.sessionDays, 30);
        QCOMPARE(now.invitationDays, 7);
        QCOMPARE(now.emailDomains,
                 QStringList({QStringLiteral("lumen.studio"), QStringLiteral("paperboat.film")}));
        QVERIFY(!m_page->isDirty());
    }

    void whyTheyDidNotComeIsSaid()
    {
        FakeAdministration &lumen = m_stage->lumen();
        lumen.studioSettings.reset();
        Error fault;
        fault.kind = ErrorKind::Server;
        fault.text = QStringLiteral("Lumen had a problem.");
        lumen.problems[Collection::Settings] = fault;
        m_page = m_stage->show(new SettingsPage(m_stage->account, lumen));
        QVERIFY(m_stage->shows(QStringLiteral("The settings could not be loaded")));
        QVERIFY(m_stage->shows(QStringLiteral("Lumen had a problem.")));
    }

    void whatIsWrongIsSaidAtTheField()
    {
        retype("settings.emailDomains", QStringLiteral("lumen.studio, what?"));
        const Result<void> saved = save();
        QVERIFY(!saved.ok());
        QVERIFY(saved.error().kind == ErrorKind::Invalid);
        QVERIFY(m_stage->find<QLabel>("settings.emailDomains.error")->isVisible());
        QVERIFY(m_stage->find<QLineEdit>("settings.emailDomains")->hasFocus());
        QCOMPARE(m_stage->find<QLineEdit>("settings.emailDomains")->text(),
                 QStringLiteral("lumen.studio, what?"));
    }

    void offlineTheDraftWaits()
    {
        QSignalSpy changes(m_page, &Page::dirtyChanged);
        m_stage->find<QSpinBox>("settings.sessionDays")->setValue(30);
        m_stage->account.setState(SyncState::Offline);
        QVERIFY(!m_page->whyNotSavable().isEmpty());
        QVERIFY(changes.count() >= 2);
        QVERIFY(!m_stage->button("settings.configureLayout")->isEnabled());
        m_stage->account.setState(SyncState::Saved);
        QVERIFY(m_page->whyNotSavable().isEmpty());
        QVERIFY(m_page->isDirty());
    }

    void aConflictShowsTheirsAndKeepsMine()
    {
        retype("settings.studioName", QStringLiteral("Mine"));
        m_stage->lumen().studioSettings->studioName = QStringLiteral("Theirs");
        emit m_stage->lumen().settingsChanged();
        QCOMPARE(m_stage->find<QLineEdit>("settings.studioName")->text(), QStringLiteral("Mine"));
        QVERIFY(m_stage->find<QLabel>("settings.studioName.hint")->text().contains(QStringLiteral("Theirs")));
        m_stage->click("settings.studioName.undo");
        QCOMPARE(m_stage->find<QLineEdit>("settings.studioName")->text(), QStringLiteral("Theirs"));
        QVERIFY(!m_page->isDirty());
    }

    void aConflictThatOnlyTheStudioKnowsKeepsMine()
    {
        retype("settings.studioName", QStringLiteral("Mine"));
        m_stage->lumen().studioSettings->studioName = QStringLiteral("Theirs"); // not announced yet
        const Result<void> saved = save();
        QVERIFY(saved.error().kind == ErrorKind::Conflict);
        QCOMPARE(m_stage->find<QLineEdit>("settings.studioName")->text(), QStringLiteral("Mine"));
        QVERIFY(m_stage->find<QLineEdit>("settings.studioName")->hasFocus());
    }

    void theBillingContactIsFoundByTyping()
    {
        QVERIFY(m_stage->shows(QStringLiteral("Jonas Weber")));
        m_stage->click("settings.billingContact.pick");
        auto *search = m_stage->find<QLineEdit>("people.search");
        QVERIFY(search);
        QTest::keyClicks(search, QStringLiteral("hugo"));
        auto *table = m_stage->find<Table>("people.list");
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QTest::keyClick(search, Qt::Key_Down);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY(!m_stage->find<QLineEdit>("people.search"));
        QVERIFY(m_stage->shows(QStringLiteral("Hugo Lind")));
        QVERIFY(m_stage->shows(QStringLiteral("Was Jonas Weber")));
        QVERIFY(save().ok());
        QCOMPARE(m_stage->lumen().studioSettings->billingContact,
                 m_stage->lumen().person(QStringLiteral("hugo@lumen.studio")).id);
        m_stage->click("settings.billingContact.remove");
        QVERIFY(m_stage->shows(QStringLiteral("Nobody")));
        QVERIFY(save().ok());
        QVERIFY(!m_stage->lumen().studioSettings->billingContact.isValid());
    }

    void theLayoutIsSortedByKeyboard()
    {
        QPointer<LayoutDialog> dialog = openLayout();
        auto *list = m_stage->find<QListView>("layout.list");
        QVERIFY(!m_stage->button("layout.apply")->isEnabled());
        QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(list->currentIndex().row(), 1);
        QTest::keyClick(list, Qt::Key_Space);
        m_stage->click("layout.apply");
        QTRY_VERIFY(!dialog);
        const QList<LayoutField> fields = m_stage->lumen().studioSettings->layout.fields;
        QCOMPARE(fields.at(0).field, QLatin1String(field::lastName));
        QCOMPARE(fields.at(1).field, QLatin1String(field::firstName));
        QVERIFY(!fields.at(1).shown);
        QVERIFY2(!m_page->isDirty(), "it was saved at once");
    }

    void theAddressCannotBeHidden()
    {
        QPointer<LayoutDialog> dialog = openLayout();
        auto *list = m_stage->find<QListView>("layout.list");
        list->setCurrentIndex(list->model()->index(2, 0));
        QCOMPARE(list->currentIndex().data().toString(), QStringLiteral("Email"));
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(list->currentIndex().data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QVERIFY(!m_stage->button("layout.apply")->isEnabled());
        // What a view does with something that was dragged to the end.
        QVERIFY(list->model()->moveRow({}, 0, {}, list->model()->rowCount()));
        QVERIFY(m_stage->button("layout.apply")->isEnabled());
        m_stage->click("layout.reset");
        QVERIFY(!m_stage->button("layout.apply")->isEnabled());
    }

    void aPressOnTheCheckHides()
    {
        QPointer<LayoutDialog> dialog = openLayout();
        auto *list = m_stage->find<QListView>("layout.list");
        const QRect row = list->visualRect(list->model()->index(4, 0));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, QPoint(row.x() + 28, row.center().y()));
        QCOMPARE(list->model()->index(4, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    }

    void aLayoutThatChangedMeanwhileIsNotOverwrittenBlindly()
    {
        QPointer<LayoutDialog> dialog = openLayout();
        QTest::keyClick(m_stage->find<QListView>("layout.list"), Qt::Key_Down, Qt::AltModifier);
        ProfileLayout theirs = ProfileLayout::usual();
        theirs.fields[7].shown = false;
        m_stage->lumen().studioSettings->layout = theirs;
        emit m_stage->lumen().settingsChanged();
        m_stage->click("layout.apply");
        QTRY_VERIFY(m_stage->shows(QStringLiteral("Somebody else changed the layout")));
        QCOMPARE(m_stage->lumen().studioSettings->layout, theirs);
        m_stage->click("layout.apply");
        QTRY_VERIFY(!dialog);
        QCOMPARE(m_stage->lumen().studioSettings->layout.fields.at(0).field, QLatin1String(field::lastName));
    }

    void theAccountPageFollowsTheLayoutAndLosesNothing()
    {
        FakeFilePicker files;
        auto *page = m_stage->show(new AccountPage({m_stage->account, m_clock, files, {}, {}}), {1020, 1200});
        auto *first = m_stage->find<QLineEdit>("account.firstName");
        auto *last = m_stage->find<QLineEdit>("account.lastName");
        QVERIFY(yOf(first) < yOf(last));
        last->setFocus();
        QTest::keyClick(last, Qt::Key_End);
        QTest::keyClicks(last, QStringLiteral("-Weiss"));
        auto *password = m_stage->find<QLineEdit>("account.newPassword");
        QTest::keyClicks(password, QStringLiteral("half a passw"));

        ProfileLayout layout = ProfileLayout::usual();
        layout.fields.swapItemsAt(0, 1);
        layout.fields[0].shown = false; // last name, being typed
        layout.fields[3].shown = false; // username
        for (qsizetype i = 4; i < layout.fields.size(); ++i)
            layout.fields[i].shown = false;
        m_stage->account.layout = layout;
        emit m_stage->account.studioChanged();
        QTRY_VERIFY(yOf(last) < yOf(first));
        QVERIFY2(last->isVisible(), "it holds something unsaved");
        QCOMPARE(last->text(), QStringLiteral("Tanaka-Weiss"));
        QCOMPARE(m_stage->find<QLineEdit>("account.newPassword"), password);
        QCOMPARE(password->text(), QStringLiteral("half a passw"));
        QVERIFY(!m_stage->find<QWidget>("account.username")->isVisible());
        QVERIFY(!m_stage->shows(QStringLiteral("Preferences")));
        page->discard();
        QVERIFY(!last->isVisible());

        m_stage->account.layout = ProfileLayout::usual();
        emit m_stage->account.studioChanged();
        QVERIFY(last->isVisible());
        QVERIFY(m_stage->shows(QStringLiteral("Preferences")));
        QCOMPARE(unreachableByTab(m_stage->window.get(), first), QStringList());
    }

    void pagesGoWithTheAdministration()
    {
        PageRegistry registry;
        registry.add({QStringLiteral("mine"),
                      QStringLiteral("Mine"),
                      Icon::User,
                      PageGroup::Personal,
                      {},
                      {},
                      [](Account &, QWidget *parent) { return new Page(parent); }});
        registry.add({QStringLiteral("settings"),
                      QStringLiteral("Settings"),
                      Icon::Settings,
                      PageGroup::Administration,
                      {},
                      [](const Account &account) { return account.administration() != nullptr; },
                      [](Account &account, QWidget *parent) -> Page * {
                          return new SettingsPage(account, *account.administration(), parent);
                      }});
        auto *host = m_stage->show(new PageHost(registry));
        host->showPage(m_stage->account, QStringLiteral("settings"));
        QPointer<Page> page = host->currentPage();
        m_stage->find<QSpinBox>("settings.sessionDays")->setValue(30);
        QCOMPARE(host->dirtyPages().size(), 1);
        m_stage->click("settings.configureLayout");
        QPointer<LayoutDialog> dialog = m_stage->window->findChild<LayoutDialog *>();
        QVERIFY(dialog);
        m_stage->account.ceaseToBeAdministrator();
        QVERIFY(!page);
        QVERIFY(!dialog);
        QCOMPARE(host->currentId(), QStringLiteral("mine"));
        QVERIFY(host->dirtyPages().isEmpty());
    }

    void keepsTheRulesOfEveryPage()
    {
        QWidget *window = m_stage->window.get();
        m_stage->find<QSpinBox>("settings.sessionDays")->setValue(30);
        QCOMPARE(namelessControls(window), QStringList());
        QCOMPARE(sharedMnemonics(window), QStringList());
        QCOMPARE(labelsWithMarkup(window), QStringList());
        QCOMPARE(unreachableByTab(window, m_stage->find<QWidget>("settings.studioName")).join(u'\n'),
                 QString());
        QPointer<LayoutDialog> dialog = openLayout();
        QCOMPARE(namelessControls(dialog), QStringList());
        QCOMPARE(sharedMnemonics(dialog), QStringList());
        QCOMPARE(unreachableByTab(dialog, m_stage->find<QWidget>("layout.list")), QStringList());
    }

private:
    void retype(const char *name, const QString &text)
    {
        auto *edit = m_stage->find<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    Result<void> save()
    {
        const QFuture<Result<void>> saved = m_page->save();
        (void)QTest::qWaitFor([&] { return saved.isFinished(); });
        QTest::qWait(1);
        return saved.result();
    }
    QPointer<LayoutDialog> openLayout()
    {
        m_stage->click("settings.configureLayout");
        return m_stage->window->findChild<LayoutDialog *>();
    }
    int yOf(QWidget *widget) const { return widget->mapTo(m_stage->window.get(), QPoint()).y(); }

    SystemClock m_clock;
    std::unique_ptr<PageStage> m_stage;
    SettingsPage *m_page = nullptr;
};

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
