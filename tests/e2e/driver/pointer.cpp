// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/driver/pointer.h"

#include "tests/e2e/driver/waiting.h"

#include <QApplication>
#include <QPointer>
#include <QTest>
#include <QWindow>

namespace callboard::e2e
{

using namespace Qt::StringLiterals;

namespace
{

using Done = std::function<void()>;
using Act = void (*)(QWidget *widget, QPoint at, Qt::KeyboardModifiers modifiers, const Done &done);

QPoint pointIn(const QWidget *widget, const QJsonObject &request)
{
    const QPoint middle = widget->rect().center();
    return {request.value("x"_L1).toInt(middle.x()), request.value("y"_L1).toInt(middle.y())};
}

template<Qt::MouseButton Button>
void click(QWidget *widget, QPoint at, Qt::KeyboardModifiers modifiers, const Done &done)
{
    clickAt(widget, at, Button, modifiers, done);
}

//! What needs nothing to happen in between.
using Half = void (*)(QWindow *, Qt::MouseButton, Qt::KeyboardModifiers, QPoint, int);

template<Half Do>
void half(QWidget *widget, QPoint at, Qt::KeyboardModifiers modifiers, const Done &done)
{
    Do(widget->window()->windowHandle(), Qt::LeftButton, modifiers, widget->mapTo(widget->window(), at), -1);
    done();
}

//! Offers \a act as a command; the pointer moves there first.
void offer(Driver &driver, const QString &name, Act act)
{
    driver.add(name, [act](const QJsonObject &request, const Answer &answer) {
        whenReady(request, answer, [act, request, answer](QWidget *widget) {
            const QPoint at = pointIn(widget, request);
            moveTo(widget, at);
            act(widget, at, modifiersOf(request), [answer] { answer.ok(); });
        });
    });
}

} // namespace

Qt::KeyboardModifiers modifiersOf(const QJsonObject &request)
{
    Qt::KeyboardModifiers modifiers;
    const QString text = request.value("modifiers"_L1).toString();
    modifiers.setFlag(Qt::ControlModifier, text.contains("Ctrl"_L1));
    modifiers.setFlag(Qt::ShiftModifier, text.contains("Shift"_L1));
    modifiers.setFlag(Qt::AltModifier, text.contains("Alt"_L1));
    return modifiers;
}

void moveTo(QWidget *widget, QPoint at)
{
    QWidget *window = widget->window();
    QTest::mouseMove(window->windowHandle(), widget->mapTo(window, at));
}

void clickAt(QWidget *widget, QPoint at, Qt::MouseButton button, Qt::KeyboardModifiers modifiers,
             std::function<void()> then)
{
    const QPointer<QWindow> window = widget->window()->windowHandle();
    const QPoint there = widget->mapTo(widget->window(), at);
    const auto release = [=] {
        if (window)
            QTest::mouseRelease(window, button, modifiers, there);
        if (then)
            then();
    };
    QMetaObject::invokeMethod(qApp, release, Qt::QueuedConnection);
    QTest::mousePress(window, button, modifiers, there);
}

void addPointerCommands(Driver &driver)
{
    offer(driver, u"hover"_s, [](QWidget *, QPoint, Qt::KeyboardModifiers, const Done &done) { done(); });
    offer(driver, u"click"_s, click<Qt::LeftButton>);
    offer(driver, u"rightClick"_s, click<Qt::RightButton>);
    offer(driver, u"doubleClick"_s, half<QTest::mouseDClick>);
    offer(driver, u"press"_s, half<QTest::mousePress>);
    offer(driver, u"release"_s, half<QTest::mouseRelease>);
}

} // namespace callboard::e2e
