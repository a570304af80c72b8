// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/batch.h"

namespace callboard::server
{

namespace
{

constexpr qsizetype rowsPerStatement = 64;

} // namespace

Batch::Batch(Transaction &transaction, QString table, const QStringList &columns, QString conflict)
    : m_transaction(transaction),
      m_table(std::move(table)),
      m_columns(columns),
      m_conflict(std::move(conflict))
{
}

Batch::~Batch()
{
    flush();
}

void Batch::add(const QVariantList &values)
{
    Q_ASSERT(values.size() == m_columns.size());
    m_values += values;
}

void Batch::flush()
{
    const auto width = m_columns.size();
    const QString row =
        QStringLiteral("(%1)").arg(QStringList(width, QStringLiteral("?")).join(QLatin1String(", ")));
    for (qsizetype done = 0; done < m_values.size(); done += rowsPerStatement * width) {
        const QVariantList values = m_values.mid(done, rowsPerStatement * width);
        m_transaction.execute(QStringLiteral("insert into %1 (%2) values %3 %4")
                                  .arg(m_table, m_columns.join(QLatin1String(", ")),
                                       QStringList(values.size() / width, row).join(QLatin1String(", ")),
                                       m_conflict),
                              values);
    }
    m_values.clear();
}

} // namespace callboard::server
