// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeaccount.h"

#include <algorithm>

namespace callboard
{

FakeAccount::FakeAccount(QObject *parent) : Account(parent)
{
    url = StudioUrl::fromUserInput(QStringLiteral("callboard.lumen.studio")).value();
    info.name = QStringLiteral("Lumen Studio");
    info.product = QStringLiteral("callboard");
    info.version = QStringLiteral("1.0.0");
    info.api = 1;
    info.can = {.passwordReset = true,
                .passwordChange = true,
                .emailChange = true,
                .apiKey = true,
                .sessionList = true,
                .singleSignOn = false,
                .picture = true};
}

void FakeAccount::becomeMia()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Profile &mia = shown.profile;
    mia.id = RecordId(QStringLiteral("mia"));
    mia.username = QStringLiteral("mtanaka");
    mia.firstName = QStringLiteral("Mia");
    mia.lastName = QStringLiteral("Tanaka");
    mia.email = QStringLiteral("mia@lumen.studio");
    mia.language = QStringLiteral("en-GB");
    mia.timeZone = QStringLiteral("Europe/London");
    mia.startPage = QStringLiteral("account");
    mia.relativeDates = true;
    shown.loaded = true;
    shown.version = 17;
    syncStatus = {.state = SyncState::Saved,
                  .waiting = 0,
                  .needChoice = 0,
                  .lastSynced = now,
                  .nextTry = {},
                  .problem = {},
                  .detail = {},
                  .missing = {},
                  .damage = {},
                  .damageRead = false};
    key = {.exists = true,
           .hint = QStringLiteral("3f9a"),
           .createdAt = now.addDays(-40),
           .lastUsedAt = now.addSecs(-2 * 3600 - 60),
           .lastUsedFrom = QStringLiteral("ws-114")};
    keyHere = "cbk_0123456789abcdefghijklmnopqrst3f9a";
    devices = {{.id = SessionId(QStringLiteral("here")),
                .device = QStringLiteral("Callboard on ws-114"),
                .address = QStringLiteral("10.20.3.114"),
                .signedInAt = now.addDays(-5),
                .lastSeenAt = now,
                .current = true},
               {.id = SessionId(QStringLiteral("laptop")),
                .device = QStringLiteral("Callboard on mia-laptop"),
                .address = QStringLiteral("10.20.9.7"),
                .signedInAt = now.addDays(-20),
                .lastSeenAt = now.addDays(-2),
                .current = false}};
    emit profileChanged();
    emit statusChanged();
}

void FakeAccount::becomeAdministrator()
{
    becomeMia();
    shown.profile.role = Role::Administrator;
    info.can.administration = true;
    lumen = new FakeAdministration(this);
    lumen->becomeLumen();
    emit profileChanged();
    emit administrationChanged();
}

void FakeAccount::ceaseToBeAdministrator()
{
    shown.profile.role = Role::Artist;
    const std::unique_ptr<FakeAdministration> gone(std::exchange(lumen, nullptr));
    emit profileChanged();
    emit administrationChanged();
}

void FakeAccount::setState(SyncState state)
{
    syncStatus.state = state;
    emit statusChanged();
}

void FakeAccount::changeElsewhere(const QString &field, const QJsonValue &value)
{
    show(field, value);
    emit profileChanged();
}

void FakeAccount::clash(const QString &field, const QJsonValue &theirs, const QString &by,
                        const QDateTime &at)
{
    for (const WaitingChange &change : std::as_const(changes)) {
        if (change.field == field)
            clashes.append({change.id, field, change.to, theirs, change.madeAt, by, at});
    }
    shown.conflicts.insert(field);
    settle();
}

void FakeAccount::sendAll()
{
    changes.clear();
    shown.waiting.clear();
    syncStatus.lastSynced = QDateTime::currentDateTimeUtc();
    settle();
}

QFuture<Result<void>> FakeAccount::edit(const QList<FieldEditRequest> &edits)
{
    return answers.answer<void>(QStringLiteral("edit"), [this, edits] {
        for (const FieldEditRequest &request : edits)
            apply(request);
        settle();
        return Result<void>();
    });
}

QFuture<Result<void>> FakeAccount::setPicture(const QImage &picture)
{
    return answers.answer<void>(QStringLiteral("setPicture"), [this, picture] {
        const PictureId picture0 = PictureId::create();
        pictures.insert(picture0, picture);
        apply({QLatin1String(field::picture), picture0.value()});
        settle();
        return Result<void>();
    });
}

QFuture<Result<void>> FakeAccount::clearPicture()
{
    return answers.answer<void>(QStringLiteral("clearPicture"), [this] {
        apply({QLatin1String(field::picture), QJsonValue(QJsonValue::Null)});
        settle();
        return Result<void>();
    });
}

QFuture<Result<void>> FakeAccount::undo(qint64 waitingChange)
{
    return answers.answer<void>(QStringLiteral("undo"), [this, waitingChange] {
        const auto found = std::find_if(changes.begin(), changes.end(), [&](const WaitingChange &change) {
            return change.id == waitingChange;
        });
        if (found == changes.end())
            return Result<void>(fakeError(ErrorKind::NotFound));
        show(found->field, found->from);
        shown.waiting.remove(found->field);
        changes.erase(found);
        settle();
        return Result<void>();
    });
}

