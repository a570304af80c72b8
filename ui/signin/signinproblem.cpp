// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/signinproblem.h"

#include <QCoreApplication>
#include <QLocale>

namespace callboard
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(callboard::SignIn)
public:
    static QString wrongPassword(std::optional<int> triesLeft)
    {
        if (triesLeft == 0)
            return tr("That login and password don't match. The studio pauses sign-in for a while.");
        if (triesLeft == 1)
            return tr("That login and password don't match. Check Caps Lock, then try again. After one more "
                      "try the studio "
                      "pauses sign-in for a while.");
        if (triesLeft)
            return tr("That login and password don't match. Check Caps Lock, then try again. After %n more "
                      "tries the studio "
                      "pauses sign-in for a while.",
                      "two or more", *triesLeft);
        return tr("That login and password don't match. Check Caps Lock, then try again.");
    }

    static QString paused(const std::optional<std::chrono::seconds> &wait, const QDateTime &now)
    {
        if (!wait)
            return tr("Too many tries. The studio pauses sign-in for a while.");
        const QDateTime until = now.addSecs(wait->count()).toLocalTime();
        return tr("Too many tries. The studio pauses sign-in until %1.", "a time of day")
            .arg(QLocale().toString(until.time(), QLocale::ShortFormat));
    }

    static QString unreachable(const StudioUrl &studio)
    {
        return tr("%1 can't be reached. Check the address and your connection, then try again.")
            .arg(studio.display());
    }
    static QString noAnswer(const StudioUrl &studio)
    {
        return tr("%1 doesn't answer. Try again in a moment.").arg(studio.display());
    }
    static QString notAStudio(const StudioUrl &studio)
    {
        return tr("There is no studio at %1. Check the address. In a guest network, sign in to the network "
                  "first.")
            .arg(studio.display());
    }
    static QString certificate(const StudioUrl &studio)
    {
        return tr("%1 can't prove that it is this studio: its certificate is not trusted. Ask your "
                  "administrator.")
            .arg(studio.display());
    }
    static QString otherCertificate(const StudioUrl &studio)
    {
        return tr("%1 shows another certificate than the one that you trust. This may be somebody else.")
            .arg(studio.display());
    }
    static QString tooOld()
    {
        return tr("This studio needs another version of Callboard. Update Callboard, then sign in.");
    }
    static QString keychain()
    {
        return tr("Your password is right, but this computer's keychain can't keep the session. Open the "
                  "keychain and try again, "
                  "or stay signed in until you quit.");
    }
};

} // namespace

SignInProblem explainSignInError(const Error &error, const StudioUrl &studio, const QDateTime &now)
{
    switch (error.kind) {
    case ErrorKind::InvalidCredentials: return {SignInPlace::Password, Words::wrongPassword(error.triesLeft)};
    case ErrorKind::Throttled: return {SignInPlace::Password, Words::paused(error.retryAfter, now)};
    case ErrorKind::Unreachable: return {SignInPlace::Address, Words::unreachable(studio)};
    case ErrorKind::Timeout: return {SignInPlace::Address, Words::noAnswer(studio)};
    case ErrorKind::NotAStudio: return {SignInPlace::Address, Words::notAStudio(studio)};
    case ErrorKind::Certificate:
        return {SignInPlace::Address, error.certificate && error.certificate->isChange()
                                          ? Words::otherCertificate(studio)
                                          : Words::certificate(studio)};
    case ErrorKind::UpgradeRequired: return {SignInPlace::Address, Words::tooOld()};
    case ErrorKind::Keychain: return {SignInPlace::Keychain, Words::keychain()};
    case ErrorKind::Invalid:
        return {error.field == u"login" ? SignInPlace::Login : SignInPlace::Password, error.text};
    default: return {SignInPlace::Password, error.text};
    }
}

} // namespace callboard
