// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/cropdialog.h"

#include "ui/account/cropview.h"
#include "ui/account/zoomslider.h"
#include "ui/theme/look.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QSignalBlocker>

namespace callboard
{

namespace
{

constexpr int longestSide = 1024; // Account::setPicture
constexpr int sliderSteps = 1000;

// Transparency would turn black in places that know none; white is what browsers show.
QImage onWhite(const QImage &picture)
{
    if (!picture.hasAlphaChannel())
        return picture;
    QImage solid(picture.size(), QImage::Format_RGB32);
    solid.fill(Qt::white);
    QPainter(&solid).drawImage(0, 0, picture);
    return solid;
}

} // namespace

CropDialog::CropDialog(const QImage &picture, const QString &notice, QWidget *parent)
    : DialogFrame(tr("Profile picture"), parent),
      m_picture(onWhite(picture)),
      m_view(new CropView(m_picture)),
      m_zoom(new ZoomSlider)
{
    setObjectName(QStringLiteral("crop.dialog"));
    setContentWidth(320 + 24 + 112);
    setHeading(tr("Choose the part to use"));
    setExplanation(notice);

    m_zoom->setObjectName(QStringLiteral("crop.zoom"));
    m_zoom->setRange(0, sliderSteps);
    m_zoom->setEnabled(m_view->area().maximumZoom() > 1.0);
    m_zoom->setAccessibleName(tr("Zoom"));
    auto *zoomLabel = new Text(tr("&Zoom"), FontRole::Body, Color::Text2);
    zoomLabel->setBuddy(m_zoom);

    auto *previews = new QVBoxLayout;
    previews->setSpacing(dp(16));
    for (const int side : {112, 32, 20}) {
        m_previews.append(new CropPreview(m_picture, side));
        previews->addWidget(m_previews.last(), 0, Qt::AlignHCenter);
    }
    previews->addStretch(1);
    auto *zoomRow = new QHBoxLayout;
    zoomRow->setSpacing(dp(12));
    zoomRow->addWidget(zoomLabel);
    zoomRow->addWidget(m_zoom, 1);
    auto *left = new QVBoxLayout;
    left->setSpacing(dp(12));
    left->addWidget(m_view);
    left->addLayout(zoomRow);
    auto *columns = new QHBoxLayout;
    columns->setContentsMargins(0, dp(12), 0, 0);
    columns->setSpacing(dp(24));
    columns->addLayout(left);
    columns->addLayout(previews);
    body()->addLayout(columns);

    addCancel()->setObjectName(QStringLiteral("crop.cancel"));
    Button *useIt = addAction(tr("&Use picture"), ButtonRole::Primary);
    useIt->setObjectName(QStringLiteral("crop.use"));
    useIt->setDefault(true);
    connect(useIt, &QPushButton::clicked, this, &CropDialog::use);
    connect(m_view, &CropView::areaChanged, this, &CropDialog::follow);
    connect(m_zoom, &QSlider::valueChanged, this, [this](int value) {
        m_view->zoomTo(std::pow(m_view->area().maximumZoom(), double(value) / sliderSteps));
    });
    follow();
    m_view->setFocus();
}

void CropDialog::follow()
{
    const CropArea &area = m_view->area();
    for (CropPreview *preview : std::as_const(m_previews))
        preview->setArea(area.rect());
    // Equal steps of the slider are equal factors.
    const QSignalBlocker quiet(m_zoom);
    if (area.maximumZoom() > 1.0)
        m_zoom->setValue(qRound(sliderSteps * std::log(area.zoom()) / std::log(area.maximumZoom())));
}

void CropDialog::use()
{
    QImage square = m_picture.copy(m_view->area().rect().toRect());
    if (square.width() > longestSide)
        square = square.scaled(longestSide, longestSide, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    emit chosen(square);
    accept();
}

} // namespace callboard
