// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formrow.h"

#include "ui/theme/painting.h"
#include "ui/theme/roles.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dot.h"
#include "ui/widgets/mnemonic.h"
#include "ui/widgets/text.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <algorithm>
#include <iterator>

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

QString nameBeside(const QWidget *field, QLatin1String end)
{
    const QString name = field->objectName();
    return name.isEmpty() ? QString() : name + end;
}

QWidget *lastStop(QWidget *field)
{
    const auto parts = field->findChildren<QWidget *>();
    const auto last = std::find_if(parts.rbegin(), parts.rend(), [field](const QWidget *part) {
        return part->focusPolicy() & Qt::TabFocus && part->window() == field->window();
    });
    return last == parts.rend() || field->focusProxy() ? field : *last;
}

} // namespace

FormRow::FormRow(const QString &label, QWidget *field, QWidget *parent)
    : QWidget(parent),
      m_field(field),
      m_label(new Text(label, FontRole::Body, Color::Text2)),
      m_hintLayout(new QHBoxLayout)
{
    m_label->setBuddy(field);
    field->setMinimumHeight(dp(rowHeight));
    if (!label.isEmpty() && field->accessibleName().isEmpty())
        field->setAccessibleName(withoutMnemonic(label).text);
    if (stretches(field))
        field->setFixedWidth(dp(fieldWidth));

    m_hintLayout->setSpacing(dp(6));
    m_hintLayout->addSpacing(dp(16)); // a margin would not change sides in right-to-left layouts
    m_hintLayout->addStretch(1);

    auto *grid = new QGridLayout(this);
    grid->setSpacing(0);
    // On both sides, so that nothing has to change in right-to-left layouts.
    grid->setContentsMargins(dp(dotRoom), 0, dp(dotRoom), 0);
    grid->addWidget(m_label, 0, 0, Qt::AlignVCenter);
    grid->addWidget(field, 0, 1, Qt::AlignLeft | Qt::AlignVCenter);
    grid->addLayout(m_hintLayout, 0, 2);
    grid->setColumnMinimumWidth(1, dp(fieldWidth));
    grid->setColumnStretch(2, 1);
    setMinimumHeight(dp(rowHeight));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
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
        placeInHint(widget);
    refreshHint();
}

void FormRow::setError(const QString &sentence)
{
    showError(sentence);
    m_field->setProperty(role::invalid, !sentence.isEmpty());
    m_field->update();
    if (sentence.isEmpty())
        m_field->setAccessibleDescription(gravest());
    else
        announce(m_field, sentence);
}

QString FormRow::error() const
{
    return m_error ? m_error->text() : QString();
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

QString FormRow::gravest() const
{
    if (m_needsChoice)
        return tr("Changed in two places");
    if (m_changed && m_elsewhere)
        return tr("Changed elsewhere to %1", "the value that came meanwhile").arg(m_was);
    if (m_changed)
        return m_was.isEmpty() ? tr("Was empty") : tr("Was %1", "the value before the change").arg(m_was);
    return m_waiting ? tr("Waiting to be sent") : m_hintText;
}

void FormRow::refreshHint()
{
    const QString text = gravest();
    const bool widgetShows = m_hintWidget && !m_needsChoice && !m_changed && !m_waiting;
    if (m_hintWidget)
        m_hintWidget->setVisible(widgetShows);
    showHintIcon(m_needsChoice || (m_waiting && !m_changed));
    showHint(widgetShows ? QString() : text);
    showHintUndo(!m_needsChoice && (m_changed || (m_hintHasUndo && !m_waiting)));
    showHintAction(m_needsChoice);
    if (error().isEmpty())
        m_field->setAccessibleDescription(text);
    update();
}

void FormRow::showError(const QString &sentence)
{
    if (!m_error) {
        if (sentence.isEmpty())
            return;
        m_error = new Text(QString(), FontRole::Small, Color::Danger);
        m_error->setObjectName(nameBeside(m_field, QLatin1String(".error")));
        m_error->setWordWrap(true);
        m_error->setFixedWidth(dp(fieldWidth));
        m_error->setContentsMargins(0, dp(4), 0, 0);
        static_cast<QGridLayout *>(layout())->addWidget(m_error, 1, 1);
    }
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
}

void FormRow::showHint(const QString &text)
{
    if (!m_hint) {
        if (text.isEmpty())
            return;
        m_hint = new Text(QString(), FontRole::Small, Color::Text3);
        m_hint->setObjectName(nameBeside(m_field, QLatin1String(".hint")));
        m_hint->setWordWrap(true);
        m_hint->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        placeInHint(m_hint);
    }
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
}

void FormRow::showHintIcon(bool on)
{
    if (!m_hintIcon) {
        if (!on)
            return;
        m_hintIcon = new Glyph(Icon::Sync, Color::Text2, 14);
        placeInHint(m_hintIcon);
    }
    if (m_needsChoice)
        m_hintIcon->setIcon(Icon::Warning, Color::Warning);
    else
        m_hintIcon->setIcon(Icon::Sync, Color::Text2);
    m_hintIcon->setVisible(on);
}

void FormRow::showHintUndo(bool on)
{
    if (!m_hintUndo) {
        if (!on)
            return;
        m_hintUndo = new IconButton(Icon::Undo, tr("Undo this change"));
        m_hintUndo->setObjectName(nameBeside(m_field, QLatin1String(".undo")));
        m_hintUndo->setSmall();
        placeInHint(m_hintUndo);
        setTabOrder(lastStop(m_field), m_hintUndo);
        connect(m_hintUndo, &QPushButton::clicked, this, &FormRow::undoRequested);
    }
    m_hintUndo->setVisible(on);
}

void FormRow::showHintAction(bool on)
{
    if (!m_hintAction) {
        if (!on)
            return;
        m_hintAction = new Button(tr("Choose…"), ButtonRole::Link);
        m_hintAction->setObjectName(nameBeside(m_field, QLatin1String(".choose")));
        m_hintAction->setCompact(true);
        placeInHint(m_hintAction);
        setTabOrder(m_hintUndo ? m_hintUndo : lastStop(m_field), m_hintAction);
        connect(m_hintAction, &QPushButton::clicked, this, &FormRow::chooseRequested);
    }
    m_hintAction->setVisible(on);
}

void FormRow::placeInHint(QWidget *part)
{
    const QWidget *order[] = {m_hintWidget, m_hintIcon, m_hint, m_hintUndo, m_hintAction};
    const auto before = std::count_if(std::begin(order), std::find(std::begin(order), std::end(order), part),
                                      [](const QWidget *other) { return other != nullptr; });
    m_hintLayout->insertWidget(1 + static_cast<int>(before), part); // after the space
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
