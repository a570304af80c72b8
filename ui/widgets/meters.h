// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace callboard
{

//! \brief A track of 6 px with up to two segments (used, invited). Text beside it says the same.
class Meter : public QWidget
{
    Q_OBJECT
public:
    explicit Meter(QWidget *parent = nullptr);
    void setValues(int used, int invited, int total);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_used = 0;
    int m_invited = 0;
    int m_total = 0;
};

//! \brief Strength of a password in four steps, always with the word beside it.
class StrengthMeter : public QWidget
{
    Q_OBJECT
public:
    explicit StrengthMeter(QWidget *parent = nullptr);
    //! \a steps 0 (nothing to judge: the meter is empty) to 4; \a words say the same ("Good · 14
    //! characters").
    void setStrength(int steps, const QString &words);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_steps = 0;
    QString m_words;
};

//! \brief A count in a pill of the accent colour. Hidden at zero.
class Badge : public QWidget
{
    Q_OBJECT
public:
    explicit Badge(QWidget *parent = nullptr);
    void setCount(int count);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_count = 0;
};

//! Paints a badge that ends at the right edge of \a area (left in right-to-left), centred vertically.
void paintBadge(QPainter *painter, const QRect &area, int count, Qt::LayoutDirection direction);

} // namespace callboard
