// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/signinagaindialog.h"

#include "models/domain/futures.h"
#include "models/domain/validation.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/button.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/text.h"

#include <QVBoxLayout>

namespace callboard
{

SignInAgainDialog::SignInAgainDialog(SignInAgainRequest request, QWidget *parent)
    : DialogFrame(tr("Sign in"), parent),
      m_request(std::move(request)),
      m_password(new LineEdit),
      m_fault(new Text(QString(), FontRole::Small, Color::Danger))
{
    setObjectName(QStringLiteral("again.dialog"));
    setHeading(m_request.heading);
    setExplanation(m_request.explanation);
    m_password->setObjectName(QStringLiteral("again.password"));
    m_password->setPassword(true);
    m_password->setMaxLength(limit::passwordMaximum);
    m_password->setAccessibleName(tr("Password"));
    auto *label = new Text(tr("&Password"), FontRole::Body, Color::Text2);
    label->setBuddy(m_password);
    m_fault->setObjectName(QStringLiteral("again.error"));
    m_fault->setWordWrap(true);
    m_fault->hide();
    body()->addSpacing(dp(8));
    body()->setSpacing(dp(4));
    body()->addWidget(label);
    body()->addWidget(m_password);
    body()->addWidget(m_fault);

    addCancel()->setObjectName(QStringLiteral("again.cancel"));
    m_ok = addAction(tr("&Sign in"), ButtonRole::Primary);
    m_ok->setObjectName(QStringLiteral("again.ok"));
    m_ok->setDefault(true);
    m_ok->setEnabled(false);
    connect(m_password, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_ok->setEnabled(!text.isEmpty()); });
    connect(m_ok, &QPushButton::clicked, this, &SignInAgainDialog::enter);
    m_password->setFocus();
}

void SignInAgainDialog::enter()
{
    setError({});
    m_fault->hide();
    m_password->setInvalid(false);
    m_password->setEnabled(false);
    m_ok->setEnabled(false);
    m_ok->setText(tr("Signing in…"));
    const QByteArray password = m_password->text().normalized(QString::NormalizationForm_KC).toUtf8();
    whenDone<void>(m_request.enter(password), this, [this](const Result<void> &result) { finish(result); });
}

void SignInAgainDialog::finish(const Result<void> &result)
{
    if (result.ok()) {
        accept();
        return;
    }
    m_ok->setText(tr("&Sign in"));
    m_password->setEnabled(true);
    m_ok->setEnabled(true);
    if (result.error().kind == ErrorKind::InvalidCredentials) {
        m_fault->setText(tr("That is not your password. Check Caps Lock, then try again."));
        m_fault->show();
        m_password->setInvalid(true);
        m_password->clear();
        announce(m_password, m_fault->text());
    } else {
        setError(result.error().text);
    }
    m_password->setFocus();
}

} // namespace callboard
