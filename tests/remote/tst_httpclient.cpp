// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/http/certificates.h"
#include "models/remote/http/httpclient.h"
#include "models/remote/studioapi.h"
#include "tests/remote/madecertificate.h"
#include "tests/remote/tokenlist.h"
#include "tests/support/scriptedserver.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace callboard;
using namespace callboard::test;
using namespace std::chrono_literals;
using Then = ScriptedServer::Answer::Then;

namespace
{

const QJsonObject someJson{{QStringLiteral("ok"), true}};

HttpRequest impatient(HttpRequest request)
{
    return std::move(request).answeredWithin(400ms);
}

// With a session and with a password, on a connection that is kept and on one of its own.
QList<HttpRequest> everyWayOut()
{
    const QJsonObject password{{QStringLiteral("password"), QStringLiteral("canary")}};
    return {HttpRequest::get(QStringLiteral("/things")),
            HttpRequest::post(QStringLiteral("/things"), someJson),
            HttpRequest::post(QStringLiteral("/sessions"), password).withoutSession().sentOnce()};
}

// Waits for the answer with the event loop running.
Result<HttpAnswer> answerTo(HttpClient &client, const HttpRequest &request)
{
    auto future = client.send(request);
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 10'000))
        qFatal("a call never ended");
    return future.result();
}

} // namespace

class TestHttpClient : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void headers();
    void brokenAnswers_data();
    void brokenAnswers();
    void wholeAnswers_data();
    void wholeAnswers();
    void refused();
    void unknownName();
    void redirectIsNotFollowed_data();
    void redirectIsNotFollowed();
    void bodyLimit();
    void decompressionBomb();
    void closedWithoutAnswer_data();
    void closedWithoutAnswer();
    void sentOnceDespiteKeptConnection();
    void connectionIsKept();
    void cookiesAreForgotten();
    void tokenIsRenewedOnce();
    void tokenIsRefusedAlways();
    void tokenCannotBeRenewed();
    void noTokenProvider();
    void tokenNeverComes();
    void tokenProviderGivesUp();
    void onlyEndedSessionsAreRenewed();
    void untrustedCertificate();
    void trustedCertificate_data();
    void trustedCertificate();
    void anotherCertificateThanTheTrustedOne();
    void tlsServerWithoutHandshake();
    void abortAll();
    void destroyedWhileWaiting();
    void destroyedByItsOwnAnswer();
    void logHasNoSecrets();

private:
    [[nodiscard]] std::unique_ptr<HttpClient> client(TokenProvider *tokens = nullptr) const
    {
        return clientFor(m_server->url(), tokens);
    }
    [[nodiscard]] std::unique_ptr<HttpClient> clientFor(const QUrl &url,
                                                        TokenProvider *tokens = nullptr) const
    {
        auto made = std::make_unique<HttpClient>(StudioUrl::fromUserInput(url.toString()).value(), m_clock);
        made->setTokenProvider(tokens);
        return made;
    }

    SystemClock m_clock;
    std::unique_ptr<ScriptedServer> m_server;
};

void TestHttpClient::init()
{
    m_server = std::make_unique<ScriptedServer>();
}

void TestHttpClient::headers()
{
    m_server->always(ScriptedServer::json(200, someJson));
    TokenList tokens({"cba_one"});
    auto http = client(&tokens);
    const auto answer = answerTo(*http, HttpRequest::post(QStringLiteral("/things"), someJson)
                                            .with(QStringLiteral("since"), QStringLiteral("a+b c&d=%/"))
                                            .withKey(IdempotencyKey(QStringLiteral("key-1"))));
    QVERIFY(answer.ok());
    QCOMPARE(answer->requestId, QStringLiteral("req-7"));
    const auto request = m_server->requests().constFirst();
    QCOMPARE(request.verb, "POST");
    QCOMPARE(request.target, "/api/v1/things?since=a%2Bb%20c%26d%3D%25%2F");
    QCOMPARE(request.json(), someJson);
    QCOMPARE(request.headers.value("authorization"), "Bearer cba_one");
    QCOMPARE(request.headers.value("content-type"), "application/json");
    QCOMPARE(request.headers.value("idempotency-key"), "key-1");
    QCOMPARE(request.headers.value("callboard-schema"), "1");
    QCOMPARE(request.headers.value("user-agent"), "Callboard/" CALLBOARD_VERSION);
    QCOMPARE(request.headers.value("accept-language"), QLocale().bcp47Name().toLatin1());
}

