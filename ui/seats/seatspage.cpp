// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seats/seatspage.h"

#include "models/items/purchaselistmodel.h"
#include "models/items/whynotonline.h"
#include "ui/seats/buyseatsdialog.h"
#include "ui/seats/invitationssection.h"
#include "ui/seats/seatssection.h"
#include "ui/shell/loadstate.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/table.h"
#include "ui/widgets/text.h"

#include <QVBoxLayout>

namespace callboard
{

namespace
{

constexpr int shownPurchases = 10;

RelativeTime timesOf(const Account &account)
{
    const Profile profile = account.profile().profile;
    return {profile.relativeDates, QTimeZone(profile.timeZone.toLatin1())};
}

class PurchasesSection final : public FormSection
{
public:
    PurchasesSection(Administration &administration, const RelativeTime &times)
        : FormSection(SeatsPage::tr("Purchases"))
    {
        auto *model = new PurchaseListModel(administration, times, this);
        auto *table = new Table(SeatsPage::tr("Purchases"));
        table->setObjectName(QStringLiteral("seats.purchases"));
        table->setModel(model);
        table->setColumns({{128, 116}, {144, 132}, {0, 112}, {72, 60}, {112, 88}, {192, 120}});
        table->setFitsRows(shownPurchases);
        table->setLook([](const QModelIndex &index) -> CellLook {
            const bool quiet = index.column() == PurchaseListModel::At ||
                               index.column() == PurchaseListModel::Buyer ||
                               index.column() == PurchaseListModel::MailedTo;
            return {quiet ? Color::Text2 : Color::Text};
        });
        auto *empty = new Text(SeatsPage::tr("No seats were bought yet."), FontRole::Body, Color::Text3);
        addWide(empty);
        addWide(table);
        const auto show = [model, table, empty] {
            table->setVisible(model->rowCount() > 0);
            empty->setVisible(model->rowCount() == 0);
        };
        connect(model, &QAbstractItemModel::rowsInserted, table, show);
        connect(model, &QAbstractItemModel::modelReset, table, show);
        show();
    }
};

} // namespace

SeatsPage::SeatsPage(Account &account, Administration &administration, const Clock &clock, QWidget *parent)
    : Page(parent),
      m_account(account),
      m_administration(administration),
      m_seats(new SeatsSection(administration)),
      m_invitations(new InvitationsSection(administration, clock, timesOf(account)))
{
    setObjectName(QStringLiteral("seats.page"));
    auto *form = new Form;
    form->addSection(m_seats);
    form->addSection(new SeatUsageSection(administration));
    form->addSection(m_invitations);
    form->addSection(new PurchasesSection(administration, timesOf(account)));
    m_state = new StateView(form, SkeletonShape::Form);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_state);

    connect(m_seats, &SeatsSection::buyRequested, this, &SeatsPage::buy);
    connect(m_invitations, &InvitationsSection::done, this,
            [this](const QString &sentence) { emit toastRequested(sentence, {}); });
    connect(m_state, &StateView::actionTriggered, &m_account, &Account::syncNow);
    connect(&m_account, &Account::statusChanged, this, &SeatsPage::refreshState);
    connect(&m_administration, &Administration::seatsChanged, this, &SeatsPage::refreshState);
    connect(&m_administration, &Administration::problemsChanged, this, &SeatsPage::refreshState);
    refreshState();
}

void SeatsPage::refreshState()
{
    const SyncStatus status = m_account.status();
    const QString offline = whyNotOnline(status.state);
    m_seats->setDisabledReason(offline);
    m_invitations->setDisabledReason(offline);
    showLoadState(*m_state, m_administration.seats().has_value(), status, tr("The seats could not be loaded"),
                  m_administration.problem(Collection::Seats));
}

void SeatsPage::buy()
{
    // A child of the page, so that it goes with the administration that it asks.
    auto *dialog = new BuySeatsDialog(m_administration, this);
    connect(dialog, &BuySeatsDialog::bought, this, [this](const Purchase &purchase) {
        emit toastRequested(tr("%n seat(s) bought. They can be used now.", nullptr, purchase.count), {});
    });
    dialog->open();
}

} // namespace callboard
