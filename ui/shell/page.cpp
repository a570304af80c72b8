// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page.h"

#include <QPromise>

namespace callboard
{

QFuture<Result<void>> Page::save()
{
    QPromise<Result<void>> promise;
    promise.start();
    promise.addResult(Result<void>());
    promise.finish();
    return promise.future();
}

} // namespace callboard
