// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/record.h"

#include <QDate>
#include <QDateTime>

namespace callboard
{

//! \brief An amount of money, exact: minor units (cents) of an ISO 4217 currency with two decimals.
struct Money {
    qint64 minor = 0;
    QString currency = QStringLiteral("EUR");

    friend bool operator==(const Money &, const Money &) = default;
};

//! Somebody who is named beside something; the id may be of a person who is gone.
struct PersonRef {
    RecordId id;
    QString name;
    QString email;

    friend bool operator==(const PersonRef &, const PersonRef &) = default;
};

//! Seats at the end of a day (UTC).
struct SeatDay {
    QDate date;
    int total = 0;
    int used = 0;

    friend bool operator==(const SeatDay &, const SeatDay &) = default;
};

//! \brief The studio's seats: collection "seats", one record. used = active + invited.
struct Seats {
    qint64 version = 0;
    int total = 0;
    int active = 0;
    int invited = 0;
    int disabled = 0; //!< hold no seat
    Money price;      //!< of a seat for a month
    std::optional<PersonRef> billingContact;
    QList<SeatDay> usage; //!< oldest first, at most 180 days, ends with today

    [[nodiscard]] int used() const { return active + invited; }
    [[nodiscard]] int left() const { return total - used(); }

    [[nodiscard]] static Result<Seats> fromRecord(const Record &record);
    [[nodiscard]] QJsonObject toJson() const;

    friend bool operator==(const Seats &, const Seats &) = default;
};

//! What buying seats would cost; the server's answer, shown before anything is bought.
struct SeatQuote {
    int count = 0;
    Money price;     //!< of one seat for a month
    Money perMonth;  //!< of all of them, from nextMonth on
    QDate nextMonth; //!< first day of the next month
    QDate from;      //!< today, at the studio
    int days = 0;    //!< from today to the end of the month
    int daysInMonth = 0;
    Money now; //!< for those days; added to the next invoice
    std::optional<PersonRef> billingContact;

    [[nodiscard]] static Result<SeatQuote> fromJson(const QJsonObject &json);
    [[nodiscard]] QJsonObject toJson() const;
};

//! One purchase: collection "purchases".
struct Purchase {
    RecordId id;
    QString number; //!< for people, on the order ("CB-2026-0007")
    int count = 0;
    Money price;
    Money now;
    int seatsAfter = 0;
    PersonRef buyer;
    QString mailedTo; //!< address of the billing contact then; empty: nobody
    QDateTime at;

    [[nodiscard]] static Result<Purchase> fromRecord(const Record &record);
    [[nodiscard]] QJsonObject toJson() const;

    friend bool operator==(const Purchase &, const Purchase &) = default;
};

} // namespace callboard
