// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QStringList>

namespace callboard
{

//! \brief Languages to choose from, each under its own name.
class LanguageModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole, //!< BCP 47 ("en-GB")
    };

    explicit LanguageModel(QStringList languages, QObject *parent = nullptr);

    //! The row of a language; one that is not offered is added, so that a value from the studio can always be
    //! shown.
    int ensure(const QString &language);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QStringList m_languages;
};

} // namespace callboard
