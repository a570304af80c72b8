// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/factlist.h"

#include "ui/widgets/text.h"

#include <QGridLayout>
#include <QGuiApplication>

namespace callboard
{

FactList::FactList(int nameWidth, QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(0);
    m_grid->setVerticalSpacing(dp(6));
    m_grid->setColumnMinimumWidth(0, dp(nameWidth));
    m_grid->setColumnStretch(1, 1);
}

void FactList::clear()
{
    m_rows = 0;
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

Text *FactList::add(const QString &name, const QString &value, const QString &exact)
{
    auto *left = new Text(name, FontRole::Body, Color::Text2);
    auto *right = new Text(value);
    right->setWordWrap(true);
    right->setSelectable(true);
    // A value may be in letters of the other direction; it begins where the others begin.
    right->setAlignment(
        (QGuiApplication::layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) |
        Qt::AlignAbsolute | Qt::AlignVCenter);
    right->setAccessibleName(name);
    right->setAccessibleDescription(value);
    if (!exact.isEmpty())
        right->setToolTip(exact.toHtmlEscaped());
    m_grid->addWidget(left, m_rows, 0, Qt::AlignTop);
    m_grid->addWidget(right, m_rows, 1);
    ++m_rows;
    return right;
}

} // namespace callboard
