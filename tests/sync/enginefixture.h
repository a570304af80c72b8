// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/accountactions.h"
#include "models/sync/syncengine.h"
#include "tests/support/fakesecretstore.h"
#include "tests/support/fakestudio.h"
#include "tests/support/manualclock.h"

#include <QTemporaryDir>
#include <QTest>

namespace callboard
{

//! \brief One signed-in computer: real files, a studio in memory, everything on the test's thread.
class Computer
{
public:
    Computer(FakeStudio &studio, const RecordId &person, const QString &login) : m_studio(studio)
    {
        m_identity.id = AccountId::create();
        m_identity.url = *StudioUrl::fromUserInput(QStringLiteral("https://callboard.lumen.studio"));
        m_identity.login = login;
        m_identity.profile = person;
    }

    //! Signs in as StudioAccounts does: the refresh token goes to the store.
    void signIn()
    {
        class NoTokens final : public TokenProvider
        {
        public:
            QFuture<Result<QByteArray>> accessToken() override { return answered<QByteArray>(QByteArray()); }
            QFuture<Result<QByteArray>> renew(const QByteArray &) override
            {
                return answered<QByteArray>(Error());
            }
        } none;
        const auto api = m_studio.connection(none);
        const auto session = api->signIn(m_identity.login, FakeStudio::password(), {}, true).result();
        QVERIFY(session.ok());
        const auto written =
            store.write(m_identity.id, QLatin1String(secret::session), session->tokens.refresh).result();
        QVERIFY(written.ok());
    }

    void start(const Database::Gate &gate = {})
    {
        const StudioApiFactory factory = [this](const StudioUrl &, TokenProvider &tokens) {
            return m_studio.connection(tokens);
        };
        engine = std::make_unique<SyncEngine>(
            EngineSetup{m_identity, folder(), factory, store, clock, [] { return 0.5; }, gate});
        QObject::connect(engine.get(), &SyncEngine::snapshotChanged, engine.get(),
                         [this](const AccountSnapshot &taken) { snapshot = taken; });
        QObject::connect(engine.get(), &SyncEngine::statusChanged, engine.get(),
                         [this](const SyncStatus &told) {
                             status = told;
                             states += told.state;
                         });
        QObject::connect(&store, &SecretStore::stateChanged, engine.get(), &SyncEngine::keychainChanged);
        status = {};
        snapshot = {};
        engine->start();
    }
    void stop() { engine.reset(); }

    Result<void> edit(const char *field, const QJsonValue &value)
    {
        return engine->change([&](OutboxQueue &outbox) {
            return outbox.edit(Collection::Profile, m_identity.profile, {{QLatin1String(field), value}});
        });
    }
    Result<void> undo(qint64 id)
    {
        return engine->change([&](OutboxQueue &outbox) { return outbox.undo(id); });
    }
    Result<void> resolve(const QHash<qint64, Keep> &choices)
    {
        return engine->change([&](OutboxQueue &outbox) { return outbox.resolve(choices); });
    }
    //! Time passes, and the engine notices.
    void pass(std::chrono::milliseconds time)
    {
        clock.advance(time);
        if (engine)
            engine->checkTime();
    }

    [[nodiscard]] QJsonValue shown(const char *field) const
    {
        return snapshot.profile.profile.toJson().value(QLatin1String(field));
    }
    [[nodiscard]] QString folder() const { return dataFolder.path() + QStringLiteral("/account"); }
    [[nodiscard]] const AccountIdentity &identity() const { return m_identity; }

    QTemporaryDir dataFolder; // outlives the engine
    FakeSecretStore store;
    ManualClock clock;
    std::unique_ptr<SyncEngine> engine;
    AccountSnapshot snapshot;
    SyncStatus status;
    QList<SyncState> states;

private:
    FakeStudio &m_studio;
    AccountIdentity m_identity;
};

} // namespace callboard
