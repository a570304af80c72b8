// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakestudio.h"

namespace callboard
{

//! \brief One connection to a FakeStudio, as the adapter of a real studio would be: asks the TokenProvider,
//! renews once after a 401.
class FakeStudioApi final : public StudioApi
{
    Q_OBJECT
public:
    FakeStudioApi(FakeStudio &studio, TokenProvider &tokens);
    ~FakeStudioApi() override;

    [[nodiscard]] Capabilities capabilities() const override
    {
        return {true, true, true, true, true, false, true};
    }
    [[nodiscard]] QFuture<Result<StudioInfo>> studioInfo() override;
    [[nodiscard]] QFuture<Result<SignedIn>> signIn(const QString &login, const QByteArray &password,
                                                   const QString &device, bool keep) override;
    [[nodiscard]] QFuture<Result<Tokens>> refresh(const QByteArray &refreshToken) override;
    [[nodiscard]] QFuture<Result<void>> requestPasswordReset(const QString &login) override;
    [[nodiscard]] QFuture<Result<void>> signOut() override;
    [[nodiscard]] QFuture<Result<QList<Session>>> sessions() override;
    [[nodiscard]] QFuture<Result<void>> revokeSession(const SessionId &id) override;
    [[nodiscard]] QFuture<Result<void>> changePassword(const QByteArray &current,
                                                       const QByteArray &wished) override;
    [[nodiscard]] QFuture<Result<ApiKey>> apiKey() override;
    [[nodiscard]] QFuture<Result<QByteArray>> regenerateApiKey() override;
    [[nodiscard]] QFuture<Result<ChangePage>> changes(Collection collection, const QString &cursor,
                                                      int limit) override;
    [[nodiscard]] QFuture<Result<ChangePoke>> waitForChange(const QString &position,
                                                            std::chrono::seconds wait) override;
    [[nodiscard]] QFuture<Result<MutationAnswer>> push(const Mutation &mutation) override;
    [[nodiscard]] QFuture<Result<MutationAnswer>> pushPicture(const PictureChange &change) override;
    [[nodiscard]] QFuture<Result<QByteArray>> picture(const PictureId &id, int side) override;
    void abortAll() override;

    void checkWaits();

private:
    using Call = FakeStudio::Call;
    struct Waiting {
        QString position;
        QByteArray access;
        Answer<ChangePoke> answer;
    };

    template<typename T, typename Work>
    void work(Call call, const Answer<T> &answer, Work work);
    template<typename T, typename Work>
    [[nodiscard]] QFuture<Result<T>> withoutSession(Call call, Work work);
    template<typename T, typename Work>
    [[nodiscard]] QFuture<Result<T>> withSession(Call call, Work work);
    template<typename T, typename Work>
    void withToken(Call call, const Answer<T> &answer, const QByteArray &token, bool mayRenew, Work work);
    void waitWith(const Waiting &waiting, bool mayRenew);

    FakeStudio &m_studio;
    TokenProvider &m_tokens;
    QList<Waiting> m_waits;
    QList<std::function<void()>> m_hanging; //!< each cancels its call
};

} // namespace callboard
