// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>
#include <QWidget>

namespace callboard
{

//! \brief One change in the sync popover: field → value, where and when, and what can be done about it.
class WaitingChangeRow final : public QWidget
{
    Q_OBJECT
public:
    //! \a index of a WaitingChangesModel, read at once and not kept.
    explicit WaitingChangeRow(const QModelIndex &index, QWidget *parent = nullptr);

signals:
    void undoWanted();
    void retryWanted();
    void chooseWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    bool m_first;
};

} // namespace callboard
