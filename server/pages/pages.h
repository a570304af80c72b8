// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/response.h"
#include "server/pages/htmltemplate.h"

namespace callboard::server
{

//! \brief The pages as answers. Read-only after it was made, so any thread may use it.
class Pages
{
public:
    Pages();

    [[nodiscard]] Response home(const QString &studio) const;

    struct ResetForm {
        QString studio;
        QString name;
        QString username;
        QString token;
        QString error; //!< why the last try was not taken; empty on the first
        int minimumPasswordLength = 0;
    };
    [[nodiscard]] Response resetForm(const ResetForm &form) const;

    struct EmailForm {
        QString studio;
        QString name;
        QString email; //!< the new address
        QString token;
    };
    [[nodiscard]] Response emailForm(const EmailForm &form) const;

    struct InvitationForm {
        QString studio;
        QString email;
        QString by; //!< who has invited
        QString username;
        QString firstName;
        QString lastName;
        QString token;
        QString error; //!< why the last try was not taken; empty on the first
        QString field; //!< which field is at fault
        int minimumPasswordLength = 0;
    };
    [[nodiscard]] Response invitationForm(const InvitationForm &form) const;

    //! A page that only says something. \a good chooses the sign before it.
    struct Message {
        int status = 200;
        bool good = false;
        QString title;
        QString text;
        QString next; //!< what to do now
    };
    [[nodiscard]] Response message(const QString &studio, const Message &message) const;

private:
    [[nodiscard]] Response page(int status, const QString &studio, const QString &title,
                                const HtmlTemplate &content, const QHash<QString, QString> &values) const;

    HtmlTemplate m_head;
    HtmlTemplate m_foot;
    HtmlTemplate m_home;
    HtmlTemplate m_resetForm;
    HtmlTemplate m_emailForm;
    HtmlTemplate m_invitationForm;
    HtmlTemplate m_message;
    QString m_style;
    QByteArray m_policy;
};

} // namespace callboard::server
