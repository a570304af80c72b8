// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeadministration.h"

#include <QJsonArray>
#include <algorithm>

namespace callboard
{

namespace
{

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

Error noSeats()
{
    return fakeRefusal("no-seats", QStringLiteral("There are not enough seats. Buy more, then try again."));
}

} // namespace

QJsonObject onlyIn(const QJsonObject &one, const QJsonObject &other)
{
    QJsonObject members;
    for (auto it = one.begin(); it != one.end(); ++it) {
        if (other.value(it.key()) != it.value())
            members.insert(it.key(), it.value());
    }
    return members;
}

Error fakeRefusal(const char *code, const QString &text)
{
    Error error = fakeError(ErrorKind::Conflict, text);
    error.code = QLatin1String(code);
    error.status = 409;
    return error;
}

FakeAdministration::FakeAdministration(QObject *parent) : Administration(parent) {}

void FakeAdministration::becomeLumen()
{
    people = lumenPeople(now());
    Seats seats;
    seats.version = 1;
    seats.total = 200;
    seats.price = {1400, QStringLiteral("EUR")};
    seats.billingContact = PersonRef{RecordId(QStringLiteral("jonas")), QStringLiteral("Jonas Weber"),
                                     QStringLiteral("jonas@lumen.studio")};
    for (int days = 90; days >= 0; --days)
        seats.usage += {now().date().addDays(-days), days > 45 ? 180 : 200, 190 - days / 3};
    seatCounts = seats;
    StudioSettings settings;
    settings.version = 1;
    settings.studioName = QStringLiteral("Lumen Studio");
    settings.emailDomains = {};
    settings.billingContact = RecordId(QStringLiteral("jonas"));
    settings.layout = ProfileLayout::usual();
    studioSettings = settings;
    recount();
}

void FakeAdministration::put(const User &user)
{
    if (User *known = find(user.id))
        *known = user;
    else
        people += user;
    recount();
    if (progress.phase != UsersProgress::Phase::NotAsked)
        emit usersArrived({user});
}

void FakeAdministration::remove(const RecordId &id)
{
    people.removeIf([&](const User &user) { return user.id == id; });
    recount();
    emit usersGone({id});
}

User FakeAdministration::person(const QString &email) const
{
    const auto found =
        std::find_if(people.begin(), people.end(), [&](const User &user) { return user.email == email; });
    return found == people.end() ? User() : *found;
}

void FakeAdministration::setProgress(const UsersProgress &now)
{
    progress = now;
    emit usersProgressChanged();
}

void FakeAdministration::setSeats(int total)
{
    seatCounts->total = total;
    recount();
}

void FakeAdministration::openUsers()
{
    constexpr int piece = 1000;
    for (qsizetype at = 0; at < people.size(); at += piece)
        emit usersArrived(people.mid(at, piece));
    if (readyAtOnce)
        setProgress({UsersProgress::Phase::Ready, people.size(), people.size(), {}});
}

void FakeAdministration::stopUsers()
{
    (void)answers.answer<void>(QStringLiteral("stopUsers"), [] { return Result<void>(); });
    UsersProgress stopped = progress;
    stopped.phase = UsersProgress::Phase::Stopped;
    setProgress(stopped);
}

void FakeAdministration::resumeUsers()
{
    (void)answers.answer<void>(QStringLiteral("resumeUsers"), [] { return Result<void>(); });
    UsersProgress going = progress;
    going.phase = UsersProgress::Phase::Fetching;
    setProgress(going);
}

QFuture<Result<QList<InvitationOutcome>>> FakeAdministration::invite(const InvitationRequest &request)
{
    using Outcomes = QList<InvitationOutcome>;
    return answers.answer<Outcomes>(QStringLiteral("invite"), [this, request]() -> Result<Outcomes> {
        Outcomes outcomes;
        QList<User> invited;
        for (const QString &email : request.emails) {
            using Kind = InvitationOutcome::Kind;
            const User known = person(email);
            if (known.id.isValid()) {
                outcomes +=
                    {email, known.state == UserState::Invited ? Kind::AlreadyInvited : Kind::AlreadyMember};
                continue;
            }
            User user;
            user.id = RecordId::create();
            user.username = email.section(u'@', 0, 0);
            user.email = email;
            user.role = request.role;
            user.department = request.department;
            user.state = UserState::Invited;
            user.createdAt = now();
            user.invitation = Invitation{now(), now().addDays(14), QStringLiteral("Mia Tanaka")};
            invited += user;
            outcomes += {email, Kind::Invited};
        }
        if (seatCounts && invited.size() > seatCounts->left())
            return noSeats();
        for (const User &user : std::as_const(invited)) {
            put(user);
            note(audit::invited, user, {}, {{QStringLiteral("email"), user.email}});
        }
        return outcomes;
    });
}

QFuture<Result<void>> FakeAdministration::resendInvitation(const RecordId &user)
{
    return change(QStringLiteral("resendInvitation"), user, audit::invitationResent,
                  [](User &person) -> Result<void> {
                      if (!person.invitation)
                          return fakeRefusal("not-invited", QStringLiteral("Nobody is invited any more."));
                      person.invitation->sentAt = now();
                      person.invitation->expiresAt = now().addDays(14);
                      return {};
                  });
}

QFuture<Result<void>> FakeAdministration::revokeInvitation(const RecordId &user)
{
    return answers.answer<void>(QStringLiteral("revokeInvitation"), [this, user]() -> Result<void> {
        const User *person = find(user);
        if (!person || !person->invitation)
            return fakeRefusal("not-invited", QStringLiteral("Nobody is invited any more."));
        note(audit::invitationRevoked, *person, {}, {});
        remove(user);
        return {};
    });
}

QFuture<Result<void>> FakeAdministration::changeUser(const RecordId &user, const QList<FieldChange> &changes)
{
    return change(
        QStringLiteral("changeUser"), user, audit::changed, [this, changes](User &person) -> Result<void> {
            QJsonObject fields = person.toJson();
            for (const FieldChange &one : changes) {
                if (one.field == QLatin1String("role") && isLastAdministrator(person))
                    return fakeRefusal("last-administrator",
                                       QStringLiteral("The studio needs an administrator."));
                if (fields.value(one.field) != one.base && fields.value(one.field) != one.value) {
                    Error error = fakeRefusal("conflict", QStringLiteral("It was changed elsewhere."));
                    error.field = one.field;
                    return error;
                }
                fields[one.field] = one.value;
            }
            person = User::fromRecord({person.id, person.version + 1, fields, {}}).value();
            return {};
        });
}

QFuture<Result<void>> FakeAdministration::disable(const RecordId &user)
{
    return change(QStringLiteral("disable"), user, audit::disabled, [this](User &person) -> Result<void> {
        if (isLastAdministrator(person))
            return fakeRefusal("last-administrator", QStringLiteral("The studio needs an administrator."));
        person.state = UserState::Disabled;
        person.disabledAt = now();
        return {};
    });
}

QFuture<Result<void>> FakeAdministration::enable(const RecordId &user)
{
    return change(QStringLiteral("enable"), user, audit::enabled, [this](User &person) -> Result<void> {
        if (seatCounts && seatCounts->left() < 1)
            return noSeats();
        person.state = UserState::Active;
        person.disabledAt = {};
        return {};
    });
}

QFuture<Result<void>> FakeAdministration::deleteUser(const RecordId &user)
{
    return answers.answer<void>(QStringLiteral("deleteUser"), [this, user]() -> Result<void> {
        const User *person = find(user);
        if (!person)
            return fakeError(ErrorKind::NotFound, QStringLiteral("This person is gone already."));
        if (isLastAdministrator(*person))
            return fakeRefusal("last-administrator", QStringLiteral("The studio needs an administrator."));
        note(audit::deleted, *person, {}, {});
        remove(user);
        return {};
    });
}

QFuture<Result<void>> FakeAdministration::sendPasswordReset(const RecordId &user)
{
    return change(QStringLiteral("sendPasswordReset"), user, audit::passwordReset,
                  [](User &) { return Result<void>(); });
}

QFuture<Result<void>> FakeAdministration::change(const QString &call, const RecordId &id, const char *action,
                                                 std::function<Result<void>(User &)> work)
{
    return answers.answer<void>(call, [this, id, action, work]() -> Result<void> {
        const User *known = find(id);
        if (!known)
            return fakeError(ErrorKind::NotFound, QStringLiteral("This person is gone."));
        User person = *known;
        const QJsonObject before = person.toJson();
        if (auto result = work(person); !result)
            return result;
        put(person);
        note(action, person, onlyIn(before, person.toJson()), onlyIn(person.toJson(), before));
        return {};
    });
}

void FakeAdministration::note(const char *action, const User &subject, const QJsonObject &before,
                              const QJsonObject &after)
{
    AuditEntry entry;
    entry.id = RecordId(QString::number(m_nextEntry++));
    entry.at = now();
    entry.actor = RecordId(QStringLiteral("mia"));
    entry.actorName = QStringLiteral("Mia Tanaka");
    entry.action = QLatin1String(action);
    entry.subject = subject.id;
    entry.subjectName = subject.id.isValid() ? subject.displayName() : QString();
    entry.before = before;
    entry.after = after;
    entry.address = QStringLiteral("10.20.3.114");
    log.prepend(entry);
}

void FakeAdministration::recount()
{
    if (!seatCounts)
        return;
    seatCounts->active = seatCounts->invited = seatCounts->disabled = 0;
    for (const User &user : std::as_const(people)) {
        int &number = user.state == UserState::Active    ? seatCounts->active
                      : user.state == UserState::Invited ? seatCounts->invited
                                                         : seatCounts->disabled;
        ++number;
    }
    emit seatsChanged();
}

User *FakeAdministration::find(const RecordId &id)
{
    const auto found =
        std::find_if(people.begin(), people.end(), [&](const User &user) { return user.id == id; });
    return found == people.end() ? nullptr : &*found;
}

bool FakeAdministration::isLastAdministrator(const User &user) const
{
    const auto isOne = [](const User &one) {
        return one.role == Role::Administrator && one.state == UserState::Active;
    };
    return isOne(user) && std::count_if(people.begin(), people.end(), isOne) == 1;
}

} // namespace callboard
