// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListView;

namespace callboard
{

class StudioListModel;

//! \brief The left side of the sign-in page: the mark, the studios used here, another one, and the demo
//! studio.
class StudioSidebar final : public QWidget
{
    Q_OBJECT
public:
    //! \a studios is borrowed and must live longer.
    explicit StudioSidebar(StudioListModel &studios, QWidget *parent = nullptr);

    //! -1: another studio.
    void setCurrent(int row);

signals:
    void chosen(int row);
    void anotherRequested();
    void forgetRequested(int row);
    void demoRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeBrand();
    void fitList();
    void openMenu(const QModelIndex &index, const QPoint &globalPosition);

    StudioListModel &m_studios;
    QListView *m_list;
    QWidget *m_caption;
    QWidget *m_brand;
    QWidget *m_demo;
};

} // namespace callboard
