// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/administration.h"

#include <QObject>
#include <map>

namespace callboard
{

//! \brief The studio's settings while an administrator edits them: what was set over what the studio has.
//!
//! Works as ProfileForm does: a setting is dirty when it differs from its baseline; when somebody else
//! changes a setting meanwhile, an untouched one follows, a touched one keeps what was set here and is
//! marked as clashing: wasText() then says theirs, revert() takes theirs, saving again puts ours over it.
//! Saving waits for the studio's answer and is all or nothing. GUI thread.
class SettingsForm final : public QObject
{
    Q_OBJECT
public:
    //! The settings (namespace setting), in the order of the page.
    [[nodiscard]] static QStringList fields();

    //! \a administration is borrowed and must live longer.
    explicit SettingsForm(Administration &administration, QObject *parent = nullptr);

    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    //! As in JSON: strings, numbers, a list of domains, the id of the billing contact (null: nobody), the
    //! layout.
    [[nodiscard]] QJsonValue value(const QString &field) const;
    void setValue(const QString &field, const QJsonValue &value);
    [[nodiscard]] bool isDirty(const QString &field) const;
    [[nodiscard]] bool isDirty() const { return !dirtyFields().isEmpty(); }
    [[nodiscard]] QStringList dirtyFields() const;
    //! What the studio has.
    [[nodiscard]] QJsonValue baseline(const QString &field) const;
    [[nodiscard]] QString wasText(const QString &field) const; //!< the same in words
    //! Somebody else changed the setting since it was touched here.
    [[nodiscard]] bool clashes(const QString &field) const;
    [[nodiscard]] QString error(const QString &field) const;
    [[nodiscard]] bool isSaving() const { return m_saving; }

    //! Checks and saves the dirty settings. On ErrorKind::Invalid every faulty setting has its error();
    //! Error::field is the first of them. On ErrorKind::Conflict Error::field clashes. Other errors:
    //! everything is as it was set.
    QFuture<Result<void>> save();
    void discard();
    void revert(const QString &field);

    //! \brief The domains in a text, separated by anything, as the studio takes them ("@Lumen.Studio" is
    //! "lumen.studio"). Or ErrorKind::Invalid with a sentence that names the first faulty one.
    [[nodiscard]] static Result<QStringList> domainsIn(const QString &text);

signals:
    //! Any of what is said about this setting changed.
    void fieldChanged(const QString &field);
    //! The set of dirty settings, or isSaving(), changed.
    void dirtyChanged();
    //! The settings came or changed.
    void settingsChanged();

private:
    struct State {
        QJsonValue baseline;
        QJsonValue value;
        QString error;
        bool clash = false;
    };

    [[nodiscard]] static Result<QJsonValue> checked(const QString &field, const QJsonValue &value);
    void rebase();
    void settle(const QStringList &fields, const Result<void> &result);

    Administration &m_administration;
    std::map<QString, State> m_states;
    bool m_loaded = false;
    bool m_saving = false;
};

} // namespace callboard
