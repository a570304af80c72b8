// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/dialogframe.h"

#include <QImage>

namespace callboard
{

//! \brief Shows a picture as large as the studio keeps it.
class PictureViewDialog final : public DialogFrame
{
    Q_OBJECT
public:
    PictureViewDialog(const QString &name, const QImage &picture, QWidget *parent);
};

} // namespace callboard
