// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/administration.h"
#include "ui/widgets/dialogframe.h"

class QListView;

namespace callboard
{

class LayoutModel;

//! \brief Which fields of the profile people see, and in which order (A8): a list to check and to sort, by
//! pointer or keyboard. Apply takes effect for everybody, with the studio's answer.
class LayoutDialog final : public DialogFrame
{
    Q_OBJECT
public:
    //! The administration has its settings, and outlives the dialog.
    LayoutDialog(Administration &administration, QWidget *parent);

    void reject() override;

signals:
    void applied();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeButtons();
    void move(int step);
    void apply();
    void finish(const Result<void> &result);
    void refresh();

    Administration &m_administration;
    ProfileLayout m_base; //!< what the studio had when this was shown
    LayoutModel *m_model;
    QListView *m_list;
    Button *m_up;
    Button *m_down;
    Button *m_reset;
    Button *m_apply;
    bool m_applying = false;
};

} // namespace callboard
