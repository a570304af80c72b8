// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/preferencessection.h"

#include "models/items/languagemodel.h"
#include "models/items/relativetime.h"
#include "models/items/timezonemodel.h"
#include "ui/account/rowbinding.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/switch.h"

#include <QTimer>
#include <chrono>

namespace callboard
{

static_assert(int(TimeZoneModel::ClockRole) == ComboBox::EndTextRole);
static_assert(int(TimeZoneModel::IdRole) == Qt::UserRole && int(LanguageModel::IdRole) == Qt::UserRole);

PreferencesSection::PreferencesSection(const AccountContext &context, ProfileForm &form, QWidget *parent)
    : FormSection(tr("Preferences"), parent),
      m_context(context),
      m_form(form),
      m_languages(new LanguageModel(context.languages, this)),
      m_zones(new TimeZoneModel(context.clock, QLocale(), this)),
      m_zone(new ComboBox)
{
    auto *language = new ComboBox;
    language->setModel(m_languages);
    addChoiceRow(QLatin1String(field::language), tr("Lang&uage"), language,
                 [this](const QString &id) { return m_languages->ensure(id); });
    m_zone->setModel(m_zones);
    connect(m_zone, &ComboBox::wanted, m_zones, &TimeZoneModel::fill);
    m_zone->setSearchable(true, tr("Search for a city or region"));
    addChoiceRow(QLatin1String(field::timeZone), tr("Time &zone"), m_zone,
                 [this](const QString &id) { return m_zones->ensure(id); });
    addStartPages();
    addDates();

    auto *minute = new QTimer(this);
    connect(minute, &QTimer::timeout, this, [this] {
        refreshClock();
        refreshSample();
    });
    minute->start(std::chrono::seconds(20));
}

bool PreferencesSection::arrange(const ProfileLayout &layout)
{
    const QList<FormRow *> shown = rowsShown(layout, m_form, m_rowOf);
    arrangeRows(shown);
    return !shown.isEmpty();
}

FormRow *PreferencesSection::addChoiceRow(const QString &field, const QString &label, ComboBox *box,
                                          const std::function<int(const QString &)> &rowOf)
{
    box->setObjectName(QStringLiteral("account.") + field);
    auto *row = new FormRow(label, box);
    auto *binding = new RowBinding(m_form, field, *row, [this, box, rowOf](const QJsonValue &value) {
        // A value that cannot be in the list is shown all the same.
        const int index = rowOf(value.toString());
        box->setPlaceholderText(index < 0 ? FieldTexts::shortened(value.toString()) : QString());
        if (box->currentIndex() != index)
            box->setCurrentIndex(index);
        refreshSample();
    });
    connect(box, &QComboBox::activated, this,
            [this, field, box](int index) { m_form.setValue(field, box->itemData(index).toString()); });
    connect(binding, &RowBinding::chooseRequested, this, &PreferencesSection::chooseRequested);
    if (m_form.isOwned(field)) {
        box->setEnabled(false);
        row->setHint(
            tr("Edited in %1", "a directory").arg(FieldTexts::shortened(m_form.profile().identityName)));
    }
    m_rowOf.insert(field, addRow(row));
    return row;
}

void PreferencesSection::addStartPages()
{
    auto *box = new ComboBox;
    for (const StartPage &page : m_context.startPages)
        box->addItem(page.title, page.id);
    addChoiceRow(QLatin1String(field::startPage), tr("Start &page"), box,
                 [box](const QString &id) { return box->findData(id); });
}

void PreferencesSection::addDates()
{
    const QString field = QLatin1String(field::relativeDates);
    m_relative = new Switch(tr("Show &relative dates"));
    m_relative->setObjectName(QStringLiteral("account.relativeDates"));
    auto *row = new FormRow(tr("Dates"), m_relative);
    auto *binding = new RowBinding(m_form, field, *row, [this](const QJsonValue &value) {
        m_relative->setChecked(value.toBool());
        refreshSample();
    });
    connect(m_relative, &QCheckBox::toggled, this, [this, field](bool on) { m_form.setValue(field, on); });
    connect(binding, &RowBinding::chooseRequested, this, &PreferencesSection::chooseRequested);
    m_rowOf.insert(field, addRow(row));
    refreshSample();
}

void PreferencesSection::refreshClock()
{
    m_zone->setEndText(m_zone->currentData(TimeZoneModel::ClockRole).toString());
}

void PreferencesSection::refreshSample()
{
    if (!m_relative)
        return;
    const QString zone = m_form.value(QLatin1String(field::timeZone)).toString();
    const RelativeTime time(m_relative->isChecked(), QTimeZone(zone.toLatin1()));
    const QDateTime now = m_context.clock.now();
    m_relative->setAddition(QStringLiteral("(%1)").arg(time.text(now.addDays(-2), now)));
}

} // namespace callboard
