// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/bulkbar.h"

#include "models/items/userlistmodel.h"
#include "ui/theme/painting.h"
#include "ui/users/usercommands.h"
#include "ui/users/userselection.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMenu>

namespace callboard
{

namespace
{

constexpr int barHeight = 48;
constexpr int countedAtMost = 2000; // more are not looked at one by one while somebody is still selecting

} // namespace

BulkBar::BulkBar(UserCommands &commands, UserSelection &selection, const UserListModel &model,
                 QWidget *parent)
    : QFrame(parent),
      m_commands(commands),
      m_selection(selection),
      m_model(model),
      m_all(new QCheckBox),
      m_count(new Text(QString(), FontRole::Heading)),
      m_of(new Text(QString(), FontRole::Small, Color::Text3)),
      m_clear(new Button(tr("Cl&ear"), ButtonRole::Ghost)),
      m_role(new Button(tr("Change r&ole"))),
      m_roleMenu(new QMenu(this)),
      m_reset(new Button(tr("Send reset &links…"))),
      m_resend(new Button(QString())),
      m_disable(new Button(QString(), ButtonRole::Danger)),
      m_more(new Button(tr("&More"))),
      m_moreMenu(new QMenu(this))
{
    setObjectName(QStringLiteral("users.bulk"));
    m_all->setObjectName(QStringLiteral("users.bulk.all"));
    m_all->setAccessibleName(tr("Select all that are shown"));
    m_all->setToolTip(m_all->accessibleName());
    m_all->setTristate(true);
    m_count->setObjectName(QStringLiteral("users.bulk.count"));
    m_clear->setObjectName(QStringLiteral("users.bulk.clear"));
    m_role->setObjectName(QStringLiteral("users.bulk.role"));
    m_reset->setObjectName(QStringLiteral("users.bulk.reset"));
    m_resend->setObjectName(QStringLiteral("users.bulk.resend"));
    m_disable->setObjectName(QStringLiteral("users.bulk.disable"));
    m_more->setObjectName(QStringLiteral("users.bulk.more"));
    m_role->setDropDown(m_roleMenu);
    m_more->setDropDown(m_moreMenu);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(dp(24), 1, dp(24), 0);
    layout->setSpacing(dp(8));
    layout->addWidget(m_all);
    layout->addSpacing(dp(4));
    layout->addWidget(m_count);
    layout->addWidget(m_of);
    layout->addWidget(m_clear);
    layout->addStretch(1);
    for (Button *button : {m_role, m_reset, m_resend, m_disable, m_more})
        layout->addWidget(button);

    connect(m_all, &QCheckBox::clicked, this, [this] {
        if (m_selection.count() >= m_model.rowCount())
            m_selection.clear();
        else
            emit allRequested();
        refresh();
    });
    connect(m_clear, &QPushButton::clicked, &selection, &UserSelection::clear);
    connect(m_reset, &QPushButton::clicked, this,
            [this] { m_commands.perform({.kind = UserAction::Kind::SendPasswordReset}, users()); });
    connect(m_resend, &QPushButton::clicked, this,
            [this] { m_commands.perform({.kind = UserAction::Kind::ResendInvitation}, users()); });
    connect(m_disable, &QPushButton::clicked, this,
            [this] { m_commands.perform({.kind = UserAction::Kind::Disable}, users()); });
    connect(m_roleMenu, &QMenu::aboutToShow, this, [this] {
        m_roleMenu->clear();
        m_commands.fillRoleMenu(m_roleMenu, users());
    });
    connect(m_moreMenu, &QMenu::aboutToShow, this, &BulkBar::fillMore);
}

QSize BulkBar::sizeHint() const
{
    return {0, dp(barHeight)};
}

QSize BulkBar::minimumSizeHint() const
{
    return sizeHint();
}

QList<User> BulkBar::users() const
{
    return m_commands.users(QList<RecordId>(m_selection.ids().begin(), m_selection.ids().end()));
}

void BulkBar::refresh()
{
    const int count = m_selection.count();
    if (count == 0)
        return;
    const int rows = m_model.rowCount();
    m_all->setCheckState(count >= rows ? Qt::Checked : Qt::PartiallyChecked);
    const QString words = tr("%Ln selected", "users", count);
    if (words != m_count->text()) {
        m_count->setText(words);
        announce(m_count, words);
    }
    m_of->setText(tr("of %L1", "how many rows are shown").arg(rows));

    int hidden = 0;
    QString noReset;
    QString noDisable;
    int invited = 0;
    if (count <= countedAtMost) {
        const QList<User> selected = users();
        int able = 0;
        for (const User &user : selected) {
            invited += user.state == UserState::Invited;
            able += user.state != UserState::Disabled;
            hidden += m_model.rowOf(user.id) < 0;
        }
        noReset = m_commands.whyNot({.kind = UserAction::Kind::SendPasswordReset}, selected);
        noDisable = m_commands.whyNot({.kind = UserAction::Kind::Disable}, selected);
        m_disable->setText(able == 1 ? tr("Di&sable 1 account")
                                     : tr("Di&sable %Ln accounts…", nullptr, able));
    } else {
        m_disable->setText(tr("Di&sable %Ln accounts…", nullptr, count));
    }
    // Somebody may gather over several searches; who is out of sight is counted, so that it is no surprise.
    if (hidden > 0)
        m_of->setText(tr("%Ln of them not shown", "users", hidden));
    m_reset->setDisabledReason(noReset);
    m_disable->setDisabledReason(noDisable);
    const QString busy = m_commands.whyNot({.kind = UserAction::Kind::Delete}, {});
    m_role->setDisabledReason(busy);
    m_resend->setDisabledReason(busy);
    m_offersResend = invited > 0;
    m_resend->setText(invited == 1 ? tr("Resend 1 in&vitation")
                                   : tr("Resend %n in&vitations", nullptr, invited));
    fit();
}

void BulkBar::fit()
{
    // The rarest goes first into "More".
    const QList<std::pair<Button *, bool>> rarestFirst{
        {m_reset, true}, {m_resend, m_offersResend}, {m_role, true}, {m_disable, true}};
    int wanted = 2 * dp(24) + m_all->sizeHint().width() + m_count->sizeHint().width() +
                 m_of->sizeHint().width() + m_clear->sizeHint().width() + m_more->sizeHint().width() +
                 dp(8 * 6);
    for (const auto &[button, offered] : rarestFirst)
        wanted += offered ? button->sizeHint().width() + dp(8) : 0;
    for (const auto &[button, offered] : rarestFirst) {
        const bool fits = offered && wanted <= width();
        if (offered && !fits)
            wanted -= button->sizeHint().width() + dp(8);
        button->setVisible(fits);
    }
}

void BulkBar::fillMore()
{
    m_moreMenu->clear();
    m_commands.fillMenu(m_moreMenu, users());
}

void BulkBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Color::Sidebar));
    paintHairline(&painter, rect(), Qt::TopEdge, color(Color::Line));
}

void BulkBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

} // namespace callboard
