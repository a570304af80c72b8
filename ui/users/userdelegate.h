// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/look.h"

#include <QCache>
#include <QStaticText>
#include <QStyledItemDelegate>

namespace callboard
{

class UserPictures;
class UserSelection;

//! \brief Draws the cells of the users' table directly: no widget a row, no style option a text. Shaped and
//! cut texts are kept, so that scrolling draws ready glyphs.
class UserDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    //! What the pointer and the menu are on; the table's to set.
    struct Marks {
        int hoverRow = -1;
        bool hoverDots = false;
        bool hoverPicture = false;
        int menuRow = -1;
        int lastColumn = 0; //!< the one at the far end, which holds the three dots
    };

    UserDelegate(UserPictures &pictures, const UserSelection &selection, QObject *parent = nullptr);

    Marks marks;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    //! Parts of a row, in the coordinates of its cells.
    [[nodiscard]] static QRect pictureRect(const QRect &nameCell, Qt::LayoutDirection direction,
                                           bool gathering);
    [[nodiscard]] static QRect checkRect(const QRect &nameCell, Qt::LayoutDirection direction);
    [[nodiscard]] static QRect dotsRect(const QRect &lastCell, Qt::LayoutDirection direction);
    //! What a cell keeps beside its text, before and after it, in pixels.
    [[nodiscard]] static int roomBeside(int column, bool last);
    //! Whether the text of a cell is cut.
    [[nodiscard]] bool isCut(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    //! After a change of theme or font.
    void forgetTexts() { m_texts.clear(); }

private:
    //! Draws from the cell's beginning and returns how wide it was.
    int drawText(QPainter *painter, const QRect &place, const QString &text, const QFont &font,
                 const QColor &color, Qt::LayoutDirection direction) const;
    void drawName(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                  bool selected) const;
    void drawState(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void drawDots(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    [[nodiscard]] QRect textRect(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    UserPictures &m_pictures;
    const UserSelection &m_selection;
    mutable QCache<QString, QStaticText> m_texts;
};

} // namespace callboard
