// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/theme/painting.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dot.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>

namespace callboard
{

namespace
{

struct KindLook {
    Color tint;
    Color icon;
    Icon shape;
};

KindLook lookOf(BannerKind kind)
{
    switch (kind) {
    case BannerKind::Warning: return {Color::WarningTint, Color::Warning, Icon::Warning};
    case BannerKind::Danger: return {Color::DangerTint, Color::Danger, Icon::Warning};
    case BannerKind::Info: break;
    }
    return {Color::AccentTint, Color::AccentText, Icon::Info};
}

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent),
      m_glyph(new Glyph(Icon::Info, Color::AccentText)),
      m_words(new Text),
      m_action(new Button(QString())),
      m_second(new Button(QString(), ButtonRole::Link)),
      m_close(new IconButton(Icon::Close, tr("Close this message")))
{
    setObjectName(QStringLiteral("shell.banner"));
    m_words->setObjectName(QStringLiteral("shell.banner.words"));
    m_action->setObjectName(QStringLiteral("shell.banner.action"));
    m_second->setObjectName(QStringLiteral("shell.banner.second"));
    m_close->setObjectName(QStringLiteral("shell.banner.close"));
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignVCenter | Qt::AlignLeft);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(dp(24), dp(6) + 1, dp(24), dp(6));
    layout->setSpacing(dp(12));
    layout->addWidget(m_glyph);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_second);
    layout->addWidget(m_close);
    setMinimumHeight(dp(48));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    setVisible(false);
    connect(m_action, &QPushButton::clicked, this, &Banner::actionTriggered);
    connect(m_second, &QPushButton::clicked, this, &Banner::secondActionTriggered);
    connect(m_close, &QPushButton::clicked, this, [this] {
        clear();
        emit closed();
    });
}

void Banner::show(const BannerMessage &message)
{
    if (m_message == message && !isHidden())
        return;
    m_message = message;
    const KindLook look = lookOf(message.kind);
    m_glyph->setIcon(look.shape, look.icon);
    m_words->setText(message.text);
    m_action->setText(message.action);
    m_action->setVisible(!message.action.isEmpty());
    m_second->setText(message.secondAction);
    m_second->setVisible(!message.secondAction.isEmpty());
    m_close->setVisible(message.closable);
    announce(this, message.text);
    setVisible(true);
    update();
}

void Banner::clear()
{
    m_message = {};
    announce(this, {});
    setVisible(false);
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(lookOf(m_message.kind).tint));
    paintHairline(&painter, rect(), Qt::BottomEdge, color(Color::Line));
}

} // namespace callboard
