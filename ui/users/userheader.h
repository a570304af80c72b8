// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace callboard
{

class UserSelection;

//! \brief The heading of the users' table: sorts by a click, has a check box for all while somebody gathers.
class UserHeader final : public QHeaderView
{
    Q_OBJECT
public:
    explicit UserHeader(const UserSelection &selection, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

signals:
    //! The box that stands for all rows.
    void allClicked();

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QRect checkBox() const;

    const UserSelection &m_selection;
};

} // namespace callboard
