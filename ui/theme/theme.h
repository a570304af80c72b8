// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/look.h"
#include "ui/theme/systemmotion.h"

#include <QObject>
#include <QPalette>

namespace callboard
{

//! What the person asked for in the Appearance menu.
enum class Appearance { System, Dark, Light };

//! \brief Dresses the application: style, palette, fonts, colours. Made once in app/, after QApplication and
//! before the first widget; the only one that touches QPalette and QStyle. GUI thread only.
//!
//! Colour scheme of the system: Qt 6.4 does not tell it, so it is judged by the lightness of the system's
//! palette, at the start and whenever the system says that its theme changed. Whether it wants less motion is
//! known a moment after askSystem().
class Theme final : public QObject
{
    Q_OBJECT
public:
    explicit Theme(QObject *parent = nullptr);

    [[nodiscard]] Appearance appearance() const { return m_appearance; }
    [[nodiscard]] bool increasedContrast() const { return m_increasedContrast; }
    [[nodiscard]] bool reduceMotion() const { return m_reduceMotion; }

    void setAppearance(Appearance appearance);
    void setIncreasedContrast(bool on);
    //! On top of what the system asks for.
    void setReduceMotion(bool on);
    //! Asks the system for what it does not tell at once; after the first paint.
    void askSystem() { m_systemMotion.ask(); }

    [[nodiscard]] static Scheme schemeOf(const QPalette &palette);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    //! Colours are new; widgets have been told by QEvent::StyleChange.
    void changed();

private:
    void readTokens();
    void chooseFonts();
    void apply();
    void chooseMotion();
    void showMnemonics(bool on);

    TokenTable m_tokens;
    SystemMotion m_systemMotion;
    Scheme m_systemScheme = Scheme::Dark;
    Appearance m_appearance = Appearance::System;
    bool m_increasedContrast = false;
    bool m_reduceMotion = false;
    bool m_applying = false;
};

} // namespace callboard
