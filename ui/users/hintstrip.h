// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/text.h"

namespace callboard
{

//! \brief The page's last line: which keys there are, and a count at the far end.
class HintStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit HintStrip(const QString &keys, QWidget *parent = nullptr);

    [[nodiscard]] Text *end() const { return m_end; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Text *m_end;
};

} // namespace callboard
