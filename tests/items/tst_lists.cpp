// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/conflictmodel.h"
#include "models/items/languagemodel.h"
#include "models/items/sessionlistmodel.h"
#include "models/items/studiolistmodel.h"
#include "models/items/timezonemodel.h"
#include "tests/support/fakeaccounts.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace callboard;

namespace
{

class NoonClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return {QDate(2026, 11, 17), QTime(12, 0), Qt::UTC}; }
    [[nodiscard]] qint64 monotonic() const override { return 0; }
};

QStringList texts(const QAbstractItemModel &model, int role = Qt::DisplayRole)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all.append(model.index(row, 0).data(role).toString());
    return all;
}

Session device(const QString &id, int seenDaysAgo, bool current = false)
{
    const QDateTime now(QDate(2026, 11, 17), QTime(12, 0), Qt::UTC);
    return {.id = SessionId(id),
            .device = id,
            .address = QStringLiteral("10.0.0.1"),
            .signedInAt = now.addDays(-30),
            .lastSeenAt = now.addDays(-seenDaysAgo),
            .current = current};
}

} // namespace

class TestLists : public QObject
{
    Q_OBJECT

private slots:
    void timeZones()
    {
        const NoonClock clock;
        TimeZoneModel model(clock, QLocale(QLocale::English, QLocale::UnitedKingdom));
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.fill();
        const QStringList zones = texts(model, TimeZoneModel::IdRole);
        QVERIFY(zones.contains(QStringLiteral("Europe/Berlin")));
        QVERIFY(zones.contains(QStringLiteral("UTC")));
        QVERIFY(std::none_of(zones.begin(), zones.end(), [](const QString &zone) {
            return zone.startsWith(QLatin1String("Etc/")) || zone == QLatin1String("CET");
        }));
        QVERIFY(std::is_sorted(zones.begin(), zones.end()));

        const QModelIndex berlin = model.index(model.ensure(QStringLiteral("Europe/Berlin")), 0);
        QCOMPARE(berlin.data(TimeZoneModel::ClockRole).toString(), QStringLiteral("13:00"));
        QCOMPARE(berlin.data(TimeZoneModel::OffsetRole).toString(), QStringLiteral("UTC+1"));
        QVERIFY(berlin.data(TimeZoneModel::SearchRole).toString().contains(QStringLiteral("Germany")));
        const QModelIndex newfoundland = model.index(model.ensure(QStringLiteral("America/St_Johns")), 0);
        QCOMPARE(newfoundland.data(TimeZoneModel::OffsetRole).toString(), QStringLiteral("UTC−3:30"));
        QVERIFY(newfoundland.data(TimeZoneModel::SearchRole).toString().contains(QStringLiteral("St Johns")));
    }

