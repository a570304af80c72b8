// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/userprofiledialog.h"

#include "models/domain/futures.h"
#include "models/items/fieldtexts.h"
#include "models/items/usertexts.h"
#include "ui/users/usercommands.h"
#include "ui/users/userhistory.h"
#include "ui/users/usertimes.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

namespace callboard
{

namespace
{

constexpr int profileWidth = 600;
constexpr int profileFieldWidth = 280;
constexpr int profileLabelWidth = 112;
constexpr int factsHeight = 208;

QString identityText(const User &user)
{
    return user.identity == IdentityKind::Local
               ? UserProfileDialog::tr("Password in this studio")
               : UserProfileDialog::tr("Signs in through %1").arg(FieldTexts::shortened(user.identityName));
}

} // namespace

UserProfileDialog::UserProfileDialog(const UsersContext &context, const UserListModel &users,
                                     const UserTimes &times, UserCommands &commands, const RecordId &id,
                                     QWidget *parent)
    : DialogFrame(tr("User"), parent),
      m_context(context),
      m_users(users),
      m_times(times),
      m_commands(commands),
      m_id(id),
      m_user(users.user(id).value_or(User())),
      m_face(new Avatar(56)),
      m_name(new Text(QString(), FontRole::Title)),
      m_about(new Text(QString(), FontRole::Small, Color::Text3)),
      m_facts(new FactList(profileLabelWidth + 9)),
      m_history(new UserHistory(context, times, id)),
      m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("users.profile"));
    setContentWidth(profileWidth);
    addHead();
    addFields();
    addFacts();

    Button *actions = addSideAction(tr("&Actions"));
    actions->setObjectName(QStringLiteral("users.profile.actions"));
    actions->setDropDown(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, [this] {
        m_menu->clear();
        m_commands.fillMenu(m_menu, {m_user});
        // The profile is open already.
        if (!m_menu->actions().isEmpty())
            m_menu->removeAction(m_menu->actions().first());
    });
    m_cancel = addCancel(tr("&Close"));
    m_cancel->setObjectName(QStringLiteral("users.profile.close"));
    m_save = addAction(tr("&Save"), ButtonRole::Primary);
    m_save->setObjectName(QStringLiteral("users.profile.save"));
    connect(m_save, &QPushButton::clicked, this, &UserProfileDialog::save);

    connect(&users, &UserListModel::countsChanged, this, &UserProfileDialog::follow);
    connect(&context.administration, &Administration::usersArrived, this, &UserProfileDialog::follow,
            Qt::QueuedConnection);
    connect(&context.administration, &Administration::usersGone, this, [this](const QList<RecordId> &gone) {
        if (gone.contains(m_id))
            DialogFrame::reject();
    });
    connect(&context.account, &Account::statusChanged, this, &UserProfileDialog::refresh);
    for (const Field &field : std::as_const(m_fields))
        put(field, stored(field.name));
    showUser();
    loadPicture();
    m_fields.first().editor->setFocus();
}

void UserProfileDialog::addHead()
{
    auto *copy = new IconButton(Icon::Copy, tr("Copy the email address"));
    copy->setObjectName(QStringLiteral("users.profile.copy"));
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_user.email);
        emit toastRequested(tr("Address copied."));
    });
    m_face->setFixedSize(m_face->sizeHint());
    m_name->setElided(true);
    m_name->setObjectName(QStringLiteral("users.profile.name"));
    m_about->setElided(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(dp(4));
    words->addStretch(1);
    words->addWidget(m_name);
    words->addWidget(m_about);
    words->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(dp(dotRoom), 0, dp(dotRoom), dp(12));
    row->setSpacing(dp(16));
    row->addWidget(m_face);
    row->addLayout(words, 1);
    row->addWidget(copy, 0, Qt::AlignVCenter);
    body()->addLayout(row);
}

