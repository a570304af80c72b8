// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/addresses.h"

#include "models/domain/validation.h"

#include <QCoreApplication>
#include <QUrl>
#include <algorithm>

namespace callboard
{

namespace
{

struct AddressTexts {
    Q_DECLARE_TR_FUNCTIONS(callboard::Addresses)
};

bool isHardSeparator(QChar c)
{
    static const QString separators = QStringLiteral(",;\n\r，；、،؛\u2028\u2029");
    return separators.contains(c);
}

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar(0x2028) || c == QChar(0x2029);
}

// Characters without a shape that come along when text is copied from web pages.
QString visible(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (c.category() == QChar::Other_Format)
            continue;
        result += c.category() == QChar::Other_Control && !isLineEnd(c) ? QChar(u' ') : c;
    }
    return result;
}

// The end of what begins with an opening mark at \a from, or -1: a mark that is not closed on its line is
// just a character, and must not swallow the addresses that follow.
qsizetype closing(const QString &text, qsizetype from, QChar close)
{
    for (qsizetype at = from + 1; at < text.size() && !isLineEnd(text.at(at)); ++at) {
        if (close == u'"' && text.at(at) == u'\\')
            ++at;
        else if (text.at(at) == close)
            return at;
        else if (close == u'>' && (text.at(at) == u'<' || isHardSeparator(text.at(at))))
            return -1;
    }
    return -1;
}

// One piece between separators: words, and perhaps an address in angle brackets.
struct Piece {
    QString words;
    std::optional<QString> angled;
    bool afterComma = false;

    [[nodiscard]] bool isEmpty() const { return !angled && words.trimmed().isEmpty(); }
};

class Cutter
{
public:
    explicit Cutter(const QString &text) : m_text(text) {}

    [[nodiscard]] QList<Piece> pieces()
    {
        for (qsizetype at = 0; at < m_text.size(); ++at) {
            const QChar c = m_text.at(at);
            if (c == u'"')
                at = quoted(at);
            else if (c == u'<')
                at = angled(at);
            else if (c == u'>')
                m_piece.words += u' ';
            else if (isHardSeparator(c))
                end(c == u',');
            else
                m_piece.words += c;
        }
        end(false);
        return m_pieces;
    }

private:
    qsizetype quoted(qsizetype at)
    {
        const qsizetype close = closing(m_text, at, u'"');
        if (close < 0)
            return at;
        // A quoted local part ("a b"@lumen.studio) stays together, to be refused as a whole.
        const bool isLocalPart = close + 1 < m_text.size() && m_text.at(close + 1) == u'@';
        const QString inside = m_text.mid(at + 1, close - at - 1);
        m_piece.words +=
            isLocalPart ? u'"' + QString(inside).replace(u' ', u'_') + u'"' : QString(inside).remove(u'\\');
        return close;
    }

    qsizetype angled(qsizetype at)
    {
        const qsizetype close = closing(m_text, at, u'>');
        if (close < 0) {
            m_piece.words += u' ';
            return at;
        }
        m_piece.angled = m_text.mid(at + 1, close - at - 1).trimmed();
        end(false); // "A <a@x> B <b@x>": what follows is the next one
        return close;
    }

    void end(bool withComma)
    {
        if (!m_piece.isEmpty())
            m_pieces.append(m_piece);
        m_piece = {};
        m_piece.afterComma = withComma;
    }

    const QString &m_text;
    Piece m_piece;
    QList<Piece> m_pieces;
};

// Without what stands around an address in a sentence, and without mailto:.
QString bare(QString word)
{
    static const QString around = QStringLiteral("()[]{}'\"“”‘’«».:!");
    while (!word.isEmpty() && around.contains(word.back()))
        word.chop(1);
    while (!word.isEmpty() && around.contains(word.front()))
        word.remove(0, 1);
    if (word.startsWith(QLatin1String("mailto:"), Qt::CaseInsensitive))
        word = QUrl::fromPercentEncoding(word.mid(7).section(u'?', 0, 0).toUtf8());
    return word;
}

void appendWords(const QString &words, QList<TypedAddress> &found)
{
    QStringList name;
    bool any = false;
    const QStringList all = words.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : all) {
        if (!word.contains(u'@')) {
            name.append(word);
            continue;
        }
        // A quoted local part keeps its marks: without them it would be somebody else's address.
        found.append({word.startsWith(u'"') ? word : bare(word), name.join(u' ')});
        name.clear();
        any = true;
    }
    const QString rest = bare(name.join(u' '));
    if (!any && !rest.isEmpty())
        found.append({rest, {}});
}

Error fault(const QString &text)
{
    Error error;
    error.kind = ErrorKind::Invalid;
    error.field = QStringLiteral("email");
    error.text = text;
    return error;
}

