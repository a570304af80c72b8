// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/fieldtexts.h"
#include "models/sync/account.h"

#include <QObject>
#include <map>

namespace callboard
{

//! \brief The editable fields of the profile while somebody edits them: what was typed over what the account
//! shows.
//!
//! A field is dirty when its value differs from its baseline, so undoing by hand clears it. When the profile
//! changes underneath, untouched fields follow; touched ones keep what was typed and are marked as clashing.
//! The email field shows the address in effect; saving another one asks for it (field::pendingEmail), after
//! which the field shows the address in effect again. GUI thread.
class ProfileForm final : public QObject
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

    [[nodiscard]] QJsonValue value(const QString &field) const;
    void setValue(const QString &field, const QJsonValue &value);
    [[nodiscard]] bool isDirty(const QString &field) const;
    [[nodiscard]] bool isDirty() const { return !dirtyFields().isEmpty(); }
    [[nodiscard]] QStringList dirtyFields() const;
    //! The baseline in words.
    [[nodiscard]] QString wasText(const QString &field) const;
    //! Somebody else changed the field since typing began.
    [[nodiscard]] bool clashes(const QString &field) const;
    [[nodiscard]] QString error(const QString &field) const;

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
    void discard();
    void revert(const QString &field);
    //! Takes back the wish for another email address.
    QFuture<Result<void>> withdrawEmail();

signals:
    //! Any of what is said about this field changed.
    void fieldChanged(const QString &field);
    //! The set of dirty fields changed.
    void dirtyChanged();
    //! The profile came, changed or went.
    void profileChanged();

private:
    struct State {
        QJsonValue baseline;
        QJsonValue value;
        QString error;
        bool clash = false;
    };
    // What was saved, until the account confirms it.
    using Values = QHash<QString, QJsonValue>;

    [[nodiscard]] static QJsonValue valueOf(const Profile &profile, const QString &field);
    [[nodiscard]] static Result<QJsonValue> checked(const QString &field, const QJsonValue &value);
    [[nodiscard]] static QString savedAs(const QString &field);
    void rebase();
    void takeSaved(const Values &saved);

    Account &m_account;
    FieldTexts m_texts;
    ShownProfile m_shown;
    std::map<QString, State> m_states;
};

} // namespace callboard
