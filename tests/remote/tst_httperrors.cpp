// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/http/httperrors.h"

#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace callboard;
using namespace std::chrono_literals;

class TestHttpErrors : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void refusalOfAStudio_data();
    void refusalOfAStudio();
    void strangers_data();
    void strangers();
    void noAnswer_data();
    void noAnswer();
    void problemMembers();
    void tooFewSeats();
    void hostileProblem_data();
    void hostileProblem();
    void certificate();
    void pauses_data();
    void pauses();
    void redirectNeverShowsItsQuery();

private:
    StudioUrl m_studio;
    const QDateTime m_now = QDateTime::fromString(QStringLiteral("2026-03-01T12:00:00Z"), Qt::ISODate);
};

namespace
{

HttpAnswer problem(int status, const QString &code, QJsonObject more = {})
{
    more.insert(QStringLiteral("type"), QStringLiteral("urn:callboard:problem:") + code);
    HttpAnswer answer;
    answer.status = status;
    answer.fromStudio = true;
    answer.mediaType = "application/problem+json";
    answer.body = QJsonDocument(more).toJson();
    return answer;
}

} // namespace

void TestHttpErrors::initTestCase()
{
    m_studio = StudioUrl::fromUserInput(QStringLiteral("callboard.lumen.studio")).value();
}

void TestHttpErrors::refusalOfAStudio_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("transient");
    const auto row = [](int status, const char *code, ErrorKind kind, bool transient) {
        QTest::addRow("%d %s", status, code) << status << QString::fromLatin1(code) << kind << transient;
    };
    row(400, "malformed", ErrorKind::Invalid, false);
    row(401, "invalid-credentials", ErrorKind::InvalidCredentials, false);
    row(401, "session-ended", ErrorKind::SignInRequired, false);
    row(401, "invalid-grant", ErrorKind::SignInRequired, false);
    row(401, "of-the-future", ErrorKind::SignInRequired, false);
    row(403, "forbidden", ErrorKind::Forbidden, false);
    row(403, "password-elsewhere", ErrorKind::Forbidden, false);
    row(404, "not-found", ErrorKind::NotFound, false);
    row(405, "method-not-allowed", ErrorKind::NotOffered, false);
    row(408, "too-slow", ErrorKind::Timeout, true);
    row(409, "in-progress", ErrorKind::Conflict, true);
    row(409, "no-seats", ErrorKind::Invalid, false);
    row(409, "last-administrator", ErrorKind::Invalid, false);
    row(409, "not-invited", ErrorKind::Conflict, false);
    row(409, "price-changed", ErrorKind::Conflict, false);
    row(409, "import-changed", ErrorKind::Conflict, false);
    row(409, "conflict", ErrorKind::Conflict, false);
    row(409, "", ErrorKind::Conflict, false);
    row(410, "cursor-expired", ErrorKind::CursorExpired, false);
    row(410, "", ErrorKind::NotFound, false);
    row(412, "", ErrorKind::Conflict, false);
    row(413, "too-large", ErrorKind::TooLarge, false);
    row(415, "unsupported-media", ErrorKind::UnsupportedMedia, false);
    row(418, "", ErrorKind::Invalid, false);
    row(422, "invalid", ErrorKind::Invalid, false);
    row(422, "key-reused", ErrorKind::Invalid, false);
    row(425, "", ErrorKind::Server, true);
    row(426, "upgrade-required", ErrorKind::UpgradeRequired, false);
    row(429, "sign-in-paused", ErrorKind::Throttled, true);
    row(429, "too-many-requests", ErrorKind::Throttled, true);
    row(431, "header-too-large", ErrorKind::Invalid, false);
    row(500, "server-error", ErrorKind::Server, true);
    row(501, "", ErrorKind::NotOffered, false);
    row(502, "", ErrorKind::Server, true);
    row(503, "unavailable", ErrorKind::Server, true);
    row(504, "", ErrorKind::Server, true);
    row(599, "", ErrorKind::Server, true);
}

void TestHttpErrors::refusalOfAStudio()
{
    QFETCH(const int, status);
    QFETCH(const QString, code);
    QFETCH(const ErrorKind, kind);
    QFETCH(const bool, transient);
    const Error error = refusal(m_studio, problem(status, code), m_now);
    QCOMPARE(toString(error.kind), toString(kind));
    QCOMPARE(error.status, status);
    QCOMPARE(error.code, code);
    QCOMPARE(error.isTransient(), transient);
    QVERIFY2(error.text.endsWith(u'.'), qPrintable(error.text));
    QVERIFY2(!error.text.contains(u'%'), qPrintable(error.text));
}

