// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pages/pages.h"

#include "models/domain/profile.h"
#include "models/domain/validation.h"

#include <QCryptographicHash>
#include <QFile>

// A static library's resources have to be asked for, from outside any namespace.
static void initialiseResources()
{
    Q_INIT_RESOURCE(callboard_server_pages);
}

namespace callboard::server
{

namespace
{

QString resource(const char *name)
{
    initialiseResources();
    QFile file(QStringLiteral(":/callboard/server/pages/%1").arg(QLatin1String(name)));
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT(open);
    return open ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

Pages::Pages()
    : m_head(resource("head.html")),
      m_foot(resource("foot.html")),
      m_home(resource("home.html")),
      m_resetForm(resource("reset-password.html")),
      m_emailForm(resource("confirm-email.html")),
      m_invitationForm(resource("accept-invitation.html")),
      m_message(resource("message.html")),
      m_style(resource("pages.css"))
{
    const QByteArray hash = QCryptographicHash::hash(m_style.toUtf8(), QCryptographicHash::Sha256).toBase64();
    m_policy = "default-src 'none'; style-src 'sha256-" + hash +
               "'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
}

Response Pages::page(int status, const QString &studio, const QString &title, const HtmlTemplate &content,
                     const QHash<QString, QString> &values) const
{
    const QString heading = studio.isEmpty() ? QStringLiteral("Callboard") : studio;
    const QHash<QString, QString> frame{{QStringLiteral("title"), title},
                                        {QStringLiteral("studio"), heading}};
    QString document = m_head.render(frame);
    document.replace(QLatin1String("/* style */"), m_style);
    document += content.render(values) + m_foot.render(frame);
    return Response::html(status, document.toUtf8())
        .with("Content-Security-Policy", m_policy)
        .with("Cache-Control", "no-store")
        .with("Referrer-Policy", "no-referrer")
        .with("X-Content-Type-Options", "nosniff")
        .with("X-Frame-Options", "DENY")
        .with("Content-Language", "en");
}

Response Pages::home(const QString &studio) const
{
    return page(200, studio, studio, m_home, {{QStringLiteral("studio"), studio}});
}

Response Pages::resetForm(const ResetForm &form) const
{
    return page(form.error.isEmpty() ? 200 : 422, form.studio, QStringLiteral("Set a new password"),
                m_resetForm,
                {{QStringLiteral("name"), form.name},
                 {QStringLiteral("username"), form.username},
                 {QStringLiteral("studio"), form.studio},
                 {QStringLiteral("token"), form.token},
                 {QStringLiteral("error"), form.error},
                 {QStringLiteral("minimum"), QString::number(form.minimumPasswordLength)},
                 {QStringLiteral("maximum"), QString::number(limit::passwordMaximum)}});
}

Response Pages::emailForm(const EmailForm &form) const
{
    return page(200, form.studio, QStringLiteral("Confirm your email address"), m_emailForm,
                {{QStringLiteral("name"), form.name},
                 {QStringLiteral("studio"), form.studio},
                 {QStringLiteral("email"), form.email},
                 {QStringLiteral("token"), form.token}});
}

Response Pages::invitationForm(const InvitationForm &form) const
{
    const auto bad = [&form](const char *name) {
        return form.field == QLatin1String(name) ? QStringLiteral("yes") : QString();
    };
    const bool first = form.error.isEmpty();
    return page(first ? 200 : 422, form.studio, QStringLiteral("Accept the invitation"), m_invitationForm,
                {{QStringLiteral("studio"), form.studio},
                 {QStringLiteral("email"), form.email},
                 {QStringLiteral("by"), form.by},
                 {QStringLiteral("username"), form.username},
                 {QStringLiteral("firstName"), form.firstName},
                 {QStringLiteral("lastName"), form.lastName},
                 {QStringLiteral("token"), form.token},
                 {QStringLiteral("error"), form.error},
                 {QStringLiteral("firstFocus"), first ? QStringLiteral("yes") : QString()},
                 {QStringLiteral("firstNameBad"), bad(field::firstName)},
                 {QStringLiteral("lastNameBad"), bad(field::lastName)},
                 {QStringLiteral("usernameBad"), bad(field::username)},
                 {QStringLiteral("passwordBad"), bad("password")},
                 {QStringLiteral("longestName"), QString::number(limit::name)},
                 {QStringLiteral("longestUsername"), QString::number(limit::username)},
                 {QStringLiteral("minimum"), QString::number(form.minimumPasswordLength)},
                 {QStringLiteral("maximum"), QString::number(limit::passwordMaximum)}});
}

Response Pages::message(const QString &studio, const Message &message) const
{
    return page(message.status, studio, message.title, m_message,
                {{QStringLiteral("title"), message.title},
                 {QStringLiteral("text"), message.text},
                 {QStringLiteral("next"), message.next},
                 {QStringLiteral("good"), message.good ? QStringLiteral("yes") : QString()},
                 {QStringLiteral("bad"), message.good ? QString() : QStringLiteral("yes")}});
}

} // namespace callboard::server
