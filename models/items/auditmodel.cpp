// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/auditmodel.h"

#include "models/domain/futures.h"
#include "models/items/fieldtexts.h"
#include "models/items/settingtexts.h"
#include "models/items/usertexts.h"

#include <algorithm>
#include <array>

namespace callboard
{

namespace
{

constexpr int pageSize = 100;

// What an entry tells beside fields of people and settings (docs/protocol.md).
struct DetailWords {
    const char *detail;
    const char *label;
};

constexpr std::array detailWords{
    DetailWords{"total", QT_TRANSLATE_NOOP("callboard::AuditModel", "Seats in all")},
    DetailWords{"count", QT_TRANSLATE_NOOP("callboard::AuditModel", "Seats bought")},
    DetailWords{"number", QT_TRANSLATE_NOOP("callboard::AuditModel", "Order number")},
    DetailWords{"price", QT_TRANSLATE_NOOP("callboard::AuditModel", "Price of a seat a month")},
    DetailWords{"request", QT_TRANSLATE_NOOP("callboard::AuditModel", "Request")},
    DetailWords{"invited", QT_TRANSLATE_NOOP("callboard::AuditModel", "People invited")},
    DetailWords{"changed", QT_TRANSLATE_NOOP("callboard::AuditModel", "People changed")},
    DetailWords{"errors", QT_TRANSLATE_NOOP("callboard::AuditModel", "Lines left out")},
};

QString nameOf(const QString &field)
{
    if (SettingTexts::knows(field))
        return SettingTexts::name(field);
    const auto words = std::find_if(detailWords.begin(), detailWords.end(), [&](const DetailWords &one) {
        return field == QLatin1String(one.detail);
    });
    return words == detailWords.end() ? UserTexts::fieldName(field) : AuditModel::tr(words->label);
}

QString valueOf(const QString &field, const QJsonValue &value)
{
    return SettingTexts::knows(field) ? SettingTexts::value(field, value) : UserTexts::value(field, value);
}

} // namespace

AuditModel::AuditModel(Administration &administration, RelativeTime times, QObject *parent)
    : QAbstractTableModel(parent),
      m_administration(administration),
      m_times(std::move(times))
{
}

void AuditModel::setFilter(const AuditFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    reload();
}

void AuditModel::reload()
{
    m_anew = true;
    m_next.clear();
    m_atEnd = false;
    ask();
}

void AuditModel::retry()
{
    if (m_state == State::Failed)
        ask();
}

void AuditModel::ask()
{
    m_state = State::Loading;
    emit stateChanged();
    const quint64 number = ++m_asked;
    whenDone<AuditPage>(m_administration.audit(m_filter, m_next, pageSize), this,
                        [this, number](const Result<AuditPage> &page) {
                            if (number == m_asked)
                                take(page);
                        });
}

void AuditModel::take(const Result<AuditPage> &page)
{
    if (!page.ok()) {
        m_problem = page.error();
        m_state = State::Failed;
        emit stateChanged();
        return;
    }
    if (m_anew) {
        beginResetModel();
        m_entries = page->items;
        endResetModel();
    } else if (!page->items.isEmpty()) {
        beginInsertRows({}, rowCount(), rowCount() + int(page->items.size()) - 1);
        m_entries += page->items;
        endInsertRows();
    }
    m_anew = false;
    m_next = page->next;
    m_atEnd = page->next.isEmpty();
    m_state = State::Ready;
    emit stateChanged();
}

bool AuditModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_state == State::Ready && !m_atEnd;
}

void AuditModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask();
}

