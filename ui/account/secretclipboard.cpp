// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QScopedValueRollback>

namespace callboard
{

SecretClipboard::SecretClipboard(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(std::chrono::seconds(60));
    connect(&m_timer, &QTimer::timeout, this, &SecretClipboard::takeBack);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, [this] {
        if (!m_copying)
            m_data = nullptr;
    });
}

SecretClipboard::~SecretClipboard()
{
    takeBack();
}

void SecretClipboard::copy(const QByteArray &secret)
{
    auto *data = new QMimeData;
    data->setText(QString::fromUtf8(secret));
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), "secret");
    const QScopedValueRollback<bool> copying(m_copying, true);
    QGuiApplication::clipboard()->setMimeData(data);
    m_data = data;
    m_timer.start();
}

void SecretClipboard::takeBack()
{
    if (m_data)
        QGuiApplication::clipboard()->clear();
    m_data = nullptr;
}

} // namespace callboard
