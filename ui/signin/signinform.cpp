// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/signinform.h"

#include "models/domain/futures.h"
#include "models/domain/validation.h"
#include "models/items/fieldtexts.h"
#include "models/items/relativetime.h"
#include "ui/signin/addressfield.h"
#include "ui/signin/capslock.h"
#include "ui/signin/certificatelink.h"
#include "ui/signin/fieldblock.h"
#include "ui/signin/signinproblem.h"
#include "ui/theme/look.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dot.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>

namespace callboard
{

namespace
{

constexpr int formWidth = 360;

void stretchAcross(Button *button)
{
    button->setLarge(true);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

} // namespace

SignInForm::SignInForm(Accounts &accounts, Reachability &reachability, const StudioListModel &studios,
                       const Clock &clock, QWidget *parent)
    : QWidget(parent),
      m_accounts(accounts),
      m_reachability(reachability),
      m_studios(studios),
      m_clock(clock),
      m_heading(new Text(QString(), FontRole::Display)),
      m_lastTime(new Text(QString(), FontRole::Body, Color::Text2))
{
    setFixedWidth(dp(formWidth));
    for (Text *text : {m_heading, m_lastTime}) {
        text->setWordWrap(true);
        text->setPreferredWidth(formWidth);
    }
    makeFields(reachability, studios);
    makeCertificateLink();
    makeKeychainBox();
    makeButtons();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_heading);
    layout->addSpacing(dp(4));
    layout->addWidget(m_lastTime);
    layout->addSpacing(dp(24));
    for (QWidget *block : {static_cast<QWidget *>(m_addressBlock), static_cast<QWidget *>(m_loginBlock),
                           static_cast<QWidget *>(m_passwordBlock)}) {
        layout->addWidget(block);
        // A check box is higher than its line of text, so that it is easy to hit.
        layout->addSpacing(dp(block == m_passwordBlock ? 14 : 16));
    }
    layout->addWidget(m_keep);
    layout->addWidget(m_keychainBox);
    layout->addSpacing(dp(22));
    layout->addWidget(m_submit);
    layout->addWidget(m_general);
    layout->addWidget(m_orLine);
    layout->addWidget(m_sso);
    layout->addStretch(1);

    connect(&m_reachability, &Reachability::changed, this, &SignInForm::refresh);
    refresh();
}

void SignInForm::makeFields(const Reachability &reachability, const StudioListModel &studios)
{
    m_address = new AddressField(reachability, studios);
    m_address->setObjectName(QStringLiteral("signin.address"));
    m_address->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase);
    m_address->setMaxLength(limit::email);
    m_addressBlock = new FieldBlock(tr("Studio &address"), m_address);
    m_login = new LineEdit;
    m_login->setObjectName(QStringLiteral("signin.login"));
    m_login->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);
    m_login->setMaxLength(limit::email);
    m_loginBlock = new FieldBlock(tr("&Email or username"), m_login);
    m_password = new LineEdit;
    m_password->setObjectName(QStringLiteral("signin.password"));
    m_password->setPassword(true);
    m_password->setMaxLength(limit::passwordMaximum);
    m_passwordBlock = new FieldBlock(tr("&Password"), m_password);
    m_forgot = new Button(tr("&Forgot your password?"), ButtonRole::Link);
    m_forgot->setCompact(true);
    m_forgot->setObjectName(QStringLiteral("signin.forgot"));
    m_passwordBlock->setLabelEnd(m_forgot);
    m_keep = new QCheckBox(tr("&Keep me signed in on this computer"));
    m_keep->setObjectName(QStringLiteral("signin.keep"));
    m_keep->setChecked(true);

    connect(m_address, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_addressBlock->setError({});
        m_certificate->clear();
        m_wanted.reset();
        m_reachability.setAddress(text);
        refreshHeading();
        emit addressEdited();
    });
    connect(m_address, &QLineEdit::editingFinished, &m_reachability, [this] {
        if (m_reachability.state() == Reachability::State::Unknown)
            m_reachability.check();
    });
    connect(m_address, &AddressField::studioChosen, this, &SignInForm::studioChosen);
    connect(m_login, &QLineEdit::textEdited, this, [this] { m_loginBlock->setError({}); });
    connect(m_password, &QLineEdit::textEdited, this, [this] { m_passwordBlock->setError({}); });
    connect(new CapsLockWatch(m_password), &CapsLockWatch::changed, m_passwordBlock,
            [this](bool on) { m_passwordBlock->setHint(on ? tr("Caps Lock is on.") : QString()); });
    connect(m_forgot, &QPushButton::clicked, this, [this] { emit forgotRequested(m_login->text()); });
    for (LineEdit *field : {static_cast<LineEdit *>(m_address), m_login, m_password})
        connect(field, &QLineEdit::returnPressed, this, [this] { submit(m_keep->isChecked()); });
}

