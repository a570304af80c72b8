// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/draftform.h"
#include "models/items/fieldtexts.h"
#include "models/sync/account.h"

namespace callboard
{

//! \brief The editable fields of the profile while somebody edits them: what was typed over what the account
//! shows.
//!
//! The email field shows the address in effect; saving another one asks for it (field::pendingEmail), after
//! which the field shows the address in effect again. GUI thread.
class ProfileForm final : public DraftForm
{
    Q_OBJECT
public:
    //! The fields, in the order of the page.
    [[nodiscard]] static QStringList fields();

    //! \a account is borrowed and must live longer.
    ProfileForm(Account &account, FieldTexts texts, QObject *parent = nullptr);

    [[nodiscard]] bool isLoaded() const { return m_shown.loaded; }
    [[nodiscard]] const Profile &profile() const { return m_shown.profile; }
    [[nodiscard]] const FieldTexts &texts() const { return m_texts; }
    void setTexts(FieldTexts texts) { m_texts = std::move(texts); }

    //! The baseline in words.
    [[nodiscard]] QString wasText(const QString &field) const;

    //! Saved on this computer, not yet on the server.
    [[nodiscard]] bool isWaiting(const QString &field) const;
    //! Two values and a person has to choose.
    [[nodiscard]] bool isConflict(const QString &field) const;
    //! The identity owns it: read-only here (A8).
    [[nodiscard]] bool isOwned(const QString &field) const;

    //! Checks and saves the dirty fields. On ErrorKind::Invalid nothing was saved and every faulty field has
    //! its error(); Error::field is the first of them. Other errors: nothing was saved and everything is as
    //! it was typed.
    QFuture<Result<void>> save();
    //! Takes back the wish for another email address.
    QFuture<Result<void>> withdrawEmail();

signals:
    //! The profile came, changed or went.
    void profileChanged();

private:
    // What was saved, until the account confirms it.
    using Values = QHash<QString, QJsonValue>;

    [[nodiscard]] static QJsonValue valueOf(const Profile &profile, const QString &field);
    [[nodiscard]] Result<QJsonValue> check(const QString &field, const QJsonValue &value) const override;
    [[nodiscard]] static QString savedAs(const QString &field);
    void rebase();
    void takeSaved(const Values &saved);

    Account &m_account;
    FieldTexts m_texts;
    ShownProfile m_shown;
};

} // namespace callboard
