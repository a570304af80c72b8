// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/driver/lists.h"

#include "tests/e2e/driver/describe.h"
#include "tests/e2e/driver/keyboard.h"
#include "tests/e2e/driver/pointer.h"
#include "tests/e2e/driver/waiting.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QPointer>

namespace callboard::e2e
{

using namespace Qt::StringLiterals;

namespace
{

//! A list with a field to search in.
QLineEdit *openSearch()
{
    const QWidget *popup = QApplication::activePopupWidget();
    return popup ? qobject_cast<QLineEdit *>(popup->focusWidget()) : nullptr;
}

//! The list of a combo box is open: goes to the item by its name, or its first letters and arrows, and takes
//! it.
void takeOpenItem(const QComboBox *box, int wanted)
{
    if (openSearch()) {
        typeText(box->itemText(wanted));
    } else {
        const QAbstractItemView *view = box->view();
        typeText(box->itemText(wanted).section(u' ', 0, 0).left(12));
        for (int guard = box->count(); guard > 0 && view->currentIndex().row() != wanted; --guard)
            pressKeys(QKeySequence(view->currentIndex().row() < wanted ? Qt::Key_Down : Qt::Key_Up));
    }
    pressKeys(QKeySequence(Qt::Key_Return));
}

void choose(const QJsonObject &request, const Answer &answer)
{
    whenReady(request, answer, [=](QWidget *widget) {
        const QPointer<QComboBox> box = qobject_cast<QComboBox *>(widget);
        if (!box)
            return answer.fail(u"it is no combo box"_s);
        const QString text = request.value("item"_L1).toString();
        const auto isOpen = [box] { return box && (box->view()->isVisible() || openSearch()); };
        const auto take = [=](bool open) {
            if (!open)
                return answer.fail(u"its list did not open"_s);
            int wanted = box->findText(text);
            if (wanted < 0)
                wanted = box->findText(text, Qt::MatchContains);
            if (wanted < 0) {
                pressKeys(QKeySequence(Qt::Key_Escape));
                return answer.fail(u"it has no item \"%1\""_s.arg(text));
            }
            takeOpenItem(box, wanted);
            if (box && box->currentIndex() == wanted)
                answer.ok(describe(box));
            else
                answer.fail(u"\"%1\" could not be reached by keys"_s.arg(text));
        };
        clickAt(box, {box->width() - 10, box->height() / 2}, Qt::LeftButton, {},
                [=] { whenTrue(isOpen, timeoutOf(request), take); });
    });
}

QModelIndex rowOf(const QAbstractItemView *view, const QJsonValue &wanted)
{
    const QAbstractItemModel *model = view->model();
    for (int row = 0; model && row < model->rowCount(view->rootIndex()); ++row) {
        const QModelIndex index = model->index(row, 0, view->rootIndex());
        const bool same = wanted.isDouble()
                              ? row == wanted.toInt()
                              : index.data(Qt::DisplayRole).toString() == wanted.toString() ||
                                    index.data(Qt::AccessibleTextRole).toString() == wanted.toString();
        if (same)
            return index;
    }
    return {};
}

void select(const QJsonObject &request, const Answer &answer)
{
    whenReady(request, answer, [=](QWidget *widget) {
        const QPointer<QAbstractItemView> view = qobject_cast<QAbstractItemView *>(widget);
        if (!view)
            return answer.fail(u"it is no list"_s);
        const QJsonValue wanted = request.value("row"_L1);
        whenTrue([=] { return view && rowOf(view, wanted).isValid(); }, timeoutOf(request),
                 [=](bool there) {
                     if (!there)
                         return answer.fail(u"it has no such row"_s);
                     const QModelIndex index = rowOf(view, wanted);
                     view->scrollTo(index);
                     const bool context = request.value("button"_L1).toString() == "right"_L1;
                     clickAt(view->viewport(), view->visualRect(index).center(),
                             context ? Qt::RightButton : Qt::LeftButton, modifiersOf(request),
                             [=] { answer.ok(); });
                 });
    });
}

//! What the columns of a row say, as they are shown from left to right.
QJsonArray textsOf(const QAbstractItemView *view, int row)
{
    QJsonArray texts;
    for (int column = 0; column < view->model()->columnCount(view->rootIndex()); ++column)
        texts += view->model()->index(row, column, view->rootIndex()).data(Qt::DisplayRole).toString();
    return texts;
}

void tellRows(const QJsonObject &request, const Answer &answer)
{
    whenReady(request, answer, [=](QWidget *widget) {
        const auto *view = qobject_cast<QAbstractItemView *>(widget);
        if (!view || !view->model())
            return answer.fail(u"it is no list"_s);
        const int count = view->model()->rowCount(view->rootIndex());
        QJsonArray found;
        for (int row = 0; row < qMin(count, request.value("atMost"_L1).toInt(1000)); ++row) {
            const QModelIndex index = view->model()->index(row, 0, view->rootIndex());
            found += QJsonObject{{u"texts"_s, textsOf(view, row)},
                                 {u"selected"_s, view->selectionModel()->isSelected(index)}};
        }
        answer.ok({{u"count"_s, count}, {u"rows"_s, found}});
    });
}

} // namespace

void addListCommands(Driver &driver)
{
    driver.add(u"choose"_s, choose);
    driver.add(u"select"_s, select);
    driver.add(u"rows"_s, tellRows);
}

} // namespace callboard::e2e
