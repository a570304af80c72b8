// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/waitingchangerow.h"

#include "models/items/waitingchangesmodel.h"
#include "ui/theme/look.h"
#include "ui/theme/painting.h"
#include "ui/widgets/button.h"
#include "ui/widgets/clocktime.h"
#include "ui/widgets/dot.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QHBoxLayout>

namespace callboard
{

namespace
{

constexpr int changeHeight = 52;

} // namespace

WaitingChangeRow::Contents WaitingChangeRow::Contents::of(const QModelIndex &index)
{
    return {.id = index.data(WaitingChangesModel::IdRole).toLongLong(),
            .change = index.data().toString(),
            .field = index.data(WaitingChangesModel::FieldNameRole).toString(),
            .value = index.data(WaitingChangesModel::NewValueRole).toString(),
            .madeAt = index.data(WaitingChangesModel::MadeAtRole).toDateTime(),
            .problem = index.data(WaitingChangesModel::ProblemRole).toString(),
            .needsChoice = index.data(WaitingChangesModel::NeedsChoiceRole).toBool(),
            .first = index.row() == 0};
}

WaitingChangeRow::WaitingChangeRow(Contents contents, QWidget *parent)
    : QWidget(parent),
      m_contents(std::move(contents))
{
    const QString &problem = m_contents.problem;
    const bool needsChoice = m_contents.needsChoice;
    const QString number = QString::number(m_contents.id);

    setMinimumHeight(dp(changeHeight));
    setAttribute(Qt::WA_Hover);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(dp(8), dp(8), dp(8), dp(8));
    layout->setSpacing(dp(12));
    layout->addSpacing(dp(8));
    const bool trouble = needsChoice || !problem.isEmpty();
    layout->addWidget(
        new Glyph(trouble ? Icon::Warning : Icon::Sync, trouble ? Color::Warning : Color::Text2));

    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    auto *what = new QHBoxLayout;
    what->setSpacing(dp(4));
    what->addWidget(new Text(m_contents.field));
    // An arrow in the direction of reading; the font has both.
    what->addWidget(new Text(layoutDirection() == Qt::RightToLeft ? QStringLiteral("←") : QStringLiteral("→"),
                             FontRole::Body, Color::Text3));
    auto *value = new Text(m_contents.value, FontRole::BodyStrong);
    value->setElided(true);
    what->addWidget(value, 1);
    lines->addLayout(what);
    QString where = tr("Account · %1", "the page, and a time of day").arg(clockTime(m_contents.madeAt));
    if (needsChoice)
        where = tr("Changed in two places");
    else if (!problem.isEmpty())
        where = problem;
    auto *second = new Text(where, FontRole::Caption, trouble ? Color::Warning : Color::Text3);
    second->setWordWrap(trouble);
    lines->addWidget(second);
    layout->addLayout(lines, 1);

    const auto button = [&](const QString &text, const QString &name) {
        auto *verb = new Button(text, ButtonRole::Ghost);
        verb->setObjectName(name);
        verb->setCompact(true);
        verb->setAccessibleName(tr("%1: %2", "a verb and what it is about").arg(text, m_contents.change));
        layout->addWidget(verb);
        return verb;
    };
    if (needsChoice) {
        connect(button(tr("Choose…"), QStringLiteral("sync.choose.") + number), &QPushButton::clicked, this,
                &WaitingChangeRow::chooseWanted);
        return;
    }
    if (!problem.isEmpty())
        connect(button(tr("Retry"), QStringLiteral("sync.retry.") + number), &QPushButton::clicked, this,
                &WaitingChangeRow::retryWanted);
    Button *undo = button(tr("Undo"), QStringLiteral("sync.undo.") + number);
    undo->setLeadingIcon(Icon::Undo);
    connect(undo, &QPushButton::clicked, this, &WaitingChangeRow::undoWanted);
}

void WaitingChangeRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse())
        painter.fillRect(rect(), color(Color::Hover));
    if (!m_contents.first)
        paintHairline(&painter, rect(), Qt::TopEdge, color(Color::Line));
}

bool WaitingChangeRow::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QWidget::event(event);
}

} // namespace callboard