void TestHttpClient::brokenAnswers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Then>("then");
    QTest::addColumn<int>("bytesPerTick");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *name, const QByteArray &bytes, Then then, ErrorKind kind,
                        int bytesPerTick = 0) {
        QTest::newRow(name) << bytes << then << bytesPerTick << kind;
    };
    const QByteArray studio = "HTTP/1.1 200 OK\r\nCallboard-Api: 1\r\nContent-Type: application/json\r\n";
    row("cut with length", studio + "Content-Length: 500\r\n\r\n{\"ok\":", Then::Close,
        ErrorKind::Unreachable);
    row("cut without length", studio + "\r\n{\"ok\":", Then::Close, ErrorKind::Unreachable);
    row("cut in a chunk", studio + "Transfer-Encoding: chunked\r\n\r\n40\r\n{\"ok\":", Then::Close,
        ErrorKind::Unreachable);
    row("cut before the last chunk", studio + "Transfer-Encoding: chunked\r\n\r\n6\r\n{\"ok\":\r\n",
        Then::Close, ErrorKind::Unreachable);
    row("cut in the header", "HTTP/1.1 200 OK\r\nCallb", Then::Close, ErrorKind::Unreachable);
    row("reset in the body", studio + "Content-Length: 500\r\n\r\n{\"ok\":", Then::Reset,
        ErrorKind::Unreachable);
    row("hang before the answer", "", Then::KeepOpen, ErrorKind::Timeout);
    row("hang in the header", "HTTP/1.1 200 OK\r\nCallb", Then::KeepOpen, ErrorKind::Timeout);
    row("hang in the body", studio + "Content-Length: 500\r\n\r\n{\"ok\":", Then::KeepOpen,
        ErrorKind::Timeout);
    row("a byte now and then", studio + "Content-Length: 500\r\n\r\n" + QByteArray(500, ' '), Then::KeepOpen,
        ErrorKind::Timeout, 1);
    row("not HTTP", "SSH-2.0-OpenSSH_9.2p1\r\n", Then::Close, ErrorKind::Unreachable);
    row("captive portal", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\n<html>",
        Then::KeepOpen, ErrorKind::NotAStudio);
    row("JSON of somebody else",
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}", Then::KeepOpen,
        ErrorKind::NotAStudio);
    row("502 of a proxy",
        "HTTP/1.1 502 Bad Gateway\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\n<html>",
        Then::KeepOpen, ErrorKind::NotAStudio);
    row("401 of a proxy",
        "HTTP/1.1 401 No\r\nWWW-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n", Then::KeepOpen,
        ErrorKind::NotAStudio);
    row("another version of the protocol",
        "HTTP/1.1 200 OK\r\nCallboard-Api: 2\r\nContent-Type: application/json\r\nContent-Length: "
        "2\r\n\r\n{}",
        Then::KeepOpen, ErrorKind::NotAStudio);
    row("a page in the studio's name",
        "HTTP/1.1 200 OK\r\nCallboard-Api: 1\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\n<html>",
        Then::KeepOpen, ErrorKind::Protocol);
    row("bad JSON", studio + "Content-Length: 5\r\n\r\n{oops", Then::KeepOpen, ErrorKind::Protocol);
    row("JSON, but no object", studio + "Content-Length: 2\r\n\r\n[]", Then::KeepOpen, ErrorKind::Protocol);
    row("too deep",
        studio + "Content-Length: 20000\r\n\r\n" + QByteArray(10'000, '[') + QByteArray(10'000, ']'),
        Then::KeepOpen, ErrorKind::Protocol);
}

