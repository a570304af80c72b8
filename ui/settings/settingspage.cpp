// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "models/domain/futures.h"
#include "models/items/settingtexts.h"
#include "models/items/whynotonline.h"
#include "ui/settings/domainsfield.h"
#include "ui/settings/layoutdialog.h"
#include "ui/settings/settingbinding.h"
#include "ui/settings/studiosection.h"
#include "ui/shell/loadstate.h"
#include "ui/widgets/button.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace callboard
{

namespace
{

constexpr int strongest = 4;

QString nameFor(const char *setting)
{
    return QStringLiteral("settings.") + QLatin1String(setting);
}

} // namespace

SettingsPage::SettingsPage(Account &account, Administration &administration, QWidget *parent)
    : Page(parent),
      m_account(account),
      m_administration(administration),
      m_form(new SettingsForm(administration, this))
{
    setObjectName(QStringLiteral("settings.page"));
    auto *form = new Form;
    form->setObjectName(QStringLiteral("settings.form"));
    form->addSection(new StudioSection(administration, *m_form));
    form->addSection(makePasswords());
    form->addSection(makeSignIn());
    form->addSection(makeInvitations());
    form->addSection(makeLayout());
    m_state = new StateView(form, SkeletonShape::Form);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_state);

    connect(m_form, &SettingsForm::dirtyChanged, this, &Page::dirtyChanged);
    connect(m_form, &SettingsForm::settingsChanged, this, [this] {
        refreshState();
        refreshLayout();
    });
    connect(m_state, &StateView::actionTriggered, &m_account, &Account::syncNow);
    connect(&m_administration, &Administration::problemsChanged, this, &SettingsPage::refreshState);
    connect(&m_account, &Account::statusChanged, this, [this] {
        refreshState();
        emit dirtyChanged();
    });
    refreshState();
    refreshLayout();
}

QStringList SettingsPage::dirtyFieldNames() const
{
    QStringList names;
    for (const QString &setting : m_form->dirtyFields())
        names.append(SettingTexts::nameInSentence(setting));
    return names;
}

QString SettingsPage::whyNotSavable() const
{
    return whyNotOnline(m_account.status().state);
}

QFuture<Result<void>> SettingsPage::save()
{
    Answer<void> answer;
    whenDone<void>(m_form->save(), this, [this, answer](const Result<void> &result) {
        if (!result.ok() && !result.error().field.isEmpty())
            focusField(result.error().field);
        if (result.ok())
            emit toastRequested(tr("Saved for the whole studio."), {});
        answer(result);
    });
    return answer.future();
}

void SettingsPage::arrive()
{
    if (m_form->isLoaded())
        focusField(QLatin1String(setting::studioName));
}

void SettingsPage::addNumber(FormSection *section, const char *setting, const QString &label, int least,
                             int most, const QString &unit)
{
    auto *number = new Stepper(least, most);
    number->setObjectName(nameFor(setting));
    FormRow *row = section->addRow(new FormRow(label, number));
    row->setHint(unit);
    new SettingBinding(*m_form, setting, *row, [number](const QJsonValue &value) {
        const QSignalBlocker quiet(number);
        if (number->value() != value.toInt())
            number->setValue(value.toInt());
    });
    connect(number, &QSpinBox::valueChanged, m_form,
            [this, setting](int value) { m_form->setValue(QLatin1String(setting), value); });
}

FormSection *SettingsPage::makePasswords()
{
    auto *section = new FormSection(tr("Passwords"));
    addNumber(section, setting::minimumPasswordLength, tr("Minimum &length"), 8, 64,
              tr("Characters, for passwords from now on"));
    auto *strength = new ComboBox;
    strength->setObjectName(nameFor(setting::minimumPasswordStrength));
    for (int score = 0; score <= strongest; ++score)
        strength->addItem(SettingTexts::strength(score));
    FormRow *row = section->addRow(new FormRow(tr("Minimum s&trength"), strength));
    row->setHint(tr("How hard a password has to be to guess"));
    new SettingBinding(*m_form, setting::minimumPasswordStrength, *row, [strength](const QJsonValue &value) {
        if (strength->currentIndex() != value.toInt(-1))
            strength->setCurrentIndex(value.toInt(-1));
    });
    connect(strength, &QComboBox::activated, m_form,
            [this](int score) { m_form->setValue(QLatin1String(setting::minimumPasswordStrength), score); });
    return section;
}

FormSection *SettingsPage::makeSignIn()
{
    auto *section = new FormSection(tr("Sign-in"));
    addNumber(section, setting::sessionDays, tr("Session l&ength"), 1, 365,
              tr("Days until a device has to sign in again"));
    return section;
}

FormSection *SettingsPage::makeInvitations()
{
    auto *section = new FormSection(tr("Invitations"));
    addNumber(section, setting::invitationDays, tr("&Valid for"), 1, 90,
              tr("Days. An invitation that has expired keeps its seat"));
    auto *domains = new DomainsField;
    domains->setObjectName(nameFor(setting::emailDomains));
    FormRow *row = section->addRow(new FormRow(tr("Email d&omains"), domains));
    row->setHint(tr("Who may be invited. Separate with commas"));
    new SettingBinding(*m_form, setting::emailDomains, *row,
                       [domains](const QJsonValue &value) { domains->setDomains(value.toArray()); });
    connect(domains, &DomainsField::domainsEdited, m_form, [this](const QJsonArray &value) {
        m_form->setValue(QLatin1String(setting::emailDomains), value);
    });
    return section;
}

FormSection *SettingsPage::makeLayout()
{
    auto *section = new FormSection(tr("Profile"));
    auto *field = new QWidget;
    auto *configure = new Button(tr("&Configure layout…"));
    configure->setObjectName(QStringLiteral("settings.configureLayout"));
    m_shownFields = new Text(QString(), FontRole::Small, Color::Text3);
    auto *layout = new QHBoxLayout(field);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(dp(12));
    layout->addWidget(configure);
    layout->addWidget(m_shownFields);
    section->addRow(new FormRow(tr("Layout"), field))->setHint(tr("What people see of their profile"));
    connect(configure, &QPushButton::clicked, this, &SettingsPage::openLayout);
    connect(&m_account, &Account::statusChanged, configure,
            [this, configure] { configure->setDisabledReason(whyNotOnline(m_account.status().state)); });
    configure->setDisabledReason(whyNotOnline(m_account.status().state));
    return section;
}

void SettingsPage::openLayout()
{
    // A child of the page, so that it goes with the administration that it asks.
    auto *dialog = new LayoutDialog(m_administration, this);
    connect(dialog, &LayoutDialog::applied, this,
            [this] { emit toastRequested(tr("The layout is in effect for everybody."), {}); });
    dialog->open();
}

void SettingsPage::refreshLayout()
{
    const std::optional<StudioSettings> settings = m_administration.settings();
    const QList<LayoutField> fields =
        (settings ? settings->layout : ProfileLayout::usual()).completed().fields;
    const auto shown =
        std::count_if(fields.begin(), fields.end(), [](const LayoutField &field) { return field.shown; });
    m_shownFields->setText(tr("%1 of %n field(s) shown", nullptr, int(fields.size())).arg(shown));
}

void SettingsPage::refreshState()
{
    showLoadState(*m_state, m_form->isLoaded(), m_account.status(), tr("The settings could not be loaded"),
                  m_administration.problem(Collection::Settings));
}

void SettingsPage::focusField(const QString &setting)
{
    if (auto *widget = findChild<QWidget *>(QStringLiteral("settings.") + setting))
        widget->setFocus(Qt::OtherFocusReason);
}

} // namespace callboard
