// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakefilepicker.h"
#include "tests/ui/pages/pagechecks.h"
#include "tests/ui/pages/pagestage.h"
#include "ui/audit/auditlogpage.h"
#include "ui/audit/periodchip.h"
#include "ui/importexport/importdialog.h"
#include "ui/seats/buyseatsdialog.h"
#include "ui/seats/seatspage.h"
#include "ui/settings/settingspage.h"
#include "ui/users/userspage.h"
#include "ui/users/usertable.h"

#include <QDialog>
#include <QMenu>
#include <QTemporaryDir>
#include <QTranslator>

using namespace callboard;

//! No letter is given twice on an administrators' page or dialog, in any language (ui-principles, 3).
class TestMnemonics : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "de", "fr", "es", "ja"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    void init()
    {
        QFETCH_GLOBAL(QString, language);
        QVERIFY(m_translator.load(QStringLiteral(":/i18n/callboard_%1.qm").arg(language)));
        QCoreApplication::installTranslator(&m_translator);
        m_stage = std::make_unique<PageStage>();
    }
    void cleanup()
    {
        m_stage.reset();
        QCoreApplication::removeTranslator(&m_translator);
    }

    void users()
    {
        const QTemporaryDir place;
        WindowState state(place.filePath(QStringLiteral("window.ini")));
        const UsersContext context{m_stage->account, m_stage->lumen(), m_clock, m_files, state};
        UsersPage *page = m_stage->show(new UsersPage(context), {1400, 820});
        check();
        auto *table = m_stage->find<UserTable>("users.table");
        table->selectAllRows();
        check();
        page->addUsers();
        checkDialog("users.add.dialog");
        page->openProfile(RecordId(QStringLiteral("freya")));
        checkDialog("users.profile");
        page->buySeats();
        checkDialog("seats.buy.dialog");
        table->goTo(RecordId(QStringLiteral("ben")));
        QTest::keyClick(table, Qt::Key_Delete);
        checkDialog("users.delete.dialog");
        auto *import = new ImportDialog(m_stage->lumen(), m_files, page);
        import->open();
        checkDialog("import.dialog");
    }

    void seats()
    {
        m_stage->show(new SeatsPage(m_stage->account, m_stage->lumen(), m_clock));
        check();
    }

    void settings()
    {
        m_stage->show(new SettingsPage(m_stage->account, m_stage->lumen()));
        check();
        m_stage->click("settings.configureLayout");
        checkDialog("layout.dialog");
        m_stage->click("settings.billingContact.pick");
        checkDialog("people.dialog");
    }

    void auditLog()
    {
        m_stage->show(new AuditLogPage(m_stage->account, m_stage->lumen(), m_clock, m_files));
        check();
        m_stage->find<PeriodChip>("audit.time")->menu()->actions().last()->trigger();
        checkDialog("dates.dialog");
    }

private:
    void check() const { QCOMPARE(sharedMnemonics(m_stage->window.get()).join(u'\n'), QString()); }
    void checkDialog(const char *name) const
    {
        const QPointer<QDialog> dialog = m_stage->find<QDialog>(name);
        QVERIFY2(dialog, name);
        QCOMPARE(sharedMnemonics(dialog).join(u'\n'), QString());
        dialog->close();
        QTRY_VERIFY(!dialog);
    }

    SystemClock m_clock;
    FakeFilePicker m_files;
    QTranslator m_translator;
    std::unique_ptr<PageStage> m_stage;
};

QTEST_MAIN(TestMnemonics)
#include "tst_mnemonics.moc"
