// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QJsonValue>
#include <QObject>
#include <QStringList>
#include <map>

namespace callboard
{

//! \brief What somebody types over fields that may change underneath: the part that every form shares.
//!
//! A field is dirty when its value differs from its baseline, so undoing by hand clears it. When the baseline
//! changes, an untouched field follows; a touched one keeps what was typed and is marked as clashing. GUI
//! thread.
class DraftForm : public QObject
{
    Q_OBJECT
public:
    [[nodiscard]] QJsonValue value(const QString &field) const { return m_states.at(field).value; }
    void setValue(const QString &field, const QJsonValue &value);
    [[nodiscard]] bool isDirty(const QString &field) const;
    [[nodiscard]] bool isDirty() const { return !dirtyFields().isEmpty(); }
    [[nodiscard]] QStringList dirtyFields() const; //!< in the order of the page
    //! Somebody else changed the field since it was touched here.
    [[nodiscard]] bool clashes(const QString &field) const { return m_states.at(field).clash; }
    [[nodiscard]] QString error(const QString &field) const { return m_states.at(field).error; }

    void discard();
    void revert(const QString &field);

signals:
    //! Any of what is said about this field changed.
    void fieldChanged(const QString &field);
    //! The set of dirty fields changed, or whether they can be saved.
    void dirtyChanged();

protected:
    struct State {
        QJsonValue baseline;
        QJsonValue value;
        QString error;
        bool clash = false;
    };

    //! \a fields in the order of the page.
    explicit DraftForm(QStringList fields, QObject *parent = nullptr);

    //! The value as it is saved, or ErrorKind::Invalid.
    [[nodiscard]] virtual Result<QJsonValue> check(const QString &field, const QJsonValue &value) const = 0;
    //! What is underneath now is \a current. \a hadOne: there was a baseline before; else nothing counts as
    //! touched.
    void follow(const QString &field, const QJsonValue &current, bool hadOne = true);

    std::map<QString, State> m_states;

private:
    QStringList m_fields;
};

} // namespace callboard
