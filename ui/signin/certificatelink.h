// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/accounts.h"
#include "ui/widgets/button.h"

namespace callboard
{

//! \brief "Show certificate…", here while a studio's certificate is not believed: opens the dialog that asks
//! whether to trust it, and has the accounts remember the answer.
class CertificateLink final : public Button
{
    Q_OBJECT
public:
    //! \a accounts is borrowed and must live longer.
    explicit CertificateLink(Accounts &accounts, QWidget *parent = nullptr);

    //! Shows the link if \a error is about a certificate that can be shown; hides it otherwise.
    void setError(const StudioUrl &studio, const Error &error);
    void clear() { setError({}, {}); }
    //! Opens the dialog; nothing without a certificate to show.
    void ask();

signals:
    //! From now on the certificate is good at that address.
    void trusted();
    void failed(const callboard::Error &error);

private:
    Accounts &m_accounts;
    StudioUrl m_studio;
    std::optional<CertificateDoubt> m_doubt;
};

} // namespace callboard
