// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the sign-in page, the account page and their dialogs in all their states, with made-up accounts, into
// PNGs: for looking at them side by side with the design. Usage: callboard-page-pictures FOLDER
// [WIDTHxHEIGHT [PART]], where PART is users or studio: those pages of administrators alone.
#include "tests/support/fakeaccounts.h"
#include "tests/support/fakefilepicker.h"
#include "tests/ui/pictures/picturebook.h"
#include "tests/ui/pictures/userspictures.h"
#include "ui/account/accountpage.h"
#include "ui/account/cropdialog.h"
#include "ui/dialogs/certificatedialog.h"
#include "ui/dialogs/conflictdialog.h"
#include "ui/dialogs/signoutdialog.h"
#include "ui/signin/signinpage.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QTimer>

using namespace callboard;

namespace
{

class NoonClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
    [[nodiscard]] qint64 monotonic() const override { return 0; }
};

QImage drawnPortrait()
{
    QImage image(640, 640, QImage::Format_RGB32);
    image.fill(QColor(0x6F5F83));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x23201F));
    painter.drawEllipse(QRect(170, 110, 300, 340));
    painter.setBrush(QColor(0xD9A441));
    painter.drawEllipse(QRect(70, 470, 500, 400));
    painter.setBrush(QColor(0xF2CDB0));
    painter.drawEllipse(QRect(215, 160, 210, 260));
    return image;
}

QLineEdit *field(QWidget &page, const char *name)
{
    return page.findChild<QLineEdit *>(QLatin1String(name));
}

const QStringList languages{QStringLiteral("en-GB"), QStringLiteral("de")};

void drawSignIn(PictureBook &studio, const Clock &clock, const QString &suffix)
{
    FakeAccounts accounts;
    accounts.remember(QStringLiteral("board.paperboat.film"), QStringLiteral("Paper Boat Animation"));
    accounts.remember(QStringLiteral("crew.northlight.games"), QStringLiteral("Northlight Games"));
    accounts.remember(QStringLiteral("callboard.lumen.studio"), QStringLiteral("Lumen Studio"),
                      QStringLiteral("mia@lumen.studio"), true);
    accounts.reached.can.singleSignOn = true;
    SignInPage page(accounts, clock, languages);
    page.arrive(); // it is built when it is first wanted
    field(page, "signin.password")->setText(QStringLiteral("stage-door1"));
    field(page, "signin.password")->setFocus();
    studio.draw(page, QStringLiteral("sign-in") + suffix);

    Error wrong = fakeError(ErrorKind::InvalidCredentials);
    wrong.triesLeft = 4;
    accounts.answers.failOnce(QStringLiteral("signIn"), wrong);
    page.findChild<QPushButton *>(QStringLiteral("signin.submit"))->click();
    studio.draw(page, QStringLiteral("sign-in-error") + suffix);

    accounts.answers.failOnce(QStringLiteral("signIn"), fakeError(ErrorKind::Keychain));
    field(page, "signin.password")->setText(QStringLiteral("stage-door1"));
    page.findChild<QPushButton *>(QStringLiteral("signin.submit"))->click();
    studio.draw(page, QStringLiteral("sign-in-keychain") + suffix);

    accounts.answers.failOnce(QStringLiteral("reach"), doubtedCertificate());
    page.chooseStudio(accounts.studios.at(1).url);
    studio.draw(page, QStringLiteral("sign-in-untrusted") + suffix);

    accounts.answers.failOnce(QStringLiteral("reach"), fakeError(ErrorKind::Unreachable));
    page.chooseStudio(accounts.studios.at(0).url);
    studio.draw(page, QStringLiteral("sign-in-unreachable") + suffix);
    page.findChild<QPushButton *>(QStringLiteral("signin.forgot"))->click();
    studio.draw(page, QStringLiteral("sign-in-forgot") + suffix);

    FakeAccounts fresh;
    SignInPage first(fresh, clock, languages);
    first.arrive();
    studio.draw(first, QStringLiteral("sign-in-first") + suffix);
}

