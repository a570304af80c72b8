// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>

class QVariantAnimation;

namespace callboard
{

//! \brief One setting that is on or off. The words beside it belong to the target; an addition in brackets
//! may follow, quieter.
class Switch : public QCheckBox
{
    Q_OBJECT
public:
    explicit Switch(const QString &text, QWidget *parent = nullptr);

    //! "(2 days ago)": an example or explanation after the words.
    void setAddition(const QString &text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &position) const override;

private:
    void move(bool on);

    QString m_addition;
    QVariantAnimation *m_motion;
    double m_position = 0.0; //!< of the thumb: 0 off, 1 on
};

} // namespace callboard
