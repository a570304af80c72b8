// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/loadstate.h"

#include "ui/widgets/stateview.h"

namespace callboard
{

void showLoadState(StateView &view, bool loaded, const SyncStatus &status, const QString &failure,
                   const std::optional<Error> &problem)
{
    if (loaded)
        view.showContent();
    else if (status.state == SyncState::Offline)
        view.showMessage(StateView::notHereYet());
    else if (problem)
        view.showMessage(StateView::failed(failure, *problem));
    else if (status.problem.isEmpty())
        view.showLoading();
    else
        view.showMessage(StateView::failed(failure, status.problem, status.detail));
}

} // namespace callboard
