// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/callboard/callboardapi.h"
#include "models/remote/http/httperrors.h"
#include "tests/remote/tokenlist.h"
#include "tests/support/scriptedserver.h"

#include <QJsonArray>
#include <QTest>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

namespace
{

template<typename T>
Result<T> wait(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 10'000))
        qFatal("a call never ended");
    return future.result();
}

const IdempotencyKey key(u"k1"_s);
const RecordId ana(u"u/1"_s);
const QDateTime noon({2026, 3, 1}, {12, 0}, Qt::UTC);

QJsonObject recordJson(const QJsonObject &fields = {{u"role"_s, u"manager"_s}})
{
    return {{u"record"_s, QJsonObject{{u"id"_s, u"u/1"_s}, {u"ver"_s, 19}, {u"record"_s, fields}}}};
}

} // namespace

class TestCallboardAdministration : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_server = std::make_unique<ScriptedServer>();
        m_tokens = std::make_unique<TokenList>(QList<QByteArray>(5, "cba_1"));
        m_api = std::make_unique<CallboardApi>(StudioUrl::fromUserInput(m_server->url().toString()).value(),
                                               m_clock, m_tokens.get());
        m_admin = m_api->administration();
        QVERIFY(m_admin);
        QVERIFY(m_api->capabilities().administration);
    }

    void invites()
    {
        const auto item = [](const QString &email, const QString &outcome) {
            return QJsonObject{{u"email"_s, email}, {u"outcome"_s, outcome}};
        };
        m_server->always(ScriptedServer::json(
            200, {{u"items"_s, QJsonArray{item(u"a@b.c"_s, u"invited"_s), item(u"x"_s, u"not-an-address"_s)}},
                  {u"count"_s, 2}}));
        const auto outcomes = wait(m_admin->invite(key, {{u"a@b.c"_s, u"x"_s}, Role::Manager, u"Fx"_s}));
        QVERIFY(outcomes.ok());
        QCOMPARE(outcomes->size(), 2);
        QVERIFY(outcomes->at(0).kind == InvitationOutcome::Kind::Invited);
        QVERIFY(outcomes->at(1).kind == InvitationOutcome::Kind::NotAnAddress);
        QCOMPARE(outcomes->at(1).email, u"x"_s);
        expectRequest("POST", "/invitations", true);
        QCOMPARE(arrived().json(), (QJsonObject{{u"emails"_s, QJsonArray{u"a@b.c"_s, u"x"_s}},
                                                {u"role"_s, u"manager"_s},
                                                {u"department"_s, u"Fx"_s}}));
    }

    void anOutcomeOfTheFutureIsNotGuessed()
    {
        m_server->always(ScriptedServer::json(
            200, {{u"items"_s, QJsonArray{QJsonObject{{u"email"_s, u"a"_s}, {u"outcome"_s, u"adopted"_s}}}},
                  {u"count"_s, 1}}));
        QVERIFY(wait(m_admin->invite(key, {{u"a"_s}, Role::Artist, {}})).error().kind == ErrorKind::Protocol);
    }

    void changesAUser()
    {
        m_server->always(ScriptedServer::json(200, recordJson()));
        const auto record = wait(m_admin->changeUser(key, ana, {{u"role"_s, u"artist"_s, u"manager"_s}}));
        QVERIFY(record.ok());
        QCOMPARE(record->version, 19);
        QCOMPARE(record->id, ana);
        expectRequest("PATCH", "/users/u%2F1", true);
        QCOMPARE(arrived().json(),
                 (QJsonObject{{u"set"_s, QJsonObject{{u"role"_s, QJsonObject{{u"old"_s, u"artist"_s},
                                                                             {u"new"_s, u"manager"_s}}}}}}));
    }

    void aConflictNamesItsField()
    {
        m_server->always(ScriptedServer::problem(409, u"conflict"_s, {{u"field"_s, u"role"_s}}));
        const auto refused = wait(m_admin->changeUser(key, ana, {{u"role"_s, u"artist"_s, u"manager"_s}}));
        QVERIFY(refused.error().kind == ErrorKind::Conflict);
        QCOMPARE(refused.error().field, u"role"_s);
    }

    void recordCalls_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("resend") << u"resend"_s << QByteArray("/users/u%2F1/invitation");
        QTest::newRow("disable") << u"disable"_s << QByteArray("/users/u%2F1/disable");
        QTest::newRow("enable") << u"enable"_s << QByteArray("/users/u%2F1/enable");
    }
    void recordCalls()
    {
        QFETCH(const QString, call);
        QFETCH(const QByteArray, path);
        m_server->always(ScriptedServer::json(200, recordJson()));
        const auto record = call == u"resend"_s    ? wait(m_admin->resendInvitation(key, ana))
                            : call == u"disable"_s ? wait(m_admin->disable(key, ana))
                                                   : wait(m_admin->enable(key, ana));
        QVERIFY(record.ok());
        QCOMPARE(record->fields.value(u"role"_s).toString(), u"manager"_s);
        expectRequest("POST", path, true);
    }

    void callsWithoutAnAnswer_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("status");
        QTest::newRow("revoke") << u"revoke"_s << QByteArray("DELETE")
                                << QByteArray("/users/u%2F1/invitation") << 204;
        QTest::newRow("delete") << u"delete"_s << QByteArray("DELETE") << QByteArray("/users/u%2F1") << 204;
        QTest::newRow("reset") << u"reset"_s << QByteArray("POST")
                               << QByteArray("/users/u%2F1/password-reset") << 202;
    }
    void callsWithoutAnAnswer()
    {
        QFETCH(const QString, call);
        QFETCH(const QByteArray, verb);
        QFETCH(const QByteArray, path);
        QFETCH(const int, status);
        const auto ask = [&] {
            return wait(call == u"revoke"_s   ? m_admin->revokeInvitation(key, ana)
                        : call == u"delete"_s ? m_admin->deleteUser(key, ana)
                                              : m_admin->sendPasswordReset(key, ana));
        };
        m_server->always(ScriptedServer::empty(status));
        QVERIFY(ask().ok());
        expectRequest(verb, path, true);
        m_server->always(ScriptedServer::problem(409, u"last-administrator"_s));
        QCOMPARE(ask().error().code, u"last-administrator"_s);
    }

    void quotesAndBuysSeats()
    {
        SeatQuote quote;
        quote.count = 3;
        quote.price = {1400, u"EUR"_s};
        quote.nextMonth = {2026, 4, 1};
        quote.from = {2026, 3, 1};
        m_server->always(ScriptedServer::json(200, quote.toJson()));
        const auto got = wait(m_admin->quoteSeats(3));
        QVERIFY(got.ok());
        QCOMPARE(got->price.minor, 1400);
        expectRequest("GET", "/seats/quote?count=3", false);

        Purchase purchase;
        purchase.number = u"CB-2026-0007"_s;
        purchase.at = noon;
        m_server->always(ScriptedServer::json(201, recordJson(purchase.toJson())));
        const auto bought = wait(m_admin->buySeats(key, 3, {1400, u"EUR"_s}));
        QVERIFY(bought.ok());
        QCOMPARE(bought->number, purchase.number);
        QCOMPARE(last().target, "/api/v1/purchases");
        QCOMPARE(last().headers.value("idempotency-key"), "k1");
        QCOMPARE(last().json(),
                 (QJsonObject{{u"count"_s, 3},
                              {u"price"_s, QJsonObject{{u"minor"_s, 1400}, {u"currency"_s, u"EUR"_s}}}}));

        m_server->always(ScriptedServer::json(201, recordJson()));
        QVERIFY(wait(m_admin->buySeats(key, 3, {1400, u"EUR"_s})).error().kind == ErrorKind::Protocol);
    }

    void changesSettings()
    {
        m_server->always(ScriptedServer::json(200, recordJson()));
        QVERIFY(wait(m_admin->changeSettings(key, {{u"sessionDays"_s, 90, 30}})).ok());
        expectRequest("PATCH", "/settings", true);
    }

    void readsTheAuditLog()
    {
        AuditPage page;
        AuditEntry entry;
        entry.id = RecordId(u"7"_s);
        entry.at = noon;
        entry.action = QLatin1String(audit::disabled);
        page.items += entry;
        page.next = u"c 7"_s;
        m_server->always(ScriptedServer::json(200, page.toJson()));
        const auto all = wait(m_admin->audit({}, {}, 50));
        QVERIFY(all.ok());
        QCOMPARE(all->items.size(), 1);
        QCOMPARE(all->next, page.next);
        expectRequest("GET", "/audit?limit=50", false);

        AuditFilter filter;
        filter.text = u"Ana & Bo"_s;
        filter.actions = {u"user.disabled"_s, u"user.enabled"_s};
        filter.subject = RecordId(u"u1"_s);
        filter.from = noon;
        filter.to = noon.addDays(1);
        QVERIFY(wait(m_admin->audit(filter, page.next, 50)).ok());
        QCOMPARE(last().target, "/api/v1/audit?limit=50&next=c%207&text=Ana%20%26%20Bo"
                                "&action=user.disabled%2Cuser.enabled&subject=u1"
                                "&from=2026-03-01T12%3A00%3A00.000Z&to=2026-03-02T12%3A00%3A00.000Z");
        page.items += entry;
        QJsonObject cut = page.toJson();
        cut[u"count"_s] = 3;
        m_server->always(ScriptedServer::json(200, cut));
        QVERIFY(wait(m_admin->audit({}, {}, 50)).error().kind == ErrorKind::Protocol);
    }

    void exports()
    {
        // More than any other answer may have.
        const QByteArray csv = "email\r\n" + QByteArray(17 * 1024 * 1024, 'x');
        m_server->always(
            ScriptedServer::plain(200, "Content-Type: text/csv; charset=utf-8\r\nCallboard-Api: 1\r\n", csv));
        QCOMPARE(*wait(m_admin->exportUsers()), csv);
        expectRequest("GET", "/users/export", false);
        AuditFilter filter;
        filter.text = u"ana"_s;
        QCOMPARE(*wait(m_admin->exportAudit(filter)), csv);
        QCOMPARE(last().target, "/api/v1/audit/export?text=ana");
        // A page of something else is not a file to save.
        m_server->always(
            ScriptedServer::plain(200, "Content-Type: text/html\r\nCallboard-Api: 1\r\n", "<html>"));
        QVERIFY(wait(m_admin->exportUsers()).error().kind == ErrorKind::Protocol);
    }

    void imports()
    {
        ImportReport report;
        report.lines = {{2, ImportLine::Outcome::Invite, u"a@b.c"_s, {}}};
        report.digest = u"d1"_s;
        const QByteArray csv = "email\nä@b.c\n";
        m_server->always(ScriptedServer::json(200, report.toJson()));
        const auto checked = wait(m_admin->checkImport(csv));
        QVERIFY(checked.ok());
        QVERIFY(!checked->committed);
        expectRequest("POST", "/users/import/check", false);
        QCOMPARE(arrived().body, csv);
        QCOMPARE(arrived().headers.value("content-type"), "text/csv");

        report.committed = true;
        m_server->always(ScriptedServer::json(200, report.toJson()));
        const auto done = wait(m_admin->importUsers(key, csv, checked->digest));
        QVERIFY(done.ok());
        QVERIFY(done->committed);
        QCOMPARE(last().target, "/api/v1/users/import");
        QCOMPARE(last().headers.value("callboard-import"), "d1");
        QCOMPARE(last().headers.value("idempotency-key"), "k1");

        m_server->always(ScriptedServer::problem(409, u"import-changed"_s));
        QCOMPARE(wait(m_admin->importUsers(key, csv, u"d1"_s)).error().code, u"import-changed"_s);
    }

    void whatNeverLeftIsKnown()
    {
        m_server->stopListening();
        QCOMPARE(wait(m_admin->disable(key, ana)).error().code, QLatin1String(notReached));
    }

private:
    [[nodiscard]] ScriptedServer::Request arrived() const { return m_server->requests().value(0); }
    [[nodiscard]] ScriptedServer::Request last() const { return m_server->requests().constLast(); }
    void expectRequest(const QByteArray &verb, const QByteArray &path, bool withKey) const
    {
        QCOMPARE(arrived().verb, verb);
        QCOMPARE(arrived().target, "/api/v1" + path);
        QCOMPARE(arrived().headers.value("authorization"), "Bearer cba_1");
        QCOMPARE(arrived().headers.value("idempotency-key"), withKey ? "k1" : "");
    }

    SystemClock m_clock;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<TokenList> m_tokens;
    std::unique_ptr<CallboardApi> m_api;
    AdministrationApi *m_admin = nullptr;
};

QTEST_GUILESS_MAIN(TestCallboardAdministration)
#include "tst_callboardadministration.moc"
