// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/accountpresenter.h"

#include "models/domain/futures.h"
#include "models/items/relativetime.h"
#include "ui/shell/accountmenus.h"
#include "ui/shell/bellpopover.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/shellview.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/studiobutton.h"
#include "ui/shell/syncline.h"
#include "ui/shell/syncpopover.h"
#include "ui/shell/topbar.h"
#include "ui/widgets/offlinebar.h"

namespace callboard
{

namespace
{

constexpr int smallPicture = 64; // what the studio keeps beside the large one

Need needOf(SyncState state)
{
    switch (state) {
    case SyncState::SignInAgain: return Need::SignInAgain;
    case SyncState::CertificateDoubted: return Need::Certificate;
    default: return Need::Keychain;
    }
}

} // namespace

AccountPresenter::AccountPresenter(Account &account, ShellView &view, const FieldTexts &texts)
    : m_account(account),
      m_view(view)
{
    connect(&account, &Account::studioChanged, this, &AccountPresenter::showStudio);
    connect(&account, &Account::profileChanged, this, &AccountPresenter::showPerson);
    connect(&account, &Account::profileChanged, this, &AccountPresenter::showAttention);
    connect(&account, &Account::statusChanged, this, &AccountPresenter::showStatus);
    connect(&account, &Account::statusChanged, this, &AccountPresenter::showAttention);
    connect(&account, &Account::conflictsChanged, this, &AccountPresenter::showAttention);
    connect(&account, &Account::waitingChangesChanged, this, &AccountPresenter::showAttention);
    connect(view.pages, &PageHost::dirtyChanged, this, &AccountPresenter::showStatus);
    connect(view.pages, &PageHost::currentPageChanged, this, &AccountPresenter::showStatus);
    connect(view.offlineBar, &OfflineBar::tryNowRequested, &account, &Account::syncNow);
    connect(view.banner, &Banner::actionTriggered, this,
            [this] { emit needPressed(needOf(m_account.status().state), false); });
    connect(view.banner, &Banner::secondActionTriggered, this,
            [this] { emit needPressed(needOf(m_account.status().state), true); });
    connect(view.banner, &Banner::closed, &account, &Account::acknowledgeDamage);
    connect(view.bellPopover, &BellPopover::actionWanted, this,
            [this](Need need) { emit needPressed(need, false); });
    connect(view.syncPopover, &SyncPopover::chooseWanted, this,
            [this] { emit needPressed(Need::Choice, false); });

    view.syncPopover->setAccount(&account, texts);
    view.topBar->person()->setPicture({});
    view.profileMenu->setPicture({});
    showStudio();
    showPerson();
    showStatus();
    showAttention();
}

AccountPresenter::~AccountPresenter()
{
    m_view.syncPopover->setAccount(nullptr, FieldTexts());
}

void AccountPresenter::showStudio()
{
    m_view.sidebar->studioButton()->setStudio(m_account.studio().name, m_account.studioUrl().display());
    m_view.studioMenu->setCurrent(m_account.id());
}

void AccountPresenter::showPerson()
{
    const Profile profile = m_account.profile().profile;
    m_view.topBar->person()->setPerson(profile.displayName(), profile.username);
    m_view.profileMenu->setPerson(profile.displayName(), profile.email, profile.username);
    if (profile.picture != m_picture)
        loadPicture(profile.picture);
}

void AccountPresenter::loadPicture(const PictureId &id)
{
    m_picture = id;
    const auto show = [this](const QImage &picture) {
        m_view.topBar->person()->setPicture(picture);
        m_view.profileMenu->setPicture(picture);
    };
    if (!id.isValid()) {
        show({});
        return;
    }
    whenDone<QImage>(m_account.picture(id, smallPicture), this,
                     [this, id, show](const Result<QImage> &picture) {
                         // Without a picture there are initials; a picture that came too late belongs to
                         // nobody any more.
                         if (picture && id == m_picture)
                             show(*picture);
                     });
}

void AccountPresenter::showStatus()
{
    SyncStatus status = m_account.status();
    const Profile profile = m_account.profile().profile;
    const bool relative = profile.relativeDates;
    status.lastSynced = inPersonsZone(status.lastSynced, profile.timeZone);
    status.nextTry = inPersonsZone(status.nextTry, profile.timeZone);
    m_view.sidebar->syncLine()->setSituation(status, m_view.pages->unsavedFields(m_account.id()), relative);
    const bool offline = status.state == SyncState::Offline;
    if (offline)
        m_view.offlineBar->setSituation(status.waiting, status.lastSynced, status.nextTry);
    m_view.offlineBar->setVisible(offline);
    const auto message = AttentionList::banner(status);
    if (message)
        m_view.banner->show(*message);
    else
        m_view.banner->clear();
}

void AccountPresenter::showAttention()
{
    const QList<Attention> items = AttentionList::of(m_account);
    m_view.bellPopover->setItems(items);
    m_view.topBar->bell()->setCount(static_cast<int>(items.size()));
}

} // namespace callboard
