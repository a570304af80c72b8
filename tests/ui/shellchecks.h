// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTranslator>
#include <QWidget>

namespace callboard
{

//! Visible texts and buttons of \a window that do not fit into the place they have, although they may not be
//! cut.
[[nodiscard]] QStringList clippedWords(QWidget *window);

//! \brief Makes every text of the program a third longer, as German is.
class LongTexts final : public QTranslator
{
    Q_OBJECT
public:
    using QTranslator::QTranslator;
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation,
                                    int n) const override;
};

} // namespace callboard
