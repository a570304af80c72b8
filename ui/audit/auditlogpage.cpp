// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/auditlogpage.h"

#include "models/items/auditmodel.h"
#include "models/items/whynotonline.h"
#include "ui/audit/auditentrydialog.h"
#include "ui/audit/auditfilterbar.h"
#include "ui/dialogs/exporttofile.h"
#include "ui/theme/look.h"
#include "ui/widgets/button.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/hintstrip.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/table.h"
#include "ui/widgets/text.h"

#include <QVBoxLayout>

namespace callboard
{

namespace
{

CellLook lookOf(const QModelIndex &index)
{
    const bool refused = index.data(AuditModel::RefusedRole).toBool();
    switch (index.column()) {
    case AuditModel::What: return refused ? CellLook{Color::Danger, Icon::Warning} : CellLook{Color::Text};
    case AuditModel::When:
    case AuditModel::From: return {Color::Text3};
    case AuditModel::Whom: return {Color::Text2};
    default: return {Color::Text};
    }
}

} // namespace

AuditLogPage::AuditLogPage(Account &account, Administration &administration, const Clock &clock,
                           FilePicker &files, QWidget *parent)
    : Page(parent),
      m_account(account),
      m_administration(administration),
      m_files(files),
      m_export(new Button(tr("E&xport…"))),
      m_table(new Table(tr("Audit log"), 24)),
      m_again(new Button(tr("&Try again"), ButtonRole::Link))
{
    setObjectName(QStringLiteral("audit.page"));
    const Profile profile = account.profile().profile;
    const QTimeZone zone(profile.timeZone.toLatin1());
    m_model = new AuditModel(administration, RelativeTime(profile.relativeDates, zone), this);
    m_filter = new AuditFilterBar(administration, clock, zone);
    m_export->setObjectName(QStringLiteral("audit.export"));
    m_filter->addEnd(m_export);
    m_table->setObjectName(QStringLiteral("audit.table"));
    m_table->setModel(m_model);
    m_table->setColumns({{140, 140}, {152, 108}, {0, 240}, {160, 104}, {128, 112}});
    m_table->setLook(lookOf);
    m_state = new StateView(m_table, SkeletonShape::Table);
    m_again->setObjectName(QStringLiteral("audit.again"));
    auto *foot = new HintStrip;
    m_foot = foot->words();
    m_foot->setObjectName(QStringLiteral("audit.foot"));

    foot->addEnd(m_again);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_filter);
    layout->addWidget(new Hairline(Qt::Horizontal));
    layout->addWidget(m_state, 1);
    layout->addWidget(foot);

    connect(m_filter, &AuditFilterBar::changed, this, [this] { m_model->setFilter(m_filter->filter()); });
    connect(m_filter->search(), &SearchField::leftDownwards, m_table,
            [this] { m_table->setFocus(Qt::TabFocusReason); });
    connect(m_table, &Table::opened, this, [this](int row) {
        auto *dialog = new AuditEntryDialog(m_model->entry(row), m_model->times(), this);
        dialog->open();
    });
    connect(m_export, &QPushButton::clicked, this, &AuditLogPage::exportLog);
    connect(m_again, &QPushButton::clicked, m_model, &AuditModel::retry);
    connect(m_state, &StateView::actionTriggered, this, [this] {
        if (m_model->state() == AuditModel::State::Failed)
            m_model->retry();
        else
            m_filter->clear();
    });
    connect(m_model, &AuditModel::stateChanged, this, &AuditLogPage::refreshState);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &AuditLogPage::refreshState);
    connect(m_model, &QAbstractItemModel::modelReset, this, &AuditLogPage::refreshState);
    connect(&m_account, &Account::statusChanged, this, [this] {
        const bool online = whyNotOnline(m_account.status().state).isEmpty();
        if (online && m_model->state() == AuditModel::State::Failed)
            m_model->retry();
        refreshState();
    });
    refreshState();
}

bool AuditLogPage::focusSearch()
{
    m_filter->focusSearch();
    return true;
}

void AuditLogPage::arrive()
{
    if (m_model->rowCount() > 0)
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_filter->focusSearch();
}

void AuditLogPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    // It grows by what happens on other pages; whoever comes back sees the newest.
    m_model->reload();
}

void AuditLogPage::refreshState()
{
    const QString offline = whyNotOnline(m_account.status().state);
    m_export->setDisabledReason(m_exporting ? tr("The studio is asked") : offline);
    const bool any = m_model->rowCount() > 0;
    const bool failed = m_model->state() == AuditModel::State::Failed;
    m_again->setVisible(any && failed);
    m_foot->setColor(any && failed ? Color::Danger : Color::Text3);
    if (any) {
        m_state->showContent();
        if (failed)
            m_foot->setText(m_model->problem().text);
        else if (m_model->state() == AuditModel::State::Loading)
            m_foot->setText(tr("Fetching entries…"));
        else
            m_foot->setText(m_model->isAtEnd()
                                ? tr("%n entries, the oldest last", nullptr, m_model->rowCount())
                                : tr("Older entries come as you scroll"));
        return;
    }
    m_foot->clear();
    if (failed)
        m_state->showMessage(
            offline.isEmpty() ? StateView::failed(tr("The audit log could not be loaded"), m_model->problem())
                              : StateMessage{Icon::Offline,
                                             Color::Warning,
                                             tr("The audit log is at the studio"),
                                             tr("It is not kept on this computer and comes "
                                                "with the next connection."),
                                             tr("&Try again"),
                                             {}});
    else if (m_model->state() == AuditModel::State::Loading || !m_model->isAtEnd())
        m_state->showLoading();
    else
        showNothing();
}

void AuditLogPage::showNothing()
{
    if (m_filter->isEmpty())
        m_state->showMessage({Icon::Inbox,
                              Color::Text3,
                              tr("Nothing was logged yet"),
                              tr("Invitations, changes of users, seats and settings are listed here."),
                              {},
                              {}});
    else
        m_state->showMessage({Icon::Search,
                              Color::Text3,
                              tr("No entry matches the filter"),
                              tr("Other names, actions or times may have some."),
                              tr("&Clear filters"),
                              {}});
}

void AuditLogPage::exportLog()
{
    const FileWish wish{tr("Export audit log"), tr("CSV files (*.csv)"), QStringLiteral("csv"),
                        QStringLiteral("audit-log.csv")};
    exportToFile(
        m_files, this, wish,
        [this] {
            m_exporting = true;
            refreshState();
            return m_administration.exportAudit(m_filter->filter());
        },
        [this](const Result<QString> &file) {
            m_exporting = false;
            refreshState();
            emit toastRequested(file.ok() ? tr("Audit log exported to %1.").arg(*file) : file.error().text,
                                {});
        });
}

} // namespace callboard
