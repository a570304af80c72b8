// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "ui/theme/icons.h"
#include "ui/widgets/skeleton.h"

#include <QStackedWidget>
#include <QTimer>

namespace callboard
{

class Button;
class Glyph;
class Text;

//! What stands in the place of a page's content.
struct StateMessage {
    Icon icon = Icon::Inbox;
    Color iconColor = Color::Text3;
    QString title;
    QString text;
    QString action;  //!< words of the button; empty: none
    QString details; //!< for "Copy details"; empty: no such button. No secrets.
};

//! \brief Shows a page's content, or its empty, loading, error or offline state in the content's place.
class StateView : public QStackedWidget
{
    Q_OBJECT
public:
    //! Takes \a content over; \a shape is what it looks like from afar.
    StateView(QWidget *content, SkeletonShape shape, QWidget *parent = nullptr);

    void showContent();
    //! Grey bars, once 300 ms have passed without content. They do not move.
    void showLoading();
    //! Empty, error and offline: an icon, what it is, what to do.
    void showMessage(const StateMessage &message);

    //! "The account could not be loaded" … with Try again and Copy details.
    [[nodiscard]] static StateMessage failed(const QString &title, const QString &text,
                                             const QString &details);
    [[nodiscard]] static StateMessage failed(const QString &title, const Error &error);
    //! "Not on this computer yet" with Try now.
    [[nodiscard]] static StateMessage notHereYet();

signals:
    void actionTriggered();

private:
    void makeMessage();

    QWidget *m_content;
    QWidget *m_skeleton;
    QWidget *m_blank;
    // Made with the first message.
    QWidget *m_messagePage = nullptr;
    Glyph *m_glyph = nullptr;
    Text *m_title = nullptr;
    Text *m_text = nullptr;
    Button *m_action = nullptr;
    Button *m_copy = nullptr;
    QString m_details;
    QTimer m_patience;
};

} // namespace callboard
