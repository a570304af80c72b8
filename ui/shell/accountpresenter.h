// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/fieldtexts.h"
#include "models/sync/account.h"
#include "ui/shell/attention.h"

#include <QObject>

namespace callboard
{

class ShellView;

//! \brief Shows one account in the shell: studio, person, sync, what needs attention. Deleted before its
//! account goes away.
class AccountPresenter final : public QObject
{
    Q_OBJECT
public:
    AccountPresenter(Account &account, ShellView &view, const FieldTexts &texts);
    ~AccountPresenter() override;

    [[nodiscard]] Account &account() const { return m_account; }

signals:
    //! The person pressed the verb of something that needs them; Need::Keychain with \a second means "use
    //! this session only".
    void needPressed(callboard::Need need, bool second);

private:
    void showStudio();
    void showPerson();
    void showStatus();
    void showAttention();
    void loadPicture(const PictureId &id);

    Account &m_account;
    ShellView &m_view;
    PictureId m_picture;
};

} // namespace callboard
