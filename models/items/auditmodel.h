// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/relativetime.h"
#include "models/sync/administration.h"

#include <QAbstractTableModel>

namespace callboard
{

//! One thing that an entry of the audit log tells: "Role", "Artist → Supervisor".
struct AuditChange {
    QString name;
    QString value;
};

//! \brief The audit log, newest first, fetched page by page as somebody scrolls down. GUI thread.
class AuditModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { When, Who, What, Whom, From, ColumnCount };
    enum DataRole {
        IdRole = Qt::UserRole, //!< QString
        TimeRole,              //!< QDateTime, UTC
        ActionRole,            //!< QString: see namespace audit
        RefusedRole,           //!< bool
        SubjectRole,           //!< QString: the user it was about; empty: the studio
        ActorRole,             //!< QString: who did it; empty: the server
    };
    enum class State { Loading, Ready, Failed };

    //! The administration outlives the model. \a times: how the person wants to read them. Nothing is
    //! fetched before reload(), or the view's first fetchMore().
    AuditModel(Administration &administration, RelativeTime times, QObject *parent = nullptr);

    //! Another filter: from the beginning.
    void setFilter(const AuditFilter &filter);
    [[nodiscard]] const AuditFilter &filter() const { return m_filter; }
    //! From the beginning. What is shown stays until the first page is here.
    void reload();
    //! Again what failed.
    void retry();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isAtEnd() const { return m_atEnd; } //!< nothing older exists
    [[nodiscard]] const Error &problem() const { return m_problem; }
    [[nodiscard]] const AuditEntry &entry(int row) const { return m_entries.at(row); }

    //! What an action is called in a menu: "Invitation sent".
    [[nodiscard]] static QString actionName(const QString &action);
    //! The sentence of the column What: "Role: Artist → Supervisor", "Invited", "Bought 10 seats".
    [[nodiscard]] static QString sentence(const AuditEntry &entry);
    //! Who did it; the server has a name there too.
    [[nodiscard]] static QString actor(const AuditEntry &entry);
    //! Everything that it tells, each by its name.
    [[nodiscard]] static QList<AuditChange> changes(const AuditEntry &entry);
    [[nodiscard]] const RelativeTime &times() const { return m_times; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void stateChanged();

private:
    void ask();
    void take(const Result<AuditPage> &page);

    Administration &m_administration;
    RelativeTime m_times;
    AuditFilter m_filter;
    QList<AuditEntry> m_entries;
    QString m_next;
    Error m_problem;
    State m_state = State::Ready;
    quint64 m_asked = 0; //!< counts the questions: an answer to an older one is let go
    bool m_anew = true;  //!< the next answer replaces what is shown
    bool m_atEnd = false;
};

} // namespace callboard
