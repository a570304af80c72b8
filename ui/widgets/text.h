// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/look.h"

#include <QHash>
#include <QLabel>
#include <QTextLayout>

namespace callboard
{

//! \brief Text that is shown as it is: never markup, whatever it holds. Set in a role and a colour of the
//! theme, with the role's line height. With setWordWrap() it wraps; with setElided() it is cut with an
//! ellipsis and shows the whole in a tooltip. As QLabel, "&" marks a mnemonic only after setBuddy().
class Text : public QLabel
{
    Q_OBJECT
public:
    explicit Text(QWidget *parent = nullptr);
    explicit Text(const QString &text, FontRole role = FontRole::Body, Color color = Color::Text,
                  QWidget *parent = nullptr);

    void setRole(FontRole role);
    void setColor(Color color);
    [[nodiscard]] Color color() const { return m_color; }
    //! Does not fade when it is disabled, because it only tells.
    void setKeepsColor(bool on);
    //! Cut what does not fit. Not together with word wrap.
    void setElided(bool on);
    [[nodiscard]] bool isElided() const { return m_elided; }
    //! Selectable by mouse and keyboard, for values that cannot be edited.
    void setSelectable(bool on);
    //! At what width wrapped text likes to break, in design pixels; 0: as wide as it is given.
    void setPreferredWidth(int designPixels);

    //! Width of the text alone, not wrapped, in pixels.
    [[nodiscard]] int naturalWidth() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void dress();
    [[nodiscard]] bool paintsItself() const;
    void shape() const;
    void breakInto(QTextLayout &layout, int width) const;
    [[nodiscard]] const QTextLayout &brokenAt(int width) const;
    [[nodiscard]] int linesAt(int width) const;
    [[nodiscard]] Qt::Alignment visualAlignment() const;
    void paintLine(QPainter &painter, const QRect &area) const;
    void underlineMnemonic(QPainter &painter, const QPointF &at) const;

    FontRole m_role = FontRole::Body;
    Color m_color = Color::Text;
    bool m_elided = false;
    bool m_keepsColor = false;
    int m_preferredWidth = 0;
    // Shaping is what costs most in a page's first paint, layouts ask for sizes many times, and QTextLayout
    // shapes whenever it breaks lines: what it found is kept, and so are its lines.
    struct Measured {
        int natural = 0; //!< width, unwrapped
        int longestWord = 0;
        int lines = 1; //!< unwrapped
        QHash<int, int> linesByWidth;
    };
    mutable QTextLayout m_layout; //!< unwrapped
    mutable bool m_shaped = false;
    mutable Measured m_measured;
    mutable QTextLayout m_wrapped; //!< where it does not fit
    mutable int m_wrappedAt = 0;   //!< the width that m_wrapped is broken at; 0: none
};

} // namespace callboard
