// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/callboard/callboardadministration.h"

#include "models/remote/callboard/answers.h"
#include "models/remote/http/httpclient.h"

#include <algorithm>

namespace callboard
{

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto mailTime = 60s;  // five hundred invitations are written and queued
constexpr auto fileTime = 300s; // a file of 10 MiB on its way, and 100,000 lines to compare or to write
constexpr qint64 exportLimit = 256 * 1024 * 1024; // bytes: some years of a large studio's log

constexpr std::pair<InvitationOutcome::Kind, const char *> invitationOutcomes[] = {
    {InvitationOutcome::Kind::Invited, "invited"},
    {InvitationOutcome::Kind::AlreadyInvited, "already-invited"},
    {InvitationOutcome::Kind::AlreadyMember, "already-member"},
    {InvitationOutcome::Kind::NotAnAddress, "not-an-address"},
    {InvitationOutcome::Kind::DomainNotAllowed, "domain-not-allowed"},
};

struct Invited : InvitationOutcome {
    static Result<Invited> fromJson(const QJsonObject &json)
    {
        JsonReader reader(json);
        Invited invited;
        invited.email = reader.string("email");
        const QString outcome = reader.string("outcome");
        const auto *known =
            std::find_if(std::begin(invitationOutcomes), std::end(invitationOutcomes),
                         [&outcome](const auto &pair) { return outcome == QLatin1String(pair.second); });
        if (known == std::end(invitationOutcomes))
            reader.fail(QStringLiteral("unknown outcome"));
        if (!reader.ok())
            return reader.error("invitation");
        invited.kind = known->first;
        return invited;
    }
};

//! A record in "record", as it is after the change.
struct Changed {
    Record record;

    static Result<Changed> fromJson(const QJsonObject &json)
    {
        JsonReader reader(json);
        const auto read = Record::fromJson(reader.object("record"));
        if (!reader.ok())
            return reader.error("answer");
        if (!read)
            return read.error();
        return Changed{*read};
    }
};

struct Bought {
    Purchase purchase;

    static Result<Bought> fromJson(const QJsonObject &json)
    {
        const auto changed = Changed::fromJson(json);
        if (!changed)
            return changed.error();
        const auto purchase = Purchase::fromRecord(changed->record);
        if (!purchase)
            return purchase.error();
        return Bought{*purchase};
    }
};

QString userPath(const RecordId &user, const QString &rest = {})
{
    return u"/users/"_s + QString::fromLatin1(QUrl::toPercentEncoding(user.value())) + rest;
}

QJsonObject setOf(const QList<FieldChange> &changes)
{
    QJsonObject set;
    for (const FieldChange &change : changes)
        set[change.field] = QJsonObject{{u"old"_s, change.base}, {u"new"_s, change.value}};
    return {{u"set"_s, set}};
}

HttpRequest filtered(HttpRequest request, const AuditFilter &filter)
{
    const auto add = [&request](const QString &name, const QString &value) {
        if (!value.isEmpty())
            request = std::move(request).with(name, value);
    };
    add(u"text"_s, filter.text);
    add(u"action"_s, filter.actions.join(u','));
    add(u"subject"_s, filter.subject.value());
    add(u"from"_s, timeToJson(filter.from).toString());
    add(u"to"_s, timeToJson(filter.to).toString());
    return request;
}

QFuture<Result<QByteArray>> file(FutureAnswer answer)
{
    return answer.then([](const Result<HttpAnswer> &got) -> Result<QByteArray> {
        if (!got)
            return got.error();
        return got->body;
    });
}

} // namespace

QFuture<Result<Record>> CallboardAdministration::changed(HttpRequest request, const IdempotencyKey &key)
{
    return record<Changed>(m_http.send(std::move(request).withKey(key)))
        .then([](const Result<Changed> &got) -> Result<Record> {
            if (!got)
                return got.error();
            return got->record;
        });
}

// Users

QFuture<Result<QList<InvitationOutcome>>> CallboardAdministration::invite(const IdempotencyKey &key,
                                                                          const InvitationRequest &request)
{
    const QJsonObject body{{u"emails"_s, QJsonArray::fromStringList(request.emails)},
                           {u"role"_s, toString(request.role)},
                           {u"department"_s, request.department}};
    const auto answer =
        m_http.send(HttpRequest::post(u"/invitations"_s, body).withKey(key).answeredWithin(mailTime));
    return records<Invited>(answer).then(
        [](const Result<QList<Invited>> &got) -> Result<QList<InvitationOutcome>> {
            if (!got)
                return got.error();
            return QList<InvitationOutcome>(got->cbegin(), got->cend());
        });
}