    void timeZonesThatAreNotListed()
    {
        const NoonClock clock;
        TimeZoneModel model(clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const int before = model.rowCount();
        QCOMPARE(model.ensure(QStringLiteral("Mars/Olympus_Mons")), -1);
        QCOMPARE(model.ensure(QString()), -1);
        QCOMPARE(model.rowCount(), before);
        const int row = model.ensure(QStringLiteral("CET"));
        QCOMPARE(model.index(row, 0).data(TimeZoneModel::IdRole).toString(), QStringLiteral("CET"));
        QCOMPARE(model.rowCount(), before + 1);
    }

    void timeZonesAreListedWhenTheyAreWanted()
    {
        const NoonClock clock;
        TimeZoneModel model(clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QPersistentModelIndex berlin = model.index(model.ensure(QStringLiteral("Europe/Berlin")), 0);
        QCOMPARE(model.rowCount(), 1);
        model.fill();
        QVERIFY(model.rowCount() > 300);
        QCOMPARE(berlin.data(TimeZoneModel::IdRole).toString(), QStringLiteral("Europe/Berlin"));
        const QStringList zones = texts(model, TimeZoneModel::IdRole);
        QVERIFY(std::is_sorted(zones.begin(), zones.end()));
        QCOMPARE(texts(model, TimeZoneModel::IdRole).count(QStringLiteral("Europe/Berlin")), 1);
    }

    void languages()
    {
        LanguageModel model({QStringLiteral("en-GB"), QStringLiteral("de-DE")});
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(texts(model), (QStringList{QStringLiteral("English (UK)"), QStringLiteral("Deutsch")}));
        QCOMPARE(model.ensure(QStringLiteral("de-DE")), 1);
        QCOMPARE(model.ensure(QStringLiteral("fr-FR")), 2);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.ensure(QString()), -1);
    }

    void sessionsAreSortedAndReplacedInPlace()
    {
        SessionListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSessions({device(QStringLiteral("old"), 9), device(QStringLiteral("here"), 5, true),
                           device(QStringLiteral("laptop"), 1)});
        QCOMPARE(texts(model),
                 (QStringList{QStringLiteral("here"), QStringLiteral("laptop"), QStringLiteral("old")}));
        QCOMPARE(model.others(), 2);

        const QPersistentModelIndex old = model.index(2, 0);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setSessions({device(QStringLiteral("old"), 0), device(QStringLiteral("here"), 5, true),
                           device(QStringLiteral("phone"), 2)});
        QCOMPARE(texts(model),
                 (QStringList{QStringLiteral("here"), QStringLiteral("old"), QStringLiteral("phone")}));
        QCOMPARE(old.row(), 1);
        QCOMPARE(resets.count(), 0);

        model.remove(SessionId(QStringLiteral("phone")));
        model.remove(SessionId(QStringLiteral("never")));
        QCOMPARE(model.rowCount(), 2);
    }

    void studiosFollowTheComputer()
    {
        FakeAccounts accounts;
        accounts.remember(QStringLiteral("crew.northlight.games"), QStringLiteral("Northlight Games"));
        StudioListModel model(accounts);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        accounts.remember(QStringLiteral("callboard.lumen.studio"), QString(), QStringLiteral("mia"), true);
        QCOMPARE(texts(model),
                 (QStringList{QStringLiteral("callboard.lumen.studio"), QStringLiteral("Northlight Games")}));
        QVERIFY(model.index(0, 0).data(StudioListModel::HasCopyRole).toBool());
        QCOMPARE(model.find(accounts.studios.at(1).url), 1);
        accounts.forget(accounts.studios.at(1).url);
        QCOMPARE(model.rowCount(), 1);
    }

    void conflictsAreChosenOneByOne()
    {
        FakeAccount account;
        makeConflicts(account);
        ConflictModel model(account, FieldTexts());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(texts(model), (QStringList{QStringLiteral("Last name"), QStringLiteral("Time zone")}));
        QCOMPARE(model.index(0, 0).data(ConflictModel::MineRole).toString(), QStringLiteral("Tanaka-Weiss"));
        QCOMPARE(model.index(0, 0).data(ConflictModel::TheirsRole).toString(),
                 QStringLiteral("Tanaka Weiss"));
        QCOMPARE(model.editors(), QStringList{QStringLiteral("Ana Ferreira")});
        QVERIFY(!model.hasChoice());

        model.choose(1, ConflictModel::Choice::Theirs);
        QCOMPARE(model.choices(), (QHash<qint64, Keep>{{account.clashes.at(1).id, Keep::Theirs}}));
        model.chooseAll(ConflictModel::Choice::Mine);
        QCOMPARE(model.choices().size(), 2);
        QCOMPARE(model.choices().values(), (QList<Keep>{Keep::Mine, Keep::Mine}));
    }

    void aChoiceHoldsOnlyForTheValuesItWasMadeBetween()
    {
        FakeAccount account;
        makeConflicts(account);
        ConflictModel model(account, FieldTexts());
        model.chooseAll(ConflictModel::Choice::Mine);
        const qint64 moved = account.clashes.at(0).id;
        account.clashes[0].theirs = QStringLiteral("Weiss");
        emit account.conflictsChanged();
        QVERIFY(!model.choices().contains(moved));
        QCOMPARE(model.choices().size(), 1);
    }

private:
    static void makeConflicts(FakeAccount &account)
    {
        account.becomeMia();
        account.setState(SyncState::Offline);
        (void)account.edit({{QLatin1String(field::lastName), QStringLiteral("Tanaka-Weiss")},
                            {QLatin1String(field::timeZone), QStringLiteral("Europe/Berlin")}});
        const QDateTime at(QDate(2026, 11, 17), QTime(12, 0), Qt::UTC);
        account.clash(QLatin1String(field::lastName), QStringLiteral("Tanaka Weiss"),
                      QStringLiteral("Ana Ferreira"), at);
        account.clash(QLatin1String(field::timeZone), QStringLiteral("Europe/Lisbon"),
                      QStringLiteral("Ana Ferreira"), at);
    }
};

QTEST_GUILESS_MAIN(TestLists)
#include "tst_lists.moc"
