// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/request.h"

#include <QJsonDocument>

namespace callboard::server
{

namespace
{

constexpr int depthLimit = 32;

Error malformed(const QString &text)
{
    Error error;
    error.kind = ErrorKind::Invalid;
    error.status = 400;
    error.code = QStringLiteral("malformed");
    error.text = text;
    return error;
}

Error wrongMedia(const QString &text)
{
    Error error;
    error.kind = ErrorKind::UnsupportedMedia;
    error.status = 415;
    error.code = QStringLiteral("unsupported-media");
    error.text = text;
    return error;
}

// What the parser does not look at: how deep it nests, and NUL characters, which PostgreSQL can't hold in a
// text.
bool isHarmless(const QByteArray &json)
{
    int depth = 0;
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        if (inString) {
            if (c == '\\') {
                if (json.mid(i, 6) == "\\u0000")
                    return false;
                ++i;
            } else if (c == '"') {
                inString = false;
            }
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            if (++depth > depthLimit)
                return false;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return true;
}

bool hasType(const Request &request, const char *type)
{
    const QByteArray value = request.header("content-type");
    return value.split(';').first().trimmed().compare(type, Qt::CaseInsensitive) == 0;
}

} // namespace

QByteArray toByteArray(Method method)
{
    switch (method) {
    case Method::Get: return QByteArrayLiteral("GET");
    case Method::Head: return QByteArrayLiteral("HEAD");
    case Method::Post: return QByteArrayLiteral("POST");
    case Method::Put: return QByteArrayLiteral("PUT");
    case Method::Patch: return QByteArrayLiteral("PATCH");
    case Method::Delete: return QByteArrayLiteral("DELETE");
    case Method::Other: break;
    }
    return QByteArrayLiteral("OTHER");
}

QString Request::queryValue(const QString &name) const
{
    return query.queryItemValue(name, QUrl::FullyDecoded);
}

Result<QJsonObject> Request::jsonBody() const
{
    if (!hasType(*this, "application/json"))
        return wrongMedia(QStringLiteral("This address takes application/json."));
    if (!isHarmless(body))
        return malformed(QStringLiteral("The JSON nests too deeply or holds NUL characters."));
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(body, &parse);
    if (!document.isObject())
        return malformed(QStringLiteral("The body is not a JSON object."));
    return document.object();
}

Result<QUrlQuery> Request::formBody() const
{
    if (!hasType(*this, "application/x-www-form-urlencoded"))
        return wrongMedia(QStringLiteral("This address takes a form."));
    if (body.contains("%00") || body.contains('\0'))
        return malformed(QStringLiteral("The form holds NUL characters."));
    // In a form, a plus is a space (WHATWG URL, "application/x-www-form-urlencoded parsing").
    return QUrlQuery(QString::fromLatin1(body).replace(u'+', QStringLiteral("%20")));
}

} // namespace callboard::server
