// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/text.h"

namespace callboard
{

//! \brief The page's last line: which keys there are, or how far the list goes, and more at the far end.
class HintStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit HintStrip(const QString &words = {}, QWidget *parent = nullptr);

    [[nodiscard]] Text *words() const { return m_words; }
    //! At the far end. Takes it over.
    void addEnd(QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Text *m_words;
};

} // namespace callboard
