// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/pictureviewdialog.h"

#include "ui/theme/look.h"
#include "ui/widgets/button.h"

#include <QLabel>
#include <QScreen>
#include <QVBoxLayout>

namespace callboard
{

PictureViewDialog::PictureViewDialog(const QString &name, const QImage &picture, QWidget *parent)
    : DialogFrame(tr("Profile picture"), parent)
{
    setObjectName(QStringLiteral("pictureView.dialog"));
    const qreal ratio = parent->devicePixelRatioF();
    const int side = qRound(dp(448) * ratio);
    QPixmap pixmap =
        QPixmap::fromImage(picture.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(ratio);
    auto *label = new QLabel;
    label->setPixmap(pixmap);
    label->setAlignment(Qt::AlignCenter);
    label->setAccessibleName(tr("Picture of %1").arg(name));
    setContentWidth(448);
    body()->addWidget(label);
    addCancel(tr("&Close"));
}

} // namespace callboard
