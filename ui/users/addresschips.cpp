// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/addresschips.h"

#include "models/items/addresslistmodel.h"
#include "ui/theme/controls.h"
#include "ui/theme/look.h"
#include "ui/theme/painting.h"
#include "ui/widgets/announce.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QScrollBar>
#include <QStyleOption>
#include <QToolTip>

namespace callboard
{

namespace
{

constexpr int gap = 8;
constexpr int leastEditor = 32;
constexpr int mostRead = 20; // of the addresses, when the field is read out
constexpr int fieldHeight = 130;
constexpr int mostPasted = 1'000'000; // characters

// More than one address, or one and something after it.
bool isList(const QString &text)
{
    for (const QChar c : text) {
        if (c == u',' || c == u';' || c == u'\n' || c == u'\t' || c == u'\r' || c == QChar::LineSeparator)
            return true;
    }
    return text.count(u'@') > 1;
}

// A blank ends an address, but not inside "Name <address>" or quotes.
bool blankEnds(const QString &text)
{
    return text.contains(u'@') && text.count(u'<') == text.count(u'>') && text.count(u'"') % 2 == 0;
}

} // namespace

AddressChips::AddressChips(AddressListModel &model, QWidget *parent)
    : QAbstractScrollArea(parent),
      m_model(model),
      m_edit(new QLineEdit(viewport()))
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusProxy(m_edit);
    viewport()->setAutoFillBackground(false);
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::IBeamCursor);
    m_edit->setFrame(false);
    m_edit->setObjectName(QStringLiteral("users.add.addresses"));
    m_edit->setMaxLength(mostPasted);
    m_edit->setAttribute(Qt::WA_MacShowFocusRect, false);
    QPalette clear = m_edit->palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    m_edit->setPalette(clear);
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (!m_committing && isList(text) && text.count(u'"') % 2 == 0)
            commit();
        else if (!m_committing)
            arrange();
    });
    connect(&model, &QAbstractItemModel::rowsInserted, this, &AddressChips::arrange);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &AddressChips::arrange);
    connect(&model, &QAbstractItemModel::modelReset, this, &AddressChips::arrange);
    connect(&model, &AddressListModel::statesChanged, this, &AddressChips::arrange);
    arrange();
}

QSize AddressChips::sizeHint() const
{
    return {dp(520), dp(fieldHeight)};
}

bool AddressChips::hasText() const
{
    return !m_edit->text().trimmed().isEmpty();
}

void AddressChips::commit()
{
    const QString text = m_edit->text();
    if (m_committing || text.trimmed().isEmpty())
        return;
    m_committing = true;
    m_edit->clear();
    m_model.add(text);
    m_committing = false;
    arrange();
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

QString AddressChips::textOf(int row) const
{
    return m_model.index(row).data(Qt::DisplayRole).toString();
}

void AddressChips::arrange()
{
    const int width = viewport()->width() - 2 * dp(gap);
    int x = 0;
    int y = dp(gap);
    m_chips.clear();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const int wanted = std::min(width, AddressChip::widthFor(textOf(row)));
        if (x > 0 && x + wanted > width) {
            x = 0;
            y += (AddressChip::height() + dp(gap));
        }
        m_chips.append({dp(gap) + x, y, wanted, AddressChip::height()});
        x += wanted + dp(gap);
    }
    // The editor stays beside the last chip while what is typed fits there.
    const int wantedByEditor = dp(leastEditor) + m_edit->fontMetrics().horizontalAdvance(m_edit->text());
    if (x > 0 && x + std::min(width, wantedByEditor) > width) {
        x = 0;
        y += (AddressChip::height() + dp(gap));
    }
    const QRect editor(dp(gap) + x, y, width - x, AddressChip::height());
    const int height = y + (AddressChip::height() + dp(gap));
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep((AddressChip::height() + dp(gap)));
    m_edit->setGeometry(onScreen(editor));
    if (m_current >= m_chips.size())
        m_current = -1;
    QStringList first;
    for (int row = 0; row < std::min(mostRead, m_model.rowCount()); ++row)
        first.append(textOf(row));
    m_edit->setAccessibleDescription(QLocale().createSeparatedList(first));
    viewport()->update();
}

QRect AddressChips::onScreen(const QRect &place) const
{
    return QStyle::visualRect(layoutDirection(), viewport()->rect(),
                              place.translated(0, -verticalScrollBar()->value()));
}

bool AddressChips::isOnCross(int row, const QPoint &position) const
{
    return AddressChip::crossOf(onScreen(m_chips.at(row)), layoutDirection()).contains(position);
}

int AddressChips::chipAt(const QPoint &position) const
{
    for (int row = 0; row < m_chips.size(); ++row) {
        if (onScreen(m_chips.at(row)).contains(position))
            return row;
    }
    return -1;
}

void AddressChips::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    QStyleOption frame;
    frame.rect = viewport()->rect();
    frame.state = (isEnabled() ? QStyle::State_Enabled : QStyle::State_None) |
                  (m_edit->hasFocus() ? QStyle::State_HasFocus : QStyle::State_None);
    paintFieldFrame(&painter, frame, this);
    painter.setClipRect(frame.rect.adjusted(2, 2, -2, -2));
    for (int row = 0; row < m_chips.size(); ++row) {
        const QRect place = onScreen(m_chips.at(row));
        if (place.intersects(event->rect()))
            chip(row).paint(&painter, place, layoutDirection());
    }
}

