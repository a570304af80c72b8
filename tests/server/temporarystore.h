// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/openstore.h"

#include <QTemporaryDir>

namespace callboard::server
{

//! \brief A new SQLite store in a folder that goes with it.
class TemporaryStore
{
public:
    TemporaryStore()
    {
        StoreAddress address;
        address.file = m_folder.filePath(QStringLiteral("studio.db"));
        auto opened = openStore(address);
        if (!opened)
            qFatal("%s", qUtf8Printable(opened.error().text));
        m_store = std::move(opened.value());
    }

    [[nodiscard]] Store &operator*() const { return *m_store; }
    [[nodiscard]] Store *operator->() const { return m_store.get(); }
    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("studio.db")); }

private:
    QTemporaryDir m_folder;
    std::shared_ptr<Store> m_store;
};

} // namespace callboard::server
