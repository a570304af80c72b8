// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/systemmotion.h"
#include "ui/theme/theme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace callboard;
using namespace Qt::StringLiterals;

namespace
{

const auto group = u"org.gnome.desktop.interface"_s;
const auto key = u"enable-animations"_s;

SystemMotion::Settings gnome(bool animations)
{
    return {{group, {{key, animations}, {u"font-name"_s, u"Cantarell 11"_s}}}};
}

//! The settings portal of a desktop, as the other end of the bus.
class Portal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    SystemMotion::Settings settings;
    int asked = 0;

public slots:
    QMap<QString, QVariantMap> ReadAll(const QStringList &) // NOLINT: the portal's name
    {
        ++asked;
        return settings;
    }

signals:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value); // NOLINT
};

} // namespace

// With a session bus of its own.
class TestSystemMotion : public QObject
{
    Q_OBJECT

public:
    static void initMain()
    {
        bus().start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s});
        if (!bus().waitForReadyRead())
            qFatal("no session bus");
        qputenv("DBUS_SESSION_BUS_ADDRESS", bus().readLine().trimmed());
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    ~TestSystemMotion() override
    {
        bus().terminate();
        bus().waitForFinished();
    }

private slots:
    void init()
    {
        qDBusRegisterMetaType<SystemMotion::Settings>();
        m_portal = std::make_unique<Portal>();
        QDBusConnection desktop = QDBusConnection::connectToBus(
            QString::fromLocal8Bit(qgetenv("DBUS_SESSION_BUS_ADDRESS")), u"desktop"_s);
        QVERIFY(desktop.registerObject(u"/org/freedesktop/portal/desktop"_s, m_portal.get(),
                                       QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    }
    void cleanup()
    {
        QDBusConnection::disconnectFromBus(u"desktop"_s);
        m_portal.reset();
    }

    void desktops_data()
    {
        QTest::addColumn<SystemMotion::Settings>("settings");
        QTest::addColumn<bool>("reduced");
        QTest::newRow("nothing") << SystemMotion::Settings() << false;
        QTest::newRow("GNOME, animations") << gnome(true) << false;
        QTest::newRow("GNOME, no animations") << gnome(false) << true;
        QTest::newRow("KDE, usual") << SystemMotion::Settings{{u"org.kde.kdeglobals.KDE"_s,
                                                               {{u"AnimationDurationFactor"_s, u"1"_s}}}}
                                    << false;
        QTest::newRow("KDE, instant")
            << SystemMotion::Settings{{u"org.kde.kdeglobals.KDE"_s, {{u"AnimationDurationFactor"_s, u"0"_s}}}}
            << true;
        QTest::newRow("any desktop, no preference")
            << SystemMotion::Settings{{u"org.freedesktop.appearance"_s, {{u"reduced-motion"_s, 0U}}}}
            << false;
        QTest::newRow("any desktop, reduced")
            << SystemMotion::Settings{{u"org.freedesktop.appearance"_s, {{u"reduced-motion"_s, 1U}}}} << true;
    }
    void desktops()
    {
        QFETCH(const SystemMotion::Settings, settings);
        QFETCH(const bool, reduced);
        QCOMPARE(SystemMotion::isReducedBy(settings), reduced);
    }

    void motionFollowsTheDesktop()
    {
        m_portal->settings = gnome(false);
        offer();
        Theme theme;
        QCOMPARE(motion(100), 100); // nobody was asked yet
        theme.askSystem();
        QCOMPARE(motion(100), 100); // nor is an answer waited for
        QTRY_COMPARE(motion(100), 0);

        tellOfAChange(gnome(true));
        QTRY_COMPARE(motion(100), 100);
        // The person's own wish comes on top.
        theme.setReduceMotion(true);
        QCOMPARE(motion(100), 0);
        tellOfAChange(gnome(false));
        QTRY_COMPARE(m_portal->asked, 3);
        theme.setReduceMotion(false);
        QTRY_COMPARE(motion(100), 0);
        QVERIFY(!theme.reduceMotion()); // that is the person's wish alone, and what is remembered
    }

    void withoutAPortalThereIsMotion()
    {
        SystemMotion system;
        QSignalSpy changed(&system, &SystemMotion::changed);
        system.ask();
        QDBusConnection bus = QDBusConnection::sessionBus();
        // Asked after that question, so answered after it.
        const QDBusMessage question = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/"_s,
                                                                     u"org.freedesktop.DBus"_s, u"GetId"_s);
        QDBusPendingCallWatcher later(bus.asyncCall(question));
        QSignalSpy answered(&later, &QDBusPendingCallWatcher::finished);
        QVERIFY(answered.wait());
        QVERIFY(!system.isReduced());
        QVERIFY(changed.isEmpty());
    }

private:
    static QProcess &bus()
    {
        static QProcess process;
        return process;
    }
    static void offer()
    {
        QVERIFY(QDBusConnection(u"desktop"_s).registerService(u"org.freedesktop.portal.Desktop"_s));
    }
    void tellOfAChange(const SystemMotion::Settings &settings)
    {
        m_portal->settings = settings;
        emit m_portal->SettingChanged(group, key, QDBusVariant(settings.value(group).value(key)));
    }

    std::unique_ptr<Portal> m_portal;
};

QTEST_MAIN(TestSystemMotion)
#include "tst_systemmotion.moc"
