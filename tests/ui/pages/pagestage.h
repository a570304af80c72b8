// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakeaccount.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

namespace callboard
{

//! \brief A window with one page of an administrator in it, and what a test needs to find things there.
class PageStage
{
public:
    PageStage() { account.becomeAdministrator(); }

    template<typename Page>
    Page *show(Page *page, const QSize &size = {1020, 820})
    {
        window = std::make_unique<QWidget>();
        auto *layout = new QVBoxLayout(window.get());
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(page);
        window->resize(size);
        window->show();
        window->activateWindow();
        (void)QTest::qWaitForWindowActive(window.get());
        return page;
    }
    template<typename Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return window->findChild<Widget *>(QLatin1String(name));
    }
    [[nodiscard]] QPushButton *button(const char *name) const { return find<QPushButton>(name); }
    void click(const char *name) const
    {
        QVERIFY2(button(name), name);
        QTest::mouseClick(button(name), Qt::LeftButton);
    }
    //! A visible label holds these words.
    [[nodiscard]] bool shows(const QString &words) const
    {
        const auto labels = window->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    [[nodiscard]] FakeAdministration &lumen() const { return *account.lumen; }

    Theme theme;
    FakeAccount account;
    std::unique_ptr<QWidget> window; //!< goes before the account
};

} // namespace callboard
