// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/reachability.h"
#include "ui/widgets/lineedit.h"

class QMenu;

namespace callboard
{

class Glyph;
class IconButton;
class StudioListModel;
class Text;

//! \brief The studio's address, with what is known about it ("✓ Reachable") and the known studios at its far
//! end.
class AddressField final : public LineEdit
{
    Q_OBJECT
public:
    //! Both are borrowed and must live longer.
    AddressField(const Reachability &reachability, const StudioListModel &studios, QWidget *parent = nullptr);

signals:
    void studioChosen(int row);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();
    void place();
    void openStudios();

    const Reachability &m_reachability;
    const StudioListModel &m_studios;
    QWidget *m_end;
    Glyph *m_icon;
    Text *m_words;
    IconButton *m_open;
};

} // namespace callboard
