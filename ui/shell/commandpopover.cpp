// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpopover.h"

#include "models/items/commandmodel.h"
#include "ui/shell/commanddelegate.h"
#include "ui/theme/look.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/text.h"

#include <QListView>
#include <QVBoxLayout>

namespace callboard
{

namespace
{

constexpr int listWidth = 456;
constexpr int listHeight = 380;

QWidget *makeHints()
{
    auto *hints = new QWidget;
    hints->setFixedHeight(dp(28));
    auto *row = new QHBoxLayout(hints);
    row->setContentsMargins(dp(16), 0, dp(16), 0);
    row->setSpacing(dp(16));
    const auto hint = [row](const QString &text) {
        row->addWidget(new Text(text, FontRole::Caption, Color::Text3));
    };
    hint(CommandPopover::tr("↑ ↓ choose"));
    hint(CommandPopover::tr("Enter open"));
    hint(CommandPopover::tr("Esc close"));
    row->addStretch(1);
    hint(CommandPopover::tr("> commands only"));
    return hints;
}

} // namespace

CommandPopover::CommandPopover(CommandModel &model, QWidget *field)
    : Popover(field, Side::Below, field->window()),
      m_model(model),
      m_list(new QListView),
      m_nothing(new Text(tr("Nothing has that name"), FontRole::Body, Color::Text2))
{
    setTakesFocus(false);
    setFocusPolicy(Qt::NoFocus);
    setBodyWidth(listWidth);
    m_list->setObjectName(QStringLiteral("shell.commandList"));
    m_list->setAccessibleName(tr("Commands"));
    m_list->setModel(&model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->viewport()->setAutoFillBackground(false);
    m_nothing->setContentsMargins(dp(16), dp(12), dp(16), dp(12));

    auto *listArea = new QVBoxLayout;
    listArea->setContentsMargins(dp(4), dp(4), dp(4), dp(4));
    listArea->addWidget(m_list);
    content()->addLayout(listArea, 1);
    content()->addWidget(m_nothing);
    content()->addWidget(new Hairline(Qt::Horizontal));
    content()->addWidget(makeHints());

    connect(m_list, &QListView::entered, this, [this](const QModelIndex &index) {
        if (index.flags() & Qt::ItemIsSelectable)
            select(index.row());
    });
    connect(m_list, &QListView::clicked, this, &CommandPopover::chosen);
    connect(&model, &QAbstractItemModel::modelReset, this, &CommandPopover::fit);
    fit();
}

void CommandPopover::fit()
{
    int height = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        height += m_list->sizeHintForRow(row);
    m_list->setFixedHeight(std::min(height, dp(listHeight)));
    m_list->setVisible(height > 0);
    m_nothing->setVisible(height == 0);
    if (isOpen())
        place();
}

void CommandPopover::select(int row)
{
    if (row < 0)
        return;
    m_list->setCurrentIndex(m_model.index(row));
    if (isOpen())
        announce(m_list, m_model.index(row).data(Qt::AccessibleTextRole).toString());
}

void CommandPopover::selectFirst()
{
    select(m_model.selectable(0, 1));
    m_list->scrollToTop();
}

void CommandPopover::step(int rows)
{
    const int direction = rows < 0 ? -1 : 1;
    int row = m_list->currentIndex().row();
    for (int i = 0; i < std::abs(rows); ++i) {
        const int next = m_model.selectable(row + direction, direction);
        if (next < 0)
            break;
        row = next;
    }
    select(row);
    if (m_model.selectable(row - 1, -1) < 0)
        m_list->scrollToTop();
}

QModelIndex CommandPopover::current() const
{
    return m_list->currentIndex();
}

} // namespace callboard
