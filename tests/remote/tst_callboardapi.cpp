// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/callboard/callboardapi.h"
#include "tests/remote/tokenlist.h"
#include "tests/support/scriptedserver.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QTest>

using namespace callboard;
using namespace callboard::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{

class FixedClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime({2026, 3, 1}, {12, 0}, Qt::UTC); }
    [[nodiscard]] qint64 monotonic() const override { return 0; }
};

const QByteArray smallPng = QByteArray::fromBase64(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVQI12NgAAAAAgAB4iG8MwAAAABJRU5ErkJggg==");

template<typename T>
Result<T> wait(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 10'000))
        qFatal("a call never ended");
    return future.result();
}

QJsonObject sessionJson()
{
    return {{u"id"_s, u"s1"_s},
            {u"device"_s, u"Callboard on ws-114"_s},
            {u"address"_s, u"10.0.0.4"_s},
            {u"signedInAt"_s, u"2026-02-01T08:00:00.000Z"_s},
            {u"current"_s, true},
            {u"lastSeenAt"_s, u"2026-03-01T11:59:00.000Z"_s}};
}

QJsonObject recordJson()
{
    return {{u"id"_s, u"u1"_s}, {u"ver"_s, 19}, {u"record"_s, QJsonObject{{u"lastName"_s, u"Tanaka"_s}}}};
}

ChangePage userPage()
{
    const QDateTime noon({2026, 3, 1}, {12, 0}, Qt::UTC);
    User invited;
    invited.username = u"ana"_s;
    invited.email = u"ana@lumen.studio"_s;
    invited.state = UserState::Invited;
    invited.createdAt = noon;
    invited.invitation = Invitation{noon, noon.addDays(14), u"Weiß, 漢字 \"x\""_s};
    User active = invited;
    active.state = UserState::Active;
    active.invitation.reset();
    active.firstName = u"Ana"_s;
    active.lastName = u"Ferreira"_s;
    active.role = Role::Manager;
    active.department = u"Fx"_s;
    active.picture = PictureId(u"ab12"_s);
    active.identity = IdentityKind::Ldap;
    active.identityName = u"Active Directory (LDAP)"_s;
    active.ownedFields = {u"email"_s, u"lastName"_s};
    active.lastActiveAt = noon.addMSecs(123);
    active.disabledAt = noon.addSecs(1);
    return {u"e1"_s,
            u"c1"_s,
            u"c2"_s,
            true,
            {{RecordId(u"u1"_s), 7, invited.toJson(), {}},
             {RecordId(u"u2"_s), 8, active.toJson(), {}},
             {RecordId(u"u3"_s), 9, {}, Gone::Deleted}},
            3};
}

} // namespace

class TestCallboardApi : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void studioInfo();
    void signIn();
    void signInIsRefused();
    void refresh();
    void requestPasswordReset();
    void signOut_data();
    void signOut();
    void sessions();
    void sessionsCountDiffers();
    void revokeSession_data();
    void revokeSession();
    void changePassword();
    void apiKey();
    void changes();
    void changesWithoutEnd();
    void users();
    void damagedUsers_data();
    void damagedUsers();
    void waitForChange();
    void push();
    void pushPicture_data();
    void pushPicture();
    void picture_data();
    void picture();
    void wrongTypes_data();
    void wrongTypes();
    void neverTwice_data();
    void neverTwice();

private:
    //! The request that arrived, for checking.
    [[nodiscard]] ScriptedServer::Request arrived() const { return m_server->requests().value(0); }

    FixedClock m_clock;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<TokenList> m_tokens;
    std::unique_ptr<CallboardApi> m_api;
};

void TestCallboardApi::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_tokens = std::make_unique<TokenList>(QList<QByteArray>{"cba_1", "cba_2"});
    m_api = std::make_unique<CallboardApi>(StudioUrl::fromUserInput(m_server->url().toString()).value(),
                                           m_clock, m_tokens.get());
}

