// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/demo/crew.h"

#include "server/demo/knowncrew.h"
#include "server/demo/names.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QSet>
#include <QtEndian>

namespace callboard::server
{

namespace
{

// 184 active, 6 invited and 11 disabled, as the page of users is drawn in the design.
constexpr int crewSize = 201;
constexpr int invitedCount = 6;
constexpr int disabledCount = 11;

const char *const departments[] = {"Animation", "Compositing",    "Lighting",  "Effects",
                                   "Modelling", "Surfacing",      "Rigging",   "Layout",
                                   "Roto",      "Matte painting", "Editorial", "Pipeline"};

struct Place {
    const char *language;
    const char *timeZone;
};
constexpr Place places[] = {
    {"en-GB", "Europe/London"}, {"en-GB", "Europe/Dublin"},    {"de-DE", "Europe/Berlin"},
    {"fr-FR", "Europe/Paris"},  {"es-ES", "Europe/Madrid"},    {"en-US", "America/Vancouver"},
    {"ja-JP", "Asia/Tokyo"},    {"en-US", "America/New_York"}, {"en-GB", "Asia/Kolkata"}};

void setIdentity(Profile &profile, IdentityKind kind)
{
    profile.identity = kind;
    if (kind == IdentityKind::Ldap) {
        profile.identityName = QStringLiteral("Active Directory (LDAP)");
        profile.identityUrl = QStringLiteral("https://people.lumen.studio/me");
        profile.ownedFields = QStringList{QLatin1String(field::firstName), QLatin1String(field::lastName)};
    } else if (kind == IdentityKind::Oidc) {
        profile.identityName = QStringLiteral("Lumen single sign-on");
        profile.identityUrl = QStringLiteral("https://login.lumen.studio/account");
    }
}

Profile newProfile(const QString &username, const QString &email)
{
    Profile profile;
    profile.id = RecordId(demoId(QStringLiteral("user:%1").arg(username)));
    profile.username = username;
    profile.email = email + QStringLiteral("@lumen.studio");
    profile.language = QStringLiteral("en-GB");
    profile.timeZone = QStringLiteral("Europe/London");
    profile.startPage = QStringLiteral("account");
    return profile;
}

// The name in letters that an address can have: "Wójcik" is "wojcik".
QString addressName(const QString &name)
{
    QString result;
    for (const QChar c : name.toLower().normalized(QString::NormalizationForm_KD)) {
        if (c == QChar(0x142))
            result += QLatin1Char('l');
        else if (c == QChar(0x131))
            result += QLatin1Char('i');
        else if (c.unicode() >= u'a' && c.unicode() <= u'z')
            result += c;
    }
    return result;
}

CrewMember fromKnown(const KnownPerson &person, const QDateTime &now)
{
    CrewMember member;
    Profile profile = newProfile(QString::fromUtf8(person.username), QString::fromUtf8(person.email));
    profile.firstName = QString::fromUtf8(person.firstName);
    profile.lastName = QString::fromUtf8(person.lastName);
    profile.role = person.role;
    setIdentity(profile, person.identity);
    member.user.profile = profile;
    member.user.department = QString::fromUtf8(person.department);
    if (person.lastActiveMinutesAgo < 0) {
        member.state = CrewMember::State::Invited;
        member.user.createdAt = now.addSecs(60 * person.lastActiveMinutesAgo);
    } else {
        member.user.createdAt = now.addDays(-900);
        member.user.lastActiveAt = now.addSecs(-60 * person.lastActiveMinutesAgo);
        member.portrait = person.portrait;
    }
    return member;
}

class CrewMaker
{
public:
    explicit CrewMaker(const QDateTime &now) : m_now(now), m_generator(demoSeed(QStringLiteral("crew"))) {}

    QList<CrewMember> make()
    {
        for (const KnownPerson &person : knownCrew())
            add(fromKnown(person, m_now));
        while (m_crew.size() < crewSize)
            addInvented();
        return m_crew;
    }

private:
    int below(int end) { return m_generator.bounded(end); }
    QString oneOf(const QStringList &list) { return list.at(below(int(list.size()))); }

