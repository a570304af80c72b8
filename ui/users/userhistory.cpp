// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/userhistory.h"

#include "models/items/auditmodel.h"
#include "ui/users/userscontext.h"
#include "ui/users/usertimes.h"
#include "ui/widgets/text.h"

#include <QVBoxLayout>

namespace callboard
{

namespace
{

constexpr int shownEntries = 5;

RelativeTime timesOf(const Account &account)
{
    const Profile profile = account.profile().profile;
    return {profile.relativeDates, QTimeZone(profile.timeZone.toLatin1())};
}

} // namespace

UserHistory::UserHistory(const UsersContext &context, const UserTimes &times, const RecordId &id,
                         QWidget *parent)
    : QWidget(parent),
      m_times(times),
      m_audit(new AuditModel(context.administration, timesOf(context.account), this)),
      m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(dp(4));
    connect(m_audit, &AuditModel::stateChanged, this, &UserHistory::show);
    AuditFilter filter;
    filter.subject = id;
    m_audit->setFilter(filter);
}

void UserHistory::reload()
{
    m_audit->reload();
}

void UserHistory::show()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto say = [this](const QString &sentence, Color color = Color::Text3) {
        auto *words = new Text(sentence, FontRole::Small, color);
        words->setWordWrap(true);
        m_lines->addWidget(words);
        return words;
    };
    if (m_audit->state() == AuditModel::State::Failed)
        say(m_audit->problem().text);
    else if (m_audit->rowCount() == 0)
        say(m_audit->state() == AuditModel::State::Loading ? tr("Asking the studio…")
                                                           : tr("Nothing was changed yet."));
    for (int row = 0; row < std::min(shownEntries, m_audit->rowCount()); ++row) {
        const AuditEntry &entry = m_audit->entry(row);
        say(tr("%1 · %2 · %3", "what, who, when")
                .arg(AuditModel::sentence(entry), AuditModel::actor(entry), m_times.text(entry.at)),
            entry.refused ? Color::Warning : Color::Text2)
            ->setToolTip(m_times.exact(entry.at));
    }
}

} // namespace callboard
