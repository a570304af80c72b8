// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/dialogframe.h"

#include <QImage>

class QSlider;

namespace callboard
{

class CropPreview;
class CropView;

//! \brief Chooses the square of a picture, with previews at the sizes it will be seen in.
class CropDialog final : public DialogFrame
{
    Q_OBJECT
public:
    //! \a notice: something to know about how the picture was taken in; usually empty.
    CropDialog(const QImage &picture, const QString &notice, QWidget *parent);

signals:
    //! A square of at most 1024 px, upright and without transparency.
    void chosen(const QImage &square);

private:
    void follow();
    void use();

    QImage m_picture;
    CropView *m_view;
    QSlider *m_zoom;
    QList<CropPreview *> m_previews;
};

} // namespace callboard
