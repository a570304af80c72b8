// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cache/cachefile.h"
#include "models/cache/clienttable.h"
#include "models/cache/collectionstable.h"
#include "models/cache/envelopetable.h"
#include "models/cache/historytable.h"
#include "models/cache/outboxfile.h"
#include "models/cache/recordstable.h"
#include "models/cache/secretexpectationtable.h"
#include "models/cache/studiotable.h"
#include "models/cache/transaction.h"
#include "models/cache/userstable.h"

#include <QTemporaryDir>
#include <QTest>

using namespace callboard;

namespace
{

const QDateTime now(QDate(2026, 3, 2), QTime(9, 0, 1, 250), Qt::UTC);
constexpr auto profile = Collection::Profile;

Record record(const char *id, qint64 version, const char *value)
{
    return {RecordId(QString::fromLatin1(id)),
            version,
            {{QStringLiteral("v"), QString::fromLatin1(value)}},
            std::nullopt};
}

} // namespace

class TestTables : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_cache = std::move(openCache(m_folder->path() + QStringLiteral("/cache.db")).value());
        m_outbox =
            std::move(openOutbox(m_folder->path() + QStringLiteral("/outbox.db"), now).value().database);
    }
    void cleanup()
    {
        m_cache.reset();
        m_outbox.reset();
    }

    void collections()
    {
        const CollectionsTable table(*m_cache);
        QVERIFY(table.state(profile)->cursor.isEmpty());
        QVERIFY(table.store(profile, {QStringLiteral("e"), QStringLiteral("c"), 3, true, now}).ok());
        const auto state = table.state(profile);
        QCOMPARE(state->epoch, QStringLiteral("e"));
        QCOMPARE(state->cursor, QStringLiteral("c"));
        QCOMPARE(state->generation, 3);
        QVERIFY(state->complete);
        QCOMPARE(state->syncedAt, now);
    }

    void recordsKeepTheNewest_data()
    {
        QTest::addColumn<qint64>("version");
        QTest::addColumn<QString>("shown");
        QTest::newRow("newer") << qint64(6) << QStringLiteral("other");
        QTest::newRow("same again") << qint64(5) << QStringLiteral("other");
        QTest::newRow("overtaken") << qint64(4) << QStringLiteral("first");
    }
    void recordsKeepTheNewest()
    {
        QFETCH(qint64, version);
        QFETCH(QString, shown);
        const RecordsTable table(*m_cache);
        QVERIFY(table.apply(profile, record("mia", 5, "first"), 1).ok());
        QVERIFY(table.apply(profile, record("mia", version, "other"), 1).ok());
        const auto found = *table.record(profile, RecordId(QStringLiteral("mia")));
        QCOMPARE(found->fields.value(QLatin1String("v")).toString(), shown);
        QCOMPARE(found->version, qMax<qint64>(5, version));
    }

    void tombstonesRemove()
    {
        const RecordsTable table(*m_cache);
        QVERIFY(table.apply(profile, record("mia", 5, "first"), 1).ok());
        Record gone = record("mia", 4, "");
        gone.gone = Gone::Deleted;
        QVERIFY(table.apply(profile, gone, 1).ok());
        QVERIFY(table.record(profile, gone.id)->has_value()); // an old one
        gone.version = 6;
        QVERIFY(table.apply(profile, gone, 1).ok());
        QVERIFY(!table.record(profile, gone.id)->has_value());
    }

    void anotherReadingReplacesAndSweeps()
    {
        const RecordsTable table(*m_cache);
        QVERIFY(table.apply(profile, record("a", 50, "old"), 1).ok());
        QVERIFY(table.apply(profile, record("b", 60, "old"), 1).ok());
        QVERIFY(table.forgetVersions(profile).ok());
        QVERIFY(table.apply(profile, record("a", 2, "new"), 2).ok());
        QVERIFY(table.sweep(profile, 2).ok());
        const auto all = table.all(profile);
        QCOMPARE(all->size(), 1);
        QCOMPARE(all->first().fields.value(QLatin1String("v")).toString(), QStringLiteral("new"));
        QCOMPARE(all->first().version, 2);
    }

    void users()
    {
        const UsersTable table(*m_cache);
        User ana;
        ana.id = RecordId(QStringLiteral("ana"));
        ana.version = 5;
        ana.username = QStringLiteral("ana");
        ana.lastName = QStringLiteral("Weiß, 漢字");
        ana.email = QStringLiteral("ana@lumen.studio");
        ana.role = Role::Vendor;
        ana.department = QStringLiteral("Fx");
        ana.state = UserState::Invited;
        ana.picture = PictureId(QStringLiteral("ab12"));
        ana.identity = IdentityKind::Oidc;
        ana.identityName = QStringLiteral("SSO");
        ana.ownedFields = {QStringLiteral("email"), QStringLiteral("lastName")};
        ana.createdAt = now;
        ana.lastActiveAt = now.addSecs(1);
        ana.disabledAt = now.addSecs(2);
        ana.invitation = Invitation{now, now.addDays(14), QStringLiteral("Mia Tanaka")};
        User bo;
        bo.id = RecordId(QStringLiteral("bo"));
        bo.version = 6;
        bo.createdAt = now;
        QVERIFY(*table.apply(ana, 1));
        QVERIFY(*table.apply(bo, 1));
        QVERIFY(!*table.apply(ana, 1)); // no news
        QCOMPARE(*table.count(), 2);
        const auto first = table.read(0, 1);
        QCOMPARE(first->users.size(), 1);
        QVERIFY(first->users.first() == ana);
        const auto second = table.read(first->last, 1);
        QVERIFY(second->users.first() == bo);
        QVERIFY(table.read(second->last, 1)->users.isEmpty());

        // Overtaken, and newer.
        ana.version = 4;
        ana.lastName = QStringLiteral("older");
        QVERIFY(!*table.apply(ana, 2));
        ana.version = 7;
        ana.lastName = QStringLiteral("newer");
        QVERIFY(*table.apply(ana, 2));
        QCOMPARE(table.read(0, 1)->users.first().lastName, QStringLiteral("newer")); // in the same place
        QVERIFY(!*table.remove(ana.id, 6));
        QVERIFY(*table.remove(ana.id, 8));
        QVERIFY(!*table.remove(ana.id));

        // Another reading confirms without news, and sweeps; another epoch counts anew.
        QVERIFY(*table.apply(ana, 2));
        QVERIFY(!*table.apply(ana, 3));
        QCOMPARE(*table.sweep(3), QList{bo.id});
        QVERIFY(table.forgetVersions().ok());
        ana.version = 1;
        QVERIFY(*table.apply(ana, 4));
        QVERIFY(table.clear().ok());
        QCOMPARE(*table.count(), 0);
    }

    void studio()
    {
        const StudioTable table(*m_cache);
        QVERIFY(!table.info()->has_value());
        StudioInfo info;
        info.name = QStringLiteral("Lumen Studio");
        info.can.picture = true;
        QVERIFY(table.store(info).ok());
        QCOMPARE((*table.info())->name, info.name);
        QVERIFY((*table.info())->can == info.can);
    }

    void edits_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("text") << QJsonValue(QStringLiteral("Weiß, 漢字 \"quoted\" '; DROP TABLE edit; --"));
        QTest::newRow("empty") << QJsonValue(QString(QLatin1String("")));
        QTest::newRow("null") << QJsonValue(QJsonValue::Null);
        QTest::newRow("bool") << QJsonValue(false);
        QTest::newRow("number") << QJsonValue(44.5);
        QTest::newRow("object") << QJsonValue(QJsonObject{{QStringLiteral("a"), 1}});
    }
    void edits()
    {
        QFETCH(QJsonValue, value);
        const OutboxTable table(*m_outbox);
        OutboxEdit edit;
        edit.record = RecordId(QStringLiteral("mia"));
        edit.field = QStringLiteral("lastName");
        edit.base = QJsonValue(QJsonValue::Null);
        edit.value = value;
        edit.madeAt = now;
        edit.state = EditState::Conflict;
        edit.theirs = QStringLiteral("T");
        edit.theirsBy = QStringLiteral("Ana Ferreira");
        edit.theirsAt = now;
        const auto id = table.add(edit);
        QVERIFY2(id.ok(), id ? "" : qPrintable(id.error().detail));
        edit.id = *id;
        QVERIFY(**table.edit(edit.id) == edit);
        edit.state = EditState::Refused;
        edit.problem = QStringLiteral("No.");
        edit.theirsAt = {};
        QVERIFY(table.update(edit).ok());
        QCOMPARE(*table.ofRecord(profile, edit.record), QList{edit});
        QVERIFY(table.remove(edit.id).ok());
        QVERIFY(table.all()->isEmpty());
        QVERIFY(!table.edit(edit.id)->has_value());
    }

    void envelopes()
    {
        const EnvelopeTable table(*m_outbox);
        Envelope envelope;
        envelope.client = ClientId::create();
        envelope.number = 4;
        envelope.key = IdempotencyKey::create();
        envelope.record = RecordId(QStringLiteral("mia"));
        envelope.baseVersion = 17;
        envelope.epoch = QStringLiteral("e");
        envelope.createdAt = now;
        const auto seq = table.add(envelope);
        QVERIFY(seq.ok());
        QVERIFY(!table.add(envelope).ok()); // a key or a number is never used twice
        QVERIFY(table.countAttempt(*seq).ok());
        const Envelope found = table.all()->first();
        QCOMPARE(found.key, envelope.key);
        QCOMPARE(found.baseVersion, 17);
        QCOMPARE(found.attempts, 1);

        // Its edits hold it.
        const OutboxTable edits(*m_outbox);
        OutboxEdit edit;
        edit.record = envelope.record;
        edit.field = QStringLiteral("lastName");
        edit.madeAt = now;
        edit.envelope = *seq;
        edit.id = *edits.add(edit);
        QVERIFY(!table.remove(*seq).ok());
        QCOMPARE(edits.ofEnvelope(*seq)->size(), 1);
        edit.envelope = 0;
        QVERIFY(edits.update(edit).ok());
        QVERIFY(table.remove(*seq).ok());
    }

    void clientsCountAndNoticeACopy()
    {
        const ClientTable table(*m_outbox);
        const auto here = table.enroll(QStringLiteral("here"), now);
        QCOMPARE(*table.takeNumber(), 1);
        QCOMPARE(*table.takeNumber(), 2);
        QCOMPARE(*table.enroll(QStringLiteral("here"), now), *here);
        QCOMPARE(*table.takeNumber(), 3);
        // The folder was copied: two computers must not count as one client.
        const auto there = table.enroll(QStringLiteral("there"), now);
        QVERIFY(*there != *here);
        QCOMPARE(*table.current(), *there);
        QCOMPARE(*table.takeNumber(), 1);
    }

    void historyTellsAndForgets()
    {
        const HistoryTable table(*m_outbox);
        OutboxEdit edit;
        edit.record = RecordId(QStringLiteral("mia"));
        Transaction transaction(*m_outbox);
        for (int i = 0; i < 1010; ++i) {
            edit.field = QStringLiteral("f%1").arg(i % 3);
            QVERIFY(table.add(edit, i == 1009 ? outcome::conflict : outcome::applied, now.addSecs(i)).ok());
        }
        QVERIFY(transaction.commit().ok());
        QCOMPARE(table.all()->size(), 1000);
        QCOMPARE(*table.appliedSince(now.addSecs(1007)),
                 (QStringList{QStringLiteral("f2"), QStringLiteral("f0")}));
        QCOMPARE(table.all()->last().outcome, QLatin1String(outcome::conflict));
    }

    void secretExpectations()
    {
        const SecretExpectationTable table(*m_outbox);
        QVERIFY(!*table.isExpected(QStringLiteral("session")));
        QVERIFY(table.expect(QStringLiteral("session"), true, now).ok());
        QVERIFY(*table.isExpected(QStringLiteral("session")));
        QVERIFY(table.expect(QStringLiteral("session"), false, now).ok());
        QVERIFY(!*table.isExpected(QStringLiteral("session"))); // for one run only
        QVERIFY(table.forget(QStringLiteral("session")).ok());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_cache;
    std::unique_ptr<Database> m_outbox;
};

QTEST_GUILESS_MAIN(TestTables)
#include "tst_tables.moc"
