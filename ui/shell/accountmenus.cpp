// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/accountmenus.h"

#include "ui/shell/shellactions.h"
#include "ui/shell/studiobutton.h"
#include "ui/theme/icons.h"
#include "ui/theme/look.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QIconEngine>
#include <QPainter>
#include <QWidgetAction>

namespace callboard
{

namespace
{

constexpr int menuWidth = 264;

// In a menu "&" marks a mnemonic; a studio's name may hold one of its own.
QString literally(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

class StudioTileEngine final : public QIconEngine
{
public:
    explicit StudioTileEngine(QString name) : m_name(std::move(name)) {}
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        paintStudioTile(painter, rect, m_name, false);
    }
    [[nodiscard]] QIconEngine *clone() const override { return new StudioTileEngine(*this); }

private:
    QString m_name;
};

} // namespace

StudioMenu::StudioMenu(Accounts &accounts, const ShellActions &actions, QWidget *parent)
    : QMenu(parent),
      m_accounts(accounts),
      m_actions(actions)
{
    setObjectName(QStringLiteral("shell.studioMenu"));
    setAccessibleName(tr("Studios"));
    setToolTipsVisible(true);
    setMinimumWidth(dp(menuWidth));
    connect(this, &QMenu::aboutToShow, this, &StudioMenu::fill);
}

void StudioMenu::fill()
{
    clear();
    const QList<KnownStudio> studios = m_accounts.known();
    for (const KnownStudio &studio : studios) {
        if (!studio.account.isValid())
            continue;
        QAction *entry = addAction(literally(studio.name));
        entry->setToolTip(tr("%1 at %2", "a person and a studio's address")
                              .arg(studio.accountName, studio.url.display())
                              .toHtmlEscaped());
        if (studio.account == m_current) {
            entry->setIcon(callboard::icon(Icon::Check, Color::AccentText));
        } else {
            entry->setIcon(QIcon(new StudioTileEngine(studio.name)));
            connect(entry, &QAction::triggered, this,
                    [this, account = studio.account] { emit accountWanted(account); });
        }
    }
    addSeparator();
    addAction(m_actions.anotherStudio);
}

ProfileMenu::ProfileMenu(const ShellActions &actions, QWidget *parent)
    : QMenu(parent),
      m_avatar(new Avatar(40)),
      m_name(new Text(QString(), FontRole::Heading)),
      m_address(new Text(QString(), FontRole::Small, Color::Text2))
{
    setObjectName(QStringLiteral("shell.profileMenu"));
    setAccessibleName(tr("You and this computer"));
    setToolTipsVisible(true);
    setMinimumWidth(dp(menuWidth));
    auto *header = new QWidgetAction(this);
    header->setDefaultWidget(makeHeader());
    header->setEnabled(false);
    addAction(header);
    m_header = header;
    addSeparator();
    m_afterPages = addSeparator();

    QMenu *appearance = addMenu(tr("A&ppearance"));
    appearance->setObjectName(QStringLiteral("shell.appearanceMenu"));
    appearance->menuAction()->setIcon(callboard::icon(Icon::Settings));
    appearance->addActions({actions.systemTheme, actions.darkTheme, actions.lightTheme});
    appearance->addSeparator();
    appearance->addActions({actions.increasedContrast, actions.reduceMotion});
    addAction(actions.shortcuts);
    addAction(actions.syncNow);
    addSeparator();
    addAction(actions.switchStudio);
    addAction(actions.signOut);
}

QWidget *ProfileMenu::makeHeader()
{
    auto *header = new QWidget;
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(dp(8), dp(8), dp(8), dp(6));
    row->setSpacing(dp(12));
    row->addWidget(m_avatar);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    for (Text *text : {m_name, m_address}) {
        text->setElided(true);
        text->setKeepsColor(true);
        lines->addWidget(text);
    }
    row->addLayout(lines, 1);
    return header;
}

void ProfileMenu::setPages(const QList<QAction *> &pages)
{
    for (QAction *page : std::as_const(m_pages))
        removeAction(page);
    m_pages = pages;
    insertActions(m_afterPages, pages);
}

void ProfileMenu::setPerson(const QString &name, const QString &address, const QString &seed)
{
    m_avatar->setPerson(name, seed);
    m_name->setText(name);
    m_address->setText(address);
    m_header->setText(literally(name)); // not painted, but read to those who can't see the header
}

void ProfileMenu::setPicture(const QImage &picture)
{
    m_avatar->setPicture(picture);
}

} // namespace callboard
