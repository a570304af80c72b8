// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mail/mimemessage.h"

#include <QCryptographicHash>
#include <memory>
#include <mutex>

// GLib has a member called "signals".
#undef signals
#include <gmime/gmime.h>

namespace callboard::server
{

namespace
{

struct Unref {
    void operator()(void *object) const { g_object_unref(object); }
};
template<typename T>
using Owned = std::unique_ptr<T, Unref>;

struct FormatOptionsFree {
    void operator()(GMimeFormatOptions *options) const { g_mime_format_options_free(options); }
};

Owned<GMimeTextPart> textPart(const char *subtype, const QByteArray &utf8)
{
    Owned<GMimeTextPart> part(g_mime_text_part_new_with_subtype(subtype));
    g_mime_text_part_set_charset(part.get(), "utf-8");
    g_mime_text_part_set_text(part.get(), utf8.constData());
    // Quoted-printable also keeps lines short, whatever is in them.
    g_mime_part_set_content_encoding(GMIME_PART(part.get()), GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    return part;
}

void addRecipients(GMimeMessage *message, const QStringList &to)
{
    if (to.size() == 1) {
        g_mime_message_add_mailbox(message, GMIME_ADDRESS_TYPE_TO, nullptr, to.first().toUtf8().constData());
        return;
    }
    InternetAddressList *list = g_mime_message_get_addresses(message, GMIME_ADDRESS_TYPE_TO);
    const Owned<InternetAddress> nobody(internet_address_group_new("undisclosed-recipients"));
    internet_address_list_add(list, nobody.get());
}

void setHeader(GMimeMessage *message, const char *name, const char *value)
{
    g_mime_object_set_header(GMIME_OBJECT(message), name, value, nullptr);
}

} // namespace

QByteArray composeMessage(const Envelope &envelope, const MailText &text)
{
    static std::once_flag initialised;
    std::call_once(initialised, [] { g_mime_init(); });

    const Owned<GMimeMultipart> alternative(g_mime_multipart_new_with_subtype("alternative"));
    // Not a random one: each attempt is the same message, to the last byte.
    const QByteArray boundary =
        "=_" +
        QCryptographicHash::hash(envelope.messageId.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    g_mime_multipart_set_boundary(alternative.get(), boundary.constData());
    const auto plain = textPart("plain", text.text.toUtf8());
    const auto html = textPart("html", text.html);
    g_mime_multipart_add(alternative.get(), GMIME_OBJECT(plain.get()));
    g_mime_multipart_add(alternative.get(), GMIME_OBJECT(html.get()));

    const Owned<GMimeMessage> message(g_mime_message_new(TRUE));
    g_mime_message_add_mailbox(message.get(), GMIME_ADDRESS_TYPE_FROM,
                               envelope.fromName.simplified().toUtf8().constData(),
                               envelope.fromAddress.toUtf8().constData());
    addRecipients(message.get(), envelope.to);
    g_mime_message_set_subject(message.get(), text.subject.toUtf8().constData(), "utf-8");
    g_mime_message_set_message_id(message.get(), envelope.messageId.toUtf8().constData());
    const std::unique_ptr<GDateTime, decltype(&g_date_time_unref)> date(
        g_date_time_new_from_unix_utc(envelope.date.toSecsSinceEpoch()), &g_date_time_unref);
    g_mime_message_set_date(message.get(), date.get());
    setHeader(message.get(), "Auto-Submitted", "auto-generated"); // RFC 3834: no answers by machines
    setHeader(message.get(), "X-Auto-Response-Suppress", "All");  // the same, for Exchange
    g_mime_message_set_mime_part(message.get(), GMIME_OBJECT(alternative.get()));

    const std::unique_ptr<GMimeFormatOptions, FormatOptionsFree> format(g_mime_format_options_new());
    g_mime_format_options_set_newline_format(format.get(), GMIME_NEWLINE_FORMAT_DOS);
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_object_write_to_stream(GMIME_OBJECT(message.get()), format.get(), stream.get());
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return QByteArray(reinterpret_cast<const char *>(bytes->data), bytes->len);
}

bool isSafeAddress(const QString &address)
{
    if (address.count(QLatin1Char('@')) != 1 || address.startsWith(QLatin1Char('@')) ||
        address.endsWith(QLatin1Char('@')) || address.startsWith(QLatin1Char('-')) || address.size() > 254)
        return false;
    return std::none_of(address.begin(), address.end(), [](QChar c) {
        return c.isSpace() || !c.isPrint() || QStringLiteral("<>()[]\\,;:\"").contains(c);
    });
}

} // namespace callboard::server
