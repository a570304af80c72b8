// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importexport/importdialog.h"

#include "models/domain/futures.h"
#include "models/items/fieldtexts.h"
#include "models/items/filetransfer.h"
#include "models/items/importreportmodel.h"
#include "ui/importexport/exportusers.h"
#include "ui/importexport/importseats.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/button.h"
#include "ui/widgets/table.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QHBoxLayout>

namespace callboard
{

namespace
{

constexpr qint64 largest = 10 * 1024 * 1024; // docs/protocol.md
constexpr int contentWidth = 800;
constexpr int reportHeight = 28 + 8 * 32;

CellLook lookOf(const QModelIndex &index)
{
    const auto outcome = ImportLine::Outcome(index.data(ImportReportModel::OutcomeRole).toInt());
    const bool isWhat = index.column() == ImportReportModel::What;
    if (index.column() == ImportReportModel::Line)
        return {Color::Text3};
    switch (outcome) {
    case ImportLine::Outcome::Error:
        return isWhat ? CellLook{Color::Danger, Icon::Warning} : CellLook{Color::Text};
    case ImportLine::Outcome::Invite:
        return isWhat ? CellLook{Color::Text, Icon::Mail} : CellLook{Color::Text};
    case ImportLine::Outcome::Change:
        return isWhat ? CellLook{Color::Text, Icon::User} : CellLook{Color::Text};
    case ImportLine::Outcome::Unchanged: break;
    }
    return {Color::Text3};
}

} // namespace

ImportDialog::ImportDialog(Administration &administration, FilePicker &files, QWidget *parent)
    : DialogFrame(tr("Import users"), parent),
      m_administration(administration),
      m_files(files),
      m_fileName(new Text(QString(), FontRole::Body, Color::Text2)),
      m_summary(new Text(QString(), FontRole::BodyStrong)),
      m_errorsOnly(new QCheckBox(tr("Show &errors only"))),
      m_model(new ImportReportModel(this)),
      m_table(new Table(tr("What the import does"), 20)),
      m_seats(new ImportSeats(administration)),
      m_choose(new Button(tr("Choose &file…")))
{
    setObjectName(QStringLiteral("import.dialog"));
    setContentWidth(contentWidth);
    setExplanation(tr("A CSV file with the heading email, first_name, last_name, username, role, department. "
                      "The address finds the person; who is not known is invited. First you see what would "
                      "happen, line by line."));
    makeBody();

    m_cancel = addCancel();
    m_cancel->setObjectName(QStringLiteral("import.cancel"));
    m_cancel->setDefault(false);
    m_import = addAction(QString(), ButtonRole::Primary);
    m_import->setObjectName(QStringLiteral("import.ok"));
    connect(m_choose, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    connect(m_errorsOnly, &QCheckBox::toggled, m_model, &ImportReportModel::setErrorsOnly);
    connect(m_seats, &ImportSeats::changed, this, &ImportDialog::refresh);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::import);
    setStage(Stage::Choosing);
    m_choose->setFocus();
}

void ImportDialog::makeBody()
{
    m_choose->setObjectName(QStringLiteral("import.choose"));
    m_fileName->setObjectName(QStringLiteral("import.file"));
    m_fileName->setElided(true);
    m_summary->setObjectName(QStringLiteral("import.summary"));
    m_summary->setWordWrap(true);
    m_errorsOnly->setObjectName(QStringLiteral("import.errorsOnly"));
    m_table->setObjectName(QStringLiteral("import.report"));
    m_table->setModel(m_model);
    m_table->setColumns({{72}, {120}, {200}, {0}});
    m_table->setFixedHeight(dp(reportHeight));
    m_table->setLook(lookOf);

    auto *file = new QHBoxLayout;
    file->setSpacing(dp(12));
    file->addWidget(m_choose);
    file->addWidget(m_fileName, 1);
    auto *report = new QHBoxLayout;
    report->setSpacing(dp(12));
    report->addWidget(m_summary, 1);
    report->addWidget(m_errorsOnly);
    body()->setSpacing(dp(12));
    body()->addSpacing(dp(8));
    body()->addLayout(file);
    body()->addLayout(report);
    body()->addWidget(m_seats);
    setFullWidth(m_table);
}

void ImportDialog::chooseFile()
{
    m_files.pickFile(this, {tr("Import users"), csvFilter(), {}, {}},
                     [this](const QString &path) { read(path); });
}

void ImportDialog::reject()
{
    // What the studio is doing cannot be taken back; its report is worth waiting for.
    if (m_stage != Stage::Importing)
        DialogFrame::reject();
}

void ImportDialog::read(const QString &path)
{
    setError({});
    m_fileName->setText(FieldTexts::shortened(QFileInfo(path).fileName()));
    setStage(Stage::Checking);
    whenDone<QByteArray>(readWhole(path, largest), this, [this](const Result<QByteArray> &content) {
        if (!content) {
            fail(content.error());
            return;
        }
        m_csv = *content;
        check();
    });
}

void ImportDialog::check()
{
    setStage(Stage::Checking);
    whenDone<ImportReport>(m_administration.checkImport(m_csv), this,
                           [this](const Result<ImportReport> &report) {
                               if (report)
                                   takeReport(*report);
                               else
                                   fail(report.error());
                           });
}

void ImportDialog::takeReport(const ImportReport &report)
{
    m_report = report;
    m_model->setReport(report);
    m_seats->setReport(report);
    m_errorsOnly->setChecked(false);
    setStage(report.committed ? Stage::Done : Stage::Checked);
    announce(m_summary, m_summary->text());
    // What was disabled while the studio was asked has lost the focus.
    m_table->setFocus(Qt::OtherFocusReason);
}

void ImportDialog::import()
{
    if (m_stage == Stage::Done) {
        accept();
        return;
    }
    if (m_stage != Stage::Checked || !whyNotImport().isEmpty())
        return;
    setError({});
    setStage(Stage::Importing);
    whenDone<ImportReport>(m_administration.importUsers(m_csv, m_report.digest), this,
                           [this](const Result<ImportReport> &report) { finish(report); });
}

void ImportDialog::finish(const Result<ImportReport> &report)
{
    if (report) {
        takeReport(*report);
        emit imported(wanted());
        m_import->setFocus();
        return;
    }
    if (report.error().code == QLatin1String("import-changed")) {
        // Somebody changed a person meanwhile: what was shown is not what would happen.
        setError(tr("Something changed since the file was checked. Nothing was imported. Look at the new "
                    "report, then import again."));
        check();
        return;
    }
    setError(report.error().text);
    setStage(Stage::Checked);
}

void ImportDialog::fail(const Error &error)
{
    setError(error.text);
    m_csv.clear();
    m_report = {};
    m_model->setReport(m_report);
    setStage(Stage::Choosing);
}

void ImportDialog::setStage(Stage stage)
{
    m_stage = stage;
    refresh();
}

int ImportDialog::wanted() const
{
    return m_report.count(ImportLine::Outcome::Invite) + m_report.count(ImportLine::Outcome::Change);
}

QString ImportDialog::summary() const
{
    const int invited = m_report.count(ImportLine::Outcome::Invite);
    const int changed = m_report.count(ImportLine::Outcome::Change);
    const int errors = m_report.count(ImportLine::Outcome::Error);
    QStringList parts;
    if (m_report.committed) {
        parts << tr("%n invited", "people", invited) << tr("%n changed", "people", changed);
        if (errors > 0)
            parts << tr("%n line(s) left out", nullptr, errors);
    } else {
        parts << tr("%n to invite", "people", invited) << tr("%n to change", "people", changed)
              << tr("%n unchanged", "people", m_report.count(ImportLine::Outcome::Unchanged));
        if (errors > 0)
            parts << tr("%n line(s) with errors", nullptr, errors);
    }
    return parts.join(QStringLiteral(" · "));
}

QString ImportDialog::whyNotImport() const
{
    switch (m_stage) {
    case Stage::Choosing: return tr("Choose a file first");
    case Stage::Checking:
    case Stage::Importing: return tr("The studio is asked");
    case Stage::Done: return {};
    case Stage::Checked: break;
    }
    if (wanted() == 0)
        return tr("There is nothing to import");
    return m_seats->isShort() ? tr("There are not enough seats") : QString();
}

void ImportDialog::refresh()
{
    const bool reported = m_stage == Stage::Checked || m_stage == Stage::Importing || m_stage == Stage::Done;
    const bool busy = m_stage == Stage::Checking || m_stage == Stage::Importing;
    m_choose->setEnabled(!busy);
    m_choose->setVisible(m_stage != Stage::Done);
    m_summary->setVisible(reported || m_stage == Stage::Checking);
    m_summary->setText(m_stage == Stage::Checking ? tr("Checking…") : summary());
    m_errorsOnly->setVisible(reported && m_report.count(ImportLine::Outcome::Error) > 0);
    m_table->setVisible(reported);
    m_seats->setVisible(m_stage == Stage::Checked && m_report.seatsNeeded > 0);
    m_cancel->setVisible(m_stage != Stage::Done);
    m_cancel->setEnabled(m_stage != Stage::Importing);
    m_import->setText(m_stage == Stage::Done        ? tr("&Close")
                      : m_stage == Stage::Importing ? tr("Importing…")
                      : m_stage == Stage::Checked   ? tr("&Import %n user(s)", nullptr, wanted())
                                                    : tr("&Import"));
    m_import->setDisabledReason(whyNotImport());
}

} // namespace callboard
