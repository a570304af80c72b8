// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QVariant>

namespace callboard::server
{

//! \brief One row of a result, by column number in the order of the select list.
class Row
{
public:
    explicit Row(QVariantList values) : m_values(std::move(values)) {}

    [[nodiscard]] bool isNull(int column) const { return m_values.at(column).isNull(); }
    [[nodiscard]] QString text(int column) const { return m_values.at(column).toString(); }
    [[nodiscard]] qint64 integer(int column) const { return m_values.at(column).toLongLong(); }
    [[nodiscard]] bool boolean(int column) const { return integer(column) != 0; }
    [[nodiscard]] QByteArray bytes(int column) const { return m_values.at(column).toByteArray(); }
    //! Times are stored as milliseconds since 1970 in UTC; null reads as an invalid time.
    [[nodiscard]] QDateTime time(int column) const;
    [[nodiscard]] QJsonObject json(int column) const;

private:
    QVariantList m_values;
};

//! What to bind for a time, a null for an invalid one.
[[nodiscard]] QVariant timeValue(const QDateTime &time);
//! What to bind for a text that may be absent: null when empty.
[[nodiscard]] QVariant textOrNull(const QString &text);
[[nodiscard]] QVariant jsonValue(const QJsonObject &json);

} // namespace callboard::server
