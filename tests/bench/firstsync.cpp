// SPDX-License-Identifier: GPL-3.0-or-later

// bench-firstsync: the first sync of a studio's users through the real models from a real server, beside the
// floor (the same bytes parsed and written by SQLite's own interface), and how soon a change is here. Prints
// one line of JSON.

#include "models/remote/callboard/callboardapi.h"
#include "models/secrets/memorysecretstore.h"
#include "models/sync/administration.h"
#include "models/sync/studioaccounts.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTextStream>
#include <QTimer>
#include <ctime>
#include <simdjson.h>
#include <sqlite3.h>

using namespace callboard;

namespace
{

constexpr int changes = 10;

//! One request, waited for; the bytes of its answer.
class Raw
{
public:
    Raw(QUrl base, const QString &login, const QByteArray &password) : m_base(std::move(base))
    {
        const QJsonObject body{{QStringLiteral("login"), login},
                               {QStringLiteral("password"), QString::fromUtf8(password)},
                               {QStringLiteral("device"), QStringLiteral("bench")},
                               {QStringLiteral("keep"), false}};
        const QByteArray answer =
            finish(send("POST", QStringLiteral("/sessions"), QJsonDocument(body).toJson()));
        m_token = QJsonDocument::fromJson(answer)
                      .object()
                      .value(QLatin1String("accessToken"))
                      .toString()
                      .toLatin1();
    }

    QNetworkReply *send(const QByteArray &verb, const QString &target, const QByteArray &body = {})
    {
        QNetworkRequest request(QUrl(m_base.toString() + QStringLiteral("/api/v1") + target));
        request.setRawHeader("Content-Type", "application/json");
        request.setRawHeader("Idempotency-Key", QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
        if (!m_token.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + m_token);
        return m_connections.sendCustomRequest(request, verb, body);
    }

    static QByteArray finish(QNetworkReply *reply)
    {
        QEventLoop loop;
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        if (!reply->isFinished())
            loop.exec();
        if (reply->error() != QNetworkReply::NoError)
            qFatal("%s", qPrintable(reply->errorString()));
        reply->deleteLater();
        return reply->readAll();
    }

    QList<QByteArray> userPages()
    {
        QList<QByteArray> pages;
        for (QString cursor;;) {
            pages += finish(send("GET", QStringLiteral("/sync/users/changes?limit=1000&since=") +
                                            QString::fromLatin1(QUrl::toPercentEncoding(cursor))));
            const QJsonObject page = QJsonDocument::fromJson(pages.last()).object();
            if (!page.value(QLatin1String("more")).toBool())
                return pages;
            cursor = page.value(QLatin1String("cursor")).toString();
        }
    }

private:
    QUrl m_base;
    QByteArray m_token;
    QNetworkAccessManager m_connections;
};

// What can't be done faster: every field as it stands in the text, bound without a copy, one transaction.
double floorMs(const QList<QByteArray> &pages, const QString &path)
{
    static constexpr const char *fields[] = {"username",  "firstName",    "lastName",  "email",
                                             "role",      "department",   "state",     "picture",
                                             "createdAt", "lastActiveAt", "disabledAt"};
    QElapsedTimer clock;
    clock.start();
    sqlite3 *database = nullptr;
    sqlite3_open(path.toUtf8().constData(), &database);
    sqlite3_exec(database,
                 "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;"
                 "CREATE TABLE user (id TEXT PRIMARY KEY, version INTEGER, a, b, c, d, e, f, g, h, i, j, k);"
                 "BEGIN",
                 nullptr, nullptr, nullptr);
    sqlite3_stmt *insert = nullptr;
    sqlite3_prepare_v2(database,
                       "INSERT INTO user VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT (id) DO UPDATE SET "
                       "version = excluded.version, a = excluded.a, b = excluded.b, c = excluded.c, "
                       "d = excluded.d, e = excluded.e, f = excluded.f, g = excluded.g, h = excluded.h, "
                       "i = excluded.i, j = excluded.j, k = excluded.k WHERE excluded.version >= version",
                       -1, &insert, nullptr);
    const auto bind = [insert](int column, const simdjson::simdjson_result<simdjson::dom::element> &value) {
        std::string_view text;
        if (value.get(text) == simdjson::SUCCESS)
            sqlite3_bind_text(insert, column, text.data(), int(text.size()), SQLITE_STATIC);
        else
            sqlite3_bind_null(insert, column);
    };
    simdjson::dom::parser parser;
    for (const QByteArray &bytes : pages) {
        const simdjson::dom::element page = parser.parse(bytes.constData(), size_t(bytes.size()));
        for (const simdjson::dom::element item : page["items"]) {
            bind(1, item["id"]);
            sqlite3_bind_int64(insert, 2, item["ver"].get_int64().value());
            const simdjson::dom::element record = item["record"];
            for (int i = 0; i < int(std::size(fields)); ++i)
                bind(i + 3, record[fields[i]]);
            sqlite3_step(insert);
            sqlite3_reset(insert);
        }
    }
    sqlite3_exec(database, "COMMIT", nullptr, nullptr, nullptr);
    sqlite3_finalize(insert);
    sqlite3_close(database);
    return double(clock.nsecsElapsed()) / 1e6;
}

//! Of this process, all threads.
double cpuMs(std::clock_t since)
{
    return 1000.0 * double(std::clock() - since) / double(CLOCKS_PER_SEC);
}

//! The real models, until all users are here.
class Client
{
public:
    Client(const QString &folder, const StudioUrl &url, const QString &login, const QByteArray &password)
        : m_folder(folder),
          m_accounts({folder,
                      [this](const StudioUrl &studio, TokenProvider &tokens) -> std::unique_ptr<StudioApi> {
                          return std::make_unique<CallboardApi>(studio, m_clock, &tokens);
                      },
                      m_memory, m_memory, m_clock, false})
    {
        const auto signedIn = m_accounts.signIn({url, login, password, false});
        wait([&] { return signedIn.isFinished(); });
        if (!signedIn.result())
            qFatal("%s", qPrintable(signedIn.result().error().text));
        m_id = *signedIn.result();
    }

