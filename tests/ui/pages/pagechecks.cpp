// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pages/pagechecks.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSet>
#include <QTest>

namespace callboard
{

namespace
{

QString nameOf(const QObject *object)
{
    return QStringLiteral("%1 (%2)").arg(QString::fromLatin1(object->metaObject()->className()),
                                         object->objectName());
}

bool isControl(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::EditableText:
    case QAccessible::ComboBox:
    case QAccessible::Slider:
    case QAccessible::List:
    case QAccessible::Link: return true;
    default: return false;
    }
}

void collectNameless(QAccessibleInterface *node, QStringList &nameless)
{
    if (!node || !node->isValid() || node->state().invisible)
        return;
    const QObject *object = node->object();
    // What a combo box is made of inside is not met by anybody.
    const bool inner = object && qobject_cast<const QComboBox *>(object->parent()) != nullptr;
    if (isControl(node->role()) && !inner && node->text(QAccessible::Name).trimmed().isEmpty())
        nameless.append(object ? nameOf(object) : QStringLiteral("?"));
    for (int i = 0; i < node->childCount() && !inner; ++i)
        collectNameless(node->child(i), nameless);
}

QChar mnemonicOf(const QString &text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text.at(i) != u'&')
            continue;
        if (text.at(i + 1) != u'&')
            return text.at(i + 1).toLower();
        ++i;
    }
    return {};
}

} // namespace

QStringList namelessControls(QWidget *widget)
{
    QStringList nameless;
    collectNameless(QAccessible::queryAccessibleInterface(widget), nameless);
    return nameless;
}

QStringList sharedMnemonics(QWidget *window)
{
    QHash<QChar, QString> owners;
    QStringList shared;
    const auto add = [&](const QString &text) {
        const QChar letter = mnemonicOf(text);
        if (letter.isNull())
            return;
        if (owners.contains(letter))
            shared.append(QStringLiteral("%1: %2, %3").arg(letter).arg(owners.value(letter), text));
        owners.insert(letter, text);
    };
    const auto widgets = window->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisibleTo(window))
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(button->text());
        else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            add(label->text());
    }
    return shared;
}

QStringList unreachableByTab(QWidget *window, QWidget *first)
{
    QSet<const QWidget *> reached;
    first->setFocus(Qt::TabFocusReason);
    for (int i = 0; i < 200 && window->focusWidget() && !reached.contains(window->focusWidget()); ++i) {
        reached.insert(window->focusWidget());
        QTest::keyClick(window->focusWidget(), Qt::Key_Tab);
    }
    QStringList missed;
    const auto widgets = window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool control = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget) ||
                             qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractItemView *>(widget);
        // The edit within a spin box gives its focus to the box.
        if (control && !widget->focusProxy() && widget->isVisible() && widget->isEnabled() &&
            (widget->focusPolicy() & Qt::TabFocus) && !reached.contains(widget))
            missed.append(nameOf(widget));
    }
    return missed;
}

QStringList labelsWithMarkup(QWidget *window)
{
    QStringList wrong;
    const auto labels = window->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->textFormat() != Qt::PlainText && !label->text().isEmpty())
            wrong.append(nameOf(label));
    }
    return wrong;
}

} // namespace callboard
