// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/mutation.h"
#include "models/domain/studiosettings.h"
#include "server/http/problem.h"
#include "server/store/transaction.h"

namespace callboard::server
{

//! \brief Settings that an administrator changes, each checked before any is written.
class SettingsEdit
{
public:
    //! The settings must be locked.
    SettingsEdit(Transaction &transaction, StudioSettings settings)
        : m_transaction(transaction),
          m_settings(std::move(settings))
    {
    }

    //! Takes one field in; the problem when it can't be.
    [[nodiscard]] std::optional<Problem> apply(const FieldChange &change);

    [[nodiscard]] const StudioSettings &settings() const { return m_settings; }
    [[nodiscard]] bool hasChanged() const { return !m_after.isEmpty(); }
    [[nodiscard]] QJsonObject before() const { return m_before; }
    [[nodiscard]] QJsonObject after() const { return m_after; }

private:
    [[nodiscard]] Result<QJsonValue> acceptable(const QString &name, const QJsonValue &value) const;
    [[nodiscard]] Result<QJsonValue> acceptableContact(const QJsonValue &value) const;

    Transaction &m_transaction;
    StudioSettings m_settings;
    QJsonObject m_before;
    QJsonObject m_after;
};

} // namespace callboard::server