QFuture<Result<void>> FakeAccount::undoAll()
{
    return answers.answer<void>(QStringLiteral("undoAll"), [this] {
        for (const WaitingChange &change : std::exchange(changes, {}))
            show(change.field, change.from);
        shown.waiting.clear();
        settle();
        return Result<void>();
    });
}

QFuture<Result<void>> FakeAccount::resolve(const QHash<qint64, Keep> &choices)
{
    return answers.answer<void>(QStringLiteral("resolve"), [this, choices] {
        for (auto it = choices.begin(); it != choices.end(); ++it) {
            const auto found =
                std::find_if(clashes.begin(), clashes.end(),
                             [&](const FieldConflict &conflict) { return conflict.id == it.key(); });
            if (found == clashes.end())
                continue;
            show(found->field, it.value() == Keep::Mine ? found->mine : found->theirs);
            shown.conflicts.remove(found->field);
            shown.waiting.remove(found->field);
            changes.removeIf([&](const WaitingChange &change) { return change.id == it.key(); });
            clashes.erase(found);
        }
        settle();
        return Result<void>();
    });
}

QFuture<Result<void>> FakeAccount::retry(qint64)
{
    return answers.answer<void>(QStringLiteral("retry"), [] { return Result<void>(); });
}

QFuture<Result<QImage>> FakeAccount::picture(const PictureId &pictureId, int side)
{
    return answers.answer<QImage>(QStringLiteral("picture"), [this, pictureId, side] {
        if (!pictures.contains(pictureId))
            return Result<QImage>(fakeError(ErrorKind::NotFound));
        return Result<QImage>(
            pictures.value(pictureId).scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    });
}

QFuture<Result<void>> FakeAccount::changePassword(const QByteArray &current, const QByteArray &wished)
{
    return answers.answer<void>(QStringLiteral("changePassword"), [this, current, wished] {
        if (current != password) {
            Error error = fakeError(ErrorKind::InvalidCredentials,
                                    QStringLiteral("That is not your current password."));
            error.field = QStringLiteral("current");
            return Result<void>(error);
        }
        password = wished;
        return Result<void>();
    });
}

QFuture<Result<ApiKey>> FakeAccount::apiKey()
{
    return answers.answer<ApiKey>(QStringLiteral("apiKey"), [this] { return Result<ApiKey>(key); });
}

QFuture<Result<QByteArray>> FakeAccount::regenerateApiKey()
{
    return answers.answer<QByteArray>(QStringLiteral("regenerateApiKey"), [this] {
        keyHere = "cbk_zyxwvutsrqponmlkjihgfedcba98765b1c";
        key = {.exists = true,
               .hint = QStringLiteral("5b1c"),
               .createdAt = QDateTime::currentDateTimeUtc(),
               .lastUsedAt = {},
               .lastUsedFrom = {}};
        return Result<QByteArray>(keyHere);
    });
}

QFuture<Result<QByteArray>> FakeAccount::storedApiKey()
{
    return answers.answer<QByteArray>(QStringLiteral("storedApiKey"),
                                      [this] { return Result<QByteArray>(keyHere); });
}

QFuture<Result<QList<Session>>> FakeAccount::sessions()
{
    return answers.answer<QList<Session>>(QStringLiteral("sessions"),
                                          [this] { return Result<QList<Session>>(devices); });
}

QFuture<Result<void>> FakeAccount::revokeSession(const SessionId &session)
{
    return answers.answer<void>(QStringLiteral("revokeSession"), [this, session] {
        devices.removeIf([&](const Session &device) { return device.id == session; });
        return Result<void>();
    });
}

QFuture<Result<void>> FakeAccount::signInAgain(const QByteArray &)
{
    return answers.answer<void>(QStringLiteral("signInAgain"), [this] {
        setState(SyncState::Saved);
        return Result<void>();
    });
}

void FakeAccount::syncNow()
{
    (void)answers.answer<void>(QStringLiteral("syncNow"), [] { return Result<void>(); });
}
void FakeAccount::acknowledgeDamage()
{
    syncStatus.damageRead = true;
    emit statusChanged();
}
void FakeAccount::setInFront(bool) {}

QJsonValue FakeAccount::shownValue(const QString &field) const
{
    return shown.profile.toJson().value(field);
}

void FakeAccount::show(const QString &field, const QJsonValue &value)
{
    QJsonObject json = shown.profile.toJson();
    json[field] = value;
    shown.profile = Profile::fromJson(shown.profile.id, json).value();
}

void FakeAccount::apply(const FieldEditRequest &edit)
{
    if (syncStatus.state == SyncState::Offline) {
        changes.append({m_nextChange++,
                        edit.field,
                        shownValue(edit.field),
                        edit.value,
                        QDateTime::currentDateTimeUtc(),
                        false,
                        {}});
        shown.waiting.insert(edit.field);
    }
    show(edit.field, edit.value);
}

void FakeAccount::settle()
{
    syncStatus.waiting = int(changes.size());
    syncStatus.needChoice = int(clashes.size());
    if (!clashes.isEmpty())
        syncStatus.state = SyncState::NeedsChoice;
    else if (syncStatus.state == SyncState::NeedsChoice)
        syncStatus.state = SyncState::Saved;
    emit profileChanged();
    emit waitingChangesChanged();
    emit conflictsChanged();
    emit statusChanged();
}

} // namespace callboard
