// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/deleteusersdialog.h"

#include "models/items/fieldtexts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/text.h"

#include <QLocale>
#include <QVBoxLayout>

namespace callboard
{

DeleteUsersDialog::DeleteUsersDialog(const QList<User> &users, QWidget *parent)
    : DialogFrame(users.size() == 1 ? tr("Delete user") : tr("Delete users"), parent),
      m_typed(new LineEdit)
{
    setObjectName(QStringLiteral("users.delete.dialog"));
    const int count = int(users.size());
    const QString name = FieldTexts::shortened(users.first().displayName());
    m_wanted = count == 1 ? QStringList{name.simplified(), users.first().displayName().simplified()}
                          : QStringList{QString::number(count)};
    setHeading(count == 1 ? tr("Delete %1?").arg(name) : tr("Delete %n users?", "two or more", count));
    setExplanation(count == 1
                       ? tr("This can't be undone. Their comments and activity stay, by “Unknown user”. "
                            "The seat is free.")
                       : tr("This can't be undone. Their comments and activity stay, by “Unknown user”. "
                            "The seats are free. To keep an account without a seat, disable it instead."));
    auto *label = new Text(count == 1 ? tr("&Type the full name to confirm")
                                      : tr("&Type the number of users, %1, to confirm").arg(count),
                           FontRole::Body, Color::Text2);
    label->setBuddy(m_typed);
    m_typed->setObjectName(QStringLiteral("users.delete.typed"));
    m_typed->setAccessibleName(count == 1 ? tr("Name, to confirm") : tr("Number of users, to confirm"));
    body()->setContentsMargins(0, dp(12), 0, 0);
    body()->setSpacing(dp(4));
    body()->addWidget(label);
    body()->addWidget(m_typed);

    Button *cancel = addCancel();
    cancel->setObjectName(QStringLiteral("users.delete.cancel"));
    cancel->setDefault(false); // Enter in the field neither deletes nor closes by accident
    m_delete = addAction(count == 1 ? tr("&Delete user") : tr("&Delete %n users", "two or more", count),
                         ButtonRole::DangerPrimary);
    m_delete->setObjectName(QStringLiteral("users.delete.ok"));
    connect(m_delete, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_typed, &QLineEdit::textChanged, this, &DeleteUsersDialog::refresh);
    connect(m_typed, &QLineEdit::returnPressed, m_delete, &QPushButton::click);
    m_typed->setFocus();
    refresh();
}

void DeleteUsersDialog::refresh()
{
    const auto plain = [](const QString &text) {
        return text.normalized(QString::NormalizationForm_C).simplified().toCaseFolded();
    };
    const bool same = std::any_of(m_wanted.begin(), m_wanted.end(), [&](const QString &wanted) {
        return plain(wanted) == plain(m_typed->text());
    });
    m_delete->setDisabledReason(same ? QString() : tr("What is typed is not the same yet"));
}

} // namespace callboard
