// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choicepopup.h"

#include "ui/theme/look.h"
#include "ui/theme/painting.h"
#include "ui/widgets/choicedelegate.h"
#include "ui/widgets/lineedit.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QListView>
#include <QScreen>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace callboard
{

namespace
{

constexpr int visibleRows = 10;

} // namespace

ChoicePopup::ChoicePopup(QAbstractItemModel *model, int column, int current, const QString &placeholder,
                         QWidget *owner)
    : QFrame(owner, Qt::Popup),
      m_owner(owner),
      m_matches(new QSortFilterProxyModel(this)),
      m_search(new LineEdit),
      m_list(new QListView)
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_matches->setSourceModel(model);
    m_matches->setFilterKeyColumn(column);
    m_matches->setFilterCaseSensitivity(Qt::CaseInsensitive);

    m_search->setPlaceholderText(placeholder);
    m_search->setAccessibleName(placeholder);
    m_search->installEventFilter(this);

    auto *delegate = new ChoiceDelegate(m_list);
    m_list->setItemDelegate(delegate);
    m_list->setModel(m_matches);
    m_list->setModelColumn(column);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(owner->accessibleName());
    m_list->viewport()->setAutoFillBackground(false);

    auto *layout = new QVBoxLayout(this);
    const int margin = dp(4) + 1;
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(dp(4));
    layout->addWidget(m_search);
    layout->addWidget(m_list);

    connect(m_search, &QLineEdit::textChanged, this, &ChoicePopup::filter);
    connect(m_list, &QListView::clicked, this, &ChoicePopup::choose);
    connect(m_list, &QListView::entered, m_list, &QListView::setCurrentIndex);
    m_list->setCurrentIndex(m_matches->mapFromSource(model->index(current, column)));
}

void ChoicePopup::openBelow()
{
    const int height = dp(28) * (visibleRows + 1) + dp(4 * 3) + 2;
    QRect place(m_owner->mapToGlobal(QPoint(0, m_owner->height() + dp(4))), QSize(m_owner->width(), height));
    const QRect available = m_owner->screen()->availableGeometry();
    if (place.bottom() > available.bottom())
        place.moveBottom(m_owner->mapToGlobal(QPoint(0, -dp(4))).y());
    setGeometry(place);
    show();
    m_search->setFocus(Qt::PopupFocusReason);
    m_list->scrollTo(m_list->currentIndex(), QAbstractItemView::PositionAtCenter);
}

void ChoicePopup::filter(const QString &text)
{
    m_matches->setFilterFixedString(text.trimmed().replace(u' ', u'_'));
    if (m_matches->rowCount() == 0)
        m_matches->setFilterFixedString(text.trimmed());
    if (!m_list->currentIndex().isValid() || !text.isEmpty())
        m_list->setCurrentIndex(m_matches->index(0, m_list->modelColumn()));
    m_list->scrollTo(m_list->currentIndex());
}

void ChoicePopup::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const int row = m_matches->mapToSource(index).row();
    close();
    emit chosen(row);
}

bool ChoicePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown: QCoreApplication::sendEvent(m_list, event); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Tab: choose(m_list->currentIndex()); return true;
        case Qt::Key_Escape: close(); return true;
        default: break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void ChoicePopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Color::Raised));
    paintBox(&painter, rect(), 0, color(Color::Raised), color(Color::LineStrong));
}

} // namespace callboard
