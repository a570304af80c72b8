// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/transaction.h"

namespace callboard::server
{

std::optional<Row> Transaction::first(const QString &sql, const QVariantList &values)
{
    const QList<Row> rows = query(sql, values);
    return rows.isEmpty() ? std::nullopt : std::optional<Row>(rows.first());
}

} // namespace callboard::server
