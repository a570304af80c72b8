// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/remote/studioapi.h"
#include "models/sync/accountfiles.h"

namespace callboard
{

//! What became of one attempt to send.
struct PushOutcome {
    bool sent = false; //!< the server answered and the answer was taken in
    bool pictureSent = false;
    bool pullFirst = false; //!< the mirror is behind what the server said
    std::optional<Error>
        failure; //!< what passes by itself, ends the session or stops syncing; the change waits
};

//! \brief Sends one envelope and takes the answer in. What the server refuses for good is parked, visible,
//! and blocks only its own field (docs/sync.md, "What the server may answer").
class Pusher : public QObject
{
    Q_OBJECT
public:
    Pusher(StudioApi &api, AccountFiles &files, QObject *parent = nullptr);

    void push();

signals:
    void finished(const callboard::PushOutcome &outcome);

private:
    [[nodiscard]] QFuture<Result<MutationAnswer>> send(const Outgoing &outgoing);
    void take(const Outgoing &outgoing, const Result<MutationAnswer> &answer);
    [[nodiscard]] Result<void> refuse(const Outgoing &outgoing, const Error &error, PushOutcome &outcome);

    StudioApi &m_api;
    AccountFiles &m_files;
};

} // namespace callboard
