// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/userrecord.h"

namespace callboard
{

namespace
{

// First byte of a text that is kept as bytes of another kind.
constexpr char plainText = 'T';
constexpr char uuidBytes = 'U';
constexpr char hexBytes = 'H';

int hexDigit(QChar c)
{
    const char16_t digit = c.unicode();
    if (digit >= u'0' && digit <= u'9')
        return digit - u'0';
    return digit >= u'a' && digit <= u'f' ? digit - u'a' + 10 : -1;
}

bool isUuidDash(qsizetype at)
{
    return at == 8 || at == 13 || at == 18 || at == 23;
}

// An id or the name of a picture: hexadecimal in most studios, and then half as long.
QByteArray asFewBytes(const QString &text)
{
    const bool isUuid = text.size() == 36 && text.at(8) == u'-';
    QByteArray bytes(1, isUuid ? uuidBytes : hexBytes);
    bytes.reserve(34);
    int high = -1;
    bool isHex = true;
    for (qsizetype at = 0; isHex && at < text.size(); ++at) {
        if (isUuid && isUuidDash(at)) {
            isHex = text.at(at) == u'-';
            continue;
        }
        const int digit = hexDigit(text.at(at));
        isHex = digit >= 0;
        if (high < 0) {
            high = digit;
        } else {
            bytes += char(high << 4 | digit);
            high = -1;
        }
    }
    return isHex && high < 0 && !text.isEmpty() ? bytes : plainText + text.toUtf8();
}

QString fromFewBytes(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return {};
    const QByteArrayView rest = bytes.sliced(1);
    switch (bytes.front()) {
    case uuidBytes: {
        QByteArray hex = rest.toByteArray().toHex();
        for (const int at : {8, 13, 18, 23})
            hex.insert(at, '-');
        return QString::fromLatin1(hex);
    }
    case hexBytes: return QString::fromLatin1(rest.toByteArray().toHex());
    default: return QString::fromUtf8(rest);
    }
}

class Packer
{
public:
    void number(quint64 value)
    {
        for (; value >= 0x80; value >>= 7)
            m_bytes += char(value | 0x80);
        m_bytes += char(value);
    }
    void bytes(QByteArrayView value)
    {
        number(quint64(value.size()));
        m_bytes.append(value.data(), value.size());
    }
    void text(const QString &value) { bytes(value.toUtf8()); }
    // 0 for an invalid time; the sign goes to the lowest bit, so that times near 1970 stay short.
    void time(const QDateTime &value)
    {
        const qint64 ms = value.isValid() ? value.toMSecsSinceEpoch() : 0;
        number(quint64(ms) << 1 ^ quint64(ms >> 63));
    }
    [[nodiscard]] QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

class Unpacker
{
public:
    explicit Unpacker(QByteArrayView bytes) : m_at(bytes.data()) {}

