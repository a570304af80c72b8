// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pageregistry.h"

#include <QWidget>

namespace callboard
{

class Banner;
class BellPopover;
class OfflineBar;
class Page;
class PageHost;
class ProfileMenu;
class SaveBar;
class ShellActions;
class Sidebar;
class StudioMenu;
class SyncPopover;
class Toast;
class TopBar;

//! \brief The signed-in face of the window: sidebar, top bar, bars, page, save bar, and what floats over
//! them. Composes; AccountPresenter fills it.
class ShellView : public QWidget
{
    Q_OBJECT
public:
    //! All outlive the view; the menus are taken over.
    ShellView(const PageRegistry &pages, const ShellActions &actions, StudioMenu *studioMenu,
              ProfileMenu *profileMenu, QWidget *parent = nullptr);

    Sidebar *const sidebar;
    TopBar *const topBar;
    Banner *const banner;
    OfflineBar *const offlineBar;
    PageHost *const pages;
    SaveBar *const saveBar;
    SyncPopover *const syncPopover;
    BellPopover *const bellPopover;
    StudioMenu *const studioMenu;
    ProfileMenu *const profileMenu;
    Toast *const toast;

    void openSyncPopover();
    void openStudioMenu();

private:
    void layOut();
    void openProfileMenu();
    void showSaveBar();
    void savePage();
};

} // namespace callboard