void TestHttpErrors::strangers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("says");
    QTest::newRow("captive portal") << 200 << QStringLiteral("There is no studio at callboard.lumen.studio");
    QTest::newRow("web server") << 404 << QStringLiteral("There is no studio at callboard.lumen.studio");
    QTest::newRow("password of a proxy") << 407 << QStringLiteral("proxy wants you to sign in");
    QTest::newRow("basic auth before it") << 401 << QStringLiteral("There is no studio");
    QTest::newRow("rate limit before it") << 429 << QStringLiteral("too often");
    QTest::newRow("bad gateway") << 502 << QStringLiteral("does not answer");
    QTest::newRow("maintenance page") << 503 << QStringLiteral("does not answer");
    QTest::newRow("broken page") << 500 << QStringLiteral("There is no studio");
    QTest::newRow("redirect") << 302 << QStringLiteral("on to portal.hotel.example");
    QTest::newRow("nonsense") << 1000 << QStringLiteral("There is no studio");
}

void TestHttpErrors::strangers()
{
    QFETCH(const int, status);
    QFETCH(const QString, says);
    HttpAnswer answer;
    answer.status = status;
    answer.mediaType = "text/html";
    answer.body = "<html>sign in</html>";
    answer.location = QUrl(QStringLiteral("https://portal.hotel.example/login"));
    const Error error = refusal(m_studio, answer, m_now);
    QCOMPARE(toString(error.kind), toString(ErrorKind::NotAStudio));
    QCOMPARE(error.status, status);
    QVERIFY2(error.text.contains(says), qPrintable(error.text));
    QVERIFY(error.isTransient());
    QVERIFY(!error.text.contains(u'<'));
}

void TestHttpErrors::noAnswer_data()
{
    QTest::addColumn<QNetworkReply::NetworkError>("network");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, QNetworkReply::NetworkError network, ErrorKind kind,
                        const char *says) {
        QTest::newRow(name) << network << kind << QString::fromLatin1(says);
    };
    row("no such name", QNetworkReply::HostNotFoundError, ErrorKind::Unreachable, "was not found");
    row("refused", QNetworkReply::ConnectionRefusedError, ErrorKind::Unreachable, "refuses the connection");
    row("closed", QNetworkReply::RemoteHostClosedError, ErrorKind::Unreachable, "broke off");
    row("not sent again", QNetworkReply::ContentReSendError, ErrorKind::Unreachable, "broke off");
    row("timeout", QNetworkReply::TimeoutError, ErrorKind::Timeout, "does not answer");
    row("transfer timeout", QNetworkReply::OperationCanceledError, ErrorKind::Timeout, "does not answer");
    row("handshake", QNetworkReply::SslHandshakeFailedError, ErrorKind::Unreachable, "No secure connection");
    row("broken bytes", QNetworkReply::ProtocolFailure, ErrorKind::Protocol, "can't be read");
    row("bad compression", QNetworkReply::UnknownContentError, ErrorKind::Protocol, "can't be read");
    row("proxy refuses", QNetworkReply::ProxyConnectionRefusedError, ErrorKind::Unreachable, "proxy");
    row("proxy is unknown", QNetworkReply::ProxyNotFoundError, ErrorKind::Unreachable, "proxy");
    row("no network", QNetworkReply::TemporaryNetworkFailureError, ErrorKind::Unreachable,
        "can't be reached");
    row("anything else", QNetworkReply::UnknownNetworkError, ErrorKind::Unreachable, "can't be reached");
}

void TestHttpErrors::noAnswer()
{
    QFETCH(const QNetworkReply::NetworkError, network);
    QFETCH(const ErrorKind, kind);
    QFETCH(const QString, says);
    const Error error = transportError(m_studio, network, QStringLiteral("reason\nof Qt"));
    QCOMPARE(toString(error.kind), toString(kind));
    QVERIFY2(error.text.contains(says), qPrintable(error.text));
    QVERIFY(error.isTransient());
    QVERIFY(error.detail.startsWith(QStringLiteral("reason of Qt")));
}

void TestHttpErrors::problemMembers()
{
    HttpAnswer answer = problem(422, QStringLiteral("invalid"),
                                {{QStringLiteral("field"), QStringLiteral("current")},
                                 {QStringLiteral("detail"), QStringLiteral("Use 12 characters or more.")},
                                 {QStringLiteral("triesLeft"), 3},
                                 {QStringLiteral("pauseSeconds"), 900}});
    answer.requestId = QStringLiteral("req-1");
    const Error error = refusal(m_studio, answer, m_now);
    QCOMPARE(error.text, QStringLiteral("Use 12 characters or more."));
    QCOMPARE(error.field, QStringLiteral("current"));
    QCOMPARE(error.triesLeft, std::optional<int>(3));
    QCOMPARE(error.retryAfter, std::optional<std::chrono::seconds>(900s));
    QCOMPARE(error.requestId, QStringLiteral("req-1"));
}

