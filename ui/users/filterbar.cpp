// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/filterbar.h"

#include "models/items/usertexts.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>

namespace callboard
{

FilterBar::FilterBar(UserListModel &model, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_roles(new FilterChip(QString())),
      m_shown(new Text(QString(), FontRole::Small, Color::Text3))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(dp(24), dp(4), dp(24), dp(12));
    layout->setSpacing(dp(8));
    const auto add = [&](UserState state, const QString &text, const char *name, bool on) {
        auto *chip = new FilterChip(text);
        chip->setObjectName(QLatin1String(name));
        chip->setCheckable(true);
        chip->setChecked(on);
        connect(chip, &QAbstractButton::toggled, this, &FilterBar::changed);
        layout->addWidget(chip);
        m_states.append({state, chip});
    };
    add(UserState::Active, tr("A&ctive"), "users.filter.active", true);
    add(UserState::Invited, tr("&Invited"), "users.filter.invited", true);
    add(UserState::Disabled, tr("&Disabled"), "users.filter.disabled", false);
    layout->addSpacing(dp(4));
    auto *line = new Hairline(Qt::Vertical);
    line->setFixedHeight(dp(16));
    layout->addWidget(line);
    layout->addSpacing(dp(4));

    auto *menu = new QMenu(m_roles);
    menu->addAction(tr("Any role"), this, [this] {
        for (const auto &[role, action] : std::as_const(m_roleActions))
            action->setChecked(false);
        rolesChosen();
    });
    menu->addSeparator();
    for (const Role role : UserTexts::roles()) {
        QAction *action = menu->addAction(UserTexts::role(role));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, &FilterBar::rolesChosen);
        m_roleActions.append({role, action});
    }
    m_roles->setMenu(menu);
    m_roles->setObjectName(QStringLiteral("users.filter.role"));
    layout->addWidget(m_roles);
    layout->addStretch(1);
    m_shown->setObjectName(QStringLiteral("users.shown"));
    layout->addWidget(m_shown);
    rolesChosen();
    connect(&model, &UserListModel::countsChanged, this, &FilterBar::refresh);
    connect(&model, &QAbstractItemModel::modelReset, this, &FilterBar::refresh);
    connect(&model, &QAbstractItemModel::layoutChanged, this, &FilterBar::refresh);
    refresh();
}

QWidget *FilterBar::firstControl() const
{
    return m_states.first().second;
}

QWidget *FilterBar::lastControl() const
{
    return m_roles;
}

QSet<UserState> FilterBar::states() const
{
    QSet<UserState> states;
    for (const auto &[state, chip] : m_states) {
        if (chip->isChecked())
            states.insert(state);
    }
    return states;
}

void FilterBar::clear()
{
    const QSignalBlocker quiet(this);
    for (const auto &[state, chip] : std::as_const(m_states))
        chip->setChecked(true);
    for (const auto &[role, action] : std::as_const(m_roleActions))
        action->setChecked(false);
    rolesChosen();
}

void FilterBar::rolesChosen()
{
    m_wantedRoles.clear();
    QStringList names;
    for (const auto &[role, action] : std::as_const(m_roleActions)) {
        if (action->isChecked()) {
            m_wantedRoles.insert(role);
            names.append(action->text());
        }
    }
    m_roles->setText(names.isEmpty()     ? tr("&Role: any")
                     : names.size() == 1 ? tr("&Role: %1").arg(names.first())
                                         : tr("&Role: %n of them", nullptr, int(names.size())));
    m_roles->setToolTip(names.size() > 1 ? QLocale().createSeparatedList(names) : QString());
    m_roles->setInForce(!names.isEmpty());
    QString name = m_roles->text();
    m_roles->setAccessibleName(name.remove(u'&'));
    emit changed();
}

void FilterBar::refresh()
{
    for (const auto &[state, chip] : std::as_const(m_states))
        chip->setCount(m_model.count(state));
    const int rows = m_model.rowCount();
    m_shown->setText(rows == 1 ? tr("1 person shown")
                               : tr("%L1 people shown", "none, two or more").arg(rows));
}

} // namespace callboard
