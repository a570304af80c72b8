// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/attention.h"
#include "ui/widgets/popover.h"

namespace callboard
{

//! \brief Under the bell: what needs the person, each with its verb; or that nothing does.
class BellPopover final : public Popover
{
    Q_OBJECT
public:
    explicit BellPopover(QWidget *bell);

    void setItems(const QList<Attention> &items);

signals:
    void actionWanted(callboard::Need need);

protected:
    void prepare() override;

private:
    void makeBody();
    QWidget *makeRow(const Attention &item);
    QWidget *makeEmpty();

    QList<Attention> m_items;
    QWidget *m_body = nullptr; //!< what shows the items; nothing until it is opened
};

} // namespace callboard
