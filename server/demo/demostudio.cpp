// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/demo/demostudio.h"

#include "server/accounts/passwords.h"
#include "server/demo/crew.h"
#include "server/demo/office.h"
#include "server/demo/productions.h"
#include "server/pictures/picture.h"
#include "server/store/batch.h"

#include <QSet>
#include <QThread>
#include <QThreadPool>

namespace callboard::server
{

namespace
{

bool isEmpty(Transaction &transaction)
{
    return !transaction.first(QStringLiteral("select 1 from users limit 1"));
}

// Drawing and encoding is most of the work, so every core does its part.
QList<Picture> drawPictures(const QList<CrewMember> &crew)
{
    QList<Picture> pictures(crew.size());
    Picture *const out = pictures.data();
    QThreadPool pool;
    for (qsizetype i = 0; i < crew.size(); ++i) {
        if (crew.at(i).portrait)
            pool.start([out, i, &crew] { out[i] = encodePicture(drawPortrait(*crew.at(i).portrait, 512)); });
    }
    pool.waitForDone();
    return pictures;
}

void addPictures(Transaction &transaction, const QList<Picture> &pictures)
{
    Batch batch(transaction, QStringLiteral("pictures"),
                {QStringLiteral("id"), QStringLiteral("png512"), QStringLiteral("png64"),
                 QStringLiteral("created_at")});
    QSet<PictureId> added;
    for (const Picture &picture : pictures) {
        if (!picture.id.isValid() || added.contains(picture.id))
            continue;
        added.insert(picture.id);
        batch.add({picture.id.value(), picture.png512, picture.png64, timeValue(transaction.now())});
    }
}

void addCrew(Transaction &transaction, const QList<CrewMember> &crew, const QList<Picture> &pictures,
             const QByteArray &hash)
{
    for (qsizetype i = 0; i < crew.size(); ++i) {
        const CrewMember &member = crew.at(i);
        NewUser user = member.user;
        user.profile.picture = pictures.at(i).id;
        if (member.state != CrewMember::State::Invited) {
            user.passwordHash = hash;
            if (user.profile.identity == IdentityKind::Local)
                user.profile.passwordChangedAt = user.createdAt;
        }
        if (member.state == CrewMember::State::Disabled) {
            user.state = UserState::Disabled;
            user.disabledAt = transaction.now().addDays(-30);
        } else if (member.state == CrewMember::State::Invited) {
            user.state = UserState::Invited;
            user.invitation =
                Invitation{user.createdAt, user.createdAt.addDays(14), QStringLiteral("Ana Ferreira")};
            user.inviter = RecordId(demoId(QStringLiteral("user:aferreira")));
        }
        addUser(transaction, user);
    }
}

} // namespace

Result<void> makeDemoStudio(Store &store)
{
    const auto empty = store.readAndWait(&isEmpty);
    if (!empty)
        return empty.error();
    if (!*empty)
        return {};

    const QByteArray hash = hashPassword(QLatin1String(demoPassword));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QList<CrewMember> crew = demoCrew(now);
    const QList<Picture> pictures = drawPictures(crew);
    return store.writeAndWait([&](Transaction &transaction) {
        if (!isEmpty(transaction)) // another server on this database was quicker
            return;
        transaction.execute(QStringLiteral("update seats set total = 200 where id = 1"));
        addPictures(transaction, pictures);
        addCrew(transaction, crew, pictures, hash);
        addProductions(transaction, crew, now);
        addOffice(transaction, crew, now);
    });
}

} // namespace callboard::server
