// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/accountfiles.h"
#include "tests/support/fakestudio.h"
#include "tests/support/manualclock.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <array>

using namespace callboard;

namespace
{

class NoTokens final : public TokenProvider
{
public:
    QByteArray token;
    QFuture<Result<QByteArray>> accessToken() override { return answered<QByteArray>(token); }
    QFuture<Result<QByteArray>> renew(const QByteArray &) override { return answered<QByteArray>(Error()); }
};

constexpr std::array fields{field::firstName, field::lastName, field::timeZone, field::startPage};

//! One computer without engine and threads: files, outbox and mirror, pulled and pushed by hand.
struct Client {
    Client(FakeStudio &sharedStudio, RecordId somebody, const Clock &clock)
        : studio(sharedStudio),
          person(std::move(somebody)),
          api(sharedStudio.connection(tokens)),
          files(std::move(AccountFiles::open(folder.path() + QStringLiteral("/a"), clock).value()))
    {
        tokens.token =
            wait(api->signIn(QStringLiteral("mia"), FakeStudio::password(), {}, true))->tokens.access;
    }

    template<typename T>
    static Result<T> wait(const QFuture<Result<T>> &future)
    {
        while (!future.isFinished())
            QCoreApplication::processEvents();
        return future.result();
    }

    bool pull()
    {
        const QString cursor = files->mirror().state(Collection::Profile)->cursor;
        const auto page = wait(api->changes(Collection::Profile, cursor, 1000));
        if (!page && page.error().kind == ErrorKind::CursorExpired)
            return files->mirror().startOver(Collection::Profile).ok() && pull();
        if (!page)
            return false;
        const auto applied = files->mirror().applyPage(Collection::Profile, *page);
        if (applied && !*applied)
            return pull();
        return applied.ok() && files->outbox().rebaseAll().ok();
    }

    //! False when nothing was left to send, or the answer did not arrive.
    bool push()
    {
        const auto outgoing = files->outbox().takeOutgoing();
        if (!outgoing || !*outgoing)
            return false;
        const auto answer = wait(api->push((*outgoing)->mutation()));
        return answer && files->outbox().settle(**outgoing, *answer).ok();
    }

    [[nodiscard]] QJsonObject shown() const
    {
        return overlay((*files->mirror().record(Collection::Profile, person))->fields,
                       *files->outbox().edits());
    }

    FakeStudio &studio;
    RecordId person;
    QTemporaryDir folder;
    NoTokens tokens;
    std::unique_ptr<StudioApi> api;
    std::unique_ptr<AccountFiles> files;
};

} // namespace

// Three computers of one person do random things, seeded; then the network heals and everything must agree.
class TestConvergence : public QObject
{
    Q_OBJECT

private slots:
    void randomHistories()
    {
        constexpr int histories = 2000;
        constexpr int steps = 12;
        QRandomGenerator dice(20260302);
        ManualClock clock;
        FakeStudio studio;
        const RecordId mia = studio.addPerson(QStringLiteral("mia"));
        std::vector<std::unique_ptr<Client>> clients;
        for (int i = 0; i < 3; ++i) {
            clients.push_back(std::make_unique<Client>(studio, mia, clock));
            QVERIFY(clients.back()->pull());
        }

        int edits = 0;
        for (int history = 0; history < histories; ++history) {
            Touches touches;
            for (int i = 0; i < steps; ++i)
                step(*clients[dice.bounded(3)], studio, dice, touches, edits);
            studio.heal();
            settle(clients, dice);
            check(clients, studio, mia);
            checkWishes(touches, studio, mia);
            if (QTest::currentTestFailed()) {
                qWarning("in history %d", history);
                return;
            }
        }
        qInfo("%d histories, %d edits, %d effective changes", histories, edits, int(studio.applied().size()));
        // Each effective change has a value of its own, so one that went in twice would show.
        QSet<QPair<QString, QString>> seen;
        for (const FakeStudio::Applied &change : studio.applied()) {
            const std::pair key(change.key.value(), change.field);
            QVERIFY2(!seen.contains(key), qPrintable(change.value.toString()));
            seen += key;
        }
    }

private:
    //! By field: who changed it in this history, and what that one showed after it last did.
    using Touches = QHash<QString, QHash<const Client *, QJsonValue>>;

    static void step(Client &client, FakeStudio &studio, QRandomGenerator &dice, Touches &touches, int &edits)
    {
        OutboxQueue &outbox = client.files->outbox();
        const auto waiting = *outbox.edits();
        switch (dice.bounded(10)) {
        case 0:
        case 1:
        case 2:
        case 3: {
            const QString name = QLatin1String(fields.at(size_t(dice.bounded(int(fields.size())))));
            const QString value = QStringLiteral("v%1").arg(++edits);
            const QJsonObject before = client.shown();
            QVERIFY(outbox.edit(Collection::Profile, client.person, {{name, value}}).ok());
            // At once on the screen, and nothing else moves.
            QJsonObject expected = before;
            expected[name] = value;
            QCOMPARE(client.shown(), expected);
            touches[name][&client] = value;
            break;
        }
        case 4:
            if (!waiting.isEmpty()) {
                const OutboxEdit &edit = waiting.at(dice.bounded(waiting.size()));
                QVERIFY(outbox.undo(edit.id).ok());
                touches[edit.field][&client] = client.shown().value(edit.field);
            }
            break;
        case 5:
            studio.loseReply(FakeStudio::Call::Push);
            client.push();
            break;
        case 6: client.push(); break;
        case 7: client.pull(); break;
        case 8: choose(client, dice); break;
        case 9:
            if (dice.bounded(20) == 0)
                studio.expireCursors();
            else
                QVERIFY(outbox.rebaseAll().ok());
            break;
        }
    }

    static void choose(Client &client, QRandomGenerator &dice)
    {
        QHash<qint64, Keep> choices;
        const Result<QList<OutboxEdit>> edits = client.files->outbox().edits();
        for (const OutboxEdit &edit : edits.value()) {
            if (edit.state == EditState::Conflict)
                choices.insert(edit.id, dice.bounded(2) == 0 ? Keep::Mine : Keep::Theirs);
        }
        QVERIFY(client.files->outbox().resolve(choices).ok());
    }

    static void settle(const std::vector<std::unique_ptr<Client>> &clients, QRandomGenerator &dice)
    {
        constexpr int enough = 20; // rounds; one that needs more is stuck
        for (int round = 0; round < enough; ++round) {
            bool open = false;
            for (const auto &client : clients) {
                QVERIFY(client->pull());
                choose(*client, dice);
                while (client->push()) {
                }
                open = open || !client->files->outbox().edits()->isEmpty();
            }
            if (!open)
                break;
        }
        for (const auto &client : clients)
            QVERIFY(client->pull());
    }

    // Where only one computer changed a field nobody could contradict it: what it showed is what there is in
    // the end.
    static void checkWishes(const Touches &touches, const FakeStudio &studio, const RecordId &mia)
    {
        for (auto it = touches.begin(); it != touches.end(); ++it) {
            if (it->size() == 1)
                QCOMPARE(studio.fields(mia).value(it.key()), it->begin().value());
        }
    }

    static void check(const std::vector<std::unique_ptr<Client>> &clients, const FakeStudio &studio,
                      const RecordId &mia)
    {
        for (const auto &client : clients) {
            QVERIFY(client->files->outbox().edits()->isEmpty());
            QCOMPARE(client->shown(), studio.fields(mia));
        }
    }
};

QTEST_GUILESS_MAIN(TestConvergence)
#include "tst_convergence.moc"
