// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/mutation.h"
#include "models/domain/profile.h"
#include "models/domain/session.h"
#include "models/domain/studio.h"

#include <QJsonArray>
#include <QTest>

using namespace callboard;
using namespace Qt::StringLiterals;

namespace
{

const QDateTime noon({2026, 3, 1}, {12, 0}, Qt::UTC);

QJsonObject without(QJsonObject json, const QString &member)
{
    json.remove(member);
    return json;
}

QJsonObject with(QJsonObject json, const QString &member, const QJsonValue &value)
{
    json.insert(member, value);
    return json;
}

Profile mia()
{
    Profile profile;
    profile.id = RecordId(u"u1"_s);
    profile.username = u"mia"_s;
    profile.firstName = u"Mia"_s;
    profile.lastName = u"Tanaka"_s;
    profile.email = u"mia@lumen.studio"_s;
    profile.pendingEmail = u"mia.tanaka@lumen.studio"_s;
    profile.language = u"en-GB"_s;
    profile.timeZone = u"Europe/Berlin"_s;
    profile.startPage = u"account"_s;
    profile.relativeDates = false;
    profile.picture = PictureId(u"ab12"_s);
    profile.role = Role::Supervisor;
    profile.identity = IdentityKind::Ldap;
    profile.identityName = u"Active Directory (LDAP)"_s;
    profile.identityUrl = u"https://directory.lumen.studio"_s;
    profile.ownedFields = {u"firstName"_s, u"email"_s};
    profile.passwordChangedAt = noon;
    profile.edits = {{u"lastName"_s, {u"Ana Ferreira"_s, noon}}};
    return profile;
}

QJsonObject page()
{
    return ChangePage{u"e1"_s,
                      u"c1"_s,
                      u"c2"_s,
                      true,
                      {{RecordId(u"u1"_s), 17, mia().toJson(), {}},
                       {RecordId(u"u2"_s), 18, {}, Gone::Deleted},
                       {RecordId(u"u3"_s), 19, {}, Gone::Revoked}}}
        .toJson();
}

Mutation rename()
{
    Mutation mutation;
    mutation.client = ClientId(u"c1"_s);
    mutation.number = 12;
    mutation.record = RecordId(u"u1"_s);
    mutation.baseVersion = 17;
    mutation.epoch = u"e1"_s;
    mutation.changes = {{u"lastName"_s, u"Tanaka"_s, u"Weiss"_s},
                        {u"pendingEmail"_s, QJsonValue::Null, u"a@b.c"_s}};
    return mutation;
}

} // namespace

class TestRecords : public QObject
{
    Q_OBJECT

private slots:
    void profileRoundTrip();
    void emptyProfileRoundTrip();
    void damagedProfile_data();
    void damagedProfile();
    void displayName_data();
    void displayName();
    void names();
    void pageRoundTrip();
    void damagedPage_data();
    void damagedPage();
    void mutationRoundTrip();
    void damagedMutation_data();
    void damagedMutation();
    void answerRoundTrip();
    void tokens();
    void sessionRoundTrip();
    void apiKeyRoundTrip();
    void studioRoundTrip();
    void newIds();
};

void TestRecords::profileRoundTrip()
{
    const QJsonObject json = mia().toJson();
    const auto read = Profile::fromJson(RecordId(u"u1"_s), json);
    QVERIFY(read.ok());
    QCOMPARE(read->toJson(), json);
    QCOMPARE(read->pendingEmail, mia().pendingEmail);
    QVERIFY(read->role == Role::Supervisor);
    QVERIFY(read->identity == IdentityKind::Ldap);
    QCOMPARE(read->edits.value(u"lastName"_s).by, u"Ana Ferreira"_s);
    // A newer server may say more.
    QVERIFY(Profile::fromJson(RecordId(u"u1"_s), with(json, u"shoeSize"_s, 43)).ok());
}

