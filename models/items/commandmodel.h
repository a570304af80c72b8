// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/commandmatch.h"

#include <QAbstractListModel>

namespace callboard
{

enum class CommandGroup { GoTo, Do };

//! Something that the command field offers: a page to go to, or an action.
struct Command {
    QString id;
    QString title;
    QString context;  //!< quieter words after the title ("Notifications"); may be empty
    QString keywords; //!< found, too, but not shown
    QString shortcut; //!< as people read it; may be empty
    CommandGroup group = CommandGroup::Do;
    int icon = 0; //!< what the view makes of it
};

//! \brief The commands that fit what was typed, best first, in groups with a caption before each. A query
//! that begins with ">" leaves the pages out. GUI thread.
class CommandModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole,
        CaptionRole, //!< true: the row names a group and cannot be chosen
        ContextRole,
        ShortcutRole,
        IconRole,
        SpansRole, //!< QList<TextSpan> of the title
    };

    using QAbstractListModel::QAbstractListModel;

    void setCommands(const QList<Command> &commands);
    void setQuery(const QString &query);

    //! The first row that can be chosen at \a row or after it, walking by \a step (1 or -1); -1 if there is
    //! none.
    [[nodiscard]] int selectable(int row, int step) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        int command = -1; //!< -1: a caption
        CommandGroup group = CommandGroup::GoTo;
        int score = 0;
        QList<TextSpan> spans;
    };

    void refresh();
    [[nodiscard]] QList<Row> found(CommandGroup group, const QString &words) const;

    QList<Command> m_commands;
    QString m_query;
    QList<Row> m_rows;
};

} // namespace callboard

Q_DECLARE_METATYPE(callboard::TextSpan)
