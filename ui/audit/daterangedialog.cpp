// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/daterangedialog.h"

#include "ui/theme/look.h"
#include "ui/theme/roles.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formrow.h"

#include <QDateEdit>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>

namespace callboard
{

namespace
{

constexpr int datesWidth = 360;
constexpr int dayWidth = 176;
constexpr int dayLabelWidth = 96;

QString dayFormat()
{
    // The locale's own, but with the whole year: the log may be older than it seems.
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return format;
}

} // namespace

DateRangeDialog::DateRangeDialog(QDate from, QDate to, QDate today, QWidget *parent)
    : DialogFrame(tr("Dates of the audit log"), parent),
      m_from(addDay(tr("&First day"), "dates.from", from, today)),
      m_to(addDay(tr("&Last day"), "dates.to", to, today))
{
    setObjectName(QStringLiteral("dates.dialog"));
    setContentWidth(datesWidth);
    addCancel()->setDefault(false);
    Button *show = addAction(tr("&Show"), ButtonRole::Primary);
    show->setObjectName(QStringLiteral("dates.ok"));
    show->setDefault(true);
    connect(show, &QPushButton::clicked, this, &DateRangeDialog::choose);
    m_from->setFocus();
}

QDateEdit *DateRangeDialog::addDay(const QString &label, const char *name, QDate day, QDate today)
{
    auto *edit = new QDateEdit(day);
    edit->setObjectName(QLatin1String(name));
    edit->setProperty(role::stepper, true);
    edit->setDisplayFormat(dayFormat());
    edit->setMaximumDate(today);
    edit->setAlignment(Qt::AlignCenter);
    edit->setFixedSize(dp(dayWidth), dp(28));
    auto *row = new FormRow(label, edit);
    row->setLabelWidth(std::max(dp(dayLabelWidth), row->labelWidth()));
    body()->addWidget(row);
    return edit;
}

void DateRangeDialog::choose()
{
    emit chosen(std::min(m_from->date(), m_to->date()), std::max(m_from->date(), m_to->date()));
    accept();
}

} // namespace callboard