    void add(const CrewMember &member)
    {
        m_names.insert(member.user.profile.displayName());
        m_usernames.insert(member.user.profile.username);
        m_invited += member.state == CrewMember::State::Invited;
        m_crew.append(member);
    }

    void addInvented()
    {
        const NamePool &pool = m_pools.at(below(int(m_pools.size())));
        const bool soft = below(2) == 0;
        const QString first = oneOf(soft ? pool.softFirstNames : pool.otherFirstNames);
        const QString last = oneOf(pool.lastNames);
        if (m_names.contains(QStringLiteral("%1 %2").arg(first, last)))
            return;

        const QString plain = addressName(first).left(1) + addressName(last);
        QString username = plain;
        for (int number = 2; m_usernames.contains(username); ++number)
            username = plain + QString::number(number);

        CrewMember member;
        member.user.profile =
            newProfile(username, QStringLiteral("%1.%2").arg(addressName(first), addressName(last)));
        describe(member, first, last);
        Looks looks = pool.looks;
        looks.soft = soft;
        looks.turban = looks.turban && !soft;
        looks.scarf = looks.scarf && soft;
        if (member.state != CrewMember::State::Invited)
            member.portrait = portraitFromSeed(demoSeed(username), looks);
        add(member);
    }

    void describe(CrewMember &member, const QString &first, const QString &last)
    {
        Profile &profile = member.user.profile;
        profile.firstName = first;
        profile.lastName = last;
        const int role = below(100);
        profile.role = role < 80   ? Role::Artist
                       : role < 88 ? Role::Supervisor
                       : role < 94 ? Role::Manager
                       : role < 97 ? Role::Vendor
                                   : Role::Reviewer;
        member.user.department = profile.role == Role::Manager
                                     ? QStringLiteral("Production")
                                     : QLatin1String(departments[below(int(std::size(departments)))]);
        const int identity = below(100);
        setIdentity(profile, identity < 80   ? IdentityKind::Local
                             : identity < 92 ? IdentityKind::Ldap
                                             : IdentityKind::Oidc);
        const int home = below(100);
        const Place &place = places[home < 50 ? 0 : below(int(std::size(places)))];
        profile.language = QLatin1String(place.language);
        profile.timeZone = QLatin1String(place.timeZone);
        profile.relativeDates = below(5) != 0;

        const int minute = 60;
        const int daysHere = 20 + below(1200);
        if (m_invited < invitedCount) {
            member.state = CrewMember::State::Invited;
            member.user.createdAt = m_now.addSecs(-minute * (60 + below(14 * 24 * 60)));
        } else if (m_crew.size() >= crewSize - disabledCount) {
            member.state = CrewMember::State::Disabled;
            member.user.createdAt = m_now.addDays(-daysHere - 60);
            member.user.lastActiveAt = m_now.addDays(-40 - below(20));
        } else {
            member.user.createdAt = m_now.addDays(-daysHere);
            member.user.lastActiveAt = m_now.addSecs(-minute * (5 + below(18 * 24 * 60)));
        }
    }

    const QDateTime m_now;
    const QList<NamePool> m_pools = namePools();
    QRandomGenerator m_generator;
    QList<CrewMember> m_crew;
    QSet<QString> m_names;
    QSet<QString> m_usernames;
    int m_invited = 0;
};

} // namespace

QList<CrewMember> demoCrew(const QDateTime &now)
{
    return CrewMaker(now).make();
}

QString demoId(const QString &name)
{
    static const QUuid studio(QStringLiteral("{6f0b2d5e-9c47-4b83-8a1d-2f6f6d0c51a7}"));
    return QUuid::createUuidV5(studio, name).toString(QUuid::WithoutBraces);
}

quint32 demoSeed(const QString &name)
{
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
    return qFromBigEndian<quint32>(hash.constData());
}

} // namespace callboard::server