void drawAccount(PictureBook &studio, const Clock &clock, const QString &suffix)
{
    FakeFilePicker files;
    FakeAccount mia;
    mia.becomeMia();
    const PictureId portrait(QStringLiteral("portrait"));
    mia.pictures.insert(portrait, drawnPortrait());
    mia.shown.profile.picture = portrait;
    const QList<StartPage> pages{{QStringLiteral("account"), QStringLiteral("Account")}};
    AccountContext context{mia, clock, files, pages, languages};
    {
        AccountPage page(context);
        page.arrive();
        field(page, "account.firstName")->setText(QStringLiteral("Mia Rose"));
        emit field(page, "account.firstName")->textEdited(QStringLiteral("Mia Rose"));
        field(page, "account.newPassword")->setText(QStringLiteral("vK9mq2Lwx T4zz"));
        field(page, "account.repeatPassword")->setText(QStringLiteral("vK9mq2Lwx T4zz"));
        studio.draw(page, QStringLiteral("account") + suffix);

        CropDialog crop(drawnPortrait(), {}, &page);
        studio.drawDialog(crop, QStringLiteral("crop") + suffix);
    }
    {
        mia.setState(SyncState::Offline);
        (void)mia.edit({{QLatin1String(field::lastName), QStringLiteral("Tanaka-Weiss")},
                        {QLatin1String(field::timeZone), QStringLiteral("Europe/Berlin")},
                        {QLatin1String(field::startPage), QStringLiteral("inbox")}});
        AccountPage page(context);
        studio.draw(page, QStringLiteral("offline") + suffix);

        const QDateTime at = clock.now().addSecs(-180);
        mia.clash(QLatin1String(field::lastName), QStringLiteral("Tanaka Weiss"),
                  QStringLiteral("Ana Ferreira"), at);
        mia.clash(QLatin1String(field::timeZone), QStringLiteral("Europe/Lisbon"),
                  QStringLiteral("Ana Ferreira"), at);
        mia.clash(QLatin1String(field::startPage), QStringLiteral("following"),
                  QStringLiteral("Ana Ferreira"), at);
        (void)mia.setPicture(drawnPortrait());
        mia.clash(QLatin1String(field::picture), QJsonValue::Null, QStringLiteral("Ana Ferreira"), at);
        mia.merged = {QLatin1String(field::firstName), QLatin1String(field::language)};
        studio.draw(page, QStringLiteral("conflict-page") + suffix);
        ConflictDialog dialog(mia, FieldTexts(), clock, &page);
        studio.drawDialog(dialog, QStringLiteral("conflict") + suffix);
        const StudioUrl url = *StudioUrl::fromUserInput(QStringLiteral("callboard.lumen.studio"));
        CertificateDialog certificate(url, *doubtedCertificate().certificate, &page);
        studio.drawDialog(certificate, QStringLiteral("certificate") + suffix);
        const CertificateId before(QStringLiteral("9c1f").repeated(16));
        CertificateDialog changed(url, *doubtedCertificate(before).certificate, &page);
        studio.drawDialog(changed, QStringLiteral("certificate-changed") + suffix);
        FakeAccounts accounts;
        SignOutDialog out(accounts, mia, FieldTexts(), &page);
        studio.drawDialog(out, QStringLiteral("signout") + suffix);
    }
    FakeAccount external;
    external.becomeMia();
    external.shown.profile.identity = IdentityKind::Ldap;
    external.shown.profile.identityName = QStringLiteral("Active Directory (LDAP)");
    external.shown.profile.identityUrl = QStringLiteral("https://people.lumen.studio/");
    external.shown.profile.ownedFields = {QLatin1String(field::firstName), QLatin1String(field::lastName)};
    external.shown.profile.pendingEmail = QStringLiteral("mia.rose@lumen.studio");
    AccountPage page({external, clock, files, pages, languages});
    studio.draw(page, QStringLiteral("account-external") + suffix);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2)
        return 2;
    QDir().mkpath(arguments.at(1));
    const QStringList sides = arguments.value(2, QStringLiteral("1240x820")).split(u'x');
    PictureBook studio(arguments.at(1), {sides.at(0).toInt(), sides.value(1).toInt()});
    const QString part = arguments.value(3);
    Theme theme;
    const NoonClock clock;
    for (const Appearance appearance : {Appearance::Dark, Appearance::Light}) {
        theme.setAppearance(appearance);
        const QString suffix = appearance == Appearance::Dark ? QString() : QStringLiteral("-light");
        if (part.isEmpty()) {
            drawSignIn(studio, clock, suffix);
            drawAccount(studio, clock, suffix);
        }
        if (part != QLatin1String("studio"))
            drawUsers(arguments.at(1), {sides.at(0).toInt(), sides.value(1).toInt()}, clock, suffix);
        if (part != QLatin1String("users"))
            drawStudioPages(studio, clock, suffix);
    }
    return 0;
}