void TestRecords::emptyProfileRoundTrip()
{
    Profile profile;
    const QJsonObject json = profile.toJson();
    QVERIFY(json.value(u"picture"_s).isNull());
    QVERIFY(json.value(u"pendingEmail"_s).isNull());
    QVERIFY(json.value(u"passwordChangedAt"_s).isNull());
    const auto read = Profile::fromJson(RecordId(u"u1"_s), json);
    QVERIFY(read.ok());
    QCOMPARE(read->toJson(), json);
    QVERIFY(!read->picture.isValid());
}

void TestRecords::damagedProfile_data()
{
    QTest::addColumn<QJsonObject>("json");
    const QJsonObject json = mia().toJson();
    for (const auto &member : json.keys()) {
        if (member != u"picture"_s && member != u"pendingEmail"_s && member != u"passwordChangedAt"_s)
            QTest::addRow("without %s", qPrintable(member)) << without(json, member);
        QTest::addRow("%s is a number", qPrintable(member)) << with(json, member, 42);
    }
    QTest::newRow("role of the future") << with(json, u"role"_s, u"emperor"_s);
    QTest::newRow("identity of the future") << with(json, u"identity"_s, QJsonObject{{u"kind"_s, u"saml"_s}});
    QTest::newRow("owned fields") << with(json, u"ownedFields"_s, QJsonArray{1});
    QTest::newRow("edit without time")
        << with(json, u"edits"_s, QJsonObject{{u"lastName"_s, QJsonObject{{u"by"_s, u"Ana"_s}}}});
}

void TestRecords::damagedProfile()
{
    QFETCH(const QJsonObject, json);
    const auto read = Profile::fromJson(RecordId(u"u1"_s), json);
    QVERIFY(!read.ok());
    QCOMPARE(toString(read.error().kind), toString(ErrorKind::Protocol));
    QVERIFY(!read.error().detail.isEmpty());
}

void TestRecords::displayName_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("shown");
    QTest::newRow("both") << u"Mia"_s << u"Tanaka"_s << u"Mia Tanaka"_s;
    QTest::newRow("first only") << u"Mia"_s << QString() << u"Mia"_s;
    QTest::newRow("last only") << QString() << u"Tanaka"_s << u"Tanaka"_s;
    QTest::newRow("none") << QString() << QString() << u"mia"_s;
    QTest::newRow("a percent sign") << u"%2"_s << u"Tanaka"_s << u"%2 Tanaka"_s;
}

void TestRecords::displayName()
{
    QFETCH(const QString, first);
    QFETCH(const QString, last);
    QFETCH(const QString, shown);
    Profile profile = mia();
    profile.firstName = first;
    profile.lastName = last;
    QCOMPARE(profile.displayName(), shown);
}

void TestRecords::names()
{
    for (const Role role :
         {Role::Administrator, Role::Manager, Role::Supervisor, Role::Artist, Role::Vendor, Role::Reviewer})
        QVERIFY(roleFromString(toString(role)) == role);
    for (const IdentityKind kind : {IdentityKind::Local, IdentityKind::Ldap, IdentityKind::Oidc})
        QVERIFY(identityKindFromString(toString(kind)) == kind);
    QVERIFY(!roleFromString(u"Artist"));
    QVERIFY(!identityKindFromString(u""));
    QVERIFY(collectionFromString(toString(Collection::Profile)) == Collection::Profile);
    QVERIFY(!collectionFromString(u"playlists"));
}

void TestRecords::pageRoundTrip()
{
    const auto read = ChangePage::fromJson(page());
    QVERIFY(read.ok());
    QCOMPARE(read->toJson(), page());
    QCOMPARE(read->items.size(), 3);
    QVERIFY(read->items.at(1).gone == Gone::Deleted);
    QVERIFY(read->items.at(2).gone == Gone::Revoked);
    QVERIFY(ChangePage::fromJson(ChangePage{u"e"_s, {}, u"c"_s, false, {}}.toJson()).ok());
}