AddressChip AddressChips::chip(int row) const
{
    using State = AddressListModel::State;
    const QModelIndex index = m_model.index(row);
    const bool isError = index.data(AddressListModel::IsErrorRole).toBool();
    const bool isValid = State(index.data(AddressListModel::StateRole).toInt()) == State::Valid;
    return {textOf(row), isError, !isValid && !isError, row == m_current};
}

bool AddressChips::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int row = chipAt(help->pos());
        const QString reason =
            row < 0 ? QString() : m_model.index(row).data(AddressListModel::ReasonRole).toString();
        QToolTip::showText(
            help->globalPos(),
            reason.isEmpty() ? QString() : QStringLiteral("<qt>%1</qt>").arg(reason.toHtmlEscaped()), this);
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

bool AddressChips::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        if (event->type() == QEvent::FocusOut) {
            setCurrent(-1);
            if (static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason &&
                static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
                commit();
        }
        viewport()->update(); // its frame
        break;
    case QEvent::KeyPress:
        if (typed(static_cast<QKeyEvent *>(event)))
            return true;
        break;
    default: break;
    }
    return QAbstractScrollArea::eventFilter(watched, event);
}

bool AddressChips::typed(QKeyEvent *event)
{
    if (m_current >= 0)
        return pressedInChips(event);
    const QString text = m_edit->text();
    const bool inQuotes = text.count(u'"') % 2 == 1;
    switch (event->key()) {
    case Qt::Key_Comma:
    case Qt::Key_Semicolon:
        if (inQuotes)
            return false;
        commit();
        return true;
    case Qt::Key_Space:
        if (!blankEnds(text))
            return false;
        commit();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!hasText())
            return false; // then it is the dialog's
        commit();
        return true;
    case Qt::Key_Backspace:
        if (!text.isEmpty() || m_chips.isEmpty())
            return false;
        removeChip(int(m_chips.size()) - 1);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const bool backwards = (event->key() == Qt::Key_Left) == (layoutDirection() == Qt::LeftToRight);
        if (!backwards || m_edit->cursorPosition() > 0 || m_edit->hasSelectedText() || m_chips.isEmpty())
            return false;
        setCurrent(int(m_chips.size()) - 1);
        return true;
    }
    default: return false;
    }
}

bool AddressChips::pressedInChips(QKeyEvent *event)
{
    const int last = int(m_chips.size()) - 1;
    const bool backwards = (event->key() == Qt::Key_Left) == (layoutDirection() == Qt::LeftToRight);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        setCurrent(backwards ? std::max(0, m_current - 1) : m_current == last ? -1 : m_current + 1);
        return true;
    case Qt::Key_Home: setCurrent(0); return true;
    case Qt::Key_End:
    case Qt::Key_Escape: setCurrent(-1); return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: {
        const int row = m_current;
        removeChip(row);
        setCurrent(std::min(row, int(m_chips.size()) - 1));
        return true;
    }
    case Qt::Key_F2:
    case Qt::Key_Return:
    case Qt::Key_Enter: editChip(m_current); return true;
    default: break;
    }
    if (event->text().isEmpty())
        return false;
    setCurrent(-1); // typing goes on after the last
    return false;
}

void AddressChips::setCurrent(int row)
{
    if (row == m_current)
        return;
    m_current = row;
    if (row >= 0 && row < m_chips.size()) {
        const QRect chip = m_chips.at(row);
        QScrollBar *bar = verticalScrollBar();
        bar->setValue(
            std::clamp(bar->value(), chip.bottom() + dp(gap) - viewport()->height(), chip.y() - dp(gap)));
        const QString reason = m_model.index(row).data(AddressListModel::ReasonRole).toString();
        announce(this, reason.isEmpty()
                           ? textOf(row)
                           : tr("%1. %2", "an address and what is wrong").arg(textOf(row), reason));
    }
    arrange();
}

void AddressChips::removeChip(int row)
{
    m_model.remove(row);
}

void AddressChips::editChip(int row)
{
    commit();
    const QString text = textOf(row);
    m_model.remove(row);
    setCurrent(-1);
    m_edit->setText(text);
    m_edit->selectAll();
    m_edit->setFocus(Qt::OtherFocusReason);
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    arrange();
}

void AddressChips::mousePressEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    m_edit->setFocus(Qt::MouseFocusReason);
    const int row = chipAt(position);
    if (row >= 0 && isOnCross(row, position))
        removeChip(row);
    else
        setCurrent(row);
}

void AddressChips::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int row = chipAt(event->position().toPoint());
    if (row >= 0 && !isOnCross(row, event->position().toPoint()))
        editChip(row);
    else
        mousePressEvent(event);
}

void AddressChips::mouseMoveEvent(QMouseEvent *event)
{
    const bool overChip = chipAt(event->position().toPoint()) >= 0;
    viewport()->setCursor(overChip ? Qt::ArrowCursor : Qt::IBeamCursor);
}

void AddressChips::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    m_edit->setFocus(event->reason());
}

void AddressChips::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

} // namespace callboard
