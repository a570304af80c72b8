// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QImage>
#include <QPixmap>
#include <QWidget>

namespace callboard
{

//! \brief A person's face: a round picture, or the initials on one of eight muted colours. Decoration beside
//! a name, so it stays silent to screen readers.
//!
//! Scaling and rounding happen on the thread pool; the result is kept in QPixmapCache for each size and
//! ratio.
class Avatar : public QWidget
{
    Q_OBJECT
public:
    //! \a side in design pixels.
    explicit Avatar(int side, QWidget *parent = nullptr);

    //! \a seed picks the colour and stays when the name changes (the username).
    void setPerson(const QString &name, const QString &seed);
    //! A null image shows the initials again.
    void setPicture(const QImage &picture);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void prepare(qreal ratio);

    int m_side;
    QString m_name;
    QString m_seed;
    QImage m_picture;
    QPixmap m_round;
    qreal m_wantedRatio = 0;
};

//! First letters of the first and the last word, at most two.
[[nodiscard]] QString initialsOf(const QString &name);
//! The colour behind the initials.
[[nodiscard]] QColor avatarColor(const QString &seed);
//! Paints the circle with initials into \a rect.
void paintInitials(QPainter *painter, const QRect &rect, const QString &name, const QString &seed);
//! The middle of a picture as a circle of \a side device pixels. Pure; any thread.
[[nodiscard]] QImage roundPicture(const QImage &picture, int side);

} // namespace callboard
