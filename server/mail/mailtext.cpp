// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mail/mailtext.h"

#include <QList>
#include <array>

namespace callboard::server
{

namespace
{

constexpr std::array kindNames{
    "reset-password", "password-elsewhere", "password-changed",   "confirm-email",      "email-change-asked",
    "email-changed",  "invitation",         "email-changed-away", "email-changed-here", "seat-order"};

// A mail is a few paragraphs and at most one link; both forms of it are made from the same list.
struct Block {
    QString text;
    QString link = {}; // empty: a paragraph
};

struct Draft {
    QString subject;
    QList<Block> blocks;
};

QString validity(int minutes)
{
    const auto count = [](int number, const char *one, const char *many) {
        return QStringLiteral("%1 %2").arg(number).arg(QLatin1String(number == 1 ? one : many));
    };
    if (minutes >= 2 * 24 * 60 && minutes % (24 * 60) == 0)
        return count(minutes / (24 * 60), "day", "days");
    if (minutes >= 60 && minutes % 60 == 0)
        return count(minutes / 60, "hour", "hours");
    return count(minutes, "minute", "minutes");
}

template<typename Value>
Draft seatOrder(const Value &value, const QString &studio)
{
    const QString seats = value("count") == QLatin1String("1")
                              ? QStringLiteral("1 seat")
                              : QStringLiteral("%1 seats").arg(value("count"));
    return {QStringLiteral("Order %1: %2 for %3").arg(value("number"), seats, studio),
            {{QStringLiteral("Hello,")},
             {QStringLiteral("%1 (%2) has ordered %3 for Callboard at %4.")
                  .arg(value("buyer"), value("buyerEmail"), seats, studio)},
             {QStringLiteral("Order number: %1").arg(value("number"))},
             {QStringLiteral("Seats: %1").arg(value("count"))},
             {QStringLiteral("Price of a seat for a month: %1").arg(value("price"))},
             {QStringLiteral("For the rest of this month, from %1: %2").arg(value("from"), value("now"))},
             {QStringLiteral("Each month after that: %1").arg(value("perMonth"))},
             {QStringLiteral("The studio has %1 seats now. They can be used at once.").arg(value("total"))},
             {QStringLiteral("You get this mail as the billing contact of %1. If the order is not right, "
                             "answer to %2.")
                  .arg(studio, value("buyerEmail"))}}};
}

Draft draft(MailKind kind, const QJsonObject &values, const QString &studio)
{
    const auto value = [&](const char *name) {
        return values.value(QLatin1String(name)).toString().simplified();
    };
    const QString hello = QStringLiteral("Hello %1,").arg(value("name"));
    const QString lifetime = validity(values.value(QLatin1String("minutes")).toInt());
    switch (kind) {
    case MailKind::ResetPassword:
        return {QStringLiteral("Set a new password for %1").arg(studio),
                {{hello},
                 {QStringLiteral(
                      "Somebody asked for a new password for your account at %1. If it was you, set it "
                      "here:")
                      .arg(studio)},
                 {QStringLiteral("Set a new password"), value("link")},
                 {QStringLiteral("The link works once, for %1.").arg(lifetime)},
                 {QStringLiteral("If it wasn't you, ignore this mail. Your password stays as it is.")}}};
    case MailKind::PasswordElsewhere:
        return {
            QStringLiteral("Your password for %1").arg(studio),
            {{hello},
             {QStringLiteral("Somebody asked for a new password for your account at %1. Your password is "
                             "managed by %2, so it can't be set in Callboard. Ask your system administrator "
                             "for a new one.")
                  .arg(studio, value("system"))},
             {QStringLiteral("If you didn't ask for it, ignore this mail. Nothing was changed.")}}};
    case MailKind::PasswordChanged: {
        const QString from =
            value("address").isEmpty()
                ? QString()
                : QStringLiteral(" The change was made from the address %1.").arg(value("address"));
        return {
            QStringLiteral("Your password for %1 was changed").arg(studio),
            {{hello},
             {QStringLiteral("The password of your account at %1 was changed. Your sessions on other "
                             "devices were signed out.")
                  .arg(studio) +
              from},
             {QStringLiteral("If it wasn't you, set a new password at once with \"Forgot your password?\" on "
                             "Callboard's sign-in page, and tell your administrator.")}}};
    }
    case MailKind::ConfirmEmail:
        // No name here: this mail goes to an address that nobody has shown to be theirs, so it carries no
        // words that somebody chose.
        return {QStringLiteral("Confirm your email address for %1").arg(studio),
                {{QStringLiteral("Hello,")},
                 {QStringLiteral(
                      "%1 is to become the email address of an account at %2. If that is right, confirm "
                      "it here:")
                      .arg(value("email"), studio)},
                 {QStringLiteral("Confirm this address"), value("link")},
                 {QStringLiteral("The link works once, for %1.").arg(lifetime)},
                 {QStringLiteral("If you know nothing of this, ignore this mail. Nothing will change.")}}};
    case MailKind::EmailChangeAsked:
        return {QStringLiteral("A new email address for your account at %1").arg(studio),
                {{hello},
                 {QStringLiteral(
                      "Your email address at %1 is to become %2. It changes only when the link in the mail "
                      "to the new address is used.")
                      .arg(studio, value("email"))},
                 {QStringLiteral(
                     "If it wasn't you, sign in to Callboard, withdraw the new address on the Account "
                     "page, and change your password.")}}};
    case MailKind::EmailChanged:
        return {QStringLiteral("Your email address at %1 was changed").arg(studio),
                {{hello},
                 {QStringLiteral("Mail from %1 now goes to %2. This is the last mail to this address.")
                      .arg(studio, value("email"))},
                 {QStringLiteral("If it wasn't you, tell your administrator at once.")}}};
    case MailKind::Invitation:
        return {
            QStringLiteral("You are invited to %1").arg(studio),
            {{QStringLiteral("Hello,")},
             {QStringLiteral("%1 invites you to Callboard at %2. Callboard is where the crew has its "
                             "profiles, notices and crew list. Choose your name and a password here:")
                  .arg(value("by"), studio)},
             {QStringLiteral("Accept the invitation"), value("link")},
             {QStringLiteral("The link works once, for %1 (until %2).").arg(lifetime, value("until"))},
             {QStringLiteral("If you don't know %1, ignore this mail. Nothing will happen.").arg(studio)}}};
    case MailKind::EmailChangedAway:
        return {QStringLiteral("Your email address at %1 was changed").arg(studio),
                {{hello},
                 {QStringLiteral("%1 has changed your email address at %2. Mail now goes to %3. This is the "
                                 "last mail to this address.")
                      .arg(value("by"), studio, value("email"))},
                 {QStringLiteral("If that is not right, tell your administrator at once.")}}};
    case MailKind::EmailChangedHere:
        return {QStringLiteral("Your email address at %1 was changed").arg(studio),
                {{hello},
                 {QStringLiteral("%1 has made %2 your email address at %3. Sign in with it, or with your "
                                 "username. Your password is the same.")
                      .arg(value("by"), value("email"), studio)},
                 {QStringLiteral("If that is not right, tell your administrator.")}}};
    case MailKind::SeatOrder: return seatOrder(value, studio);
    }
    return {};
}

QString asText(const QList<Block> &blocks, const QString &studio)
{
    QString text;
    for (const Block &block : blocks)
        text += (block.link.isEmpty() ? block.text : block.link) + QStringLiteral("\n\n");
    return text + QStringLiteral("%1, by Callboard\n").arg(studio);
}

QByteArray asHtml(const Draft &mail, const QString &studio)
{
    QString body;
    for (const Block &block : mail.blocks) {
        if (block.link.isEmpty()) {
            body += QStringLiteral("<p style=\"margin:0 0 16px\">%1</p>\n").arg(block.text.toHtmlEscaped());
        } else {
            body += QStringLiteral("<p style=\"margin:0 0 16px\"><a href=\"%1\" style=\"display:inline-block;"
                                   "padding:10px 18px;border-radius:6px;background:#2560CC;color:#FFFFFF;"
                                   "text-decoration:none\">%2</a></p>\n"
                                   "<p style=\"margin:0 0 16px;font-size:13px;color:#676767;"
                                   "word-break:break-all\">%1</p>\n")
                        .arg(block.link.toHtmlEscaped(), block.text.toHtmlEscaped());
        }
    }
    return QStringLiteral(
               "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>%1</title></head>\n"
               "<body style=\"margin:0;padding:24px;background:#FFFFFF;color:#1A1A1A;"
               "font:15px/1.5 system-ui,-apple-system,'Segoe UI',sans-serif\">\n"
               "<div style=\"max-width:520px\">\n%2"
               "<p style=\"margin:24px 0 0;font-size:13px;color:#676767\">%3, by Callboard</p>\n"
               "</div></body></html>\n")
        .arg(mail.subject.toHtmlEscaped(), body, studio.toHtmlEscaped())
        .toUtf8();
}

} // namespace

MailText writeMail(MailKind kind, const QJsonObject &values, const QString &studio)
{
    const QString name = studio.simplified();
    const Draft mail = draft(kind, values, name);
    return {mail.subject.simplified(), asText(mail.blocks, name), asHtml(mail, name)};
}

QString toString(MailKind kind)
{
    return QLatin1String(kindNames.at(size_t(kind)));
}

std::optional<MailKind> mailKindFromString(QStringView name)
{
    for (size_t i = 0; i < kindNames.size(); ++i) {
        if (name == QLatin1String(kindNames[i]))
            return MailKind(i);
    }
    return std::nullopt;
}

} // namespace callboard::server
