// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/driver/texts.h"

#include "tests/e2e/driver/describe.h"
#include "tests/e2e/driver/finder.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>

namespace callboard::e2e
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int tolerance = 1; // a pixel of rounding

bool tooWide(const QFontMetrics &metrics, const QString &text, int room)
{
    int widest = 0;
    for (const QString &line : text.split(u'\n'))
        widest = qMax(widest, metrics.size(Qt::TextShowMnemonic, line).width());
    return widest > room + tolerance;
}

bool labelClips(const QLabel *label)
{
    const QRect room = label->contentsRect();
    if (!label->wordWrap())
        return tooWide(label->fontMetrics(), label->text(), room.width() - 2 * label->margin());
    const QRect needed = label->fontMetrics().boundingRect(room, Qt::TextWordWrap, label->text());
    return needed.height() > room.height() + tolerance || needed.width() > room.width() + tolerance;
}

bool fieldClips(const QLineEdit *field)
{
    if (!field->text().isEmpty() || field->placeholderText().isEmpty())
        return false; // what is typed scrolls
    QStyleOptionFrame option;
    option.initFrom(field);
    const QRect room = field->style()->subElementRect(QStyle::SE_LineEditContents, &option, field);
    const QMargins margins = field->textMargins();
    return tooWide(field->fontMetrics(), field->placeholderText(),
                   room.width() - margins.left() - margins.right() - 4);
}

bool boxClips(const QComboBox *box)
{
    QStyleOptionComboBox option;
    option.initFrom(box);
    option.currentText = box->currentText();
    const QRect room =
        box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
    return tooWide(box->fontMetrics(), box->currentText(), room.width());
}

//! Reaches out of a surrounding widget that does not scroll.
bool reachesOut(const QWidget *widget)
{
    for (const QWidget *inner = widget; !inner->isWindow(); inner = inner->parentWidget()) {
        const QWidget *outer = inner->parentWidget();
        const auto *area = qobject_cast<const QAbstractScrollArea *>(outer->parentWidget());
        if (area && area->viewport() == outer)
            return false;
        const QRect rect(widget->mapTo(outer, QPoint(0, 0)), widget->size());
        if (!outer->rect().adjusted(-tolerance, -tolerance, tolerance, tolerance).contains(rect))
            return true;
    }
    return false;
}

bool clips(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return labelClips(label);
    if (const auto *field = qobject_cast<const QLineEdit *>(widget))
        return fieldClips(field);
    if (const auto *box = qobject_cast<const QComboBox *>(widget))
        return boxClips(box);
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return tooWide(button->fontMetrics(), button->text(), button->width());
    return false;
}

bool elides(const QWidget *widget)
{
    return !widget->toolTip().isEmpty() && widget->toolTip() == shownText(widget);
}

} // namespace

void addTextCommands(Driver &driver)
{
    driver.add(
        u"texts"_s,
        [](const QJsonObject &, const Answer &answer) {
            QJsonArray texts;
            for (const QWidget *widget : QApplication::allWidgets()) {
                const auto *field = qobject_cast<const QLineEdit *>(widget);
                const QString text =
                    field && field->text().isEmpty() ? field->placeholderText() : shownText(widget);
                if (text.isEmpty() || !widget->isVisible() || widget->isWindow() ||
                    widget->visibleRegion().isEmpty())
                    continue;
                texts << QJsonObject{
                    {u"objectName"_s, widget->objectName()},
                    {u"class"_s, QLatin1StringView(widget->metaObject()->className())},
                    {u"window"_s, widget->window()->objectName()},
                    {u"text"_s, text},
                    {u"width"_s, widget->width()},
                    {u"needs"_s, widget->fontMetrics().horizontalAdvance(text)},
                    {u"elided"_s, elides(widget)},
                    {u"clipped"_s, !elides(widget) && (clips(widget) || reachesOut(widget))}};
            }
            answer.ok({{u"texts"_s, texts}});
        },
        Driver::Kind::Looks);
}

} // namespace callboard::e2e
