// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace callboard
{

//! \brief Shift+F10 opens the same menu as the Menu key, which many keyboards don't have. Qt does so by
//! itself only on Windows. To be installed as an event filter on the application.
class MenuKey : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace callboard
