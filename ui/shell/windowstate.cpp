// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowstate.h"

#include "ui/theme/look.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QWidget>

namespace callboard
{

namespace
{

constexpr auto geometryKey = "window/geometry";
constexpr auto appearanceKey = "appearance/scheme";
constexpr auto contrastKey = "appearance/increasedContrast";
constexpr auto motionKey = "appearance/reduceMotion";

// QSettings makes its file readable to all, but keeps the mode of one that is there.
QString prepared(const QString &file)
{
    QDir().mkpath(QFileInfo(file).path());
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
    QFile settings(file);
    if (!settings.exists())
        settings.open(QIODevice::NewOnly, ownerOnly);
    settings.setPermissions(ownerOnly);
    return file;
}

QString pageKey(const AccountId &account)
{
    return QStringLiteral("page/") + account.value();
}

} // namespace

WindowState::WindowState(const QString &file) : m_settings(prepared(file), QSettings::IniFormat) {}

void WindowState::set(const QString &key, const QVariant &value)
{
    // Without a change there is nothing to write, least of all between the start and the first paint.
    if (m_settings.value(key).toString() != value.toString() || !m_settings.contains(key))
        m_settings.setValue(key, value);
}

void WindowState::restore(QWidget &window) const
{
    if (!window.restoreGeometry(m_settings.value(QLatin1String(geometryKey)).toByteArray()))
        window.resize(dp(1240), dp(820));
}

void WindowState::remember(const QWidget &window)
{
    set(QLatin1String(geometryKey), window.saveGeometry());
}

QString WindowState::page(const AccountId &account) const
{
    return m_settings.value(pageKey(account)).toString();
}

void WindowState::setPage(const AccountId &account, const QString &id)
{
    set(pageKey(account), id);
}

void WindowState::forget(const AccountId &account)
{
    m_settings.remove(pageKey(account));
}

QByteArray WindowState::columns(const QString &table) const
{
    return m_settings.value(QStringLiteral("columns/") + table).toByteArray();
}

void WindowState::setColumns(const QString &table, const QByteArray &columns)
{
    m_settings.setValue(QStringLiteral("columns/") + table, columns);
}

void WindowState::restore(Theme &theme) const
{
    const QString scheme = m_settings.value(QLatin1String(appearanceKey)).toString();
    theme.setAppearance(scheme == QLatin1String("dark")    ? Appearance::Dark
                        : scheme == QLatin1String("light") ? Appearance::Light
                                                           : Appearance::System);
    theme.setIncreasedContrast(m_settings.value(QLatin1String(contrastKey)).toBool());
    theme.setReduceMotion(m_settings.value(QLatin1String(motionKey)).toBool());
}

void WindowState::remember(const Theme &theme)
{
    const auto scheme = theme.appearance() == Appearance::Dark    ? QLatin1String("dark")
                        : theme.appearance() == Appearance::Light ? QLatin1String("light")
                                                                  : QLatin1String("system");
    set(QLatin1String(appearanceKey), scheme);
    set(QLatin1String(contrastKey), theme.increasedContrast());
    set(QLatin1String(motionKey), theme.reduceMotion());
}

} // namespace callboard
