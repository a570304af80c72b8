// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/popover.h"

#include <QModelIndex>

class QListView;

namespace callboard
{

class CommandModel;
class Text;

//! \brief The list under the command field: groups, matches with what was typed highlighted, and a line of
//! key hints.
class CommandPopover final : public Popover
{
    Q_OBJECT
public:
    //! \a model and \a field outlive it.
    CommandPopover(CommandModel &model, QWidget *field);

    void selectFirst();
    //! Moves the selection by so many rows that can be chosen; at the ends it stays.
    void step(int rows);
    [[nodiscard]] QModelIndex current() const;

signals:
    void chosen(const QModelIndex &index);

private:
    void fit();
    void select(int row);

    CommandModel &m_model;
    QListView *m_list;
    Text *m_nothing;
};

} // namespace callboard