// What is wrong on the left of the @; empty when nothing is.
QString localFault(const QString &value, const QString &local)
{
    if (local.isEmpty())
        return AddressTexts::tr("%1 has nothing before the @.").arg(value);
    if (local.startsWith(u'"'))
        return AddressTexts::tr("%1 has quotation marks, which the studio can't deliver to.").arg(value);
    if (local.startsWith(u'.') || local.endsWith(u'.') || local.contains(QLatin1String("..")))
        return AddressTexts::tr("%1 has a dot too many before the @.").arg(value);
    if (local.size() > 64)
        return AddressTexts::tr("%1 is too long before the @. At most 64 characters can be there.")
            .arg(value);
    const auto odd = std::find_if(local.begin(), local.end(), [](QChar c) {
        static const QString marks = QStringLiteral(".!#$%&'*+/=?^_`{|}~-");
        const bool isPlain = c.unicode() < 0x80 && (c.isLetterOrNumber() || marks.contains(c));
        return !isPlain;
    });
    if (odd != local.end())
        return AddressTexts::tr("%1 has a character that can't be before the @: %2").arg(value, *odd);
    return {};
}

QString domainFault(const QString &value, const QString &domain)
{
    if (domain.isEmpty())
        return AddressTexts::tr("%1 has nothing after the @.").arg(value);
    if (!domain.contains(u'.'))
        return AddressTexts::tr("%1 has no ending such as .studio.").arg(value);
    if (domain.startsWith(u'.') || domain.endsWith(u'.') || domain.contains(QLatin1String("..")))
        return AddressTexts::tr("%1 has a dot too many after the @.").arg(value);
    const QString ending = domain.section(u'.', -1);
    if (std::all_of(ending.begin(), ending.end(), [](QChar c) { return c.isDigit(); }))
        return AddressTexts::tr("%1 has a number for an ending. It should be one such as .studio.")
            .arg(value);
    return {};
}

} // namespace

QList<TypedAddress> addressesIn(const QString &text)
{
    const QString clean = visible(text);
    const QList<Piece> pieces = Cutter(clean).pieces();
    QList<TypedAddress> found;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const Piece &piece = pieces.at(i);
        if (!piece.angled) {
            // "Weber, Tom <tom@lumen.studio>" without quotation marks: the comma was part of a name.
            const bool isName = !piece.words.contains(u'@') && i + 1 < pieces.size() &&
                                pieces.at(i + 1).afterComma && pieces.at(i + 1).angled &&
                                !pieces.at(i + 1).words.contains(u'@');
            if (!isName)
                appendWords(piece.words, found);
            continue;
        }
        QString name = piece.words.simplified();
        const bool continues = piece.afterComma && i > 0 && !pieces.at(i - 1).angled &&
                               !pieces.at(i - 1).words.contains(u'@') && !name.contains(u'@');
        if (continues)
            name = pieces.at(i - 1).words.simplified() + QStringLiteral(", ") + name;
        // "a@x b@x Name <c@x>": some had only a space between them.
        if (const qsizetype last = name.lastIndexOf(u'@'); last >= 0 && !piece.angled->isEmpty()) {
            const qsizetype end = name.indexOf(u' ', last);
            // An address as the name of itself ("a@x <a@x>") is no second one.
            if (name != *piece.angled)
                appendWords(name.left(end), found);
            name = end < 0 ? QString() : name.mid(end + 1);
        }
        found.append({bare(*piece.angled), name});
    }
    return found;
}

Result<QString> checkedAddress(const QString &text)
{
    const QString value = text.trimmed();
    const auto ats = value.count(u'@');
    if (ats == 0)
        return fault(AddressTexts::tr("%1 has no @. An address looks like mia@lumen.studio.").arg(value));
    if (ats > 1)
        return fault(AddressTexts::tr("%1 has more than one @.").arg(value));
    if (std::any_of(value.begin(), value.end(), [](QChar c) { return c.isSpace(); }))
        return fault(AddressTexts::tr("%1 has a space in it.").arg(value));
    const QString local = value.section(u'@', 0, 0);
    const QString domain = value.section(u'@', 1);
    for (const QString &wrong : {localFault(value, local), domainFault(value, domain)}) {
        if (!wrong.isEmpty())
            return fault(wrong);
    }
    const QByteArray ascii = QUrl::toAce(domain).toLower();
    const QString whole = local + u'@' + QString::fromLatin1(ascii);
    if (whole.size() > limit::email)
        return fault(AddressTexts::tr("%1 is too long. An address has at most %2 characters.")
                         .arg(value.left(40) + u'…')
                         .arg(limit::email));
    if (ascii.isEmpty() || !validateEmail(whole).ok())
        return fault(AddressTexts::tr("%1 is not at a domain that can exist.").arg(value));
    return whole;
}

} // namespace callboard
