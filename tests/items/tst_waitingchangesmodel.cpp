// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/waitingchangesmodel.h"
#include "tests/support/fakeaccount.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace callboard
{

class TestWaitingChangesModel : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_account = std::make_unique<FakeAccount>();
        m_account->becomeMia();
        m_account->setState(SyncState::Offline);
        edit(field::lastName, QStringLiteral("Tanaka-Weiss"));
        edit(field::timeZone, QStringLiteral("Europe/Berlin"));
    }

    void rowsSayWhatWaits()
    {
        const WaitingChangesModel model(*m_account, FieldTexts());
        QCOMPARE(model.rowCount(), 2);
        const QModelIndex first = model.index(0, 0);
        QCOMPARE(first.data(WaitingChangesModel::FieldNameRole).toString(), QStringLiteral("Last name"));
        QCOMPARE(first.data(WaitingChangesModel::NewValueRole).toString(), QStringLiteral("Tanaka-Weiss"));
        QCOMPARE(first.data(WaitingChangesModel::IdRole).toLongLong(), m_account->changes.constFirst().id);
        QVERIFY(!first.data(WaitingChangesModel::NeedsChoiceRole).toBool());
    }

    void rowsComeAndGoOneByOne()
    {
        WaitingChangesModel model(*m_account, FieldTexts());
        const QAbstractItemModelTester tester(&model);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        (void)m_account->undo(m_account->changes.constFirst().id);
        QCOMPARE(removed.count(), 1);
        QCOMPARE(removed.constFirst().at(1).toInt(), 0);
        QCOMPARE(model.index(0, 0).data(WaitingChangesModel::FieldNameRole).toString(),
                 QStringLiteral("Time zone"));
        edit(field::firstName, QStringLiteral("Mia Rose"));
        QCOMPARE(inserted.count(), 1);
        m_account->sendAll();
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(reset.count(), 0);
    }

    void aClashNeedsAChoice()
    {
        WaitingChangesModel model(*m_account, FieldTexts());
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        m_account->clash(QLatin1String(field::timeZone), QStringLiteral("Europe/Lisbon"),
                         QStringLiteral("Ana"), QDateTime::currentDateTimeUtc());
        QVERIFY(changed.count() > 0);
        QVERIFY(!model.index(0, 0).data(WaitingChangesModel::NeedsChoiceRole).toBool());
        QVERIFY(model.index(1, 0).data(WaitingChangesModel::NeedsChoiceRole).toBool());
    }

    void aRefusalIsExplained()
    {
        m_account->changes[1].problem = QStringLiteral("There is no such time zone.");
        const WaitingChangesModel model(*m_account, FieldTexts());
        QCOMPARE(model.index(1, 0).data(WaitingChangesModel::ProblemRole).toString(),
                 QStringLiteral("There is no such time zone."));
    }

private:
    void edit(const char *field, const QString &value)
    {
        (void)m_account->edit({{QLatin1String(field), value}});
    }

    std::unique_ptr<FakeAccount> m_account;
};

} // namespace callboard

QTEST_GUILESS_MAIN(callboard::TestWaitingChangesModel)

#include "tst_waitingchangesmodel.moc"
