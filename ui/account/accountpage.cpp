// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/accountpage.h"

#include "models/domain/futures.h"
#include "ui/account/apikeysection.h"
#include "ui/account/passwordsection.h"
#include "ui/account/pictureeditor.h"
#include "ui/account/preferencessection.h"
#include "ui/account/profilesection.h"
#include "ui/account/sessionssection.h"
#include "ui/shell/loadstate.h"
#include "ui/widgets/stateview.h"

#include <QEvent>
#include <QVBoxLayout>

namespace callboard
{

AccountPage::AccountPage(AccountContext context, QWidget *parent)
    : Page(parent),
      m_context(std::move(context)),
      m_form(new ProfileForm(m_context.account, texts(), this))
{
    setObjectName(QStringLiteral("account.page"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    connect(m_form, &ProfileForm::dirtyChanged, this, [this] {
        arrange();
        emit dirtyChanged();
    });
    const auto follow = [this] {
        if (shape() != m_shape)
            rebuild();
        arrange();
        refreshState();
    };
    connect(m_form, &ProfileForm::profileChanged, this, follow);
    connect(&m_context.account, &Account::studioChanged, this, follow);
    connect(&m_context.account, &Account::statusChanged, this, &AccountPage::refreshState);
    rebuild();
    refreshState();
}

QStringList AccountPage::dirtyFieldNames() const
{
    QStringList names;
    for (const QString &field : m_form->dirtyFields())
        names.append(m_form->texts().nameInSentence(field));
    return names;
}

QFuture<Result<void>> AccountPage::save()
{
    Answer<void> answer;
    whenDone<void>(m_form->save(), this, [this, answer](const Result<void> &result) {
        if (!result.ok() && result.error().kind == ErrorKind::Invalid)
            focusField(result.error().field);
        answer(result);
    });
    return answer.future();
}

void AccountPage::arrive()
{
    if (m_form->isLoaded())
        focusField(QLatin1String(field::firstName));
}

QStringList AccountPage::shape() const
{
    const Profile &profile = m_form->profile();
    const Capabilities can = m_context.account.studio().can;
    QStringList shape = profile.ownedFields;
    shape << toString(profile.identity) << profile.identityName << profile.identityUrl;
    for (const bool offered : {can.passwordChange, can.emailChange, can.apiKey, can.sessionList, can.picture})
        shape << QString::number(offered);
    shape << QString::number(m_context.account.studio().minimumPasswordLength);
    return shape;
}

FieldTexts AccountPage::texts() const
{
    QHash<QString, QString> pages;
    for (const StartPage &page : m_context.startPages)
        pages.insert(page.id, page.title);
    return FieldTexts(pages);
}

void AccountPage::rebuild()
{
    m_shape = shape();
    m_form->setTexts(texts());
    delete m_state;
    auto *form = new Form;
    form->setObjectName(QStringLiteral("account.form"));
    m_sections = form;
    addSections(form);
    arrange();
    m_state = new StateView(form, SkeletonShape::Profile);
    connect(m_state, &StateView::actionTriggered, &m_context.account, &Account::syncNow);
    layout()->addWidget(m_state);
}

void AccountPage::addSections(Form *form)
{
    const Capabilities can = m_context.account.studio().can;
    const auto toast = [this](const QString &text) { emit toastRequested(text, {}); };

    auto *profile = new ProfileSection(m_context, *m_form);
    connect(profile, &ProfileSection::chooseRequested, this, &AccountPage::conflictsRequested);
    connect(profile, &ProfileSection::failed, this, toast);
    if (profile->picture())
        connect(profile->picture(), &PictureEditor::done, this, &Page::toastRequested);
    form->addSection(profile);
    m_profile = profile;

    auto *preferences = new PreferencesSection(m_context, *m_form);
    connect(preferences, &PreferencesSection::chooseRequested, this, &AccountPage::conflictsRequested);
    form->addSection(preferences);
    m_preferences = preferences;

    auto *password = new PasswordSection(m_context, *m_form);
    form->addSection(password);
    connect(password, &PasswordSection::passwordChanged, this,
            [toast] { toast(tr("Password changed. You are signed out everywhere else.")); });

    if (can.apiKey) {
        auto *key = new ApiKeySection(m_context);
        connect(key, &ApiKeySection::copied, this,
                [toast] { toast(tr("Copied. It leaves the clipboard in a minute.")); });
        form->addSection(key);
    }
    if (can.sessionList) {
        auto *sessions = new SessionsSection(m_context);
        connect(sessions, &SessionsSection::signedOut, this, toast);
        connect(password, &PasswordSection::passwordChanged, sessions, &SessionsSection::reload);
        form->addSection(sessions);
    }
}

void AccountPage::arrange()
{
    const ProfileLayout layout = m_context.account.studioFacts().layout;
    m_profile->arrange(layout);
    m_sections->showSection(m_preferences, m_preferences->arrange(layout));
}

void AccountPage::refreshState()
{
    showLoadState(*m_state, m_form->isLoaded(), m_context.account.status(),
                  tr("Your account could not be loaded"));
}

void AccountPage::focusField(const QString &field)
{
    if (auto *widget = findChild<QWidget *>(QStringLiteral("account.") + field))
        widget->setFocus(Qt::OtherFocusReason);
}

void AccountPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        rebuild();
        refreshState();
    }
}

} // namespace callboard