void TestCallboardApi::studioInfo()
{
    StudioInfo lumen{u"Lumen Studio"_s, u"callboard"_s, u"1.0.0"_s, 1, 12, m_api->capabilities()};
    m_server->always(ScriptedServer::json(200, lumen.toJson()));
    const auto info = wait(m_api->studioInfo());
    QVERIFY(info.ok());
    QCOMPARE(info->name, lumen.name);
    QVERIFY(info->can == lumen.can);
    QCOMPARE(arrived().verb, "GET");
    QCOMPARE(arrived().target, "/api/v1/studio");
    QVERIFY(!arrived().headers.contains("authorization"));
}

void TestCallboardApi::signIn()
{
    m_server->always(ScriptedServer::json(201, {{u"session"_s, u"s1"_s},
                                                {u"profile"_s, u"u1"_s},
                                                {u"accessToken"_s, u"cba_x"_s},
                                                {u"accessExpiresIn"_s, 900},
                                                {u"refreshToken"_s, u"cbr_y"_s}}));
    const auto signedIn =
        wait(m_api->signIn(u"mia@lumen.studio"_s, "p\xc3\xa4ss \"word\"", u"ws-114"_s, true));
    QVERIFY(signedIn.ok());
    QCOMPARE(signedIn->session.value(), u"s1"_s);
    QCOMPARE(signedIn->profile.value(), u"u1"_s);
    QCOMPARE(signedIn->tokens.access, "cba_x");
    QCOMPARE(signedIn->tokens.refresh, "cbr_y");
    QCOMPARE(signedIn->tokens.accessExpires, m_clock.now().addSecs(900));
    QCOMPARE(arrived().verb, "POST");
    QCOMPARE(arrived().target, "/api/v1/sessions");
    const QJsonObject sent{{u"login"_s, u"mia@lumen.studio"_s},
                           {u"password"_s, u"päss \"word\""_s},
                           {u"device"_s, u"ws-114"_s},
                           {u"keep"_s, true}};
    QCOMPARE(arrived().json(), sent);
    QVERIFY(!arrived().headers.contains("authorization"));
}

void TestCallboardApi::signInIsRefused()
{
    m_server->always(ScriptedServer::problem(401, u"invalid-credentials"_s, {{u"triesLeft"_s, 2}}));
    const auto signedIn = wait(m_api->signIn(u"mia"_s, "wrong", u"ws-114"_s, false));
    QCOMPARE(toString(signedIn.error().kind), toString(ErrorKind::InvalidCredentials));
    QCOMPARE(signedIn.error().triesLeft, std::optional<int>(2));
    QVERIFY(m_tokens->stale().isEmpty());
}

void TestCallboardApi::refresh()
{
    m_server->always(ScriptedServer::json(
        200, {{u"accessToken"_s, u"cba_n"_s}, {u"accessExpiresIn"_s, 60}, {u"refreshToken"_s, u"cbr_n"_s}}));
    const auto tokens = wait(m_api->refresh("cbr_o"));
    QVERIFY(tokens.ok());
    QCOMPARE(tokens->refresh, "cbr_n");
    QCOMPARE(tokens->accessExpires, m_clock.now().addSecs(60));
    QCOMPARE(arrived().target, "/api/v1/sessions/refresh");
    QCOMPARE(arrived().json(), (QJsonObject{{u"refreshToken"_s, u"cbr_o"_s}}));
}

void TestCallboardApi::requestPasswordReset()
{
    m_server->always(ScriptedServer::empty(202));
    QVERIFY(wait(m_api->requestPasswordReset(u"mia"_s)).ok());
    QCOMPARE(arrived().target, "/api/v1/password-resets");
    QCOMPARE(arrived().json(), (QJsonObject{{u"login"_s, u"mia"_s}}));
}

void TestCallboardApi::signOut_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("ok");
    QTest::newRow("done") << 204 << QString() << true;
    QTest::newRow("was over already") << 401 << u"session-ended"_s << true;
    QTest::newRow("failed") << 500 << u"server-error"_s << false;
}

void TestCallboardApi::signOut()
{
    QFETCH(const int, status);
    QFETCH(const QString, code);
    QFETCH(const bool, ok);
    m_server->always(code.isEmpty() ? ScriptedServer::empty(status) : ScriptedServer::problem(status, code));
    QCOMPARE(wait(m_api->signOut()).ok(), ok);
    QCOMPARE(arrived().verb, "DELETE");
    QCOMPARE(arrived().target, "/api/v1/sessions/current");
}

