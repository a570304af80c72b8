// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/addressfield.h"

#include "models/items/studiolistmodel.h"
#include "ui/theme/look.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dot.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QStyle>

namespace callboard
{

AddressField::AddressField(const Reachability &reachability, const StudioListModel &studios, QWidget *parent)
    : LineEdit(parent),
      m_reachability(reachability),
      m_studios(studios),
      m_end(new QWidget(this)),
      m_icon(new Glyph(Icon::Check, Color::Success, 14)),
      m_words(new Text(QString(), FontRole::Small, Color::Success)),
      m_open(new IconButton(Icon::ChevronDown, tr("Known studios")))
{
    m_words->setForegroundRole(QPalette::WindowText); // not that of the field it stands in
    m_words->setObjectName(QStringLiteral("signin.reachability"));
    m_open->setFocusPolicy(Qt::NoFocus);
    m_open->setCursor(Qt::ArrowCursor);
    m_end->setCursor(Qt::ArrowCursor);
    auto *layout = new QHBoxLayout(m_end);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(dp(6));
    layout->addWidget(m_icon);
    layout->addWidget(m_words);
    layout->addWidget(m_open);
    connect(m_open, &QPushButton::clicked, this, &AddressField::openStudios);
    connect(&m_reachability, &Reachability::changed, this, &AddressField::refresh);
    connect(&m_studios, &QAbstractItemModel::modelReset, this, &AddressField::refresh);
    refresh();
}

void AddressField::refresh()
{
    const auto say = [this](const QString &words, Icon icon, Color color) {
        m_words->setText(words);
        m_words->setColor(color);
        m_icon->setIcon(icon, color);
    };
    switch (m_reachability.state()) {
    case Reachability::State::Unknown:
    case Reachability::State::Malformed: say({}, Icon::Check, Color::Text3); break;
    case Reachability::State::Checking: say(tr("Checking…"), Icon::Sync, Color::Text3); break;
    case Reachability::State::Reachable: say(tr("Reachable"), Icon::Check, Color::Success); break;
    case Reachability::State::Unreachable:
        if (m_reachability.error().kind == ErrorKind::Certificate)
            say(tr("Not trusted"), Icon::Warning, Color::Warning);
        else
            say(tr("Not reachable"), Icon::Offline, Color::Warning);
        break;
    }
    m_icon->setVisible(!m_words->text().isEmpty());
    m_words->setVisible(!m_words->text().isEmpty());
    m_open->setVisible(m_studios.rowCount() > 0);
    setAccessibleDescription(m_words->text());
    place();
}

void AddressField::place()
{
    const QSize wanted = m_end->sizeHint();
    const int right = m_open->isHidden() ? dp(10) : dp(4);
    const QRect end(width() - right - wanted.width(), (height() - wanted.height()) / 2, wanted.width(),
                    wanted.height());
    m_end->setGeometry(QStyle::visualRect(layoutDirection(), rect(), end));
    const int space = wanted.width() + right;
    setTextMargins(layoutDirection() == Qt::LeftToRight ? QMargins(0, 0, space, 0)
                                                        : QMargins(space, 0, 0, 0));
}

void AddressField::resizeEvent(QResizeEvent *event)
{
    LineEdit::resizeEvent(event);
    place();
}

void AddressField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && m_studios.rowCount() > 0) {
        openStudios();
        return;
    }
    LineEdit::keyPressEvent(event);
}

void AddressField::openStudios()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int row = 0; row < m_studios.rowCount(); ++row) {
        const QModelIndex studio = m_studios.index(row);
        const QString name = studio.data().toString().left(100).replace(u'&', QStringLiteral("&&"));
        menu->addAction(name, this, [this, row] { emit studioChosen(row); });
    }
    menu->popup(mapToGlobal(QPoint(0, height() + dp(4))));
}

} // namespace callboard