void TestHttpErrors::tooFewSeats()
{
    const HttpAnswer answer =
        problem(409, QStringLiteral("no-seats"),
                {{QStringLiteral("seatsNeeded"), 12}, {QStringLiteral("seatsLeft"), 3}});
    QCOMPARE(refusal(m_studio, answer, m_now).text,
             QStringLiteral("This needs 12 seat(s), and callboard.lumen.studio has 3 left. Buy seats, or "
                            "disable people who have left."));
}

void TestHttpErrors::hostileProblem_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("not JSON") << QByteArray("<b>");
    QTest::newRow("an array") << QByteArray("[1]");
    QTest::newRow("wrong types") << QByteArray(
        R"({"type":1,"detail":[],"field":{},"triesLeft":"3","pauseSeconds":null})");
    QTest::newRow("another scheme") << QByteArray(R"({"type":"about:blank"})");
    QTest::newRow("without end") << QByteArray(R"({"type":"urn:callboard:problem:invalid","detail":")") +
                                        QByteArray(100'000, 'x') + "\"}";
}

void TestHttpErrors::hostileProblem()
{
    QFETCH(const QByteArray, body);
    HttpAnswer answer = problem(422, {});
    answer.body = body;
    const Error error = refusal(m_studio, answer, m_now);
    QCOMPARE(toString(error.kind), toString(ErrorKind::Invalid));
    QVERIFY(!error.text.isEmpty());
    QVERIFY(error.text.size() <= 500);
    QVERIFY(error.field.isEmpty());
    QVERIFY(!error.triesLeft);
    QVERIFY(!error.retryAfter);
}

void TestHttpErrors::certificate()
{
    const Error error = certificateError(
        m_studio, QSslCertificate(),
        {QSslError(QSslError::SelfSignedCertificate), QSslError(QSslError::SelfSignedCertificate)}, {});
    QCOMPARE(toString(error.kind), toString(ErrorKind::Certificate));
    QVERIFY(error.text.contains(QStringLiteral("callboard.lumen.studio")));
    QVERIFY(error.detail.startsWith(QStringLiteral("callboard.lumen.studio: ")));
    QCOMPARE(error.detail.count(QStringLiteral("self-signed")), 1);
    QVERIFY(!error.certificate); // there is none to show
}

void TestHttpErrors::pauses_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("seconds"); // -1: none
    QTest::newRow("seconds") << QByteArray("30") << 30;
    QTest::newRow("spaces") << QByteArray(" 30 ") << 30;
    QTest::newRow("zero") << QByteArray("0") << 1;
    QTest::newRow("negative") << QByteArray("-5") << 1;
    QTest::newRow("a day") << QByteArray("86400") << 3600;
    QTest::newRow("more than fits") << QByteArray("99999999999999999999") << -1;
    QTest::newRow("date") << QByteArray("Sun, 01 Mar 2026 12:01:30 GMT") << 90;
    QTest::newRow("date gone by") << QByteArray("Sun, 01 Mar 2026 11:00:00 GMT") << 1;
    QTest::newRow("date far off") << QByteArray("Sat, 01 Mar 2036 12:00:00 GMT") << 3600;
    QTest::newRow("garbage") << QByteArray("soon") << -1;
    QTest::newRow("none") << QByteArray() << -1;
}

void TestHttpErrors::pauses()
{
    QFETCH(const QByteArray, header);
    QFETCH(const int, seconds);
    const auto expected = seconds < 0 ? std::nullopt : std::optional(std::chrono::seconds(seconds));
    QCOMPARE(retryAfter(header, m_now), expected);
    QCOMPARE(retryAfter(header, m_now.toTimeZone(QTimeZone(3600))), expected);
}

void TestHttpErrors::redirectNeverShowsItsQuery()
{
    HttpAnswer answer;
    answer.status = 307;
    answer.fromStudio = true;
    answer.location = QUrl(QStringLiteral("https://new.lumen.studio/api?token=canary"));
    const Error error = refusal(m_studio, answer, m_now);
    QCOMPARE(error.code, QStringLiteral("moved"));
    QVERIFY(error.text.contains(QStringLiteral("new.lumen.studio")));
    QVERIFY(error.detail.contains(QStringLiteral("https://new.lumen.studio/api")));
    QVERIFY(!error.detail.contains(QStringLiteral("canary")));
}

QTEST_GUILESS_MAIN(TestHttpErrors)
#include "tst_httperrors.moc"
