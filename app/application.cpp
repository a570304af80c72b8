// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/accountdialogs.h"
#include "app/administrationpages.h"
#include "app/demostudio.h"
#include "app/fontcache.h"
#include "app/translation.h"
#include "app/workahead.h"
#include "models/domain/clock.h"
#include "models/domain/futures.h"
#include "models/remote/callboard/callboardapi.h"
#include "models/secrets/keychain/keychainsecretstore.h"
#include "models/secrets/memorysecretstore.h"
#include "models/sync/studioaccounts.h"
#include "ui/account/accountpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/menukey.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/shellcontroller.h"
#include "ui/shell/shellview.h"
#include "ui/shell/windowstate.h"
#include "ui/signin/signinpage.h"
#include "ui/theme/icons.h"
#include "ui/theme/look.h"
#include "ui/users/userspage.h"

#include <QApplication>
#include <QDir>
#include <QIcon>
#include <QTimer>
#include <QWindow>
#include <algorithm>
#include <chrono>

namespace callboard
{

//! Everything that lives as long as the program.
struct Services {
    Services(const Options &options, std::unique_ptr<FilePicker> picker);

    SystemClock clock;
    Translation translation;
    Theme theme;
    WindowState state;
    KeychainSecretStore keychain;
    MemorySecretStore memory;
    StudioAccounts accounts;
    DemoStudio demo;
    std::unique_ptr<FilePicker> files;
    PageRegistry pages;
    MenuKey menuKey;
};

//! The window and what belongs to it; built anew when the language changes.
struct Stage {
    explicit Stage(Services &services);

    MainWindow window;
    ShellController controller;
    AccountDialogs dialogs;
};

namespace
{

// A window that nobody sees (minimised, on another desktop) is not painted; the work begins all the same.
constexpr auto unseenFor = std::chrono::milliseconds(1000);

constexpr int shellIconSide = 16; // design pixels

//! What the window shows from the beginning, besides the icons of the pages.
QList<Icon> shellIcons()
{
    return {Icon::Search, Icon::Bell, Icon::ChevronDown, Icon::Sync, Icon::Copy, Icon::Eye};
}

QString settingsFile(const QString &dataFolder)
{
    QDir().mkpath(dataFolder);
    return dataFolder + QStringLiteral("/window.ini");
}

} // namespace

Services::Services(const Options &options, std::unique_ptr<FilePicker> picker)
    : translation(options.pseudoTranslation),
      state(settingsFile(options.dataFolder)),
      keychain(systemKeychain(keychainServiceName()), keychainServiceName()),
      accounts({options.dataFolder,
                [this](const StudioUrl &url, TokenProvider &tokens) -> std::unique_ptr<StudioApi> {
                    return std::make_unique<CallboardApi>(url, clock, &tokens);
                },
                keychain, memory, clock, true}),
      demo(options.serverProgram, options.dataFolder + QStringLiteral("/demo-studio")),
      files(picker ? std::move(picker) : std::make_unique<SystemFilePicker>())
{
}

Stage::Stage(Services &services)
    : window(services.pages, services.accounts, services.theme, services.state,
             new SignInPage(services.accounts, services.clock, Translation::available())),
      controller(window, services.accounts),
      dialogs(window, services.accounts, services.keychain, services.pages, services.clock)
{
}

std::unique_ptr<WorkAhead> beginAhead()
{
    auto ahead = std::make_unique<WorkAhead>();
    ahead->add(readFontConfiguration);
    return ahead;
}

Application::Application(const Options &options, std::unique_ptr<WorkAhead> ahead,
                         std::unique_ptr<FilePicker> filePicker, QObject *parent)
    : QObject(parent),
      m_options(options),
      m_ahead(std::move(ahead))
{
    m_ahead->add(listFonts);
    m_services = std::make_unique<Services>(options, std::move(filePicker));
    m_services->accounts.readAhead([this](WorkAhead::Work work) { m_ahead->add(std::move(work)); });
    m_services->state.restore(m_services->theme);
    if (options.theme == QLatin1String("dark"))
        m_services->theme.setAppearance(Appearance::Dark);
    else if (options.theme == QLatin1String("light"))
        m_services->theme.setAppearance(Appearance::Light);
    else if (options.theme == QLatin1String("system"))
        m_services->theme.setAppearance(Appearance::System);
    if (options.rightToLeft)
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);

    connect(&m_services->demo, &DemoStudio::ready, this, &Application::enterDemo);
    connect(&m_services->demo, &DemoStudio::failed, this,
            [this](const Error &error) { m_stage->dialogs.tell(error); });
    // The last window may be closed and opened again for another language; the program ends when the person
    // says so.
    QGuiApplication::setQuitOnLastWindowClosed(false);
}

Application::~Application() = default;

void Application::start()
{
    Accounts &accounts = m_services->accounts;
    m_services->translation.use(m_options.language.isEmpty() ? languageOf(accounts.lastUsed())
                                                             : m_options.language);
    raiseCurtain();
    m_ahead->add(blendLetter);
    const int iconSide = qRound(dp(shellIconSide) * m_stage->window.devicePixelRatioF());
    m_ahead->add(
        [icons = m_services->pages.icons() + shellIcons(), iconSide] { drawAhead(icons, iconSide); });
    // The window manager has its own work to do with a new window, while its page is made.
    m_stage->window.show();
    m_stage->controller.start();
    if (QWindow *window = m_stage->window.windowHandle())
        window->installEventFilter(this);
    QTimer::singleShot(unseenFor, this, &Application::beginWork);
}

