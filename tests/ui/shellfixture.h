// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakeaccounts.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"
#include "ui/shell/pageregistry.h"
#include "ui/shell/shellview.h"
#include "ui/shell/windowstate.h"
#include "ui/theme/theme.h"

#include <QTemporaryDir>

namespace callboard
{

//! \brief A page that a test scripts: it is dirty when it is told so.
class TestPage final : public Page
{
    Q_OBJECT
public:
    explicit TestPage(QWidget *parent);

    void setDirty(const QStringList &fields);

    [[nodiscard]] bool isDirty() const override { return !fields.isEmpty(); }
    [[nodiscard]] QStringList dirtyFieldNames() const override { return fields; }
    [[nodiscard]] QFuture<Result<void>> save() override;
    void discard() override;
    void arrive() override;

    QStringList fields;
    FakeAnswers answers;
    int discarded = 0;
    QWidget *field;
};

//! \brief The shell with two pages and Mia's account, in a window that is shown and active.
class ShellFixture
{
public:
    explicit ShellFixture(const QString &settings = {});

    [[nodiscard]] bool show();
    [[nodiscard]] TestPage *page() const;
    template<typename Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return window->findChild<Widget *>(QString::fromLatin1(name));
    }

    QTemporaryDir folder;
    Theme theme;
    WindowState state;
    FakeAccounts accounts;
    PageRegistry pages;
    FakeAccount mia;
    std::unique_ptr<MainWindow> window;
};

} // namespace callboard
