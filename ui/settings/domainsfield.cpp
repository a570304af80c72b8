// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/domainsfield.h"

#include <QRegularExpression>

namespace callboard
{

DomainsField::DomainsField(QWidget *parent) : LineEdit(parent)
{
    setPlaceholderText(tr("Any domain"));
    setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhUrlCharactersOnly);
    connect(this, &QLineEdit::textEdited, this, [this] { emit domainsEdited(domains()); });
}

void DomainsField::setDomains(const QJsonArray &domains)
{
    if (this->domains() == domains)
        return;
    QStringList words;
    for (const QJsonValue domain : domains)
        words.append(domain.toString());
    setText(words.join(QStringLiteral(", ")));
    setCursorPosition(0);
}

QJsonArray DomainsField::domains() const
{
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    return QJsonArray::fromStringList(text().split(between, Qt::SkipEmptyParts));
}

} // namespace callboard
