// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accountdialogs.h"

#include "models/domain/futures.h"
#include "models/domain/redaction.h"
#include "models/items/fieldtexts.h"
#include "models/secrets/secretstore.h"
#include "ui/dialogs/certificatedialog.h"
#include "ui/dialogs/conflictdialog.h"
#include "ui/dialogs/signinagaindialog.h"
#include "ui/dialogs/signoutdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pageregistry.h"
#include "ui/widgets/button.h"

#include <QClipboard>
#include <QGuiApplication>

namespace callboard
{

namespace
{

Result<void> cancelled()
{
    Error error;
    error.kind = ErrorKind::Cancelled;
    return error;
}

} // namespace

AccountDialogs::AccountDialogs(MainWindow &window, Accounts &accounts, SecretStore &keychain,
                               const PageRegistry &pages, const Clock &clock, QObject *parent)
    : QObject(parent),
      m_window(window),
      m_accounts(accounts),
      m_pages(pages),
      m_clock(clock)
{
    connect(&window, &MainWindow::choiceWanted, this, &AccountDialogs::choose);
    connect(&window, &MainWindow::certificateWanted, this, &AccountDialogs::askAboutCertificate);
    connect(&window, &MainWindow::signInAgainWanted, this, &AccountDialogs::signInAgain);
    connect(&window, &MainWindow::sessionOnlyWanted, this, &AccountDialogs::goOnWithoutKeychain);
    connect(&window, &MainWindow::signOutWanted, this, &AccountDialogs::signOut);
    connect(&window, &MainWindow::keychainRetryWanted, &keychain, &SecretStore::unlock);
    connect(&accounts, &Accounts::closing, this, [this] {
        if (m_dialog)
            m_dialog->close(); // it speaks of an account that goes away
    });
}

void AccountDialogs::choose(const AccountId &id)
{
    if (Account *account = m_accounts.open(id); account && !account->conflicts().isEmpty())
        open(new ConflictDialog(*account, FieldTexts(m_pages.titles()), m_clock, &m_window));
}

void AccountDialogs::askAboutCertificate(const AccountId &id)
{
    const Account *account = m_accounts.open(id);
    if (!account || !account->status().certificate)
        return;
    const StudioUrl studio = account->studioUrl();
    auto *dialog = new CertificateDialog(studio, *account->status().certificate, &m_window);
    connect(dialog, &CertificateDialog::trusted, this, [this, studio](const CertificateId &certificate) {
        if (const auto done = m_accounts.trustCertificate(studio, certificate); !done)
            tell(done.error());
    });
    open(dialog);
}

void AccountDialogs::signInAgain(const AccountId &id)
{
    QPointer<Account> account = m_accounts.open(id);
    if (!account)
        return;
    SignInAgainRequest request;
    request.heading = tr("Sign in to %1 again").arg(account->studio().name);
    request.explanation = tr("The session of %1 has ended. Your changes are kept on this computer and are "
                             "sent after signing in.")
                              .arg(account->profile().profile.displayName());
    request.enter = [account](const QByteArray &password) {
        return account ? account->signInAgain(password) : answered<void>(cancelled());
    };
    open(new SignInAgainDialog(std::move(request), &m_window));
}

void AccountDialogs::goOnWithoutKeychain(const AccountId &id)
{
    Account *account = m_accounts.open(id);
    if (!account)
        return;
    const QList<KnownStudio> studios = m_accounts.known();
    const auto known = std::find_if(studios.begin(), studios.end(),
                                    [&id](const KnownStudio &studio) { return studio.account == id; });
    if (known == studios.end())
        return;
    SignInAgainRequest request;
    request.heading = tr("Sign in to %1 for this session").arg(account->studio().name);
    request.explanation =
        tr("The keychain can't be read, so Callboard needs your password once. The session ends when you "
           "quit; your changes stay on this computer.");
    request.enter = [this, url = known->url, login = known->login](const QByteArray &password) {
        Answer<void> answer;
        whenDone<AccountId>(m_accounts.signIn({url, login, password, false}), this,
                            [this, answer](const Result<AccountId> &result) {
                                answer(result ? Result<void>() : Result<void>(result.error()));
                                if (result)
                                    emit m_window.accountWanted(*result);
                            });
        return answer.future();
    };
    open(new SignInAgainDialog(std::move(request), &m_window));
}

void AccountDialogs::signOut(const AccountId &id)
{
    if (const Account *account = m_accounts.open(id))
        open(new SignOutDialog(m_accounts, *account, FieldTexts(m_pages.titles()), &m_window));
}

void AccountDialogs::tell(const Error &error)
{
    auto *dialog = new DialogFrame(tr("Callboard"), &m_window);
    dialog->setObjectName(QStringLiteral("problem.dialog"));
    dialog->setHeading(tr("That did not work"));
    dialog->setExplanation(error.text);
    Button *copy = dialog->addAction(tr("&Copy details"), ButtonRole::Plain);
    connect(copy, &QPushButton::clicked, dialog,
            [error] { QGuiApplication::clipboard()->setText(error.text + u'\n' + redacted(error.detail)); });
    Button *close = dialog->addAction(tr("C&lose"), ButtonRole::Primary);
    close->setObjectName(QStringLiteral("problem.close"));
    connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    open(dialog);
}

void AccountDialogs::open(QDialog *dialog)
{
    if (m_dialog)
        m_dialog->close();
    m_dialog = dialog;
    dialog->open();
}

} // namespace callboard