void SignInForm::makeCertificateLink()
{
    m_certificate = new CertificateLink(m_accounts);
    m_addressBlock->setFoot(m_certificate);
    connect(m_certificate, &CertificateLink::failed, this,
            [this](const Error &error) { showError(error.text); });
    connect(m_certificate, &CertificateLink::trusted, this, [this] {
        m_addressBlock->setError({});
        m_certificate->clear();
        m_reachability.check();
        if (const auto keep = std::exchange(m_wanted, std::nullopt))
            submit(*keep);
    });
}

void SignInForm::makeKeychainBox()
{
    m_keychainBox = new QWidget;
    m_keychainText = new Text(QString(), FontRole::Small, Color::Danger);
    m_keychainText->setWordWrap(true);
    m_keychainText->setPreferredWidth(formWidth - 16 - 8);
    m_sessionOnly = new Button(tr("Stay signed in for this &run only"));
    m_sessionOnly->setObjectName(QStringLiteral("signin.sessionOnly"));
    auto *words = new QHBoxLayout;
    words->setSpacing(dp(8));
    words->addWidget(new Glyph(Icon::Key, Color::Danger), 0, Qt::AlignTop);
    words->addWidget(m_keychainText, 1);
    auto *layout = new QVBoxLayout(m_keychainBox);
    layout->setContentsMargins(0, dp(12), 0, 0);
    layout->setSpacing(dp(8));
    layout->addLayout(words);
    layout->addWidget(m_sessionOnly, 0, Qt::AlignLeft);
    m_keychainBox->hide();
    connect(m_sessionOnly, &QPushButton::clicked, this, [this] { submit(false); });
}

void SignInForm::makeButtons()
{
    m_submit = new Button(tr("&Sign in"), ButtonRole::Primary);
    m_submit->setObjectName(QStringLiteral("signin.submit"));
    stretchAcross(m_submit);
    connect(m_submit, &QPushButton::clicked, this, [this] { submit(m_keep->isChecked()); });

    m_general = new Text(QString(), FontRole::Small, Color::Danger);
    m_general->setWordWrap(true);
    m_general->setPreferredWidth(formWidth);
    m_general->setContentsMargins(0, dp(12), 0, 0);
    m_general->hide();

    m_orLine = new QWidget;
    auto *line = new QHBoxLayout(m_orLine);
    line->setContentsMargins(0, dp(12), 0, dp(12));
    line->setSpacing(dp(12));
    line->addWidget(new Hairline(Qt::Horizontal), 1);
    line->addWidget(new Text(tr("or"), FontRole::Small, Color::Text3));
    line->addWidget(new Hairline(Qt::Horizontal), 1);
    m_sso = new Button(tr("Continue in &browser (single sign-on)"));
    m_sso->setObjectName(QStringLiteral("signin.sso"));
    m_sso->setLeadingIcon(Icon::External);
    m_sso->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
    stretchAcross(m_sso);
}

void SignInForm::setStudio(const KnownStudio &studio)
{
    cancel();
    clearErrors();
    m_address->setText(studio.url.isValid() ? studio.url.display() : QString());
    m_login->setText(studio.login);
    m_password->clear();
    m_reachability.check();
    refreshHeading();
}

void SignInForm::setDraft(const SignInDraft &draft)
{
    m_address->setText(draft.address);
    m_login->setText(draft.login);
    m_keep->setChecked(draft.keep);
    m_reachability.check();
}

SignInDraft SignInForm::draft() const
{
    return {m_address->text(), m_login->text(), m_keep->isChecked()};
}

const KnownStudio *SignInForm::known() const
{
    const int row = m_reachability.url().isValid() ? m_studios.find(m_reachability.url()) : -1;
    return row < 0 ? nullptr : &m_studios.studio(row);
}

void SignInForm::focusFirst()
{
    LineEdit *fields[] = {m_address, m_login, m_password};
    const auto empty =
        std::find_if(std::begin(fields), std::end(fields), [](LineEdit *f) { return f->text().isEmpty(); });
    (empty == std::end(fields) ? m_password : *empty)->setFocus(Qt::OtherFocusReason);
}

void SignInForm::showError(const QString &sentence)
{
    m_general->setText(sentence);
    m_general->setObjectName(sentence.isEmpty() ? QString() : QStringLiteral("signin.error"));
    m_general->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty())
        announce(m_general, sentence);
}

void SignInForm::refresh()
{
    const auto state = m_reachability.state();
    const bool reachable = state == Reachability::State::Reachable;
    if (state == Reachability::State::Unreachable) {
        m_addressBlock->setError(
            explainSignInError(m_reachability.error(), m_reachability.url(), m_clock.now()).text);
        m_certificate->setError(m_reachability.url(), m_reachability.error());
    } else if (state != Reachability::State::Malformed) {
        m_addressBlock->setError({});
        m_certificate->clear();
    }
    m_forgot->setVisible(!reachable || m_reachability.studio().can.passwordReset);
    const bool singleSignOn = reachable && m_reachability.studio().can.singleSignOn;
    m_orLine->setVisible(singleSignOn);
    m_sso->setVisible(singleSignOn);
    refreshHeading();
}

