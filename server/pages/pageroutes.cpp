// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pages/pageroutes.h"

#include "server/pages/pages.h"

#include <QLoggingCategory>

namespace callboard::server
{

namespace
{

Q_LOGGING_CATEGORY(lcPages, "callboard.server.pages", QtInfoMsg)

QString studioName(Transaction &transaction)
{
    const auto row = transaction.first(QStringLiteral("select name from studio"));
    return row ? row->text(0) : QString();
}

// What a page needs to know before it is drawn.
struct Looked {
    QString studio;
    Result<MailLinks::Target> target;
};

Pages::Message expiredReset()
{
    return {410, false, QStringLiteral("This link no longer works"),
            QStringLiteral("It has been used, or its time has run out."),
            QStringLiteral("Open Callboard and choose \"Forgot your password?\" to get a new one.")};
}

Pages::Message expiredEmail()
{
    return {
        410, false, QStringLiteral("This link no longer works"),
        QStringLiteral("It has been used, it was withdrawn, or its time has run out."),
        QStringLiteral("If you still want this address, enter it again on the Account page in Callboard.")};
}

Pages::Message passwordSet()
{
    return {200, true, QStringLiteral("Your new password is set"),
            QStringLiteral("Every device that was signed in has been signed out."),
            QStringLiteral("Go back to Callboard and sign in with it.")};
}

Pages::Message emailConfirmed(const QString &studio, const QString &email)
{
    return {200, true, QStringLiteral("Your email address is confirmed"),
            QStringLiteral("Mail from %1 now goes to %2.").arg(studio, email),
            QStringLiteral("You can close this page. Callboard shows the new address by itself.")};
}

Pages::Message addressTaken()
{
    return {409, false, QStringLiteral("This address is taken"),
            QStringLiteral("Another account uses it by now, so yours keeps its old address."),
            QStringLiteral("Enter another address on the Account page in Callboard.")};
}

Pages::Message unreadable(int status)
{
    return {status, false, QStringLiteral("This form can't be read"), QString(),
            QStringLiteral("Open the link in the mail again.")};
}

Pages::Message failed()
{
    return {500, false, QStringLiteral("The studio's server failed"), QStringLiteral("Nothing was changed."),
            QStringLiteral("Try the link again in a few minutes.")};
}

class PageHandlers
{
public:
    PageHandlers(Store &store, MailLinks &links) : m_store(store), m_links(links) {}

    void home(const Responder &responder) const
    {
        m_store.readThen([](Transaction &transaction) { return studioName(transaction); },
                         [this, responder](const Result<QString> &name) {
                             responder.send(name ? m_pages.home(*name) : failure({}, name.error()));
                         });
    }

    void showReset(const Request &request, const Responder &responder) const
    {
        const QString token = request.queryValue(QStringLiteral("token"));
        look(&MailLinks::lookAtReset, token, responder, expiredReset(),
             [this, token, responder](const Looked &looked) {
                 responder.send(m_pages.resetForm(form(looked, token, {})));
             });
    }

    void reset(const Request &request, const Responder &responder) const
    {
        const auto fields = request.formBody();
        if (!fields) {
            responder.send(m_pages.message({}, unreadable(fields.error().status)));
            return;
        }
        const auto field = [&](const char *name) {
            return fields->queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
        };
        const QString token = field("token");
        const QString password = field("password");
        const bool same = password == field("repeat");
        look(&MailLinks::lookAtReset, token, responder, expiredReset(),
             [this, token, password, same, address = request.address, responder](const Looked &looked) {
                 if (!same) {
                     const auto text =
                         QStringLiteral("The two passwords are not the same. Enter them again.");
                     responder.send(m_pages.resetForm(form(looked, token, text)));
                     return;
                 }
                 m_links.resetPassword(token.toLatin1(), password, address,
                                       [this, looked, token, responder](const Result<void> &result) {
                                           responder.send(answerToReset(looked, token, result));
                                       });
             });
    }

    void showEmail(const Request &request, const Responder &responder) const
    {
        const QString token = request.queryValue(QStringLiteral("token"));
        look(&MailLinks::lookAtEmail, token, responder, expiredEmail(),
             [this, token, responder](const Looked &looked) {
                 responder.send(
                     m_pages.emailForm({looked.studio, looked.target->name, looked.target->email, token}));
             });
    }

