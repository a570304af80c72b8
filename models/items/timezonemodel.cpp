// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/timezonemodel.h"

#include <QTimeZone>
#include <algorithm>
#include <array>
#include <utility>

namespace callboard
{

namespace
{

bool isPlace(const QByteArray &zone)
{
    static constexpr std::array regions{"Africa/",   "America/",   "Antarctica/", "Arctic/", "Asia/",
                                        "Atlantic/", "Australia/", "Europe/",     "Indian/", "Pacific/"};
    return zone == "UTC" || std::any_of(regions.begin(), regions.end(),
                                        [&](const char *region) { return zone.startsWith(region); });
}

QString offsetText(int seconds)
{
    if (seconds == 0)
        return QStringLiteral("UTC");
    const int minutes = std::abs(seconds) / 60;
    QString text = QStringLiteral("UTC%1%2").arg(seconds < 0 ? QChar(0x2212) : QChar(u'+')).arg(minutes / 60);
    if (minutes % 60 != 0)
        text += QStringLiteral(":%1").arg(minutes % 60, 2, 10, QChar(u'0'));
    return text;
}

} // namespace

TimeZoneModel::TimeZoneModel(const Clock &clock, const QLocale &locale, QObject *parent)
    : QAbstractListModel(parent),
      m_clock(clock),
      m_locale(locale)
{
}

void TimeZoneModel::fill()
{
    if (std::exchange(m_filled, true))
        return;
    QList<QByteArray> missing;
    const QList<QByteArray> all = QTimeZone::availableTimeZoneIds();
    std::copy_if(all.begin(), all.end(), std::back_inserter(missing), [this](const QByteArray &zone) {
        return isPlace(zone) && !std::binary_search(m_zones.begin(), m_zones.end(), zone);
    });
    std::sort(missing.begin(), missing.end());
    missing.erase(std::unique(missing.begin(), missing.end()), missing.end());
    // As few insertions as there are gaps: each is a signal to every box that shows the list.
    for (auto from = missing.begin(); from != missing.end();) {
        const auto place = std::lower_bound(m_zones.begin(), m_zones.end(), *from);
        const auto to =
            place == m_zones.end() ? missing.end() : std::lower_bound(from, missing.end(), *place);
        const auto row = int(place - m_zones.begin());
        beginInsertRows({}, row, row + int(to - from) - 1);
        m_zones = m_zones.first(row) + QList<QByteArray>(from, to) + m_zones.sliced(row);
        endInsertRows();
        from = to;
    }
}

int TimeZoneModel::ensure(const QString &zone)
{
    const QByteArray id = zone.toLatin1();
    const bool listed = std::binary_search(m_zones.begin(), m_zones.end(), id);
    return listed || (!id.isEmpty() && QTimeZone(id).isValid()) ? rowOf(id) : -1;
}

//! Its row, made if there is none.
int TimeZoneModel::rowOf(const QByteArray &id)
{
    const auto place = std::lower_bound(m_zones.begin(), m_zones.end(), id);
    const auto row = int(place - m_zones.begin());
    if (place == m_zones.end() || *place != id) {
        beginInsertRows({}, row, row);
        m_zones.insert(row, id);
        endInsertRows();
    }
    return row;
}

QString TimeZoneModel::clockText(const QString &zone) const
{
    const QTimeZone timeZone(zone.toLatin1());
    if (!timeZone.isValid())
        return {};
    return m_locale.toString(m_clock.now().toTimeZone(timeZone).time(), QLocale::ShortFormat);
}

int TimeZoneModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_zones.size());
}

QVariant TimeZoneModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QString id = QString::fromLatin1(m_zones.at(index.row()));
    switch (role) {
    case Qt::DisplayRole:
    case IdRole: return id;
    case ClockRole: return clockText(id);
    case OffsetRole: return offsetText(QTimeZone(id.toLatin1()).offsetFromUtc(m_clock.now()));
    case SearchRole: {
        const QTimeZone zone(id.toLatin1());
        return QStringLiteral("%1 %2 %3 %4")
            .arg(id, QString(id).replace(u'_', u' '), QLocale::territoryToString(zone.territory()),
                 offsetText(zone.offsetFromUtc(m_clock.now())));
    }
    default: return {};
    }
}

} // namespace callboard
