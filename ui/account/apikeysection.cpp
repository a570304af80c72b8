// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/apikeysection.h"

#include "models/domain/futures.h"
#include "models/items/fieldtexts.h"
#include "models/items/relativetime.h"
#include "ui/account/secretclipboard.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/lineedit.h"

#include <QHBoxLayout>
#include <QTimer>
#include <chrono>

namespace callboard
{

namespace
{

constexpr int hiddenLength = 28;
constexpr std::chrono::seconds shownFor(60);

} // namespace

ApiKeySection::ApiKeySection(const AccountContext &context, QWidget *parent)
    : FormSection(tr("Personal API key"), parent),
      m_context(context),
      m_clipboard(new SecretClipboard(this)),
      m_key(new LineEdit),
      m_show(new Button(tr("S&how"))),
      m_copy(new Button(tr("Cop&y"))),
      m_regenerate(new Button(tr("Re&generate…")))
{
    m_key->setObjectName(QStringLiteral("account.apiKey"));
    m_key->setReadOnly(true);
    m_keyRow = addRow(new FormRow(tr("&Key"), m_key));
    m_keyRow->setHint(tr("Scripts with this key act as you"));
    makeButtons();
    connect(&m_context.account, &Account::statusChanged, this, &ApiKeySection::ask);
    ask();
    askKeychain();
}

ApiKeySection::~ApiKeySection()
{
    m_secret.fill('\0');
}

void ApiKeySection::makeButtons()
{
    m_show->setObjectName(QStringLiteral("account.apiKeyShow"));
    m_show->setLeadingIcon(Icon::Eye);
    m_copy->setObjectName(QStringLiteral("account.apiKeyCopy"));
    m_copy->setLeadingIcon(Icon::Copy);
    m_regenerate->setObjectName(QStringLiteral("account.apiKeyRegenerate"));
    auto *buttons = new QWidget;
    auto *layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(dp(8));
    for (Button *button : {m_show, m_copy, m_regenerate})
        layout->addWidget(button);
    buttons->setObjectName(QStringLiteral("account.apiKeyUse"));
    m_buttonsRow = addRow(new FormRow(QString(), buttons));

    connect(m_show, &QPushButton::clicked, this, [this] { setShown(!m_shown); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        m_clipboard->copy(m_secret);
        emit copied();
    });
    connect(m_regenerate, &QPushButton::clicked, this, &ApiKeySection::confirmRegenerate);
}

void ApiKeySection::ask()
{
    // Once for each time that the studio comes within reach, so that a failure does not ask again and again.
    const bool online = whyNotOnline(m_context.account.status().state).isEmpty();
    const bool cameOnline = online && !m_online;
    m_online = online;
    refresh();
    if (cameOnline && !m_facts)
        whenDone<ApiKey>(m_context.account.apiKey(), this,
                         [this](const Result<ApiKey> &key) { takeKey(key); });
}

void ApiKeySection::askKeychain()
{
    whenDone<QByteArray>(m_context.account.storedApiKey(), this, [this](const Result<QByteArray> &secret) {
        if (!secret.ok())
            m_problem = secret.error().text;
        else if (m_secret.isEmpty())
            m_secret = *secret;
        m_keychainSaid = true;
        refresh();
    });
}

void ApiKeySection::takeKey(const Result<ApiKey> &key)
{
    m_problem = key.ok() ? QString() : key.error().text;
    if (key.ok())
        m_facts = *key;
    refresh();
}

void ApiKeySection::refresh()
{
    const QString offline = whyNotOnline(m_context.account.status().state);
    const bool none = m_facts && !m_facts->exists;
    const QString text = m_shown && !m_secret.isEmpty() ? QString::fromUtf8(m_secret) : masked();
    if (m_key->text() != text) {
        // With the first text and not with the field: loading this face is a part of nobody's start.
        m_key->setFont(callboard::font(FontRole::Mono));
        m_key->setText(text);
        m_key->setCursorPosition(0);
    }
    const QString notHere = whyNotHere();
    m_show->setDisabledReason(notHere);
    m_show->setText(m_shown ? tr("&Hide") : tr("S&how"));
    m_show->setLeadingIcon(m_shown ? Icon::EyeOff : Icon::Eye);
    m_copy->setDisabledReason(notHere);
    m_regenerate->setDisabledReason(m_busy ? tr("A new key is being made") : offline);
    m_regenerate->setText(none ? tr("&Generate…") : tr("Re&generate…"));
    m_buttonsRow->setHint(m_problem.isEmpty() ? usedText() : m_problem);
}

QString ApiKeySection::masked() const
{
    if (!m_facts && !m_keychainSaid)
        return {};
    if (m_facts && !m_facts->exists)
        return tr("No key yet");
    QString hint = m_facts ? m_facts->hint : QString();
    if (hint.isEmpty() && !m_secret.isEmpty())
        hint = QString::fromUtf8(m_secret.right(4));
    return QStringLiteral("cbk_") + QString(hiddenLength, QChar(0x2022)) + hint;
}

QString ApiKeySection::usedText() const
{
    if (!m_facts || !m_facts->exists)
        return {};
    if (!m_facts->lastUsedAt.isValid())
        return tr("Never used");
    const Profile &profile = m_context.account.profile().profile;
    const QString when = RelativeTime(profile.relativeDates, QTimeZone(profile.timeZone.toLatin1()))
                             .text(m_facts->lastUsedAt, m_context.clock.now());
    return m_facts->lastUsedFrom.isEmpty() ? tr("Last used %1", "when").arg(when)
                                           : tr("Last used %1 on %2", "when, where")
                                                 .arg(when, FieldTexts::shortened(m_facts->lastUsedFrom));
}

QString ApiKeySection::whyNotHere() const
{
    if (!m_secret.isEmpty())
        return {};
    if (m_facts && !m_facts->exists)
        return tr("There is no key yet");
    return tr("This key was made elsewhere. Only its end is known here");
}

void ApiKeySection::setShown(bool shown)
{
    m_shown = shown && !m_secret.isEmpty();
    refresh();
    if (m_shown)
        QTimer::singleShot(shownFor, this, [this] { setShown(false); });
}

void ApiKeySection::confirmRegenerate()
{
    if (m_facts && !m_facts->exists) {
        regenerate();
        return;
    }
    auto *dialog = new ConfirmDialog(
        {.caption = tr("Personal API key"),
         .heading = tr("Make a new API key?"),
         .explanation = tr("The present key stops working at once. Scripts that use it need the "
                           "new one."),
         .verb = tr("&Regenerate")},
        window());
    connect(dialog, &QDialog::accepted, this, &ApiKeySection::regenerate);
    connect(dialog, &QDialog::finished, m_regenerate,
            [this] { m_regenerate->setFocus(Qt::OtherFocusReason); });
    dialog->open();
}

void ApiKeySection::regenerate()
{
    m_busy = true;
    m_problem.clear();
    refresh();
    whenDone<QByteArray>(m_context.account.regenerateApiKey(), this,
                         [this](const Result<QByteArray> &secret) {
                             m_busy = false;
                             if (!secret.ok()) {
                                 m_problem = secret.error().text;
                                 refresh();
                                 return;
                             }
                             m_secret = *secret;
                             m_facts = ApiKey{.exists = true,
                                              .hint = QString::fromUtf8(m_secret.right(4)),
                                              .createdAt = m_context.clock.now(),
                                              .lastUsedAt = {},
                                              .lastUsedFrom = {}};
                             setShown(true);
                         });
}

void ApiKeySection::hideEvent(QHideEvent *event)
{
    FormSection::hideEvent(event);
    setShown(false);
}

} // namespace callboard
