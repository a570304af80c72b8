// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/driver/finder.h"

#include "tests/e2e/driver/describe.h"

#include <QApplication>
#include <QMetaObject>

namespace callboard::e2e
{

using namespace Qt::StringLiterals;

namespace
{

bool matches(const QWidget *widget, const QString &target)
{
    const auto value = [&target](QLatin1StringView key) { return QStringView(target).mid(key.size()); };
    if (target.startsWith("text="_L1))
        return shownText(widget) == value("text="_L1);
    if (target.startsWith("name="_L1))
        return accessibleName(widget) == value("name="_L1);
    if (target.startsWith("class="_L1))
        return widget->inherits(value("class="_L1).toLatin1().constData());
    return widget->objectName() == target;
}

//! Popups and modal dialogs hide what is behind them, so they come first.
int rank(const QWidget *widget)
{
    const QWidget *window = widget->window();
    int points = widget->isVisible() ? 8 : 0;
    if (window == QApplication::activePopupWidget())
        points += 4;
    else if (window == QApplication::activeModalWidget())
        points += 2;
    else if (window->isActiveWindow())
        points += 1;
    return points;
}

QWidget *best(const QWidgetList &widgets, const QString &target)
{
    QWidget *found = nullptr;
    for (QWidget *widget : widgets)
        if (matches(widget, target) && (!found || rank(widget) > rank(found)))
            found = widget;
    return found;
}

} // namespace

QWidget *findWidget(const QString &target)
{
    QWidget *found = nullptr;
    for (const QString &step : target.split(" > "_L1)) {
        if (step == "focus"_L1)
            return QApplication::focusWidget();
        found = best(found ? found->findChildren<QWidget *>() : QApplication::allWidgets(), step);
        if (!found)
            return nullptr;
    }
    return found;
}

bool isOnScreen(const QWidget *widget)
{
    if (!widget->isVisible())
        return false;
    const QPoint middle = widget->rect().center();
    for (const QWidget *parent = widget; !parent->isWindow(); parent = parent->parentWidget())
        if (!parent->parentWidget()->rect().contains(widget->mapTo(parent->parentWidget(), middle)))
            return false;
    const QWidget *hit = widget->window()->childAt(widget->mapTo(widget->window(), middle));
    // A label that lets the mouse through is hit by way of what it lies on.
    return !hit || hit == widget || widget->isAncestorOf(hit) || hit->isAncestorOf(widget);
}

QStringList similarNames(const QString &target)
{
    const QString start = target.section(u'.', 0, 0);
    QStringList names;
    for (const QWidget *widget : QApplication::allWidgets()) {
        const QString name = widget->objectName();
        if (!name.isEmpty() && !name.startsWith("qt_"_L1) && widget->isVisible() &&
            (name.startsWith(start, Qt::CaseInsensitive) || name.contains(target, Qt::CaseInsensitive)))
            names << name;
    }
    names.sort();
    names.removeDuplicates();
    return names;
}

QString withoutMnemonic(const QString &text)
{
    QString plain = text.section(u'\t', 0, 0);
    plain.replace("&&"_L1, "\x01"_L1).remove(u'&').replace("\x01"_L1, "&"_L1);
    return plain;
}

} // namespace callboard::e2e
