// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakefilepicker.h"
#include "tests/ui/pages/pagechecks.h"
#include "tests/ui/pages/pagestage.h"
#include "ui/audit/auditlogpage.h"
#include "ui/audit/periodchip.h"
#include "ui/importexport/exportusers.h"
#include "ui/importexport/importdialog.h"
#include "ui/widgets/table.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace callboard;

class TestAuditPage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_stage = std::make_unique<PageStage>();
        m_files.path.clear();
        m_files.wishes.clear();
    }
    void cleanup() { m_stage.reset(); }

    void entriesComeAsOneScrolls()
    {
        fill(500);
        open();
        QTRY_VERIFY(table()->model()->rowCount() > 0);
        QVERIFY(table()->model()->rowCount() < 500);
        for (int i = 0; i < 60 && table()->model()->rowCount() < 500; ++i) {
            table()->verticalScrollBar()->setValue(table()->verticalScrollBar()->maximum());
            QTest::qWait(5);
        }
        QCOMPARE(table()->model()->rowCount(), 500);
        QTRY_VERIFY(m_stage->shows(QStringLiteral("500")));
    }

    void filtersMeetTheStudio()
    {
        fill(20);
        open();
        QTRY_COMPARE(table()->model()->rowCount(), 20);
        auto *search = m_stage->find<QLineEdit>("audit.search");
        QVERIFY(m_page->focusSearch());
        QTest::keyClicks(search, QStringLiteral("person 7"));
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QTest::keyClicks(search, QStringLiteral("xx"));
        QTRY_VERIFY(m_stage->shows(QStringLiteral("No entry matches the filter")));
        QTest::mouseClick(withText(QStringLiteral("&Clear filters")), Qt::LeftButton);
        QTRY_COMPARE(table()->model()->rowCount(), 20);
        QVERIFY(search->text().isEmpty());

        const auto menus = m_stage->window->findChildren<QMenu *>();
        for (QMenu *menu : menus)
            for (QAction *action : menu->actions())
                if (action->data().toString() == QLatin1String(audit::deleted))
                    action->trigger();
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QVERIFY(table()->look(table()->model()->index(0, 2)).icon);
    }

    void aTimeIsChosenByDays()
    {
        fill(20);
        open();
        QTRY_COMPARE(table()->model()->rowCount(), 20);
        auto *chip = m_stage->find<PeriodChip>("audit.time");
        QAction *ownDates = chip->menu()->actions().last();
        ownDates->trigger();
        auto *from = m_stage->find<QDateEdit>("dates.from");
        auto *to = m_stage->find<QDateEdit>("dates.to");
        const QDate today = to->date();
        // The wrong way round: they are put right.
        from->setDate(today);
        to->setDate(today.addDays(-9));
        QSignalSpy changes(chip, &PeriodChip::changed);
        m_stage->click("dates.ok");
        QCOMPARE(changes.count(), 1);
        QCOMPARE(chip->from().toTimeZone(QTimeZone("Europe/London")).date(), today.addDays(-9));
        QCOMPARE(chip->to().toTimeZone(QTimeZone("Europe/London")).date(), today.addDays(1));
        QTRY_COMPARE(table()->model()->rowCount(), entriesBetween(chip->from(), chip->to()));
        QVERIFY(chip->text().contains(QString::number(today.year())));
        chip->setLastDays(0);
        QTRY_COMPARE(table()->model()->rowCount(), 20);
    }

    void aPersonsLogIsFoundByTyping()
    {
        fill(5);
        (void)m_stage->lumen().disable(m_stage->lumen().person(QStringLiteral("hugo@lumen.studio")).id);
        open();
        QTRY_COMPARE(table()->model()->rowCount(), 6);
        (void)m_stage->lumen().enable(m_stage->lumen().person(QStringLiteral("hugo@lumen.studio")).id);
        m_stage->click("audit.person");
        auto *search = m_stage->find<QLineEdit>("people.search");
        QTest::keyClicks(search, QStringLiteral("hugo"));
        QTRY_COMPARE(m_stage->find<Table>("people.list")->model()->rowCount(), 1);
        QTest::keyClick(search, Qt::Key_Down);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        m_stage->click("audit.anybody");
        QTRY_COMPARE(table()->model()->rowCount(), 7);
    }

    void anEntryTellsEverythingInWords()
    {
        AuditEntry entry;
        entry.id = RecordId::create();
        entry.at = QDateTime::currentDateTimeUtc();
        entry.actorName = QStringLiteral("Mia Tanaka");
        entry.action = QLatin1String(audit::seatsBought);
        entry.before = {{QStringLiteral("total"), 200}};
        entry.after = {{QStringLiteral("total"), 210},
                       {QStringLiteral("count"), 10},
                       {QStringLiteral("number"), QStringLiteral("CB-2026-0004")},
                       {QStringLiteral("price"), QStringLiteral("14.00 EUR")}};
        m_stage->lumen().log = {entry};
        open();
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Home);
        QTest::keyClick(table(), Qt::Key_Return);
        for (const char *words : {"Seats in all", "200 → 210", "Order number", "CB-2026-0004",
                                  "Price of a seat a month", "14.00 EUR", "10.0.0.1"})
            QCOMPARE(m_stage->shows(QString::fromUtf8(words)), qstrcmp(words, "10.0.0.1") != 0);
        m_stage->click("audit.entry.close");
    }

    void aFailureSaysWhyAndTriesAgain()
    {
        fill(3);
        m_stage->lumen().answers.failOnce(QStringLiteral("audit"), fakeError(ErrorKind::Server));
        open();
        QTRY_VERIFY(m_stage->shows(QStringLiteral("The audit log could not be loaded")));
        QTest::mouseClick(withText(QStringLiteral("&Try again")), Qt::LeftButton);
        QTRY_COMPARE(table()->model()->rowCount(), 3);
    }

    void comesBackByItselfAfterBeingOffline()
    {
        fill(3);
        m_stage->account.setState(SyncState::Offline);
        m_stage->lumen().answers.failOnce(QStringLiteral("audit"), fakeError(ErrorKind::Unreachable));
        open();
        QTRY_VERIFY(m_stage->shows(QStringLiteral("The audit log is at the studio")));
        QVERIFY(!m_stage->button("audit.export")->isEnabled());
        m_stage->account.setState(SyncState::Saved);
        QTRY_COMPARE(table()->model()->rowCount(), 3);
        QVERIFY(m_stage->button("audit.export")->isEnabled());
    }

    void nothingLoggedYet()
    {
        m_stage->lumen().log.clear();
        open();
        QTRY_VERIFY(m_stage->shows(QStringLiteral("Nothing was logged yet")));
    }

    void exportsWholeOrNotAtAll()
    {
        fill(3);
        open();
        QTemporaryDir folder;
        m_files.path = folder.filePath(QStringLiteral("log.csv"));
        QSignalSpy toasts(m_page, &Page::toastRequested);
        m_stage->click("audit.export");
        QTRY_COMPARE(toasts.count(), 1);
        QVERIFY(contentOf(m_files.path).startsWith("at,actor"));
        QCOMPARE(m_files.wishes.last().suffix, QStringLiteral("csv"));

        m_stage->lumen().answers.failOnce(QStringLiteral("exportAudit"), fakeError(ErrorKind::Timeout));
        const QByteArray before = contentOf(m_files.path);
        m_stage->click("audit.export");
        QTRY_COMPARE(toasts.count(), 2);
        QCOMPARE(contentOf(m_files.path), before);

        m_files.path = folder.filePath(QStringLiteral("no/such/folder/log.csv"));
        m_stage->click("audit.export");
        QTRY_COMPARE(toasts.count(), 3);
        QVERIFY(toasts.last().at(0).toString().contains(QStringLiteral("could not be written")));
    }

    void usersAreExported()
    {
        QTemporaryDir folder;
        m_files.path = folder.filePath(QStringLiteral("users.csv"));
        QWidget parent;
        QString said;
        exportUsers(m_stage->lumen(), m_files, &parent, [&](const QString &sentence) { said = sentence; });
        QTRY_VERIFY(said.contains(QStringLiteral("users.csv")));
        QCOMPARE(contentOf(m_files.path), m_stage->lumen().csv);
    }

    void importShowsBeforeItDoes()
    {
        QPointer<ImportDialog> dialog = openImport(sampleReport(2, 10));
        QSignalSpy imported(dialog, &ImportDialog::imported);
        QVERIFY(!m_stage->button("import.ok")->isEnabled());
        m_stage->click("import.choose");
        QTRY_VERIFY(m_stage->button("import.ok")->isEnabled());
        auto *report = m_stage->find<Table>("import.report");
        QCOMPARE(report->model()->rowCount(), 5);
        QVERIFY(m_stage->shows(QStringLiteral("2 to invite")));
        QTest::mouseClick(m_stage->find<QCheckBox>("import.errorsOnly"), Qt::LeftButton, {}, QPoint(8, 8));
        QCOMPARE(report->model()->rowCount(), 1);
        QCOMPARE(m_stage->lumen().answers.calls().count(QStringLiteral("importUsers")), 0);
        m_stage->click("import.ok");
        QTRY_VERIFY(m_stage->shows(QStringLiteral("2 invited")));
        QCOMPARE(imported.count(), 1);
        QCOMPARE(imported.first().first().toInt(), 3);
        m_stage->click("import.ok");
        QTRY_VERIFY(!dialog);
        QCOMPARE(m_stage->lumen().answers.calls().count(QStringLiteral("importUsers")), 1);
    }

    void importWaitsForSeats()
    {
        QPointer<ImportDialog> dialog = openImport(sampleReport(12, 10));
        m_stage->click("import.choose");
        QTRY_VERIFY(m_stage->shows(QStringLiteral("but only 10 left")));
        QVERIFY(!m_stage->button("import.ok")->isEnabled());
        m_stage->click("import.buy");
        QTRY_VERIFY(m_stage->button("seats.buy.ok") && m_stage->button("seats.buy.ok")->isEnabled());
        m_stage->click("seats.buy.ok");
        QTRY_VERIFY(m_stage->button("import.ok")->isEnabled());
        QCOMPARE(m_stage->lumen().bought.first().count, 2);
    }

    void importThatWouldDoSomethingElseIsShownAnew()
    {
        QPointer<ImportDialog> dialog = openImport(sampleReport(2, 10));
        m_stage->click("import.choose");
        QTRY_VERIFY(m_stage->button("import.ok")->isEnabled());
        m_stage->lumen().report.digest = QStringLiteral("another");
        m_stage->click("import.ok");
        QTRY_VERIFY(m_stage->shows(QStringLiteral("Nothing was imported")));
        QTRY_VERIFY(m_stage->button("import.ok")->isEnabled());
        m_stage->click("import.ok");
        QTRY_VERIFY(m_stage->shows(QStringLiteral("2 invited")));
    }

    void importOfAFileThatCannotBeReadSaysSo()
    {
        QPointer<ImportDialog> dialog = openImport(sampleReport(2, 10));
        m_files.path = m_folder.filePath(QStringLiteral("gone.csv"));
        m_stage->click("import.choose");
        QTRY_VERIFY(m_stage->shows(QStringLiteral("could not be read")));
        QVERIFY(!m_stage->button("import.ok")->isEnabled());
        QVERIFY(m_stage->button("import.choose")->isEnabled());
    }

    void keepsTheRulesOfEveryPage()
    {
        fill(3);
        m_stage->lumen().log[0].actorName = QStringLiteral("<b>bold</b>") + QString(4000, u'x');
        open();
        QTRY_COMPARE(table()->model()->rowCount(), 3);
        QWidget *window = m_stage->window.get();
        QCOMPARE(namelessControls(window), QStringList());
        QCOMPARE(sharedMnemonics(window), QStringList());
        QCOMPARE(labelsWithMarkup(window), QStringList());
        QCOMPARE(unreachableByTab(window, m_stage->find<QWidget>("audit.search")), QStringList());
        QVERIFY(!window->grab().isNull());
        QPointer<ImportDialog> dialog = openImport(sampleReport(12, 10));
        m_stage->click("import.choose");
        QTRY_VERIFY(m_stage->find<QWidget>("import.report")->isVisible());
        QCOMPARE(namelessControls(dialog), QStringList());
        QCOMPARE(sharedMnemonics(dialog), QStringList());
        QCOMPARE(unreachableByTab(dialog, m_stage->button("import.choose")), QStringList());
    }

