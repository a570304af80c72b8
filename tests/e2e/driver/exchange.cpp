// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/driver/exchange.h"

#include "tests/e2e/driver/keyboard.h"
#include "tests/e2e/driver/waiting.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QImage>
#include <QJsonArray>
#include <QMimeData>
#include <QUrl>
#include <QWindow>
#include <memory>

namespace callboard::e2e
{

using namespace Qt::StringLiterals;

namespace
{

std::unique_ptr<QMimeData> offered(const QJsonObject &request)
{
    auto data = std::make_unique<QMimeData>();
    QList<QUrl> urls;
    for (const QJsonValue file : request.value("files"_L1).toArray())
        urls << QUrl::fromLocalFile(file.toString());
    for (const QJsonValue url : request.value("urls"_L1).toArray())
        urls << QUrl(url.toString());
    if (!urls.isEmpty())
        data->setUrls(urls);
    if (request.contains("image"_L1))
        data->setImageData(QImage(request.value("image"_L1).toString()));
    if (request.contains("text"_L1))
        data->setText(request.value("text"_L1).toString());
    return data;
}

//! Enter, then moves, as a drag from outside arrives; whether it may be dropped here. As the window system
//! does it, an accepted move stays accepted until somebody ignores it.
bool dragOver(QWindow *window, QPoint at, const QMimeData *data)
{
    QDragEnterEvent enter(at, Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window, &enter);
    bool accepted = enter.isAccepted();
    for (const int step : {-2, 0}) {
        QDragMoveEvent move(at + QPoint(step, 0), Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
        move.setAccepted(accepted);
        QApplication::sendEvent(window, &move);
        accepted = move.isAccepted();
    }
    return accepted;
}

void leave(QWindow *window)
{
    QDragLeaveEvent event;
    QApplication::sendEvent(window, &event);
}

//! What is being dragged lives until it leaves or is dropped, as a window system keeps it.
using Dragged = std::shared_ptr<QMimeData>;

void drag(const QJsonObject &request, const Answer &answer, bool andDrop,
          const std::shared_ptr<Dragged> &dragged)
{
    whenReady(request, answer, [=](QWidget *widget) {
        const Dragged data = offered(request);
        *dragged = data;
        QWidget *top = widget->window();
        QWindow *window = top->windowHandle();
        const QPoint at = widget->mapTo(top, widget->rect().center());
        bool accepted = dragOver(window, at, data.get());
        if (accepted && andDrop) {
            QDropEvent drop(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(window, &drop);
            accepted = drop.isAccepted();
        } else if (andDrop) {
            leave(window); // a refused drop ends as a drag that leaves
        }
        answer.ok({{u"accepted"_s, accepted}});
    });
}

void paste(const QJsonObject &request, const Answer &answer)
{
    QApplication::clipboard()->setMimeData(offered(request).release());
    pressKeys(QKeySequence(u"Ctrl+V"_s));
    answer.ok();
}

void clipboard(const QJsonObject &, const Answer &answer)
{
    const QMimeData *data = QApplication::clipboard()->mimeData();
    if (!data)
        return answer.ok({{u"text"_s, QString()}, {u"formats"_s, QJsonArray()}});
    answer.ok({{u"text"_s, data->text()}, {u"formats"_s, QJsonArray::fromStringList(data->formats())}});
}

} // namespace

void addExchangeCommands(Driver &driver)
{
    const auto dragged = std::make_shared<Dragged>();
    driver.add(u"drop"_s, [dragged](const QJsonObject &request, const Answer &answer) {
        drag(request, answer, true, dragged);
    });
    driver.add(u"dragOver"_s, [dragged](const QJsonObject &request, const Answer &answer) {
        drag(request, answer, false, dragged);
    });
    driver.add(u"dragLeave"_s, [dragged](const QJsonObject &request, const Answer &answer) {
        whenReady(request, answer, [dragged, answer](QWidget *widget) {
            leave(widget->window()->windowHandle());
            dragged->reset();
            answer.ok();
        });
    });
    driver.add(u"paste"_s, paste);
    driver.add(u"clipboard"_s, clipboard);
}

} // namespace callboard::e2e
