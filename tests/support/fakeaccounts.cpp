// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeaccounts.h"

#include <algorithm>

namespace callboard
{

void FakeAccounts::remember(const QString &address, const QString &name, const QString &login, bool hasCopy)
{
    KnownStudio studio;
    studio.url = StudioUrl::fromUserInput(address).value();
    studio.name = name;
    studio.login = login;
    studio.lastSignIn = QDateTime::currentDateTimeUtc().addDays(-5);
    studio.hasCopy = hasCopy;
    if (hasCopy)
        studio.account = AccountId::create();
    studios.prepend(studio);
    emit knownChanged();
}

AccountId FakeAccounts::lastUsed() const
{
    const auto signedIn = std::find_if(studios.begin(), studios.end(),
                                       [](const KnownStudio &studio) { return studio.account.isValid(); });
    return signedIn == studios.end() ? AccountId() : signedIn->account;
}

Account *FakeAccounts::open(const AccountId &id)
{
    const auto open =
        std::find_if(m_open.begin(), m_open.end(), [&](const auto &account) { return account->id() == id; });
    return open == m_open.end() ? nullptr : open->get();
}

QFuture<Result<StudioInfo>> FakeAccounts::reach(const StudioUrl &url)
{
    lastReached = url;
    return answers.answer<StudioInfo>(QStringLiteral("reach"),
                                      [this] { return Result<StudioInfo>(reached); });
}

QFuture<Result<AccountId>> FakeAccounts::signIn(const SignInRequest &request)
{
    lastRequest = request;
    return answers.answer<AccountId>(QStringLiteral("signIn"), [this] {
        m_open.push_back(std::make_unique<FakeAccount>());
        m_open.back()->becomeMia();
        return Result<AccountId>(m_open.back()->id());
    });
}

QFuture<Result<void>> FakeAccounts::requestPasswordReset(const StudioUrl &, const QString &login)
{
    lastReset = login;
    return answers.answer<void>(QStringLiteral("requestPasswordReset"), [] { return Result<void>(); });
}

QFuture<Result<void>> FakeAccounts::signOut(const AccountId &, bool deleteCopy)
{
    lastDeleteCopy = deleteCopy;
    return answers.answer<void>(QStringLiteral("signOut"), [] { return Result<void>(); });
}

void FakeAccounts::forget(const StudioUrl &url)
{
    studios.removeIf([&](const KnownStudio &studio) { return studio.url == url; });
    emit knownChanged();
}

} // namespace callboard
