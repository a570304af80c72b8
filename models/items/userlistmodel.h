// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/user.h"

#include <QAbstractTableModel>
#include <QSet>
#include <functional>
#include <memory>

namespace callboard
{

class Administration;

//! What of the users is shown. Empty sets: all.
struct UserFilter {
    QString text; //!< words, in any order, in name, address, username or department; case and accents fold
    QSet<UserState> states;
    QSet<Role> roles;

    friend bool operator==(const UserFilter &, const UserFilter &) = default;
};

//! \brief The studio's users as rows: searched, filtered and sorted at 100,000 within a frame
//! (docs/adr, and tests/bench). GUI thread; whatever takes longer is done on a worker and shown when it is
//! ready. Rows keep their selection and the view its place when data arrives.
class UserListModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Email, RoleColumn, Department, State, LastActive, ColumnCount };
    enum DataRole {
        IdRole = Qt::UserRole, //!< RecordId's text
        PictureRole,           //!< PictureId's text, empty for none
        StateRole,             //!< int(UserState)
        UserRoleRole,          //!< int(Role)
        TimeRole,              //!< QDateTime: last active, or when the invitation was sent
        IsSelfRole,            //!< bool: the person who looks
        VariantsRole,          //!< LastActive's text, with shorter ones behind it; see setTimeText()
    };

    //! \a self: the signed-in person. The administration outlives the model.
    UserListModel(Administration &administration, RecordId self, QObject *parent = nullptr);
    ~UserListModel() override;

    //! How the last column is said ("12 min ago", "Invited 2 days ago"): it goes by the person's time zone
    //! and wish, and is asked anew for each painting. Shorter variants may come behind it, separated as
    //! QFontMetrics::elidedText() knows them (U+009C). Without it that column has no text.
    void setTimeText(std::function<QString(const User &)> text);

    void setFilter(const UserFilter &filter);
    [[nodiscard]] const UserFilter &filter() const;
    void sort(int column, Qt::SortOrder order) override;
    [[nodiscard]] int sortColumn() const;
    [[nodiscard]] Qt::SortOrder sortOrder() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    //! As views ask for who is typed at them: names are compared as by search, at a cost that 100,000 rows
    //! allow.
    [[nodiscard]] QModelIndexList match(const QModelIndex &start, int role, const QVariant &value, int hits,
                                        Qt::MatchFlags flags) const override;

    [[nodiscard]] int total() const; //!< all users that are here, shown or not
    //! Of those that match the text and the roles: how many have that state, for the filter chips.
    [[nodiscard]] int count(UserState state) const;
    [[nodiscard]] User user(int row) const;
    [[nodiscard]] std::optional<User> user(const RecordId &id) const; //!< shown or not
    [[nodiscard]] int rowOf(const RecordId &id) const;                //!< -1: not shown
    //! Somebody with that address (case folds), whether shown or not.
    [[nodiscard]] std::optional<User> userWithEmail(const QString &email) const;
    //! Active ones, shown or not: the last one cannot be disabled, deleted or given another role.
    [[nodiscard]] int activeAdministrators() const;
    //! All departments that occur, sorted.
    [[nodiscard]] QStringList departments() const;

signals:
    //! count(), total() or departments() may be different now.
    void countsChanged();

private:
    class Part;
    std::unique_ptr<Part> m_part;
};

} // namespace callboard
