// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shellfixture.h"

#include "ui/shell/pagehost.h"
#include "ui/widgets/lineedit.h"

#include <QTest>
#include <QVBoxLayout>

namespace callboard
{

TestPage::TestPage(QWidget *parent) : Page(parent), field(new LineEdit)
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(field);
    field->setAccessibleName(QStringLiteral("Field"));
}

void TestPage::setDirty(const QStringList &names)
{
    fields = names;
    emit dirtyChanged();
}

QFuture<Result<void>> TestPage::save()
{
    return answers.answer<void>(QStringLiteral("save"), [this] {
        setDirty({});
        return Result<void>();
    });
}

void TestPage::discard()
{
    ++discarded;
    setDirty({});
}

void TestPage::arrive()
{
    field->setFocus(Qt::OtherFocusReason);
}

ShellFixture::ShellFixture(const QString &settings)
    : state(settings.isEmpty() ? folder.filePath(QStringLiteral("window.ini")) : settings)
{
    theme.setReduceMotion(true);
    theme.setAppearance(Appearance::Dark);
    mia.becomeMia();
    const auto make = [](Account &, QWidget *parent) -> Page * { return new TestPage(parent); };
    pages.add({QStringLiteral("account"),
               QStringLiteral("Account"),
               Icon::User,
               PageGroup::Personal,
               QStringLiteral("password"),
               {},
               make});
    pages.add({QStringLiteral("tokens"),
               QStringLiteral("Login & tokens"),
               Icon::Key,
               PageGroup::Personal,
               {},
               {},
               make});
    pages.add({QStringLiteral("users"),
               QStringLiteral("Users"),
               Icon::Users,
               PageGroup::Administration,
               {},
               [](const Account &account) { return account.profile().profile.role == Role::Administrator; },
               make});
    auto *signIn = new LineEdit;
    signIn->setAccessibleName(QStringLiteral("Sign in"));
    window = std::make_unique<MainWindow>(pages, accounts, theme, state, signIn);
}

bool ShellFixture::show()
{
    window->showAccount(mia);
    window->resize(1240, 820);
    window->show();
    window->activateWindow();
    return QTest::qWaitForWindowActive(window.get());
}

TestPage *ShellFixture::page() const
{
    return qobject_cast<TestPage *>(window->view().pages->currentPage());
}

} // namespace callboard
