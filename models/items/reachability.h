// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/accounts.h"

#include <QObject>
#include <QTimer>

namespace callboard
{

//! \brief Is there a studio at the address that is being typed? Asks when typing pauses, and never shows the
//! answer of an older question. GUI thread.
class Reachability final : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Unknown,   //!< nothing typed, or typing goes on
        Malformed, //!< what is typed cannot be an address; see error()
        Checking,
        Reachable,   //!< see studio()
        Unreachable, //!< see error()
    };
    Q_ENUM(State)

    //! \a accounts is borrowed and must live longer.
    explicit Reachability(Accounts &accounts, QObject *parent = nullptr);

    //! What stands in the address field now.
    void setAddress(const QString &text);
    //! Asks at once (leaving the field, trying again).
    void check();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const StudioUrl &url() const { return m_url; }
    [[nodiscard]] const StudioInfo &studio() const { return m_studio; }
    [[nodiscard]] const Error &error() const { return m_error; }

signals:
    void changed();

private:
    void setState(State state);

    Accounts &m_accounts;
    QTimer m_pause;
    State m_state = State::Unknown;
    StudioUrl m_url;
    StudioInfo m_studio;
    Error m_error;
    int m_question = 0;
};

} // namespace callboard
