// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/studiosection.h"

#include "models/items/fieldtexts.h"
#include "ui/dialogs/personpicker.h"
#include "ui/settings/settingbinding.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

namespace callboard
{

namespace
{

constexpr int fieldWidth = 320;
constexpr int fieldTextEdge = 9; // where the text of a field begins
// More than the limit, so that a text that is too long is told and not cut.
constexpr int typedMaximum = 1000;

} // namespace

StudioSection::StudioSection(Administration &administration, SettingsForm &form, QWidget *parent)
    : FormSection(tr("Studio"), parent),
      m_administration(administration),
      m_form(form)
{
    addName();
    addContact();
}

void StudioSection::addName()
{
    const QString setting = QLatin1String(setting::studioName);
    auto *edit = new LineEdit;
    edit->setObjectName(QStringLiteral("settings.studioName"));
    edit->setMaxLength(typedMaximum);
    auto *row = addRow(new FormRow(tr("Studio &name"), edit));
    new SettingBinding(m_form, setting::studioName, *row, [edit](const QJsonValue &value) {
        if (edit->text() == value.toString())
            return;
        const QSignalBlocker quiet(edit);
        edit->setText(value.toString());
        edit->setCursorPosition(0);
    });
    connect(edit, &QLineEdit::textEdited, this,
            [this, setting](const QString &text) { m_form.setValue(setting, text); });
}

void StudioSection::addContact()
{
    auto *field = new QWidget;
    field->setObjectName(QStringLiteral("settings.billingContact"));
    field->setFixedWidth(dp(fieldWidth));
    m_contact = new Text;
    m_contact->setObjectName(QStringLiteral("settings.billingContact.name"));
    m_contact->setContentsMargins(dp(fieldTextEdge), 0, 0, 0);
    m_contact->setElided(true);
    auto *choose = new Button(tr("C&hoose…"));
    choose->setObjectName(QStringLiteral("settings.billingContact.pick"));
    m_remove = new IconButton(Icon::Close, tr("Remove the billing contact"));
    m_remove->setObjectName(QStringLiteral("settings.billingContact.remove"));
    auto *layout = new QHBoxLayout(field);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(dp(4));
    layout->addWidget(m_contact, 1);
    layout->addWidget(m_remove);
    layout->addWidget(choose);

    auto *row = addRow(new FormRow(tr("Billing contact"), field));
    row->setHint(tr("Gets the orders for seats by email"));
    connect(choose, &QPushButton::clicked, this, &StudioSection::chooseContact);
    connect(m_remove, &QPushButton::clicked, this, [this] { setContact(QJsonValue::Null); });
    connect(&m_administration, &Administration::seatsChanged, this, &StudioSection::refreshContact);
    m_contactBinding = new SettingBinding(m_form, setting::billingContact, *row,
                                          [this](const QJsonValue &) { refreshContact(); });
    m_contactBinding->setWords([this](const QJsonValue &id) { return personWords(id); });
}

void StudioSection::chooseContact()
{
    auto *picker = new PersonPicker(m_administration, tr("Billing contact"),
                                    tr("Orders for seats are mailed to this person."), this);
    connect(picker, &PersonPicker::chosen, this, [this](const User &user) {
        m_names.insert(user.id.value(), user.displayName());
        setContact(user.id.value());
    });
    picker->open();
}

void StudioSection::setContact(const QJsonValue &id)
{
    m_form.setValue(QLatin1String(setting::billingContact), id);
}

QString StudioSection::personWords(const QJsonValue &id) const
{
    if (id.toString().isEmpty())
        return tr("Nobody");
    if (m_names.contains(id.toString()))
        return FieldTexts::shortened(m_names.value(id.toString()));
    // The seats tell the name of the one in effect.
    const std::optional<Seats> seats = m_administration.seats();
    if (seats && seats->billingContact && seats->billingContact->id.value() == id.toString())
        return FieldTexts::shortened(seats->billingContact->name);
    return tr("Another person");
}

void StudioSection::refreshContact()
{
    const QJsonValue id = m_form.value(QLatin1String(setting::billingContact));
    m_contact->setText(personWords(id));
    m_contact->setColor(id.toString().isEmpty() ? Color::Text3 : Color::Text);
    m_remove->setVisible(!id.toString().isEmpty());
}

} // namespace callboard
