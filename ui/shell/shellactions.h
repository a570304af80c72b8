// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAction>

namespace callboard
{

//! \brief Everything that can be done from anywhere, made once: menus, shortcuts, the command field and the
//! list of shortcuts all show the same action. Connect to the actions' triggered().
class ShellActions final : public QObject
{
    Q_OBJECT
public:
    //! Shortcuts work in \a window. \a theme outlives this.
    ShellActions(Theme &theme, QWidget *window);

    QAction *command; //!< puts the focus into the command field
    QAction *search;  //!< the page's own search
    QAction *save;    //!< the page's unsaved changes
    QAction *syncNow;
    QAction *syncDetails; //!< the list of waiting changes
    QAction *shortcuts;   //!< the list of shortcuts
    QAction *switchStudio;
    QAction *anotherStudio;
    QAction *signOut;
    QAction *quit;
    QAction *systemTheme;
    QAction *darkTheme;
    QAction *lightTheme;
    QAction *increasedContrast;
    QAction *reduceMotion;

    //! What the command field offers under "Do", in this order.
    [[nodiscard]] QList<QAction *> commands() const;
    //! What the list of shortcuts shows.
    [[nodiscard]] QList<QAction *> withShortcuts() const;
    //! Actions that need an account.
    void setAccountPresent(bool on);

private:
    [[nodiscard]] QAction *make(const QString &text, const QKeySequence &keys = {});
    void makeAppearance(Theme &theme);

    QWidget *m_window;
};

//! An action's words without the mnemonic's mark, for lists and screen readers.
[[nodiscard]] QString plainText(const QAction &action);
//! Keys as the design writes them: "Ctrl K".
[[nodiscard]] QString keyWords(const QKeySequence &keys);
//! The action's icon as an Icon's number, as Command::icon carries it.
[[nodiscard]] int iconOf(const QAction &action);

} // namespace callboard
