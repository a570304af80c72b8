// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cache/outboxfile.h"
#include "models/cache/pictureshelf.h"
#include "models/cache/secretexpectationtable.h"
#include "models/sync/accountsnapshot.h"
#include "models/sync/administrationsnapshot.h"
#include "models/sync/mirror.h"
#include "models/sync/outboxqueue.h"

namespace callboard
{

//! \brief The open files of one account: cache.db, outbox.db and the pictures, in a folder of its own. Made
//! and used on the account's thread, by the process that leads (docs/sync.md).
class AccountFiles
{
public:
    //! ErrorKind::UpgradeRequired: the outbox is a newer program's, and was not touched.
    [[nodiscard]] static Result<std::unique_ptr<AccountFiles>> open(const QString &folder, const Clock &clock,
                                                                    const Database::Gate &gate = {});

    [[nodiscard]] static QString cachePath(const QString &folder);
    [[nodiscard]] static QString outboxPath(const QString &folder);
    [[nodiscard]] static QString picturesPath(const QString &folder);
    [[nodiscard]] static QString lockPath(const QString &folder);

    [[nodiscard]] Mirror &mirror() { return m_mirror; }
    [[nodiscard]] OutboxQueue &outbox() { return m_queue; }
    [[nodiscard]] const PictureShelf &pictures() const { return m_pictures; }
    [[nodiscard]] const SecretExpectationTable &expectations() const { return m_expectations; }
    //! If the outbox was damaged: what became of it.
    [[nodiscard]] const std::optional<Salvage> &salvage() const { return m_outbox.salvage; }
    [[nodiscard]] Result<AdministrationSnapshot> administration() { return takeAdministration(*m_cache); }
    [[nodiscard]] Result<AccountSnapshot> snapshot(const RecordId &profile);

private:
    AccountFiles(const QString &folder, const Clock &clock, std::unique_ptr<Database> cache,
                 OpenedOutbox outbox);

    std::unique_ptr<Database> m_cache;
    OpenedOutbox m_outbox;
    PictureShelf m_pictures;
    Mirror m_mirror;
    OutboxQueue m_queue;
    SecretExpectationTable m_expectations;
};

} // namespace callboard