void TestRecords::damagedPage_data()
{
    QTest::addColumn<QJsonObject>("json");
    for (const auto &member : page().keys())
        QTest::addRow("without %s", qPrintable(member)) << without(page(), member);
    QTest::newRow("no end") << with(page(), u"end"_s, false);
    QTest::newRow("fewer than counted") << with(page(), u"count"_s, 4);
    QTest::newRow("more than counted") << with(page(), u"count"_s, 2);
    QTest::newRow("a number in between") << with(page(), u"items"_s, QJsonArray{1, 2, 3});
    const auto oneItem = [](const QJsonObject &item) {
        return with(with(page(), u"items"_s, QJsonArray{item}), u"count"_s, 1);
    };
    QTest::newRow("item without id") << oneItem({{u"ver"_s, 1}, {u"record"_s, QJsonObject()}});
    QTest::newRow("item with empty id")
        << oneItem({{u"id"_s, u""_s}, {u"ver"_s, 1}, {u"record"_s, QJsonObject()}});
    QTest::newRow("item without content") << oneItem({{u"id"_s, u"u1"_s}, {u"ver"_s, 1}});
    QTest::newRow("item without version") << oneItem({{u"id"_s, u"u1"_s}, {u"record"_s, QJsonObject()}});
    QTest::newRow("gone for an unknown reason")
        << oneItem({{u"id"_s, u"u1"_s}, {u"ver"_s, 1}, {u"gone"_s, u"archived"_s}});
}

void TestRecords::damagedPage()
{
    QFETCH(const QJsonObject, json);
    const auto read = ChangePage::fromJson(json);
    QVERIFY(!read.ok());
    QCOMPARE(toString(read.error().kind), toString(ErrorKind::Protocol));
}

void TestRecords::mutationRoundTrip()
{
    const auto read = Mutation::fromJson(rename().toJson());
    QVERIFY(read.ok());
    QCOMPARE(read->toJson(), rename().toJson());
    QVERIFY(read->changes == rename().changes);
}

void TestRecords::damagedMutation_data()
{
    QTest::addColumn<QJsonObject>("json");
    const QJsonObject json = rename().toJson();
    for (const auto &member : json.keys())
        QTest::addRow("without %s", qPrintable(member)) << without(json, member);
    QTest::newRow("nothing to change") << with(json, u"set"_s, QJsonObject());
    QTest::newRow("no old value") << with(json, u"set"_s,
                                          QJsonObject{{u"lastName"_s, QJsonObject{{u"new"_s, u"x"_s}}}});
    QTest::newRow("a value alone") << with(json, u"set"_s, QJsonObject{{u"lastName"_s, u"x"_s}});
    QTest::newRow("unknown collection") << with(json, u"collection"_s, u"playlists"_s);
    QTest::newRow("empty record") << with(json, u"id"_s, u""_s);
    QTest::newRow("empty client") << with(json, u"client"_s, u""_s);
}

void TestRecords::damagedMutation()
{
    QFETCH(const QJsonObject, json);
    QVERIFY(!Mutation::fromJson(json).ok());
}

void TestRecords::answerRoundTrip()
{
    MutationAnswer answer{
        u"e1"_s,
        true,
        {{u"firstName"_s, FieldOutcome::Applied, u"Mia"_s, {}, {}, {}},
         {u"language"_s, FieldOutcome::Rejected, u"en"_s, {}, {}, u"Choose one from the list."_s},
         {u"lastName"_s, FieldOutcome::Conflict, u"T."_s, u"Ana"_s, noon, {}},
         {u"timeZone"_s, FieldOutcome::Unchanged, u"UTC"_s, {}, {}, {}}},
        {RecordId(u"u1"_s), 19, mia().toJson(), {}}};
    const QJsonObject json = answer.toJson();
    const auto read = MutationAnswer::fromJson(json);
    QVERIFY(read.ok());
    QCOMPARE(read->toJson(), json);
    QVERIFY(!MutationAnswer::fromJson(without(json, u"record"_s)).ok());
    QVERIFY(!MutationAnswer::fromJson(without(json, u"duplicate"_s)).ok());
    const QJsonObject oddField{{u"lastName"_s, QJsonObject{{u"outcome"_s, u"maybe"_s}}}};
    QVERIFY(!MutationAnswer::fromJson(with(json, u"fields"_s, oddField)).ok());
    QVERIFY(!MutationAnswer::fromJson(with(json, u"fields"_s, QJsonObject{{u"lastName"_s, 1}})).ok());
}

