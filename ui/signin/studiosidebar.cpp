// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/studiosidebar.h"

#include "models/items/studiolistmodel.h"
#include "ui/signin/sidebarbutton.h"
#include "ui/signin/studiodelegate.h"
#include "ui/theme/painting.h"
#include "ui/theme/roles.h"
#include "ui/widgets/dot.h"
#include "ui/widgets/text.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QListView>
#include <QMenu>

namespace callboard
{

namespace
{

constexpr int sidebarWidth = 264;
constexpr int brandHeight = 56;
constexpr int sidebarFootHeight = 64;

} // namespace

StudioSidebar::StudioSidebar(StudioListModel &studios, QWidget *parent)
    : QWidget(parent),
      m_studios(studios),
      m_list(new QListView),
      m_caption(new Text(tr("Recent studios"), FontRole::Group, Color::Text3)),
      m_brand(makeBrand())
{
    setFixedWidth(dp(sidebarWidth));
    m_list->setObjectName(QStringLiteral("signin.studios"));
    m_list->setAccessibleName(tr("Recent studios"));
    m_list->setModel(&m_studios);
    m_list->setItemDelegate(new StudioDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    m_caption->setContentsMargins(dp(8), 0, dp(8), 0);
    m_caption->setFixedHeight(dp(24));

    auto *another = new SidebarButton(Icon::Plus, tr("Another studio…"));
    another->setObjectName(QStringLiteral("signin.another"));
    auto *demo = new SidebarButton(Icon::Star, tr("Try the local demo studio"));
    demo->setObjectName(QStringLiteral("signin.demo"));
    demo->setNote(tr("Made-up crew and shots, no server"));
    m_demo = demo;

    auto *studiosBox = new QVBoxLayout;
    studiosBox->setContentsMargins(dp(8), dp(12), dp(8), 0);
    studiosBox->setSpacing(0);
    studiosBox->addWidget(m_caption);
    studiosBox->addSpacing(dp(2));
    studiosBox->addWidget(m_list, 1);
    studiosBox->addSpacing(dp(4));
    studiosBox->addWidget(another);
    studiosBox->addStretch(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 1, 0);
    layout->setSpacing(0);
    layout->addWidget(m_brand);
    layout->addLayout(studiosBox);
    layout->addStretch(1);
    layout->addWidget(demo);
    demo->setFixedHeight(dp(sidebarFootHeight));
    demo->setInset(dp(8));

    connect(another, &QAbstractButton::clicked, this, &StudioSidebar::anotherRequested);
    connect(demo, &QAbstractButton::clicked, this, &StudioSidebar::demoRequested);
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { emit chosen(index.row()); });
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex &index) { emit chosen(index.row()); });
    connect(&m_studios, &QAbstractItemModel::modelReset, this, &StudioSidebar::fitList);
    fitList();
}

QWidget *StudioSidebar::makeBrand()
{
    auto *brand = new QWidget;
    brand->setFixedHeight(dp(brandHeight));
    auto *layout = new QHBoxLayout(brand);
    layout->setContentsMargins(dp(16), 0, dp(16), 1);
    layout->setSpacing(dp(12));
    layout->addWidget(new Glyph(Icon::Mark, Color::AccentText, 24));
    layout->addWidget(new Text(QStringLiteral("Callboard"), FontRole::Title), 1);
    return brand;
}

void StudioSidebar::setCurrent(int row)
{
    if (row < 0)
        m_list->selectionModel()->clear();
    else
        m_list->setCurrentIndex(m_studios.index(row));
}

void StudioSidebar::fitList()
{
    const int count = m_studios.rowCount();
    m_list->setVisible(count > 0);
    m_caption->setVisible(count > 0);
    m_list->setMaximumHeight(count * m_list->itemDelegate()->sizeHint({}, {}).height());
    m_list->setMinimumHeight(std::min(count, 2) * m_list->itemDelegate()->sizeHint({}, {}).height());
}

void StudioSidebar::openMenu(const QModelIndex &index, const QPoint &globalPosition)
{
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool signedIn = index.data(StudioListModel::SignedInRole).toBool();
    QAction *forget = menu->addAction(tr("Remove from this list"), this,
                                      [this, row = index.row()] { emit forgetRequested(row); });
    forget->setObjectName(QStringLiteral("signin.forget"));
    forget->setEnabled(!signedIn);
    if (signedIn) {
        forget->setToolTip(tr("You are signed in there. Sign out first."));
        menu->setToolTipsVisible(true);
    }
    menu->popup(globalPosition);
}

bool StudioSidebar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ContextMenu) {
        const auto *context = static_cast<QContextMenuEvent *>(event);
        const bool byKey = context->reason() == QContextMenuEvent::Keyboard;
        if (!byKey && watched == m_list)
            return false; // comes again from the viewport
        const QModelIndex index = byKey ? m_list->currentIndex() : m_list->indexAt(context->pos());
        openMenu(index, byKey ? m_list->viewport()->mapToGlobal(m_list->visualRect(index).center())
                              : context->globalPos());
        return true;
    }
    if (event->type() == QEvent::KeyPress && watched == m_list) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Space && m_list->currentIndex().isValid()) {
            emit chosen(m_list->currentIndex().row());
            return true;
        }
        if (key == Qt::Key_Delete && m_list->currentIndex().isValid() &&
            !m_list->currentIndex().data(StudioListModel::SignedInRole).toBool()) {
            emit forgetRequested(m_list->currentIndex().row());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void StudioSidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Color::Sidebar));
    const Qt::Edge inner = layoutDirection() == Qt::LeftToRight ? Qt::RightEdge : Qt::LeftEdge;
    paintHairline(&painter, rect(), inner, color(Color::Line));
    paintHairline(&painter, m_brand->geometry(), Qt::BottomEdge, color(Color::Line));
    paintHairline(&painter, m_demo->geometry(), Qt::TopEdge, color(Color::Line));
}

} // namespace callboard
