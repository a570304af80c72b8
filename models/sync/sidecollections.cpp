// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/sidecollections.h"

#include <QTimer>
#include <algorithm>

namespace callboard
{

namespace
{

using namespace std::chrono_literals;

constexpr auto patience = 5s; // that an action waits for what it has changed to come

// Small ones first: pages that show them are not to wait for 100,000 users.
constexpr std::array order{Collection::Studio, Collection::Seats, Collection::Settings, Collection::Purchases,
                           Collection::Users};

bool isAdministrators(Collection collection)
{
    return collection != Collection::Profile && collection != Collection::Studio;
}

// The answer itself is of no use, or making it failed; the network, the session and this computer are well.
bool concernsOnlyThis(const Error &error)
{
    constexpr int serviceUnavailable = 503;
    switch (error.kind) {
    case ErrorKind::Server: return error.status != serviceUnavailable && !error.retryAfter;
    case ErrorKind::Protocol:
    case ErrorKind::Invalid:
    case ErrorKind::Conflict:
    case ErrorKind::CursorExpired:
    case ErrorKind::TooLarge:
    case ErrorKind::UnsupportedMedia: return true;
    default: return false;
    }
}

} // namespace

SideCollections::SideCollections(StudioApi &api, AccountFiles &files, const Clock &clock,
                                 const std::function<double()> &random, QObject *parent)
    : QObject(parent),
      m_api(api),
      m_files(files),
      m_alarm(clock, this),
      m_puller(api, files, this),
      m_users(api, files, this),
      m_announcer(files.mirror(), this),
      m_wanted(order.begin(), order.end())
{
    const auto users = files.mirror().state(Collection::Users);
    m_stopped = users && users->stopped;
    m_announcer.tell(m_stopped, {});
    for (const Collection collection : order)
        m_attempts.emplace(collection, Attempts{Backoff(clock, random)});
    connect(&m_alarm, &Alarm::rang, this, &SideCollections::due);
    connect(&m_users, &UserPuller::changed, &m_announcer, &UserAnnouncer::changed);
    connect(&m_users, &UserPuller::stepped, this,
            [this](const Result<bool> &more) { finish(Collection::Users, more); });
    connect(&m_puller, &Puller::finished, this, [this](const Result<void> &result) {
        finish(*m_pulling, result ? Result<bool>(false) : Result<bool>(result.error()));
    });
}

void SideCollections::want(const QList<Collection> &collections)
{
    for (const Collection collection : collections) {
        if (collection != Collection::Profile)
            m_wanted.insert(collection);
    }
    emit due();
}

void SideCollections::wantAll()
{
    want(QList<Collection>(order.begin(), order.end()));
}

bool SideCollections::mayPull(Collection collection) const
{
    if (isAdministrators(collection) && !m_administrator)
        return false;
    if (collection != Collection::Users || !m_stopped)
        return true;
    const auto state = m_files.mirror().state(collection);
    return state && state->complete; // it is only a first fetching that a person stops
}

void SideCollections::forgive()
{
    for (auto &[collection, attempts] : m_attempts)
        attempts.backoff.forgive();
}

std::optional<Error> SideCollections::problem() const
{
    for (const Collection collection : order) {
        const auto &problem = m_attempts.at(collection).problem;
        if (problem && mayPull(collection))
            return problem;
    }
    return std::nullopt;
}

QList<Collection> SideCollections::pending() const
{
    QList<Collection> pending;
    for (const Collection collection : order) {
        if (m_wanted.contains(collection) && mayPull(collection))
            pending += collection;
    }
    return pending;
}

void SideCollections::begin()
{
    if (m_pulling)
        return;
    const QList<Collection> wanted = pending();
    if (wanted.isEmpty())
        return;
    // What is due goes before the rest, and one that fails again and again lets the others go first.
    const auto turn = [this](Collection collection) {
        const Backoff &backoff = m_attempts.at(collection).backoff;
        return std::pair(backoff.isDue() ? 0 : backoff.dueAt(), backoff.failures());
    };
    const auto first =
        std::min_element(wanted.begin(), wanted.end(),
                         [&turn](Collection one, Collection other) { return turn(one) < turn(other); });
    if (const Backoff &backoff = m_attempts.at(*first).backoff; !backoff.isDue())
        return m_alarm.set(backoff.dueAt());
    m_wanted.erase(*first);
    m_pulling = *first;
    if (*first == Collection::Users)
        m_users.step();
    else
        m_puller.pull(*first);
}

void SideCollections::finish(Collection collection, const Result<bool> &more)
{
    m_pulling.reset();
    std::optional<Error> grave;
    if (more) {
        Attempts &attempts = m_attempts.at(collection);
        attempts.backoff.succeed();
        const bool wasMissing = std::exchange(attempts.problem, std::nullopt).has_value();
        if (*more)
            m_wanted.insert(collection);
        arrived(collection);
        if (wasMissing)
            publish();
    } else {
        grave = failed(collection, more.error());
    }
    settle();
    emit ended(grave);
}

void SideCollections::arrived(Collection collection)
{
    if (collection == Collection::Studio)
        emit studioArrived();
    else if (collection == Collection::Users)
        m_announcer.tell(m_stopped, {});
    else
        publish();
}

std::optional<Error> SideCollections::failed(Collection collection, const Error &error)
{
    if (error.kind == ErrorKind::NotFound || error.kind == ErrorKind::NotOffered)
        return std::nullopt; // a server from before there was any
    if (error.kind == ErrorKind::Forbidden && isAdministrators(collection)) {
        // Not asked again until the profile says that it may be, or something changes.
        for (const Collection mine : administratorsCollections)
            m_wanted.erase(mine);
        emit forbidden();
        return std::nullopt;
    }
    m_wanted.insert(collection);
    Attempts &attempts = m_attempts.at(collection);
    attempts.backoff.fail(error.retryAfter);
    if (collection == Collection::Users)
        m_announcer.tell(m_stopped, error.text);
    for (const auto &waiting : std::as_const(m_waiting))
        waiting->left.clear(); // the action is done; what it changed comes later
    if (!concernsOnlyThis(error))
        return error;
    attempts.problem = error;
    publish();
    return std::nullopt;
}

void SideCollections::setAdministrator(bool administrator)
{
    const bool offered = administrator && m_api.administration();
    if (offered == m_administrator && offered)
        return;
    const bool was = std::exchange(m_administrator, offered);
    if (m_administrator) {
        want(QList<Collection>(administratorsCollections.begin(), administratorsCollections.end()));
        return publish();
    }
    m_announcer.close();
    m_users.forget();
    m_users.setResting(false);
    m_stopped = false;
    const auto state = m_files.mirror().state(Collection::Seats);
    const bool somethingHere = was || (state && state->generation > 0);
    if (!somethingHere)
        return;
    // If it can't be done now, the next start does it.
    if (const auto forgotten = m_files.mirror().forgetAdministration(); !forgotten)
        qWarning("%s", qPrintable(forgotten.error().detail));
}

void SideCollections::stopUsers()
{
    const auto state = m_files.mirror().state(Collection::Users);
    if (state && state->complete)
        return;
    setStopped(true);
    settle();
}

void SideCollections::resumeUsers()
{
    m_attempts.at(Collection::Users).backoff.forgive();
    setStopped(false);
    want({Collection::Users});
}

void SideCollections::setStopped(bool stopped)
{
    m_stopped = stopped;
    m_users.setResting(stopped);
    // Where it can't be kept, it holds until the program ends.
    if (const auto kept = m_files.mirror().setStopped(Collection::Users, stopped); !kept)
        qWarning("%s", qPrintable(kept.error().detail));
    m_announcer.tell(m_stopped, {});
}

void SideCollections::publish()
{
    auto snapshot = m_files.administration();
    if (!snapshot)
        return;
    for (const auto &[collection, attempts] : m_attempts) {
        if (attempts.problem)
            snapshot.value().problems.emplace(collection, *attempts.problem);
    }
    emit snapshotTaken(*snapshot);
}

Result<void> SideCollections::takeUser(const Record &record)
{
    const auto user = User::fromRecord(record);
    if (!user)
        return user.error();
    const auto news = m_files.mirror().applyAnswer(*user);
    if (!news)
        return news.error();
    if (*news)
        m_announcer.changed({*user}, {});
    want({Collection::Seats});
    return {};
}

Result<void> SideCollections::takeSettings(const Record &record)
{
    if (const auto settings = StudioSettings::fromRecord(record); !settings)
        return settings.error();
    if (const auto kept = m_files.mirror().applyAnswer(Collection::Settings, record); !kept)
        return kept;
    publish();
    want({Collection::Studio, Collection::Seats});
    return {};
}

Result<void> SideCollections::dropUser(const RecordId &user)
{
    const auto removed = m_files.mirror().removeUser(user);
    if (!removed)
        return removed.error();
    if (*removed)
        m_announcer.changed({}, {user});
    want({Collection::Seats});
    return {};
}

QFuture<Result<void>> SideCollections::pulled(const QList<Collection> &collections)
{
    auto waiting = std::make_shared<Waiting>();
    waiting->left = {collections.begin(), collections.end()};
    m_waiting += waiting;
    QTimer::singleShot(patience, this, [this, waiting] {
        waiting->left.clear();
        settle();
    });
    want(collections);
    return waiting->answer.future();
}

void SideCollections::settle()
{
    const auto here = [this](Collection collection) {
        return (!m_wanted.contains(collection) && m_pulling != collection) || !mayPull(collection);
    };
    for (const auto &waiting : QList(m_waiting)) {
        std::erase_if(waiting->left, here);
        if (waiting->left.empty() && m_waiting.removeOne(waiting))
            waiting->answer(Result<void>());
    }
}

} // namespace callboard
