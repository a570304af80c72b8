// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/addusersdialog.h"

#include "models/domain/futures.h"
#include "models/items/addresslistmodel.h"
#include "models/items/usertexts.h"
#include "ui/seats/buyseatsdialog.h"
#include "ui/users/addresschips.h"
#include "ui/users/seatboxes.h"
#include "ui/widgets/button.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/dot.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/text.h"

#include <QGridLayout>
#include <QLineEdit>

namespace callboard
{

namespace
{

constexpr int contentWidth = 520;
constexpr int mostNotes = 3;
constexpr int mostAtOnce = 500; // addresses in one request (docs/protocol.md)
constexpr int comboWidth = 208;
constexpr int labelWidth = 88;

QString wordsOf(const InvitationOutcome &outcome)
{
    using Kind = InvitationOutcome::Kind;
    switch (outcome.kind) {
    case Kind::AlreadyInvited: return AddUsersDialog::tr("%1 is already invited.").arg(outcome.email);
    case Kind::AlreadyMember: return AddUsersDialog::tr("%1 is already a member.").arg(outcome.email);
    case Kind::NotAnAddress:
        return AddUsersDialog::tr("The studio does not take %1 for an address.").arg(outcome.email);
    case Kind::DomainNotAllowed:
        return AddUsersDialog::tr("The studio does not allow the domain of %1.").arg(outcome.email);
    case Kind::Invited: break;
    }
    return {};
}

} // namespace

AddUsersDialog::AddUsersDialog(const UsersContext &context, const UserListModel &users, QWidget *parent)
    : DialogFrame(tr("Add users"), parent),
      m_context(context),
      m_model(new AddressListModel(context.administration, users, this)),
      m_field(new AddressChips(*m_model)),
      m_notes(new QVBoxLayout),
      m_role(new ComboBox),
      m_department(new ComboBox),
      m_seats(new Text),
      m_boxes(new SeatBoxes),
      m_buy(new Button(tr("&Buy more seats…"))),
      m_valid(new Text(QString(), FontRole::Small, Color::Text3))
{
    setObjectName(QStringLiteral("users.add.dialog"));
    setContentWidth(contentWidth);
    addForm(users);
    addSeats();
    m_cancel = addCancel();
    m_cancel->setObjectName(QStringLiteral("users.add.cancel"));
    m_cancel->setDefault(false); // Enter in the field makes chips
    m_send = addAction(QString(), ButtonRole::Primary);
    m_send->setObjectName(QStringLiteral("users.add.send"));

    connect(m_send, &QPushButton::clicked, this, &AddUsersDialog::send);
    connect(m_buy, &QPushButton::clicked, this, &AddUsersDialog::buySeats);
    connect(m_model, &AddressListModel::statesChanged, this, &AddUsersDialog::refresh);
    connect(&m_context.administration, &Administration::seatsChanged, this, &AddUsersDialog::refresh);
    connect(&m_context.administration, &Administration::settingsChanged, this, &AddUsersDialog::refresh);
    connect(&m_context.account, &Account::statusChanged, this, &AddUsersDialog::refresh);
    if (auto *edit = m_field->findChild<QLineEdit *>())
        connect(edit, &QLineEdit::textChanged, this, &AddUsersDialog::refresh);
    m_field->setFocus();
    refresh();
}

void AddUsersDialog::addForm(const UserListModel &users)
{
    auto *label = new Text(tr("&Email addresses"), FontRole::Body, Color::Text2);
    label->setBuddy(m_field->focusProxy());
    m_field->focusProxy()->setAccessibleName(tr("Email addresses"));
    m_field->setAccessibleName(tr("Email addresses"));
    auto *hint = new Text(tr("Paste a list: commas, spaces or one a line"), FontRole::Small, Color::Text3);
    auto *head = new QHBoxLayout;
    head->addWidget(label);
    head->addStretch(1);
    head->addWidget(hint);
    body()->setSpacing(dp(8));
    body()->addLayout(head);
    m_field->setMinimumHeight(dp(130));
    body()->addWidget(m_field, 1);
    m_notes->setSpacing(dp(4));
    body()->addLayout(m_notes);

    for (const Role role : UserTexts::roles())
        m_role->addItem(UserTexts::role(role), int(role));
    m_role->setCurrentIndex(m_role->findData(int(Role::Artist)));
    m_role->setObjectName(QStringLiteral("users.add.role"));
    m_role->setAccessibleName(tr("Role"));
    m_department->setEditable(true);
    m_department->setInsertPolicy(QComboBox::NoInsert);
    m_department->addItems(users.departments());
    m_department->setCurrentIndex(-1);
    m_department->clearEditText();
    m_department->lineEdit()->setPlaceholderText(tr("Choose later"));
    m_department->lineEdit()->setMaxLength(200);
    m_department->lineEdit()->setTextMargins(-dp(9), 0, -dp(9), 0); // the box has its own
    m_department->setObjectName(QStringLiteral("users.add.department"));
    m_department->setAccessibleName(tr("Department"));
    m_department->lineEdit()->setAccessibleName(tr("Department"));
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, dp(12), 0, dp(12));
    grid->setHorizontalSpacing(dp(8));
    grid->setVerticalSpacing(dp(8));
    grid->setColumnMinimumWidth(0, dp(labelWidth));
    grid->setColumnStretch(2, 1);
    const auto row = [&](int at, const QString &words, ComboBox *box) {
        auto *name = new Text(words, FontRole::Body, Color::Text2);
        name->setBuddy(box);
        box->setFixedWidth(dp(comboWidth));
        grid->addWidget(name, at, 0);
        grid->addWidget(box, at, 1);
    };
    row(0, tr("&Role"), m_role);
    row(1, tr("&Department"), m_department);
    body()->addLayout(grid);
}

