// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"

#include <QAbstractListModel>
#include <QLocale>

namespace callboard
{

//! \brief The IANA time zones that people choose from, by name, each with its distance from UTC and its
//! clock. Left out are the names that are no places (Etc/…, abbreviations, POSIX variants); UTC stays.
class TimeZoneModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole, //!< "Europe/Berlin"
        ClockRole =
            Qt::UserRole + 100, //!< "14:32": what the clock there says now; where ComboBox looks for it
        OffsetRole,             //!< "UTC+1": now, so with daylight saving time
        SearchRole,             //!< text to match typing against: "Europe/Berlin Germany UTC+1"
    };

    //! \a clock is borrowed and must live longer.
    explicit TimeZoneModel(const Clock &clock, const QLocale &locale = {}, QObject *parent = nullptr);

    //! The row of a zone; a valid one that is not listed (an old name) is added. -1 if there is no such zone.
    int ensure(const QString &zone);
    [[nodiscard]] QString clockText(const QString &zone) const;

    //! Lists all zones; until then it holds what was ensured. Not by fetchMore(), which views call as soon as
    //! they see the model: reading the list takes a millisecond, and most starts do not open it.
    void fill();
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    int rowOf(const QByteArray &id);

    const Clock &m_clock;
    QLocale m_locale;
    QList<QByteArray> m_zones; //!< sorted
    bool m_filled = false;
};

} // namespace callboard
