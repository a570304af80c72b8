// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/jsontext.h"

#include <QDateTime>

namespace callboard::server
{

namespace
{

void appendEscaped(QByteArray &bytes, char c)
{
    switch (c) {
    case '"': bytes += "\\\""; break;
    case '\\': bytes += "\\\\"; break;
    case '\n': bytes += "\\n"; break;
    case '\r': bytes += "\\r"; break;
    case '\t': bytes += "\\t"; break;
    default:
        bytes += "\\u00";
        bytes += "0123456789abcdef"[(c >> 4) & 0xf];
        bytes += "0123456789abcdef"[c & 0xf];
    }
}

bool needsEscape(char c)
{
    return c == '"' || c == '\\' || (c >= 0 && c < 0x20);
}

void appendDigits(QByteArray &bytes, int number, int digits)
{
    for (int divisor = digits == 4 ? 1000 : digits == 3 ? 100 : 10; divisor > 0; divisor /= 10)
        bytes += char('0' + number / divisor % 10);
}

} // namespace

void JsonText::separate()
{
    if (m_bytes.isEmpty())
        return;
    const char last = m_bytes.back();
    if (last != '{' && last != '[' && last != ':')
        m_bytes += ',';
}

JsonText &JsonText::open(char bracket)
{
    separate();
    m_bytes += bracket;
    return *this;
}

JsonText &JsonText::close(char bracket)
{
    m_bytes += bracket;
    return *this;
}

JsonText &JsonText::name(const char *name)
{
    separate();
    m_bytes += '"';
    m_bytes += name;
    m_bytes += "\":";
    return *this;
}

JsonText &JsonText::text(QStringView value)
{
    separate();
    m_bytes += '"';
    const QByteArray utf8 = value.toUtf8();
    if (std::any_of(utf8.begin(), utf8.end(), needsEscape)) {
        for (const char c : utf8) {
            if (needsEscape(c))
                appendEscaped(m_bytes, c);
            else
                m_bytes += c;
        }
    } else {
        m_bytes += utf8;
    }
    m_bytes += '"';
    return *this;
}

JsonText &JsonText::textOrNull(QStringView value)
{
    return value.isEmpty() ? null() : text(value);
}

JsonText &JsonText::integer(qint64 value)
{
    return raw(QByteArray::number(value));
}

JsonText &JsonText::boolean(bool value)
{
    separate();
    m_bytes += value ? "true" : "false";
    return *this;
}

JsonText &JsonText::null()
{
    separate();
    m_bytes += "null";
    return *this;
}

JsonText &JsonText::time(qint64 milliseconds)
{
    if (milliseconds < 0)
        return null();
    separate();
    // QDateTime formats ten times as slowly, and a page has thousands of times.
    constexpr qint64 dayLength = 86'400'000;
    const QDate date = QDate::fromJulianDay(2440588 + milliseconds / dayLength);
    const int rest = int(milliseconds % dayLength);
    m_bytes += '"';
    appendDigits(m_bytes, date.year(), 4);
    m_bytes += '-';
    appendDigits(m_bytes, date.month(), 2);
    m_bytes += '-';
    appendDigits(m_bytes, date.day(), 2);
    m_bytes += 'T';
    appendDigits(m_bytes, rest / 3'600'000, 2);
    m_bytes += ':';
    appendDigits(m_bytes, rest / 60'000 % 60, 2);
    m_bytes += ':';
    appendDigits(m_bytes, rest / 1000 % 60, 2);
    m_bytes += '.';
    appendDigits(m_bytes, rest % 1000, 3);
    m_bytes += "Z\"";
    return *this;
}

JsonText &JsonText::raw(const QByteArray &json)
{
    separate();
    m_bytes += json;
    return *this;
}

} // namespace callboard::server
