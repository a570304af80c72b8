// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/audit.h"
#include "ui/widgets/dialogframe.h"

namespace callboard
{

class RelativeTime;

//! \brief Everything that one entry of the audit log tells, in words that can be copied.
class AuditEntryDialog final : public DialogFrame
{
    Q_OBJECT
public:
    AuditEntryDialog(const AuditEntry &entry, const RelativeTime &times, QWidget *parent);
};

} // namespace callboard
