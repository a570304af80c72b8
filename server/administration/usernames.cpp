// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/administration/usernames.h"

#include "models/domain/validation.h"
#include "server/accounts/users.h"

#include <QRandomGenerator>
#include <QSet>

namespace callboard::server
{

namespace
{

QString baseOf(const QString &email)
{
    QString base;
    for (const QChar c : email.section(u'@', 0, 0).toLower()) {
        const bool separates = c == u'.' || c == u'_' || c == u'-';
        if (c.isLetterOrNumber() || (separates && !base.isEmpty()))
            base += c;
    }
    // Room for a number behind it.
    base = base.left(limit::username - 10);
    return base.isEmpty() ? QStringLiteral("user") : base;
}

QString numbered(Transaction &transaction, const QString &base, const QSet<QString> &given)
{
    for (int number = 2;; ++number) {
        // Where many share the name before the @ ("info"), counting on would take ever longer.
        const int next = number <= 20 ? number : QRandomGenerator::global()->bounded(1000, 1'000'000);
        const QString name = base + QString::number(next);
        if (!given.contains(loginKey(name)) && loginIsFree(transaction, name))
            return name;
    }
}

} // namespace

void giveUsernames(Transaction &transaction, QList<Profile> &newcomers)
{
    QStringList bases;
    QSet<QString> given;
    for (const Profile &profile : std::as_const(newcomers)) {
        if (profile.username.isEmpty())
            bases += baseOf(profile.email);
        else
            given.insert(loginKey(profile.username));
    }
    const QSet<QString> taken = takenLogins(transaction, bases);
    for (Profile &profile : newcomers) {
        if (!profile.username.isEmpty())
            continue;
        const QString base = baseOf(profile.email);
        const QString key = loginKey(base);
        profile.username =
            taken.contains(key) || given.contains(key) ? numbered(transaction, base, given) : base;
        given.insert(loginKey(profile.username));
    }
}

} // namespace callboard::server
