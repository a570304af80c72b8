// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/auditfilterbar.h"

#include "models/items/auditmodel.h"
#include "models/items/fieldtexts.h"
#include "ui/audit/periodchip.h"
#include "ui/dialogs/personpicker.h"
#include "ui/theme/look.h"
#include "ui/widgets/button.h"
#include "ui/widgets/searchfield.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <chrono>

namespace callboard
{

namespace
{

constexpr std::chrono::milliseconds searchPause(250);

QString plainWords(QString text)
{
    text.replace(QLatin1String("&&"), QLatin1String("\x01"));
    return text.remove(u'&').replace(u'\x01', u'&');
}

} // namespace

AuditFilterBar::AuditFilterBar(Administration &administration, const Clock &clock, const QTimeZone &zone,
                               QWidget *parent)
    : QWidget(parent),
      m_administration(administration),
      m_search(new SearchField(tr("Search names"))),
      m_top(new QHBoxLayout),
      m_actions(new FilterChip(QString())),
      m_menu(new QMenu(this)),
      m_time(new PeriodChip(clock, zone.isValid() ? zone : QTimeZone::systemTimeZone())),
      m_person(new FilterChip(QString())),
      m_anybody(new IconButton(Icon::Close, tr("Everybody")))
{
    m_search->setObjectName(QStringLiteral("audit.search"));
    m_actions->setObjectName(QStringLiteral("audit.actions"));
    m_actions->setMenu(m_menu);
    m_time->setObjectName(QStringLiteral("audit.time"));
    m_person->setObjectName(QStringLiteral("audit.person"));
    m_person->setAsks(true);
    m_anybody->setObjectName(QStringLiteral("audit.anybody"));
    m_anybody->setSmall();
    m_top->setContentsMargins(dp(24), dp(10), dp(24), dp(10));
    m_top->setSpacing(dp(8));
    m_top->addWidget(m_search, 100);
    m_top->addStretch(1);
    auto *chips = new QHBoxLayout;
    chips->setContentsMargins(dp(24), dp(4), dp(24), dp(12));
    chips->setSpacing(dp(8));
    for (QWidget *chip : std::initializer_list<QWidget *>{m_actions, m_time, m_person, m_anybody})
        chips->addWidget(chip);
    chips->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_top);
    layout->addLayout(chips);
    fillActions();

    m_pause.setSingleShot(true);
    m_pause.setInterval(searchPause);
    connect(&m_pause, &QTimer::timeout, this, &AuditFilterBar::changed);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_pause.start(); });
    connect(m_time, &PeriodChip::changed, this, &AuditFilterBar::changed);
    connect(m_person, &QPushButton::clicked, this, &AuditFilterBar::choosePerson);
    connect(m_anybody, &QPushButton::clicked, this, [this] {
        setPerson({}, {});
        m_person->setFocus(Qt::OtherFocusReason);
    });
    refresh();
}

void AuditFilterBar::fillActions()
{
    QAction *all = m_menu->addAction(tr("All actions"));
    m_menu->addSeparator();
    const QStringList names = auditActions();
    for (const QString &name : names) {
        QAction *action = m_menu->addAction(AuditModel::actionName(name));
        action->setData(name);
        action->setCheckable(true);
        connect(action, &QAction::toggled, this, [this] {
            refresh();
            emit changed();
        });
    }
    connect(all, &QAction::triggered, this, [this] {
        const QList<QAction *> entries = m_menu->actions();
        for (QAction *action : entries)
            action->setChecked(false);
    });
}

QStringList AuditFilterBar::actions() const
{
    QStringList names;
    const QList<QAction *> entries = m_menu->actions();
    for (const QAction *action : entries)
        if (action->isChecked())
            names.append(action->data().toString());
    return names;
}

AuditFilter AuditFilterBar::filter() const
{
    AuditFilter filter;
    filter.text = m_search->text().trimmed();
    filter.actions = actions();
    filter.subject = m_subject;
    filter.from = m_time->from();
    filter.to = m_time->to();
    return filter;
}

void AuditFilterBar::clear()
{
    if (isEmpty())
        return;
    // One change for all of them.
    const QSignalBlocker quiet(this);
    m_search->clear();
    m_time->setLastDays(0);
    const QList<QAction *> entries = m_menu->actions();
    for (QAction *action : entries)
        action->setChecked(false);
    setPerson({}, {});
    m_pause.stop();
    blockSignals(false);
    emit changed();
}

void AuditFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void AuditFilterBar::addEnd(QWidget *widget)
{
    m_top->addWidget(widget);
}

void AuditFilterBar::choosePerson()
{
    auto *picker = new PersonPicker(m_administration, tr("Audit log of a person"),
                                    tr("What was done to this person's account."), this);
    connect(picker, &PersonPicker::chosen, this,
            [this](const User &user) { setPerson(user.id, user.displayName()); });
    picker->open();
}

void AuditFilterBar::setPerson(const RecordId &id, const QString &name)
{
    m_subject = id;
    m_subjectName = name;
    refresh();
    emit changed();
}

void AuditFilterBar::refresh()
{
    const QStringList chosen = actions();
    m_actions->setText(chosen.isEmpty() ? tr("&Actions: all")
                       : chosen.size() == 1
                           ? tr("&Actions: %1", "the only one").arg(AuditModel::actionName(chosen.first()))
                           : tr("&Actions: %n", "how many", int(chosen.size())));
    m_actions->setInForce(!chosen.isEmpty());
    QString name = FieldTexts::shortened(m_subjectName);
    name.replace(u'&', QStringLiteral("&&"));
    m_person->setText(m_subject.isValid() ? tr("&Person: %1").arg(name) : tr("&Person: any"));
    m_person->setInForce(m_subject.isValid());
    m_anybody->setVisible(m_subject.isValid());
    for (FilterChip *chip : {m_actions, m_person})
        chip->setAccessibleName(plainWords(chip->text()));
}

} // namespace callboard