private:
    void open()
    {
        m_page = m_stage->show(new AuditLogPage(m_stage->account, m_stage->lumen(), m_clock, m_files));
    }
    void fill(int count)
    {
        QList<AuditEntry> log;
        for (int i = 0; i < count; ++i) {
            AuditEntry entry;
            entry.id = RecordId::create();
            entry.at = QDateTime::currentDateTimeUtc().addSecs(-3600LL * i);
            entry.actorName = QStringLiteral("Mia Tanaka");
            entry.action = QLatin1String(i == 4 ? audit::deleted : audit::disabled);
            entry.refused = i == 4;
            entry.subjectName = QStringLiteral("Person %1").arg(i);
            entry.address = QStringLiteral("10.0.0.1");
            log.append(entry);
        }
        m_stage->lumen().log = log;
    }
    [[nodiscard]] int entriesBetween(const QDateTime &from, const QDateTime &to) const
    {
        const QList<AuditEntry> &log = m_stage->lumen().log;
        return int(std::count_if(log.begin(), log.end(),
                                 [&](const AuditEntry &entry) { return entry.at >= from && entry.at < to; }));
    }
    static ImportReport sampleReport(int needed, int left)
    {
        using Outcome = ImportLine::Outcome;
        ImportReport report;
        report.lines = {
            {2, Outcome::Invite, QStringLiteral("a@lumen.studio"), {}},
            {3, Outcome::Invite, QStringLiteral("b@lumen.studio"), {}},
            {4, Outcome::Change, QStringLiteral("ben@lumen.studio"), QStringLiteral("<b>role</b>")},
            {5, Outcome::Unchanged, QStringLiteral("ana@lumen.studio"), {}},
            {6, Outcome::Error, QStringLiteral("tom@lumen"), QStringLiteral("no ending")}};
        report.seatsNeeded = needed;
        report.seatsLeft = left;
        report.digest = QStringLiteral("digest");
        return report;
    }
    QPointer<ImportDialog> openImport(const ImportReport &report)
    {
        if (!m_stage->window)
            open();
        m_stage->lumen().report = report;
        m_files.path = m_folder.filePath(QStringLiteral("crew.csv"));
        QFile file(m_files.path);
        if (file.open(QIODevice::WriteOnly))
            file.write("email\n");
        file.close();
        auto *dialog = new ImportDialog(m_stage->lumen(), m_files, m_page);
        dialog->open();
        return dialog;
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QPushButton *withText(const QString &text) const
    {
        const auto buttons = m_stage->window->findChildren<QPushButton *>();
        for (QPushButton *button : buttons)
            if (button->text() == text && button->isVisible())
                return button;
        return nullptr;
    }
    Table *table() const { return m_stage->find<Table>("audit.table"); }

    SystemClock m_clock;
    FakeFilePicker m_files;
    QTemporaryDir m_folder;
    std::unique_ptr<PageStage> m_stage;
    AuditLogPage *m_page = nullptr;
};

QTEST_MAIN(TestAuditPage)
#include "tst_auditpage.moc"
