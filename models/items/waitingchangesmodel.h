// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/fieldtexts.h"
#include "models/sync/account.h"

#include <QAbstractListModel>

namespace callboard
{

//! \brief The changes that are kept here and not yet on the server, oldest first: what the sync popover
//! lists. Rows keep their place while others come and go, so a view keeps its focus. GUI thread.
class WaitingChangesModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole, //!< qint64, for Account::undo() and retry()
        FieldNameRole,         //!< "Last name"
        NewValueRole,          //!< "Tanaka-Weiss"
        MadeAtRole,            //!< QDateTime in the person's time zone
        ProblemRole,           //!< why it was refused; empty while all is well
        NeedsChoiceRole,       //!< it meets another change
    };

    //! \a account outlives this model.
    WaitingChangesModel(Account &account, FieldTexts texts, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    struct Row {
        WaitingChange change;
        bool needsChoice = false;
    };

    void refresh();

    Account &m_account;
    FieldTexts m_texts;
    QList<Row> m_rows;
};

} // namespace callboard
