// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/driver/waiting.h"

#include "tests/e2e/driver/describe.h"
#include "tests/e2e/driver/finder.h"
#include "tests/e2e/driver/scrolling.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QPropertyAnimation>
#include <QTimer>
#include <algorithm>

namespace callboard::e2e
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int lookEvery = 10;       // ms
constexpr int usualTimeout = 10000; // ms; the machine may be busy with other tests

QString targetOf(const QJsonObject &request)
{
    return request.value("target"_L1).toString();
}

bool isBlocked(const QWidget *widget)
{
    const QWidget *popup = QApplication::activePopupWidget();
    if (popup && popup->window() == widget->window())
        return false;
    const QWidget *modal = QApplication::activeModalWidget();
    return modal && modal->window() != widget->window() && !modal->isAncestorOf(widget);
}

//! A bar that is sliding in is no target for a click: between press and release it would move away.
bool isMoving(const QWidget *widget)
{
    const auto animations = widget->window()->findChildren<QPropertyAnimation *>();
    // The last step of one that has just ended is still to be laid out.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    return std::any_of(animations.begin(), animations.end(), [](const QPropertyAnimation *animation) {
        return animation->state() == QAbstractAnimation::Running;
    });
}

//! What hinders a person from using it; empty if nothing does.
QString hindrance(const QString &target)
{
    QWidget *widget = findWidget(target);
    if (!widget)
        return u"there is no such widget; similar: "_s + similarNames(target).join(u", "_s);
    if (!widget->isVisible())
        return u"it is not visible"_s;
    if (!widget->isEnabled())
        return u"it is disabled"_s;
    if (isBlocked(widget))
        return u"a dialog is in front of it: %1 \"%2\""_s.arg(
            QApplication::activeModalWidget()->objectName(),
            QApplication::activeModalWidget()->windowTitle());
    if (isMoving(widget))
        return u"its window is still moving things"_s;
    if (!isOnScreen(widget) && !scrollTowards(widget))
        return u"it is covered, or scrolled out of view"_s;
    return {};
}

//! Every condition of a "wait" request, against a widget that may be absent.
bool holds(const QJsonObject &wanted, const QWidget *widget)
{
    const bool visible = widget && widget->isVisible();
    if (wanted.contains("visible"_L1) && wanted.value("visible"_L1).toBool() != visible)
        return false;
    if (wanted.value("gone"_L1).toBool() && widget)
        return false;
    static const QStringList facts{u"enabled"_s, u"checked"_s, u"focus"_s, u"text"_s,
                                   u"name"_s,    u"shown"_s,   u"row"_s,   u"placeholder"_s};
    const QJsonObject is = widget ? describe(widget) : QJsonObject();
    for (const QString &fact : facts)
        if (wanted.contains(fact) && wanted.value(fact) != is.value(fact))
            return false;
    if (wanted.contains("contains"_L1) &&
        !is.value("text"_L1).toString().contains(wanted.value("contains"_L1).toString()))
        return false;
    if (wanted.contains("not"_L1) && (!widget || is.value("text"_L1) == wanted.value("not"_L1)))
        return false;
    return true;
}

void look(const std::function<bool()> &condition, const QDeadlineTimer &deadline,
          const std::function<void(bool)> &then)
{
    if (condition())
        then(true);
    else if (deadline.hasExpired())
        then(false);
    else
        QTimer::singleShot(lookEvery, qApp, [=] { look(condition, deadline, then); });
}

void find(const QJsonObject &request, const Answer &answer)
{
    const QWidget *widget = findWidget(targetOf(request));
    QJsonObject result = widget ? describe(widget) : QJsonObject{{u"visible"_s, false}};
    result.insert(u"found"_s, widget != nullptr);
    answer.ok(result);
}

void wait(const QJsonObject &request, const Answer &answer)
{
    const QString target = targetOf(request);
    whenTrue([request, target] { return holds(request, findWidget(target)); }, timeoutOf(request),
             [target, answer](bool held) {
                 const QWidget *widget = findWidget(target);
                 const QJsonObject is = widget ? describe(widget) : QJsonObject();
                 if (held)
                     answer.ok(is);
                 else
                     answer.fail(u"waited in vain; it is %1; similar: %2"_s.arg(
                         QString::fromUtf8(QJsonDocument(is).toJson(QJsonDocument::Compact)),
                         similarNames(target).join(u", "_s)));
             });
}

} // namespace

int timeoutOf(const QJsonObject &request)
{
    return request.value("timeout"_L1).toInt(usualTimeout);
}

void whenTrue(const std::function<bool()> &condition, int timeout, const std::function<void(bool)> &then)
{
    look(condition, QDeadlineTimer(timeout), then);
}

void whenReady(const QJsonObject &request, const Answer &answer, const std::function<void(QWidget *)> &act)
{
    const QString target = targetOf(request);
    whenTrue([target] { return hindrance(target).isEmpty(); }, timeoutOf(request),
             [=](bool ready) {
                 if (ready)
                     act(findWidget(target));
                 else
                     answer.fail(u"%1: %2"_s.arg(target, hindrance(target)));
             });
}

void addWaitingCommands(Driver &driver)
{
    driver.add(u"find"_s, find);
    driver.add(u"wait"_s, wait);
}

} // namespace callboard::e2e
