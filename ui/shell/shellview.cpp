// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shellview.h"

#include "models/domain/futures.h"
#include "ui/shell/accountmenus.h"
#include "ui/shell/bellpopover.h"
#include "ui/shell/commandfield.h"
#include "ui/shell/page.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/shellactions.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/studiobutton.h"
#include "ui/shell/syncline.h"
#include "ui/shell/syncpopover.h"
#include "ui/shell/topbar.h"
#include "ui/theme/look.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/offlinebar.h"
#include "ui/widgets/savebar.h"
#include "ui/widgets/toast.h"

#include <QVBoxLayout>

namespace callboard
{

namespace
{

//! Where a menu goes that belongs to a button: under it, from the edge where reading begins or ends.
QPoint under(const QWidget *button, const QMenu *menu, bool atEnd, int shift)
{
    const bool fromRight = atEnd != (button->layoutDirection() == Qt::RightToLeft);
    const int x = fromRight ? button->width() + shift - menu->sizeHint().width() : -shift;
    return button->mapToGlobal(QPoint(x, button->height() + dp(6)));
}

} // namespace

ShellView::ShellView(const PageRegistry &registry, const ShellActions &actions, StudioMenu *studios,
                     ProfileMenu *profile, QWidget *parent)
    : QWidget(parent),
      sidebar(new Sidebar(this)),
      topBar(new TopBar(this)),
      banner(new Banner(this)),
      offlineBar(new OfflineBar(this)),
      pages(new PageHost(registry, this)),
      saveBar(new SaveBar(this)),
      syncPopover(new SyncPopover(sidebar->syncLine())),
      bellPopover(new BellPopover(topBar->bell())),
      studioMenu(studios),
      profileMenu(profile),
      toast(new Toast(pages))
{
    studioMenu->setParent(this, studioMenu->windowFlags());
    profileMenu->setParent(this, profileMenu->windowFlags());
    layOut();

    connect(sidebar->syncLine(), &QAbstractButton::clicked, this, &ShellView::openSyncPopover);
    connect(sidebar->studioButton(), &QAbstractButton::clicked, this, &ShellView::openStudioMenu);
    connect(topBar->person(), &QAbstractButton::clicked, this, &ShellView::openProfileMenu);
    connect(topBar->bell(), &QAbstractButton::clicked, bellPopover, &Popover::openPopover);
    connect(pages, &PageHost::currentPageChanged, this, &ShellView::showSaveBar);
    connect(pages, &PageHost::dirtyChanged, this, &ShellView::showSaveBar);
    connect(pages, &PageHost::toastRequested, toast,
            [this](const QString &text, const std::function<void()> &undo) { toast->show(text, undo); });
    connect(saveBar, &SaveBar::saveRequested, this, &ShellView::savePage);
    connect(saveBar, &SaveBar::discardRequested, this, [this] {
        if (Page *page = pages->currentPage())
            page->discard();
    });
    connect(actions.save, &QAction::triggered, this, &ShellView::savePage);
    connect(actions.search, &QAction::triggered, this, [this] {
        Page *page = pages->currentPage();
        if (page && !page->focusSearch())
            topBar->command()->begin();
    });
    connect(actions.command, &QAction::triggered, this, [this] { topBar->command()->begin(); });
    connect(actions.syncDetails, &QAction::triggered, this, &ShellView::openSyncPopover);
    connect(actions.switchStudio, &QAction::triggered, this, &ShellView::openStudioMenu);
}

void ShellView::layOut()
{
    auto *main = new QVBoxLayout;
    main->setSpacing(0);
    main->addWidget(topBar);
    main->addWidget(banner);
    main->addWidget(offlineBar);
    main->addWidget(pages, 1);
    main->addWidget(saveBar);
    auto *row = new QHBoxLayout(this);
    row->setSpacing(0);
    row->addWidget(sidebar);
    row->addLayout(main, 1);
}

void ShellView::openSyncPopover()
{
    syncPopover->openPopover();
}

void ShellView::openStudioMenu()
{
    studioMenu->popup(under(sidebar->studioButton(), studioMenu, false, -dp(8)));
}

void ShellView::openProfileMenu()
{
    profileMenu->popup(under(topBar->person(), profileMenu, true, dp(4)));
}

void ShellView::showSaveBar()
{
    Page *page = pages->currentPage();
    if (page)
        saveBar->comeAfter(page);
    saveBar->setDisabledReason(page ? page->whyNotSavable() : QString());
    saveBar->setFields(page && page->isDirty() ? page->dirtyFieldNames() : QStringList());
}

void ShellView::savePage()
{
    Page *page = pages->currentPage();
    if (!page || !page->isDirty() || !page->whyNotSavable().isEmpty())
        return;
    saveBar->setBusy(true);
    whenDone<void>(page->save(), this, [this](const Result<void> &saved) {
        saveBar->setBusy(false);
        // What is wrong with a field is said at the field.
        if (!saved && saved.error().kind != ErrorKind::Invalid)
            toast->show(saved.error().text);
    });
}

} // namespace callboard
