// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace callboard
{

//! \brief Every component in every state on one sheet, as in the design's components picture.
class Gallery : public QWidget
{
    Q_OBJECT
public:
    explicit Gallery(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addControls(QVBoxLayout *column);
    void addType(QVBoxLayout *column);
    void addPalette(QVBoxLayout *column);
    void addMessages(QVBoxLayout *column);
    void addStates(QVBoxLayout *column);
    QWidget *m_left;
};

} // namespace callboard
