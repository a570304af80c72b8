// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/driver/keyboard.h"

#include "tests/e2e/driver/pointer.h"
#include "tests/e2e/driver/waiting.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QPointer>
#include <QTest>
#include <QWindow>

namespace callboard::e2e
{

using namespace Qt::StringLiterals;

namespace
{

QString textOf(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    if (modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return {};
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter: return u"\r"_s;
    case Qt::Key_Tab: return u"\t"_s;
    case Qt::Key_Backspace: return u"\b"_s;
    case Qt::Key_Escape: return u"\x1b"_s;
    case Qt::Key_Delete: return u"\x7f"_s;
    default: break;
    }
    if (key > 0xff)
        return {};
    const QChar letter(key);
    return modifiers & Qt::ShiftModifier ? QString(letter) : QString(letter.toLower());
}

//! Keys arrive: a window of the program has the focus, and it is not one behind a dialog. With \a target, it
//! or a part of it has it.
bool takesKeys(const QPointer<QWidget> &target)
{
    const QWindow *window = QGuiApplication::focusWindow();
    const QWidget *modal = QApplication::activePopupWidget() ? nullptr : QApplication::activeModalWidget();
    if (!window || (modal && modal->window()->windowHandle() != window))
        return false;
    const QWidget *focus = QApplication::focusWidget();
    return !target ||
           (focus && (focus == target || target->isAncestorOf(focus) || focus == target->focusProxy()));
}

void whenItTakesKeys(const QPointer<QWidget> &target, const QJsonObject &request, const Answer &answer,
                     const std::function<void()> &act)
{
    whenTrue([target] { return takesKeys(target); }, timeoutOf(request),
             [act, answer](bool ready) {
                 if (!ready) {
                     const QWidget *focus = QApplication::focusWidget();
                     return answer.fail(u"it does not get the focus; that is at \"%1\""_s.arg(
                         focus ? focus->objectName() : u"nothing"_s));
                 }
                 // Sending keys lets the event loop turn: what is queued before them is answered amid them.
                 act();
                 QMetaObject::invokeMethod(
                     qApp, [answer] { answer.ok(); }, Qt::QueuedConnection);
             });
}

void type(const QJsonObject &request, const Answer &answer)
{
    const QString text = request.value("text"_L1).toString();
    const bool replace = request.value("replace"_L1).toBool();
    const auto typeNow = [text, replace] {
        if (replace)
            pressKeys(QKeySequence(u"Ctrl+A"_s));
        if (replace && text.isEmpty())
            pressKeys(QKeySequence(u"Del"_s));
        typeText(text);
    };
    if (!request.contains("target"_L1))
        return whenItTakesKeys(nullptr, request, answer, typeNow);
    whenReady(request, answer, [=](QWidget *widget) {
        const QPointer<QWidget> target = widget;
        if (takesKeys(target))
            return whenItTakesKeys(target, request, answer, typeNow);
        clickAt(widget, {qMin(20, widget->width() / 2), widget->height() / 2}, Qt::LeftButton, {},
                [=] { whenItTakesKeys(target, request, answer, typeNow); });
    });
}

void key(const QJsonObject &request, const Answer &answer)
{
    const QKeySequence keys = QKeySequence::fromString(request.value("keys"_L1).toString());
    if (keys.isEmpty() || keys[0].key() == Qt::Key_unknown)
        return answer.fail(u"\"%1\" are no keys"_s.arg(request.value("keys"_L1).toString()));
    whenItTakesKeys(nullptr, request, answer, [keys, times = request.value("times"_L1).toInt(1)] {
        for (int i = 0; i < times; ++i)
            pressKeys(keys);
    });
}

} // namespace

void pressKeys(const QKeySequence &keys)
{
    for (int i = 0; i < keys.count(); ++i) {
        const QKeyCombination combination = keys[uint(i)];
        Qt::Key key = combination.key();
        // Keyboards send Backtab for it.
        if (key == Qt::Key_Tab && combination.keyboardModifiers() & Qt::ShiftModifier)
            key = Qt::Key_Backtab;
        if (QWindow *window = QGuiApplication::focusWindow())
            QTest::sendKeyEvent(QTest::Click, window, key, textOf(key, combination.keyboardModifiers()),
                                combination.keyboardModifiers());
        // Window systems make a context menu event of this key; other ways to it are the application's.
        if (QWindow *window = QGuiApplication::focusWindow(); window && key == Qt::Key_Menu) {
            QContextMenuEvent menu(QContextMenuEvent::Keyboard, QPoint(), QPoint());
            QCoreApplication::sendEvent(window, &menu);
        }
    }
}

void typeText(const QString &text)
{
    for (const char32_t point : text.toUcs4()) {
        const QString letter = QString::fromUcs4(&point, 1);
        const auto key = letter.size() == 1 ? Qt::Key(letter.at(0).toUpper().unicode()) : Qt::Key_unknown;
        const auto modifiers =
            letter.at(0).isUpper() ? Qt::KeyboardModifiers(Qt::ShiftModifier) : Qt::KeyboardModifiers();
        if (QWindow *window = QGuiApplication::focusWindow())
            QTest::sendKeyEvent(QTest::Click, window, key, letter, modifiers);
    }
}

void addKeyboardCommands(Driver &driver)
{
    driver.add(u"key"_s, key);
    driver.add(u"type"_s, type);
}

} // namespace callboard::e2e
