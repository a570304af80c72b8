// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeaccounts.h"
#include "tests/support/fakefilepicker.h"
#include "tests/ui/pictures/picturebook.h"
#include "ui/audit/auditlogpage.h"
#include "ui/dialogs/personpicker.h"
#include "ui/importexport/importdialog.h"
#include "ui/seats/buyseatsdialog.h"
#include "ui/seats/seatspage.h"
#include "ui/settings/layoutdialog.h"
#include "ui/settings/settingspage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>

namespace callboard
{

namespace
{

// A log with something of everything.
void makeHistory(FakeAdministration &lumen)
{
    const auto of = [&lumen](const char *address) { return lumen.person(QLatin1String(address)); };
    (void)lumen.disable(of("hugo@lumen.studio").id);
    (void)lumen.enable(of("hugo@lumen.studio").id);
    (void)lumen.changeUser(
        of("kofi@lumen.studio").id,
        {{QLatin1String(field::username), of("kofi@lumen.studio").username, QStringLiteral("kofi.m")}});
    (void)lumen.changeUser(of("ben@lumen.studio").id, {{QStringLiteral("role"), QStringLiteral("artist"),
                                                        QStringLiteral("supervisor")}});
    (void)lumen.resendInvitation(of("freya@lumen.studio").id);
    (void)lumen.buySeats(10, lumen.seatCounts->price);
    lumen.setSeats(200);
    AuditEntry refused;
    refused.id = RecordId(QStringLiteral("refused"));
    refused.at = QDateTime::currentDateTimeUtc();
    refused.actorName = QStringLiteral("Ben Okafor-Hale");
    refused.action = QLatin1String(audit::refusedRequest);
    refused.address = QStringLiteral("10.2.0.17");
    refused.refused = true;
    lumen.log.prepend(refused);
}

ImportReport sampleReport()
{
    using Outcome = ImportLine::Outcome;
    ImportReport report;
    report.lines = {
        {2,
         Outcome::Invite,
         QStringLiteral("lena.brandt@lumen.studio"),
         {},
         {{QStringLiteral("role"), {}, QStringLiteral("artist")},
          {QStringLiteral("department"), {}, QStringLiteral("Lighting")}}},
        {3,
         Outcome::Invite,
         QStringLiteral("yusuf@lumen.studio"),
         {},
         {{QStringLiteral("role"), {}, QStringLiteral("artist")},
          {QStringLiteral("department"), {}, QStringLiteral("Effects")}}},
        {4,
         Outcome::Change,
         QStringLiteral("priya@lumen.studio"),
         {},
         {{QStringLiteral("role"), QStringLiteral("artist"), QStringLiteral("supervisor")},
          {QStringLiteral("department"), QStringLiteral("Layout"), QStringLiteral("Lighting")}}},
        {5, Outcome::Unchanged, QStringLiteral("ana@lumen.studio"), {}},
        {6, Outcome::Error, QStringLiteral("tom@lumen"),
         QStringLiteral("tom@lumen has no ending such as .studio. Correct it or remove it.")},
        {7, Outcome::Error, QStringLiteral("zola@lumen.studio"),
         QStringLiteral("There is no role “boss”. Use administrator, manager, supervisor, artist, vendor or "
                        "reviewer.")},
    };
    report.seatsNeeded = 2;
    report.seatsLeft = 10;
    report.digest = QStringLiteral("digest");
    return report;
}

void drawSeats(PictureBook &book, FakeAccount &mia, FakeAdministration &lumen, const Clock &clock,
               const QString &suffix)
{
    SeatsPage page(mia, lumen, clock);
    book.draw(page, QStringLiteral("seats") + suffix);
    if (auto *form = page.findChild<QScrollArea *>())
        form->verticalScrollBar()->setValue(form->verticalScrollBar()->maximum());
    if (auto *table = page.findChild<QTableView *>(QStringLiteral("seats.invitations")))
        table->selectRow(0);
    book.draw(page, QStringLiteral("seats-end") + suffix);
    BuySeatsDialog buy(lumen, &page);
    book.drawDialog(buy, QStringLiteral("buy-seats") + suffix);
    lumen.answers.failOnce(QStringLiteral("quoteSeats"), fakeError(ErrorKind::Unreachable));
    buy.setCount(25);
    book.drawDialog(buy, QStringLiteral("buy-seats-error") + suffix);
}

void drawSettings(PictureBook &book, FakeAccount &mia, FakeAdministration &lumen, const QString &suffix)
{
    SettingsPage page(mia, lumen);
    book.draw(page, QStringLiteral("settings") + suffix);
    page.findChild<QSpinBox *>(QStringLiteral("settings.sessionDays"))->setValue(30);
    auto *domains = page.findChild<QLineEdit *>(QStringLiteral("settings.emailDomains"));
    domains->setText(QStringLiteral("lumen.studio, paper boat"));
    emit domains->textEdited(domains->text());
    (void)page.save();
    page.findChild<QSpinBox *>(QStringLiteral("settings.minimumPasswordLength"))->setValue(16);
    StudioSettings theirs = *lumen.studioSettings;
    theirs.minimumPasswordLength = 14;
    lumen.studioSettings = theirs;
    emit lumen.settingsChanged();
    book.draw(page, QStringLiteral("settings-changed") + suffix);
    LayoutDialog layout(lumen, &page);
    book.drawDialog(layout, QStringLiteral("layout") + suffix);
    PersonPicker people(lumen, QStringLiteral("Billing contact"),
                        QStringLiteral("Orders for seats are mailed to this person."), &page);
    book.drawDialog(people, QStringLiteral("person-picker") + suffix);
}

void drawAudit(PictureBook &book, FakeAccount &mia, FakeAdministration &lumen, const Clock &clock,
               const QString &suffix)
{
    FakeFilePicker files;
    AuditLogPage page(mia, lumen, clock, files);
    book.draw(page, QStringLiteral("audit") + suffix);
    auto *search = page.findChild<QLineEdit *>(QStringLiteral("audit.search"));
    search->setText(QStringLiteral("nobody of that name"));
    emit search->textEdited(search->text());
    book.draw(page, QStringLiteral("audit-no-hit") + suffix);
    lumen.answers.failOnce(QStringLiteral("audit"), fakeError(ErrorKind::Server));
    AuditLogPage failed(mia, lumen, clock, files);
    book.draw(failed, QStringLiteral("audit-error") + suffix);
}

void drawImport(PictureBook &book, FakeAdministration &lumen, const QString &suffix)
{
    QTemporaryDir folder;
    FakeFilePicker files;
    files.path = folder.filePath(QStringLiteral("crew.csv"));
    QFile file(files.path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write("email\n");
    file.close();
    lumen.report = sampleReport();
    QWidget parent;
    auto *first = new ImportDialog(lumen, files, &parent);
    book.drawDialog(*first, QStringLiteral("import-first") + suffix);
    first->chooseFile();
    book.drawDialog(*first, QStringLiteral("import") + suffix);
}

} // namespace

void drawStudioPages(PictureBook &book, const Clock &clock, const QString &suffix)
{
    FakeAdministration lumen;
    lumen.becomeLumen();
    makeHistory(lumen);
    FakeAccount mia;
    mia.becomeMia();
    mia.lumen = &lumen;
    drawSeats(book, mia, lumen, clock, suffix);
    drawSettings(book, mia, lumen, suffix);
    drawAudit(book, mia, lumen, clock, suffix);
    drawImport(book, lumen, suffix);
}

} // namespace callboard
