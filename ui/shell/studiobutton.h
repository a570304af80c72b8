// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace callboard
{

//! \brief The studio's name on top of the sidebar, with its letter; opens the studio menu.
class StudioButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit StudioButton(QWidget *parent = nullptr);

    //! Names come from outside and are shown as they are.
    void setStudio(const QString &name, const QString &address);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
};

//! Paints the tile with a studio's first letter.
void paintStudioTile(QPainter *painter, const QRect &rect, const QString &name, bool strong);

} // namespace callboard
