// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "ui/widgets/dialogframe.h"

#include <QFuture>
#include <functional>

namespace callboard
{

class LineEdit;

//! What the dialog says about the account, and what it does with the password.
struct SignInAgainRequest {
    QString heading;     //!< "Sign in to Lumen Studio again"
    QString explanation; //!< why, and what is safe meanwhile
    std::function<QFuture<Result<void>>(const QByteArray &password)> enter;
};

//! \brief Asks for the password of an account whose session is over, or that is to go on without the
//! keychain. accepted() once signed in; a wrong password is told at the field.
class SignInAgainDialog final : public DialogFrame
{
    Q_OBJECT
public:
    SignInAgainDialog(SignInAgainRequest request, QWidget *parent);

private:
    void enter();
    void finish(const Result<void> &result);

    SignInAgainRequest m_request;
    LineEdit *m_password;
    Text *m_fault;
    Button *m_ok;
};

} // namespace callboard
