// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/elidedradio.h"

#include "ui/theme/look.h"

#include <QEvent>

namespace callboard
{

namespace
{

constexpr int longestTip = 500;
constexpr int indicator = 16 + 8;
constexpr int pictureGap = 8;

} // namespace

ElidedRadio::ElidedRadio(const QString &words, QWidget *parent)
    : QRadioButton(parent),
      m_words(words.simplified())
{
    m_words.remove(QChar::Null);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAccessibleName(m_words);
    connect(this, &QAbstractButton::toggled, this, &ElidedRadio::dress);
    fit();
    dress();
}

void ElidedRadio::setPicture(const QPixmap &picture)
{
    setIconSize(picture.deviceIndependentSize().toSize());
    setIcon(picture);
    fit();
}

QSize ElidedRadio::minimumSizeHint() const
{
    return {dp(indicator) + fontMetrics().horizontalAdvance(QStringLiteral("……")),
            QRadioButton::minimumSizeHint().height()};
}

void ElidedRadio::fit()
{
    const int picture = icon().isNull() ? 0 : iconSize().width() + dp(pictureGap);
    QString shown =
        fontMetrics().elidedText(m_words, Qt::ElideRight, std::max(0, width() - dp(indicator) - picture - 2));
    const bool whole = shown == m_words;
    setText(shown.replace(u'&', QStringLiteral("&&")));
    setToolTip(whole ? QString() : m_words.left(longestTip).toHtmlEscaped());
}

void ElidedRadio::dress()
{
    const QColor words = color(isChecked() ? Color::Text : Color::Text3);
    QPalette dressed = palette();
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        dressed.setColor(group, QPalette::WindowText, words);
        dressed.setColor(group, QPalette::ButtonText, words);
    }
    setPalette(dressed);
}

void ElidedRadio::resizeEvent(QResizeEvent *event)
{
    QRadioButton::resizeEvent(event);
    fit();
}

void ElidedRadio::changeEvent(QEvent *event)
{
    QRadioButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        fit();
        dress();
    }
}

} // namespace callboard
