// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/audit.h"
#include "server/accounts/gate.h"

namespace callboard::server
{

//! \brief GET /audit, and what administrators take out as files: GET /audit/export and GET /users/export. The
//! log notes who took what, before they get it.
class Exports
{
public:
    Exports(Store &store, const Gate &gate) : m_store(store), m_gate(gate) {}

    void exportAudit(const Request &request, const Responder &responder);
    void exportUsers(const Request &request, const Responder &responder);
    [[nodiscard]] Handler showAudit() const;

private:
    using Write = std::function<Response(Transaction &)>;
    void noteAndRead(const Request &request, const Responder &responder, const AuditEntry &note,
                     const Write &write);

    Store &m_store;
    const Gate &m_gate;
};

} // namespace callboard::server
