// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/draftform.h"
#include "models/sync/administration.h"

namespace callboard
{

//! \brief The studio's settings while an administrator edits them: what was set over what the studio has.
//! Values are as in JSON: strings, numbers, a list of domains, the id of the billing contact (null: nobody),
//! the layout.
//!
//! Works as ProfileForm does: a setting is dirty when it differs from its baseline; when somebody else
//! changes a setting meanwhile, an untouched one follows, a touched one keeps what was set here and is
//! marked as clashing: wasText() then says theirs, revert() takes theirs, saving again puts ours over it.
//! Saving waits for the studio's answer and is all or nothing. GUI thread.
class SettingsForm final : public DraftForm
{
    Q_OBJECT
public:
    //! The settings (namespace setting), in the order of the page.
    [[nodiscard]] static QStringList fields();

    //! \a administration is borrowed and must live longer.
    explicit SettingsForm(Administration &administration, QObject *parent = nullptr);

    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    //! What the studio has.
    [[nodiscard]] QJsonValue baseline(const QString &field) const;
    [[nodiscard]] QString wasText(const QString &field) const; //!< the same in words
    [[nodiscard]] bool isSaving() const { return m_saving; }

    //! Checks and saves the dirty settings. On ErrorKind::Invalid every faulty setting has its error();
    //! Error::field is the first of them. On ErrorKind::Conflict Error::field clashes. Other errors:
    //! everything is as it was set.
    QFuture<Result<void>> save();

    //! \brief The domains in a text, separated by anything, as the studio takes them ("@Lumen.Studio" is
    //! "lumen.studio"). Or ErrorKind::Invalid with a sentence that names the first faulty one.
    [[nodiscard]] static Result<QStringList> domainsIn(const QString &text);

signals:
    //! The settings came or changed.
    void settingsChanged();

private:
    [[nodiscard]] Result<QJsonValue> check(const QString &field, const QJsonValue &value) const override;
    void rebase();
    void settle(const QStringList &fields, const Result<void> &result);

    Administration &m_administration;
    bool m_loaded = false;
    bool m_saving = false;
};

} // namespace callboard
