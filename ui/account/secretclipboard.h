// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMimeData>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace callboard
{

//! \brief Puts a secret on the clipboard for 60 seconds, marked so that clipboard histories leave it out
//! (KDE's x-kde-passwordManagerHint, which KeePassXC introduced). Takes it back earlier when it goes away
//! itself; never touches what somebody else copied meanwhile.
class SecretClipboard final : public QObject
{
    Q_OBJECT
public:
    explicit SecretClipboard(QObject *parent = nullptr);
    ~SecretClipboard() override;

    void copy(const QByteArray &secret);
    //! For tests; 60 s.
    void setLifetime(std::chrono::milliseconds lifetime) { m_timer.setInterval(lifetime); }

private:
    void takeBack();

    QTimer m_timer;
    // The clipboard owns it and deletes it when somebody else takes its place; QClipboard::ownsClipboard() is
    // not told everywhere.
    QPointer<QMimeData> m_data;
    bool m_copying = false;
};

} // namespace callboard
