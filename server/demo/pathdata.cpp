// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/demo/pathdata.h"

#include <QByteArrayView>
#include <cctype>

namespace callboard::server
{

namespace
{

class Reader
{
public:
    explicit Reader(const char *data) : m_at(data) {}

    [[nodiscard]] bool atEnd()
    {
        skipSpace();
        return *m_at == '\0';
    }
    [[nodiscard]] bool atCommand()
    {
        skipSpace();
        return std::isalpha(static_cast<unsigned char>(*m_at)) != 0;
    }
    char command() { return *m_at++; }

    // ".8-13.5" is two numbers: a sign or a second point starts the next one.
    double number()
    {
        skipSpace();
        const char *start = m_at;
        if (*m_at == '-')
            ++m_at;
        bool point = false;
        while (std::isdigit(static_cast<unsigned char>(*m_at)) || (*m_at == '.' && !point)) {
            point = point || *m_at == '.';
            ++m_at;
        }
        bool ok = false;
        const double value = QByteArrayView(start, m_at).toDouble(&ok);
        Q_ASSERT(ok);
        return value;
    }
    QPointF point(const QPointF &origin)
    {
        const double x = number();
        return origin + QPointF(x, number());
    }

private:
    void skipSpace()
    {
        while (*m_at == ' ' || *m_at == ',')
            ++m_at;
    }

    const char *m_at;
};

} // namespace

QPainterPath pathFromData(const char *data)
{
    QPainterPath path;
    Reader reader(data);
    QPointF lastControl;
    char command = 'M';
    while (!reader.atEnd()) {
        if (reader.atCommand())
            command = reader.command();
        const bool relative = std::islower(static_cast<unsigned char>(command)) != 0;
        const QPointF here = path.currentPosition();
        const QPointF origin = relative ? here : QPointF();
        QPointF control = here;
        switch (std::toupper(static_cast<unsigned char>(command))) {
        case 'M':
            path.moveTo(reader.point(origin));
            command = relative ? 'l' : 'L'; // what follows without a command
            break;
        case 'L': path.lineTo(reader.point(origin)); break;
        case 'H': path.lineTo(origin.x() + reader.number(), here.y()); break;
        case 'V': path.lineTo(here.x(), origin.y() + reader.number()); break;
        case 'C': {
            const QPointF first = reader.point(origin);
            control = reader.point(origin);
            path.cubicTo(first, control, reader.point(origin));
            break;
        }
        case 'S': {
            const QPointF first = here * 2 - lastControl;
            control = reader.point(origin);
            path.cubicTo(first, control, reader.point(origin));
            break;
        }
        case 'Q': {
            const QPointF bend = reader.point(origin);
            path.quadTo(bend, reader.point(origin));
            break;
        }
        case 'Z': path.closeSubpath(); break;
        default: Q_UNREACHABLE();
        }
        lastControl = control == here ? path.currentPosition() : control;
    }
    return path;
}

} // namespace callboard::server
