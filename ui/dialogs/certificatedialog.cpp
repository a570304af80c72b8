// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/certificatedialog.h"

#include "ui/widgets/button.h"
#include "ui/widgets/dot.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace callboard
{

namespace
{

constexpr int contentWidth = 520;
constexpr int factWidth = 120;
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
    auto *facts = new FactList(factWidth);
    const auto add = [facts](const QString &name, const QString &value, const char *objectName) -> Text * {
        if (value.isEmpty())
            return nullptr;
        Text *text = facts->add(name, value);
        text->setObjectName(QLatin1String(objectName));
        text->setPreferredWidth(contentWidth - factWidth);
        return text;
    };
    const auto addFingerprint = [&add](const QString &name, const CertificateId &id, const char *objectName) {
        if (Text *text = add(name, fingerprint(id), objectName))
            text->setRole(FontRole::Mono);
    };
    add(tr("Issued for"), shown.subject.left(200), "certificate.subject");
    add(tr("Addresses"), hostsText(shown.hosts), "certificate.hosts");
    add(tr("Issued by"), shown.issuer.left(200), "certificate.issuer");
    add(tr("Valid"), tr("%1 to %2", "two dates").arg(dateText(shown.validFrom), dateText(shown.validUntil)),
        "certificate.validity");
    addFingerprint(doubt.isChange() ? tr("SHA-256 now") : tr("SHA-256"), shown.id, "certificate.fingerprint");
    if (doubt.isChange())
        addFingerprint(tr("SHA-256 before"), doubt.trusted, "certificate.former");
    body()->addWidget(facts);
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