void TestHttpClient::brokenAnswers()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Then, then);
    QFETCH(const int, bytesPerTick);
    QFETCH(const ErrorKind, kind);
    m_server->always({bytes, then, bytesPerTick});
    auto http = client();
    const auto answer =
        answerTo(*http, impatient(HttpRequest::get(QStringLiteral("/studio")).withoutSession()));
    // What the endpoints make of an answer counts: a cut body looks whole to Qt.
    const auto json = answer ? jsonObject(*answer) : Result<QJsonObject>(answer.error());
    QVERIFY(!json.ok());
    QCOMPARE(toString(json.error().kind), toString(kind));
    QVERIFY(json.error().isTransient());
    QVERIFY(!json.error().text.isEmpty());
    QVERIFY(!json.error().detail.isEmpty());
}

void TestHttpClient::wholeAnswers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray studio =
        "HTTP/1.1 200 OK\r\nCallboard-Api: 1\r\nContent-Type: Application/JSON; charset=utf-8\r\n";
    QTest::newRow("with length") << studio + "Content-Length: 11\r\n\r\n{\"ok\":true}";
    QTest::newRow("in chunks")
        << studio + "Transfer-Encoding: chunked\r\n\r\n6\r\n{\"ok\":\r\n5\r\ntrue}\r\n0\r\n\r\n";
    QTest::newRow("until closed") << studio + "\r\n{\"ok\":true}";
}

void TestHttpClient::wholeAnswers()
{
    QFETCH(const QByteArray, bytes);
    m_server->always({bytes, Then::Close, 0});
    auto http = client();
    const auto answer = answerTo(*http, HttpRequest::get(QStringLiteral("/studio")).withoutSession());
    QVERIFY(answer.ok());
    const auto json = jsonObject(*answer);
    QVERIFY(json.ok());
    QCOMPARE(*json, someJson);
}

void TestHttpClient::refused()
{
    m_server->stopListening();
    auto http = client();
    const auto answer = answerTo(*http, HttpRequest::get(QStringLiteral("/studio")).withoutSession());
    QCOMPARE(toString(answer.error().kind), toString(ErrorKind::Unreachable));
    QVERIFY(answer.error().text.contains(QStringLiteral("refuses")));
}

void TestHttpClient::unknownName()
{
    // A name that RFC 6761 keeps free of meaning.
    auto http = clientFor(QUrl(QStringLiteral("https://studio.invalid")));
    const auto answer = answerTo(*http, HttpRequest::get(QStringLiteral("/studio")).withoutSession());
    QCOMPARE(toString(answer.error().kind), toString(ErrorKind::Unreachable));
    QVERIFY(answer.error().text.contains(QStringLiteral("studio.invalid")));
}

void TestHttpClient::redirectIsNotFollowed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("sameHost");
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("%d elsewhere", status) << status << false;
        QTest::addRow("%d same address", status) << status << true;
    }
}

void TestHttpClient::redirectIsNotFollowed()
{
    QFETCH(const int, status);
    QFETCH(const bool, sameHost);
    ScriptedServer elsewhere;
    elsewhere.always(ScriptedServer::json(200, someJson));
    const QUrl target = sameHost ? m_server->url() : elsewhere.url();
    m_server->always(ScriptedServer::plain(
        status, "Callboard-Api: 1\r\nLocation: " + target.toEncoded() + "/api/v1/other\r\n", {}));
    TokenList tokens({"cba_canary"});
    auto http = client(&tokens);
    const auto answer = answerTo(*http, HttpRequest::post(QStringLiteral("/things"), someJson));
    QCOMPARE(toString(answer.error().kind), toString(ErrorKind::NotAStudio));
    QCOMPARE(answer.error().code, QStringLiteral("moved"));
    QVERIFY(answer.error().text.contains(target.host()));
    QCOMPARE(m_server->requests().size(), 1);
    QCOMPARE(elsewhere.connections(), 0);
}

