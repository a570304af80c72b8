// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRadioButton>

namespace callboard
{

//! \brief A radio button whose words come from outside: shown as they are, on one line, cut with an ellipsis
//! where they do not fit (the tooltip has the whole). Quieter while it is not chosen.
class ElidedRadio final : public QRadioButton
{
    Q_OBJECT
public:
    explicit ElidedRadio(const QString &words, QWidget *parent = nullptr);

    //! Before the words; as large as it is.
    void setPicture(const QPixmap &picture);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    void dress();

    QString m_words;
};

} // namespace callboard
