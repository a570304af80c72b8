// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/router.h"

namespace callboard::server
{

namespace
{

bool isPlaceholder(const QString &segment)
{
    return segment.startsWith(u'{');
}

} // namespace

void Router::add(Method method, const QString &pattern, Handler handler, qint64 bodyLimit)
{
    m_entries.push_back({pattern.split(u'/'), {method, pattern, std::move(handler), bodyLimit}});
}

Router::Match Router::match(Method method, const QByteArray &rawPath) const
{
    // Split before decoding, so that an encoded slash stays within its segment.
    QStringList segments;
    for (const QByteArray &raw : rawPath.split('/'))
        segments += QString::fromUtf8(QByteArray::fromPercentEncoding(raw));

    Match match;
    const Method wanted = method == Method::Head ? Method::Get : method;
    for (const Entry &entry : m_entries) {
        if (entry.segments.size() != segments.size())
            continue;
        QHash<QString, QString> values;
        bool fits = true;
        for (qsizetype i = 0; fits && i < segments.size(); ++i) {
            const QString &pattern = entry.segments.at(i);
            if (isPlaceholder(pattern)) {
                fits = !segments.at(i).isEmpty() && !segments.at(i).contains(QChar::Null);
                values.insert(pattern.mid(1, pattern.size() - 2), segments.at(i));
            } else {
                fits = pattern == segments.at(i);
            }
        }
        if (!fits)
            continue;
        if (entry.route.method != wanted) {
            match.allowed += entry.route.method;
            continue;
        }
        return {&entry.route, values, {}};
    }
    return match;
}

} // namespace callboard::server
