// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/users/addresschip.h"

#include <QAbstractScrollArea>

class QLineEdit;

namespace callboard
{

class AddressListModel;

//! \brief A field whose addresses become chips as they are typed or pasted: red with an error, dashed when
//! they are left out. Left goes into the chips, Delete and Backspace remove one, F2, Enter and a double click
//! edit it.
class AddressChips final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    //! \a model outlives the field.
    explicit AddressChips(AddressListModel &model, QWidget *parent = nullptr);

    //! What was typed and is no chip yet becomes one.
    void commit();
    [[nodiscard]] bool hasText() const;

    [[nodiscard]] QSize sizeHint() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    [[nodiscard]] bool typed(class QKeyEvent *event);
    [[nodiscard]] bool pressedInChips(class QKeyEvent *event);
    [[nodiscard]] QString textOf(int row) const;
    [[nodiscard]] int chipAt(const QPoint &position) const;
    [[nodiscard]] QRect onScreen(const QRect &place) const;
    [[nodiscard]] bool isOnCross(int row, const QPoint &position) const;
    [[nodiscard]] AddressChip chip(int row) const;
    void arrange();
    void setCurrent(int row);
    void removeChip(int row);
    void editChip(int row);

    AddressListModel &m_model;
    QLineEdit *m_edit;
    QList<QRect> m_chips; //!< in the coordinates of the whole content
    int m_current = -1;   //!< the chip that keys are for; -1: the editor
    bool m_committing = false;
};

} // namespace callboard
