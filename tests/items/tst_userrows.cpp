// SPDX-License-Identifier: GPL-3.0-or-later
// A studio that changes at random, held to the simplest model that can be thought of.
#include "models/items/foldedtext.h"
#include "models/items/userlistmodel.h"
#include "tests/items/quietadministration.h"

#include <QRandomGenerator>
#include <QTest>

using namespace callboard;

namespace
{

class Crowd
{
public:
    explicit Crowd(quint32 seed) : m_random(seed) {}

    User somebody(int number)
    {
        static const QStringList firsts{QStringLiteral("Élodie"), QStringLiteral("Tomás"),
                                        QStringLiteral("ana"),    QStringLiteral("Zoë"),
                                        QStringLiteral("Omar"),   QStringLiteral("王")};
        static const QStringList lasts{QStringLiteral("Müller"), QStringLiteral("Straße"),
                                       QStringLiteral("Novák"), QStringLiteral("Weber")};
        static const QStringList departments{{}, QStringLiteral("Effects"), QStringLiteral("Layout")};
        User user;
        user.id =
            RecordId(QUuid::createUuidV5(QUuid(), QString::number(number)).toString(QUuid::WithoutBraces));
        user.version = ++m_version;
        const int kind = below(10);
        if (kind > 0) {
            user.firstName = firsts.at(below(int(firsts.size())));
            user.lastName = QStringLiteral("%1 %2").arg(lasts.at(below(int(lasts.size())))).arg(number % 500);
        }
        user.username = QStringLiteral("user%1").arg(number);
        user.email = QStringLiteral("Person%1@lumen.studio").arg(number);
        user.role = Role(below(6));
        user.department = departments.at(below(3));
        user.state = UserState(below(3));
        user.createdAt = QDateTime::fromMSecsSinceEpoch(1700000000000, Qt::UTC);
        if (below(3) > 0)
            user.lastActiveAt = user.createdAt.addSecs(below(50));
        return user;
    }
    int below(int end) { return int(m_random.bounded(end)); }

private:
    QRandomGenerator m_random;
    qint64 m_version = 0;
};

class Plain
{
public:
    QHash<RecordId, User> users;

    [[nodiscard]] QList<User> rows(const UserFilter &filter, int column, Qt::SortOrder order) const
    {
        QList<User> rows;
        for (const User &user : users) {
            if (shows(filter, user))
                rows.append(user);
        }
        const QCollator collator = collatorForNames();
        std::sort(rows.begin(), rows.end(), [&](const User &a, const User &b) {
            int difference = compare(column, a, b, collator);
            if (order == Qt::DescendingOrder)
                difference = -difference;
            return (difference != 0 ? difference : collator.compare(a.displayName(), b.displayName())) < 0;
        });
        return rows;
    }
    [[nodiscard]] static int compare(int column, const User &a, const User &b, const QCollator &collator)
    {
        switch (column) {
        case UserListModel::Email: return a.email.toCaseFolded().compare(b.email.toCaseFolded());
        case UserListModel::RoleColumn: return int(a.role) - int(b.role);
        case UserListModel::Department: return collator.compare(a.department, b.department);
        case UserListModel::State: {
            const int ranks[] = {1, 0, 2};
            return ranks[int(a.state)] - ranks[int(b.state)];
        }
        case UserListModel::LastActive: {
            const qint64 left = a.lastActiveAt.isValid() ? a.lastActiveAt.toSecsSinceEpoch() : 0;
            const qint64 right = b.lastActiveAt.isValid() ? b.lastActiveAt.toSecsSinceEpoch() : 0;
            return left < right ? -1 : int(left > right);
        }
        default: return collator.compare(a.displayName(), b.displayName());
        }
    }
    [[nodiscard]] static bool shows(const UserFilter &filter, const User &user)
    {
        const QByteArray text = foldedForSearch(
            QStringList{user.firstName, user.lastName, user.email, user.username, user.department}.join(
                u' '));
        const QList<QByteArray> words = foldedForSearch(filter.text).split(' ');
        return (filter.states.isEmpty() || filter.states.contains(user.state)) &&
               (filter.roles.isEmpty() || filter.roles.contains(user.role)) &&
               std::all_of(words.begin(), words.end(),
                           [&](const QByteArray &word) { return text.contains(word); });
    }
};

} // namespace

