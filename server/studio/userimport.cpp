// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/studio/userimport.h"

#include "server/accounts/seats.h"
#include "server/administration/personedit.h"
#include "server/audit/auditlog.h"
#include "server/http/apiroute.h"
#include "server/settings/settings.h"
#include "server/studio/csvtext.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QSet>

namespace callboard::server
{

namespace
{

constexpr qint64 largestFile = 10 * 1024 * 1024;
constexpr int mostLines = 20'000;

constexpr auto emailColumn = "email";
constexpr auto roleColumn = "role";
constexpr auto departmentColumn = "department";

// What changes of somebody who is there, and under which name.
struct Column {
    const char *name;
    const char *field;
};
constexpr Column changing[] = {{"first_name", field::firstName},
                               {"last_name", field::lastName},
                               {roleColumn, "role"},
                               {departmentColumn, "department"}};

// The cells of a row by the names of the heading.
class Cells
{
public:
    Cells(const QStringList &heading, const CsvRow &row) : m_heading(heading), m_row(row) {}

    [[nodiscard]] bool has(const char *name) const { return m_heading.contains(QLatin1String(name)); }
    [[nodiscard]] QString value(const char *name) const
    {
        const qsizetype column = m_heading.indexOf(QLatin1String(name));
        return column < 0 || column >= m_row.cells.size() ? QString() : m_row.cells.at(column).trimmed();
    }
    [[nodiscard]] bool isTooLong() const { return m_row.cells.size() > m_heading.size(); }

private:
    const QStringList &m_heading;
    const CsvRow &m_row;
};

// What one line comes to.
struct Planned {
    ImportLine line;
    RecordId user;
    std::optional<Invitations::Newcomer> newcomer;
};

Planned wrong(ImportLine line, const QString &text)
{
    line.outcome = ImportLine::Outcome::Error;
    line.text = text;
    return {line, {}, {}};
}

Problem badFile(const QString &text)
{
    return Problem::invalid(QStringLiteral("file"), text);
}

std::variant<QStringList, Problem> headingOf(const QList<CsvRow> &rows)
{
    static const QStringList known{QStringLiteral("email"),     QStringLiteral("first_name"),
                                   QStringLiteral("last_name"), QStringLiteral("username"),
                                   QStringLiteral("role"),      QStringLiteral("department"),
                                   QStringLiteral("state")};
    if (rows.isEmpty())
        return badFile(QStringLiteral("The file is empty."));
    QStringList heading;
    for (const QString &cell : rows.first().cells) {
        const QString name = cell.trimmed().toLower();
        if (!known.contains(name) || heading.contains(name))
            return badFile(
                QStringLiteral("\"%1\" is no heading, or stands twice. The first line names the columns: %2.")
                    .arg(cell.left(50), known.join(QStringLiteral(", "))));
        heading += name;
    }
    if (!heading.contains(QLatin1String(emailColumn)))
        return badFile(QStringLiteral("The first line has no column \"email\", by which people are found."));
    if (rows.size() - 1 > mostLines)
        return badFile(QStringLiteral("That is more than %L1 lines. Divide the file.").arg(mostLines));
    return heading;
}

// Those in the file who are in the studio, by loginKey() of their address.
QHash<QString, User> knownPeople(Transaction &transaction, const QList<CsvRow> &rows,
                                 const QStringList &heading)
{
    QStringList emails;
    for (const CsvRow &row : rows.sliced(1)) {
        if (const auto email = validateEmail(Cells(heading, row).value(emailColumn)))
            emails += *email;
    }
    return usersByEmail(transaction, emails);
}

Planned planChange(Transaction &transaction, const Administrator &by, const User &user, const Cells &cells,
                   const ImportLine &line)
{
    PersonEdit edit(transaction, user, by);
    Planned planned{line, user.profile.id, {}};
    for (const Column &column : changing) {
        const QString wish = cells.value(column.name);
        const bool clears = QLatin1String(column.name) == QLatin1String(departmentColumn);
        if (!cells.has(column.name) || (wish.isEmpty() && !clears))
            continue;
        const QString name = QLatin1String(column.field);
        const QString now = clears ? user.department
                            : QLatin1String(column.name) == QLatin1String(roleColumn)
                                ? toString(user.profile.role)
                                : user.profile.toJson().value(name).toString();
        if (wish == now)
            continue;
        const FieldChange change{name, now, wish};
        if (const auto problem = edit.apply(change))
            return wrong(line, QStringLiteral("%1: %2").arg(QLatin1String(column.name), problem->detail));
        planned.line.changes += change;
    }
    planned.line.outcome = edit.hasChanged() ? ImportLine::Outcome::Change : ImportLine::Outcome::Unchanged;
    return planned;
}

Planned planInvitation(Transaction &transaction, const QStringList &domains, const Cells &cells,
                       ImportLine line)
{
    if (!domains.isEmpty() && !domains.contains(line.email.section(u'@', 1), Qt::CaseInsensitive))
        return wrong(line, QStringLiteral("The studio's settings don't allow this domain."));
    const QString roleName = cells.value(roleColumn);
    const auto role = roleName.isEmpty() ? std::optional(Role::Artist) : roleFromString(roleName);
    if (!role)
        return wrong(line, QStringLiteral("role: There is no role \"%1\".").arg(roleName.left(50)));
    Invitations::Newcomer newcomer;
    newcomer.profile.email = line.email;
    newcomer.profile.role = *role;
    const auto department = validateDepartment(cells.value(departmentColumn));
    if (!department)
        return wrong(line, QStringLiteral("department: %1").arg(department.error().text));
    newcomer.department = *department;
    for (const auto &[column, member] :
         {std::pair{"first_name", &Profile::firstName}, std::pair{"last_name", &Profile::lastName}}) {
        const QString name = cells.value(column);
        const auto valid = name.isEmpty() ? Result<QString>(name) : validateName(name, QLatin1String(column));
        if (!valid)
            return wrong(line, QStringLiteral("%1: %2").arg(QLatin1String(column), valid.error().text));
        newcomer.profile.*member = *valid;
    }
    const QString username = cells.value("username");
    if (!username.isEmpty()) {
        const auto valid = validateUsername(username);
        if (!valid || !loginIsFree(transaction, *valid))
            return wrong(line,
                         QStringLiteral("username: %1")
                             .arg(valid ? QStringLiteral("Somebody has it already.") : valid.error().text));
        newcomer.profile.username = *valid;
    }
    line.outcome = ImportLine::Outcome::Invite;
    line.changes += {QStringLiteral("role"), {}, toString(*role)};
    if (!newcomer.department.isEmpty())
        line.changes += {QStringLiteral("department"), {}, newcomer.department};
    return {line, {}, newcomer};
}

QString digestOf(const ImportReport &report, const QByteArray &file)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QJsonDocument(report.toJson()).toJson(QJsonDocument::Compact));
    hash.addData(file);
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

UserImport::Report UserImport::run(Transaction &transaction, const Administrator &by, const Request &request,
                                   bool invites) const
{
    const QByteArray type = request.header("content-type").split(';').first().trimmed().toLower();
    if (type != "text/csv")
        return Problem::unsupportedMedia(QStringLiteral("Send the file as text/csv."));
    const auto rows = readCsv(request.body);
    if (!rows)
        return badFile(rows.error().text);
    const auto head = headingOf(*rows);
    if (const auto *problem = std::get_if<Problem>(&head))
        return *problem;
    const QStringList &heading = std::get<QStringList>(head);
    const QStringList domains = studioSettings(transaction).emailDomains;

    const QHash<QString, User> known = knownPeople(transaction, *rows, heading);

    const int seatsLeft = readSeats(transaction).left();
    ImportReport report;
    QList<Invitations::Newcomer> invitations;
    QList<RecordId> changed;
    QSet<QString> seen;
    QSet<QString> usernames;
    for (qsizetype i = 1; i < rows->size(); ++i) {
        const CsvRow &row = rows->at(i);
        const Cells cells(heading, row);
        ImportLine line{
            row.line, ImportLine::Outcome::Error, cells.value(emailColumn).left(limit::email), {}};
        const auto email = validateEmail(line.email);
        Planned planned;
        if (cells.isTooLong()) {
            planned = wrong(line, QStringLiteral("There are more cells than the first line has columns."));
        } else if (!email) {
            planned = wrong(line, email.error().text);
        } else if (seen.contains(loginKey(*email))) {
            planned = wrong(line, QStringLiteral("This address stands in the file twice."));
        } else {
            line.email = *email;
            seen.insert(loginKey(*email));
            const auto user = known.constFind(loginKey(*email));
            planned = user != known.constEnd() ? planChange(transaction, by, *user, cells, line)
                                               : planInvitation(transaction, domains, cells, line);
        }
        if (planned.newcomer && !planned.newcomer->profile.username.isEmpty()) {
            const QString key = loginKey(planned.newcomer->profile.username);
            if (usernames.contains(key))
                planned = wrong(line, QStringLiteral("username: It stands in the file twice."));
            usernames.insert(key);
        }
        if (planned.line.outcome == ImportLine::Outcome::Change) {
            const auto done = m_people.changeUntold(transaction, by, planned.user, planned.line.changes);
            if (const auto *problem = std::get_if<Problem>(&done))
                planned = wrong(line, problem->detail);
            else
                changed += planned.user;
        }
        if (planned.newcomer)
            invitations += *planned.newcomer;
        report.lines += planned.line;
    }
    report.seatsNeeded = int(invitations.size());
    report.digest = digestOf(report, request.body);
    report.seatsLeft = seatsLeft;
    if (!invites || report.seatsNeeded > report.seatsLeft)
        return report;
    m_invitations.inviteAll(transaction, by, invitations);
    tellProfiles(transaction, changed);
    return report;
}

Response UserImport::check(Transaction &transaction, const Caller &caller, const Request &request) const
{
    lockSeats(transaction);
    const Administrator by{caller.user, {}, {}, caller.address, QStringLiteral("en"), QStringLiteral("UTC")};
    // Changes are tried and taken back; whether somebody can be invited shows without inviting them.
    const Report report = run(transaction, by, request, false);
    transaction.discard();
    if (const auto *problem = std::get_if<Problem>(&report))
        return problem->toResponse();
    return Response::json(200, std::get<ImportReport>(report).toJson());
}

Response UserImport::import(Transaction &transaction, const Administrator &by, const Request &request) const
{
    const Report done = run(transaction, by, request, true);
    if (const auto *problem = std::get_if<Problem>(&done))
        return problem->toResponse();
    ImportReport report = std::get<ImportReport>(done);
    if (request.header("callboard-import") != report.digest.toLatin1())
        return Problem{
            .status = 409,
            .code = QStringLiteral("import-changed"),
            .detail = QStringLiteral("The studio has changed since the file was checked. Check it again.")}
            .toResponse();
    if (report.seatsNeeded > report.seatsLeft)
        return Problem::noSeats(report.seatsNeeded, report.seatsLeft).toResponse();
    report.committed = true;
    AuditEntry entry;
    entry.actor = by.id;
    entry.actorName = by.name;
    entry.action = QLatin1String(audit::imported);
    entry.after = {{QStringLiteral("invited"), report.count(ImportLine::Outcome::Invite)},
                   {QStringLiteral("changed"), report.count(ImportLine::Outcome::Change)},
                   {QStringLiteral("errors"), report.count(ImportLine::Outcome::Error)}};
    entry.address = by.address;
    recordAudit(transaction, entry);
    return Response::json(200, report.toJson());
}

void UserImport::addRoutes(Router &router, const Gate &gate) const
{
    addApiRoute(router, Method::Post, QStringLiteral("/users/import/check"),
                gate.writing([this](Transaction &transaction, const Caller &caller,
                                    const Request &request) { return check(transaction, caller, request); },
                             Credential::SessionOrKey, administratorsOnly),
                largestFile);
    addApiRoute(
        router, Method::Post, QStringLiteral("/users/import"),
        administrative(gate, [this](Transaction &transaction, const Administrator &by,
                                    const Request &request) { return import(transaction, by, request); }),
        largestFile);
}

} // namespace callboard::server
