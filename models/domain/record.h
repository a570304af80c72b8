// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/result.h"

#include <QJsonObject>
#include <QList>
#include <array>
#include <optional>

namespace callboard
{

//! The sets of records that a studio keeps and a client mirrors (docs/protocol.md, "Collections").
enum class Collection {
    Profile, //!< the account's own record
    Studio,  //!< what every member may know about the studio: one record
    Users,   //!< administrators only, from here on
    Seats,   //!< one record
    Purchases,
    Settings, //!< one record
};

//! The ones that only administrators have.
inline constexpr std::array administratorsCollections{Collection::Seats, Collection::Settings,
                                                      Collection::Purchases, Collection::Users};

//! The name in URLs and tables ("profile").
[[nodiscard]] QString toString(Collection collection);
[[nodiscard]] std::optional<Collection> collectionFromString(QStringView name);

//! Why a record is no longer there. Loss of permission is told, never left as silence.
enum class Gone { Deleted, Revoked };

//! \brief A record as the server has it: fields by name, and the change number that they are as of.
//! Versions are compared within one epoch only.
struct Record {
    RecordId id;
    qint64 version = 0;
    QJsonObject fields;
    std::optional<Gone> gone;

    [[nodiscard]] static Result<Record> fromJson(const QJsonObject &json);
    [[nodiscard]] QJsonObject toJson() const;
};

//! One page of the change feed (docs/protocol.md, "Change feed"). Only fromJson() makes one, and only from a
//! complete page.
struct ChangePage {
    QString epoch;
    QString from;   //!< the cursor that was asked for
    QString cursor; //!< the cursor to store in the same transaction as the items
    bool more = false;
    QList<Record> items;
    //! On a page from the beginning: about how many items there are in all, for a progress bar.
    std::optional<qint64> total = std::nullopt;

    //! Fails with ErrorKind::Protocol if the page is not whole: wrong types, count, or end mark
    //! (QNetworkAccessManager reports a cut body without a length as success).
    [[nodiscard]] static Result<ChangePage> fromJson(const QJsonObject &json);
    [[nodiscard]] QJsonObject toJson() const;
};

//! The answer to waiting for a change: where the account's feed is now and which collections moved.
struct ChangePoke {
    QString epoch;
    QString position;
    QList<Collection> changed;

    [[nodiscard]] static Result<ChangePoke> fromJson(const QJsonObject &json);
    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace callboard
