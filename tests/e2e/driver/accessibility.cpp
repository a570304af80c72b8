// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/driver/accessibility.h"

#include "tests/e2e/driver/describe.h"

#include <QAccessible>
#include <QApplication>
#include <QJsonArray>
#include <QMetaEnum>

namespace callboard::e2e
{

using namespace Qt::StringLiterals;

namespace
{

QString roleName(QAccessible::Role role)
{
    const auto roles = QMetaEnum::fromType<QAccessible::Role>();
    return QLatin1StringView(roles.valueToKey(role));
}

QJsonArray stateNames(const QAccessible::State &state)
{
    QJsonArray names;
    const auto add = [&names](bool holds, const QString &name) {
        if (holds)
            names << name;
    };
    add(state.focusable, u"focusable"_s);
    add(state.focused, u"focused"_s);
    add(state.disabled, u"disabled"_s);
    add(state.checkable, u"checkable"_s);
    add(state.checked, u"checked"_s);
    add(state.editable, u"editable"_s);
    add(state.readOnly, u"readOnly"_s);
    add(state.passwordEdit, u"password"_s);
    add(state.hasPopup, u"hasPopup"_s);
    add(state.selected, u"selected"_s);
    add(state.expanded, u"expanded"_s);
    return names;
}

void walk(QAccessibleInterface *node, int depth, QJsonArray &tree)
{
    if (!node || !node->isValid() || node->state().invisible || depth > 60)
        return;
    const QObject *object = node->object();
    tree << QJsonObject{{u"role"_s, roleName(node->role())},
                        {u"name"_s, node->text(QAccessible::Name)},
                        {u"value"_s, node->state().passwordEdit ? QString() : node->text(QAccessible::Value)},
                        {u"description"_s, node->text(QAccessible::Description)},
                        {u"state"_s, stateNames(node->state())},
                        {u"depth"_s, depth},
                        {u"class"_s, object ? QLatin1StringView(object->metaObject()->className()) : ""_L1},
                        {u"objectName"_s, object ? object->objectName() : QString()}};
    for (int i = 0; i < qMin(node->childCount(), 200); ++i)
        walk(node->child(i), depth + 1, tree);
}

void tree(const QJsonObject &, const Answer &answer)
{
    QJsonArray nodes;
    for (QWidget *window : QApplication::topLevelWidgets())
        if (window->isVisible())
            walk(QAccessible::queryAccessibleInterface(window), 0, nodes);
    answer.ok({{u"nodes"_s, nodes}});
}

void tabOrder(const QJsonObject &, const Answer &answer)
{
    QJsonArray stops;
    QWidget *window = QApplication::activeWindow();
    for (QWidget *widget = window ? window->nextInFocusChain() : nullptr; widget && widget != window;
         widget = widget->nextInFocusChain())
        if (widget->focusPolicy() & Qt::TabFocus && widget->isVisible() && widget->isEnabled() &&
            !widget->focusProxy())
            stops << describe(widget);
    answer.ok({{u"stops"_s, stops}});
}

} // namespace

void addAccessibilityCommands(Driver &driver)
{
    driver.add(u"a11y"_s, tree, Driver::Kind::Looks);
    driver.add(u"tabOrder"_s, tabOrder, Driver::Kind::Looks);
}

} // namespace callboard::e2e
