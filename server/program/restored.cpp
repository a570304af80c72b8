// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/program/restored.h"

#include "server/store/openstore.h"

#include <QUuid>

namespace callboard::server
{

Result<void> startNewEpoch(const RestoredOptions &options)
{
    const auto store = openStore(options.store);
    if (!store)
        return store.error();
    return (*store)->writeAndWait([](Transaction &transaction) {
        transaction.execute(QStringLiteral("update studio set epoch = ? where id = 1"),
                            {QUuid::createUuid().toString(QUuid::WithoutBraces)});
    });
}

} // namespace callboard::server
