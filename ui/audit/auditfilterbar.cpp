// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/auditfilterbar.h"

#include "models/items/auditmodel.h"
#include "models/items/fieldtexts.h"
#include "ui/dialogs/personpicker.h"
#include "ui/theme/look.h"
#include "ui/widgets/button.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/lineedit.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>
#include <chrono>

namespace callboard
{

namespace
{

constexpr int searchWidth = 240;
constexpr int timeWidth = 144;
constexpr std::chrono::milliseconds searchPause(250);

} // namespace

AuditFilterBar::AuditFilterBar(Administration &administration, const Clock &clock, QTimeZone zone,
                               QWidget *parent)
    : QWidget(parent),
      m_administration(administration),
      m_clock(clock),
      m_zone(zone.isValid() ? std::move(zone) : QTimeZone::systemTimeZone()),
      m_search(new LineEdit),
      m_actions(new Button(QString())),
      m_menu(new QMenu(this)),
      m_time(new ComboBox),
      m_person(new Button(QString())),
      m_anybody(new IconButton(Icon::Close, tr("Everybody")))
{
    m_search->setObjectName(QStringLiteral("audit.search"));
    m_search->setPlaceholderText(tr("Search names"));
    m_search->setAccessibleName(tr("Search names"));
    m_search->setFixedWidth(dp(searchWidth));
    m_search->setClearButtonEnabled(false);
    m_actions->setObjectName(QStringLiteral("audit.actions"));
    m_time->setObjectName(QStringLiteral("audit.time"));
    m_time->setAccessibleName(tr("Time"));
    m_time->setFixedWidth(dp(timeWidth));
    m_time->addItem(tr("Any time"), 0);
    m_time->addItem(tr("Today"), 1);
    for (const int days : {7, 30, 90})
        m_time->addItem(tr("Last %n days", "two or more", days), days);
    m_person->setObjectName(QStringLiteral("audit.person"));
    m_anybody->setObjectName(QStringLiteral("audit.anybody"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(dp(24), dp(10), dp(24), dp(10));
    layout->setSpacing(dp(8));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_search, m_actions, m_time, m_person, m_anybody})
        layout->addWidget(widget);
    layout->addStretch(1);
    fillActions();

    m_pause.setSingleShot(true);
    m_pause.setInterval(searchPause);
    connect(&m_pause, &QTimer::timeout, this, &AuditFilterBar::changed);
    connect(m_search, &QLineEdit::textEdited, this, [this] { m_pause.start(); });
    connect(m_time, &QComboBox::activated, this, &AuditFilterBar::changed);
    connect(m_actions, &QPushButton::clicked, this,
            [this] { m_menu->popup(m_actions->mapToGlobal(QPoint(0, m_actions->height() + dp(4)))); });
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
    if (const int days = m_time->currentData().toInt(); days > 0) {
        const QDate today = m_clock.now().toTimeZone(m_zone).date();
        filter.from = today.addDays(1 - days).startOfDay(m_zone).toUTC();
    }
    return filter;
}

void AuditFilterBar::clear()
{
    if (isEmpty())
        return;
    // One change for all of them.
    const QSignalBlocker quiet(this);
    m_search->clear();
    m_time->setCurrentIndex(0);
    const QList<QAction *> entries = m_menu->actions();
    for (QAction *action : entries)
        action->setChecked(false);
    setPerson({}, {});
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
    layout()->addWidget(widget);
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
    QString name = FieldTexts::shortened(m_subjectName);
    name.replace(u'&', QStringLiteral("&&"));
    m_person->setText(m_subject.isValid() ? tr("&Person: %1").arg(name) : tr("&Person: any"));
    m_anybody->setVisible(m_subject.isValid());
}

} // namespace callboard
