// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QString>

class QPainter;

namespace callboard
{

//! \brief How one chip of AddressChips looks. A value.
struct AddressChip {
    QString text;
    bool isError = false;
    bool isLeftOut = false; //!< dashed: known already
    bool isCurrent = false; //!< keys are for it

    [[nodiscard]] static int height();
    //! What it needs to show its text in full.
    [[nodiscard]] static int widthFor(const QString &text);
    //! The part of a chip at \a place that removes it.
    [[nodiscard]] static QRect crossOf(const QRect &place, Qt::LayoutDirection direction);
    void paint(QPainter *painter, const QRect &place, Qt::LayoutDirection direction) const;
};

} // namespace callboard
