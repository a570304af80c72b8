// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/userlistmodel.h"

#include <QAbstractListModel>

namespace callboard
{

class Administration;

//! \brief Whom to invite: what was typed and pasted, one row an address, each with what is to be said of it.
//! It follows the users, the seats and the allowed domains while it is open. GUI thread.
class AddressListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum class State { Valid, Double, AlreadyMember, AlreadyInvited, NotAnAddress, DomainNotAllowed };
    enum Role {
        StateRole = Qt::UserRole, //!< int(State)
        ReasonRole,               //!< QString: a sentence; empty when it is valid
        NameRole,                 //!< QString: what was written beside the address; may be empty
        IsErrorRole,              //!< bool: to be corrected or removed (the others are just left out)
    };

    //! Both outlive the model.
    AddressListModel(const Administration &administration, const UserListModel &users,
                     QObject *parent = nullptr);

    //! Takes any text apart and adds what is in it. Returns how many rows that made.
    int add(const QString &text);
    //! Another text for a row; it may become several rows, or none when it is empty.
    void edit(int row, const QString &text);
    void remove(int row);
    void clear();

    //! As they are sent, each once.
    [[nodiscard]] QStringList validAddresses() const;
    [[nodiscard]] int count(State state) const;
    //! What is to be said below the field: errors first, each sentence once, at most \a most; the rest is
    //! summed up in a last one ("and 12 more").
    [[nodiscard]] QStringList notes(int most) const;
    [[nodiscard]] int seatsNeeded() const { return count(State::Valid); }
    //! As far as it is known here; below 0 when the studio has fewer seats than people.
    [[nodiscard]] std::optional<int> seatsLeft() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

signals:
    //! Counts, states or notes may be different now. After the rows have changed.
    void statesChanged();

private:
    struct Entry {
        QString text; //!< the address, or what was typed instead of one
        QString name;
        QString fault; //!< why it is no address
        State state = State::Valid;
        QString reason;
    };

    [[nodiscard]] static QList<Entry> entriesIn(const QString &text);
    void insert(int row, const QList<Entry> &entries);
    void judge();
    void judge(Entry &entry, const QStringList &domains, bool isDouble) const;

    const Administration &m_administration;
    const UserListModel &m_users;
    QList<Entry> m_entries;
};

} // namespace callboard
