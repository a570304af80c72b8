// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/loadstate.h"

#include "ui/widgets/stateview.h"

namespace callboard
{

void showLoadState(StateView &view, bool loaded, const SyncStatus &status, const QString &failure,
                   const std::optional<Error> &problem)
{
    // A problem of something else than what this page shows leaves the account well.
    const bool well = status.state == SyncState::Saved || status.state == SyncState::Sending;
    if (loaded)
        view.showContent();
    else if (status.state == SyncState::Offline)
        view.showMessage(StateView::notHereYet());
    else if (problem)
        view.showMessage(StateView::failed(failure, problem->text, problem->detail));
    else if (status.problem.isEmpty() || well)
        view.showLoading();
    else
        view.showMessage(StateView::failed(failure, status.problem, status.detail));
}

} // namespace callboard
