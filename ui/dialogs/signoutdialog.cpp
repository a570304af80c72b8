// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/signoutdialog.h"

#include "models/domain/futures.h"
#include "models/items/fieldtexts.h"
#include "models/sync/accounts.h"
#include "ui/widgets/button.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace callboard
{

SignOutDialog::SignOutDialog(Accounts &accounts, const Account &account, const FieldTexts &texts,
                             QWidget *parent)
    : DialogFrame(tr("Sign out"), parent),
      m_accounts(accounts),
      m_account(account.id()),
      m_deleteCopy(new QCheckBox(tr("Also &delete this studio's copy from this computer")))
{
    const QList<WaitingChange> changes = account.waitingChanges();
    QStringList fields;
    for (const WaitingChange &change : changes)
        fields.append(change.field);
    fields.removeDuplicates();
    m_waiting = texts.namesInSentence(fields);
    m_waitingCount = int(changes.size());

    setObjectName(QStringLiteral("signout.dialog"));
    setHeading(tr("Sign out of %1?").arg(account.studio().name));
    explain();
    m_deleteCopy->setObjectName(QStringLiteral("signout.deleteCopy"));
    body()->addSpacing(8);
    body()->addWidget(m_deleteCopy);
    addCancel()->setObjectName(QStringLiteral("signout.cancel"));
    m_ok = addAction(tr("&Sign out"), ButtonRole::Primary);
    m_ok->setObjectName(QStringLiteral("signout.ok"));
    connect(m_deleteCopy, &QCheckBox::toggled, this, &SignOutDialog::explain);
    connect(m_ok, &QPushButton::clicked, this, &SignOutDialog::signOut);
}

void SignOutDialog::explain()
{
    const bool one = m_waitingCount == 1;
    if (m_waitingCount == 0) {
        setExplanation(tr("Everything is saved on the studio."));
    } else if (m_deleteCopy->isChecked()) {
        setExplanation(
            (one ? tr("A change that is not sent yet will be lost: %1.")
                 : tr("%n changes that are not sent yet will be lost: %1.", "two or more", m_waitingCount))
                .arg(m_waiting));
    } else {
        setExplanation((one ? tr("A change is not sent yet: %1. It stays on this computer and is sent when "
                                 "you sign in again.")
                            : tr("%n changes are not sent yet: %1. They stay on this computer and are sent "
                                 "when you sign in again.",
                                 "two or more", m_waitingCount))
                           .arg(m_waiting));
    }
    if (m_ok)
        m_ok->setRole(m_deleteCopy->isChecked() && m_waitingCount > 0 ? ButtonRole::DangerPrimary
                                                                      : ButtonRole::Primary);
}

void SignOutDialog::signOut()
{
    setError({});
    m_ok->setEnabled(false);
    m_deleteCopy->setEnabled(false);
    m_ok->setText(tr("Signing out…"));
    whenDone<void>(m_accounts.signOut(m_account, m_deleteCopy->isChecked()), this,
                   [this](const Result<void> &result) { finish(result); });
}

void SignOutDialog::finish(const Result<void> &result)
{
    if (result.ok()) {
        accept();
        return;
    }
    setError(result.error().text);
    m_ok->setText(tr("&Sign out"));
    m_ok->setEnabled(true);
    m_deleteCopy->setEnabled(true);
    m_ok->setFocus();
}

} // namespace callboard
