// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/resetform.h"

#include "models/domain/futures.h"
#include "models/domain/validation.h"
#include "ui/signin/fieldblock.h"
#include "ui/signin/signinproblem.h"
#include "ui/theme/look.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/button.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace callboard
{

ResetForm::ResetForm(Accounts &accounts, QWidget *parent)
    : QWidget(parent),
      m_accounts(accounts),
      m_explanation(new Text(QString(), FontRole::Body, Color::Text2)),
      m_login(new LineEdit),
      m_request(new Button(tr("Re&quest"), ButtonRole::Primary)),
      m_back(new Button(tr("Bac&k to sign-in")))
{
    setFixedWidth(dp(360));
    auto *heading = new Text(tr("Forgot your password?"), FontRole::Display);
    heading->setWordWrap(true);
    heading->setPreferredWidth(360);
    m_explanation->setWordWrap(true);
    m_explanation->setPreferredWidth(360);
    m_explanation->setObjectName(QStringLiteral("signin.reset.text"));
    m_login->setObjectName(QStringLiteral("signin.reset.login"));
    m_login->setMaxLength(limit::email);
    m_block = new FieldBlock(tr("Email or &username"), m_login);
    m_request->setObjectName(QStringLiteral("signin.reset.request"));
    m_request->setLarge(true);
    m_back->setObjectName(QStringLiteral("signin.reset.back"));
    m_back->setLarge(true);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(dp(8));
    buttons->addWidget(m_request);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(heading);
    layout->addSpacing(dp(4));
    layout->addWidget(m_explanation);
    layout->addSpacing(dp(24));
    layout->addWidget(m_block);
    layout->addSpacing(dp(24));
    layout->addLayout(buttons);
    layout->addStretch(1);

    connect(m_login, &QLineEdit::textEdited, this, [this] { m_block->setError({}); });
    connect(m_login, &QLineEdit::returnPressed, this, &ResetForm::request);
    connect(m_request, &QPushButton::clicked, this, &ResetForm::request);
    connect(m_back, &QPushButton::clicked, this, &ResetForm::backRequested);
}

void ResetForm::start(const StudioUrl &studio, const QString &login)
{
    m_studio = studio;
    m_explanation->setColor(Color::Text2);
    m_explanation->setText(tr(
        "Enter your email or username. The studio sends you a link to a page where you set a new password."));
    m_block->setError({});
    m_block->show();
    m_request->show();
    m_request->setEnabled(true);
    m_login->setText(login);
    m_login->selectAll();
    m_login->setFocus(Qt::OtherFocusReason);
}

void ResetForm::request()
{
    if (!m_request->isEnabled())
        return;
    const QString login = m_login->text().trimmed();
    if (!m_studio.isValid()) {
        m_block->setError(tr("Go back and enter the studio's address first."));
        return;
    }
    if (login.isEmpty()) {
        m_block->setError(tr("Enter your email or username."));
        m_login->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_request->setEnabled(false);
    whenDone<void>(m_accounts.requestPasswordReset(m_studio, login), this,
                   [this](const Result<void> &result) { finish(result); });
}

void ResetForm::finish(const Result<void> &result)
{
    m_request->setEnabled(true);
    if (!result.ok()) {
        const Error &error = result.error();
        const bool unreachable = error.kind == ErrorKind::Unreachable || error.kind == ErrorKind::Timeout;
        m_block->setError(unreachable || error.text.isEmpty() ? explainSignInError(error, m_studio, {}).text
                                                              : error.text);
        m_login->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_explanation->setColor(Color::Text);
    m_explanation->setText(
        tr("If that account is known at %1, a mail with a link is on its way. The link works once and for a "
           "limited time.")
            .arg(m_studio.display()));
    m_block->hide();
    m_request->hide();
    m_back->setFocus(Qt::OtherFocusReason);
    announce(m_back, m_explanation->text());
}

void ResetForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit backRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace callboard
