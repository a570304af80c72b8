// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/demo/office.h"

#include "server/audit/auditlog.h"
#include "server/settings/settings.h"
#include "server/store/batch.h"
#include "server/store/changelog.h"

#include <QJsonDocument>

namespace callboard::server
{

namespace
{

constexpr int days = 180;
constexpr qint64 priceMinor = 1400;

// Seats that were bought so many days ago, and how many there were then.
struct Bought {
    int daysAgo;
    int count;
    int after;
};
constexpr Bought purchases[] = {{149, 20, 160}, {96, 15, 175}, {31, 25, 200}};

const Profile &personOf(const QList<CrewMember> &crew, const char *username)
{
    for (const CrewMember &member : crew) {
        if (member.user.profile.username == QLatin1String(username))
            return member.user.profile;
    }
    return crew.first().user.profile;
}

int seatsBefore(int daysAgo)
{
    int total = purchases[0].after - purchases[0].count;
    for (const Bought &bought : purchases) {
        if (daysAgo <= bought.daysAgo)
            total = bought.after;
    }
    return total;
}

// From 128 half a year ago to 190 today: steadily, with a step when a show begins and a few who leave.
int usedBefore(int daysAgo)
{
    const int since = days - daysAgo;
    int used = 128 + since * 50 / days + (since > 70 ? 8 : 0) + (since > 140 ? 6 : 0);
    used -= since % 29 < 3 ? 2 : 0;
    return qMin(daysAgo == 0 ? 190 : used, seatsBefore(daysAgo));
}

void addSeatDays(Transaction &transaction, const QDateTime &now)
{
    Batch batch(transaction, QStringLiteral("seat_days"),
                {QStringLiteral("day"), QStringLiteral("total"), QStringLiteral("used")});
    for (int daysAgo = days - 1; daysAgo >= 0; --daysAgo)
        batch.add(
            {now.date().addDays(-daysAgo).toString(Qt::ISODate), seatsBefore(daysAgo), usedBefore(daysAgo)});
}

qint64 costNow(int count, const QDate &day)
{
    const qint64 all = priceMinor * count * (day.daysInMonth() - day.day() + 1);
    return (2 * all + day.daysInMonth()) / (2 * day.daysInMonth());
}

void addPurchases(Transaction &transaction, const QList<CrewMember> &crew, const QDateTime &now)
{
    const Profile &buyer = personOf(crew, "aferreira");
    int number = 0;
    for (const Bought &bought : purchases) {
        const QDateTime at = now.addDays(-bought.daysAgo);
        const RecordId id(demoId(QStringLiteral("purchase:%1").arg(++number)));
        transaction.execute(
            QStringLiteral(
                "insert into purchases (id, number, count, price_minor, price_currency, now_minor, "
                "seats_after, buyer_id, buyer_name, buyer_email, mailed_to, at) "
                "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            {id.value(),
             QStringLiteral("CB-%1-%2").arg(at.date().year()).arg(number, 4, 10, QLatin1Char('0')),
             bought.count, priceMinor, QStringLiteral("EUR"), costNow(bought.count, at.date()), bought.after,
             buyer.id.value(), buyer.displayName(), buyer.email, personOf(crew, "jweber").email,
             timeValue(at)});
        recordChange(transaction, Collection::Purchases, id);
    }
}

struct Line {
    int minutesAgo;
    const char *actor;
    const char *action;
    const char *subject; //!< empty: the studio
    const char *before;  //!< JSON
    const char *after;
};

constexpr int hour = 60;
constexpr int day = 24 * hour;
constexpr Line lines[] = {
    {31 * day, "aferreira", audit::seatsBought, "", R"({"total":175})", R"({"total":200,"count":25})"},
    {26 * day, "jweber", audit::settingsChanged, "", R"({"minimumPasswordStrength":1})",
     R"({"minimumPasswordStrength":2})"},
    {19 * day, "jweber", audit::changed, "dconti", R"({"role":"artist"})", R"({"role":"supervisor"})"},
    {12 * day, "aferreira", audit::passwordReset, "swhitlock", "{}", "{}"},
    {9 * day, "swhitlock", audit::refusedRequest, "", "{}", R"({"request":"GET /api/v1/users/export"})"},
    {7 * day, "mtanaka", audit::changed, "iduarte", R"({"department":"Modelling"})",
     R"({"department":"Surfacing"})"},
    {6 * day, "aferreira", audit::invited, "mnovak", "{}", R"({"role":"vendor","department":"Roto"})"},
    {2 * day, "aferreira", audit::invited, "fnilsen", "{}", R"({"role":"artist","department":"Layout"})"},
    {5 * hour, "mtanaka", audit::exported, "", "{}", "{}"}};

void addLines(Transaction &transaction, const QList<CrewMember> &crew, const QDateTime &now)
{
    for (const Line &line : lines) {
        AuditEntry entry;
        const Profile &actor = personOf(crew, line.actor);
        entry.actor = actor.id;
        entry.actorName = actor.displayName();
        entry.action = QLatin1String(line.action);
        if (*line.subject) {
            const Profile &subject = personOf(crew, line.subject);
            entry.subject = subject.id;
            entry.subjectName = subject.displayName();
        }
        entry.before = QJsonDocument::fromJson(line.before).object();
        entry.after = QJsonDocument::fromJson(line.after).object();
        entry.address = QStringLiteral("10.20.4.17");
        entry.refused = entry.action == QLatin1String(audit::refusedRequest);
        entry.at = now.addSecs(-60 * line.minutesAgo);
        recordAudit(transaction, entry);
    }
}

} // namespace

void addOffice(Transaction &transaction, const QList<CrewMember> &crew, const QDateTime &now)
{
    StudioSettings settings = studioSettings(transaction);
    settings.studioName = QStringLiteral("Lumen Studio");
    settings.billingContact = personOf(crew, "jweber").id;
    saveSettings(transaction, settings);
    addSeatDays(transaction, now);
    addPurchases(transaction, crew, now);
    addLines(transaction, crew, now);
}

} // namespace callboard::server
