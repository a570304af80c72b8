// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QFrame>
#include <QTimer>

namespace callboard
{

class Button;
class Text;

//! \brief The slim bar that says that the studio cannot be reached, what happens to the changes, and when the
//! next try is.
class OfflineBar : public QFrame
{
    Q_OBJECT
public:
    explicit OfflineBar(QWidget *parent = nullptr);

    //! \a lastSynced and \a nextTry in UTC; invalid when there is none.
    void setSituation(int waiting, const QDateTime &lastSynced, const QDateTime &nextTry);

signals:
    void tryNowRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void refreshTimes();

    Text *m_words;
    Text *m_times;
    Button *m_tryNow;
    QDateTime m_lastSynced;
    QDateTime m_nextTry;
    QTimer m_tick;
};

} // namespace callboard
