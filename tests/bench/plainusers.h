// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/user.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

//! What is usually written first: users in a list of structs.
class PlainUsers final : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit PlainUsers(QList<callboard::User> users) : m_users(std::move(users)) {}

    void change(int row, const callboard::User &user);
    [[nodiscard]] const callboard::User &user(int row) const { return m_users.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<callboard::User> m_users;
};

//! \brief The baseline: Qt's own proxy. Its filter looks into name, address and department; it folds case,
//! but not accents.
class PlainProxy final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setText(const QString &text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_text;
};
