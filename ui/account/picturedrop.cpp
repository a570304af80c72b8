// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/picturedrop.h"

#include "models/items/pictureintake.h"
#include "ui/theme/icons.h"
#include "ui/theme/look.h"
#include "ui/theme/painting.h"
#include "ui/theme/roles.h"
#include "ui/widgets/avatar.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QPainterPath>

namespace callboard
{

namespace
{

constexpr int side = 112;
constexpr int segmentHeight = 38;
constexpr int ringReach = 6;

// The dashed ring reaches beyond the button, so it is a widget of the page.
class DropRing final : public QWidget
{
public:
    explicit DropRing(QWidget *around) : QWidget(around->window())
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        const int reach = dp(ringReach) + 1;
        setGeometry(QRect(around->mapTo(around->window(), QPoint()), around->size())
                        .adjusted(-reach, -reach, reach, reach));
        show();
        raise();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPen pen(color(Color::Focus), 2);
        pen.setDashPattern({3, 2});
        painter.setPen(pen);
        painter.drawEllipse(QRectF(rect()).adjusted(2, 2, -2, -2));
    }
};

void paintIconAndWords(QPainter *painter, const QRect &area, Icon icon, const QString &words,
                       const QColor &ink)
{
    painter->setFont(callboard::font(FontRole::Small));
    painter->setPen(ink);
    const int icons = dp(16);
    const int gap = dp(6);
    const int width = icons + gap + painter->fontMetrics().horizontalAdvance(words);
    const QRect line(area.center().x() - width / 2, area.top(), width, area.height());
    paintIcon(painter, QRect(line.left(), line.center().y() - icons / 2, icons, icons), icon, ink);
    painter->drawText(line.adjusted(icons + gap, 0, dp(2), 0), Qt::AlignVCenter, words);
}

} // namespace

PictureDrop::PictureDrop(QWidget *parent) : QAbstractButton(parent)
{
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFixedSize(sizeHint()); // the wrapped hint under it would take from its height
    setProperty(role::roundRing, true);
    setAccessibleName(tr("Profile picture"));
    setAccessibleDescription(tr("Press to choose a picture, or drop or paste one"));
    connect(this, &QAbstractButton::clicked, this, &PictureDrop::uploadRequested);
}

void PictureDrop::setPerson(const QString &name, const QString &seed)
{
    m_name = name;
    m_seed = seed;
    update();
}

void PictureDrop::setPicture(const QImage &picture)
{
    m_picture = picture;
    m_round = QPixmap();
    update();
}

void PictureDrop::setBusy(bool busy)
{
    m_busy = busy;
    setEnabled(!busy);
    update();
}

QSize PictureDrop::sizeHint() const
{
    return {dp(side), dp(side)};
}

bool PictureDrop::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

void PictureDrop::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal ratio = devicePixelRatioF();
    if (m_picture.isNull()) {
        paintInitials(&painter, rect(), m_name, m_seed);
    } else {
        if (m_round.isNull() || !qFuzzyCompare(m_round.devicePixelRatio(), ratio)) {
            m_round = QPixmap::fromImage(roundPicture(m_picture, qRound(width() * ratio)));
            m_round.setDevicePixelRatio(ratio);
        }
        if (m_busy)
            painter.setOpacity(0.4);
        painter.drawPixmap(rect(), m_round);
        painter.setOpacity(1.0);
    }
    if (m_dragged)
        paintDropHere(&painter);
    else if (isEnabled() && (underMouse() || hasFocus()))
        paintChange(&painter);
}

void PictureDrop::paintChange(QPainter *painter) const
{
    QPainterPath circle;
    circle.addEllipse(rect());
    painter->save();
    painter->setClipPath(circle);
    const QRect segment(0, height() - dp(segmentHeight), width(), dp(segmentHeight));
    painter->fillRect(segment, QColor(0, 0, 0, 0xb3));
    painter->restore();
    paintIconAndWords(painter, segment.adjusted(0, 0, 0, -dp(6)), Icon::Camera,
                      hasPicture() ? tr("Change") : tr("Add"), Qt::white);
}

void PictureDrop::paintDropHere(QPainter *painter) const
{
    QColor tint = color(Color::AccentTint);
    tint.setAlphaF(0.92f);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tint);
    painter->drawEllipse(rect());
    const QColor ink = color(Color::AccentText);
    const int icons = dp(20);
    const QPoint middle = rect().center();
    paintIcon(painter, QRect(middle.x() - icons / 2, middle.y() - dp(11) - icons / 2, icons, icons),
              Icon::Image, ink);
    painter->setFont(callboard::font(FontRole::Small));
    painter->setPen(ink);
    painter->drawText(QRect(0, middle.y() + dp(4), width(), dp(18)), Qt::AlignCenter, tr("Drop to use"));
}

void PictureDrop::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste) && !m_busy) {
        if (const QMimeData *pasted = QGuiApplication::clipboard()->mimeData())
            emit dataArrived(pasted);
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void PictureDrop::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("account.picture.menu"));
    if (hasPicture()) {
        menu->addAction(callboard::icon(Icon::Eye), tr("View"), this, &PictureDrop::viewRequested);
        menu->addAction(callboard::icon(Icon::Image), tr("Replace…"), this, &PictureDrop::uploadRequested);
        menu->addSeparator();
        QAction *clear = menu->addAction(callboard::icon(Icon::Trash, Color::Danger), tr("Clear"), this,
                                         &PictureDrop::clearRequested);
        setDestructive(clear);
    } else {
        menu->addAction(callboard::icon(Icon::Image), tr("Upload…"), this, &PictureDrop::uploadRequested);
    }
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    menu->popup(byKey ? mapToGlobal(rect().center()) : event->globalPos());
}

void PictureDrop::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_busy || !PictureIntake::mayHold(*event->mimeData()))
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    setDragged(true);
    emit dragEntered(event->mimeData());
}

void PictureDrop::dragLeaveEvent(QDragLeaveEvent *)
{
    setDragged(false);
    emit dragLeft();
}

void PictureDrop::dropEvent(QDropEvent *event)
{
    setDragged(false);
    event->setDropAction(Qt::CopyAction);
    event->accept();
    emit dataArrived(event->mimeData());
}

void PictureDrop::setDragged(bool on)
{
    m_dragged = on;
    delete m_ring;
    if (on)
        m_ring = new DropRing(this);
    update();
}

} // namespace callboard
