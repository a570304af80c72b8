// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/certificatedialog.h"

#include "ui/widgets/button.h"
#include "ui/widgets/dot.h"
#include "ui/widgets/text.h"

#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace callboard
{

namespace
{

constexpr int contentWidth = 520;
constexpr int valueWidth = 380;
constexpr qsizetype digitsPerLine = 32;
constexpr qsizetype mostHosts = 6;

// As other programs write it: "AB:CD:…", in two lines.
QString fingerprint(const CertificateId &id)
{
    QString text;
    const QString digits = id.value().toUpper();
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (i > 0 && i % 2 == 0)
            text += u':';
        if (i > 0 && i % digitsPerLine == 0)
            text += u'\n';
        text += digits.at(i);
    }
    return text;
}

QString dateText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().date(), QLocale::LongFormat);
}

// A certificate may be for hundreds of addresses; and whoever made it may have written anything into it.
QString hostsText(const QStringList &hosts)
{
    QStringList shown;
    for (const QString &host : hosts.first(qMin(hosts.size(), mostHosts)))
        shown += host.left(80);
    const QString list = QLocale().createSeparatedList(shown);
    return hosts.size() > mostHosts ? list + QStringLiteral(", …") : list;
}

} // namespace

CertificateDialog::CertificateDialog(const StudioUrl &studio, const CertificateDoubt &doubt, QWidget *parent)
    : DialogFrame(tr("Certificate"), parent)
{
    setObjectName(QStringLiteral("certificate.dialog"));
    setContentWidth(contentWidth);
    const QString address = studio.display();
    if (doubt.isChange()) {
        setHeading(tr("The certificate of %1 has changed").arg(address));
        setExplanation(tr("This may be somebody else. Studios do change their certificates, but ask your "
                          "administrator for the new fingerprint before you trust it. Nothing was sent; your "
                          "changes are kept on this computer."));
    } else {
        setHeading(tr("The certificate of %1 is not trusted").arg(address));
        setExplanation(tr("Whoever answers there can't prove to be your studio, so nothing was sent: no name "
                          "and no password. Ask your administrator for the fingerprint and compare it."));
    }
    body()->setContentsMargins(0, dp(12), 0, 0);
    body()->setSpacing(dp(12));
    addFaults(studio, doubt);
    addFacts(doubt);
    if (doubt.mayBeTrusted()) {
        auto *note =
            new Text(tr("Trust holds for this certificate at this address alone, until you sign out."),
                     FontRole::Small, Color::Text3);
        note->setWordWrap(true);
        note->setPreferredWidth(contentWidth);
        body()->addWidget(note);
    }
    addButtons(doubt);
}

void CertificateDialog::addFaults(const StudioUrl &studio, const CertificateDoubt &doubt)
{
    const Certificate &shown = doubt.presented;
    const auto sentence = [&](CertificateFault fault) {
        switch (fault) {
        case CertificateFault::SelfIssued:
            return tr("It vouches for itself: no authority that this computer knows stands behind it.");
        case CertificateFault::UnknownIssuer: return tr("This computer does not know who issued it.");
        case CertificateFault::Expired:
            return tr("It expired on %1.", "a date").arg(dateText(shown.validUntil));
        case CertificateFault::NotYetValid:
            return tr("It is valid only from %1 on. Check this computer's date.", "a date")
                .arg(dateText(shown.validFrom));
        case CertificateFault::OtherHost:
            return tr("It is for other addresses, not for %1.").arg(studio.url().host(QUrl::FullyEncoded));
        case CertificateFault::Withdrawn: return tr("It is known to be in wrong hands.");
        case CertificateFault::Broken: break;
        }
        return tr("It can't be checked.");
    };
    auto *lines = new QVBoxLayout;
    lines->setSpacing(dp(4));
    for (const CertificateFault fault : doubt.faults) {
        auto *line = new QHBoxLayout;
        line->setSpacing(dp(8));
        auto *words = new Text(sentence(fault));
        words->setObjectName(QStringLiteral("certificate.fault"));
        words->setWordWrap(true);
        words->setPreferredWidth(contentWidth - 16 - 8);
        line->addWidget(new Glyph(Icon::Warning, Color::Warning), 0, Qt::AlignTop);
        line->addWidget(words, 1);
        lines->addLayout(line);
    }
    body()->addLayout(lines);
}

void CertificateDialog::addFacts(const CertificateDoubt &doubt)
{
    const Certificate &shown = doubt.presented;
    auto *facts = new QFormLayout;
    facts->setContentsMargins(0, 0, 0, 0);
    facts->setHorizontalSpacing(dp(16));
    facts->setVerticalSpacing(dp(8));
    facts->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    addFact(facts, tr("Issued for"), shown.subject.left(200), "certificate.subject");
    addFact(facts, tr("Addresses"), hostsText(shown.hosts), "certificate.hosts");
    addFact(facts, tr("Issued by"), shown.issuer.left(200), "certificate.issuer");
    addFact(facts, tr("Valid"),
            tr("%1 to %2", "two dates").arg(dateText(shown.validFrom), dateText(shown.validUntil)),
            "certificate.validity");
    addFact(facts, doubt.isChange() ? tr("SHA-256 now") : tr("SHA-256"), fingerprint(shown.id),
            "certificate.fingerprint", FontRole::Mono);
    if (doubt.isChange())
        addFact(facts, tr("SHA-256 before"), fingerprint(doubt.trusted), "certificate.former",
                FontRole::Mono);
    body()->addLayout(facts);
}

void CertificateDialog::addFact(QFormLayout *facts, const QString &label, const QString &value,
                                const char *name, FontRole role)
{
    if (value.isEmpty())
        return;
    auto *text = new Text(value, role);
    text->setObjectName(QLatin1String(name));
    text->setWordWrap(true);
    text->setPreferredWidth(valueWidth);
    text->setSelectable(true);
    text->setAccessibleName(tr("%1: %2", "a label and its value").arg(label, value));
    facts->addRow(new Text(label, FontRole::Body, Color::Text2), text);
}

void CertificateDialog::addButtons(const CertificateDoubt &doubt)
{
    Button *copy = addSideAction(tr("Copy &fingerprint"));
    copy->setObjectName(QStringLiteral("certificate.copy"));
    connect(copy, &QPushButton::clicked, this, [id = doubt.presented.id] {
        QGuiApplication::clipboard()->setText(fingerprint(id).remove(u'\n'));
    });
    Button *cancel = addCancel();
    cancel->setObjectName(QStringLiteral("certificate.cancel"));
    cancel->setFocus();
    if (!doubt.mayBeTrusted())
        return;
    Button *trust = addAction(tr("&Trust this certificate"), ButtonRole::Danger);
    trust->setObjectName(QStringLiteral("certificate.trust"));
    trust->setAutoDefault(false);
    connect(trust, &QPushButton::clicked, this, [this, id = doubt.presented.id] {
        emit trusted(id);
        accept();
    });
}

} // namespace callboard
