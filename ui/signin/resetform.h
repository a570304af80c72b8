// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/accounts.h"

#include <QWidget>

namespace callboard
{

class Button;
class FieldBlock;
class LineEdit;
class Text;

//! \brief "Forgot your password?": asks the studio to mail a link. The answer is the same whether or not the
//! account exists (S4).
class ResetForm final : public QWidget
{
    Q_OBJECT
public:
    //! \a accounts is borrowed and must live longer.
    explicit ResetForm(Accounts &accounts, QWidget *parent = nullptr);

    void start(const StudioUrl &studio, const QString &login);

signals:
    void backRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void request();
    void finish(const Result<void> &result);

    Accounts &m_accounts;
    StudioUrl m_studio;
    Text *m_explanation;
    LineEdit *m_login;
    FieldBlock *m_block;
    Button *m_request;
    Button *m_back;
};

} // namespace callboard
