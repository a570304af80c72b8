// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakestudio.h"

#include "models/domain/seats.h"
#include "models/domain/studiosettings.h"
#include "tests/support/fakestudioapi.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QUuid>

namespace callboard
{

namespace
{

const QStringList writable{QLatin1String(field::firstName),    QLatin1String(field::lastName),
                           QLatin1String(field::pendingEmail), QLatin1String(field::language),
                           QLatin1String(field::timeZone),     QLatin1String(field::startPage),
                           QLatin1String(field::relativeDates)};

// The server's clock is of no account to a client.
const QString someTime = QStringLiteral("2026-03-01T10:00:00.000Z");

} // namespace

FakeStudio::FakeStudio() : m_epoch(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    StudioFacts facts;
    facts.name = QStringLiteral("Lumen Studio");
    put(Collection::Studio, {RecordId(toString(Collection::Studio)), 0, facts.toJson(), {}});
    Seats seats;
    seats.total = 200;
    put(Collection::Seats, {RecordId(toString(Collection::Seats)), 0, seats.toJson(), {}});
    StudioSettings settings;
    settings.studioName = facts.name;
    put(Collection::Settings, {RecordId(toString(Collection::Settings)), 0, settings.toJson(), {}});
}
FakeStudio::~FakeStudio() = default;

Error FakeStudio::error(ErrorKind kind, int status, const QString &code)
{
    Error error;
    error.kind = kind;
    error.status = status;
    error.code = code;
    error.text = QStringLiteral("It did not work (%1).").arg(toString(kind));
    return error;
}

RecordId FakeStudio::addPerson(const QString &username)
{
    const QMutexLocker lock(&m_mutex);
    Profile profile;
    profile.username = username;
    profile.firstName = QStringLiteral("Mia");
    profile.lastName = QStringLiteral("Tanaka");
    profile.email = username + QStringLiteral("@lumen.studio");
    profile.language = QStringLiteral("en-GB");
    profile.timeZone = QStringLiteral("Europe/Berlin");
    profile.startPage = QStringLiteral("account");
    Record record;
    record.id = RecordId::create();
    record.fields = profile.toJson();
    record.version = ++m_state.position;
    m_state.people.insert(record.id, record);
    m_state.logins.insert(username, record.id);
    return record.id;
}

std::unique_ptr<StudioApi> FakeStudio::connection(TokenProvider &tokens)
{
    return std::make_unique<FakeStudioApi>(*this, tokens);
}

void FakeStudio::fail(Call call, const Error &error, int times)
{
    const QMutexLocker lock(&m_mutex);
    m_faults += {call, error, false, false, times};
}

void FakeStudio::loseReply(Call call, int times, const Error &seen)
{
    const QMutexLocker lock(&m_mutex);
    m_faults += {call, seen, true, false, times};
}

void FakeStudio::hang(Call call, int times)
{
    const QMutexLocker lock(&m_mutex);
    m_faults += {call, std::nullopt, false, true, times};
}

void FakeStudio::setOffline(bool offline)
{
    const QMutexLocker lock(&m_mutex);
    m_offline = offline;
    wakeWaiters();
}

void FakeStudio::heal()
{
    const QMutexLocker lock(&m_mutex);
    m_faults.clear();
    m_failing.clear();
    m_offline = false;
}

void FakeStudio::setCertificate(const CertificateId &certificate)
{
    const QMutexLocker lock(&m_mutex);
    m_certificate = certificate;
    wakeWaiters();
}

std::optional<Error> FakeStudio::whyUnheard(const CertificateId &trusted) const
{
    if (m_offline)
        return error(ErrorKind::Unreachable);
    if (!m_certificate.isValid() || m_certificate == trusted)
        return std::nullopt;
    Error doubted = error(ErrorKind::Certificate);
    doubted.certificate = CertificateDoubt();
    doubted.certificate->presented.id = m_certificate;
    doubted.certificate->faults = {CertificateFault::SelfIssued};
    doubted.certificate->trusted = trusted;
    return doubted;
}

std::optional<FakeStudio::Fault> FakeStudio::takeFault(Call call, bool afterwards)
{
    for (qsizetype i = 0; i < m_faults.size(); ++i) {
        if (m_faults.at(i).call != call || m_faults.at(i).afterwards != afterwards)
            continue;
        const Fault fault = m_faults.at(i);
        if (m_faults.at(i).times > 0 && --m_faults[i].times == 0)
            m_faults.removeAt(i);
        return fault;
    }
    return std::nullopt;
}

void FakeStudio::set(Record &record, const QString &field, const QJsonValue &value, const QString &by)
{
    record.fields[field] = value;
    QJsonObject edits = record.fields.value(QLatin1String("edits")).toObject();
    edits[field] = QJsonObject{{QStringLiteral("by"), by}, {QStringLiteral("at"), someTime}};
    record.fields[QStringLiteral("edits")] = edits;
    record.version = ++m_state.position;
}

void FakeStudio::editElsewhere(const RecordId &person, const QString &field, const QJsonValue &value,
                               const QString &by)
{
    const QMutexLocker lock(&m_mutex);
    set(m_state.people[person], field, value, by);
    wakeWaiters();
}

void FakeStudio::removePerson(const RecordId &person, Gone gone)
{
    const QMutexLocker lock(&m_mutex);
    Record &record = m_state.people[person];
    record.fields = {};
    record.gone = gone;
    record.version = ++m_state.position;
    wakeWaiters();
}

void FakeStudio::expireCursors()
{
    const QMutexLocker lock(&m_mutex);
    m_oldestCursor = ++m_state.position;
}

void FakeStudio::saveBackup()
{
    const QMutexLocker lock(&m_mutex);
    m_backup = m_state;
}

void FakeStudio::restoreBackup()
{
    const QMutexLocker lock(&m_mutex);
    m_state = m_backup;
    m_epoch = QUuid::createUuid().toString(QUuid::WithoutBraces);
    wakeWaiters();
}

void FakeStudio::endSessions()
{
    const QMutexLocker lock(&m_mutex);
    for (SessionState &session : m_sessions)
        session.ended = true;
    wakeWaiters();
}

void FakeStudio::expireAccessTokens()
{
    const QMutexLocker lock(&m_mutex);
    for (SessionState &session : m_sessions)
        session.current.access = QByteArrayLiteral("expired");
    wakeWaiters();
}

QJsonObject FakeStudio::fields(const RecordId &person) const
{
    const QMutexLocker lock(&m_mutex);
    return m_state.people.value(person).fields;
}

QJsonValue FakeStudio::value(const RecordId &person, const char *field) const
{
    return fields(person).value(QLatin1String(field));
}

int FakeStudio::calls(Call call) const
{
    const QMutexLocker lock(&m_mutex);
    return m_calls.value(call);
}

QList<FakeStudio::Applied> FakeStudio::applied() const
{
    const QMutexLocker lock(&m_mutex);
    return m_state.applied;
}

int FakeStudio::openSessions() const
{
    const QMutexLocker lock(&m_mutex);
    return int(
        std::count_if(m_sessions.begin(), m_sessions.end(), [](const SessionState &s) { return !s.ended; }));
}

bool FakeStudio::newestTokensUsed() const
{
    const QMutexLocker lock(&m_mutex);
    return !m_sessions.isEmpty() && m_sessions.last().next.access.isEmpty();
}

FakeStudio::Pair FakeStudio::newPair()
{
    ++m_tokenCount;
    return {QByteArrayLiteral("cba_") + QByteArray::number(m_tokenCount),
            QByteArrayLiteral("cbr_") + QByteArray::number(m_tokenCount)};
}

Tokens FakeStudio::toTokens(const Pair &pair) const
{
    return {pair.access, pair.refresh, {}};
}

Result<SignedIn> FakeStudio::signIn(const QString &login, const QByteArray &secret)
{
    const RecordId person = m_state.logins.value(login);
    if (!person.isValid() || secret != password())
        return error(ErrorKind::InvalidCredentials, 401, QStringLiteral("invalid-credentials"));
    m_sessions += {person, newPair(), {}, false};
    return SignedIn{toTokens(m_sessions.last().current), SessionId::create(), person};
}

Result<Tokens> FakeStudio::refresh(const QByteArray &token)
{
    for (SessionState &session : m_sessions) {
        if (session.ended)
            continue;
        if (token == session.next.refresh && !token.isEmpty())
            session.current = std::exchange(session.next, {});
        if (token != session.current.refresh)
            continue;
        session.next = newPair();
        return toTokens(session.next);
    }
    return error(ErrorKind::SignInRequired, 401, QStringLiteral("invalid-grant"));
}

Result<RecordId> FakeStudio::authorise(const QByteArray &access)
{
    for (SessionState &session : m_sessions) {
        if (session.ended)
            continue;
        if (!access.isEmpty() && access == session.next.access)
            session.current = std::exchange(session.next, {});
        if (access == session.current.access)
            return session.person;
    }
    return error(ErrorKind::SignInRequired, 401, QStringLiteral("session-ended"));
}

QString FakeStudio::positionText() const
{
    return QStringLiteral("%1@%2").arg(m_state.position).arg(m_epoch);
}

bool FakeStudio::movedSince(const RecordId &person, const QString &position) const
{
    return position.section(u'@', 1) != m_epoch ||
           m_state.people.value(person).version > position.section(u'@', 0, 0).toLongLong();
}

Result<ChangePage> FakeStudio::changes(const RecordId &person, const QString &cursor) const
{
    const qint64 since = cursor.section(u'@', 0, 0).toLongLong();
    const bool sameEpoch = cursor.section(u'@', 1) == m_epoch;
    if (!cursor.isEmpty() && sameEpoch && since < m_oldestCursor)
        return error(ErrorKind::CursorExpired, 410, QStringLiteral("cursor-expired"));
    ChangePage page;
    page.epoch = m_epoch;
    page.from = cursor;
    page.cursor = positionText();
    const Record record = m_state.people.value(person);
    const bool news = cursor.isEmpty() ? !record.gone : !sameEpoch || record.version > since;
    if (news)
        page.items += record;
    return page;
}

FieldAnswer FakeStudio::applyField(Record &record, const FieldChange &change, const IdempotencyKey &key,
                                   bool mayWrite)
{
    FieldAnswer answer;
    answer.field = change.field;
    // As the server cleans names.
    const QJsonValue wished =
        change.value.isString() ? QJsonValue(change.value.toString().trimmed()) : change.value;
    const QJsonValue current = record.fields.value(change.field);
    if (!mayWrite || wished == refusedValue()) {
        answer.outcome = FieldOutcome::Rejected;
        answer.reason = QStringLiteral("That value is not taken.");
    } else if (current == wished) {
        answer.outcome = FieldOutcome::Unchanged;
    } else if (current == change.base) {
        set(record, change.field, wished, QStringLiteral("Mia Tanaka"));
        m_state.applied += {key, change.field, wished};
    } else {
        answer.outcome = FieldOutcome::Conflict;
        const QJsonObject edit =
            record.fields.value(QLatin1String("edits")).toObject().value(change.field).toObject();
        answer.changedBy = edit.value(QLatin1String("by")).toString();
        answer.changedAt =
            QDateTime::fromString(edit.value(QLatin1String("at")).toString(), Qt::ISODateWithMs).toUTC();
    }
    answer.current = record.fields.value(change.field);
    return answer;
}

Result<MutationAnswer> FakeStudio::apply(const RecordId &person, const Mutation &mutation)
{
    if (mutation.record != person)
        return error(ErrorKind::NotFound, 404, QStringLiteral("not-found"));
    const QString id = person.value() + u'/' + mutation.key.value();
    const QByteArray body = QJsonDocument(mutation.toJson()).toJson();
    if (m_state.answers.contains(id)) {
        if (m_state.bodies.value(id) != body)
            return error(ErrorKind::Invalid, 422, QStringLiteral("key-reused"));
        MutationAnswer answer = m_state.answers.value(id);
        answer.duplicate = true;
        return answer;
    }
    Record &record = m_state.people[person];
    if (record.gone)
        return error(ErrorKind::NotFound, 404, QStringLiteral("not-found"));
    MutationAnswer answer;
    answer.epoch = m_epoch;
    for (const FieldChange &change : mutation.changes)
        answer.fields += applyField(record, change, mutation.key, writable.contains(change.field));
    answer.record = record;
    m_state.answers.insert(id, answer);
    m_state.bodies.insert(id, body);
    wakeWaiters();
    return answer;
}

Result<MutationAnswer> FakeStudio::applyPicture(const RecordId &person, const PictureChange &change)
{
    const QString id = person.value() + u'/' + change.key.value();
    if (m_state.answers.contains(id)) {
        MutationAnswer answer = m_state.answers.value(id);
        answer.duplicate = true;
        return answer;
    }
    // The server makes the picture anew, so its id is never that of what was sent.
    QJsonValue made = QJsonValue(QJsonValue::Null);
    if (!change.image.isEmpty()) {
        made = QString::fromLatin1(
            QCryptographicHash::hash("made anew:" + change.image, QCryptographicHash::Sha256).toHex());
        m_pictures.insert(PictureId(made.toString()), change.image);
    }
    Record &record = m_state.people[person];
    const QJsonValue base =
        change.base.isValid() ? QJsonValue(change.base.value()) : QJsonValue(QJsonValue::Null);
    MutationAnswer answer;
    answer.epoch = m_epoch;
    answer.fields += applyField(record, {QLatin1String(field::picture), base, made}, change.key, true);
    answer.record = record;
    m_state.answers.insert(id, answer);
    wakeWaiters();
    return answer;
}

void FakeStudio::wakeWaiters()
{
    for (FakeStudioApi *connection : std::as_const(m_connections))
        QMetaObject::invokeMethod(connection, &FakeStudioApi::checkWaits, Qt::QueuedConnection);
}

} // namespace callboard