void SignInForm::refreshHeading()
{
    const KnownStudio *studio = known();
    QString name = studio ? studio->name : QString();
    if (m_reachability.state() == Reachability::State::Reachable)
        name = m_reachability.studio().name;
    m_heading->setText(name.isEmpty() ? tr("Sign in to your studio")
                                      : tr("Sign in to %1").arg(FieldTexts::shortened(name)));
    if (!studio || !studio->lastSignIn.isValid()) {
        m_lastTime->setText(tr("Your administrator can tell you the studio's address."));
        return;
    }
    const RelativeTime time(true, QTimeZone::systemTimeZone());
    m_lastTime->setText(tr("You last signed in here on %1.", "a weekday and date")
                            .arg(time.day(studio->lastSignIn, m_clock.now())));
}

void SignInForm::clearErrors()
{
    for (FieldBlock *block : {m_addressBlock, m_loginBlock, m_passwordBlock})
        block->setError({});
    m_keychainText->setObjectName(QString());
    m_keychainBox->hide();
    showError({});
}

void SignInForm::submit(bool keep)
{
    if (m_busy)
        return;
    clearErrors();
    const Result<StudioUrl> url = StudioUrl::fromUserInput(m_address->text());
    if (!url.ok()) {
        tell({SignInPlace::Address,
              m_address->text().trimmed().isEmpty() ? tr("Enter the studio's address.") : url.error().text});
        return;
    }
    if (m_login->text().trimmed().isEmpty()) {
        tell({SignInPlace::Login, tr("Enter your email or username.")});
        return;
    }
    if (m_password->text().isEmpty()) {
        tell({SignInPlace::Password, tr("Enter your password.")});
        return;
    }
    m_wanted = keep;
    setBusy(true);
    const int attempt = ++m_attempt;
    SignInRequest request;
    request.url = *url;
    request.login = m_login->text().trimmed();
    request.password = m_password->text().normalized(QString::NormalizationForm_KC).toUtf8();
    request.keep = keep;
    Accounts &accounts = m_accounts;
    whenDone<AccountId>(
        m_accounts.signIn(request), this, [this, attempt, &accounts](const Result<AccountId> &result) {
            if (attempt == m_attempt)
                finish(result);
            else if (result.ok()) // it was cancelled; what came of it all the same is taken back
                whenDone<void>(accounts.signOut(*result, false), this, [](const Result<void> &) {});
        });
}

void SignInForm::cancel()
{
    if (!m_busy)
        return;
    ++m_attempt;
    setBusy(false);
    focusFirst();
}

void SignInForm::finish(const Result<AccountId> &result)
{
    setBusy(false);
    if (result.ok()) {
        m_wanted.reset();
        m_password->clear();
        emit signedIn(*result);
        return;
    }
    if (result.error().kind == ErrorKind::InvalidCredentials)
        m_password->clear();
    if (result.error().kind != ErrorKind::Cancelled)
        tell(explainSignInError(result.error(), m_reachability.url(), m_clock.now()));
    if (result.error().certificate) {
        m_certificate->setError(m_reachability.url(), result.error());
        m_certificate->ask();
    } else {
        m_wanted.reset();
    }
}

void SignInForm::tell(const SignInProblem &problem)
{
    const auto tellAt = [&](FieldBlock *block) {
        block->setError(problem.text);
        block->field()->setFocus(Qt::OtherFocusReason);
    };
    switch (problem.place) {
    case SignInPlace::Address: tellAt(m_addressBlock); break;
    case SignInPlace::Login: tellAt(m_loginBlock); break;
    case SignInPlace::Password: tellAt(m_passwordBlock); break;
    case SignInPlace::Keychain:
        m_keychainText->setText(problem.text);
        m_keychainText->setObjectName(QStringLiteral("signin.error"));
        m_keychainBox->show();
        m_sessionOnly->setFocus(Qt::OtherFocusReason);
        announce(m_sessionOnly, problem.text);
        break;
    }
}

void SignInForm::setBusy(bool busy)
{
    m_busy = busy;
    for (QWidget *widget : {static_cast<QWidget *>(m_address), static_cast<QWidget *>(m_login),
                            static_cast<QWidget *>(m_password), static_cast<QWidget *>(m_keep),
                            static_cast<QWidget *>(m_sessionOnly), static_cast<QWidget *>(m_forgot)})
        widget->setEnabled(!busy);
    m_submit->setText(busy ? tr("Signing in… (Esc cancels)") : tr("&Sign in"));
    if (busy)
        m_submit->setFocus(Qt::OtherFocusReason);
}

void SignInForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_busy)
        cancel();
    else
        QWidget::keyPressEvent(event);
}

} // namespace callboard
