// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/fieldtexts.h"
#include "models/sync/account.h"

#include <QAbstractListModel>
#include <QHash>

namespace callboard
{

//! \brief The fields of an account that were changed in two places, with what the person chose for each.
//! Choices are made here and take effect with Account::resolve(). Rows follow the account while it is shown;
//! choices already made stay.
class ConflictModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole, //!< qint64: the waiting change
        FieldRole,             //!< QString: as namespace field has it
        MineRole,              //!< QString: my value in words
        TheirsRole,            //!< QString: the studio's value in words
        ChoiceRole,            //!< Choice
    };
    enum class Choice { Undecided, Mine, Theirs };
    Q_ENUM(Choice)

    //! \a account is borrowed and must live longer.
    ConflictModel(const Account &account, FieldTexts texts, QObject *parent = nullptr);

    void choose(int row, Choice choice);
    void chooseAll(Choice choice);
    [[nodiscard]] bool hasChoice() const { return !m_choices.isEmpty(); }
    //! For Account::resolve(); undecided fields are left out.
    [[nodiscard]] QHash<qint64, Keep> choices() const { return m_choices; }

    [[nodiscard]] const QList<FieldConflict> &conflicts() const { return m_conflicts; }
    //! Who changed the other side, each once.
    [[nodiscard]] QStringList editors() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

signals:
    void choicesChanged();

private:
    void reload();

    const Account &m_account;
    FieldTexts m_texts;
    QList<FieldConflict> m_conflicts;
    QHash<qint64, Keep> m_choices;
};

} // namespace callboard