void UserProfileDialog::addField(const char *name, const QString &label, QWidget *editor)
{
    editor->setObjectName(QStringLiteral("users.profile.") + QLatin1String(name));
    editor->setFixedWidth(dp(profileFieldWidth));
    auto *row = new FormRow(label, editor);
    row->setLabelWidth(std::max(dp(profileLabelWidth), row->labelWidth()));
    connect(row, &FormRow::undoRequested, this, [this, field = QLatin1String(name)] {
        for (const Field &one : std::as_const(m_fields)) {
            if (one.name == field)
                put(one, stored(field));
        }
        refresh();
    });
    m_fields.append({QLatin1String(name), row, editor});
    body()->addWidget(row);
}

void UserProfileDialog::addFields()
{
    const auto line = [this](const char *name, const QString &label) {
        auto *edit = new LineEdit;
        edit->setMaxLength(254);
        connect(edit, &QLineEdit::textChanged, this, &UserProfileDialog::refresh);
        addField(name, label, edit);
    };
    line(field::firstName, tr("&First name"));
    line(field::lastName, tr("&Last name"));
    line(field::email, tr("&Email"));
    line(field::username, tr("&Username"));
    auto *role = new ComboBox;
    for (const Role one : UserTexts::roles())
        role->addItem(UserTexts::role(one), toString(one));
    connect(role, &QComboBox::currentIndexChanged, this, &UserProfileDialog::refresh);
    addField("role", tr("&Role"), role);
    auto *department = new ComboBox;
    department->setEditable(true);
    department->setInsertPolicy(QComboBox::NoInsert);
    department->addItems(m_users.departments());
    department->lineEdit()->setMaxLength(200);
    department->lineEdit()->setTextMargins(-dp(9), 0, -dp(9), 0); // the box has its own
    department->lineEdit()->setAccessibleName(tr("Department"));
    connect(department, &QComboBox::editTextChanged, this, &UserProfileDialog::refresh);
    addField("department", tr("&Department"), department);
}

void UserProfileDialog::addFacts()
{
    // It scrolls, so that the dialog fits a window of 600 whatever there is to tell.
    auto *inner = new QWidget;
    auto *layout = new QVBoxLayout(inner);
    layout->setContentsMargins(dp(dotRoom), dp(12), dp(dotRoom), 0);
    layout->setSpacing(dp(12));
    layout->addWidget(m_facts);
    layout->addWidget(new Hairline(Qt::Horizontal));
    layout->addWidget(new Text(tr("Recent changes"), FontRole::Heading));
    layout->addWidget(m_history);
    layout->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("users.profile.facts"));
    scroll->setAccessibleName(tr("Facts and recent changes"));
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    scroll->setFixedHeight(dp(factsHeight));
    body()->addWidget(new Hairline(Qt::Horizontal));
    body()->addWidget(scroll, 1);
}

QString UserProfileDialog::stored(const QString &field) const
{
    return m_user.toJson().value(field).toString();
}

QString UserProfileDialog::typed(const Field &field) const
{
    if (const auto *edit = qobject_cast<QLineEdit *>(field.editor))
        return edit->text().trimmed();
    const auto *box = qobject_cast<QComboBox *>(field.editor);
    return box->isEditable() ? box->currentText().simplified() : box->currentData().toString();
}

void UserProfileDialog::put(const Field &field, const QString &value)
{
    const QSignalBlocker quiet(field.editor);
    if (auto *edit = qobject_cast<QLineEdit *>(field.editor))
        edit->setText(value);
    else if (auto *box = qobject_cast<QComboBox *>(field.editor); box->isEditable())
        box->setEditText(value);
    else
        box->setCurrentIndex(box->findData(value));
}

QList<FieldChange> UserProfileDialog::changes() const
{
    QList<FieldChange> changes;
    for (const Field &field : m_fields) {
        if (typed(field) != stored(field.name))
            changes.append({field.name, stored(field.name), typed(field)});
    }
    return changes;
}

void UserProfileDialog::follow()
{
    const std::optional<User> now = m_users.user(m_id);
    if (!now || *now == m_user)
        return;
    // What somebody is typing stays; the rest follows.
    QList<Field> untouched;
    for (const Field &field : std::as_const(m_fields)) {
        if (typed(field) == stored(field.name))
            untouched.append(field);
    }
    m_user = *now;
    for (const Field &field : std::as_const(untouched))
        put(field, stored(field.name));
    showUser();
    m_history->reload();
}

