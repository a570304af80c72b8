// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace callboard::server
{

//! \brief Writes JSON as text, member by member: for answers with thousands of records, where building a
//! QJsonObject for each would take several times as long. Names must be plain ASCII without quotes.
class JsonText
{
public:
    JsonText &open(char bracket); //!< "{" or "[", as an element
    JsonText &close(char bracket);
    JsonText &name(const char *name);
    JsonText &text(QStringView value);
    JsonText &textOrNull(QStringView value); //!< empty is null
    JsonText &integer(qint64 value);
    JsonText &boolean(bool value);
    JsonText &null();
    //! RFC 3339 in UTC with milliseconds, or null for a negative time. Milliseconds since 1970.
    JsonText &time(qint64 milliseconds);
    //! A whole value that is JSON already.
    JsonText &raw(const QByteArray &json);

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] QByteArray take() { return std::move(m_bytes); }

private:
    void separate();

    QByteArray m_bytes;
};

} // namespace callboard::server
