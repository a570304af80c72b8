// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/driver/looks.h"

#include "tests/e2e/driver/describe.h"
#include "tests/e2e/driver/finder.h"
#include "tests/e2e/driver/waiting.h"

#include <QApplication>
#include <QJsonArray>
#include <QPainter>
#include <QPixmap>
#include <QPropertyAnimation>
#include <QScreen>
#include <QWindow>
#include <algorithm>

namespace callboard::e2e
{

using namespace Qt::StringLiterals;

namespace
{

//! Visible windows, the largest ordinary one first, what floats above it after it.
QWidgetList windowsFromBelow()
{
    QWidgetList windows;
    for (QWidget *window : QApplication::topLevelWidgets())
        if (window->isVisible() && window->width() > 1)
            windows << window;
    const auto level = [](const QWidget *window) {
        switch (window->windowType()) {
        case Qt::ToolTip: return 3;
        case Qt::Popup: return 2;
        case Qt::Dialog:
        case Qt::Tool:
        case Qt::Sheet: return 1;
        default: return 0;
        }
    };
    std::stable_sort(windows.begin(), windows.end(), [&level](const QWidget *a, const QWidget *b) {
        if (level(a) != level(b))
            return level(a) < level(b);
        return a->width() * a->height() > b->width() * b->height();
    });
    return windows;
}

QPixmap scene()
{
    const QWidgetList windows = windowsFromBelow();
    if (windows.isEmpty())
        return {};
    QPixmap picture = windows.first()->grab();
    QPainter painter(&picture);
    for (const QWidget *window : windows.mid(1))
        painter.drawPixmap(window->pos() - windows.first()->mapToGlobal(QPoint(0, 0)),
                           const_cast<QWidget *>(window)->grab());
    return picture;
}

void save(const QPixmap &picture, const QJsonObject &request, const Answer &answer)
{
    const QString file = request.value("file"_L1).toString();
    if (picture.isNull())
        answer.fail(u"there is nothing to see"_s);
    else if (!picture.save(file, "PNG"))
        answer.fail(u"could not write %1"_s.arg(file));
    else
        answer.ok({{u"width"_s, picture.width()}, {u"height"_s, picture.height()}});
}

//! Every window is on the screen and nothing slides any more, so the picture is the same on every run.
bool isStill()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    const bool waits = std::any_of(windows.begin(), windows.end(), [](const QWidget *window) {
        return window->isVisible() && window->windowHandle() && !window->windowHandle()->isExposed();
    });
    if (waits)
        return false;
    return std::none_of(windows.begin(), windows.end(), [](const QWidget *window) {
        const auto animations = window->findChildren<QPropertyAnimation *>();
        return std::any_of(animations.begin(), animations.end(), [](const QPropertyAnimation *animation) {
            return animation->state() == QAbstractAnimation::Running;
        });
    });
}

void grab(const QJsonObject &request, const Answer &answer)
{
    whenTrue(isStill, 2000, [request, answer](bool) {
        if (!request.contains("target"_L1))
            return save(scene(), request, answer);
        QWidget *widget = findWidget(request.value("target"_L1).toString());
        if (!widget)
            return answer.fail(u"there is no such widget"_s);
        save(widget->grab(), request, answer);
    });
}

void screen(const QJsonObject &request, const Answer &answer)
{
    whenTrue(isStill, 2000, [request, answer](bool) {
        save(QGuiApplication::primaryScreen()->grabWindow(0), request, answer);
    });
}

void windows(const QJsonObject &, const Answer &answer)
{
    QJsonArray list;
    for (const QWidget *window : windowsFromBelow())
        list << describe(window);
    answer.ok({{u"windows"_s, list}});
}

QWidget *mainWindow()
{
    const QWidgetList windows = windowsFromBelow();
    return windows.isEmpty() ? nullptr : windows.first();
}

void resize(const QJsonObject &request, const Answer &answer)
{
    QWidget *window = mainWindow();
    if (!window)
        return answer.fail(u"there is no window"_s);
    window->resize(request.value("width"_L1).toInt(), request.value("height"_L1).toInt());
    answer.ok({{u"width"_s, window->width()}, {u"height"_s, window->height()}});
}

void close(const QJsonObject &request, const Answer &answer)
{
    QWidget *window =
        request.contains("target"_L1) ? findWidget(request.value("target"_L1).toString()) : mainWindow();
    if (!window)
        return answer.fail(u"there is no window"_s);
    answer.ok();
    window->window()->windowHandle()->close();
}

} // namespace

void addLooksCommands(Driver &driver)
{
    driver.add(u"grab"_s, grab, Driver::Kind::Looks);
    driver.add(u"screen"_s, screen, Driver::Kind::Looks);
    driver.add(u"windows"_s, windows, Driver::Kind::Looks);
    driver.add(u"resize"_s, resize);
    driver.add(u"close"_s, close);
    driver.add(u"quit"_s, [](const QJsonObject &, const Answer &answer) {
        answer.ok();
        QCoreApplication::quit();
    });
}

} // namespace callboard::e2e