void TestHttpClient::bodyLimit()
{
    m_server->always(ScriptedServer::json(200, {{QStringLiteral("x"), QString(17 * 1024 * 1024, u'x')}}));
    auto http = client();
    const auto answer = answerTo(*http, HttpRequest::get(QStringLiteral("/studio")).withoutSession());
    QCOMPARE(toString(answer.error().kind), toString(ErrorKind::Protocol));
}

void TestHttpClient::decompressionBomb()
{
    QProcess gzip;
    gzip.start(QStringLiteral("gzip"), {QStringLiteral("-9"), QStringLiteral("-c")});
    gzip.write(QByteArray(100 * 1024 * 1024, ' '));
    gzip.closeWriteChannel();
    QVERIFY(gzip.waitForFinished());
    const QByteArray bomb = gzip.readAllStandardOutput();
    QVERIFY(bomb.size() > 1000 && bomb.size() < 1024 * 1024);
    m_server->always(ScriptedServer::plain(
        200, "Callboard-Api: 1\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\n", bomb));
    auto http = client();
    const auto answer = answerTo(*http, HttpRequest::get(QStringLiteral("/studio")).withoutSession());
    QVERIFY(!answer.ok());
    QCOMPARE(toString(answer.error().kind), toString(ErrorKind::Protocol));
}

void TestHttpClient::closedWithoutAnswer_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<bool>("once");
    QTest::newRow("POST, once") << QByteArray("POST") << true;
    QTest::newRow("PUT, once") << QByteArray("PUT") << true;
    QTest::newRow("POST with key") << QByteArray("POST") << false;
    QTest::newRow("PUT with key") << QByteArray("PUT") << false;
}

void TestHttpClient::closedWithoutAnswer()
{
    QFETCH(const QByteArray, verb);
    QFETCH(const bool, once);
    m_server->always(ScriptedServer::nothing(Then::Close));
    auto http = client();
    HttpRequest request = HttpRequest::post(QStringLiteral("/sessions"), someJson).withoutSession();
    request.verb = verb;
    request = once ? std::move(request).sentOnce() : std::move(request).withKey(IdempotencyKey::create());
    const auto answer = answerTo(*http, request);
    QCOMPARE(toString(answer.error().kind), toString(ErrorKind::Unreachable));
    for (const auto &arrived : m_server->requests())
        QCOMPARE(arrived.json(), someJson);
    if (once) {
        QCOMPARE(m_server->requests().size(), 1);
    } else {
        // Qt's silent second sending: if a Qt without it comes along, this line may go.
        QCOMPARE(m_server->requests().size(), 2);
        QCOMPARE(m_server->requests().at(0).headers.value("idempotency-key"),
                 m_server->requests().at(1).headers.value("idempotency-key"));
    }
}

void TestHttpClient::sentOnceDespiteKeptConnection()
{
    // The server closes a kept connection just when the next request comes: what is sent once must not run
    // into that.
    m_server->always(ScriptedServer::json(200, someJson));
    auto http = client();
    QVERIFY(answerTo(*http, HttpRequest::get(QStringLiteral("/studio")).withoutSession()).ok());
    QVERIFY(
        answerTo(*http, HttpRequest::post(QStringLiteral("/sessions"), someJson).withoutSession().sentOnce())
            .ok());
    QCOMPARE(m_server->connections(), 2);
    QCOMPARE(m_server->requests().size(), 2);
    QCOMPARE(m_server->requests().at(1).json(), someJson);
}

void TestHttpClient::connectionIsKept()
{
    m_server->always(ScriptedServer::json(200, someJson));
    auto http = client();
    for (int i = 0; i < 3; ++i)
        QVERIFY(answerTo(*http, HttpRequest::get(QStringLiteral("/studio")).withoutSession()).ok());
    QCOMPARE(m_server->connections(), 1);
}