void TestCallboardApi::sessions()
{
    m_server->always(ScriptedServer::json(200, {{u"items"_s, QJsonArray{sessionJson()}}, {u"count"_s, 1}}));
    const auto list = wait(m_api->sessions());
    QVERIFY(list.ok());
    QCOMPARE(list->size(), 1);
    QCOMPARE(list->at(0).toJson(), sessionJson());
}

void TestCallboardApi::sessionsCountDiffers()
{
    m_server->always(ScriptedServer::json(200, {{u"items"_s, QJsonArray{sessionJson()}}, {u"count"_s, 2}}));
    QCOMPARE(toString(wait(m_api->sessions()).error().kind), toString(ErrorKind::Protocol));
}

void TestCallboardApi::revokeSession_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("ok");
    QTest::newRow("done") << 204 << true;
    QTest::newRow("was gone already") << 404 << true;
    QTest::newRow("not allowed") << 403 << false;
}

void TestCallboardApi::revokeSession()
{
    QFETCH(const int, status);
    QFETCH(const bool, ok);
    m_server->always(ScriptedServer::empty(status));
    QCOMPARE(wait(m_api->revokeSession(SessionId(u"a/b?c"_s))).ok(), ok);
    QCOMPARE(arrived().verb, "DELETE");
    QCOMPARE(arrived().target, "/api/v1/sessions/a%2Fb%3Fc");
}

void TestCallboardApi::changePassword()
{
    m_server->always(ScriptedServer::empty(204));
    QVERIFY(wait(m_api->changePassword("old one", "a longer new one")).ok());
    QCOMPARE(arrived().verb, "PUT");
    QCOMPARE(arrived().target, "/api/v1/account/password");

    m_server->always(ScriptedServer::problem(401, u"invalid-credentials"_s));
    const Error wrong = wait(m_api->changePassword("old one", "a longer new one")).error();
    QCOMPARE(toString(wrong.kind), toString(ErrorKind::InvalidCredentials));
    QCOMPARE(wrong.field, u"current"_s);
    QVERIFY(wrong.text.contains(u"current password"_s));
    QCOMPARE(arrived().json(),
             (QJsonObject{{u"current"_s, u"old one"_s}, {u"new"_s, u"a longer new one"_s}}));
}

void TestCallboardApi::apiKey()
{
    const QJsonObject json{{u"exists"_s, true},
                           {u"hint"_s, u"x7Qa"_s},
                           {u"createdAt"_s, u"2026-02-01T08:00:00.000Z"_s},
                           {u"lastUsedAt"_s, QJsonValue::Null},
                           {u"lastUsedFrom"_s, QJsonValue::Null}};
    m_server->inTurn({ScriptedServer::json(200, json), ScriptedServer::json(201, {{u"key"_s, u"cbk_new"_s}}),
                      ScriptedServer::json(201, {{u"key"_s, u""_s}})});
    const auto known = wait(m_api->apiKey());
    QVERIFY(known.ok());
    QCOMPARE(known->hint, u"x7Qa"_s);
    QVERIFY(!known->lastUsedAt.isValid());
    m_tokens = std::make_unique<TokenList>(QList<QByteArray>{"cba_1", "cba_2"});
    m_api->setTokenProvider(m_tokens.get());
    const auto made = wait(m_api->regenerateApiKey());
    QVERIFY(made.ok());
    QCOMPARE(made.value(), "cbk_new");
    QCOMPARE(m_server->requests().at(1).verb, "POST");
    QCOMPARE(m_server->requests().at(1).target, "/api/v1/account/api-key");
    QCOMPARE(toString(wait(m_api->regenerateApiKey()).error().kind), toString(ErrorKind::Protocol));
}