QFuture<Result<Record>> CallboardAdministration::resendInvitation(const IdempotencyKey &key,
                                                                  const RecordId &user)
{
    return changed(HttpRequest::post(userPath(user, u"/invitation"_s), {}), key);
}

QFuture<Result<void>> CallboardAdministration::revokeInvitation(const IdempotencyKey &key,
                                                                const RecordId &user)
{
    return done(m_http.send(HttpRequest::remove(userPath(user, u"/invitation"_s)).withKey(key)));
}

QFuture<Result<Record>> CallboardAdministration::changeUser(const IdempotencyKey &key, const RecordId &user,
                                                            const QList<FieldChange> &changes)
{
    return changed(HttpRequest::patch(userPath(user), setOf(changes)), key);
}

QFuture<Result<Record>> CallboardAdministration::disable(const IdempotencyKey &key, const RecordId &user)
{
    return changed(HttpRequest::post(userPath(user, u"/disable"_s), {}), key);
}

QFuture<Result<Record>> CallboardAdministration::enable(const IdempotencyKey &key, const RecordId &user)
{
    return changed(HttpRequest::post(userPath(user, u"/enable"_s), {}), key);
}

QFuture<Result<void>> CallboardAdministration::deleteUser(const IdempotencyKey &key, const RecordId &user)
{
    return done(m_http.send(HttpRequest::remove(userPath(user)).withKey(key)));
}

QFuture<Result<void>> CallboardAdministration::sendPasswordReset(const IdempotencyKey &key,
                                                                 const RecordId &user)
{
    return done(m_http.send(HttpRequest::post(userPath(user, u"/password-reset"_s), {}).withKey(key)));
}

// Seats and settings

QFuture<Result<SeatQuote>> CallboardAdministration::quoteSeats(int count)
{
    return record<SeatQuote>(
        m_http.send(HttpRequest::get(u"/seats/quote"_s).with(u"count"_s, QString::number(count))));
}

QFuture<Result<Purchase>> CallboardAdministration::buySeats(const IdempotencyKey &key, int count,
                                                            const Money &price)
{
    const QJsonObject body{
        {u"count"_s, count},
        {u"price"_s, QJsonObject{{u"minor"_s, price.minor}, {u"currency"_s, price.currency}}}};
    return record<Bought>(m_http.send(HttpRequest::post(u"/purchases"_s, body).withKey(key)))
        .then([](const Result<Bought> &got) -> Result<Purchase> {
            if (!got)
                return got.error();
            return got->purchase;
        });
}

QFuture<Result<Record>> CallboardAdministration::changeSettings(const IdempotencyKey &key,
                                                                const QList<FieldChange> &changes)
{
    return changed(HttpRequest::patch(u"/settings"_s, setOf(changes)), key);
}

// Audit log and files

QFuture<Result<AuditPage>> CallboardAdministration::audit(const AuditFilter &filter, const QString &next,
                                                          int limit)
{
    auto request = HttpRequest::get(u"/audit"_s).with(u"limit"_s, QString::number(limit));
    if (!next.isEmpty())
        request = std::move(request).with(u"next"_s, next);
    return record<AuditPage>(m_http.send(filtered(std::move(request), filter)));
}

QFuture<Result<QByteArray>> CallboardAdministration::exportAudit(const AuditFilter &filter)
{
    return file(m_http.send(filtered(HttpRequest::get(u"/audit/export"_s), filter)
                                .wanting("text/csv")
                                .atMost(exportLimit)
                                .answeredWithin(fileTime)));
}

QFuture<Result<QByteArray>> CallboardAdministration::exportUsers()
{
    return file(m_http.send(HttpRequest::get(u"/users/export"_s)
                                .wanting("text/csv")
                                .atMost(exportLimit)
                                .answeredWithin(fileTime)));
}

QFuture<Result<ImportReport>> CallboardAdministration::checkImport(const QByteArray &csv)
{
    return record<ImportReport>(m_http.send(HttpRequest::postBytes(u"/users/import/check"_s, csv, "text/csv")
                                                .atMost(exportLimit)
                                                .answeredWithin(fileTime)));
}

QFuture<Result<ImportReport>>
CallboardAdministration::importUsers(const IdempotencyKey &key, const QByteArray &csv, const QString &digest)
{
    return record<ImportReport>(m_http.send(HttpRequest::postBytes(u"/users/import"_s, csv, "text/csv")
                                                .withKey(key)
                                                .withHeader("Callboard-Import", digest.toLatin1())
                                                .atMost(exportLimit)
                                                .answeredWithin(fileTime)));
}

} // namespace callboard
