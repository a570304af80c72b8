// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/languagebutton.h"

#include "models/items/fieldtexts.h"

#include <QMenu>

namespace callboard
{

LanguageButton::LanguageButton(QStringList languages, const QString &current, QWidget *parent)
    : Button(FieldTexts::languageName(current), ButtonRole::Ghost, parent),
      m_languages(std::move(languages)),
      m_current(current)
{
    setCompact(true);
    setIcon(callboard::icon(Icon::ChevronDown));
    setIconSize({dp(16), dp(16)});
    // The chevron follows the words.
    setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
    setAccessibleName(tr("Language: %1").arg(text()));
    connect(this, &QPushButton::clicked, this, &LanguageButton::openMenu);
}

void LanguageButton::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &language : std::as_const(m_languages)) {
        QAction *action = menu->addAction(FieldTexts::languageName(language), this,
                                          [this, language] { emit chosen(language); });
        action->setCheckable(true);
        action->setChecked(language == m_current);
    }
    menu->popup(mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

} // namespace callboard
