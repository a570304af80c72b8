// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcutsdialog.h"

#include "ui/shell/shellactions.h"
#include "ui/theme/look.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace callboard
{

ShortcutsDialog::ShortcutsDialog(const QList<QAction *> &actions, const QList<QAction *> &pages,
                                 QWidget *parent)
    : DialogFrame(tr("Keyboard shortcuts"), parent)
{
    setContentWidth(400);
    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(dp(4));
    grid->setHorizontalSpacing(dp(24));
    grid->setColumnStretch(0, 1);
    int row = 0;
    const auto line = [&](const QString &what, const QString &keys) {
        grid->addWidget(new Text(what), row, 0);
        grid->addWidget(new Text(keys, FontRole::Small, Color::Text2), row, 1);
        ++row;
    };
    const auto caption = [&](const QString &words) {
        auto *text = new Text(words, FontRole::Group, Color::Text3);
        text->setContentsMargins(0, row > 0 ? dp(12) : 0, 0, 0);
        grid->addWidget(text, row++, 0, 1, 2);
    };
    caption(tr("Pages"));
    for (const QAction *page : pages)
        if (!page->shortcut().isEmpty())
            line(plainText(*page), keyWords(page->shortcut()));
    caption(tr("Anywhere"));
    for (const QAction *action : actions)
        line(plainText(*action), keyWords(action->shortcut()));
    line(tr("Undo what was just done"), keyWords(QKeySequence(QKeySequence::Undo)));
    line(tr("Close what is on top"), keyWords(QKeySequence(Qt::Key_Escape)));
    body()->addLayout(grid);
    addCancel(tr("&Close"));
}

} // namespace callboard
