// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/commandmodel.h"
#include "ui/widgets/lineedit.h"

#include <QPointer>

namespace callboard
{

class CommandPopover;

//! \brief The field in the top bar that goes to pages and runs actions by name. The list under it follows
//! what is typed; the focus stays in the field. "> " leaves only actions. Esc closes the list, then gives the
//! focus back to where it was.
class CommandField : public LineEdit
{
    Q_OBJECT
public:
    explicit CommandField(QWidget *parent = nullptr);

    void setCommands(const QList<Command> &commands);
    //! Takes the focus and shows the list; \a prefix is typed first.
    void begin(const QString &prefix = {});

signals:
    void commandChosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void openList();
    void leave();
    void choose(const QModelIndex &index);

    CommandModel *m_model;
    CommandPopover *m_list = nullptr;
    QPointer<QWidget> m_focusBefore;
};

} // namespace callboard
