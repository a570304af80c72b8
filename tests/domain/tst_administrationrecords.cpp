// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/audit.h"
#include "models/domain/seats.h"
#include "models/domain/studiosettings.h"
#include "models/domain/userimport.h"
#include "models/domain/userpage.h"

#include <QTest>

using namespace callboard;
using namespace Qt::StringLiterals;

namespace
{

const QDateTime noon({2026, 3, 1}, {12, 0}, Qt::UTC);

User ana()
{
    User user;
    user.id = RecordId(u"u1"_s);
    user.version = 7;
    user.username = u"ana"_s;
    user.firstName = u"Ana"_s;
    user.email = u"ana@lumen.studio"_s;
    user.createdAt = noon;
    user.invitation = Invitation{noon, noon.addDays(14), u"Mia Tanaka"_s};
    return user;
}

Seats seats()
{
    return {3,
            200,
            184,
            6,
            11,
            {1400, u"EUR"_s},
            PersonRef{RecordId(u"u2"_s), u"Jonas Weber"_s, u"j@l.s"_s},
            {{{2026, 2, 28}, 200, 188}, {{2026, 3, 1}, 200, 190}}};
}

Purchase purchase()
{
    return {RecordId(u"p1"_s),
            u"CB-2026-0007"_s,
            5,
            {1400, u"EUR"_s},
            {7000, u"EUR"_s},
            205,
            {RecordId(u"u1"_s), u"Ana"_s, u"a@l.s"_s},
            {},
            noon};
}

Record record(const QJsonObject &fields)
{
    return {RecordId(u"u1"_s), 7, fields, {}};
}

using Read = std::function<std::optional<Error>(const QJsonObject &)>;

template<typename T>
std::optional<Error> fault(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

} // namespace

Q_DECLARE_METATYPE(Read)

class TestAdministrationRecords : public QObject
{
    Q_OBJECT

private slots:
    void roundTrips()
    {
        QVERIFY(*User::fromRecord(record(ana().toJson())) == ana());
        QCOMPARE(ana().displayName(), u"Ana"_s);
        Record seatsRecord = record(seats().toJson());
        seatsRecord.version = 3;
        QVERIFY(*Seats::fromRecord(seatsRecord) == seats());
        QCOMPARE(seats().left(), 10);
        Record bought = record(purchase().toJson());
        bought.id = purchase().id;
        QVERIFY(*Purchase::fromRecord(bought) == purchase());
        StudioSettings settings;
        settings.version = 7;
        settings.studioName = u"Lumen"_s;
        settings.emailDomains = {u"lumen.studio"_s};
        settings.layout.fields = {{u"language"_s, false}};
        QVERIFY(*StudioSettings::fromRecord(record(settings.toJson())) == settings);
        const StudioFacts facts{u"Lumen"_s, settings.layout};
        QVERIFY(*StudioFacts::fromRecord(record(facts.toJson())) == facts);
        AuditEntry entry;
        entry.id = RecordId(u"1"_s);
        entry.at = noon;
        AuditPage page;
        page.items += entry;
        QCOMPARE(AuditPage::fromJson(page.toJson())->toJson(), page.toJson());
        ImportReport report;
        report.lines = {
            {2, ImportLine::Outcome::Error, u"x"_s, u"That is no address."_s},
            {3, ImportLine::Outcome::Change, u"a@b.c"_s, {}, {{u"role"_s, u"artist"_s, u"manager"_s}}}};
        QCOMPARE(ImportReport::fromJson(report.toJson())->toJson(), report.toJson());
        QCOMPARE(report.count(ImportLine::Outcome::Error), 1);
    }

    void damaged_data()
    {
        QTest::addColumn<QJsonObject>("json");
        QTest::addColumn<Read>("read");
        const auto rows = [](const char *name, const QJsonObject &whole, const QStringList &mayBeAbsent,
                             const Read &read) {
            for (const QString &member : whole.keys()) {
                QJsonObject number = whole;
                number[member] = 4.5;
                QTest::addRow("%s: %s is a number", name, qPrintable(member)) << number << read;
                QJsonObject less = whole;
                less.remove(member);
                if (!mayBeAbsent.contains(member))
                    QTest::addRow("%s without %s", name, qPrintable(member)) << less << read;
            }
        };
        QJsonObject user = ana().toJson();
        user.remove(u"invitation"_s);
        rows("user", user, {u"picture"_s, u"lastActiveAt"_s, u"disabledAt"_s},
             [](const QJsonObject &json) { return fault(User::fromRecord(record(json))); });
        rows("seats", seats().toJson(), {u"billingContact"_s},
             [](const QJsonObject &json) { return fault(Seats::fromRecord(record(json))); });
        rows("purchase", purchase().toJson(), {},
             [](const QJsonObject &json) { return fault(Purchase::fromRecord(record(json))); });
        rows("settings", StudioSettings().toJson(), {QLatin1String(setting::billingContact)},
             [](const QJsonObject &json) { return fault(StudioSettings::fromRecord(record(json))); });
        rows("studio", StudioFacts().toJson(), {},
             [](const QJsonObject &json) { return fault(StudioFacts::fromRecord(record(json))); });
    }
    void damaged()
    {
        QFETCH(const QJsonObject, json);
        QFETCH(const Read, read);
        const auto error = read(json);
        QVERIFY(error);
        QVERIFY(error->kind == ErrorKind::Protocol);
    }

    void pageOfUsers()
    {
        ChangePage page{u"e"_s, u"a"_s, u"b"_s, true, {record(ana().toJson())}, 12};
        page.items += {RecordId(u"u2"_s), 9, {}, Gone::Revoked};
        const auto users = UserPage::fromChanges(page);
        QVERIFY(users.ok());
        QVERIFY(users->users == QList{ana()});
        QCOMPARE(users->gone.first().id, RecordId(u"u2"_s));
        QCOMPARE(users->total.value_or(0), 12);
        QCOMPARE(users->count(), 2);
        page.items += record({});
        QVERIFY(!UserPage::fromChanges(page).ok());
    }
};

QTEST_APPLESS_MAIN(TestAdministrationRecords)
#include "tst_administrationrecords.moc"
