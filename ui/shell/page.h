// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QFuture>
#include <QStringList>
#include <QWidget>

namespace callboard
{

//! \brief What the shell shows beside the sidebar. A page belongs to one account, binds to it or to a model
//! of it, and shows its cached data at once. It never asks network or disk itself. GUI thread.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    // With unsaved changes: what the save bar shows and does. Leaving the page keeps the draft.
    [[nodiscard]] virtual bool isDirty() const { return false; }
    //! Names of the changed fields as they stand in a sentence ("first name").
    [[nodiscard]] virtual QStringList dirtyFieldNames() const { return {}; }
    //! Why they cannot be saved now; empty when they can. Announced by dirtyChanged().
    [[nodiscard]] virtual QString whyNotSavable() const { return {}; }
    //! Ready when the changes are safe on this computer, or, where nothing is queued, at the studio. When a
    //! field is not acceptable, the page says so at the field, gives it the focus, and the future holds
    //! ErrorKind::Invalid.
    [[nodiscard]] virtual QFuture<Result<void>> save();
    virtual void discard() {}

    //! Ctrl+F: the page's own search. False if it has none.
    [[nodiscard]] virtual bool focusSearch() { return false; }
    //! The page has come to the front because somebody went there (not because data arrived): the first field
    //! that needs input takes the focus.
    virtual void arrive() {}

signals:
    //! isDirty() or dirtyFieldNames() is different now.
    void dirtyChanged();
    //! Words at the bottom of the window, with an undo that runs at most once; empty for none.
    void toastRequested(const QString &text, const std::function<void()> &undo);
};

} // namespace callboard
