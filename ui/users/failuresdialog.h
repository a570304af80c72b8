// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/bulkrun.h"
#include "ui/widgets/dialogframe.h"

namespace callboard
{

//! \brief For whom an action did not work, and why. accepted(): try those again.
class FailuresDialog final : public DialogFrame
{
    Q_OBJECT
public:
    FailuresDialog(const BulkRun &run, QWidget *parent);
};

} // namespace callboard
