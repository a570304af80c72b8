// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/languagemodel.h"

#include "models/items/fieldtexts.h"

namespace callboard
{

LanguageModel::LanguageModel(QStringList languages, QObject *parent)
    : QAbstractListModel(parent),
      m_languages(std::move(languages))
{
}

int LanguageModel::ensure(const QString &language)
{
    if (language.isEmpty())
        return -1;
    if (const auto row = m_languages.indexOf(language); row >= 0)
        return int(row);
    const auto row = int(m_languages.size());
    beginInsertRows({}, row, row);
    m_languages.append(language);
    endInsertRows();
    return row;
}

int LanguageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_languages.size());
}

QVariant LanguageModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return FieldTexts::languageName(m_languages.at(index.row()));
    if (role == IdRole)
        return m_languages.at(index.row());
    return {};
}

} // namespace callboard
