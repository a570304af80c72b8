// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pages/htmltemplate.h"

#include <QRegularExpression>

namespace callboard::server
{

QString HtmlTemplate::render(const QHash<QString, QString> &values) const
{
    // One pass over the text, so that a value that looks like a place is never taken for one.
    static const QRegularExpression place(
        QStringLiteral(
            "\\{\\{#(?<part>\\w+)\\}\\}(?<inside>.*?)\\{\\{/\\k<part>\\}\\}|\\{\\{(?<name>\\w+)\\}\\}"),
        QRegularExpression::DotMatchesEverythingOption);
    QString result;
    qsizetype done = 0;
    for (auto it = place.globalMatch(m_text); it.hasNext();) {
        const auto match = it.next();
        result += QStringView(m_text).sliced(done, match.capturedStart() - done);
        done = match.capturedEnd();
        if (match.hasCaptured(u"name")) {
            Q_ASSERT(values.contains(match.captured(u"name")));
            result += values.value(match.captured(u"name")).toHtmlEscaped();
        } else if (!values.value(match.captured(u"part")).isEmpty()) {
            result += HtmlTemplate(match.captured(u"inside")).render(values);
        }
    }
    result += QStringView(m_text).sliced(done);
    return result;
}

} // namespace callboard::server
