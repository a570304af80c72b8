// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/studio/exports.h"

#include "models/domain/jsonreader.h"
#include "server/accounts/users.h"
#include "server/audit/auditlog.h"
#include "server/audit/auditquery.h"
#include "server/studio/csvtext.h"

#include <QJsonDocument>

namespace callboard::server
{

namespace
{

constexpr int usualPage = 100;
constexpr int largestPage = 500;
constexpr int exportedAtOnce = 5000;
// A file is made in memory.
constexpr int mostExportedEntries = 200'000;

std::optional<QDateTime> timeIn(const Request &request, const char *name, bool &good)
{
    const QString text = request.queryValue(QLatin1String(name));
    if (text.isEmpty())
        return std::nullopt;
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    good = good && time.isValid() && time.timeSpec() != Qt::LocalTime;
    return time.toUTC();
}

std::variant<AuditFilter, Problem> filterOf(const Request &request)
{
    AuditFilter filter;
    filter.text = request.queryValue(QStringLiteral("text")).left(200);
    filter.subject = RecordId(request.queryValue(QStringLiteral("subject")));
    const QStringList known = auditActions();
    for (const QString &action :
         request.queryValue(QStringLiteral("action")).split(u',', Qt::SkipEmptyParts)) {
        if (!known.contains(action))
            return Problem::malformed(QStringLiteral("There is no such action."));
        if (!filter.actions.contains(action))
            filter.actions += action;
    }
    bool good = true;
    filter.from = timeIn(request, "from", good).value_or(QDateTime());
    filter.to = timeIn(request, "to", good).value_or(QDateTime());
    if (!good)
        return Problem::malformed(
            QStringLiteral("\"from\" and \"to\" are times such as 2026-11-22T00:00:00Z."));
    return filter;
}

Response page(Transaction &transaction, const Caller &, const Request &request)
{
    const auto filter = filterOf(request);
    if (const auto *problem = std::get_if<Problem>(&filter))
        return problem->toResponse();
    int limit = usualPage;
    if (request.query.hasQueryItem(QStringLiteral("limit"))) {
        bool number = false;
        limit = qMin(request.queryValue(QStringLiteral("limit")).toInt(&number), largestPage);
        if (!number || limit < 1)
            return Problem::malformed(QStringLiteral("\"limit\" is not a number above 0.")).toResponse();
    }
    const auto found = readAudit(transaction, std::get<AuditFilter>(filter),
                                 request.queryValue(QStringLiteral("next")), limit);
    if (!found)
        return Problem::malformed(QStringLiteral("\"next\" is none of this log.")).toResponse();
    return Response::json(200, found->toJson());
}

Response csvAnswer(CsvText &csv, const QByteArray &name)
{
    return Response{200, QByteArrayLiteral("text/csv; charset=utf-8"), csv.take(), {}}.with(
        "Content-Disposition", "attachment; filename=\"" + name + "\"");
}

QString plain(const QJsonObject &fields)
{
    return fields.isEmpty() ? QString()
                            : QString::fromUtf8(QJsonDocument(fields).toJson(QJsonDocument::Compact));
}

Response auditCsv(Transaction &transaction, const AuditFilter &filter)
{
    CsvText csv;
    csv.addRow({QStringLiteral("at"), QStringLiteral("actor"), QStringLiteral("action"),
                QStringLiteral("subject"), QStringLiteral("before"), QStringLiteral("after"),
                QStringLiteral("address"), QStringLiteral("refused")});
    int count = 0;
    QString next;
    do {
        const auto found = readAudit(transaction, filter, next, exportedAtOnce);
        if (!found)
            break;
        count += int(found->items.size());
        if (count > mostExportedEntries)
            return Problem::invalid(QStringLiteral("from"),
                                    QStringLiteral("That is more than %L1 entries. Choose a shorter time.")
                                        .arg(mostExportedEntries))
                .toResponse();
        for (const AuditEntry &entry : found->items)
            csv.addRow({timeToJson(entry.at).toString(), entry.actorName, entry.action, entry.subjectName,
                        plain(entry.before), plain(entry.after), entry.address,
                        entry.refused ? QStringLiteral("yes") : QStringLiteral("no")});
        next = found->next;
    } while (!next.isEmpty());
    return csvAnswer(csv, "callboard-audit.csv");
}

Response usersCsv(Transaction &transaction)
{
    CsvText csv;
    csv.addRow({QStringLiteral("email"), QStringLiteral("first_name"), QStringLiteral("last_name"),
                QStringLiteral("username"), QStringLiteral("role"), QStringLiteral("department"),
                QStringLiteral("state")});
    const QList<Row> rows =
        transaction.query(QStringLiteral("select email, first_name, last_name, username, role, department, "
                                         "state from users order by email_key"));
    for (const Row &row : rows)
        csv.addRow(
            {row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6)});
    return csvAnswer(csv, "callboard-users.csv");
}

AuditEntry noteOf(const char *action)
{
    AuditEntry entry;
    entry.action = QLatin1String(action);
    return entry;
}

} // namespace

Handler Exports::showAudit() const
{
    return m_gate.reading(page, Credential::SessionOrKey, administratorsOnly);
}

void Exports::exportAudit(const Request &request, const Responder &responder)
{
    const auto filter = filterOf(request);
    if (const auto *problem = std::get_if<Problem>(&filter))
        return responder.send(problem->toResponse());
    noteAndRead(request, responder, noteOf(audit::auditExported),
                [filter = std::get<AuditFilter>(filter)](Transaction &transaction) {
                    return auditCsv(transaction, filter);
                });
}

void Exports::exportUsers(const Request &request, const Responder &responder)
{
    noteAndRead(request, responder, noteOf(audit::exported), usersCsv);
}

// Reading takes longer than the writing thread should be kept from its other work.
void Exports::noteAndRead(const Request &request, const Responder &responder, const AuditEntry &note,
                          const Write &write)
{
    m_store.writeThen(
        [this, request, note](Transaction &transaction) -> std::optional<Response> {
            const auto admission =
                m_gate.admit(transaction, request, Credential::SessionOrKey, Gate::Access::ReadWrite);
            if (admission.problem)
                return admission.problem->toResponse();
            if (!admission.caller)
                return Problem::serverError().toResponse();
            if (!administratorsOnly(*admission.caller, request))
                return Gate::refuse(transaction, *admission.caller, request);
            const auto user = userById(transaction, admission.caller->user);
            AuditEntry entry = note;
            entry.actor = admission.caller->user;
            entry.actorName = user ? user->profile.displayName() : QString();
            entry.address = request.address;
            recordAudit(transaction, entry);
            return std::nullopt;
        },
        [this, responder, write](const Result<std::optional<Response>> &noted) {
            if (!noted)
                return responder.send(Problem::from(noted.error()).toResponse());
            if (*noted)
                return responder.send(**noted);
            m_store.readThen(write, [responder](const Result<Response> &file) {
                responder.send(file ? *file : Problem::from(file.error()).toResponse());
            });
        });
}

} // namespace callboard::server
