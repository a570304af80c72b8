// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QFrame>

class QPropertyAnimation;

namespace callboard
{

class Button;
class Glyph;
class IconButton;
class Text;

enum class BannerKind { Info, Warning, Danger };

//! What a banner says: one sentence and at most two actions. The words are plain text.
struct BannerMessage {
    BannerKind kind = BannerKind::Info;
    QString text;
    QString action;       //!< words of the button; empty: none
    QString secondAction; //!< words of the link beside it; empty: none
    bool closable = false;

    friend bool operator==(const BannerMessage &, const BannerMessage &) = default;
};

//! \brief One line under the top bar. The shell shows at most one at a time, the gravest.
class Banner : public QFrame
{
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);

    //! Shows a message and says it to screen readers, once.
    void show(const BannerMessage &message);
    void clear();
    [[nodiscard]] const BannerMessage &message() const { return m_message; }

signals:
    void actionTriggered();
    void secondActionTriggered();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BannerMessage m_message;
    Glyph *m_glyph;
    Text *m_words;
    Button *m_action;
    Button *m_second;
    IconButton *m_close;
};

} // namespace callboard
