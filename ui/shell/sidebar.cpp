// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidebar.h"

#include "ui/shell/sidebardelegate.h"
#include "ui/shell/sidebarmodel.h"
#include "ui/shell/studiobutton.h"
#include "ui/shell/syncline.h"
#include "ui/theme/look.h"
#include "ui/theme/painting.h"

#include <QEvent>
#include <QListView>
#include <QVBoxLayout>

namespace callboard
{

namespace
{

constexpr int sidebarWidth = 220;

//! Keys never end on a caption.
class PageList final : public QListView
{
protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override
    {
        const QModelIndex there = QListView::moveCursor(action, modifiers);
        const bool forward =
            action == MoveHome || !currentIndex().isValid() || there.row() > currentIndex().row();
        for (QModelIndex at = there; at.isValid(); at = at.siblingAtRow(at.row() + (forward ? 1 : -1)))
            if (at.flags() & Qt::ItemIsSelectable)
                return at;
        return currentIndex();
    }
};

} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QWidget(parent),
      m_model(new SidebarModel(this)),
      m_studio(new StudioButton),
      m_list(new PageList),
      m_syncLine(new SyncLine)
{
    setFixedWidth(dp(sidebarWidth));
    m_list->setObjectName(QStringLiteral("shell.sidebar"));
    m_list->setAccessibleName(tr("Pages"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SidebarDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setAttribute(Qt::WA_MacShowFocusRect, false);

    auto *listArea = new QVBoxLayout;
    listArea->setContentsMargins(dp(8), dp(8), dp(8), dp(8));
    listArea->addWidget(m_list);
    auto *layout = new QVBoxLayout(this);
    // The hairline towards the page.
    const bool leftToRight = layoutDirection() == Qt::LeftToRight;
    layout->setContentsMargins(leftToRight ? 0 : 1, 0, leftToRight ? 1 : 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_studio);
    layout->addLayout(listArea, 1);
    layout->addWidget(m_syncLine);

    connect(m_list, &QListView::activated, this, &Sidebar::pageEntered);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                const QString pageId = current.data(SidebarModel::PageIdRole).toString();
                if (!pageId.isEmpty())
                    emit pageWanted(pageId);
            });
}

void Sidebar::setPages(const QList<PageEntry> &pages)
{
    m_model->setPages(pages);
}

void Sidebar::setCurrentPage(const QString &pageId)
{
    const QModelIndex at = m_model->indexOf(pageId);
    if (at.isValid() && at != m_list->currentIndex())
        m_list->setCurrentIndex(at);
}

QSize Sidebar::sizeHint() const
{
    return {dp(sidebarWidth), dp(400)};
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Color::Sidebar));
    paintHairline(&painter, rect(), layoutDirection() == Qt::LeftToRight ? Qt::RightEdge : Qt::LeftEdge,
                  color(Color::Line));
}

void Sidebar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange)
        m_list->viewport()->update();
}

} // namespace callboard
