// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QObject>
#include <QVariantMap>

namespace callboard
{

//! \brief Whether the system asks for less motion. Windows tells Qt; the desktops of Linux tell their
//! settings portal, which is asked by D-Bus without waiting, and again whenever it says that something has
//! changed. Where nobody answers, motion is wanted. GUI thread.
class SystemMotion final : public QObject
{
    Q_OBJECT
public:
    explicit SystemMotion(QObject *parent = nullptr);

    [[nodiscard]] bool isReduced() const { return m_reduced; }
    //! Asks for the first time. Reaching the session bus may take a moment: after the first paint.
    void ask();

    //! Settings by namespace and key, as the portal has them.
    using Settings = QMap<QString, QVariantMap>;
    [[nodiscard]] static bool isReducedBy(const Settings &settings);

signals:
    void changed();
    //! The portal says that some setting has changed.
    void portalChanged();

private:
    void askPortal();
    void setReduced(bool reduced);

    bool m_reduced = false;
    bool m_listening = false;
};

} // namespace callboard