    void confirmEmail(const Request &request, const Responder &responder) const
    {
        const auto fields = request.formBody();
        if (!fields) {
            responder.send(m_pages.message({}, unreadable(fields.error().status)));
            return;
        }
        const QByteArray token =
            fields->queryItemValue(QStringLiteral("token"), QUrl::FullyDecoded).toLatin1();
        m_store.writeThen(
            [this, token](Transaction &transaction) {
                return Looked{studioName(transaction), m_links.confirmEmail(transaction, token)};
            },
            [this, responder](const Result<Looked> &looked) {
                responder.send(looked ? answerToConfirm(*looked) : failure({}, looked.error()));
            });
    }

private:
    using Look = Result<MailLinks::Target> (MailLinks::*)(Transaction &, const QByteArray &) const;

    // Looks at a link without using it up, and goes on if it is good.
    void look(Look which, const QString &token, const Responder &responder, const Pages::Message &expired,
              std::function<void(const Looked &)> then) const
    {
        m_store.readThen(
            [this, which, token](Transaction &transaction) {
                return Looked{studioName(transaction), (m_links.*which)(transaction, token.toLatin1())};
            },
            [this, responder, expired, then = std::move(then)](const Result<Looked> &looked) {
                if (!looked)
                    responder.send(failure({}, looked.error()));
                else if (looked->target)
                    then(*looked);
                else if (looked->target.error().kind == ErrorKind::NotFound)
                    responder.send(m_pages.message(looked->studio, expired));
                else
                    responder.send(failure(looked->studio, looked->target.error()));
            });
    }

    static Pages::ResetForm form(const Looked &looked, const QString &token, const QString &error)
    {
        return {looked.studio,
                looked.target->name,
                looked.target->username,
                token,
                error,
                looked.target->minimumPasswordLength};
    }

    Response answerToReset(const Looked &looked, const QString &token, const Result<void> &result) const
    {
        if (result)
            return m_pages.message(looked.studio, passwordSet());
        if (result.error().kind == ErrorKind::NotFound)
            return m_pages.message(looked.studio, expiredReset());
        if (result.error().kind == ErrorKind::Invalid)
            return m_pages.resetForm(form(looked, token, result.error().text));
        return failure(looked.studio, result.error());
    }

    Response answerToConfirm(const Looked &looked) const
    {
        if (!looked.target) {
            switch (looked.target.error().kind) {
            case ErrorKind::NotFound: return m_pages.message(looked.studio, expiredEmail());
            case ErrorKind::Conflict: return m_pages.message(looked.studio, addressTaken());
            default: return failure(looked.studio, looked.target.error());
            }
        }
        return m_pages.message(looked.studio, emailConfirmed(looked.studio, looked.target->email));
    }

    Response failure(const QString &studio, const Error &error) const
    {
        qCWarning(lcPages).noquote() << "a page failed:" << toString(error.kind) << error.detail;
        return m_pages.message(studio, failed());
    }

    Store &m_store;
    MailLinks &m_links;
    Pages m_pages;
};

} // namespace

void addPageRoutes(Router &router, Store &store, MailLinks &links)
{
    const auto handlers = std::make_shared<PageHandlers>(store, links);
    const auto form = QStringLiteral("/reset-password");
    const auto email = QStringLiteral("/confirm-email");
    router.add(Method::Get, QStringLiteral("/"),
               [handlers](const Request &, const Responder &responder) { handlers->home(responder); });
    router.add(Method::Get, form, [handlers](const Request &request, const Responder &responder) {
        handlers->showReset(request, responder);
    });
    router.add(Method::Post, form, [handlers](const Request &request, const Responder &responder) {
        handlers->reset(request, responder);
    });
    router.add(Method::Get, email, [handlers](const Request &request, const Responder &responder) {
        handlers->showEmail(request, responder);
    });
    router.add(Method::Post, email, [handlers](const Request &request, const Responder &responder) {
        handlers->confirmEmail(request, responder);
    });
}

} // namespace callboard::server
