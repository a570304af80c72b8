// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeadministration.h"

#include <array>

namespace callboard
{

namespace
{

struct Somebody {
    const char *first;
    const char *last;
    Role role;
    const char *department;
    qint64 minutesAgo; //!< last active, or invited
    UserState state = UserState::Active;
};

constexpr qint64 hour = 60;
constexpr qint64 day = 24 * hour;

constexpr std::array named = {
    Somebody{"Ana", "Ferreira", Role::Administrator, "Production", 0},
    Somebody{"Ben", "Okafor-Hale", Role::Artist, "Effects", 12},
    Somebody{"Chen", "Wei", Role::Artist, "Modelling", 40},
    Somebody{"Dario", "Conti", Role::Supervisor, "Animation", hour + 5},
    Somebody{"Elena", "Petrova", Role::Manager, "Production", hour + 20},
    Somebody{"Freya", "Nilsen", Role::Artist, "Layout", 2 * day, UserState::Invited},
    Somebody{"Hugo", "Lind", Role::Manager, "Production", 2 * hour + 5},
    Somebody{"Inês", "Duarte", Role::Artist, "Surfacing", 2 * hour + 30},
    Somebody{"Jonas", "Weber", Role::Administrator, "Pipeline", 3 * hour + 5},
    Somebody{"Kofi", "Mensah", Role::Supervisor, "Compositing", 5 * hour + 5},
    Somebody{"Leila", "Haddad", Role::Artist, "Lighting", day + 60},
    Somebody{"Marek", "Novák", Role::Vendor, "Roto", 6 * day + 60, UserState::Invited},
    Somebody{"Mia", "Tanaka", Role::Administrator, "Compositing", 0},
    Somebody{"Noor", "Abebe", Role::Artist, "Animation", 3 * day + 60},
    Somebody{"Omar", "Farouk", Role::Artist, "Rigging", 6 * day + 60},
    Somebody{"Priya", "Raman", Role::Supervisor, "Lighting", 8 * day + 60},
    Somebody{"Sam", "Whitlock", Role::Artist, "Effects", 9 * day + 60},
    Somebody{"Tomás", "Rey", Role::Artist, "Animation", 15 * day},
    Somebody{"Yuki", "Sato", Role::Artist, "Animation", 22 * day},
    Somebody{"Zola", "Dlamini", Role::Manager, "Production", 32 * day},
};

constexpr int activePeople = 184;
constexpr int invitedPeople = 6;
constexpr int disabledPeople = 11;

User made(const Somebody &somebody, const QDateTime &now)
{
    User user;
    user.firstName = QString::fromUtf8(somebody.first);
    user.lastName = QString::fromUtf8(somebody.last);
    const QString plain = user.firstName.normalized(QString::NormalizationForm_D);
    QString login;
    for (const QChar c : plain) {
        if (c.isLetter() && c.unicode() < 0x80)
            login += c.toLower();
    }
    user.id = RecordId(login);
    user.version = 1;
    user.username = login;
    user.email = login + QStringLiteral("@lumen.studio");
    user.role = somebody.role;
    user.department = QString::fromUtf8(somebody.department);
    user.state = somebody.state;
    user.createdAt = now.addDays(-400);
    const QDateTime then = now.addSecs(-60 * somebody.minutesAgo);
    if (somebody.state == UserState::Invited)
        user.invitation = Invitation{then, then.addDays(14), QStringLiteral("Ana Ferreira")};
    else
        user.lastActiveAt = then;
    if (somebody.state == UserState::Disabled)
        user.disabledAt = then;
    return user;
}

// Names that sort behind those of the picture, so that its rows stay on top.
User madeUp(int number, UserState state, const QDateTime &now)
{
    constexpr std::array first = {"Zuri", "Zoë", "Zane", "Zelda", "Zubin", "Zsófia", "Zev", "Zuzana"};
    constexpr std::array last = {"Adeyemi", "Brandt", "Costa", "Díaz", "Egger", "Fraser", "Grøn", "Hall"};
    constexpr std::array departments = {"Animation", "Lighting", "Compositing", "Modelling", "Rigging"};
    User user =
        made({first[size_t(number) % first.size()], last[size_t(number) / 8 % last.size()], Role::Artist,
              departments[size_t(number) % departments.size()], qint64(number) * 90 + 33 * day, state},
             now);
    user.id = RecordId(QStringLiteral("extra-%1").arg(number));
    user.username += QString::number(number);
    user.email = user.username + QStringLiteral("@lumen.studio");
    if (user.invitation)
        user.invitation->expiresAt = now.addDays(number % 12 - 2);
    return user;
}

} // namespace

QList<User> lumenPeople(const QDateTime &now)
{
    QList<User> people;
    int active = 0;
    int invited = 0;
    for (const Somebody &somebody : named) {
        people += made(somebody, now);
        (somebody.state == UserState::Active ? active : invited) += 1;
    }
    people[12].username = QStringLiteral("mtanaka");
    int number = 0;
    for (; active < activePeople; ++active)
        people += madeUp(number++, UserState::Active, now);
    for (; invited < invitedPeople; ++invited)
        people += madeUp(number++, UserState::Invited, now);
    for (int disabled = 0; disabled < disabledPeople; ++disabled)
        people += madeUp(number++, UserState::Disabled, now);
    return people;
}

} // namespace callboard