void UserProfileDialog::showUser()
{
    const QString name = FieldTexts::shortened(m_user.displayName());
    m_name->setText(name);
    m_about->setText(
        tr("%1 · %2", "role and department, or address")
            .arg(UserTexts::role(m_user.role),
                 FieldTexts::shortened(m_user.department.isEmpty() ? m_user.email : m_user.department)));
    m_face->setPerson(m_user.displayName(), m_user.id.value());
    m_facts->clear();
    m_facts->add(tr("Status"), UserTexts::state(m_user.state));
    if (m_user.invitation) {
        const Invitation &invitation = *m_user.invitation;
        m_facts->add(tr("Invited"),
                     tr("%1, by %2", "when, by whom")
                         .arg(m_times.text(invitation.sentAt), FieldTexts::shortened(invitation.by)),
                     m_times.exact(invitation.sentAt));
        m_facts->add(m_times.isExpired(m_user) ? tr("Expired") : tr("Expires"),
                     m_times.exact(invitation.expiresAt));
    } else {
        m_facts->add(tr("Last active"), m_times.text(m_user), m_times.exact(m_user));
    }
    if (m_user.disabledAt.isValid())
        m_facts->add(tr("Disabled"), m_times.text(m_user.disabledAt), m_times.exact(m_user.disabledAt));
    m_facts->add(tr("Sign-in"), identityText(m_user));
    m_facts->add(tr("Added"), m_times.text(m_user.createdAt), m_times.exact(m_user.createdAt));
    refresh();
}

void UserProfileDialog::refresh()
{
    if (!m_save)
        return;
    const QString offline = whyNotOnline(m_context.account.status().state);
    for (const Field &field : std::as_const(m_fields)) {
        const bool owned = m_user.ownedFields.contains(field.name);
        const bool lastAdministrator =
            field.name == QLatin1String("role") && m_user.role == Role::Administrator &&
            m_user.state == UserState::Active && m_users.activeAdministrators() <= 1;
        field.editor->setEnabled(!m_saving && !owned && !lastAdministrator);
        if (owned)
            field.row->setHint(tr("Set in %1").arg(FieldTexts::shortened(m_user.identityName)));
        else if (lastAdministrator)
            field.row->setHint(tr("The last one"));
        else
            field.row->setHint({});
        if (typed(field) != stored(field.name))
            field.row->setChanged(UserTexts::value(field.name, stored(field.name)));
        else
            field.row->clearChanged();
    }
    const bool changed = !changes().isEmpty();
    m_cancel->setText(changed ? tr("&Cancel") : tr("&Close"));
    m_cancel->setEnabled(!m_saving);
    m_save->setText(m_saving ? tr("Saving…") : tr("&Save"));
    m_save->setDisabledReason(m_saving   ? tr("The studio is asked")
                              : !changed ? tr("Nothing is changed")
                                         : offline);
}

void UserProfileDialog::save()
{
    const QList<FieldChange> wished = changes();
    if (m_saving || wished.isEmpty())
        return;
    m_saving = true;
    setError({});
    for (const Field &field : std::as_const(m_fields))
        field.row->setError({});
    refresh();
    whenDone<void>(
        m_context.administration.changeUser(m_id, wished), this, [this](const Result<void> &result) {
            m_saving = false;
            if (result) {
                emit toastRequested(tr("%1 is saved.").arg(FieldTexts::shortened(m_user.displayName())));
                accept();
                return;
            }
            refresh();
            for (const Field &field : std::as_const(m_fields)) {
                if (field.name == result.error().field) {
                    field.row->setError(result.error().text);
                    field.editor->setFocus(Qt::OtherFocusReason);
                    return;
                }
            }
            setError(result.error().text);
        });
}

void UserProfileDialog::reject()
{
    if (!m_saving)
        DialogFrame::reject();
}

void UserProfileDialog::loadPicture()
{
    if (!m_user.picture.isValid())
        return;
    whenDone<QImage>(m_context.account.picture(m_user.picture, 512), this,
                     [this](const Result<QImage> &picture) {
                         if (picture)
                             m_face->setPicture(*picture);
                     });
}

} // namespace callboard
