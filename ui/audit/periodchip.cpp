// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/periodchip.h"

#include "models/items/datetexts.h"
#include "ui/audit/daterangedialog.h"

#include <QMenu>

namespace callboard
{

PeriodChip::PeriodChip(const Clock &clock, const QTimeZone &zone, QWidget *parent)
    : FilterChip(QString(), parent),
      m_clock(clock),
      m_zone(zone),
      m_menu(new QMenu(this))
{
    const auto add = [this](const QString &words, int days) {
        m_menu->addAction(words, this, [this, days] { setLastDays(days); });
    };
    add(tr("Any time"), 0);
    m_menu->addSeparator();
    add(tr("Today"), 1);
    for (const int days : {7, 30, 90})
        add(tr("Last %n days", "two or more", days), days);
    m_menu->addSeparator();
    m_menu->addAction(tr("Choose dates…"), this, &PeriodChip::askForDates);
    setMenu(m_menu);
    refresh();
}

QDate PeriodChip::today() const
{
    return m_clock.now().toTimeZone(m_zone).date();
}

QDateTime PeriodChip::from() const
{
    const QDate first = m_lastDays > 0 ? today().addDays(1 - m_lastDays) : m_from;
    return first.isValid() ? first.startOfDay(m_zone).toUTC() : QDateTime();
}

QDateTime PeriodChip::to() const
{
    return m_to.isValid() ? m_to.addDays(1).startOfDay(m_zone).toUTC() : QDateTime();
}

void PeriodChip::setDates(QDate from, QDate to)
{
    m_lastDays = 0;
    m_from = from;
    m_to = to;
    refresh();
    emit changed();
}

void PeriodChip::setLastDays(int days)
{
    m_lastDays = days;
    m_from = m_to = {};
    refresh();
    emit changed();
}

void PeriodChip::askForDates()
{
    const QDate last = m_to.isValid() ? m_to : today();
    const QDate first = m_from.isValid() ? m_from : today().addDays(1 - std::max(7, m_lastDays));
    auto *dialog = new DateRangeDialog(first, last, today(), this);
    connect(dialog, &DateRangeDialog::chosen, this, &PeriodChip::setDates);
    dialog->open();
}

QString PeriodChip::words() const
{
    if (m_from.isValid() && m_from == m_to)
        return dateText(m_from);
    if (m_from.isValid())
        return tr("%1 to %2", "two dates").arg(dateText(m_from), dateText(m_to));
    if (m_lastDays == 1)
        return tr("today", "within a chip, after a colon");
    return m_lastDays > 1 ? tr("last %n days", "within a chip, after a colon", m_lastDays)
                          : tr("any", "time, within a chip, after a colon");
}

void PeriodChip::refresh()
{
    setText(tr("T&ime: %1").arg(words()));
    setInForce(m_lastDays > 0 || m_from.isValid());
    QString name = text();
    setAccessibleName(name.remove(u'&'));
}

} // namespace callboard
