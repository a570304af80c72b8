// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/driver/scrolling.h"

#include "tests/e2e/driver/finder.h"
#include "tests/e2e/driver/waiting.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QScrollBar>
#include <QTest>
#include <QWheelEvent>
#include <QWindow>

namespace callboard::e2e
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int notch = 120; // eighths of a degree, as mice report them

void turnWheel(QWidget *over, int delta)
{
    QWidget *window = over->window();
    const QPoint global = over->mapToGlobal(over->rect().center());
    QWheelEvent event(window->mapFromGlobal(global), global, QPoint(), QPoint(0, delta), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(
        &event); // else Qt does not offer it to the parents, as it does a real one
    if (window->windowHandle())
        qApp->notify(window->windowHandle(), &event); // sendEvent() would take the mark off
}

QAbstractScrollArea *viewAround(const QWidget *widget)
{
    for (QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget())
        if (auto *area = qobject_cast<QAbstractScrollArea *>(parent);
            area && area->viewport()->isAncestorOf(widget))
            return area;
    return nullptr;
}

void wheel(const QJsonObject &request, const Answer &answer)
{
    whenReady(request, answer, [request, answer](QWidget *widget) {
        turnWheel(widget, request.value("delta"_L1).toInt(-notch));
        answer.ok();
    });
}

} // namespace

bool scrollTowards(QWidget *widget)
{
    QAbstractScrollArea *area = viewAround(widget);
    for (int turn = 0; area && turn < 200 && !isOnScreen(widget); ++turn) {
        const QScrollBar *bar = area->verticalScrollBar();
        const int before = bar->value();
        const int middle = widget->mapTo(area->viewport(), widget->rect().center()).y();
        turnWheel(area->viewport(), middle < area->viewport()->height() / 2 ? notch : -notch);
        if (bar->value() == before)
            break;
    }
    return isOnScreen(widget);
}

void addScrollingCommands(Driver &driver)
{
    driver.add(u"wheel"_s, wheel);
    driver.add(u"scrollTo"_s, [](const QJsonObject &request, const Answer &answer) {
        whenReady(request, answer, [answer](QWidget *) { answer.ok(); });
    });
}

} // namespace callboard::e2e
