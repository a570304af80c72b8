// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/studioaccounts.h"

#include "models/sync/syncengine.h"

#include <QDir>
#include <QRandomGenerator>

namespace callboard
{

StudioAccounts::StudioAccounts(AccountsSetup setup, QObject *parent)
    : Accounts(parent),
      m_setup(std::move(setup)),
      m_registry(m_setup.dataFolder),
      m_loaded(m_registry.load()),
      m_visitor(std::make_unique<QObject>())
{
    m_visitThread.setObjectName(QStringLiteral("visits"));
    connect(&m_setup.system, &SecretStore::stateChanged, this, [this](KeychainState state) {
        if (state == KeychainState::Ready)
            removeLeftSecrets();
    });
}

StudioAccounts::~StudioAccounts()
{
    while (!m_open.empty())
        close(m_open.begin()->first);
    m_visitor.reset(); // lets go of the visits while their thread still runs
    m_visitThread.quit();
    m_visitThread.wait();
}

QList<KnownStudio> StudioAccounts::known() const
{
    QList<KnownStudio> studios;
    for (const RegisteredAccount &account : m_registry.accounts()) {
        KnownStudio studio;
        studio.url = account.identity.url;
        studio.name = account.identity.studioName;
        studio.login = account.identity.login;
        studio.lastSignIn = account.lastSignIn;
        studio.hasCopy = account.hasCopy;
        if (account.signedIn) {
            studio.account = account.identity.id;
            studio.accountName = account.personName;
            studio.language = account.language;
        }
        studios += studio;
    }
    return studios;
}

AccountId StudioAccounts::lastUsed() const
{
    for (const RegisteredAccount &account : m_registry.accounts()) {
        if (account.signedIn)
            return account.identity.id;
    }
    return {};
}

SecretStore &StudioAccounts::storeOf(const AccountIdentity &identity) const
{
    return identity.keep ? m_setup.system : m_setup.memory;
}

Account *StudioAccounts::open(const AccountId &id)
{
    if (const auto found = m_open.find(id); found != m_open.end())
        return found->second.get();
    const RegisteredAccount *account = m_registry.find(id);
    if (!account || !account->signedIn)
        return nullptr;
    const EngineSetup setup{account->identity, m_registry.folderOf(id),
                            m_setup.makeApi,   storeOf(account->identity),
                            m_setup.clock,     [] { return QRandomGenerator::global()->generateDouble(); }};
    const auto session = m_fresh.contains(id) ? std::optional<NewSession>(m_fresh.take(id)) : std::nullopt;
    auto opened = std::make_unique<SyncedAccount>(setup, copyOf(account->identity), session);
    SyncedAccount *result = opened.get();
    if (!m_setup.syncLater)
        result->start();
    connect(result, &Account::profileChanged, this, [this, id, result] { remember(id, *result); });
    connect(result, &Account::studioChanged, this, [this, id, result] { remember(id, *result); });
    m_open[id] = std::move(opened);
    if (lastUsed() != id) {
        RegisteredAccount used = *account;
        used.lastUsed = m_setup.clock.now();
        static_cast<void>(m_registry.store(used)); // only decides what is opened at the next start
        emit knownChanged();
    }
    return result;
}

void StudioAccounts::readAhead(const std::function<void(std::function<void()>)> &elsewhere)
{
    const RegisteredAccount *account = m_registry.find(lastUsed());
    if (!account)
        return;
    m_aheadOf = account->identity.id;
    const auto reading = std::make_shared<std::packaged_task<AccountSnapshot()>>(
        [folder = m_registry.folderOf(m_aheadOf), profile = account->identity.profile] {
            return readSnapshot(folder, profile);
        });
    m_ahead = reading->get_future();
    elsewhere([reading] { (*reading)(); });
}

AccountSnapshot StudioAccounts::copyOf(const AccountIdentity &identity)
{
    if (m_ahead.valid() && m_aheadOf == identity.id)
        return m_ahead.get();
    return readSnapshot(m_registry.folderOf(identity.id), identity.profile);
}

void StudioAccounts::beginSyncing()
{
    if (!std::exchange(m_setup.syncLater, false))
        return;
    for (const auto &[id, account] : m_open)
        account->start();
}

void StudioAccounts::remember(const AccountId &id, const SyncedAccount &account)
{
    const RegisteredAccount *before = m_registry.find(id);
    if (!before || !account.profile().loaded)
        return;
    RegisteredAccount now = *before;
    now.personName = account.profile().profile.displayName();
    now.language = account.profile().profile.language;
    now.identity.studioName = account.studio().name;
    now.hasCopy = true;
    if (now.personName == before->personName && now.language == before->language &&
        now.identity.studioName == before->identity.studioName && now.hasCopy == before->hasCopy)
        return;
    // The next change writes them again.
    static_cast<void>(m_registry.store(now));
    emit knownChanged();
}

void StudioAccounts::close(const AccountId &id)
{
    if (!m_open.contains(id))
        return;
    emit closing(id);
    m_open.erase(id);
}

StudioAccounts::Visit StudioAccounts::visit(const StudioUrl &url)
{
    auto *visit = new StudioVisit(url, certificateAt(url), m_setup.makeApi);
    visit->moveToThread(&m_visitThread);
    m_visitThread.start(); // with the first visit; most starts of the program need none
    return Visit(visit, [](StudioVisit *done) { done->deleteLater(); });
}

CertificateId StudioAccounts::certificateAt(const StudioUrl &url) const
{
    if (const auto trusted = m_certificates.constFind(url.toString()); trusted != m_certificates.constEnd())
        return *trusted;
    for (const RegisteredAccount &account : m_registry.accounts()) {
        if (account.signedIn && account.identity.url == url && account.identity.certificate.isValid())
            return account.identity.certificate;
    }
    return {};
}

Result<void> StudioAccounts::trustCertificate(const StudioUrl &url, const CertificateId &certificate)
{
    for (const RegisteredAccount &account : QList(m_registry.accounts())) {
        if (!account.signedIn || account.identity.url != url)
            continue;
        RegisteredAccount trusting = account;
        trusting.identity.certificate = certificate;
        if (auto stored = m_registry.store(trusting); !stored)
            return stored;
        if (const auto opened = m_open.find(account.identity.id); opened != m_open.end())
            opened->second->trustCertificate(certificate);
    }
    m_certificates.insert(url.toString(), certificate);
    return {};
}

QFuture<Result<StudioInfo>> StudioAccounts::reach(const StudioUrl &url)
{
    Answer<StudioInfo> answer;
    const Visit visit = this->visit(url);
    whenDone<StudioInfo>(askOn<StudioInfo>(visit.get(), [visit] { return visit->reach(); }), m_visitor.get(),
                         [visit, answer](const Result<StudioInfo> &info) { answer(info); });
    return answer.future();
}

QFuture<Result<void>> StudioAccounts::requestPasswordReset(const StudioUrl &url, const QString &login)
{
    Answer<void> answer;
    const Visit visit = this->visit(url);
    whenDone<void>(askOn<void>(visit.get(), [visit, login] { return visit->requestPasswordReset(login); }),
                   this, [visit, answer](const Result<void> &done) { answer(done); });
    return answer.future();
}

QFuture<Result<AccountId>> StudioAccounts::signIn(const SignInRequest &request)
{
    Answer<AccountId> answer;
    const Visit visit = this->visit(request.url);
    const auto ask = [visit, request] { return visit->enter(request.login, request.password, request.keep); };
    whenDone<StudioVisit::Entered>(
        askOn<StudioVisit::Entered>(visit.get(), ask), m_visitor.get(),
        [this, request, visit, answer](const Result<StudioVisit::Entered> &result) {
            if (!result)
                return answer(result.error());
            entered(request, visit, *result, answer);
        });
    return answer.future();
}

void StudioAccounts::entered(const SignInRequest &request, const Visit &visit,
                             const StudioVisit::Entered &entered, const Answer<AccountId> &answer)
{
    // The same person at the same studio again: the folder, and with it the outbox, goes on.
    const RegisteredAccount *before = m_registry.find(request.url, entered.session.profile);
    RegisteredAccount account = before ? *before : RegisteredAccount();
    if (!before)
        account.identity.id = AccountId::create();
    account.identity.url = request.url;
    account.identity.studioName = entered.studio.name;
    account.identity.login = request.login;
    account.identity.profile = entered.session.profile;
    account.identity.keep = request.keep;
    account.identity.certificate = certificateAt(request.url);
    account.lastSignIn = m_setup.clock.now();
    account.lastUsed = account.lastSignIn;
    account.signedIn = true;
    account.removeSecrets = false;

    const NewSession session{entered.session.tokens, entered.studio};
    const auto kept = storeOf(account.identity)
                          .write(account.identity.id, QLatin1String(secret::session), session.tokens.refresh);
    whenDone<void>(kept, m_visitor.get(), [this, account, session, visit, answer](const Result<void> &done) {
        const auto admitted = done ? admit(account, session) : Result<AccountId>(done.error());
        if (admitted)
            return answer(admitted);
        // A session that cannot be kept is not left open on the server.
        whenDone<void>(askOn<void>(visit.get(), [visit] { return visit->leave(); }), m_visitor.get(),
                       [visit, answer, admitted](const Result<void> &) { answer(admitted); });
    });
}

Result<AccountId> StudioAccounts::admit(const RegisteredAccount &account, const NewSession &session)
{
    // An account that is open goes on with the new session: it is opened anew.
    close(account.identity.id);
    if (auto stored = m_registry.store(account); !stored)
        return stored.error();
    m_fresh.insert(account.identity.id, session);
    emit knownChanged();
    return account.identity.id;
}

void StudioAccounts::forget(const StudioUrl &url)
{
    QList<AccountId> ids;
    for (const RegisteredAccount &account : m_registry.accounts()) {
        if (account.identity.url == url && !account.signedIn)
            ids += account.identity.id;
    }
    for (const AccountId &id : ids) {
        QDir(m_registry.folderOf(id)).removeRecursively();
        static_cast<void>(m_registry.remove(id)); // if it stays in the file, it can be forgotten again
    }
    emit knownChanged();
}

} // namespace callboard
