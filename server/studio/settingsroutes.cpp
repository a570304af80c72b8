// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/studio/settingsroutes.h"

#include "server/administration/administrative.h"
#include "server/audit/auditlog.h"
#include "server/http/apiroute.h"
#include "server/settings/settings.h"
#include "server/studio/settingsedit.h"

namespace callboard::server
{

namespace
{

Response change(Transaction &transaction, const Administrator &by, const Request &request)
{
    const auto changes = fieldChangesIn(request);
    if (const auto *problem = std::get_if<Problem>(&changes))
        return problem->toResponse();
    SettingsEdit edit(transaction, lockSettings(transaction));
    for (const FieldChange &one : std::get<QList<FieldChange>>(changes)) {
        if (const auto problem = edit.apply(one))
            return problem->toResponse();
    }
    Record record{
        RecordId(QStringLiteral("settings")), edit.settings().version, edit.settings().toJson(), {}};
    if (edit.hasChanged()) {
        record = saveSettings(transaction, edit.settings());
        AuditEntry entry;
        entry.actor = by.id;
        entry.actorName = by.name;
        entry.action = QLatin1String(audit::settingsChanged);
        entry.before = edit.before();
        entry.after = edit.after();
        entry.address = by.address;
        recordAudit(transaction, entry);
    }
    return Response::json(200, {{QStringLiteral("record"), record.toJson()}});
}

} // namespace

void addSettingsRoutes(Router &router, const Gate &gate)
{
    addApiRoute(router, Method::Patch, QStringLiteral("/settings"), administrative(gate, change));
}

} // namespace callboard::server
