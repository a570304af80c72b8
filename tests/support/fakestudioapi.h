// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakeadministrationapi.h"

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
        return {true, true, true, true, true, false, true, m_studio.m_offersAdministration};
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
    [[nodiscard]] AdministrationApi *administration() override { return &m_administration; }
    void trustCertificate(const CertificateId &certificate) override { m_trusted = certificate; }
    void abortAll() override;

    void checkWaits();

private:
    friend class FakeAdministrationApi;
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
    CertificateId m_trusted;
    FakeAdministrationApi m_administration;
    QList<Waiting> m_waits;
    QList<std::function<void()>> m_hanging; //!< each cancels its call
};

// Does the work under the studio's lock, with the faults that a test has ordered around it.
template<typename T, typename Work>
void FakeStudioApi::work(Call call, const Answer<T> &answer, Work work)
{
    QMutexLocker lock(&m_studio.m_mutex);
    ++m_studio.m_calls[call];
    if (const auto unheard = m_studio.whyUnheard(m_trusted)) {
        lock.unlock();
        return answer(*unheard);
    }
    if (const auto fault = m_studio.takeFault(call, false)) {
        lock.unlock();
        if (fault->hang)
            m_hanging += [answer] { answer(FakeStudio::error(ErrorKind::Cancelled)); };
        else
            answer(*fault->error);
        return;
    }
    const Result<T> result = work();
    const auto lost = m_studio.takeFault(call, true);
    lock.unlock();
    answer(lost ? Result<T>(*lost->error) : result);
}

template<typename T, typename Work>
QFuture<Result<T>> FakeStudioApi::withoutSession(Call call, Work what)
{
    Answer<T> answer;
    work(call, answer, what);
    return answer.future();
}

template<typename T, typename Work>
void FakeStudioApi::withToken(Call call, const Answer<T> &answer, const QByteArray &token, bool mayRenew,
                              Work what)
{
    Result<RecordId> person = RecordId();
    {
        const QMutexLocker lock(&m_studio.m_mutex);
        if (const auto unheard = m_studio.whyUnheard(m_trusted))
            person = *unheard;
        else
            person = m_studio.authorise(token);
    }
    if (person)
        return work(call, answer, [&] { return what(*person); });
    if (!mayRenew || person.error().kind != ErrorKind::SignInRequired)
        return answer(person.error());
    whenDone<QByteArray>(m_tokens.renew(token), this,
                         [this, call, answer, what](const Result<QByteArray> &renewed) {
                             if (!renewed)
                                 return answer(renewed.error());
                             withToken(call, answer, *renewed, false, what);
                         });
}

template<typename T, typename Work>
QFuture<Result<T>> FakeStudioApi::withSession(Call call, Work what)
{
    Answer<T> answer;
    whenDone<QByteArray>(m_tokens.accessToken(), this,
                         [this, call, answer, what](const Result<QByteArray> &token) {
                             if (!token)
                                 return answer(token.error());
                             withToken(call, answer, *token, true, what);
                         });
    return answer.future();
}

} // namespace callboard
