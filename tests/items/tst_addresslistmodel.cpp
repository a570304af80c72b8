// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/addresslistmodel.h"
#include "tests/items/quietadministration.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace callboard;

namespace
{

class Studio final : public QuietAdministration
{
public:
    std::optional<Seats> free;
    std::optional<StudioSettings> rules;

    [[nodiscard]] std::optional<Seats> seats() const override { return free; }
    [[nodiscard]] std::optional<StudioSettings> settings() const override { return rules; }
};

User person(const char *email, UserState state)
{
    User user;
    user.id = RecordId(QString::fromLatin1(email));
    user.email = user.id.value();
    user.state = state;
    return user;
}

} // namespace

class TestAddressListModel : public QObject
{
    Q_OBJECT

private slots:
    void everyAddressIsJudged()
    {
        Studio studio;
        UserListModel users(studio, {});
        AddressListModel model(studio, users);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        emit studio.usersArrived({person("priya@lumen.studio", UserState::Active),
                                  person("freya@lumen.studio", UserState::Invited),
                                  person("old@lumen.studio", UserState::Disabled)});
        QCOMPARE(model.add(QStringLiteral("Lena <lena@lumen.studio>, PRIYA@lumen.studio freya@lumen.studio; "
                                          "old@lumen.studio\ntom@lumen, LENA@lumen.studio")),
                 6);
        QCOMPARE(states(model),
                 (QList<AddressListModel::State>{
                     AddressListModel::State::Valid, AddressListModel::State::AlreadyMember,
                     AddressListModel::State::AlreadyInvited, AddressListModel::State::AlreadyMember,
                     AddressListModel::State::NotAnAddress, AddressListModel::State::Double}));
        QCOMPARE(model.validAddresses(), QStringList{QStringLiteral("lena@lumen.studio")});
        QCOMPARE(model.index(0).data(AddressListModel::NameRole).toString(), QStringLiteral("Lena"));
        QCOMPARE(
            model.notes(2),
            (QStringList{QStringLiteral("tom@lumen has no ending such as .studio. Correct it or remove it."),
                         QStringLiteral("And 4 more like these.")}));
        QCOMPARE(model.notes(5).at(1),
                 QStringLiteral("PRIYA@lumen.studio is already a member and will be left out."));

        // The first of two goes: the other one takes its place.
        model.remove(0);
        QCOMPARE(states(model).constLast(), AddressListModel::State::Valid);
        model.edit(3, QStringLiteral("tom@lumen.studio, yusuf@lumen.studio"));
        QCOMPARE(model.rowCount(), 6);
        QCOMPARE(model.count(AddressListModel::State::Valid), 3);
        model.edit(0, QStringLiteral("  "));
        QCOMPARE(model.rowCount(), 5);
        model.clear();
        QVERIFY(model.notes(5).isEmpty());
    }

    void itFollowsWhatChangesMeanwhile()
    {
        Studio studio;
        UserListModel users(studio, {});
        AddressListModel model(studio, users);
        model.add(QStringLiteral("a@lumen.studio b@elsewhere.org"));
        QCOMPARE(model.seatsNeeded(), 2);
        QVERIFY(!model.seatsLeft());
        QSignalSpy changed(&model, &AddressListModel::statesChanged);
        studio.rules.emplace();
        studio.rules->emailDomains = {QStringLiteral("Lumen.Studio")};
        emit studio.settingsChanged();
        QCOMPARE(model.count(AddressListModel::State::DomainNotAllowed), 1);
        QVERIFY(model.notes(1).at(0).contains(QStringLiteral("elsewhere.org")));
        QVERIFY(model.index(1).data(AddressListModel::IsErrorRole).toBool());
        emit studio.usersArrived({person("a@lumen.studio", UserState::Active)});
        QCOMPARE(model.seatsNeeded(), 0);
        studio.free.emplace();
        studio.free->total = 10;
        studio.free->active = 7;
        emit studio.seatsChanged();
        QCOMPARE(*model.seatsLeft(), 3);
        QVERIFY(changed.count() >= 3);
    }

    void fiveThousandAtOnce()
    {
        Studio studio;
        UserListModel users(studio, {});
        AddressListModel model(studio, users);
        QString text;
        for (int i = 0; i < 5000; ++i)
            text += QStringLiteral("\"Person, %1\" <person%1@lumen.studio>,\n").arg(i);
        QCOMPARE(model.add(text), 5000);
        QCOMPARE(model.seatsNeeded(), 5000);
        QCOMPARE(model.add(text), 5000);
        QCOMPARE(model.seatsNeeded(), 5000);
    }

private:
    static QList<AddressListModel::State> states(const AddressListModel &model)
    {
        QList<AddressListModel::State> all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.append(AddressListModel::State(model.index(row).data(AddressListModel::StateRole).toInt()));
        return all;
    }
};

QTEST_GUILESS_MAIN(TestAddressListModel)
#include "tst_addresslistmodel.moc"
