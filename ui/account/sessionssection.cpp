// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/sessionssection.h"

#include "models/domain/futures.h"
#include "models/items/fieldtexts.h"
#include "models/items/relativetime.h"
#include "models/items/sessionlistmodel.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace callboard
{

namespace
{

constexpr int listWidth = 128 + 320; // label and field columns
constexpr int rowHeight = 40;

} // namespace

SessionsSection::SessionsSection(const AccountContext &context, QWidget *parent)
    : FormSection(tr("Signed-in devices"), parent),
      m_context(context),
      m_model(new SessionListModel(this)),
      m_list(new QWidget),
      m_rows(new QVBoxLayout),
      m_words(new Text(QString(), FontRole::Small, Color::Text3)),
      m_again(new Button(tr("&Try again"), ButtonRole::Link)),
      m_others(new Button(tr("Sign &out everywhere else")))
{
    m_list->setObjectName(QStringLiteral("account.sessions"));
    m_list->setAccessibleName(tr("Signed-in devices"));
    m_words->setWordWrap(true);
    m_others->setObjectName(QStringLiteral("account.sessions.signOutOthers"));
    auto *inner = new QWidget;
    inner->setMaximumWidth(dp(listWidth));
    auto *across = new QHBoxLayout(m_list);
    across->setContentsMargins(0, 0, 0, 0);
    across->addWidget(inner, 1000);
    across->addStretch(1);
    auto *layout = new QVBoxLayout(inner);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(dp(8));
    m_rows->setSpacing(dp(4));
    layout->addLayout(m_rows);
    layout->addWidget(m_words);
    layout->addWidget(m_again, 0, Qt::AlignLeft);
    layout->addWidget(m_others, 0, Qt::AlignLeft);
    addWide(m_list);

    m_again->setObjectName(QStringLiteral("account.sessions.again"));
    connect(m_again, &QPushButton::clicked, this, &SessionsSection::reload);
    connect(m_others, &QPushButton::clicked, this, &SessionsSection::confirmRevokeOthers);
    connect(&m_context.account, &Account::statusChanged, this, &SessionsSection::refreshState);
    refreshState();
}

void SessionsSection::refreshState()
{
    const QString offline = whyNotOnline(m_context.account.status().state);
    // Once for each time that the studio comes within reach; after a failure there is "Try again".
    const bool cameOnline = offline.isEmpty() && !m_online;
    m_online = offline.isEmpty();
    if (cameOnline && !m_loaded)
        reload();
    const auto buttons = m_list->findChildren<Button *>();
    for (Button *button : buttons)
        button->setDisabledReason(offline);
    if (!m_loaded && !offline.isEmpty())
        say(tr("The list comes with the next connection."), false);
    m_others->setVisible(m_model->others() > 0);
}

void SessionsSection::reload()
{
    if (m_asking)
        return;
    m_asking = true;
    if (!m_loaded)
        say(tr("Asking the studio…"), false);
    whenDone<QList<Session>>(m_context.account.sessions(), this,
                             [this](const Result<QList<Session>> &sessions) {
                                 m_asking = false;
                                 if (!sessions.ok()) {
                                     say(sessions.error().text, true);
                                     return;
                                 }
                                 m_loaded = true;
                                 say({}, false);
                                 m_model->setSessions(*sessions);
                                 rebuildRows();
                             });
}

void SessionsSection::rebuildRows()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_rows->addWidget(makeRow(m_model->index(row)));
    refreshState();
}

QWidget *SessionsSection::makeRow(const QModelIndex &session)
{
    const QString device = FieldTexts::shortened(session.data(Qt::DisplayRole).toString());
    const bool current = session.data(SessionListModel::CurrentRole).toBool();
    const Profile &profile = m_context.account.profile().profile;
    const RelativeTime time(profile.relativeDates, QTimeZone(profile.timeZone.toLatin1()));
    const QDateTime seen = session.data(SessionListModel::LastSeenAtRole).toDateTime();
    const QString when =
        current ? tr("This device") : tr("Last seen %1", "when").arg(time.text(seen, m_context.clock.now()));
    const QString address = FieldTexts::shortened(session.data(SessionListModel::AddressRole).toString());

    auto *row = new QWidget;
    row->setMinimumHeight(dp(rowHeight));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *name = new Text(device);
    name->setElided(true);
    auto *note = new Text(address.isEmpty() ? when : tr("%1 · %2", "when, where").arg(when, address),
                          FontRole::Caption, current ? Color::Success : Color::Text3);
    note->setElided(true);
    note->setToolTip(time.exact(seen));
    words->addWidget(name);
    words->addWidget(note);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(dp(12));
    layout->addLayout(words, 1);
    if (!current) {
        const SessionId id(session.data(SessionListModel::IdRole).toString());
        auto *out = new Button(tr("Sign out"));
        out->setObjectName(QStringLiteral("account.sessions.signOut"));
        out->setAccessibleName(tr("Sign out %1").arg(device));
        connect(out, &QPushButton::clicked, this, [this, id, device] { confirmRevoke(id, device); });
        layout->addWidget(out);
    }
    return row;
}

void SessionsSection::say(const QString &sentence, bool isError)
{
    m_words->setColor(isError ? Color::Danger : Color::Text3);
    m_words->setText(sentence);
    m_words->setVisible(!sentence.isEmpty());
    m_again->setVisible(isError);
}

void SessionsSection::confirmRevoke(const SessionId &id, const QString &device)
{
    auto *dialog = new ConfirmDialog(
        {.caption = tr("Sign out a device"),
         .heading = tr("Sign out %1?").arg(device),
         .explanation = tr("Whoever sits there has to sign in again. What waits there to be sent "
                           "stays there."),
         .verb = tr("&Sign out"),
         .role = ButtonRole::Primary},
        window());
    connect(dialog, &QDialog::accepted, this, [this, id] { revoke({id}); });
    dialog->open();
}

void SessionsSection::confirmRevokeOthers()
{
    const int others = m_model->others();
    auto *dialog =
        new ConfirmDialog({.caption = tr("Sign out everywhere else"),
                           .heading = others == 1 ? tr("Sign out one other device?")
                                                  : tr("Sign out %n other devices?", "two or more", others),
                           .explanation = tr("Only this computer stays signed in."),
                           .verb = tr("&Sign out"),
                           .role = ButtonRole::Primary},
                          window());
    connect(dialog, &QDialog::accepted, this, [this] {
        QList<SessionId> ids;
        for (const Session &session : m_model->sessions()) {
            if (!session.current)
                ids.append(session.id);
        }
        revoke(ids);
    });
    connect(dialog, &QDialog::finished, m_others, [this] { m_others->setFocus(Qt::OtherFocusReason); });
    dialog->open();
}

void SessionsSection::revoke(QList<SessionId> ids)
{
    if (ids.isEmpty()) {
        reload();
        return;
    }
    const SessionId id = ids.takeFirst();
    whenDone<void>(m_context.account.revokeSession(id), this, [this, id, ids](const Result<void> &result) {
        // Gone already is as good as signed out.
        if (!result.ok() && result.error().kind != ErrorKind::NotFound) {
            say(result.error().text, true);
            return;
        }
        m_model->remove(id);
        rebuildRows();
        if (ids.isEmpty())
            emit signedOut(tr("Signed out there"));
        revoke(ids);
    });
}

} // namespace callboard
