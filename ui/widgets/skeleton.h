// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace callboard
{

//! What will be there.
enum class SkeletonShape {
    Profile, //!< a form with a picture beside it
    Form,
    Table,
};

//! \brief Grey bars where content will be, in its outlines. They do not move.
class Skeleton : public QWidget
{
    Q_OBJECT
public:
    explicit Skeleton(SkeletonShape shape, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintForm(QPainter &painter) const;
    void paintTable(QPainter &painter) const;
    //! A bar, in design pixels from the page's leading top corner.
    void paintBar(QPainter &painter, const QRect &place, int corner) const;

    const SkeletonShape m_shape;
};

} // namespace callboard