void AddUsersDialog::addSeats()
{
    body()->addWidget(new Hairline(Qt::Horizontal));
    auto *words = new QVBoxLayout;
    words->setSpacing(dp(6));
    words->addWidget(m_seats);
    words->addWidget(m_boxes);
    m_seats->setObjectName(QStringLiteral("users.add.seats"));
    m_buy->setObjectName(QStringLiteral("users.add.buy"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, dp(8), 0, 0);
    row->setSpacing(dp(12));
    row->addWidget(new Glyph(Icon::Seat), 0, Qt::AlignLeft);
    row->addLayout(words);
    row->addStretch(1);
    row->addWidget(m_buy);
    body()->addLayout(row);
    m_valid->setWordWrap(true);
    body()->addWidget(m_valid);
}

void AddUsersDialog::reject()
{
    // What is on its way is worth waiting for.
    if (!m_sending)
        DialogFrame::reject();
}

QString AddUsersDialog::whyNot() const
{
    if (const QString offline = whyNotOnline(m_context.account.status().state); !offline.isEmpty())
        return offline;
    const int needed = m_model->seatsNeeded();
    if (needed == 0 && !m_field->hasText())
        return tr("Enter an address first");
    const std::optional<int> left = m_model->seatsLeft();
    if (left && needed > *left)
        return tr("There are not enough seats");
    return {};
}

void AddUsersDialog::refresh()
{
    refreshNotes();
    const int needed = m_model->seatsNeeded();
    const std::optional<int> left = m_model->seatsLeft();
    const bool short_ = left && needed > *left;
    if (!left)
        m_seats->setText(tr("%n will be used", "seats", needed));
    else if (short_)
        m_seats->setText(tr("%L1 left, %n needed", "seats", needed).arg(std::max(0, *left)));
    else
        m_seats->setText(tr("%L1 left, %n will be used", "seats", needed).arg(*left));
    m_seats->setColor(short_ ? Color::Warning : Color::Text);
    m_boxes->setVisible(left.has_value());
    m_boxes->setSeats(left.value_or(0), needed);
    const std::optional<StudioSettings> settings = m_context.administration.settings();
    m_valid->setText(settings ? tr("Invitations are valid for %n day(s).", nullptr, settings->invitationDays)
                              : QString());
    m_valid->setVisible(settings.has_value());

    const QString offline = whyNotOnline(m_context.account.status().state);
    m_buy->setDisabledReason(m_sending ? tr("Invitations are being sent") : offline);
    m_cancel->setEnabled(!m_sending);
    for (QWidget *widget : {static_cast<QWidget *>(m_field), static_cast<QWidget *>(m_role),
                            static_cast<QWidget *>(m_department)})
        widget->setEnabled(!m_sending);
    if (m_sending && m_total > mostAtOnce)
        m_send->setText(tr("Sending %L1 of %L2…").arg(m_total - m_waiting.size()).arg(m_total));
    else
        m_send->setText(m_sending ? tr("Sending…")
                                  : tr("&Send %n invitation(s)", nullptr, std::max(1, needed)));
    m_send->setDisabledReason(m_sending ? tr("Invitations are being sent") : whyNot());
}

void AddUsersDialog::refreshNotes()
{
    while (QLayoutItem *item = m_notes->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    int errors = m_model->count(AddressListModel::State::NotAnAddress) +
                 m_model->count(AddressListModel::State::DomainNotAllowed);
    const QStringList notes = m_model->notes(mostNotes);
    for (const QString &note : notes) {
        const bool isError = errors-- > 0;
        auto *row = new QWidget;
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(dp(8));
        layout->addWidget(
            new Glyph(isError ? Icon::Warning : Icon::Info, isError ? Color::Danger : Color::Text2), 0,
            Qt::AlignTop);
        auto *words = new Text(note, FontRole::Small, isError ? Color::Danger : Color::Text2);
        words->setWordWrap(true);
        words->setPreferredWidth(contentWidth - 40);
        layout->addWidget(words, 1);
        m_notes->addWidget(row);
    }
}

void AddUsersDialog::buySeats()
{
    auto *dialog = new BuySeatsDialog(m_context.administration, this);
    const int missing = m_model->seatsNeeded() - m_model->seatsLeft().value_or(0);
    if (missing > 0)
        dialog->setCount(missing);
    dialog->open();
}

void AddUsersDialog::send()
{
    m_field->commit();
    if (m_sending || !whyNot().isEmpty() || m_model->seatsNeeded() == 0)
        return;
    m_waiting = m_model->validAddresses();
    m_total = int(m_waiting.size());
    m_invited = 0;
    m_refused.clear();
    m_sending = true;
    setError({});
    refresh();
    sendNext();
}

void AddUsersDialog::sendNext()
{
    InvitationRequest request;
    request.emails = m_waiting.mid(0, mostAtOnce);
    request.role = Role(m_role->currentData().toInt());
    request.department = m_department->currentText().simplified();
    whenDone<QList<InvitationOutcome>>(
        m_context.administration.invite(request), this,
        [this](const Result<QList<InvitationOutcome>> &outcomes) { take(outcomes); });
}

void AddUsersDialog::take(const Result<QList<InvitationOutcome>> &outcomes)
{
    if (!outcomes) {
        m_sending = false;
        setError(outcomes.error().text);
        refresh();
        m_field->setFocus(Qt::OtherFocusReason);
        return;
    }
    for (const InvitationOutcome &outcome : *outcomes) {
        if (outcome.kind == InvitationOutcome::Kind::Invited) {
            ++m_invited;
            forget(outcome.email);
        } else {
            m_refused.append(wordsOf(outcome));
        }
    }
    m_waiting = m_waiting.mid(mostAtOnce);
    refresh();
    if (!m_waiting.isEmpty())
        sendNext();
    else
        finish();
}

void AddUsersDialog::forget(const QString &email)
{
    for (int row = m_model->rowCount() - 1; row >= 0; --row) {
        if (m_model->index(row).data().toString().compare(email, Qt::CaseInsensitive) == 0)
            m_model->remove(row);
    }
}

void AddUsersDialog::finish()
{
    m_sending = false;
    refresh();
    const QString sent = tr("%n invitation(s) sent.", nullptr, m_invited);
    const bool errorsLeft = m_model->count(AddressListModel::State::NotAnAddress) > 0 ||
                            m_model->count(AddressListModel::State::DomainNotAllowed) > 0;
    if (m_invited > 0)
        emit invited(sent);
    if (m_refused.isEmpty() && !errorsLeft) {
        accept();
        return;
    }
    QStringList sentences;
    if (m_invited > 0)
        sentences.append(sent);
    sentences += m_refused.mid(0, mostNotes);
    if (m_refused.size() > mostNotes)
        sentences.append(tr("And %n more.", nullptr, int(m_refused.size()) - mostNotes));
    if (m_refused.isEmpty())
        sentences.append(tr("What is left here has to be corrected first."));
    setError(sentences.join(u'\n'));
    m_field->setFocus(Qt::OtherFocusReason);
}

} // namespace callboard
