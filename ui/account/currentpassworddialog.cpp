// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/currentpassworddialog.h"

#include "models/domain/futures.h"
#include "models/domain/validation.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/button.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/text.h"

#include <QVBoxLayout>

namespace callboard
{

CurrentPasswordDialog::CurrentPasswordDialog(Account &account, QByteArray wished, QWidget *parent)
    : DialogFrame(tr("Change password"), parent),
      m_account(account),
      m_wished(std::move(wished)),
      m_current(new LineEdit),
      m_fault(new Text(QString(), FontRole::Small, Color::Danger))
{
    setObjectName(QStringLiteral("account.currentPassword.dialog"));
    setHeading(tr("Enter your current password"));
    setExplanation(tr("It proves that it is you. You will be signed out everywhere else."));
    m_current->setObjectName(QStringLiteral("account.currentPassword"));
    m_current->setPassword(true);
    m_current->setMaxLength(limit::passwordMaximum);
    auto *label = new Text(tr("Current &password"), FontRole::Body, Color::Text2);
    label->setBuddy(m_current);
    m_current->setAccessibleName(tr("Current password"));
    m_fault->setObjectName(QStringLiteral("account.currentPassword.error"));
    m_fault->setWordWrap(true);
    m_fault->hide();
    body()->addSpacing(dp(8));
    body()->setSpacing(dp(4));
    body()->addWidget(label);
    body()->addWidget(m_current);
    body()->addWidget(m_fault);

    addCancel();
    m_ok = addAction(tr("C&hange password"), ButtonRole::Primary);
    m_ok->setObjectName(QStringLiteral("account.currentPassword.ok"));
    m_ok->setDefault(true);
    m_ok->setEnabled(false);
    connect(m_current, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_ok->setEnabled(!text.isEmpty()); });
    connect(m_ok, &QPushButton::clicked, this, &CurrentPasswordDialog::change);
    m_current->setFocus();
}

CurrentPasswordDialog::~CurrentPasswordDialog()
{
    m_wished.fill('\0');
}

void CurrentPasswordDialog::change()
{
    m_fault->hide();
    m_current->setInvalid(false);
    m_current->setEnabled(false);
    m_ok->setEnabled(false);
    m_ok->setText(tr("Changing…"));
    const QString current = m_current->text().normalized(QString::NormalizationForm_KC);
    whenDone<void>(m_account.changePassword(current.toUtf8(), m_wished), this,
                   [this](const Result<void> &result) { finish(result); });
}

void CurrentPasswordDialog::finish(const Result<void> &result)
{
    if (result.ok()) {
        accept();
        return;
    }
    m_ok->setText(tr("C&hange password"));
    m_current->setEnabled(true);
    m_ok->setEnabled(true);
    const Error &error = result.error();
    if (error.kind == ErrorKind::InvalidCredentials) {
        m_fault->setText(tr("That is not your current password. Check Caps Lock, then try again."));
        m_fault->show();
        m_current->setInvalid(true);
        m_current->clear();
        announce(m_current, m_fault->text());
    } else {
        setError(error.text);
    }
    m_current->setFocus();
}

} // namespace callboard