bool Application::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Expose) {
        watched->removeEventFilter(this);
        // The window paints itself while it handles this event; the queue is reached after that.
        QMetaObject::invokeMethod(this, &Application::beginWork, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

QString Application::languageOf(const AccountId &id) const
{
    const QList<KnownStudio> studios = m_services->accounts.known();
    const auto found = std::find_if(studios.begin(), studios.end(), [&id](const KnownStudio &studio) {
        return id.isValid() && studio.account == id;
    });
    return found == studios.end() ? QString() : found->language;
}

void Application::beginWork()
{
    if (std::exchange(m_working, true))
        return;
    // Drawing it in every size takes a millisecond that the first paint need not wait for.
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/callboard/app/callboard.svg")));
    qApp->installEventFilter(&m_services->menuKey); // it sees all events, of which a start has 3,000
    m_services->theme.askSystem();
    m_services->keychain.probe();
    m_services->accounts.beginSyncing();
    if (const auto &loaded = m_services->accounts.loaded(); !loaded)
        m_stage->dialogs.tell(loaded.error());
    if (m_options.demo)
        openDemo();
}

QWidget &Application::window()
{
    return m_stage->window;
}

void Application::registerPages()
{
    m_services->pages = {};
    m_services->pages.add(
        {QStringLiteral("account"),
         tr("Account"),
         Icon::User,
         PageGroup::Personal,
         tr("profile picture password email language time zone key devices", "words that find the page"),
         {},
         [this](Account &account, QWidget *parent) -> Page * {
             QList<StartPage> starts;
             const QList<PageEntry> entries = m_services->pages.pagesOf(account);
             for (const PageEntry &entry : entries)
                 starts.append({entry.id, entry.title});
             auto *page = new AccountPage(
                 {account, m_services->clock, *m_services->files, starts, Translation::available()}, parent);
             connect(page, &AccountPage::conflictsRequested, &m_stage->dialogs,
                     [this, id = account.id()] { m_stage->dialogs.choose(id); });
             return page;
         }});
    m_services->pages.add(
        {QStringLiteral("users"), tr("Users"), Icon::Users, PageGroup::Administration,
         tr("people invite role disable delete seats department", "words that find the page"),
         [](const Account &account) { return account.administration() != nullptr; },
         [this](Account &account, QWidget *parent) -> Page * {
             return new UsersPage({account, *account.administration(), m_services->clock, *m_services->files,
                                   m_services->state},
                                  parent);
         }});
    addAdministrationPages(m_services->pages, m_services->clock, *m_services->files);
}

void Application::raiseCurtain()
{
    registerPages();
    m_stage = std::make_unique<Stage>(*m_services);
    connect(&m_stage->window, &MainWindow::quitAgreed, qApp, &QCoreApplication::quit);
    auto *signIn = qobject_cast<SignInPage *>(m_stage->window.signIn());
    connect(signIn, &SignInPage::signedIn, &m_stage->controller, &ShellController::show);
    connect(signIn, &SignInPage::demoRequested, this, &Application::openDemo);
    connect(signIn, &SignInPage::languageChosen, this, &Application::speak);
    connect(m_stage->window.view().pages, &PageHost::currentPageChanged, this, &Application::followLanguage);
}

void Application::speak(const QString &language)
{
    if (Translation::bestFor(language) == m_services->translation.language())
        return;
    m_services->translation.use(language);
    // Who asks may be a part of the window that goes.
    QMetaObject::invokeMethod(
        this,
        [this] {
            const Account *shown = m_stage->window.account();
            const AccountId account = shown ? shown->id() : AccountId();
            m_services->state.remember(m_stage->window);
            // It goes when the new one has been shown: the screen is not bare while pages are made.
            const std::unique_ptr<Stage> before = std::move(m_stage);
            raiseCurtain();
            m_stage->controller.show(account);
            m_stage->window.show();
        },
        Qt::QueuedConnection);
}

void Application::followLanguage()
{
    const Account *account = m_stage->window.account();
    if (!account || !m_options.language.isEmpty())
        return;
    connect(account, &Account::profileChanged, this, &Application::followLanguage, Qt::UniqueConnection);
    // A draft would be lost with its page; the language waits until it is saved.
    if (account->profile().loaded && m_stage->window.view().pages->dirtyPages().isEmpty())
        speak(account->profile().profile.language);
}

void Application::openDemo()
{
    m_services->demo.start();
}

void Application::enterDemo(const StudioUrl &url, const QString &login, const QByteArray &password)
{
    const QList<KnownStudio> studios = m_services->accounts.known();
    for (const KnownStudio &studio : studios) {
        if (studio.url != url || !studio.account.isValid())
            continue;
        m_stage->controller.show(studio.account);
        if (Account *account = m_services->accounts.open(studio.account))
            account->syncNow();
        return;
    }
    // Where there is no keychain, the demo studio does without.
    const auto enter = [this, url, login, password](bool keep, const auto &again) -> void {
        whenDone<AccountId>(m_services->accounts.signIn({url, login, password, keep}), this,
                            [this, keep, again](const Result<AccountId> &result) {
                                if (result)
                                    m_stage->controller.show(*result);
                                else if (keep && result.error().kind == ErrorKind::Keychain)
                                    again(false, again);
                                else
                                    emit m_services->demo.failed(result.error());
                            });
    };
    enter(true, enter);
}

} // namespace callboard
