// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/driver/menus.h"

#include "tests/e2e/driver/finder.h"
#include "tests/e2e/driver/keyboard.h"
#include "tests/e2e/driver/pointer.h"
#include "tests/e2e/driver/waiting.h"

#include <QAction>
#include <QApplication>
#include <QJsonArray>
#include <QMenu>

namespace callboard::e2e
{

using namespace Qt::StringLiterals;

namespace
{

QMenu *openMenu()
{
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

QAction *actionOf(const QMenu *menu, const QString &text)
{
    if (menu)
        for (QAction *action : menu->actions())
            if (action->isVisible() && withoutMnemonic(action->text()) == text)
                return action;
    return nullptr;
}

QJsonArray itemsOf(const QMenu *menu)
{
    QJsonArray items;
    for (const QAction *action : menu->actions())
        if (action->isVisible() && !action->isSeparator())
            items << QJsonObject{{u"text"_s, withoutMnemonic(action->text())},
                                 {u"enabled"_s, action->isEnabled()},
                                 {u"checked"_s, action->isChecked()},
                                 {u"shortcut"_s, action->shortcut().toString(QKeySequence::PortableText)}};
    return items;
}

void takeByMouse(QMenu *menu, QAction *action)
{
    const QPoint at = menu->actionGeometry(action).center();
    moveTo(menu, at);
    clickAt(menu, at);
}

void takeByKeys(QMenu *menu, QAction *action)
{
    for (qsizetype guard = menu->actions().size(); guard >= 0 && menu->activeAction() != action; --guard)
        pressKeys(QKeySequence(Qt::Key_Down));
    pressKeys(QKeySequence(action->menu() ? Qt::Key_Right : Qt::Key_Return));
}

void follow(QStringList path, bool byKeys, int timeout, const Answer &answer)
{
    const QString step = path.takeFirst();
    whenTrue([step] { return actionOf(openMenu(), step) != nullptr; }, timeout,
             [=](bool there) {
                 QMenu *menu = openMenu();
                 if (!there)
                     return answer.fail(menu ? u"the menu has no \"%1\""_s.arg(step) : u"no menu is open"_s);
                 QAction *action = actionOf(menu, step);
                 if (!action->isEnabled())
                     return answer.fail(u"\"%1\" is disabled"_s.arg(step));
                 if (path.isEmpty())
                     QMetaObject::invokeMethod(
                         qApp, [answer] { answer.ok(); }, Qt::QueuedConnection);
                 byKeys ? takeByKeys(menu, action) : takeByMouse(menu, action);
                 if (!path.isEmpty())
                     follow(path, byKeys, timeout, answer);
             });
}

} // namespace

void addMenuCommands(Driver &driver)
{
    driver.add(u"menu"_s, [](const QJsonObject &request, const Answer &answer) {
        QStringList path;
        for (const QJsonValue step : request.value("path"_L1).toArray())
            path << step.toString();
        if (path.isEmpty())
            return answer.fail(u"\"path\" is empty"_s);
        follow(path, request.value("by"_L1) == "keys"_L1, timeoutOf(request), answer);
    });
    driver.add(u"menuItems"_s, [](const QJsonObject &request, const Answer &answer) {
        whenTrue([] { return openMenu() != nullptr; }, timeoutOf(request),
                 [answer](bool open) {
                     if (open)
                         answer.ok({{u"items"_s, itemsOf(openMenu())}});
                     else
                         answer.fail(u"no menu is open"_s);
                 });
    });
}

} // namespace callboard::e2e
