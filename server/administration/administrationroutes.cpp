// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/administration/administrationroutes.h"

#include "models/domain/jsonreader.h"
#include "server/accounts/userrecords.h"
#include "server/administration/personedit.h"
#include "server/administration/purchases.h"
#include "server/http/apiroute.h"

namespace callboard::server
{

namespace
{

constexpr int mostAddresses = 500;

RecordId userIn(const Request &request)
{
    return RecordId(request.pathValues.value(QStringLiteral("id")));
}

Response recordAnswer(int status, const Record &record)
{
    return Response::json(status, {{QStringLiteral("record"), record.toJson()}});
}

// What most calls answer: the person as they are now.
Response personAnswer(Transaction &transaction, const RecordId &user, const People::Refusal &refusal)
{
    if (refusal)
        return refusal->toResponse();
    const auto record = userrecords::find(transaction, user);
    return record ? recordAnswer(200, *record) : Problem::notFound().toResponse();
}

Response emptyAnswer(int status, const People::Refusal &refusal)
{
    if (refusal)
        return refusal->toResponse();
    return status == 204 ? Response::noContent() : Response::json(status, {});
}

std::variant<Invitations::Wish, Problem> wishIn(const Request &request)
{
    const auto body = request.jsonBody();
    if (!body)
        return Problem::from(body.error());
    JsonReader reader(*body);
    Invitations::Wish wish;
    wish.emails = reader.strings("emails");
    const auto role = roleFromString(reader.string("role"));
    const auto department = validateDepartment(reader.optionalString("department"));
    if (!reader.ok())
        return Problem::from(reader.error("invitation"));
    if (wish.emails.isEmpty() || wish.emails.size() > mostAddresses)
        return Problem::invalid(
            QStringLiteral("emails"),
            QStringLiteral("Enter at least one address, and at most %1 at once.").arg(mostAddresses));
    if (!role)
        return Problem::invalid(QStringLiteral("role"), QStringLiteral("There is no such role."));
    if (!department)
        return Problem::invalid(QStringLiteral("department"), department.error().text);
    wish.role = *role;
    wish.department = *department;
    return wish;
}

Response invite(Transaction &transaction, const Administrator &by, const Request &request,
                const Invitations &invitations)
{
    const auto wish = wishIn(request);
    if (const auto *problem = std::get_if<Problem>(&wish))
        return problem->toResponse();
    const auto answers = invitations.invite(transaction, by, std::get<Invitations::Wish>(wish));
    if (const auto *problem = std::get_if<Problem>(&answers))
        return problem->toResponse();
    QJsonArray items;
    for (const auto &answer : std::get<QList<Invitations::Answer>>(answers))
        items += QJsonObject{{QStringLiteral("email"), answer.email},
                             {QStringLiteral("outcome"), toString(answer.outcome)}};
    return Response::json(200, {{QStringLiteral("items"), items}, {QStringLiteral("count"), items.size()}});
}

Response change(Transaction &transaction, const Administrator &by, const Request &request,
                const People &people)
{
    const auto changes = fieldChangesIn(request);
    if (const auto *problem = std::get_if<Problem>(&changes))
        return problem->toResponse();
    const RecordId user = userIn(request);
    return personAnswer(transaction, user,
                        people.change(transaction, by, user, std::get<QList<FieldChange>>(changes)));
}

Response quote(Transaction &transaction, const Caller &, const Request &request)
{
    bool number = false;
    const int count = request.queryValue(QStringLiteral("count")).toInt(&number);
    if (!number)
        return Problem::malformed(QStringLiteral("\"count\" is not a number.")).toResponse();
    if (count < 1 || count > mostSeatsAtOnce)
        return Problem::invalid(QStringLiteral("count"),
                                QStringLiteral("Choose 1 to %1 seats.").arg(mostSeatsAtOnce))
            .toResponse();
    return Response::json(200, quoteSeats(transaction, count).toJson());
}

Response buy(Transaction &transaction, const Administrator &by, const Request &request, const Mailer &mailer)
{
    const auto body = request.jsonBody();
    if (!body)
        return Problem::from(body.error()).toResponse();
    JsonReader reader(*body);
    const qint64 count = reader.integer("count");
    JsonReader price(reader.object("price"));
    const Money money{price.integer("minor"), price.string("currency")};
    if (!reader.ok() || !price.ok())
        return Problem::from((reader.ok() ? price : reader).error("purchase")).toResponse();
    if (count < 1 || count > mostSeatsAtOnce)
        return Problem::invalid(QStringLiteral("count"),
                                QStringLiteral("Choose 1 to %1 seats.").arg(mostSeatsAtOnce))
            .toResponse();
    const auto bought = buySeats(transaction, mailer, by, int(count), money);
    if (const auto *problem = std::get_if<Problem>(&bought))
        return problem->toResponse();
    return recordAnswer(201, std::get<Record>(bought));
}

} // namespace

void addAdministrationRoutes(Router &router, const Gate &gate, const People &people,
                             const Invitations &invitations, const Mailer &mailer)
{
    const auto add = [&](Method method, const QString &path, AdministrativeAction action) {
        addApiRoute(router, method, path, administrative(gate, std::move(action)));
    };
    // Calls on one person that answer with the person.
    const auto addForPerson = [&](Method method, const QString &path, const auto &part, auto function) {
        add(method, path, [&part, function](auto &transaction, const auto &by, const auto &request) {
            const RecordId user = userIn(request);
            return personAnswer(transaction, user, (part.*function)(transaction, by, user));
        });
    };
    const auto addWithoutAnswer = [&](Method method, const QString &path, int status, const auto &part,
                                      auto function) {
        add(method, path, [&part, status, function](auto &transaction, const auto &by, const auto &request) {
            return emptyAnswer(status, (part.*function)(transaction, by, userIn(request)));
        });
    };
    const auto user = QStringLiteral("/users/{id}");

    add(Method::Post, QStringLiteral("/invitations"),
        [&invitations](Transaction &transaction, const Administrator &by, const Request &request) {
            return invite(transaction, by, request, invitations);
        });
    addForPerson(Method::Post, user + QStringLiteral("/invitation"), invitations, &Invitations::resend);
    addWithoutAnswer(Method::Delete, user + QStringLiteral("/invitation"), 204, invitations,
                     &Invitations::revoke);

    add(Method::Patch, user,
        [&people](Transaction &transaction, const Administrator &by, const Request &request) {
            return change(transaction, by, request, people);
        });
    addForPerson(Method::Post, user + QStringLiteral("/disable"), people, &People::disable);
    addForPerson(Method::Post, user + QStringLiteral("/enable"), people, &People::enable);
    addWithoutAnswer(Method::Delete, user, 204, people, &People::remove);
    addWithoutAnswer(Method::Post, user + QStringLiteral("/password-reset"), 202, people,
                     &People::sendPasswordReset);

    addApiRoute(router, Method::Get, QStringLiteral("/seats/quote"),
                gate.reading(quote, Credential::SessionOrKey, administratorsOnly));
    add(Method::Post, QStringLiteral("/purchases"),
        [&mailer](Transaction &transaction, const Administrator &by, const Request &request) {
            return buy(transaction, by, request, mailer);
        });
}

} // namespace callboard::server
