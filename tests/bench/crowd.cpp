// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/crowd.h"

#include <QCryptographicHash>
#include <iterator>

namespace
{

constexpr const char *firstNames[] = {
    "Ana",   "Ben",   "Chen",  "Dario",    "Elena",    "Élodie", "Freya",  "Hugo", "Inês",
    "Jonas", "Kofi",  "Leila", "Lebohang", "Marek",    "Mia",    "Noor",   "Omar", "Priya",
    "Sam",   "Tomás", "Yuki",  "Zola",     "Björn",    "Chloë",  "Dušan",  "Ewa",  "Fátima",
    "Gözde", "Håkon", "Ilse",  "Jürgen",   "Kateřina", "Łukasz", "Mátyás", "Nuño", "Oğuz",
    "Paweł", "René",  "Søren", "Théo",     "Ursula",   "Věra",   "Xavier", "Zoë"};
constexpr const char *lastNames[] = {
    "Ferreira", "Okafor-Hale", "Wei",      "Conti",   "Petrova", "Nilsen",  "Lind",    "Duarte",
    "Weber",    "Mensah",      "Haddad",   "Novák",   "Tanaka",  "Abebe",   "Farouk",  "Raman",
    "Whitlock", "Rey",         "Sato",     "Dlamini", "Müller",  "Straßer", "Lebon",   "García",
    "Ångström", "Østby",       "Kowalski", "Nagy",    "Öztürk",  "Dvořák",  "Schmidt", "Andersen",
    "Rossi",    "Silva",       "Martin",   "Hansen",  "Popescu", "Horvat",  "Ivanova", "Berg"};
constexpr const char *departmentNames[] = {"Animation", "Compositing", "Effects",  "Layout",
                                           "Lighting",  "Modelling",   "Pipeline", "Production",
                                           "Rigging",   "Surfacing",   "Roto",     "Editorial"};

} // namespace

const char *Crowd::pick(const char *const *from, int count)
{
    return from[m_random.bounded(count)];
}

QList<callboard::User> Crowd::next(int count)
{
    QList<callboard::User> users;
    users.reserve(count);
    const QDateTime start(QDate(2026, 1, 1), QTime(8, 0), Qt::UTC);
    for (int i = 0; i < count; ++i) {
        const int number = m_number++;
        callboard::User user;
        user.id = callboard::RecordId(
            QUuid::createUuidV5(QUuid(), QString::number(number)).toString(QUuid::WithoutBraces));
        user.version = number + 1;
        user.firstName = QString::fromUtf8(pick(firstNames, int(std::size(firstNames))));
        user.lastName = QString::fromUtf8(pick(lastNames, int(std::size(lastNames))));
        user.username = QStringLiteral("%1.%2").arg(user.firstName.left(1).toLower()).arg(number);
        user.email = QStringLiteral("person%1@lumen.studio").arg(number);
        user.department = QString::fromUtf8(pick(departmentNames, int(std::size(departmentNames))));
        user.role =
            number % 200 == 0 ? callboard::Role::Administrator : callboard::Role(1 + m_random.bounded(5));
        const int dice = m_random.bounded(20);
        user.state = dice == 0   ? callboard::UserState::Disabled
                     : dice == 1 ? callboard::UserState::Invited
                                 : callboard::UserState::Active;
        user.createdAt = start.addSecs(number);
        if (user.state == callboard::UserState::Invited)
            user.invitation = callboard::Invitation{start.addSecs(number), start.addDays(14).addSecs(number),
                                                    QStringLiteral("Ana Ferreira")};
        else
            user.lastActiveAt = start.addSecs(m_random.bounded(86400 * 300));
        if (number % 2 == 0)
            user.picture = callboard::PictureId(QString::fromLatin1(
                QCryptographicHash::hash(QByteArray::number(number % 500), QCryptographicHash::Sha256)
                    .toHex()));
        users.append(user);
    }
    return users;
}

callboard::User Crowd::renamed(callboard::User user)
{
    user.version += 1;
    user.firstName = QString::fromUtf8(pick(firstNames, int(std::size(firstNames))));
    user.lastName = QString::fromUtf8(pick(lastNames, int(std::size(lastNames))));
    return user;
}
