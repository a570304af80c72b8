// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/user.h"

#include <QByteArrayView>

namespace callboard
{

//! \brief Texts that many users share, each kept once and counted. Numbers stay valid; 0 is the empty text.
class SharedTexts
{
public:
    [[nodiscard]] quint32 use(const QString &text); //!< counts up
    void release(quint32 number);
    [[nodiscard]] const QString &text(quint32 number) const { return m_texts.at(number); }
    [[nodiscard]] const QStringList &texts() const { return m_texts; } //!< by number, used or not
    [[nodiscard]] QStringList used() const;

private:
    QStringList m_texts{QString()};
    QList<int> m_uses{0};
    QHash<QString, quint32> m_numbers{{QString(), 0}};
};

//! \brief A user packed into about a hundred bytes of UTF-8 (a User of Qt strings takes about a thousand),
//! and how to read it without unpacking all. What many users share is a number, see SharedTexts.
//! A view: what it points to must outlive it.
class UserRecord
{
public:
    //! The numbers of what many users share.
    struct Shared {
        quint32 department = 0;
        quint32 domain = 0; //!< of the address, see domainOf()
        quint32 identityName = 0;
        quint32 ownedFields = 0; //!< joined by line ends
        quint32 invitedBy = 0;
    };

    [[nodiscard]] static QByteArray packed(const User &user, const Shared &shared);
    //! An id as packed() keeps it, to find it again.
    [[nodiscard]] static QByteArray packedId(const RecordId &id);
    //! What is behind the "@"; empty when that is not all of the address but its beginning.
    [[nodiscard]] static QString domainOf(const QString &email);

    //! \a texts has its domain.
    UserRecord(QByteArrayView bytes, const SharedTexts &texts);

    [[nodiscard]] QByteArrayView id() const { return m_id; } //!< see packedId()
    [[nodiscard]] QString idText() const;
    [[nodiscard]] QString pictureText() const; //!< empty for none
    [[nodiscard]] QString displayName() const;
    [[nodiscard]] QString email() const;
    [[nodiscard]] QString searchText() const; //!< what is searched, but for the department
    [[nodiscard]] quint32 department() const { return m_shared.department; }
    [[nodiscard]] qint64 lastActive() const { return m_lastActive; } //!< ms since 1970; 0: never
    //! Everything but what is shared, and role and state.
    [[nodiscard]] User unpacked() const;
    [[nodiscard]] const Shared &shared() const { return m_shared; }

private:
    QByteArrayView m_id;
    QByteArrayView m_firstName;
    QByteArrayView m_lastName;
    QByteArrayView m_mailbox; //!< of the address, or all of it
    QStringView m_domain;
    QByteArrayView m_username;
    QByteArrayView m_picture;
    Shared m_shared;
    qint64 m_version = 0;
    qint64 m_lastActive = 0;
    qint64 m_created = 0;
    qint64 m_disabled = 0;
    qint64 m_invited = 0;
    qint64 m_expires = 0;
    IdentityKind m_identity = IdentityKind::Local;
    bool m_hasInvitation = false;
};

} // namespace callboard
