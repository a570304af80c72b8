// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/studio/csvtext.h"

#include <QStringDecoder>
#include <csv.h>

namespace callboard::server
{

namespace
{

Error unreadable(const QString &text)
{
    Error error;
    error.kind = ErrorKind::Invalid;
    error.text = text;
    return error;
}

bool looksLikeFormula(const QString &cell)
{
    return !cell.isEmpty() && QStringLiteral("=+-@\t\r").contains(cell.front());
}

// What the parser calls back into.
struct Reading {
    QList<CsvRow> rows;
    CsvRow row;
    int line = 0; // that is being read
};

void addCell(void *data, size_t size, void *reading)
{
    auto *const now = static_cast<Reading *>(reading);
    if (now->row.cells.isEmpty() && now->row.line == 0)
        now->row.line = now->line;
    QString cell = QString::fromUtf8(static_cast<const char *>(data), qsizetype(size));
    if (cell.startsWith(u'\'') && looksLikeFormula(cell.mid(1)))
        cell.remove(0, 1);
    now->row.cells += cell;
}

void endRow(int, void *reading)
{
    auto *const now = static_cast<Reading *>(reading);
    now->rows += now->row;
    now->row = {};
}

QByteArray withoutMark(const QByteArray &file)
{
    return file.startsWith("\xef\xbb\xbf") ? file.mid(3) : file;
}

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return !decoder.hasError() && !text.contains(QChar(u'\0'));
}

// A parser that is freed however it ends.
class Parser
{
public:
    Parser() { m_good = csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI) == 0; }
    ~Parser()
    {
        if (m_good)
            csv_free(&m_parser);
    }
    Q_DISABLE_COPY_MOVE(Parser)

    void setDelimiter(char delimiter) { csv_set_delim(&m_parser, static_cast<unsigned char>(delimiter)); }
    bool take(QByteArrayView bytes, Reading &reading)
    {
        return m_good && csv_parse(&m_parser, bytes.data(), size_t(bytes.size()), addCell, endRow,
                                   &reading) == size_t(bytes.size());
    }
    bool finish(Reading &reading) { return m_good && csv_fini(&m_parser, addCell, endRow, &reading) == 0; }

private:
    csv_parser m_parser{};
    bool m_good = false;
};

} // namespace

void CsvText::addRow(const QStringList &cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        QByteArray cell =
            (looksLikeFormula(cells.at(i)) ? QLatin1Char('\'') + cells.at(i) : cells.at(i)).toUtf8();
        if (i > 0)
            m_bytes += ',';
        const bool quoted = std::any_of(cell.begin(), cell.end(), [](char c) {
            return c == '"' || c == ',' || c == ';' || c == '\n' || c == '\r';
        });
        m_bytes += quoted ? '"' + cell.replace('"', "\"\"") + '"' : cell;
    }
    m_bytes += "\r\n";
}

Result<QList<CsvRow>> readCsv(const QByteArray &file)
{
    const QByteArray bytes = withoutMark(file);
    if (!isUtf8(bytes))
        return unreadable(QStringLiteral("The file is not text in UTF-8. Save it as \"CSV UTF-8\"."));
    const QByteArray heading = bytes.left(bytes.indexOf('\n'));
    Parser parser;
    parser.setDelimiter(heading.count(';') > heading.count(',') ? ';' : ',');
    Reading reading;
    // Line by line, to know where each row begins.
    for (qsizetype start = 0; start < bytes.size();) {
        const qsizetype end = bytes.indexOf('\n', start);
        const qsizetype next = end < 0 ? bytes.size() : end + 1;
        ++reading.line;
        if (!parser.take(QByteArrayView(bytes).sliced(start, next - start), reading))
            return unreadable(
                QStringLiteral("Line %1 has a quotation mark in a wrong place.").arg(reading.line));
        start = next;
    }
    if (!parser.finish(reading))
        return unreadable(QStringLiteral("A quotation mark is not closed before the file ends."));
    return reading.rows;
}

} // namespace callboard::server
