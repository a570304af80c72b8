// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"

#include <QDir>
#include <QEventLoop>
#include <QTimer>
#include <QWidget>

namespace callboard
{

// Waits for the pages' own timers; a program for looking may do that.
inline void settle(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

//! Saves pictures of pages and dialogs in a folder.
class PictureBook
{
public:
    PictureBook(const QString &folder, const QSize &size) : m_folder(folder), m_size(size) {}

    void draw(QWidget &widget, const QString &name)
    {
        widget.resize(m_size);
        widget.show();
        settle(700);
        widget.grab().save(m_folder.filePath(name + QStringLiteral(".png")));
    }
    void drawDialog(QWidget &dialog, const QString &name)
    {
        dialog.show();
        settle(300);
        dialog.grab().save(m_folder.filePath(name + QStringLiteral(".png")));
    }

private:
    QDir m_folder;
    QSize m_size;
};

//! Seats, studio settings, audit log, and their dialogs.
void drawStudioPages(PictureBook &book, const Clock &clock, const QString &suffix);

} // namespace callboard
