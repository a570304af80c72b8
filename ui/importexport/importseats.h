// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/administration.h"

#include <QWidget>

namespace callboard
{

class Button;
class Glyph;
class Text;

//! \brief Says how many seats an import needs and how many are left, with the way to more.
class ImportSeats final : public QWidget
{
    Q_OBJECT
public:
    //! The administration outlives it.
    explicit ImportSeats(Administration &administration, QWidget *parent = nullptr);

    void setReport(const ImportReport &report);
    //! More are needed than there are.
    [[nodiscard]] bool isShort() const { return m_needed > m_left; }

signals:
    //! isShort() may be different now.
    void changed();

private:
    void refresh();
    void buy();

    Administration &m_administration;
    Glyph *m_glyph;
    Text *m_words;
    Button *m_buy;
    int m_needed = 0;
    int m_left = 0;
};

} // namespace callboard
