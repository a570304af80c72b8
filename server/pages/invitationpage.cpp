// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pages/invitationpage.h"

#include <QLoggingCategory>

namespace callboard::server
{

namespace
{

Q_LOGGING_CATEGORY(lcInvitationPage, "callboard.server.pages", QtInfoMsg)

QString nameOfStudio(Transaction &transaction)
{
    const auto row = transaction.first(QStringLiteral("select name from studio"));
    return row ? row->text(0) : QString();
}

Pages::Message deadInvitation(const QString &studio)
{
    return {
        410, false, QStringLiteral("This invitation no longer works"),
        QStringLiteral("It has been used, it was withdrawn or sent again, or its time has run out."),
        QStringLiteral("If you have set your password already, open Callboard and sign in. If not, look for "
                       "a newer mail from %1, or ask there for a new invitation.")
            .arg(studio)};
}

Pages::Message welcome(const QString &studio, const InvitationLinks::Accepted &accepted)
{
    return {
        200, true, QStringLiteral("You are in, %1").arg(accepted.username),
        QStringLiteral("Your account at %1 is ready.").arg(studio),
        QStringLiteral("Open Callboard on your computer, enter %1 as the studio address, and sign in with "
                       "your email address or your username.")
            .arg(accepted.studioUrl)};
}

class InvitationPage
{
public:
    InvitationPage(Store &store, InvitationLinks &links) : m_store(store), m_links(links) {}

    void show(const Request &request, const Responder &responder) const
    {
        const QString token = request.queryValue(QStringLiteral("token"));
        look(token, responder, [this, token, responder](const Looked &looked) {
            const InvitationLinks::Target &target = *looked.target;
            responder.send(m_pages.invitationForm(
                form(looked, token, {target.username, target.firstName, target.lastName, {}}, {}, {})));
        });
    }

    void accept(const Request &request, const Responder &responder) const
    {
        const auto fields = request.formBody();
        if (!fields)
            return responder.send(
                m_pages.message({}, {fields.error().status, false, QStringLiteral("This form can't be read"),
                                     QString(), QStringLiteral("Open the link in the mail again.")}));
        const auto field = [&](const char *name) {
            return fields->queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
        };
        const QString token = field("token");
        const InvitationLinks::Answer answer{field("username"), field("firstName"), field("lastName"),
                                             field("password")};
        const bool same = answer.password == field("repeat");
        look(token, responder,
             [this, token, answer, same, address = request.address, responder](const Looked &looked) {
                 if (!same)
                     return responder.send(m_pages.invitationForm(
                         form(looked, token, answer,
                              QStringLiteral("The two passwords are not the same. Enter them again."),
                              QStringLiteral("password"))));
                 m_links.accept(token.toLatin1(), answer, address,
                                [this, looked, token, answer,
                                 responder](const Result<InvitationLinks::Accepted> &accepted) {
                                    responder.send(answerTo(looked, token, answer, accepted));
                                });
             });
    }

private:
    // What the page needs to know before it is drawn.
    struct Looked {
        QString studio;
        Result<InvitationLinks::Target> target;
    };

    void look(const QString &token, const Responder &responder,
              std::function<void(const Looked &)> then) const
    {
        m_store.readThen(
            [this, token](Transaction &transaction) {
                return Looked{nameOfStudio(transaction), m_links.look(transaction, token.toLatin1())};
            },
            [this, responder, then = std::move(then)](const Result<Looked> &looked) {
                if (!looked)
                    responder.send(failure({}, looked.error()));
                else if (looked->target)
                    then(*looked);
                else
                    responder.send(problem(looked->studio, looked->target.error()));
            });
    }

    static Pages::InvitationForm form(const Looked &looked, const QString &token,
                                      const InvitationLinks::Answer &answer, const QString &error,
                                      const QString &fieldName)
    {
        const InvitationLinks::Target &target = *looked.target;
        return {looked.studio,   target.email, target.by, answer.username, answer.firstName,
                answer.lastName, token,        error,     fieldName,       target.minimumPasswordLength};
    }

    Response answerTo(const Looked &looked, const QString &token, const InvitationLinks::Answer &answer,
                      const Result<InvitationLinks::Accepted> &accepted) const
    {
        if (accepted)
            return m_pages.message(looked.studio, welcome(looked.studio, *accepted));
        const Error &error = accepted.error();
        if (error.kind == ErrorKind::Invalid)
            return m_pages.invitationForm(form(looked, token, answer, error.text, error.field));
        return problem(looked.studio, error);
    }

    Response problem(const QString &studio, const Error &error) const
    {
        return error.kind == ErrorKind::NotFound ? m_pages.message(studio, deadInvitation(studio))
                                                 : failure(studio, error);
    }

    Response failure(const QString &studio, const Error &error) const
    {
        qCWarning(lcInvitationPage).noquote()
            << "the page of an invitation failed:" << toString(error.kind) << error.detail;
        return m_pages.message(studio, {500, false, QStringLiteral("The studio's server failed"),
                                        QStringLiteral("Nothing was changed."),
                                        QStringLiteral("Try the link again in a few minutes.")});
    }

    Store &m_store;
    InvitationLinks &m_links;
    Pages m_pages;
};

} // namespace

void addInvitationPage(Router &router, Store &store, InvitationLinks &links)
{
    const auto page = std::make_shared<InvitationPage>(store, links);
    const auto path = QStringLiteral("/accept-invitation");
    router.add(Method::Get, path, [page](const Request &request, const Responder &responder) {
        page->show(request, responder);
    });
    router.add(Method::Post, path, [page](const Request &request, const Responder &responder) {
        page->accept(request, responder);
    });
}

} // namespace callboard::server