void TestHttpClient::cookiesAreForgotten()
{
    m_server->always(ScriptedServer::json(200, someJson, "Set-Cookie: track=1; Path=/\r\n"));
    auto http = client();
    for (int i = 0; i < 2; ++i)
        QVERIFY(answerTo(*http, HttpRequest::get(QStringLiteral("/studio")).withoutSession()).ok());
    QVERIFY(!m_server->requests().at(1).headers.contains("cookie"));
}

void TestHttpClient::tokenIsRenewedOnce()
{
    m_server->inTurn(
        {ScriptedServer::problem(401, QStringLiteral("session-ended")), ScriptedServer::json(200, someJson)});
    TokenList tokens({"cba_old", "cba_new"});
    auto http = client(&tokens);
    const auto answer = answerTo(*http, HttpRequest::post(QStringLiteral("/things"), someJson));
    QVERIFY(answer.ok());
    QCOMPARE(tokens.stale(), QList<QByteArray>{"cba_old"});
    QCOMPARE(m_server->requests().size(), 2);
    QCOMPARE(m_server->requests().at(0).headers.value("authorization"), "Bearer cba_old");
    QCOMPARE(m_server->requests().at(1).headers.value("authorization"), "Bearer cba_new");
    QCOMPARE(m_server->requests().at(1).json(), someJson);
}

void TestHttpClient::tokenIsRefusedAlways()
{
    m_server->always(ScriptedServer::problem(401, QStringLiteral("session-ended")));
    TokenList tokens({"cba_1", "cba_2", "cba_3"});
    auto http = client(&tokens);
    const auto answer = answerTo(*http, HttpRequest::get(QStringLiteral("/things")));
    QCOMPARE(toString(answer.error().kind), toString(ErrorKind::SignInRequired));
    QCOMPARE(answer.error().requestId, QStringLiteral("req-7"));
    QCOMPARE(m_server->requests().size(), 2);
}

void TestHttpClient::tokenCannotBeRenewed()
{
    // The refresh did not get through: that is not the end of the session.
    m_server->always(ScriptedServer::problem(401, QStringLiteral("session-ended")));
    Error offline;
    offline.kind = ErrorKind::Unreachable;
    TokenList tokens({"cba_old"});
    tokens.failWith(offline);
    auto http = client(&tokens);
    const auto answer = answerTo(*http, HttpRequest::get(QStringLiteral("/things")));
    QCOMPARE(toString(answer.error().kind), toString(ErrorKind::Unreachable));
    QCOMPARE(m_server->requests().size(), 1);
}

void TestHttpClient::noTokenProvider()
{
    auto http = client();
    const auto answer = answerTo(*http, HttpRequest::get(QStringLiteral("/things")));
    QCOMPARE(toString(answer.error().kind), toString(ErrorKind::SignInRequired));
    QCOMPARE(m_server->connections(), 0);
}

void TestHttpClient::tokenNeverComes()
{
    TokenList tokens({});
    auto http = client(&tokens);
    const auto answer = answerTo(*http, impatient(HttpRequest::get(QStringLiteral("/things"))));
    QCOMPARE(toString(answer.error().kind), toString(ErrorKind::Timeout));
    QCOMPARE(m_server->connections(), 0);
}

void TestHttpClient::tokenProviderGivesUp()
{
    auto tokens = std::make_unique<TokenList>(QList<QByteArray>{});
    auto http = client(tokens.get());
    auto future = http->send(HttpRequest::get(QStringLiteral("/things")));
    tokens.reset(); // its promises end without a value
    QVERIFY(QTest::qWaitFor([&] { return future.isFinished(); }));
    QCOMPARE(toString(future.result().error().kind), toString(ErrorKind::Cancelled));
}

