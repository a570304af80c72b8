// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/accounts.h"
#include "tests/support/fakeaccount.h"

#include <memory>
#include <vector>

namespace callboard
{

//! \brief The accounts of a computer that a test scripts. Every address reaches Lumen Studio and every
//! sign-in succeeds, unless the test said otherwise with answers.failOnce("reach" | "signIn" |
//! "requestPasswordReset" | "signOut").
class FakeAccounts final : public Accounts
{
public:
    using Accounts::Accounts;

    QList<KnownStudio> studios;
    StudioInfo reached = FakeAccount().info;
    FakeAnswers answers;
    SignInRequest lastRequest;
    QString lastReset;
    StudioUrl lastReached;
    bool lastDeleteCopy = false;

    //! Puts a studio in front of the list.
    void remember(const QString &address, const QString &name, const QString &login = {},
                  bool hasCopy = false);

    [[nodiscard]] QList<KnownStudio> known() const override { return studios; }
    [[nodiscard]] AccountId lastUsed() const override;
    [[nodiscard]] Account *open(const AccountId &id) override;
    //! The certificate that was trusted last, and where.
    CertificateId trusted;
    StudioUrl trustedAt;
    [[nodiscard]] Result<void> trustCertificate(const StudioUrl &url,
                                                const CertificateId &certificate) override
    {
        trustedAt = url;
        trusted = certificate;
        return {};
    }
    [[nodiscard]] QFuture<Result<StudioInfo>> reach(const StudioUrl &url) override;
    [[nodiscard]] QFuture<Result<AccountId>> signIn(const SignInRequest &request) override;
    [[nodiscard]] QFuture<Result<void>> requestPasswordReset(const StudioUrl &url,
                                                             const QString &login) override;
    [[nodiscard]] QFuture<Result<void>> signOut(const AccountId &id, bool deleteCopy) override;
    void forget(const StudioUrl &url) override;

private:
    std::vector<std::unique_ptr<FakeAccount>> m_open;
};

} // namespace callboard
