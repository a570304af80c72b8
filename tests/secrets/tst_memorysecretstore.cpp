// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/secrets/memorysecretstore.h"

#include <QTest>

using namespace callboard;

class TestMemorySecretStore : public QObject
{
    Q_OBJECT

private slots:
    void roundTrip()
    {
        MemorySecretStore store;
        QVERIFY(!store.outlivesProgram());
        QCOMPARE(store.state(), KeychainState::Ready);
        QVERIFY(!store.stateText().isEmpty());
        QVERIFY(store.read(m_account, m_name).result().value().isEmpty());
        QVERIFY(store.write(m_account, m_name, "one").result().ok());
        QVERIFY(store.write(AccountId(QStringLiteral("b")), m_name, "two").result().ok());
        QCOMPARE(store.read(m_account, m_name).result().value(), "one");
        QVERIFY(store.remove(m_account, m_name).result().ok());
        QVERIFY(store.read(m_account, m_name).result().value().isEmpty());
        QCOMPARE(store.read(AccountId(QStringLiteral("b")), m_name).result().value(), "two");
    }

    void whatWasReadStaysWhole()
    {
        MemorySecretStore store;
        const QByteArray written = "secret";
        QVERIFY(store.write(m_account, m_name, written).result().ok());
        const QByteArray read = store.read(m_account, m_name).result().value();
        QVERIFY(store.remove(m_account, m_name).result().ok());
        QCOMPARE(read, "secret");
        QCOMPARE(written, "secret");
    }

private:
    const AccountId m_account{QStringLiteral("a")};
    const QString m_name = QString::fromLatin1(secret::session);
};

QTEST_GUILESS_MAIN(TestMemorySecretStore)
#include "tst_memorysecretstore.moc"