void TestCallboardApi::changes()
{
    ChangePage page{u"e1"_s, u"c+1"_s, u"c2"_s, true, {Record::fromJson(recordJson()).value()}};
    m_server->always(ScriptedServer::json(200, page.toJson()));
    const auto got = wait(m_api->changes(Collection::Profile, u"c+1"_s, 1000));
    QVERIFY(got.ok());
    QCOMPARE(got->toJson(), page.toJson());
    QCOMPARE(arrived().target, "/api/v1/sync/profile/changes?since=c%2B1&limit=1000");
}

void TestCallboardApi::changesWithoutEnd()
{
    QJsonObject page = ChangePage{u"e1"_s, {}, u"c2"_s, false, {}}.toJson();
    page.remove(u"end"_s);
    m_server->always(ScriptedServer::json(200, page));
    const auto got = wait(m_api->changes(Collection::Profile, {}, 1000));
    QCOMPARE(toString(got.error().kind), toString(ErrorKind::Protocol));
    QCOMPARE(got.error().requestId, u"req-7"_s);
}

void TestCallboardApi::users()
{
    m_server->always(ScriptedServer::json(200, userPage().toJson()));
    const auto page = wait(m_api->users(u"c1"_s, 1000));
    QVERIFY(page.ok());
    QCOMPARE(arrived().target, "/api/v1/sync/users/changes?since=c1&limit=1000");
    // The quick way reads what the usual one reads.
    const auto usual = UserPage::fromChanges(userPage());
    QVERIFY(usual.ok());
    QVERIFY(page->users == usual->users);
    QCOMPARE(page->users.size(), 2);
    QCOMPARE(page->users.at(0).invitation->by, u"Weiß, 漢字 \"x\""_s);
    QCOMPARE(page->users.at(1).lastActiveAt.timeSpec(), Qt::UTC);
    QCOMPARE(page->gone.size(), 1);
    QCOMPARE(page->gone.at(0).version, 9);
    QCOMPARE(page->epoch, u"e1"_s);
    QCOMPARE(page->from, u"c1"_s);
    QCOMPARE(page->cursor, u"c2"_s);
    QVERIFY(page->more);
    QCOMPARE(page->total.value_or(0), 3);
}

void TestCallboardApi::damagedUsers_data()
{
    QTest::addColumn<QJsonObject>("json");
    const QJsonObject page = userPage().toJson();
    for (const auto &member : page.keys()) {
        QJsonObject less = page;
        less.remove(member);
        if (member != u"total"_s)
            QTest::addRow("without %s", qPrintable(member)) << less;
    }
    const auto with = [&page](const QString &member, const QJsonValue &value) {
        QJsonObject more = page;
        more[member] = value;
        return more;
    };
    QTest::newRow("no end") << with(u"end"_s, false);
    QTest::newRow("more than counted") << with(u"count"_s, 2);
    QTest::newRow("numbers") << with(u"items"_s, QJsonArray{1, 2, 3});
    const QJsonObject item = page.value(u"items"_s).toArray().at(0).toObject();
    const QJsonObject user = item.value(u"record"_s).toObject();
    const auto withUser = [&](const QString &member, const QJsonValue &value) {
        QJsonObject changed = user;
        changed[member] = value;
        QJsonObject one = item;
        one[u"record"_s] = changed;
        QJsonObject made = with(u"items"_s, QJsonArray{one});
        made[u"count"_s] = 1;
        return made;
    };
    for (const auto &member : user.keys())
        QTest::addRow("%s is a number", qPrintable(member)) << withUser(member, 42);
    QTest::newRow("role of the future") << withUser(u"role"_s, u"emperor"_s);
    QTest::newRow("a day that does not exist") << withUser(u"createdAt"_s, u"2026-02-30T00:00:00.000Z"_s);
    QTest::newRow("a time without an offset") << withUser(u"createdAt"_s, u"2026-02-03T00:00:00.000"_s);
}

void TestCallboardApi::damagedUsers()
{
    QFETCH(const QJsonObject, json);
    m_server->always(ScriptedServer::json(200, json));
    const auto page = wait(m_api->users({}, 1000));
    QVERIFY(!page.ok());
    QCOMPARE(toString(page.error().kind), toString(ErrorKind::Protocol));
}

