// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/certificate.h"
#include "models/domain/studio.h"
#include "ui/widgets/dialogframe.h"

namespace callboard
{

//! \brief Shows a certificate that this computer does not believe in, what is wrong with it, and asks whether
//! to trust it all the same. Trusting is never the default.
class CertificateDialog final : public DialogFrame
{
    Q_OBJECT
public:
    //! \a doubt must be one that may be shown: it has faults. If it may not be trusted, it can only be read.
    CertificateDialog(const StudioUrl &studio, const CertificateDoubt &doubt, QWidget *parent);

signals:
    //! The person has decided; the dialog closes.
    void trusted(const callboard::CertificateId &certificate);

private:
    void addFaults(const StudioUrl &studio, const CertificateDoubt &doubt);
    void addFacts(const CertificateDoubt &doubt);
    void addButtons(const CertificateDoubt &doubt);
};

} // namespace callboard
