// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/administration/anonymity.h"

#include "server/store/changelog.h"

namespace callboard::server
{

namespace
{

constexpr QLatin1String unknownUser("Unknown user");

QString containing(const QString &text)
{
    QString pattern = text;
    for (const QChar special : {u'\\', u'%', u'_'})
        pattern.replace(special, QStringLiteral("\\") + special);
    return u'%' + pattern + u'%';
}

QList<RecordId> idsOf(const QList<Row> &rows)
{
    QList<RecordId> ids;
    for (const Row &row : rows)
        ids += RecordId(row.text(0));
    return ids;
}

void addOnce(QList<RecordId> &ids, const QList<RecordId> &more)
{
    for (const RecordId &id : more) {
        if (!ids.contains(id))
            ids += id;
    }
}

// Beside the fields that they have changed, under whatever name. Whose fields those are.
QList<RecordId> anonymiseEdits(Transaction &transaction, const RecordId &gone)
{
    const QList<Row> names = transaction.query(
        QStringLiteral("delete from editors where editor = ? returning record, name"), {gone.value()});
    QList<RecordId> people;
    for (const Row &row : names) {
        auto user = lockUser(transaction, RecordId(row.text(0)));
        if (!user)
            continue;
        for (FieldEdit &edit : user->profile.edits) {
            if (edit.by == row.text(1))
                edit.by = unknownUser;
        }
        writeProfile(transaction, user->profile);
        addOnce(people, {user->profile.id});
    }
    return people;
}

} // namespace

void anonymise(Transaction &transaction, const Profile &gone)
{
    const QString id = gone.id.value();
    QList<RecordId> people = anonymiseEdits(transaction, gone.id);
    const QList<RecordId> invited =
        idsOf(transaction.query(QStringLiteral("update users set invited_by = ?, inviter = null where "
                                               "inviter = ? returning id"),
                                {QString(unknownUser), id}));
    const QList<RecordId> bought = idsOf(transaction.query(
        QStringLiteral(
            "update purchases set buyer_name = ?, buyer_email = '' where buyer_id = ? returning id"),
        {QString(unknownUser), id}));
    const QList<RecordId> mailed = idsOf(transaction.query(
        QStringLiteral("update purchases set mailed_to = ? where mailed_to = ? returning id"),
        {QString(unknownUser), gone.email}));
    // A repeat of such a request gets the answer of the state as it is by now.
    transaction.execute(
        QStringLiteral(
            "delete from idempotency where answer like ? escape '\\' or answer like ? escape '\\'"),
        {containing(id), containing(gone.email)});
    for (const QString &address : {gone.email, gone.pendingEmail})
        transaction.execute(QStringLiteral("delete from mail_outbox where recipient = ?"), {address});

    addOnce(people, invited);
    tellProfiles(transaction, people);
    QList<RecordId> purchases = bought;
    addOnce(purchases, mailed);
    recordChanges(transaction, Collection::Purchases, purchases);
}

} // namespace callboard::server
