// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/userlistmodel.h"
#include "tests/items/quietadministration.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace callboard;

namespace
{

User person(const QString &first, const QString &last, Role role = Role::Artist,
            const QString &department = QStringLiteral("Effects"), UserState state = UserState::Active)
{
    User user;
    user.id = RecordId(QStringLiteral("id-") + first + last);
    user.version = 7;
    user.username = first.toLower();
    user.firstName = first;
    user.lastName = last;
    user.email = first.toLower() + QStringLiteral("@lumen.studio");
    user.role = role;
    user.department = department;
    user.state = state;
    user.createdAt = QDateTime(QDate(2025, 1, 2), QTime(3, 4, 5, 678), Qt::UTC);
    return user;
}

QStringList names(const QAbstractItemModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all.append(model.index(row, 0).data().toString());
    return all;
}

UserFilter searching(const QString &text)
{
    UserFilter filter;
    filter.text = text;
    return filter;
}

QList<User> crew()
{
    return {person(QStringLiteral("Zola"), QStringLiteral("Dlamini"), Role::Manager,
                   QStringLiteral("Production")),
            person(QStringLiteral("Élodie"), QStringLiteral("Straße"), Role::Artist,
                   QStringLiteral("Compositing")),
            person(QStringLiteral("ana"), QStringLiteral("Ferreira"), Role::Administrator,
                   QStringLiteral("Production")),
            person(QStringLiteral("Freya"), QStringLiteral("Nilsen"), Role::Artist, QStringLiteral("Layout"),
                   UserState::Invited),
            person(QStringLiteral("Omar"), QStringLiteral("Øst"), Role::Vendor, {}, UserState::Disabled)};
}

} // namespace

