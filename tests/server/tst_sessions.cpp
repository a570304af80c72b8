// SPDX-License-Identifier: GPL-3.0-or-later
#include "temporarystore.h"

#include "server/accounts/sessions.h"
#include "server/accounts/users.h"

#include <QTest>

using namespace callboard;
using namespace callboard::server;

// The rule of docs/protocol.md, "Sessions", step by step: which token is good when. Time passes by moving
// what the tables say.
class TestSessions final : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporaryStore> m_store;
    const Sessions m_sessions{AccountOptions()};
    RecordId m_mia;

    template<typename Function>
    auto inTransaction(Function function)
    {
        return (*m_store)->writeAndWait(function).value();
    }

    Sessions::Pair signIn(bool keep = true)
    {
        return inTransaction([&](Transaction &t) {
            return m_sessions.create(t, m_mia, QStringLiteral("a test"), QStringLiteral("127.0.0.1"), keep);
        });
    }

    std::optional<Sessions::Pair> refresh(const QByteArray &token)
    {
        return inTransaction(
            [&](Transaction &t) { return m_sessions.refresh(t, token, QStringLiteral("127.0.0.1")); });
    }

    // As a request with that access token would.
    bool use(const QByteArray &token)
    {
        return inTransaction([&](Transaction &t) {
            const auto access = m_sessions.look(t, token);
            if (access.standing == Sessions::Standing::ToBeNoted)
                return m_sessions.noteUse(t, access, QStringLiteral("127.0.0.1"));
            return access.standing == Sessions::Standing::Good;
        });
    }

    void letTimePass(std::chrono::seconds time)
    {
        const qint64 ms = std::chrono::milliseconds(time).count();
        QVERIFY((*m_store)
                    ->writeAndWait([&](Transaction &t) {
                        t.execute(QStringLiteral("update sessions set last_seen_at = last_seen_at - ?, "
                                                 "expires_at = expires_at - ?"),
                                  {ms, ms});
                        t.execute(QStringLiteral("update session_tokens set expires_at = expires_at - ?, "
                                                 "superseded_at = superseded_at - ?"),
                                  {ms, ms});
                    })
                    .ok());
    }

private slots:
    void init()
    {
        m_store = std::make_unique<TemporaryStore>();
        NewUser mia;
        mia.profile.id = m_mia = RecordId::create();
        mia.profile.username = QStringLiteral("mia");
        mia.profile.email = QStringLiteral("mia@lumen.studio");
        inTransaction([&](Transaction &t) {
            addUser(t, mia);
            return true;
        });
    }

    void rotates()
    {
        const auto first = signIn();
        QVERIFY(use(first.access));
        const auto second = refresh(first.refresh);
        QVERIFY(second);
        QVERIFY(use(second->access));
        QVERIFY2(use(first.access), "a request on its way with the old access token is not lost");
        const auto third = refresh(second->refresh);
        QVERIFY(third);
        QVERIFY(use(third->access));
        QVERIFY(!use(first.access));
    }

    void survivesALostAnswer()
    {
        const auto first = signIn();
        const auto lost = refresh(first.refresh);
        letTimePass(std::chrono::hours(24 * 30));
        const auto again = refresh(first.refresh);
        QVERIFY(again);
        QVERIFY(use(again->access));
        QVERIFY2(!use(lost->access), "the pair that nobody got is dropped");
        QVERIFY(!refresh(lost->refresh));
        QVERIFY2(use(again->access), "a dropped pair is nobody's theft");
    }

    void allowsARefreshThatCrossedItsSuccessor()
    {
        const auto first = signIn();
        const auto second = refresh(first.refresh);
        QVERIFY(use(second->access));
        const auto crossed = refresh(first.refresh);
        QVERIFY(crossed);
        QVERIFY(use(crossed->access));
    }

    void endsTheSessionOnReuse()
    {
        const auto first = signIn();
        const auto second = refresh(first.refresh);
        QVERIFY(use(second->access));
        letTimePass(std::chrono::seconds(31));
        QVERIFY(!refresh(first.refresh));
        QVERIFY(!use(second->access));
        QVERIFY(!refresh(second->refresh));
    }

    void aRefreshTokenCountsAsUse()
    {
        const auto first = signIn();
        const auto second = refresh(first.refresh);
        const auto third = refresh(second->refresh);
        QVERIFY(third);
        letTimePass(std::chrono::seconds(31));
        QVERIFY(!refresh(first.refresh));
        QVERIFY(!use(third->access));
    }

    void expires()
    {
        const auto kept = signIn(true);
        const auto brief = signIn(false);
        letTimePass(std::chrono::minutes(16));
        QVERIFY(!use(kept.access));
        letTimePass(std::chrono::hours(24));
        QVERIFY(!refresh(brief.refresh));
        QVERIFY(refresh(kept.refresh));
        letTimePass(std::chrono::hours(24 * 91));
        QVERIFY(!refresh(kept.refresh));
    }

    void endsOthersOnly()
    {
        const auto here = signIn();
        const auto there = signIn();
        inTransaction([&](Transaction &t) {
            m_sessions.endAll(t, m_mia, here.session);
            return true;
        });
        QVERIFY(use(here.access));
        QVERIFY(!use(there.access));
        const auto left =
            inTransaction([&](Transaction &t) { return m_sessions.list(t, m_mia, here.session); });
        QCOMPARE(left.size(), 1);
        QVERIFY(left.first().current);
    }

    void makesRoomForANewSession()
    {
        const auto first = signIn();
        letTimePass(std::chrono::seconds(1));
        for (int i = 0; i < AccountOptions().sessionsPerAccount; ++i)
            static_cast<void>(signIn());
        QVERIFY(!use(first.access));
        QCOMPARE(inTransaction([&](Transaction &t) { return m_sessions.list(t, m_mia, {}); }).size(),
                 AccountOptions().sessionsPerAccount);
    }

    void refusesADisabledUser()
    {
        const auto pair = signIn();
        inTransaction([&](Transaction &t) {
            t.execute(QStringLiteral("update users set state = 'disabled', disabled_at = 1"));
            return true;
        });
        QVERIFY(!use(pair.access));
        QVERIFY(!refresh(pair.refresh));
    }

    void keepsNoTokenInTheClear()
    {
        const auto pair = signIn();
        QFile file(m_store->file());
        QFile log(m_store->file() + QStringLiteral("-wal"));
        QVERIFY(file.open(QIODevice::ReadOnly) && log.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll() + log.readAll();
        QVERIFY(bytes.contains(pair.session.value().toLatin1()));
        QVERIFY(!bytes.contains(pair.access) && !bytes.contains(pair.refresh));
    }
};

QTEST_GUILESS_MAIN(TestSessions)
#include "tst_sessions.moc"
