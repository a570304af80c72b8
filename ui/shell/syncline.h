// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/syncwords.h"

#include <QAbstractButton>
#include <QTimer>

class QVariantAnimation;

namespace callboard
{

//! \brief The two lines at the foot of the sidebar: icon, state, time. A button that opens the list of
//! waiting changes.
class SyncLine : public QAbstractButton
{
    Q_OBJECT
public:
    explicit SyncLine(QWidget *parent = nullptr);

    void setSituation(const SyncStatus &status, int unsaved, bool relativeTimes);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void setTurning(bool on);

    SyncStatus m_status;
    int m_unsaved = 0;
    bool m_relativeTimes = true;
    SyncWords m_words;
    QTimer m_minute;
    QTimer m_untilTurning; // short sends do not turn
    QVariantAnimation *m_turn;
};

} // namespace callboard
