// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/administration.h"
#include "ui/dialogs/filepicker.h"
#include "ui/widgets/dialogframe.h"

class QCheckBox;

namespace callboard
{

class ImportReportModel;
class ImportSeats;
class Table;

//! \brief Users from a CSV file (U9): choose it, see line by line what it would do, do exactly that, see what
//! came of it. Nothing changes before Import is pressed.
class ImportDialog final : public DialogFrame
{
    Q_OBJECT
public:
    //! Administration and files outlive the dialog: let \a parent be the page.
    ImportDialog(Administration &administration, FilePicker &files, QWidget *parent);

    //! Asks for the file at once, as after pressing "Choose file…".
    void chooseFile();
    void reject() override;

signals:
    //! \a count people were invited or changed.
    void imported(int count);

private:
    enum class Stage { Choosing, Checking, Checked, Importing, Done };

    void makeBody();
    void read(const QString &path);
    void check();
    void takeReport(const ImportReport &report);
    void import();
    void finish(const Result<ImportReport> &report);
    void fail(const Error &error);
    void setStage(Stage stage);
    void refresh();
    [[nodiscard]] int wanted() const; //!< people whom the import would touch
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString whyNotImport() const;

    Administration &m_administration;
    FilePicker &m_files;
    Text *m_fileName;
    Text *m_summary;
    QCheckBox *m_errorsOnly;
    ImportReportModel *m_model;
    Table *m_table;
    ImportSeats *m_seats;
    Button *m_choose;
    Button *m_cancel;
    Button *m_import;
    QByteArray m_csv;
    ImportReport m_report;
    Stage m_stage = Stage::Choosing;
};

} // namespace callboard
