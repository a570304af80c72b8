// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/record.h"

#include <QStringList>

namespace callboard
{

//! One row of the profile's layout (A8).
struct LayoutField {
    QString field; //!< a name of namespace field
    bool shown = true;

    friend bool operator==(const LayoutField &, const LayoutField &) = default;
};

//! \brief Which fields of the profile people see, and in which order. The form's own order where nobody has
//! laid it out.
struct ProfileLayout {
    QList<LayoutField> fields;

    //! The fields that can be laid out, in their usual order, all shown.
    [[nodiscard]] static ProfileLayout usual();
    //! The same with what it does not name added at the end, and what does not exist left out.
    [[nodiscard]] ProfileLayout completed() const;

    [[nodiscard]] static Result<ProfileLayout> fromJson(const QJsonArray &json);
    [[nodiscard]] QJsonArray toJson() const;

    friend bool operator==(const ProfileLayout &, const ProfileLayout &) = default;
};

//! What every member may know: collection "studio", one record.
struct StudioFacts {
    QString name;
    ProfileLayout layout;

    [[nodiscard]] static Result<StudioFacts> fromRecord(const Record &record);
    [[nodiscard]] QJsonObject toJson() const;

    friend bool operator==(const StudioFacts &, const StudioFacts &) = default;
};

//! The names of the settings, in JSON and in changes.
namespace setting
{
inline constexpr auto studioName = "studioName";
inline constexpr auto minimumPasswordLength = "minimumPasswordLength";     //!< 8 to 64
inline constexpr auto minimumPasswordStrength = "minimumPasswordStrength"; //!< 0 to 4, zxcvbn's score
inline constexpr auto sessionDays = "sessionDays";       //!< 1 to 365: how long "keep me signed in" keeps
inline constexpr auto invitationDays = "invitationDays"; //!< 1 to 90
inline constexpr auto emailDomains = "emailDomains";     //!< who may be invited; empty: any domain
inline constexpr auto billingContact = "billingContact"; //!< id of a user, or null
inline constexpr auto profileLayout = "profileLayout";
} // namespace setting

//! \brief What an administrator sets for the whole studio: collection "settings", one record.
struct StudioSettings {
    qint64 version = 0;
    QString studioName;
    int minimumPasswordLength = 12;
    int minimumPasswordStrength = 2;
    int sessionDays = 90;
    int invitationDays = 14;
    QStringList emailDomains;
    RecordId billingContact; //!< invalid: nobody
    ProfileLayout layout;

    [[nodiscard]] static Result<StudioSettings> fromRecord(const Record &record);
    [[nodiscard]] QJsonObject toJson() const;

    friend bool operator==(const StudioSettings &, const StudioSettings &) = default;
};

} // namespace callboard
