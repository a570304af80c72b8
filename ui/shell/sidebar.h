// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pageregistry.h"

#include <QWidget>

class QListView;

namespace callboard
{

class SidebarModel;
class StudioButton;
class SyncLine;

//! \brief The studio, its pages, and how the sync stands.
class Sidebar : public QWidget
{
    Q_OBJECT
public:
    explicit Sidebar(QWidget *parent = nullptr);

    void setPages(const QList<PageEntry> &pages);
    void setCurrentPage(const QString &pageId);

    [[nodiscard]] SidebarModel *model() const { return m_model; }
    [[nodiscard]] StudioButton *studioButton() const { return m_studio; }
    [[nodiscard]] SyncLine *syncLine() const { return m_syncLine; }

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void pageWanted(const QString &pageId);
    //! Enter: the focus goes on into the page.
    void pageEntered();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    SidebarModel *m_model;
    StudioButton *m_studio;
    QListView *m_list;
    SyncLine *m_syncLine;
};

} // namespace callboard
