// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/driver/describe.h"

#include "tests/e2e/driver/finder.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QMetaProperty>

namespace callboard::e2e
{

using namespace Qt::StringLiterals;

namespace
{

QJsonArray rectangle(const QRect &rect)
{
    return {rect.x(), rect.y(), rect.width(), rect.height()};
}

QString rowText(const QModelIndex &index)
{
    const QString text = index.data(Qt::DisplayRole).toString();
    return text.isEmpty() ? index.data(Qt::AccessibleTextRole).toString() : text;
}

QJsonArray rows(const QAbstractItemView *view)
{
    QJsonArray texts;
    const QAbstractItemModel *model = view->model();
    for (int row = 0; model && row < qMin(model->rowCount(view->rootIndex()), 500); ++row)
        texts << rowText(model->index(row, 0, view->rootIndex()));
    return texts;
}

QJsonArray items(const QComboBox *box)
{
    QJsonArray texts;
    for (int i = 0; i < qMin(box->count(), 1000); ++i)
        texts << box->itemText(i);
    return texts;
}

} // namespace

QString shownText(const QWidget *widget)
{
    if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
        return rowText(view->currentIndex());
    // A button that paints its words itself says them to screen readers.
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget);
        button && button->text().isEmpty())
        return accessibleName(widget);
    for (const char *property : {"text", "currentText", "plainText", "title"}) {
        const QVariant value = widget->property(property);
        if (value.metaType() == QMetaType::fromType<QString>())
            return qobject_cast<const QLineEdit *>(widget) ? value.toString()
                                                           : withoutMnemonic(value.toString());
    }
    return widget->isWindow() ? widget->windowTitle() : QString();
}

QString accessibleName(const QWidget *widget)
{
    // Asking makes the interface, which is what a screen reader does too.
    const QAccessibleInterface *interface =
        QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
    return interface ? interface->text(QAccessible::Name) : QString();
}

QJsonObject describe(const QWidget *widget)
{
    const QRect inWindow(widget->mapTo(widget->window(), QPoint(0, 0)), widget->size());
    QJsonObject json{
        {u"objectName"_s, widget->objectName()},
        {u"class"_s, QLatin1StringView(widget->metaObject()->className())},
        {u"visible"_s, widget->isVisible()},
        {u"onScreen"_s, isOnScreen(widget)},
        {u"enabled"_s, widget->isEnabled()},
        {u"focus"_s, widget->hasFocus()},
        {u"text"_s, shownText(widget)},
        {u"name"_s, accessibleName(widget)},
        {u"toolTip"_s, widget->toolTip()},
        {u"window"_s, widget->window()->objectName()},
        {u"geometry"_s, rectangle(inWindow)},
        {u"global"_s, rectangle({widget->mapToGlobal(QPoint(0, 0)), widget->size()})},
    };
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && button->isCheckable())
        json.insert(u"checked"_s, button->isChecked());
    if (const auto *field = qobject_cast<const QLineEdit *>(widget)) {
        json.insert(u"shown"_s, field->displayText());
        json.insert(u"placeholder"_s, field->placeholderText());
        json.insert(u"readOnly"_s, field->isReadOnly());
        json.insert(u"selected"_s, field->selectedText());
    }
    if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
        json.insert(u"items"_s, items(box));
        json.insert(u"index"_s, box->currentIndex());
    }
    if (const auto *view = qobject_cast<const QAbstractItemView *>(widget)) {
        json.insert(u"rows"_s, rows(view));
        json.insert(u"row"_s, view->currentIndex().row());
    }
    if (const QVariant value = widget->property("value"); value.canConvert<double>())
        json.insert(u"value"_s, value.toDouble());
    return json;
}

} // namespace callboard::e2e
