// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/userstore.h"

namespace callboard
{

namespace
{

// Of a slot that nobody has.
constexpr RecordArena::Ref nowhere = 0xffffffff;

} // namespace

User UserRecords::user(Slot slot) const
{
    const UserRecord packed = record(slot);
    User user = packed.unpacked();
    const UserRecord::Shared &shared = packed.shared();
    user.role = role(slot);
    user.state = state(slot);
    user.department = m_departments.text(shared.department);
    user.identityName = m_shared.text(shared.identityName);
    user.ownedFields = m_shared.text(shared.ownedFields).split(u'\n', Qt::SkipEmptyParts);
    if (user.invitation)
        user.invitation->by = m_shared.text(shared.invitedBy);
    return user;
}

size_t UserStore::hashOf(QByteArrayView bytes)
{
    return qHash(bytes, 0);
}

size_t UserStore::hashOfEmail(const QString &email)
{
    return hashOf(email.toCaseFolded().toUtf8());
}

std::optional<Slot> UserStore::findPacked(const QByteArray &id) const
{
    return m_ids.find(hashOf(id), [&](Slot slot) { return record(slot).id() == id; });
}

std::optional<Slot> UserStore::find(const RecordId &id) const
{
    return findPacked(UserRecord::packedId(id));
}

std::optional<Slot> UserStore::findEmail(const QString &email) const
{
    if (email.isEmpty())
        return {};
    if (!m_emails) {
        m_emails.emplace();
        for (Slot slot = 0; slot < end(); ++slot) {
            if (m_refs[slot] != nowhere)
                m_emails->insert(hashOfEmail(record(slot).email()), slot);
        }
    }
    const QString folded = email.toCaseFolded();
    return m_emails->find(hashOfEmail(email),
                          [&](Slot slot) { return record(slot).email().toCaseFolded() == folded; });
}

Slot UserStore::put(const User &user)
{
    const QByteArray id = UserRecord::packedId(user.id);
    Slot slot = 0;
    if (const auto known = findPacked(id)) {
        slot = *known;
        leave(slot);
    } else {
        if (m_free.empty()) {
            slot = end();
            m_refs.push_back(0);
            m_kinds.push_back(0);
        } else {
            slot = m_free.back();
            m_free.pop_back();
        }
        m_ids.insert(hashOf(id), slot);
        ++m_count;
    }
    enter(slot, user);
    tidy();
    return slot;
}

void UserStore::remove(Slot slot)
{
    m_ids.remove(hashOf(record(slot).id()), slot);
    leave(slot);
    m_refs[slot] = nowhere;
    m_free.push_back(slot);
    --m_count;
    tidy();
}

void UserStore::enter(Slot slot, const User &user)
{
    const UserRecord::Shared shared{.department = m_departments.use(user.department),
                                    .domain = m_shared.use(UserRecord::domainOf(user.email)),
                                    .identityName = m_shared.use(user.identityName),
                                    .ownedFields = m_shared.use(user.ownedFields.join(u'\n')),
                                    .invitedBy =
                                        m_shared.use(user.invitation ? user.invitation->by : QString())};
    m_refs[slot] = m_arena.append(slot, UserRecord::packed(user, shared));
    m_kinds[slot] = quint8(quint8(user.state) | quint8(user.role) << 2);
    if (m_emails)
        m_emails->insert(hashOfEmail(user.email), slot);
    if (user.role == Role::Administrator && user.state == UserState::Active)
        ++m_activeAdministrators;
}

void UserStore::leave(Slot slot)
{
    const UserRecord packed = record(slot);
    if (m_emails)
        m_emails->remove(hashOfEmail(packed.email()), slot);
    const UserRecord::Shared &shared = packed.shared();
    m_departments.release(shared.department);
    for (const quint32 number : {shared.domain, shared.identityName, shared.ownedFields, shared.invitedBy})
        m_shared.release(number);
    if (role(slot) == Role::Administrator && state(slot) == UserState::Active)
        --m_activeAdministrators;
    m_arena.release(m_refs[slot]);
}

// Moves what is left of one piece of memory that is mostly released, so that years of changes take no more
// memory than a fresh start. A piece is half a megabyte: a fraction of a millisecond.
void UserStore::tidy()
{
    const auto sparse = m_arena.sparseChunk();
    if (!sparse)
        return;
    std::vector<std::pair<Slot, RecordArena::Ref>> live;
    m_arena.forEachIn(*sparse, [&](RecordArena::Ref ref, Slot owner) {
        if (owner < m_refs.size() && m_refs[owner] == ref)
            live.emplace_back(owner, ref);
    });
    for (const auto &[slot, ref] : live)
        m_refs[slot] = m_arena.append(slot, m_arena.at(ref));
    m_arena.drop(*sparse);
}

} // namespace callboard