    quint64 number()
    {
        quint64 value = 0;
        for (int shift = 0;; shift += 7) {
            const auto byte = static_cast<unsigned char>(*m_at++);
            value |= quint64(byte & 0x7f) << shift;
            if (byte < 0x80)
                return value;
        }
    }
    quint32 small() { return quint32(number()); }
    QByteArrayView bytes()
    {
        const auto size = qsizetype(number());
        const QByteArrayView value(m_at, size);
        m_at += size;
        return value;
    }
    qint64 time()
    {
        const quint64 value = number();
        return qint64(value >> 1) ^ -qint64(value & 1);
    }

private:
    const char *m_at;
};

QDateTime timeFrom(qint64 ms)
{
    return ms == 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

} // namespace

QByteArray UserRecord::packedId(const RecordId &id)
{
    return asFewBytes(id.value());
}

QString UserRecord::domainOf(const QString &email)
{
    const qsizetype at = email.lastIndexOf(u'@');
    return at < 0 ? QString() : email.sliced(at + 1);
}

QByteArray UserRecord::packed(const User &user, const Shared &shared)
{
    const qsizetype domain = domainOf(user.email).size();
    const QString mailbox = domain > 0 ? user.email.chopped(domain + 1) : user.email;
    const bool isNamedByMailbox = domain > 0 && user.username == mailbox;
    Packer packer;
    packer.number(quint64(user.identity) << 2 | quint64(isNamedByMailbox) << 1 |
                  quint64(user.invitation.has_value()));
    packer.bytes(packedId(user.id));
    packer.text(user.firstName);
    packer.text(user.lastName);
    packer.text(mailbox);
    packer.number(shared.domain);
    if (!isNamedByMailbox)
        packer.text(user.username);
    packer.bytes(user.picture.isValid() ? asFewBytes(user.picture.value()) : QByteArray());
    packer.number(shared.department);
    packer.number(shared.identityName);
    packer.number(shared.ownedFields);
    packer.number(quint64(user.version));
    packer.time(user.lastActiveAt);
    packer.time(user.createdAt);
    packer.time(user.disabledAt);
    if (user.invitation) {
        packer.time(user.invitation->sentAt);
        packer.time(user.invitation->expiresAt);
        packer.number(shared.invitedBy);
    }
    return packer.take();
}

UserRecord::UserRecord(QByteArrayView bytes, const SharedTexts &texts)
{
    Unpacker unpacker(bytes);
    const quint32 kinds = unpacker.small();
    m_identity = IdentityKind(kinds >> 2);
    const bool isNamedByMailbox = (kinds & 2) != 0;
    m_hasInvitation = (kinds & 1) != 0;
    m_id = unpacker.bytes();
    m_firstName = unpacker.bytes();
    m_lastName = unpacker.bytes();
    m_mailbox = unpacker.bytes();
    m_shared.domain = unpacker.small();
    m_domain = texts.text(m_shared.domain);
    m_username = isNamedByMailbox ? m_mailbox : unpacker.bytes();
    m_picture = unpacker.bytes();
    m_shared.department = unpacker.small();
    m_shared.identityName = unpacker.small();
    m_shared.ownedFields = unpacker.small();
    m_version = qint64(unpacker.number());
    m_lastActive = unpacker.time();
    m_created = unpacker.time();
    m_disabled = unpacker.time();
    if (m_hasInvitation) {
        m_invited = unpacker.time();
        m_expires = unpacker.time();
        m_shared.invitedBy = unpacker.small();
    }
}

QString UserRecord::idText() const
{
    return fromFewBytes(m_id);
}

QString UserRecord::pictureText() const
{
    return fromFewBytes(m_picture);
}

QString UserRecord::displayName() const
{
    // As User::displayName(), without making a user.
    const QString first = QString::fromUtf8(m_firstName);
    const QString last = QString::fromUtf8(m_lastName);
    const QString name = QString(first + u' ' + last).trimmed();
    return name.isEmpty() ? email() : name;
}

QString UserRecord::email() const
{
    QString email = QString::fromUtf8(m_mailbox);
    if (!m_domain.isEmpty()) {
        email += u'@';
        email += m_domain;
    }
    return email;
}

QString UserRecord::searchText() const
{
    const QString address = email();
    const QString name = QString::fromUtf8(m_username);
    QString text =
        QString::fromUtf8(m_firstName) + u' ' + QString::fromUtf8(m_lastName) + u' ' + address + u' ';
    if (!address.contains(name)) // most usernames are the beginning of the address
        text += name;
    return text;
}

User UserRecord::unpacked() const
{
    User user;
    user.id = RecordId(idText());
    user.version = m_version;
    user.username = QString::fromUtf8(m_username);
    user.firstName = QString::fromUtf8(m_firstName);
    user.lastName = QString::fromUtf8(m_lastName);
    user.email = email();
    user.picture = PictureId(pictureText());
    user.identity = m_identity;
    user.createdAt = timeFrom(m_created);
    user.lastActiveAt = timeFrom(m_lastActive);
    user.disabledAt = timeFrom(m_disabled);
    if (m_hasInvitation)
        user.invitation = Invitation{timeFrom(m_invited), timeFrom(m_expires), {}};
    return user;
}

quint32 SharedTexts::use(const QString &text)
{
    const auto known = m_numbers.constFind(text);
    if (known != m_numbers.constEnd()) {
        ++m_uses[*known];
        return *known;
    }
    const auto number = quint32(m_texts.size());
    m_texts.append(text);
    m_uses.append(1);
    m_numbers.insert(text, number);
    return number;
}

void SharedTexts::release(quint32 number)
{
    --m_uses[number];
}

QStringList SharedTexts::used() const
{
    QStringList used;
    for (qsizetype number = 1; number < m_texts.size(); ++number) {
        if (m_uses.at(number) > 0)
            used.append(m_texts.at(number));
    }
    return used;
}

} // namespace callboard
