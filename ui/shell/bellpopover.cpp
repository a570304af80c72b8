// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/bellpopover.h"

#include "ui/theme/look.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dot.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/text.h"

#include <QVBoxLayout>
#include <utility>

namespace callboard
{

namespace
{

constexpr int bodyWidth = 360;

} // namespace

BellPopover::BellPopover(QWidget *bell) : Popover(bell, Side::Below, bell->window())
{
    setObjectName(QStringLiteral("shell.bellPopover"));
    setAccessibleName(tr("What needs you"));
    setBodyWidth(bodyWidth);
}

void BellPopover::setItems(const QList<Attention> &items)
{
    if (items == m_items)
        return;
    m_items = items;
    delete std::exchange(m_body, nullptr);
    if (!isOpen())
        return;
    makeBody();
    place();
}

void BellPopover::prepare()
{
    if (content()->count() == 0) {
        auto *title = new Text(tr("What needs you"), FontRole::Heading);
        title->setContentsMargins(dp(16), dp(10), dp(16), dp(10));
        content()->addWidget(title);
        content()->addWidget(new Hairline(Qt::Horizontal));
    }
    if (!m_body)
        makeBody();
}

void BellPopover::makeBody()
{
    m_body = new QWidget;
    auto *rows = new QVBoxLayout(m_body);
    rows->setSpacing(0);
    for (const Attention &item : std::as_const(m_items)) {
        if (rows->count() > 0)
            rows->addWidget(new Hairline(Qt::Horizontal));
        rows->addWidget(makeRow(item));
    }
    if (m_items.isEmpty())
        rows->addWidget(makeEmpty());
    content()->addWidget(m_body);
}

QWidget *BellPopover::makeRow(const Attention &item)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(dp(16), dp(10), dp(16), dp(10));
    layout->setSpacing(dp(12));
    layout->addWidget(new Glyph(item.icon, item.color));
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    auto *title = new Text(item.title);
    title->setWordWrap(true);
    lines->addWidget(title);
    if (!item.text.isEmpty()) {
        auto *text = new Text(item.text, FontRole::Small, Color::Text3);
        text->setWordWrap(true);
        lines->addWidget(text);
    }
    layout->addLayout(lines, 1);
    if (!item.action.isEmpty()) {
        auto *button = new Button(item.action);
        button->setCompact(true);
        button->setAccessibleName(tr("%1: %2", "a verb and what it is about").arg(item.action, item.title));
        connect(button, &QPushButton::clicked, this, [this, need = item.need] {
            closePopover();
            emit actionWanted(need);
        });
        layout->addWidget(button);
    }
    return row;
}

QWidget *BellPopover::makeEmpty()
{
    auto *empty = new QWidget;
    auto *column = new QVBoxLayout(empty);
    column->setContentsMargins(dp(16), dp(24), dp(16), dp(24));
    column->setSpacing(dp(4));
    column->addWidget(new Glyph(Icon::Bell, Color::Text3, 24), 0, Qt::AlignHCenter);
    column->addSpacing(dp(4));
    column->addWidget(new Text(tr("Nothing needs you"), FontRole::Heading), 0, Qt::AlignHCenter);
    column->addWidget(new Text(tr("Choices and problems turn up here."), FontRole::Small, Color::Text3), 0,
                      Qt::AlignHCenter);
    return empty;
}

} // namespace callboard
