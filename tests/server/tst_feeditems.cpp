// SPDX-License-Identifier: GPL-3.0-or-later
#include "temporarystore.h"

#include "server/accounts/users.h"
#include "server/store/changelog.h"
#include "server/sync/feeditems.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace callboard;
using namespace callboard::server;

class TestFeedItems final : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporaryStore> m_store;
    QList<RecordId> m_people;

    template<typename Function>
    auto inTransaction(Function function)
    {
        return (*m_store)->writeAndWait(function).value();
    }

    qint64 keep(int limit = 100)
    {
        return inTransaction([limit](Transaction &t) { return feeditems::keep(t, limit); });
    }

    feeditems::Page read(qint64 after = 0, int limit = 100)
    {
        return inTransaction([=](Transaction &t) { return feeditems::read(t, after, limit); });
    }

    QByteArray composed(int limit)
    {
        QByteArrayList items;
        for (const auto &item :
             inTransaction([limit](Transaction &t) { return feeditems::compose(t, 0, limit); }))
            items += item.json;
        return items.join(',');
    }

    void rename(const RecordId &id, const QString &lastName)
    {
        inTransaction([&](Transaction &t) {
            Profile profile = userById(t, id)->profile;
            profile.lastName = lastName;
            return saveProfile(t, profile);
        });
    }

    static QString lastNames(const feeditems::Page &page)
    {
        QStringList names;
        for (const QJsonValue item : QJsonDocument::fromJson('[' + page.items + ']').array())
            names += item[u"record"][u"lastName"].toString();
        return names.join(u' ');
    }

private slots:
    void init()
    {
        m_store = std::make_unique<TemporaryStore>();
        m_people.clear();
        for (const QString &name :
             {QStringLiteral("Tanaka"), QStringLiteral("Ferreira"), QStringLiteral("Okafor")}) {
            NewUser user;
            user.profile.id = RecordId::create();
            user.profile.username = name.toLower();
            user.profile.email = user.profile.username + QStringLiteral("@lumen.studio");
            user.profile.firstName = QStringLiteral("Élodie \"x\"");
            user.profile.lastName = name;
            m_people += user.profile.id;
            inTransaction([&user](Transaction &t) {
                addUser(t, user);
                return true;
            });
        }
    }

    void areKeptInStepsUntilNoneIsLeft()
    {
        QCOMPARE(read().count, 0);
        QCOMPARE(keep(2), 2);
        QCOMPARE(lastNames(read()), QStringLiteral("Tanaka Ferreira"));
        QCOMPARE(keep(2), 1);
        QCOMPARE(keep(2), 0);
        QCOMPARE(lastNames(read()), QStringLiteral("Tanaka Ferreira Okafor"));
    }

    void areWhatWouldBePutTogether()
    {
        keep();
        QCOMPARE(read().items, composed(100));
        QCOMPARE(read(0, 2).items, composed(2));
        QVERIFY(read().items.contains("Élodie \\\"x\\\""));
    }

    void areReadInPages()
    {
        keep();
        const feeditems::Page first = read(0, 2);
        QCOMPARE(first.count, 2);
        const feeditems::Page second = read(first.last, 2);
        QCOMPARE(lastNames(second), QStringLiteral("Okafor"));
        QCOMPARE(read(second.last, 2).count, 0);
    }

    // The state before a change must not be told any more, from that moment on.
    void doNotOutliveAChange()
    {
        keep();
        rename(m_people.at(1), QStringLiteral("Weiss"));
        QCOMPARE(lastNames(read()), QStringLiteral("Tanaka Okafor"));
        QCOMPARE(keep(), 1);
        QCOMPARE(lastNames(read()), QStringLiteral("Tanaka Okafor Weiss"));
    }

    // When the last one of those that are kept goes, nothing before it is thought to be missing.
    void areNotKeptTwice()
    {
        keep();
        rename(m_people.at(2), QStringLiteral("Weiss"));
        QCOMPARE(keep(), 1);
        QCOMPARE(keep(), 0);
        QCOMPARE(read().count, 3);
    }

    void tellOfThoseWhoAreGone()
    {
        keep();
        const QString id = m_people.at(0).value();
        inTransaction([&](Transaction &t) {
            t.execute(QStringLiteral("delete from users where id = ?"), {id});
            return recordChange(t, Collection::Users, RecordId(id), Gone::Deleted);
        });
        QCOMPARE(lastNames(read()), QStringLiteral("Ferreira Okafor"));
        keep();
        const QJsonArray items = QJsonDocument::fromJson('[' + read().items + ']').array();
        QCOMPARE(items.last()[u"id"].toString(), id);
        QCOMPARE(items.last()[u"gone"].toString(), QStringLiteral("deleted"));
        QVERIFY(items.last()[u"record"].isUndefined());
    }

    // A tombstone is forgotten after its time.
    void goWithTheirChange()
    {
        keep();
        inTransaction([](Transaction &t) {
            return t.execute(QStringLiteral("delete from changes where number <= ?"),
                             {feeditems::read(t, 0, 1).last});
        });
        QCOMPARE(lastNames(read()), QStringLiteral("Ferreira Okafor"));
    }
};

QTEST_GUILESS_MAIN(TestFeedItems)
#include "tst_feeditems.moc"