void TestHttpClient::onlyEndedSessionsAreRenewed()
{
    m_server->always(ScriptedServer::problem(401, QStringLiteral("invalid-credentials"),
                                             {{QStringLiteral("triesLeft"), 4}}));
    TokenList tokens({"cba_1", "cba_2"});
    auto http = client(&tokens);
    const auto answer =
        answerTo(*http, HttpRequest::put(QStringLiteral("/account/password"), someJson).sentOnce());
    QCOMPARE(toString(answer.error().kind), toString(ErrorKind::InvalidCredentials));
    QCOMPARE(answer.error().triesLeft, std::optional<int>(4));
    QCOMPARE(m_server->requests().size(), 1);
    QVERIFY(tokens.stale().isEmpty());
}

void TestHttpClient::untrustedCertificate()
{
    const MadeCertificate made = makeCertificate();
    ScriptedServer server(made.certificate, made.key);
    server.always(ScriptedServer::json(200, someJson));
    TokenList tokens({"cba_canary", "cba_another"});
    auto http = clientFor(server.url(), &tokens);
    for (const HttpRequest &request : everyWayOut()) {
        const auto answer = answerTo(*http, request);
        QCOMPARE(toString(answer.error().kind), toString(ErrorKind::Certificate));
        QVERIFY(answer.error().text.contains(QStringLiteral("127.0.0.1")));
        QVERIFY2(answer.error().detail.contains(QStringLiteral("self-signed")),
                 qPrintable(answer.error().detail));
        QVERIFY(answer.error().certificate);
        QCOMPARE(answer.error().certificate->presented.id, idOf(QSslCertificate(made.certificate)));
        QCOMPARE(answer.error().certificate->faults, {CertificateFault::SelfIssued});
        QVERIFY(!answer.error().certificate->isChange());
    }
    QVERIFY(server.requests().isEmpty());
    QCOMPARE(server.bytes(), 0);
}

void TestHttpClient::trustedCertificate_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("address");
    QTest::newRow("of the studio's own") << 2 << QStringLiteral("IP:127.0.0.1");
    QTest::newRow("expired") << -1 << QStringLiteral("IP:127.0.0.1");
    QTest::newRow("for another address") << 2 << QStringLiteral("DNS:elsewhere.lumen.studio");
}

// The person has seen what is wrong with it, and trusts exactly that one.
void TestHttpClient::trustedCertificate()
{
    QFETCH(const int, days);
    QFETCH(const QString, address);
    const MadeCertificate made = makeCertificate(days, address);
    ScriptedServer server(made.certificate, made.key);
    server.always(ScriptedServer::json(200, someJson));
    TokenList tokens({"cba_lost", "cba_one", "cba_two"});
    auto http = clientFor(server.url(), &tokens);
    QVERIFY(!answerTo(*http, HttpRequest::get(QStringLiteral("/things"))).ok());
    http->trustCertificate(idOf(QSslCertificate(made.certificate)));
    const QList<HttpRequest> requests = everyWayOut();
    for (const HttpRequest &request : requests)
        QVERIFY(answerTo(*http, request).ok());
    QCOMPARE(server.requests().size(), requests.size());
    QCOMPARE(server.requests().constFirst().headers.value("authorization"), "Bearer cba_one");
}

void TestHttpClient::anotherCertificateThanTheTrustedOne()
{
    const MadeCertificate trusted = makeCertificate();
    const MadeCertificate made = makeCertificate(); // the same in everything that can be read in it
    ScriptedServer server(made.certificate, made.key);
    server.always(ScriptedServer::json(200, someJson));
    TokenList tokens({"cba_canary", "cba_another"});
    auto http = clientFor(server.url(), &tokens);
    http->trustCertificate(idOf(QSslCertificate(trusted.certificate)));
    for (const HttpRequest &request : everyWayOut()) {
        const auto answer = answerTo(*http, request);
        QCOMPARE(toString(answer.error().kind), toString(ErrorKind::Certificate));
        QVERIFY(answer.error().text.contains(QStringLiteral("somebody else")));
        QVERIFY(answer.error().certificate);
        QVERIFY(answer.error().certificate->isChange());
        QCOMPARE(answer.error().certificate->trusted, idOf(QSslCertificate(trusted.certificate)));
        QCOMPARE(answer.error().certificate->presented.id, idOf(QSslCertificate(made.certificate)));
    }
    QVERIFY(server.requests().isEmpty());
    QCOMPARE(server.bytes(), 0);
}