void TestCallboardApi::waitForChange()
{
    m_server->always(ScriptedServer::json(200, {{u"epoch"_s, u"e1"_s},
                                                {u"position"_s, u"p2"_s},
                                                {u"changed"_s, QJsonArray{u"profile"_s, u"shots"_s}}}));
    const auto poke = wait(m_api->waitForChange(u"p1"_s, 25s));
    QVERIFY(poke.ok());
    QCOMPARE(poke->position, u"p2"_s);
    QVERIFY(poke->changed == QList<Collection>{Collection::Profile});
    QCOMPARE(arrived().target, "/api/v1/sync/wait?seconds=25&position=p1");
}

void TestCallboardApi::push()
{
    Mutation mutation;
    mutation.client = ClientId(u"c1"_s);
    mutation.number = 12;
    mutation.key = IdempotencyKey(u"k1"_s);
    mutation.record = RecordId(u"u1"_s);
    mutation.baseVersion = 17;
    mutation.epoch = u"e1"_s;
    mutation.changes = {{u"lastName"_s, u"Tanaka"_s, u"Weiss"_s}};
    m_server->always(ScriptedServer::json(
        200, {{u"epoch"_s, u"e1"_s},
              {u"duplicate"_s, true},
              {u"fields"_s,
               QJsonObject{{u"lastName"_s, QJsonObject{{u"outcome"_s, u"conflict"_s},
                                                       {u"current"_s, u"Tanaka W."_s},
                                                       {u"changedBy"_s, u"Ana Ferreira"_s},
                                                       {u"changedAt"_s, u"2026-03-01T11:00:00Z"_s}}}}},
              {u"record"_s, recordJson()}}));
    const auto answer = wait(m_api->push(mutation));
    QVERIFY(answer.ok());
    QVERIFY(answer->duplicate);
    QCOMPARE(answer->fields.size(), 1);
    QVERIFY(answer->fields.at(0).outcome == FieldOutcome::Conflict);
    QCOMPARE(answer->fields.at(0).changedBy, u"Ana Ferreira"_s);
    QCOMPARE(answer->record.version, 19);
    QCOMPARE(arrived().verb, "POST");
    QCOMPARE(arrived().target, "/api/v1/sync/mutations");
    QCOMPARE(arrived().headers.value("idempotency-key"), "k1");
    QCOMPARE(arrived().json(), mutation.toJson());
}

void TestCallboardApi::pushPicture_data()
{
    QTest::addColumn<QByteArray>("image");
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QString>("base");
    QTest::addColumn<QByteArray>("baseHeader");
    QTest::newRow("upload") << smallPng << QByteArray("PUT") << QString() << QByteArray("none");
    QTest::newRow("replace") << smallPng << QByteArray("PUT") << u"ab12"_s << QByteArray("ab12");
    QTest::newRow("clear") << QByteArray() << QByteArray("DELETE") << u"ab12"_s << QByteArray("ab12");
}

void TestCallboardApi::pushPicture()
{
    QFETCH(const QByteArray, image);
    QFETCH(const QByteArray, verb);
    QFETCH(const QString, base);
    QFETCH(const QByteArray, baseHeader);
    m_server->always(ScriptedServer::json(
        200, {{u"epoch"_s, u"e1"_s},
              {u"duplicate"_s, false},
              {u"fields"_s, QJsonObject{{u"picture"_s, QJsonObject{{u"outcome"_s, u"applied"_s}}}}},
              {u"record"_s, recordJson()}}));
    const auto answer =
        wait(m_api->pushPicture({IdempotencyKey(u"k2"_s), ClientId(u"c1"_s), 13, PictureId(base), image}));
    QVERIFY(answer.ok());
    QCOMPARE(arrived().verb, verb);
    QCOMPARE(arrived().target, "/api/v1/account/picture");
    QCOMPARE(arrived().body, image);
    QCOMPARE(arrived().headers.value("idempotency-key"), "k2");
    QCOMPARE(arrived().headers.value("callboard-base-picture"), baseHeader);
    QCOMPARE(arrived().headers.value("callboard-client"), "c1");
    QCOMPARE(arrived().headers.value("callboard-mid"), "13");
}

