// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formrow.h"

#include "ui/theme/painting.h"
#include "ui/theme/roles.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dot.h"
#include "ui/widgets/text.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

namespace callboard
{

namespace
{

constexpr int rowHeight = 28;
constexpr int fieldWidth = 320;

bool stretches(const QWidget *field)
{
    return qobject_cast<const QLineEdit *>(field) || qobject_cast<const QComboBox *>(field) ||
           qobject_cast<const QLabel *>(field);
}

QString withoutMnemonic(QString text)
{
    return text.remove(QLatin1Char('&'));
}

} // namespace

FormRow::FormRow(const QString &label, QWidget *field, QWidget *parent)
    : QWidget(parent),
      m_field(field),
      m_label(new Text(label, FontRole::Body, Color::Text2)),
      m_error(new Text(QString(), FontRole::Small, Color::Danger)),
      m_hint(new Text(QString(), FontRole::Small, Color::Text3)),
      m_hintIcon(new Glyph(Icon::Sync, Color::Text2, 14)),
      m_hintUndo(new IconButton(Icon::Undo, tr("Undo this change"))),
      m_hintAction(new Button(tr("Choose…"), ButtonRole::Link)),
      m_hintLayout(new QHBoxLayout)
{
    m_label->setBuddy(field);
    if (const QString name = field->objectName(); !name.isEmpty()) {
        m_hint->setObjectName(name + QStringLiteral(".hint"));
        m_hintUndo->setObjectName(name + QStringLiteral(".undo"));
        m_hintAction->setObjectName(name + QStringLiteral(".choose"));
        m_error->setObjectName(name + QStringLiteral(".error"));
    }
    field->setMinimumHeight(dp(rowHeight));
    if (!label.isEmpty() && field->accessibleName().isEmpty())
        field->setAccessibleName(withoutMnemonic(label));
    if (stretches(field))
        field->setFixedWidth(dp(fieldWidth));
    m_error->setWordWrap(true);
    m_error->setFixedWidth(dp(fieldWidth));
    m_error->setContentsMargins(0, dp(4), 0, 0);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_hintAction->setCompact(true);
    m_hintUndo->setSmall();

    m_hintLayout->setSpacing(dp(6));
    m_hintLayout->addSpacing(dp(16)); // a margin would not change sides in right-to-left layouts
    m_hintLayout->addWidget(m_hintIcon);
    m_hintLayout->addWidget(m_hint);
    m_hintLayout->addWidget(m_hintUndo);
    m_hintLayout->addWidget(m_hintAction);
    m_hintLayout->addStretch(1);

    auto *grid = new QGridLayout(this);
    grid->setSpacing(0);
    // On both sides, so that nothing has to change in right-to-left layouts.
    grid->setContentsMargins(dp(dotRoom), 0, dp(dotRoom), 0);
    grid->addWidget(m_label, 0, 0, Qt::AlignVCenter);
    grid->addWidget(field, 0, 1, Qt::AlignLeft | Qt::AlignVCenter);
    grid->addLayout(m_hintLayout, 0, 2);
    grid->addWidget(m_error, 1, 1);
    grid->setColumnMinimumWidth(1, dp(fieldWidth));
    grid->setColumnStretch(2, 1);
    setMinimumHeight(dp(rowHeight));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);

    m_error->setVisible(false);
    refreshHint();
    connect(m_hintUndo, &QPushButton::clicked, this, &FormRow::undoRequested);
    connect(m_hintAction, &QPushButton::clicked, this, &FormRow::chooseRequested);
}

void FormRow::setHint(const QString &text, bool withUndo)
{
    m_hintText = text;
    m_hintHasUndo = withUndo;
    refreshHint();
}

void FormRow::setHintWidget(QWidget *widget)
{
    delete m_hintWidget;
    m_hintWidget = widget;
    if (widget)
        m_hintLayout->insertWidget(1, widget);
    refreshHint();
}

void FormRow::setError(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
    m_field->setProperty(role::invalid, !sentence.isEmpty());
    m_field->update();
    if (sentence.isEmpty())
        m_field->setAccessibleDescription(m_hint->text());
    else
        announce(m_field, sentence);
}

QString FormRow::error() const
{
    return m_error->text();
}

void FormRow::setChanged(const QString &was, bool elsewhere)
{
    m_changed = true;
    m_elsewhere = elsewhere;
    m_was = was;
    refreshHint();
}

void FormRow::clearChanged()
{
    if (!m_changed)
        return;
    m_changed = false;
    refreshHint();
}

void FormRow::setWaiting(bool on)
{
    m_waiting = on;
    refreshHint();
}

void FormRow::setNeedsChoice(bool on)
{
    m_needsChoice = on;
    refreshHint();
}

int FormRow::labelWidth() const
{
    // Not its size hint: that grows with the width that was set.
    return m_label->naturalWidth();
}

void FormRow::setLabelWidth(int width)
{
    m_label->setFixedWidth(width);
}

void FormRow::refreshHint()
{
    QString text = m_hintText;
    if (m_needsChoice)
        text = tr("Changed in two places");
    else if (m_changed && m_elsewhere)
        text = tr("Changed elsewhere to %1", "the value that came meanwhile").arg(m_was);
    else if (m_changed)
        text = m_was.isEmpty() ? tr("Was empty") : tr("Was %1", "the value before the change").arg(m_was);
    else if (m_waiting)
        text = tr("Waiting to be sent");
    const bool widgetShows = m_hintWidget && !m_needsChoice && !m_changed && !m_waiting;
    if (m_hintWidget)
        m_hintWidget->setVisible(widgetShows);
    if (m_needsChoice)
        m_hintIcon->setIcon(Icon::Warning, Color::Warning);
    else
        m_hintIcon->setIcon(Icon::Sync, Color::Text2);
    m_hintIcon->setVisible(m_needsChoice || (m_waiting && !m_changed));
    m_hintUndo->setVisible(!m_needsChoice && (m_changed || (m_hintHasUndo && !m_waiting)));
    m_hintAction->setVisible(m_needsChoice);
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty() && !widgetShows);
    if (error().isEmpty())
        m_field->setAccessibleDescription(text);
    update();
}

void FormRow::paintEvent(QPaintEvent *)
{
    if (!m_changed)
        return;
    QPainter painter(this);
    const int side = dp(6);
    const QRect label = m_label->geometry();
    const int middle = label.center().y() + 1;
    const bool leftToRight = layoutDirection() == Qt::LeftToRight;
    const int x = leftToRight ? label.left() - dp(dotRoom) : label.right() + 1 + dp(dotRoom) - side;
    paintBox(&painter, QRect(x, middle - side / 2, side, side), side / 2, color(Color::AccentText), QColor());
}

} // namespace callboard
