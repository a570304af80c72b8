// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAbstractItemModel;
class QListView;
class QSortFilterProxyModel;

namespace callboard
{

class LineEdit;

//! \brief The list of a searchable ComboBox: a field on top, what matches under it. Deletes itself when it
//! closes.
class ChoicePopup final : public QFrame
{
    Q_OBJECT
public:
    //! \a model outlives the popup and is the owner's.
    ChoicePopup(QAbstractItemModel *model, int column, int current, const QString &placeholder,
                QWidget *owner);

    void openBelow();

signals:
    //! The row of the model, not of what matches.
    void chosen(int row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void filter(const QString &text);
    void choose(const QModelIndex &index);

    QWidget *m_owner;
    QSortFilterProxyModel *m_matches;
    LineEdit *m_search;
    QListView *m_list;
};

} // namespace callboard
