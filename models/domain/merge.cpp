// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/merge.h"

namespace callboard
{

FieldMerge mergeField(const QJsonValue &base, const QJsonValue &mine, const QJsonValue &theirs)
{
    if (theirs == mine)
        return FieldMerge::AlreadySo;
    if (theirs == base)
        return FieldMerge::Apply;
    return FieldMerge::Conflict;
}

} // namespace callboard
