// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "ui/theme/theme.h"

#include <QSettings>

class QWidget;

namespace callboard
{

//! \brief What this computer remembers of how Callboard was left: size and place of the window, the page of
//! each account, the columns of tables, the appearance. No secrets, and nothing of the studio's data. The
//! file is readable by its owner only.
class WindowState
{
public:
    //! \a file: an INI file, made with mode 0600 if it is not there.
    explicit WindowState(const QString &file);

    //! Size and place as they were, or the design's 1240 x 820.
    void restore(QWidget &window) const;
    void remember(const QWidget &window);

    [[nodiscard]] QString page(const AccountId &account) const;
    void setPage(const AccountId &account, const QString &id);
    void forget(const AccountId &account);

    //! How the person has arranged the columns of a table; empty: not at all.
    [[nodiscard]] QByteArray columns(const QString &table) const;
    void setColumns(const QString &table, const QByteArray &columns);

    void restore(Theme &theme) const;
    void remember(const Theme &theme);

private:
    void set(const QString &key, const QVariant &value);

    QSettings m_settings;
};

} // namespace callboard
