// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/layoutpreview.h"

#include "models/domain/profile.h"
#include "models/items/layoutmodel.h"
#include "ui/theme/look.h"
#include "ui/theme/painting.h"

#include <QStyle>

namespace callboard
{

namespace
{

constexpr int previewWidth = 232;
constexpr int previewLine = 22;
constexpr int previewPadding = 16;
constexpr int labelShare = 46; // of the inner width, in hundredths

bool isOfPerson(const QString &name)
{
    return name == QLatin1String(field::firstName) || name == QLatin1String(field::lastName) ||
           name == QLatin1String(field::email) || name == QLatin1String(field::username);
}

} // namespace

LayoutPreview::LayoutPreview(const LayoutModel &model, QWidget *parent) : QWidget(parent), m_model(model)
{
    // What it shows is in the list beside it, in words.
    setObjectName(QStringLiteral("layout.preview"));
    connect(&model, &LayoutModel::layoutEdited, this, QOverload<>::of(&QWidget::update));
}

QSize LayoutPreview::sizeHint() const
{
    return {dp(previewWidth), dp(previewLine) * (m_model.rowCount() + 2) + 3 * dp(previewPadding)};
}

QStringList LayoutPreview::fields(bool ofPerson) const
{
    QStringList names;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row);
        if (index.data(Qt::CheckStateRole).toInt() == Qt::Checked &&
            isOfPerson(index.data(LayoutModel::FieldRole).toString()) == ofPerson)
            names.append(index.data().toString());
    }
    return names;
}

void LayoutPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect page = rect().adjusted(0, 0, -1, -1);
    paintBox(&painter, page, dp(radius::floating), color(Color::Window), color(Color::LineStrong));
    const QRect inner = page.adjusted(dp(previewPadding), dp(previewPadding) / 2, -dp(previewPadding), 0);
    const auto place = [&](int x, int y, int width, int height) {
        return QStyle::visualRect(layoutDirection(), inner, QRect(inner.x() + x, y, width, height));
    };
    const Qt::Alignment before = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter;
    const int labelWidth = inner.width() * labelShare / 100;
    int y = inner.y();
    const auto section = [&](const QString &title, const QStringList &names) {
        if (names.isEmpty())
            return;
        painter.setFont(callboard::font(FontRole::CaptionStrong));
        painter.setPen(color(Color::Text));
        paintLine(&painter, place(0, y, inner.width(), dp(previewLine)), before, title);
        y += dp(previewLine);
        for (const QString &name : names) {
            painter.setFont(callboard::font(FontRole::Caption));
            painter.setPen(color(Color::Text2));
            paintLine(&painter, place(0, y, labelWidth - dp(8), dp(previewLine)), before, name);
            paintBox(&painter,
                     place(labelWidth, y + dp(4), inner.width() - labelWidth, dp(previewLine) - dp(8)), dp(4),
                     color(Color::Input), color(Color::Control));
            y += dp(previewLine);
        }
        y += dp(previewPadding) / 2;
    };
    section(tr("Profile"), fields(true));
    section(tr("Preferences"), fields(false));
}

} // namespace callboard
