// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSlider>

namespace callboard
{

//! \brief A horizontal slider in the design's language: a thin track, filled up to a round thumb.
class ZoomSlider final : public QSlider
{
    Q_OBJECT
public:
    explicit ZoomSlider(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace callboard