void TestHttpClient::tlsServerWithoutHandshake()
{
    // Plain HTTP behind an https address.
    m_server->always(ScriptedServer::json(200, someJson));
    QUrl url = m_server->url();
    url.setScheme(QStringLiteral("https"));
    auto http = clientFor(url);
    const auto answer =
        answerTo(*http, HttpRequest::get(QStringLiteral("/studio")).withoutSession().answeredWithin(1s));
    QVERIFY(!answer.ok());
    QVERIFY(answer.error().kind == ErrorKind::Unreachable || answer.error().kind == ErrorKind::Timeout);
    QVERIFY(m_server->requests().isEmpty());
}

void TestHttpClient::abortAll()
{
    m_server->always(ScriptedServer::nothing(Then::KeepOpen));
    auto http = client();
    QList<QFuture<Result<HttpAnswer>>> futures;
    for (int i = 0; i < 3; ++i)
        futures += http->send(HttpRequest::get(QStringLiteral("/studio")).withoutSession());
    futures +=
        http->send(HttpRequest::post(QStringLiteral("/sessions"), someJson).withoutSession().sentOnce());
    QTRY_COMPARE(m_server->requests().size(), 4);
    http->abortAll();
    for (const auto &future : futures) {
        QVERIFY(future.isFinished());
        QCOMPARE(toString(future.result().error().kind), toString(ErrorKind::Cancelled));
    }
    const int before = m_server->connections();
    m_server->always(ScriptedServer::json(200, someJson));
    QVERIFY(answerTo(*http, HttpRequest::get(QStringLiteral("/studio")).withoutSession()).ok());
    QCOMPARE(m_server->connections(), before + 1);
}

void TestHttpClient::destroyedWhileWaiting()
{
    m_server->always(ScriptedServer::nothing(Then::KeepOpen));
    auto http = client();
    auto future = http->send(HttpRequest::get(QStringLiteral("/studio")).withoutSession());
    QTRY_COMPARE(m_server->requests().size(), 1);
    http.reset();
    QVERIFY(future.isFinished());
    QCOMPARE(toString(future.result().error().kind), toString(ErrorKind::Cancelled));
}

void TestHttpClient::destroyedByItsOwnAnswer()
{
    m_server->always(ScriptedServer::json(200, someJson));
    auto http = client();
    int answers = 0;
    http->send(HttpRequest::get(QStringLiteral("/studio")).withoutSession())
        .then([&](const Result<HttpAnswer> &) {
            ++answers;
            http.reset();
        });
    QTRY_VERIFY(!http);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(answers, 1);
}

void TestHttpClient::logHasNoSecrets()
{
    static QString log;
    log.clear();
    const auto before = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &line) { log += line + u'\n'; });
    m_server->inTurn(
        {ScriptedServer::problem(401, QStringLiteral("session-ended")),
         ScriptedServer::json(200, {{QStringLiteral("key"), QStringLiteral("canary-in-answer")}})});
    TokenList tokens({"canary-token-1", "canary-token-2"});
    auto http = client(&tokens);
    const auto answer =
        answerTo(*http, HttpRequest::post(QStringLiteral("/sessions"),
                                          {{QStringLiteral("password"), QStringLiteral("canary-p")}})
                            .with(QStringLiteral("q"), QStringLiteral("canary-query")));
    qInstallMessageHandler(before);
    QVERIFY(answer.ok());
    QVERIFY2(log.contains(QStringLiteral("/sessions")), qPrintable(log));
    QVERIFY2(log.contains(QStringLiteral("req-7")), qPrintable(log));
    QVERIFY2(!log.contains(QStringLiteral("canary")), qPrintable(log));
}

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_httpclient.moc"
