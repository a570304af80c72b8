// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/user.h"
#include "models/items/relativetime.h"
#include "ui/users/userscontext.h"

#include <QObject>

namespace callboard
{

//! \brief When somebody was last active or invited, said the way the signed-in person wants it. GUI thread.
class UserTimes final : public QObject
{
    Q_OBJECT
public:
    explicit UserTimes(const UsersContext &context, QObject *parent = nullptr);

    //! "Now", "12 min ago", "Invited 2 days ago", "Invitation expired".
    [[nodiscard]] QString text(const User &user) const;
    //! The same, and what to say where there is little room: without "Invited" or "Invitation", beside a
    //! column that says so, and without the hour of a date. See UserListModel::setTimeText().
    [[nodiscard]] QString variants(const User &user) const;
    //! The longest that variants() has where there is little room, one of each kind.
    [[nodiscard]] QStringList longTexts() const;
    //! The same with the full date, for a tooltip.
    [[nodiscard]] QString exact(const User &user) const;
    //! A time by itself, in its own words at the beginning of a line.
    [[nodiscard]] QString text(const QDateTime &at) const;
    [[nodiscard]] QString exact(const QDateTime &at) const { return m_time.exact(at); }
    [[nodiscard]] bool isExpired(const User &user) const;

signals:
    //! The person wants it otherwise now.
    void changed();

private:
    void read();
    [[nodiscard]] bool isNow(const User &user) const;
    [[nodiscard]] QString dayText(const QDateTime &at) const;
    [[nodiscard]] static QString capitalised(QString words);

    const UsersContext &m_context;
    RelativeTime m_time;
};

} // namespace callboard
