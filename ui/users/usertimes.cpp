// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/usertimes.h"

namespace callboard
{

namespace
{

constexpr qint64 nowSeconds = 5 * 60; // as coarse as the studio notes it

RelativeTime timeOf(const Account &account)
{
    const Profile profile = account.profile().profile;
    const QTimeZone zone(profile.timeZone.toLatin1());
    return {profile.relativeDates, zone.isValid() ? zone : QTimeZone::systemTimeZone()};
}

} // namespace

UserTimes::UserTimes(const UsersContext &context, QObject *parent)
    : QObject(parent),
      m_context(context),
      m_time(timeOf(context.account))
{
    connect(&context.account, &Account::profileChanged, this, &UserTimes::read);
}

void UserTimes::read()
{
    m_time = timeOf(m_context.account);
    emit changed();
}

bool UserTimes::isExpired(const User &user) const
{
    return user.invitation && user.invitation->expiresAt < m_context.clock.now();
}

bool UserTimes::isNow(const User &user) const
{
    return user.state == UserState::Active && user.lastActiveAt.secsTo(m_context.clock.now()) < nowSeconds;
}

QString UserTimes::text(const QDateTime &at) const
{
    return capitalised(m_time.text(at, m_context.clock.now()));
}

QString UserTimes::capitalised(QString words)
{
    if (!words.isEmpty())
        words.replace(0, 1, QLocale().toUpper(words.left(1)));
    return words;
}

QString UserTimes::text(const User &user) const
{
    if (isExpired(user))
        return tr("Invitation expired");
    if (user.invitation)
        return tr("Invited %1", "when: 2 days ago")
            .arg(m_time.dayText(user.invitation->sentAt, m_context.clock.now()));
    if (!user.lastActiveAt.isValid())
        return tr("Never");
    return isNow(user) ? tr("Now") : text(user.lastActiveAt);
}

QString UserTimes::variants(const User &user) const
{
    if (isExpired(user))
        return text(user) + u'\x9c' + tr("Expired");
    const QDateTime at = user.invitation ? user.invitation->sentAt : user.lastActiveAt;
    return !at.isValid() || isNow(user) ? text(user) : text(user) + u'\x9c' + dayText(at);
}

QStringList UserTimes::longTexts() const
{
    const QDateTime now = m_context.clock.now();
    constexpr qint64 hour = 3600;
    constexpr qint64 day = 24 * hour;
    QStringList texts{tr("Never"), tr("Now"), tr("Expired")};
    for (const qint64 ago : {qint64(0), 59 * hour / 60, 11 * hour, day, 13 * day, 28 * day, 365 * day})
        texts.append(dayText(now.addSecs(-ago)));
    return texts;
}

QString UserTimes::dayText(const QDateTime &at) const
{
    return capitalised(m_time.dayText(at, m_context.clock.now()));
}

QString UserTimes::exact(const User &user) const
{
    if (user.invitation)
        return isExpired(user)
                   ? tr("The invitation expired: %1").arg(m_time.exact(user.invitation->expiresAt))
                   : tr("Invited: %1").arg(m_time.exact(user.invitation->sentAt));
    if (!user.lastActiveAt.isValid())
        return tr("Has not signed in yet");
    return tr("Last active: %1").arg(m_time.exact(user.lastActiveAt));
}

} // namespace callboard
