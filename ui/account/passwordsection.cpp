// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/passwordsection.h"

#include "models/domain/validation.h"
#include "models/items/passwordstrength.h"
#include "ui/account/currentpassworddialog.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dot.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/meters.h"
#include "ui/widgets/text.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QUrl>

namespace callboard
{

namespace
{

QWidget *sentence(Icon icon, Color color, const QString &text, FontRole role, int gap)
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(dp(gap));
    // Beside a line of text, also when the text breaks into several.
    auto *iconColumn = new QVBoxLayout;
    iconColumn->setContentsMargins(0, role == FontRole::Small ? dp(1) : dp(2), 0, 0);
    iconColumn->addWidget(new Glyph(icon, color, role == FontRole::Small ? 14 : 16));
    if (role != FontRole::Small)
        iconColumn->addStretch(1);
    layout->addLayout(iconColumn);
    auto *words = new Text(text, role, color == Color::Text2 ? Color::Text : color);
    words->setWordWrap(true);
    layout->addWidget(words, 1);
    return line;
}

} // namespace

PasswordSection::PasswordSection(const AccountContext &context, const ProfileForm &form, QWidget *parent)
    : FormSection(tr("Password"), parent),
      m_context(context),
      m_form(form)
{
    if (form.profile().identity != IdentityKind::Local) {
        addExternal();
    } else if (!context.account.studio().can.passwordChange) {
        addWide(sentence(Icon::Shield, Color::Text2,
                         tr("This studio changes passwords elsewhere. Ask your administrator."),
                         FontRole::Body, 12));
    } else {
        addFields();
    }
}

void PasswordSection::addExternal()
{
    const Profile &profile = m_form.profile();
    const QString owner =
        profile.identityName.isEmpty() ? tr("another system") : FieldTexts::shortened(profile.identityName);
    auto *words = sentence(Icon::Shield, Color::Text2,
                           tr("Your password is managed by %1. Ask your system administrator.").arg(owner),
                           FontRole::Body, 12);
    words->setObjectName(QStringLiteral("account.password.external"));
    addWide(words);
    const QUrl url(profile.identityUrl);
    if (url.scheme() != u"https" && url.scheme() != u"http")
        return;
    auto *link = new Button(tr("Open %1", "a web page").arg(url.host()), ButtonRole::Link);
    link->setObjectName(QStringLiteral("account.password.link"));
    connect(link, &QPushButton::clicked, this, [url] { QDesktopServices::openUrl(url); });
    auto *place = new QWidget;
    auto *layout = new QHBoxLayout(place);
    layout->setContentsMargins(dp(28), 0, 0, 0);
    layout->addWidget(link);
    layout->addStretch(1);
    addWide(place);
}

void PasswordSection::addFields()
{
    const auto makeField = [](const char *name) {
        auto *edit = new LineEdit;
        edit->setObjectName(QLatin1String(name));
        edit->setMaxLength(limit::passwordMaximum);
        return edit;
    };
    m_new = makeField("account.newPassword");
    m_new->setPassword(true);
    m_newRow = addRow(new FormRow(tr("&New password"), m_new));
    m_repeat = makeField("account.repeatPassword");
    m_repeat->setEchoMode(QLineEdit::Password);
    m_repeat->setInputMethodHints(m_new->inputMethodHints());
    m_repeatRow = addRow(new FormRow(tr("Repeat &it"), m_repeat));
    m_change = new Button(tr("&Change password"));
    m_change->setObjectName(QStringLiteral("account.changePassword"));
    auto *changeRow = new FormRow(QString(), m_change);
    changeRow->setHint(tr("Signs you out everywhere else"));
    addRow(changeRow);

    connect(m_new, &QLineEdit::textChanged, this, &PasswordSection::refresh);
    connect(m_repeat, &QLineEdit::textChanged, this, &PasswordSection::refresh);
    connect(m_repeat, &QLineEdit::returnPressed, m_change, &QPushButton::click);
    connect(m_change, &QPushButton::clicked, this, &PasswordSection::askForCurrent);
    connect(&m_context.account, &Account::statusChanged, this, &PasswordSection::refresh);
    refresh();
}

bool PasswordSection::matches() const
{
    const auto form = QString::NormalizationForm_KC;
    return m_new->text().normalized(form) == m_repeat->text().normalized(form);
}

void PasswordSection::refresh()
{
    const QString offline = whyNotOnline(m_context.account.status().state);
    m_new->setEnabled(offline.isEmpty());
    m_repeat->setEnabled(offline.isEmpty());
    refreshStrength();
    refreshRepeat();

    const auto wished = validateNewPassword(m_new->text(), m_context.account.studio().minimumPasswordLength);
    QString reason = offline;
    if (reason.isEmpty() && m_new->text().isEmpty())
        reason = tr("Type the new password twice first");
    else if (reason.isEmpty() && !wished.ok())
        reason = wished.error().text;
    else if (reason.isEmpty() && !matches())
        reason = tr("The two passwords differ");
    m_change->setDisabledReason(reason);
}

void PasswordSection::refreshStrength()
{
    const QString password = m_new->text();
    const QString offline = whyNotOnline(m_context.account.status().state);
    const int minimum = m_context.account.studio().minimumPasswordLength;
    m_newRow->setHint(offline.isEmpty() ? tr("%n characters or more", nullptr, minimum) : offline);
    if (password.isEmpty() || !offline.isEmpty()) {
        m_newRow->setHintWidget(nullptr);
        return;
    }
    const Profile &profile = m_form.profile();
    const PasswordGrade grade = gradePassword(password,
                                              {profile.firstName, profile.lastName, profile.username,
                                               profile.email, m_context.account.studio().name},
                                              minimum);
    const auto length = int(password.size());
    const QString words = length < minimum
                              ? tr("Too short · %n of %1 characters", nullptr, length).arg(minimum)
                              : tr("%1 · %n characters", "strength", length).arg(toWord(grade));
    auto *meter = new StrengthMeter;
    meter->setObjectName(QStringLiteral("account.newPassword.strength"));
    meter->setStrength(int(grade), words);
    m_newRow->setHintWidget(meter);
}

void PasswordSection::refreshRepeat()
{
    m_repeatRow->setHint({});
    if (m_repeat->text().isEmpty() || !m_repeat->isEnabled())
        m_repeatRow->setHintWidget(nullptr);
    else if (matches())
        m_repeatRow->setHintWidget(sentence(Icon::Check, Color::Success, tr("Matches"), FontRole::Small, 6));
    else
        m_repeatRow->setHintWidget(
            sentence(Icon::Info, Color::Text3, tr("Differs from the first one"), FontRole::Small, 6));
}

void PasswordSection::askForCurrent()
{
    const auto wished = validateNewPassword(m_new->text(), m_context.account.studio().minimumPasswordLength);
    if (!wished.ok())
        return;
    auto *dialog = new CurrentPasswordDialog(m_context.account, wished->toUtf8(), window());
    connect(dialog, &QDialog::accepted, this, [this] {
        m_new->clear();
        m_repeat->clear();
        m_new->setFocus(Qt::OtherFocusReason);
        emit passwordChanged();
    });
    connect(dialog, &QDialog::rejected, m_change, [this] { m_change->setFocus(Qt::OtherFocusReason); });
    dialog->open();
}

} // namespace callboard