void TestCallboardApi::picture_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("side");
    QTest::addColumn<bool>("rightName");
    QTest::addColumn<bool>("ok");
    QTest::newRow("large") << smallPng << 512 << true << true;
    QTest::newRow("small") << smallPng << 64 << false << true;
    QTest::newRow("other content") << smallPng << 512 << false << false;
    QTest::newRow("cut") << smallPng.chopped(3) << 64 << false << false;
    QTest::newRow("no PNG") << QByteArray("GIF89a") << 64 << false << false;
    QTest::newRow("nothing") << QByteArray() << 64 << false << false;
}

void TestCallboardApi::picture()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, side);
    QFETCH(const bool, rightName);
    QFETCH(const bool, ok);
    const QByteArray name =
        rightName ? QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex() : QByteArray("0123");
    m_server->always(ScriptedServer::png(bytes));
    const auto got = wait(m_api->picture(PictureId(QString::fromLatin1(name)), side));
    QCOMPARE(got.ok(), ok);
    if (ok)
        QCOMPARE(got.value(), bytes);
    QCOMPARE(arrived().target, "/api/v1/pictures/" + name + '/' + QByteArray::number(side));
    QCOMPARE(arrived().headers.value("authorization"), "Bearer cba_1");
}

void TestCallboardApi::wrongTypes_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QJsonObject>("json");
    QTest::newRow("studio") << u"studio"_s << QJsonObject{{u"name"_s, 5}};
    QTest::newRow("tokens") << u"refresh"_s
                            << QJsonObject{{u"accessToken"_s, u"a"_s},
                                           {u"refreshToken"_s, QJsonValue::Null},
                                           {u"accessExpiresIn"_s, 900}};
    QTest::newRow("page") << u"changes"_s << QJsonObject{{u"items"_s, u"none"_s}};
    QTest::newRow("record in a page")
        << u"changes"_s << QJsonObject{{u"epoch"_s, u"e"_s},        {u"from"_s, u""_s}, {u"cursor"_s, u"c"_s},
                                       {u"more"_s, false},          {u"count"_s, 1},    {u"end"_s, true},
                                       {u"items"_s, QJsonArray{42}}};
    QTest::newRow("poke") << u"wait"_s << QJsonObject{{u"changed"_s, QJsonArray{1}}};
}

void TestCallboardApi::wrongTypes()
{
    QFETCH(const QString, call);
    QFETCH(const QJsonObject, json);
    m_server->always(ScriptedServer::json(200, json));
    const Error error = call == u"studio"_s    ? wait(m_api->studioInfo()).error()
                        : call == u"refresh"_s ? wait(m_api->refresh("cbr")).error()
                        : call == u"changes"_s ? wait(m_api->changes(Collection::Profile, {}, 10)).error()
                                               : wait(m_api->waitForChange({}, 1s)).error();
    QCOMPARE(toString(error.kind), toString(ErrorKind::Protocol));
    QCOMPARE(error.status, 200);
}

void TestCallboardApi::neverTwice_data()
{
    QTest::addColumn<QString>("call");
    for (const char *call : {"signIn", "refresh", "reset", "password", "apiKey"})
        QTest::newRow(call) << QString::fromLatin1(call);
}

void TestCallboardApi::neverTwice()
{
    QFETCH(const QString, call);
    m_server->always(ScriptedServer::nothing(ScriptedServer::Answer::Then::Close));
    const ErrorKind kind = call == u"signIn"_s ? wait(m_api->signIn(u"mia"_s, "p", u"d"_s, true)).error().kind
                           : call == u"refresh"_s  ? wait(m_api->refresh("cbr")).error().kind
                           : call == u"reset"_s    ? wait(m_api->requestPasswordReset(u"mia"_s)).error().kind
                           : call == u"password"_s ? wait(m_api->changePassword("a", "b")).error().kind
                                                   : wait(m_api->regenerateApiKey()).error().kind;
    QCOMPARE(toString(kind), toString(ErrorKind::Unreachable));
    QCOMPARE(m_server->requests().size(), 1);
}

QTEST_GUILESS_MAIN(TestCallboardApi)
#include "tst_callboardapi.moc"
