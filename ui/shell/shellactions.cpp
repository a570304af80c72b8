// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shellactions.h"

#include "ui/theme/icons.h"
#include "ui/widgets/mnemonic.h"

#include <QActionGroup>
#include <QWidget>

namespace callboard
{

namespace
{

// QAction has no icon enum of ours; the command field reads it back.
constexpr auto iconProperty = "callboardIcon";

void setIcon(QAction *action, Icon shape)
{
    action->setIcon(icon(shape));
    action->setProperty(iconProperty, static_cast<int>(shape));
}

} // namespace

QString plainText(const QAction &action)
{
    return withoutMnemonic(action.text()).text;
}

QString keyWords(const QKeySequence &keys)
{
    QString text = keys.toString(QKeySequence::NativeText);
    // Not a plus that is itself the key.
    for (qsizetype at = text.indexOf(u'+'); at >= 0 && at + 1 < text.size(); at = text.indexOf(u'+', at + 1))
        text[at] = u' ';
    return text;
}

int iconOf(const QAction &action)
{
    return action.property(iconProperty).toInt();
}

ShellActions::ShellActions(Theme &theme, QWidget *window) : QObject(window), m_window(window)
{
    command = make(tr("Search or run a command"), QKeySequence(Qt::CTRL | Qt::Key_K));
    search = make(tr("Search on this page"), QKeySequence::Find);
    save = make(tr("Save changes"), QKeySequence::Save);
    syncNow = make(tr("S&ync now"), QKeySequence(Qt::Key_F5));
    setIcon(syncNow, Icon::Sync);
    syncDetails = make(tr("Show waiting changes"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Y));
    setIcon(syncDetails, Icon::Sync);
    shortcuts = make(tr("&Keyboard shortcuts"), QKeySequence(Qt::Key_F1));
    setIcon(shortcuts, Icon::Info);
    switchStudio = make(tr("S&witch studio…"));
    setIcon(switchStudio, Icon::Link);
    anotherStudio = make(tr("&Another studio…"));
    setIcon(anotherStudio, Icon::Plus);
    signOut = make(tr("Sign &out"));
    setIcon(signOut, Icon::Logout);
    quit = make(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    setIcon(quit, Icon::Close);
    makeAppearance(theme);
}

void ShellActions::makeAppearance(Theme &theme)
{
    systemTheme = make(tr("&Follow the system"));
    darkTheme = make(tr("&Dark"));
    lightTheme = make(tr("&Light"));
    auto *choice = new QActionGroup(this);
    const std::pair<QAction *, Appearance> choices[] = {
        {systemTheme, Appearance::System}, {darkTheme, Appearance::Dark}, {lightTheme, Appearance::Light}};
    for (const auto &[action, appearance] : choices) {
        action->setCheckable(true);
        action->setProperty(iconProperty, static_cast<int>(Icon::Settings));
        choice->addAction(action);
        connect(action, &QAction::triggered, &theme,
                [&theme, wanted = appearance] { theme.setAppearance(wanted); });
    }
    increasedContrast = make(tr("&Increased contrast"));
    increasedContrast->setCheckable(true);
    reduceMotion = make(tr("&Reduce motion"));
    reduceMotion->setCheckable(true);
    for (QAction *action : {increasedContrast, reduceMotion})
        action->setProperty(iconProperty, static_cast<int>(Icon::Settings));
    connect(increasedContrast, &QAction::triggered, &theme, &Theme::setIncreasedContrast);
    connect(reduceMotion, &QAction::triggered, &theme, &Theme::setReduceMotion);

    const auto show = [this, &theme] {
        systemTheme->setChecked(theme.appearance() == Appearance::System);
        darkTheme->setChecked(theme.appearance() == Appearance::Dark);
        lightTheme->setChecked(theme.appearance() == Appearance::Light);
        increasedContrast->setChecked(theme.increasedContrast());
        reduceMotion->setChecked(theme.reduceMotion());
    };
    connect(&theme, &Theme::changed, this, show);
    show();
}

QAction *ShellActions::make(const QString &text, const QKeySequence &keys)
{
    auto *action = new QAction(text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WindowShortcut);
    // The menus' own role heuristics would move entries away on macOS.
    action->setMenuRole(QAction::NoRole);
    m_window->addAction(action);
    return action;
}

QList<QAction *> ShellActions::commands() const
{
    return {syncNow,   syncDetails, shortcuts,         switchStudio, anotherStudio, systemTheme,
            darkTheme, lightTheme,  increasedContrast, reduceMotion, signOut,       quit};
}

QList<QAction *> ShellActions::withShortcuts() const
{
    return {command, search, save, syncNow, syncDetails, shortcuts, quit};
}

void ShellActions::setAccountPresent(bool on)
{
    for (QAction *action : {command, search, save, syncNow, syncDetails, switchStudio, signOut})
        action->setEnabled(on);
}

} // namespace callboard
