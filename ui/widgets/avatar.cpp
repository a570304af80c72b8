// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/avatar.h"

#include "models/domain/futures.h"
#include "ui/theme/look.h"

#include <QPainter>
#include <QPixmapCache>
#include <QThreadPool>
#include <array>

namespace callboard
{

namespace
{

// White on each is at least 4.5 : 1.
constexpr std::array<QRgb, 8> muted = {0xff43706c, 0xff80664b, 0xff4f6b80, 0xff5f7350,
                                       0xff835a61, 0xff6b5b84, 0xff736238, 0xff55657a};

QString cacheKey(qint64 picture, int side)
{
    return QStringLiteral("callboard-avatar/%1/%2").arg(picture).arg(side);
}

} // namespace

QString initialsOf(const QString &name)
{
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    const auto first = [](const QString &word) {
        const qsizetype length = word.at(0).isHighSurrogate() && word.size() > 1 ? 2 : 1;
        return word.left(length).toUpper();
    };
    return words.size() == 1 ? first(words.first()) : first(words.first()) + first(words.last());
}

QColor avatarColor(const QString &seed)
{
    uint sum = 0;
    for (const QChar c : seed)
        sum = sum * 31 + c.unicode();
    return QColor::fromRgb(muted[sum % muted.size()]);
}

void paintInitials(QPainter *painter, const QRect &rect, const QString &name, const QString &seed)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(avatarColor(seed));
    painter->drawEllipse(rect);
    // Scaled, because the face at another size would be loaded anew: half a millisecond for two letters.
    const QFont letters = font(FontRole::BodyStrong);
    const qreal scale = std::max(8.0, rect.height() * 0.4) / letters.pixelSize();
    painter->translate(rect.topLeft());
    painter->scale(scale, scale);
    painter->setFont(letters);
    painter->setPen(Qt::white);
    painter->drawText(QRectF(0, 0, rect.width() / scale, rect.height() / scale), Qt::AlignCenter,
                      initialsOf(name));
    painter->restore();
}

QImage roundPicture(const QImage &picture, int side)
{
    QImage round(side, side, QImage::Format_ARGB32_Premultiplied);
    round.fill(Qt::transparent);
    const QImage filling =
        picture.scaled(side, side, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    QBrush brush(filling);
    brush.setTransform(
        QTransform::fromTranslate((side - filling.width()) / 2.0, (side - filling.height()) / 2.0));
    QPainter painter(&round);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(brush);
    painter.drawEllipse(QRectF(0, 0, side, side));
    return round;
}

Avatar::Avatar(int side, QWidget *parent) : QWidget(parent), m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void Avatar::setPerson(const QString &name, const QString &seed)
{
    m_name = name;
    m_seed = seed;
    update();
}

void Avatar::setPicture(const QImage &picture)
{
    m_picture = picture;
    m_wantedRatio = 0;
    if (picture.isNull())
        m_round = QPixmap();
    update();
}

QSize Avatar::sizeHint() const
{
    return {dp(m_side), dp(m_side)};
}

void Avatar::prepare(qreal ratio)
{
    m_wantedRatio = ratio;
    const int side = qRound(dp(m_side) * ratio);
    const qint64 picture = m_picture.cacheKey();
    const auto take = [this, ratio](QPixmap pixmap) {
        pixmap.setDevicePixelRatio(ratio);
        m_round = pixmap;
        update();
    };
    QPixmap known;
    if (QPixmapCache::find(cacheKey(picture, side), &known)) {
        take(known);
        return;
    }
    const Answer<QImage> answer;
    QThreadPool::globalInstance()->start(
        [answer, image = m_picture, side] { answer(Result<QImage>(roundPicture(image, side))); });
    whenDone<QImage>(answer.future(), this, [this, take, picture, side, ratio](const Result<QImage> &round) {
        if (!round)
            return;
        const QPixmap pixmap = QPixmap::fromImage(*round);
        QPixmapCache::insert(cacheKey(picture, side), pixmap);
        if (picture == m_picture.cacheKey() && qFuzzyCompare(ratio, m_wantedRatio))
            take(pixmap);
    });
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const qreal ratio = devicePixelRatioF();
    if (!m_picture.isNull() && !qFuzzyCompare(ratio, m_wantedRatio))
        prepare(ratio);
    if (m_round.isNull())
        paintInitials(&painter, rect(), m_name, m_seed);
    else
        painter.drawPixmap(rect(), m_round);
}

} // namespace callboard