class TestUserListModel : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_administration = std::make_unique<QuietAdministration>();
        m_model = std::make_unique<UserListModel>(*m_administration, crew().at(2).id);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_administration.reset();
    }

    void rowsAreSortedByNameAsPeopleExpect()
    {
        arrive(crew());
        QCOMPARE(names(*m_model),
                 (QStringList{QStringLiteral("ana Ferreira"), QStringLiteral("Élodie Straße"),
                              QStringLiteral("Freya Nilsen"), QStringLiteral("Omar Øst"),
                              QStringLiteral("Zola Dlamini")}));
        m_model->sort(UserListModel::Name, Qt::DescendingOrder);
        QCOMPARE(names(*m_model).constFirst(), QStringLiteral("Zola Dlamini"));
        QCOMPARE(m_model->sortColumn(), int(UserListModel::Name));
        QCOMPARE(m_model->sortOrder(), Qt::DescendingOrder);
    }

    void everyColumnSorts_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QStringList>("firsts"); // ascending; what is equal goes by name
        QTest::addColumn<QStringList>("reversed");
        QTest::newRow("email") << int(UserListModel::Email)
                               << QString(QStringLiteral("ana Freya Omar Zola Élodie")).split(u' ')
                               << QString(QStringLiteral("Élodie Zola Omar Freya ana")).split(u' ');
        QTest::newRow("role") << int(UserListModel::RoleColumn)
                              << QString(QStringLiteral("ana Zola Élodie Freya Omar")).split(u' ')
                              << QString(QStringLiteral("Omar Élodie Freya Zola ana")).split(u' ');
        QTest::newRow("department") << int(UserListModel::Department)
                                    << QString(QStringLiteral("Omar Élodie Freya ana Zola")).split(u' ')
                                    << QString(QStringLiteral("ana Zola Freya Élodie Omar")).split(u' ');
        QTest::newRow("state") << int(UserListModel::State)
                               << QString(QStringLiteral("ana Élodie Zola Freya Omar")).split(u' ')
                               << QString(QStringLiteral("Omar Freya ana Élodie Zola")).split(u' ');
    }
    void everyColumnSorts()
    {
        QFETCH(int, column);
        QFETCH(QStringList, firsts);
        QFETCH(QStringList, reversed);
        arrive(crew());
        m_model->sort(column, Qt::AscendingOrder);
        QCOMPARE(firstNames(), firsts);
        m_model->sort(column, Qt::DescendingOrder);
        QCOMPARE(firstNames(), reversed);
    }

    void lastActiveSortsByTimeAndNeverIsTheOldest()
    {
        QList<User> users = crew();
        const QDateTime now(QDate(2026, 11, 17), QTime(12, 0), Qt::UTC);
        users[0].lastActiveAt = now;
        users[1].lastActiveAt = now.addDays(-40);
        users[2].lastActiveAt = now.addSecs(-60);
        arrive(users);
        m_model->sort(UserListModel::LastActive, Qt::DescendingOrder);
        QCOMPARE(firstNames(), QString(QStringLiteral("Zola ana Élodie Freya Omar")).split(u' '));
    }

    void searchFoldsCaseAndAccents_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *text, const char *found) {
            QTest::newRow(text) << QString::fromUtf8(text)
                                << QString::fromUtf8(found).split(u' ', Qt::SkipEmptyParts);
        };
        row("elodie", "Élodie");
        row("ÉLODIE", "Élodie");
        row("strasse", "Élodie");
        row("STRAẞE", "Élodie");
        row("straße elo", "Élodie");
        row("ferr an", "ana"); // words in any order, also inside words
        row("erreir", "ana");
        row("ost", "Omar");
        row("øst", "Omar");
        row("production", "ana Zola");
        row("  production   zola ", "Zola");
        row("@lumen.studio", "ana Élodie Freya Omar Zola");
        row("xyz", "");
        row("anaferreira", "");
    }
    void searchFoldsCaseAndAccents()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        arrive(crew());
        m_model->setFilter(searching(text));
        QCOMPARE(firstNames(), found);
    }

    void typingOnAndBackFindsTheSameAsAFreshSearch()
    {
        arrive(crew());
        const QString typed = QStringLiteral("prod an");
        QList<qsizetype> found;
        for (int length = 1; length <= typed.size(); ++length) {
            m_model->setFilter(searching(typed.left(length)));
            found.append(m_model->rowCount());
        }
        QCOMPARE(found.constLast(), 1);
        for (int length = int(typed.size()) - 1; length >= 1; --length) {
            m_model->setFilter(searching(typed.left(length)));
            QCOMPARE(m_model->rowCount(), found.at(length - 1));
        }
        m_model->setFilter({});
        QCOMPARE(m_model->rowCount(), 5);
    }

    void whoIsTypedIsFound_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *typed, const char *from, const char *found) {
            QTest::addRow("%s from %s", typed, from)
                << QString::fromUtf8(typed) << QString::fromUtf8(from) << QString::fromUtf8(found);
        };
        // ana Ferreira, Élodie Straße, Freya Nilsen, Omar Øst, Zola Dlamini
        row("f", "ana", "Freya");
        row("é", "ana", "Élodie");
        row("El", "Zola", "Élodie"); // from the top when it is not below
        row("ana F", "ana", "ana");
        row("ELODIE STRAS", "Omar", "Élodie");
        row("ferr", "ana", ""); // not the middle of a name
        row("@", "ana", "");
        row(" ", "ana", "");
    }
    void whoIsTypedIsFound()
    {
        QFETCH(QString, typed);
        QFETCH(QString, from);
        QFETCH(QString, name);
        arrive(crew());
        const auto start = int(firstNames().indexOf(from));
        const QModelIndexList found = m_model->match(m_model->index(start, 0), Qt::DisplayRole, typed, 1,
                                                     Qt::MatchStartsWith | Qt::MatchWrap);
        QCOMPARE(found.isEmpty() ? QString() : firstNames().at(found.constFirst().row()), name);
    }

    void filtersAndCounts()
    {
        arrive(crew());
        UserFilter filter;
        filter.states = {UserState::Active, UserState::Invited};
        QSignalSpy counts(m_model.get(), &UserListModel::countsChanged);
        m_model->setFilter(filter);
        QCOMPARE(counts.count(), 1);
        QCOMPARE(m_model->rowCount(), 4);
        QCOMPARE(m_model->total(), 5);
        // The chips say what choosing them would show.
        QCOMPARE(m_model->count(UserState::Active), 3);
        QCOMPARE(m_model->count(UserState::Invited), 1);
        QCOMPARE(m_model->count(UserState::Disabled), 1);

        filter.roles = {Role::Artist};
        m_model->setFilter(filter);
        QCOMPARE(firstNames(), QString(QStringLiteral("Élodie Freya")).split(u' '));
        QCOMPARE(m_model->count(UserState::Active), 1);
        QCOMPARE(m_model->count(UserState::Disabled), 0);
        QCOMPARE(m_model->filter(), filter);
        QCOMPARE(m_model->departments(), (QStringList{QStringLiteral("Compositing"), QStringLiteral("Layout"),
                                                      QStringLiteral("Production")}));
    }

    void everyFieldOfAPersonComesBack()
    {
        User user = person(QStringLiteral("王"), QStringLiteral("O'Neil 👩‍🎨"));
        user.id = RecordId(QStringLiteral("0190d2c3-0a0b-7c0d-8e0f-101112131415"));
        user.picture = PictureId(QString(64, u'a'));
        user.identity = IdentityKind::Oidc;
        user.identityName = QStringLiteral("Keycloak");
        user.ownedFields = {QStringLiteral("firstName"), QStringLiteral("lastName")};
        user.lastActiveAt = QDateTime(QDate(2026, 11, 1), QTime(1, 2, 3, 4), Qt::UTC);
        user.invitation =
            Invitation{user.createdAt, user.createdAt.addDays(14), QStringLiteral("Ana Ferreira")};
        User other = person(QStringLiteral("Old"), QStringLiteral("Timer"));
        other.id = RecordId(QStringLiteral("0190D2C3-0A0B-7C0D-8E0F-101112131415")); // not the same id
        other.disabledAt = user.lastActiveAt;
        other.picture = PictureId(QStringLiteral("not-a-hash"));
        other.createdAt = {};
        arrive({user, other});
        QCOMPARE(*m_model->user(user.id), user);
        QCOMPARE(*m_model->user(other.id), other);
        QCOMPARE(m_model->user(m_model->rowOf(user.id)), user);
        const QModelIndex index = m_model->index(m_model->rowOf(user.id), 0);
        QCOMPARE(index.data(UserListModel::IdRole).toString(), user.id.value());
        QCOMPARE(index.data(UserListModel::PictureRole).toString(), user.picture.value());
        QCOMPARE(index.data(UserListModel::TimeRole).toDateTime(), user.createdAt);
        QCOMPARE(index.data(UserListModel::IsSelfRole).toBool(), false);
    }

    void addressesAndUsernamesComeBack_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("username");
        const auto row = [](const char *name, const char *email, const char *username) {
            QTest::newRow(name) << QString::fromUtf8(email) << QString::fromUtf8(username);
        };
        row("the usual", "ana@lumen.studio", "ana");
        row("another username", "ana@lumen.studio", "aferreira");
        row("no username yet", "ana@lumen.studio", "");
        row("the case differs", "Ana@lumen.studio", "ana");
        row("a username that is an address", "ana@lumen.studio", "ana@lumen.studio");
        row("two signs", "\"ana@home\"@lumen.studio", "\"ana@home\"");
        row("other letters", "élodie@stüdio.example", "élodie");
        row("no sign", "ana", "ana");
        row("nothing behind the sign", "ana@", "ana");
        row("nothing before it", "@lumen.studio", "");
        row("no address", "", "");
    }

    void addressesAndUsernamesComeBack()
    {
        QFETCH(QString, email);
        QFETCH(QString, username);
        User user = person(QStringLiteral("ana"), QStringLiteral("Ferreira"));
        user.email = email;
        user.username = username;
        arrive({user});
        QCOMPARE(m_model->user(0).email, email);
        QCOMPARE(m_model->user(0).username, username);
        QCOMPARE(m_model->index(0, UserListModel::Email).data().toString(), email);
    }

    void cellsSayWhatTheyHold()
    {
        m_model->setTimeText(
            [](const User &user) { return QStringLiteral("time of %1\u009ctime").arg(user.firstName); });
        arrive(crew());
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells.append(m_model->index(0, column).data().toString());
        QCOMPARE(cells, (QStringList{QStringLiteral("ana Ferreira"), QStringLiteral("ana@lumen.studio"),
                                     QStringLiteral("Administrator"), QStringLiteral("Production"),
                                     QStringLiteral("Active"), QStringLiteral("time of ana")}));
        QCOMPARE(m_model->index(0, 5).data(UserListModel::VariantsRole).toString(),
                 QStringLiteral("time of ana\u009ctime"));
        QVERIFY(m_model->index(0, 0).data(UserListModel::IsSelfRole).toBool());
        QCOMPARE(m_model->headerData(4, Qt::Horizontal, Qt::DisplayRole).toString(),
                 QStringLiteral("Status"));
    }

    void addressesAreFoundWhateverTheirCase()
    {
        arrive(crew());
        UserFilter filter;
        filter.states = {UserState::Disabled};
        m_model->setFilter(filter);
        QCOMPARE(m_model->userWithEmail(QStringLiteral("ANA@Lumen.Studio"))->firstName,
                 QStringLiteral("ana"));
        QVERIFY(!m_model->userWithEmail(QStringLiteral("ana@lumen")));
        QVERIFY(!m_model->userWithEmail({}));
        User moved = crew().at(2);
        moved.email = QStringLiteral("elsewhere@lumen.studio");
        arrive({moved});
        QVERIFY(!m_model->userWithEmail(QStringLiteral("ana@lumen.studio")));
        QVERIFY(m_model->userWithEmail(QStringLiteral("elsewhere@lumen.studio")));
    }

    void changesMoveShowAndHideRows()
    {
        arrive(crew());
        UserFilter filter;
        filter.states = {UserState::Active};
        m_model->setFilter(filter);
        QCOMPARE(firstNames(), QString(QStringLiteral("ana Élodie Zola")).split(u' '));

        User renamed = crew().at(0);
        renamed.firstName = QStringLiteral("Abe");
        arrive({renamed});
        QCOMPARE(firstNames(), QString(QStringLiteral("Abe ana Élodie")).split(u' '));
        QCOMPARE(m_model->rowOf(renamed.id), 0);

        User disabled = crew().at(1);
        disabled.state = UserState::Disabled;
        User enabled = crew().at(4);
        enabled.state = UserState::Active;
        arrive({disabled, enabled});
        QCOMPARE(firstNames(), QString(QStringLiteral("Abe ana Omar")).split(u' '));
        QCOMPARE(m_model->rowOf(disabled.id), -1);
        QCOMPARE(m_model->count(UserState::Disabled), 1);

        emit m_administration->usersGone({renamed.id, RecordId(QStringLiteral("never seen"))});
        QCOMPARE(firstNames(), QString(QStringLiteral("ana Omar")).split(u' '));
        QCOMPARE(m_model->total(), 4);
        QVERIFY(!m_model->user(renamed.id));

        // A page that opens later has all of them announced once more: no row moves by that.
        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        QSignalSpy moves(m_model.get(), &QAbstractItemModel::layoutChanged);
        QList<User> known;
        for (int row = 0; row < m_model->rowCount(); ++row)
            known.append(m_model->user(row));
        arrive(known);
        QCOMPARE(resets.count() + moves.count(), 0);
        QCOMPARE(firstNames(), QString(QStringLiteral("ana Omar")).split(u' '));
    }

private:
    void arrive(const QList<User> &users) { emit m_administration->usersArrived(users); }
    [[nodiscard]] QStringList firstNames() const
    {
        QStringList all = names(*m_model);
        for (QString &name : all)
            name = name.section(u' ', 0, 0);
        return all;
    }

    std::unique_ptr<QuietAdministration> m_administration;
    std::unique_ptr<UserListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestUserListModel)
#include "tst_userlistmodel.moc"