QString AuditModel::actionName(const QString &action)
{
    const auto is = [&](const char *name) { return action == QLatin1String(name); };
    if (is(audit::invited))
        return tr("Invited");
    if (is(audit::invitationResent))
        return tr("Invitation sent again");
    if (is(audit::invitationRevoked))
        return tr("Invitation revoked");
    if (is(audit::invitationAccepted))
        return tr("Invitation accepted");
    if (is(audit::changed))
        return tr("User changed");
    if (is(audit::disabled))
        return tr("Account disabled");
    if (is(audit::enabled))
        return tr("Account enabled");
    if (is(audit::deleted))
        return tr("User deleted");
    if (is(audit::passwordReset))
        return tr("Password reset link sent");
    if (is(audit::imported))
        return tr("Users imported");
    if (is(audit::exported))
        return tr("Users exported");
    if (is(audit::seatsBought))
        return tr("Seats bought");
    if (is(audit::settingsChanged))
        return tr("Studio settings changed");
    if (is(audit::auditExported))
        return tr("Audit log exported");
    if (is(audit::refusedRequest))
        return tr("Request refused");
    return FieldTexts::shortened(action);
}

QString AuditModel::actor(const AuditEntry &entry)
{
    return entry.actorName.isEmpty() ? tr("The studio server") : FieldTexts::shortened(entry.actorName);
}

QList<AuditChange> AuditModel::changes(const AuditEntry &entry)
{
    QList<AuditChange> changes;
    for (auto it = entry.after.begin(); it != entry.after.end(); ++it) {
        const bool was = entry.before.contains(it.key());
        changes.append({nameOf(it.key()), was ? tr("%1 → %2", "old value → new value")
                                                    .arg(valueOf(it.key(), entry.before.value(it.key())),
                                                         valueOf(it.key(), it.value()))
                                              : valueOf(it.key(), it.value())});
    }
    for (auto it = entry.before.begin(); it != entry.before.end(); ++it) {
        if (!entry.after.contains(it.key()))
            changes.append({nameOf(it.key()), valueOf(it.key(), it.value())});
    }
    return changes;
}

QString AuditModel::sentence(const AuditEntry &entry)
{
    const auto is = [&](const char *name) { return entry.action == QLatin1String(name); };
    const auto told = [&entry] {
        QStringList lines;
        for (const AuditChange &change : changes(entry))
            lines.append(tr("%1: %2", "what changed, and how").arg(change.name, change.value));
        return lines.join(tr(", ", "between changes in a list"));
    };
    QString text = actionName(entry.action);
    const int count = entry.after.value(QLatin1String("count")).toInt();
    if (is(audit::seatsBought) && count > 0)
        text = tr("Bought %n seats", nullptr, count);
    else if ((is(audit::changed) || is(audit::settingsChanged)) &&
             !(entry.after.isEmpty() && entry.before.isEmpty()))
        text = told();
    else if (is(audit::imported) && !entry.after.isEmpty())
        text = tr("%1: %2", "what was done, and with what").arg(text, told());
    else if (is(audit::invited) && entry.after.contains(QLatin1String("role")))
        text = tr("Invited as %1")
                   .arg(UserTexts::value(QStringLiteral("role"), entry.after.value(QLatin1String("role"))));
    return entry.refused && !is(audit::refusedRequest) ? tr("Refused: %1").arg(text) : text;
}

int AuditModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int AuditModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AuditEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case When: return m_times.text(entry.at, QDateTime::currentDateTimeUtc());
        case Who: return actor(entry);
        case What: return sentence(entry);
        case Whom: return entry.subjectName;
        case From: return entry.address;
        default: return {};
        }
    case Qt::ToolTipRole: return index.column() == When ? QVariant(m_times.exact(entry.at)) : QVariant();
    case IdRole: return entry.id.value();
    case TimeRole: return entry.at;
    case ActionRole: return entry.action;
    case RefusedRole: return entry.refused;
    case SubjectRole: return entry.subject.value();
    case ActorRole: return entry.actor.value();
    default: return {};
    }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When: return tr("When");
    case Who: return tr("Who");
    case What: return tr("What");
    case Whom: return tr("Whom");
    case From: return tr("From");
    default: return {};
    }
}

} // namespace callboard
