// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/confirmdialog.h"

#include "ui/widgets/button.h"

namespace callboard
{

ConfirmDialog::ConfirmDialog(const ConfirmQuestion &question, QWidget *parent)
    : DialogFrame(question.caption, parent)
{
    setObjectName(QStringLiteral("confirm.dialog"));
    setHeading(question.heading);
    setExplanation(question.explanation);
    addCancel()->setObjectName(QStringLiteral("confirm.cancel"));
    Button *ok = addAction(question.verb, question.role);
    ok->setObjectName(QStringLiteral("confirm.ok"));
    connect(ok, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace callboard