class TestUserRows : public QObject
{
    Q_OBJECT

private slots:
    void whateverHappensTheRowsAreRight_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {1U, 2U, 3U}) {
            QTest::addRow("few %u", seed) << 60 << seed;
            QTest::addRow("many %u", seed) << 2600 << seed;
        }
    }
    void whateverHappensTheRowsAreRight()
    {
        QFETCH(int, size);
        QFETCH(quint32, seed);
        QuietAdministration administration;
        UserListModel model(administration, {});
        Crowd crowd(seed);
        Plain plain;
        UserFilter filter;
        int column = UserListModel::Name;
        Qt::SortOrder order = Qt::AscendingOrder;
        static const QStringList texts{{},
                                       QStringLiteral("e"),
                                       QStringLiteral("el"),
                                       QStringLiteral("elodie"),
                                       QStringLiteral("elodie 1"),
                                       QStringLiteral("strasse eff"),
                                       QStringLiteral("PERSON1"),
                                       QStringLiteral("nobody at all")};
        for (int round = 0; round < 120; ++round) {
            switch (crowd.below(7)) {
            case 0:
            case 1: { // a few or many, new or changed
                QList<User> users;
                const int count = 1 + crowd.below(crowd.below(3) == 0 ? size / 2 : 10);
                for (int i = 0; i < count; ++i) {
                    users.append(crowd.somebody(crowd.below(size)));
                    plain.users.insert(users.constLast().id, users.constLast());
                }
                emit administration.usersArrived(users);
                break;
            }
            case 2: {
                QList<RecordId> gone;
                const QList<RecordId> all = plain.users.keys();
                const int count = all.isEmpty() ? 0 : crowd.below(crowd.below(4) == 0 ? size / 4 : 5);
                for (int i = 0; i < count; ++i) {
                    gone.append(all.at(crowd.below(int(all.size()))));
                    plain.users.remove(gone.constLast());
                }
                emit administration.usersGone(gone);
                break;
            }
            case 3:
            case 4:
                filter.text = texts.at(crowd.below(int(texts.size())));
                filter.states.clear();
                if (crowd.below(2) == 0)
                    filter.states.insert(UserState(crowd.below(3)));
                filter.roles.clear();
                if (crowd.below(4) == 0)
                    filter.roles.insert(Role(crowd.below(6)));
                model.setFilter(filter);
                break;
            case 5:
                column = crowd.below(UserListModel::ColumnCount);
                order = crowd.below(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder;
                model.sort(column, order);
                break;
            default: QTest::qWait(crowd.below(3)); break;
            }
            QCOMPARE(model.total(), int(plain.users.size()));
            QCOMPARE(model.rowCount(), int(plain.rows(filter, column, order).size()));
        }
        const QList<User> expected = plain.rows(filter, column, order);
        const auto isRight = [&] {
            const QCollator collator = collatorForNames();
            for (int row = 0; row < model.rowCount(); ++row) {
                const User user = model.user(row);
                // People of the same name may stand in any order.
                if (user != plain.users.value(user.id) || model.rowOf(user.id) != row ||
                    Plain::compare(column, user, expected.at(row), collator) != 0 ||
                    collator.compare(user.displayName(), expected.at(row).displayName()) != 0)
                    return false;
            }
            return true;
        };
        QTRY_VERIFY(isRight());
        for (const UserState state : {UserState::Active, UserState::Invited, UserState::Disabled}) {
            UserFilter one = filter;
            one.states = {state};
            QCOMPARE(model.count(state), int(plain.rows(one, column, order).size()));
        }
        for (const User &user : std::as_const(plain.users))
            QCOMPARE(model.userWithEmail(user.email.toUpper())->id, user.id);
    }
};

QTEST_GUILESS_MAIN(TestUserRows)
#include "tst_userrows.moc"
