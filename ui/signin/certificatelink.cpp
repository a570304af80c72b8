// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/certificatelink.h"

#include "ui/dialogs/certificatedialog.h"

namespace callboard
{

CertificateLink::CertificateLink(Accounts &accounts, QWidget *parent)
    : Button(tr("Show &certificate…"), ButtonRole::Link, parent),
      m_accounts(accounts)
{
    setObjectName(QStringLiteral("signin.certificate"));
    setCompact(true);
    hide();
    connect(this, &QPushButton::clicked, this, &CertificateLink::ask);
}

void CertificateLink::setError(const StudioUrl &studio, const Error &error)
{
    m_studio = studio;
    m_doubt = error.certificate;
    setVisible(m_doubt.has_value());
}

void CertificateLink::ask()
{
    if (!m_doubt)
        return;
    auto *dialog = new CertificateDialog(m_studio, *m_doubt, window());
    connect(dialog, &CertificateDialog::trusted, this,
            [this, studio = m_studio](const CertificateId &certificate) {
                if (const auto done = m_accounts.trustCertificate(studio, certificate); !done)
                    emit failed(done.error());
                else
                    emit trusted();
            });
    dialog->open();
}

} // namespace callboard