void TestRecords::tokens()
{
    const QJsonObject json{{u"session"_s, u"s1"_s},
                           {u"profile"_s, u"u1"_s},
                           {u"accessToken"_s, u"cba_1"_s},
                           {u"refreshToken"_s, u"cbr_1"_s},
                           {u"accessExpiresIn"_s, 900}};
    const auto signedIn = SignedIn::fromJson(json, noon);
    QVERIFY(signedIn.ok());
    QCOMPARE(signedIn->tokens.accessExpires, noon.addSecs(900));
    for (const auto &member : json.keys())
        QVERIFY2(!SignedIn::fromJson(without(json, member), noon).ok(), qPrintable(member));
    for (const auto &member : {u"session"_s, u"profile"_s, u"accessToken"_s, u"refreshToken"_s})
        QVERIFY2(!SignedIn::fromJson(with(json, member, u""_s), noon).ok(), qPrintable(member));
    // A line end would become a header of its own.
    QVERIFY(!SignedIn::fromJson(with(json, u"accessToken"_s, u"a\r\nX: y"_s), noon).ok());
    QVERIFY(!SignedIn::fromJson(with(json, u"refreshToken"_s, u"cbr_\u00e4\u0456"_s), noon).ok());
}

void TestRecords::sessionRoundTrip()
{
    const Session session{
        SessionId(u"s1"_s), u"Callboard on ws-114"_s, u"10.0.0.4"_s, noon, noon.addDays(1), true};
    const auto read = Session::fromJson(session.toJson());
    QVERIFY(read.ok());
    QCOMPARE(read->toJson(), session.toJson());
    for (const auto &member : session.toJson().keys())
        QVERIFY2(!Session::fromJson(without(session.toJson(), member)).ok(), qPrintable(member));
}

void TestRecords::apiKeyRoundTrip()
{
    const ApiKey key{true, u"x7Qa"_s, noon, noon.addDays(1), u"10.0.0.4"_s};
    QCOMPARE(ApiKey::fromJson(key.toJson()).value().toJson(), key.toJson());
    QCOMPARE(ApiKey::fromJson(ApiKey().toJson()).value().toJson(), ApiKey().toJson());
    QVERIFY(!ApiKey::fromJson({}).ok());
}

void TestRecords::studioRoundTrip()
{
    StudioInfo info{u"Lumen Studio"_s, u"callboard"_s, u"1.0.0"_s, 1, 14, {}};
    info.can.picture = true;
    const auto read = StudioInfo::fromJson(info.toJson());
    QVERIFY(read.ok());
    QCOMPARE(read->toJson(), info.toJson());
    QVERIFY(read->can == info.can);
    for (const auto &member : info.toJson().keys())
        QVERIFY2(!StudioInfo::fromJson(without(info.toJson(), member)).ok(), qPrintable(member));
}

void TestRecords::newIds()
{
    const auto one = RecordId::create();
    QVERIFY(one.isValid());
    QVERIFY(one != RecordId::create());
    QCOMPARE(one.value().size(), 36);
    QVERIFY(!RecordId().isValid());
    QVERIFY(RecordId(u"a"_s) < RecordId(u"b"_s));
}

QTEST_APPLESS_MAIN(TestRecords)
#include "tst_records.moc"