    //! Milliseconds until everything is in the copy and announced.
    double fetch()
    {
        QElapsedTimer clock;
        clock.start();
        m_account = m_accounts.open(m_id);
        wait([this] { return m_account->administration() != nullptr; });
        return sinceOpened(clock);
    }

    //! Milliseconds until the copy has been announced once more.
    double read()
    {
        QElapsedTimer clock;
        clock.start();
        return sinceOpened(clock);
    }

    [[nodiscard]] const QHash<RecordId, User> &users() const { return m_users; }

    template<typename Condition>
    static void wait(Condition condition)
    {
        while (!condition())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

private:
    double sinceOpened(const QElapsedTimer &clock)
    {
        Administration *administration = m_account->administration();
        if (!m_connected) {
            QObject::connect(administration, &Administration::usersArrived, administration,
                             [this](const QList<User> &users) {
                                 for (const User &user : users)
                                     m_users.insert(user.id, user);
                             });
            m_connected = true;
        }
        administration->openUsers();
        wait([&] { return administration->usersProgress().phase == UsersProgress::Phase::Ready; });
        return double(clock.nsecsElapsed()) / 1e6;
    }

    QString m_folder;
    SystemClock m_clock;
    MemorySecretStore m_memory;
    StudioAccounts m_accounts;
    AccountId m_id;
    Account *m_account = nullptr;
    QHash<RecordId, User> m_users;
    bool m_connected = false;
};

//! Ten users get another department: when the studio has answered, and when all ten are here.
std::pair<double, double> changeMs(Raw &raw, Client &client)
{
    QList<User> some = client.users().values().mid(0, changes);
    QElapsedTimer clock;
    clock.start();
    for (const User &user : some) {
        const QJsonObject set{
            {QStringLiteral("department"), QJsonObject{{QStringLiteral("old"), user.department},
                                                       {QStringLiteral("new"), QStringLiteral("Bench")}}}};
        Raw::finish(raw.send("PATCH", QStringLiteral("/users/") + user.id.value(),
                             QJsonDocument(QJsonObject{{QStringLiteral("set"), set}}).toJson()));
    }
    const double answered = double(clock.nsecsElapsed()) / 1e6;
    Client::wait([&] {
        return std::all_of(some.begin(), some.end(), [&](const User &user) {
            return client.users().value(user.id).department == QLatin1String("Bench");
        });
    });
    return {answered, double(clock.nsecsElapsed()) / 1e6};
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication program(argc, argv);
    QCommandLineParser parser;
    for (const char *name : {"data", "url", "login", "password"})
        parser.addOption({QLatin1String(name), {}, QLatin1String(name)});
    parser.process(program);
    const auto url = StudioUrl::fromUserInput(parser.value(QStringLiteral("url")));
    const QString data = parser.value(QStringLiteral("data"));
    const QString login = parser.value(QStringLiteral("login"));
    const QByteArray password = parser.value(QStringLiteral("password")).toUtf8();
    if (!url || data.isEmpty())
        return 2;

    Raw raw(url->url(), login, password);
    const QList<QByteArray> pages = raw.userPages();
    qint64 bytes = 0;
    for (const QByteArray &page : pages)
        bytes += page.size();
    const std::clock_t beforeFloor = std::clock();
    const double floor = floorMs(pages, data + QStringLiteral("/floor.db"));
    const double floorCpu = cpuMs(beforeFloor);
    QElapsedTimer clock;
    clock.start();
    (void)raw.userPages();
    const double transport = double(clock.nsecsElapsed()) / 1e6;

    Client client(data + QStringLiteral("/client"), *url, login, password);
    const std::clock_t beforeFirst = std::clock();
    const double first = client.fetch();
    const double firstCpu = cpuMs(beforeFirst);
    const double read = client.read();
    // Nobody knows when the client began to listen; half a second is enough.
    clock.restart();
    Client::wait([&] {
        QTimer::singleShot(50, &program, [] {});
        return clock.elapsed() > 500;
    });
    const auto [answered, arrived] = changeMs(raw, client);
    QTextStream(stdout) << QJsonDocument(QJsonObject{{QStringLiteral("users"), client.users().size()},
                                                     {QStringLiteral("megabytes"), double(bytes) / 1e6},
                                                     {QStringLiteral("floor"), floor},
                                                     {QStringLiteral("floorCpu"), floorCpu},
                                                     {QStringLiteral("firstCpu"), firstCpu},
                                                     {QStringLiteral("transport"), transport},
                                                     {QStringLiteral("first"), first},
                                                     {QStringLiteral("read"), read},
                                                     {QStringLiteral("answered"), answered},
                                                     {QStringLiteral("arrived"), arrived}})
                               .toJson(QJsonDocument::Compact)
                        << Qt::endl;
    return 0;
}
