// SPDX-License-Identifier: GPL-3.0-or-later
// The half of FakeAdministration that is about the studio: seats, settings, the audit log, files.
#include "tests/support/fakeadministration.h"

namespace callboard
{

namespace
{

bool wanted(const AuditEntry &entry, const AuditFilter &filter)
{
    return (filter.text.isEmpty() || entry.actorName.contains(filter.text, Qt::CaseInsensitive) ||
            entry.subjectName.contains(filter.text, Qt::CaseInsensitive)) &&
           (filter.actions.isEmpty() || filter.actions.contains(entry.action)) &&
           (!filter.subject.isValid() || filter.subject == entry.subject) &&
           (!filter.from.isValid() || entry.at >= filter.from) &&
           (!filter.to.isValid() || entry.at < filter.to);
}

} // namespace

QFuture<Result<SeatQuote>> FakeAdministration::quoteSeats(int count)
{
    return answers.answer<SeatQuote>(QStringLiteral("quoteSeats"),
                                     [this, count] { return Result<SeatQuote>(quote(count)); });
}

QFuture<Result<Purchase>> FakeAdministration::buySeats(int count, const Money &price)
{
    return answers.answer<Purchase>(QStringLiteral("buySeats"), [this, count, price]() -> Result<Purchase> {
        if (!(price == seatCounts->price))
            return fakeRefusal("price-changed", QStringLiteral("The price has changed."));
        setSeats(seatCounts->total + count);
        Purchase purchase;
        purchase.id = RecordId::create();
        purchase.number = QStringLiteral("CB-2026-%1").arg(bought.size() + 1, 4, 10, QLatin1Char('0'));
        purchase.count = count;
        purchase.price = price;
        purchase.now = quote(count).now;
        purchase.seatsAfter = seatCounts->total;
        purchase.buyer = {RecordId(QStringLiteral("mia")), QStringLiteral("Mia Tanaka"),
                          QStringLiteral("mia@lumen.studio")};
        purchase.mailedTo = seatCounts->billingContact ? seatCounts->billingContact->email : QString();
        purchase.at = QDateTime::currentDateTimeUtc();
        bought.prepend(purchase);
        note(audit::seatsBought, {}, {}, {{QStringLiteral("count"), count}});
        emit purchasesChanged();
        return purchase;
    });
}

QFuture<Result<void>> FakeAdministration::changeSettings(const QList<FieldChange> &changes)
{
    return answers.answer<void>(QStringLiteral("changeSettings"), [this, changes]() -> Result<void> {
        const QJsonObject before = studioSettings->toJson();
        QJsonObject fields = before;
        for (const FieldChange &one : changes) {
            if (fields.value(one.field) != one.base && fields.value(one.field) != one.value) {
                Error error = fakeRefusal("conflict", QStringLiteral("It was changed elsewhere."));
                error.field = one.field;
                return error;
            }
            fields[one.field] = one.value;
        }
        const auto wished = StudioSettings::fromRecord(
            {RecordId(QStringLiteral("settings")), studioSettings->version + 1, fields, {}});
        if (!wished)
            return wished.error();
        studioSettings = *wished;
        note(audit::settingsChanged, {}, onlyIn(before, fields), onlyIn(fields, before));
        emit settingsChanged();
        return {};
    });
}

QFuture<Result<AuditPage>> FakeAdministration::audit(const AuditFilter &filter, const QString &next,
                                                     int limit)
{
    return answers.answer<AuditPage>(QStringLiteral("audit"), [this, filter, next, limit] {
        AuditPage page;
        qsizetype at = next.toInt();
        for (; at < log.size() && page.items.size() < limit; ++at) {
            if (wanted(log.at(at), filter))
                page.items += log.at(at);
        }
        if (at < log.size())
            page.next = QString::number(at);
        return Result<AuditPage>(page);
    });
}

QFuture<Result<QByteArray>> FakeAdministration::exportAudit(const AuditFilter &)
{
    return answers.answer<QByteArray>(QStringLiteral("exportAudit"),
                                      [] { return Result<QByteArray>("at,actor,action,subject\r\n"); });
}

QFuture<Result<QByteArray>> FakeAdministration::exportUsers()
{
    return answers.answer<QByteArray>(QStringLiteral("exportUsers"),
                                      [this] { return Result<QByteArray>(csv); });
}

QFuture<Result<ImportReport>> FakeAdministration::checkImport(const QByteArray &)
{
    return answers.answer<ImportReport>(QStringLiteral("checkImport"),
                                        [this] { return Result<ImportReport>(report); });
}

QFuture<Result<ImportReport>> FakeAdministration::importUsers(const QByteArray &, const QString &digest)
{
    return answers.answer<ImportReport>(
        QStringLiteral("importUsers"), [this, digest]() -> Result<ImportReport> {
            if (digest != report.digest)
                return fakeRefusal("import-changed", QStringLiteral("It would not do what was shown."));
            ImportReport done = report;
            done.committed = true;
            return done;
        });
}

SeatQuote FakeAdministration::quote(int count) const
{
    SeatQuote quote;
    quote.count = count;
    quote.price = seatCounts->price;
    quote.perMonth = {quote.price.minor * count, quote.price.currency};
    quote.from = QDate(2026, 11, 19);
    quote.nextMonth = QDate(2026, 12, 1);
    quote.days = 12;
    quote.daysInMonth = 30;
    quote.now = {(quote.perMonth.minor * quote.days * 2 + quote.daysInMonth) / (2 * quote.daysInMonth),
                 quote.price.currency};
    quote.billingContact = seatCounts->billingContact;
    return quote;
}

} // namespace callboard
