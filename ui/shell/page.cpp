// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page.h"

#include "models/domain/futures.h"

namespace callboard
{

QFuture<Result<void>> Page::save()
{
    return answered<void>(Result<void>());
}

} // namespace callboard
