// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakestudioapi.h"

namespace callboard
{

FakeStudioApi::FakeStudioApi(FakeStudio &studio, TokenProvider &tokens)
    : m_studio(studio),
      m_tokens(tokens),
      m_administration(*this)
{
    const QMutexLocker lock(&m_studio.m_mutex);
    m_studio.m_connections += this;
}

FakeStudioApi::~FakeStudioApi()
{
    const QMutexLocker lock(&m_studio.m_mutex);
    m_studio.m_connections.remove(this);
}

QFuture<Result<StudioInfo>> FakeStudioApi::studioInfo()
{
    return withoutSession<StudioInfo>(Call::StudioInfo, [this]() -> Result<StudioInfo> {
        StudioInfo info;
        info.name = QStringLiteral("Lumen Studio");
        info.product = QStringLiteral("callboard");
        info.version = QStringLiteral("1.0.0");
        info.api = 1;
        info.can = capabilities();
        return info;
    });
}

QFuture<Result<SignedIn>> FakeStudioApi::signIn(const QString &login, const QByteArray &password,
                                                const QString &, bool)
{
    return withoutSession<SignedIn>(Call::SignIn, [&] { return m_studio.signIn(login, password); });
}

QFuture<Result<Tokens>> FakeStudioApi::refresh(const QByteArray &refreshToken)
{
    return withoutSession<Tokens>(Call::Refresh, [&] { return m_studio.refresh(refreshToken); });
}

QFuture<Result<void>> FakeStudioApi::requestPasswordReset(const QString &)
{
    return withoutSession<void>(Call::Other, [] { return Result<void>(); });
}

QFuture<Result<void>> FakeStudioApi::signOut()
{
    return withSession<void>(Call::SignOut, [this](const RecordId &person) {
        for (FakeStudio::SessionState &session : m_studio.m_sessions) {
            if (session.person == person)
                session.ended = true;
        }
        return Result<void>();
    });
}

QFuture<Result<QList<Session>>> FakeStudioApi::sessions()
{
    return withSession<QList<Session>>(Call::Other, [](const RecordId &) -> Result<QList<Session>> {
        Session session;
        session.id = SessionId(QStringLiteral("here"));
        session.current = true;
        return QList{session};
    });
}

QFuture<Result<void>> FakeStudioApi::revokeSession(const SessionId &)
{
    return withSession<void>(Call::Other, [](const RecordId &) { return Result<void>(); });
}

QFuture<Result<void>> FakeStudioApi::changePassword(const QByteArray &current, const QByteArray &)
{
    return withSession<void>(Call::Other, [current](const RecordId &) -> Result<void> {
        if (current != FakeStudio::password())
            return FakeStudio::error(ErrorKind::InvalidCredentials, 401,
                                     QStringLiteral("invalid-credentials"));
        return {};
    });
}

QFuture<Result<ApiKey>> FakeStudioApi::apiKey()
{
    return withSession<ApiKey>(Call::Other, [](const RecordId &) -> Result<ApiKey> {
        ApiKey key;
        key.exists = true;
        key.hint = QStringLiteral("9f3a");
        return key;
    });
}

QFuture<Result<QByteArray>> FakeStudioApi::regenerateApiKey()
{
    return withSession<QByteArray>(
        Call::Other, [](const RecordId &) -> Result<QByteArray> { return QByteArrayLiteral("cbk_new9f3a"); });
}

QFuture<Result<ChangePage>> FakeStudioApi::changes(Collection collection, const QString &cursor, int limit)
{
    if (collection != Collection::Profile) {
        return withSession<ChangePage>(Call::SideChanges,
                                       [this, collection, cursor, limit](const RecordId &person) {
                                           return m_studio.sideChanges(person, collection, cursor, limit);
                                       });
    }
    return withSession<ChangePage>(
        Call::Changes, [this, cursor](const RecordId &person) { return m_studio.changes(person, cursor); });
}

QFuture<Result<MutationAnswer>> FakeStudioApi::push(const Mutation &mutation)
{
    return withSession<MutationAnswer>(
        Call::Push, [this, mutation](const RecordId &person) { return m_studio.apply(person, mutation); });
}

QFuture<Result<MutationAnswer>> FakeStudioApi::pushPicture(const PictureChange &change)
{
    return withSession<MutationAnswer>(Call::PushPicture, [this, change](const RecordId &person) {
        return m_studio.applyPicture(person, change);
    });
}

QFuture<Result<QByteArray>> FakeStudioApi::picture(const PictureId &id, int)
{
    return withSession<QByteArray>(Call::Picture, [this, id](const RecordId &) -> Result<QByteArray> {
        const QByteArray png = m_studio.m_pictures.value(id);
        if (png.isEmpty())
            return FakeStudio::error(ErrorKind::NotFound, 404);
        return png;
    });
}

QFuture<Result<ChangePoke>> FakeStudioApi::waitForChange(const QString &position, std::chrono::seconds)
{
    Answer<ChangePoke> answer;
    whenDone<QByteArray>(
        m_tokens.accessToken(), this, [this, answer, position](const Result<QByteArray> &token) {
            if (!token)
                return answer(token.error());
            {
                const QMutexLocker lock(&m_studio.m_mutex);
                ++m_studio.m_calls[Call::Wait];
                if (const auto fault = m_studio.takeFault(Call::Wait, false); fault && fault->error)
                    return answer(*fault->error);
            }
            waitWith({position, *token, answer}, true);
        });
    return answer.future();
}

void FakeStudioApi::waitWith(const Waiting &waiting, bool mayRenew)
{
    QMutexLocker lock(&m_studio.m_mutex);
    if (const auto unheard = m_studio.whyUnheard(m_trusted)) {
        lock.unlock();
        waiting.answer(*unheard);
        return;
    }
    const auto person = m_studio.authorise(waiting.access);
    if (!person) {
        lock.unlock();
        if (!mayRenew)
            return waiting.answer(person.error());
        whenDone<QByteArray>(m_tokens.renew(waiting.access), this,
                             [this, waiting](const Result<QByteArray> &renewed) {
                                 if (!renewed)
                                     return waiting.answer(renewed.error());
                                 waitWith({waiting.position, *renewed, waiting.answer}, false);
                             });
        return;
    }
    ChangePoke poke;
    poke.epoch = m_studio.m_epoch;
    poke.position = m_studio.positionText();
    poke.changed = m_studio.movedCollections(*person, waiting.position);
    const bool moved = !poke.changed.isEmpty();
    lock.unlock();
    if (moved || waiting.position.isEmpty())
        waiting.answer(poke);
    else
        m_waits += waiting;
}

void FakeStudioApi::checkWaits()
{
    for (const Waiting &waiting : std::exchange(m_waits, {}))
        waitWith(waiting, true);
}

void FakeStudioApi::abortAll()
{
    for (const Waiting &waiting : std::exchange(m_waits, {}))
        waiting.answer(FakeStudio::error(ErrorKind::Cancelled));
    for (const auto &cancel : std::exchange(m_hanging, {}))
        cancel();
}

} // namespace callboard
