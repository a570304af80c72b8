// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/auditmodel.h"

#include "models/domain/futures.h"
#include "models/items/fieldtexts.h"
#include "models/items/settingtexts.h"
#include "models/items/usertexts.h"

namespace callboard
{

namespace
{

constexpr int pageSize = 100;

QString changeLine(const QString &field, const QJsonValue &from, const QJsonValue &to)
{
    if (SettingTexts::knows(field))
        return QStringLiteral("%1: %2 → %3")
            .arg(SettingTexts::name(field), SettingTexts::value(field, from), SettingTexts::value(field, to));
    return UserTexts::change(field, from, to);
}

QString plainLine(const QString &field, const QJsonValue &value)
{
    return SettingTexts::knows(field)
               ? QStringLiteral("%1: %2").arg(SettingTexts::name(field), SettingTexts::value(field, value))
               : QStringLiteral("%1: %2").arg(UserTexts::fieldName(field), UserTexts::value(field, value));
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

QStringList AuditModel::changesOf(const AuditEntry &entry)
{
    QStringList lines;
    for (auto it = entry.after.begin(); it != entry.after.end(); ++it) {
        lines.append(entry.before.contains(it.key())
                         ? changeLine(it.key(), entry.before.value(it.key()), it.value())
                         : plainLine(it.key(), it.value()));
    }
    for (auto it = entry.before.begin(); it != entry.before.end(); ++it) {
        if (!entry.after.contains(it.key()))
            lines.append(plainLine(it.key(), it.value()));
    }
    return lines;
}

QString AuditModel::sentence(const AuditEntry &entry)
{
    const auto is = [&](const char *name) { return entry.action == QLatin1String(name); };
    const QStringList changes = changesOf(entry);
    const QString joined = changes.join(tr(", ", "between changes in a list"));
    QString text = actionName(entry.action);
    const int count = entry.after.value(QLatin1String("count")).toInt();
    if (is(audit::seatsBought) && count > 0)
        text = tr("Bought %n seats", nullptr, count);
    else if ((is(audit::changed) || is(audit::settingsChanged)) && !joined.isEmpty())
        text = joined;
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
        case Who: return entry.actorName.isEmpty() ? tr("The studio server") : entry.actorName;
        case What: return sentence(entry);
        case Whom: return entry.subjectName;
        case From: return entry.address;
        default: return {};
        }
    case IdRole: return entry.id.value();
    case TimeRole: return entry.at;
    case ActionRole: return entry.action;
    case RefusedRole: return entry.refused;
    case ChangesRole: return changesOf(entry);
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
