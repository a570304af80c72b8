// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/failuresdialog.h"

#include "models/items/fieldtexts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace callboard
{

namespace
{

constexpr int listed = 200; // more are only counted

QWidget *makeRow(const BulkRun::Step &step)
{
    auto *row = new QWidget;
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, dp(6), 0, dp(6));
    layout->setSpacing(0);
    auto *name = new Text(FieldTexts::shortened(step.user.displayName()));
    name->setElided(true);
    auto *reason = new Text(step.error.text, FontRole::Small, Color::Danger);
    reason->setWordWrap(true);
    reason->setPreferredWidth(400);
    layout->addWidget(name);
    layout->addWidget(reason);
    return row;
}

} // namespace

FailuresDialog::FailuresDialog(const BulkRun &run, QWidget *parent)
    : DialogFrame(tr("Not everything worked"), parent)
{
    setObjectName(QStringLiteral("users.failures"));
    const QList<BulkRun::Step> failures = run.failures();
    const bool single = run.count() == 1;
    setHeading(single ? tr("It could not be done") : run.text());
    if (!single && run.done() > 0)
        setExplanation(tr("The other %n went well.", "users", run.done()));

    auto *inner = new QWidget;
    auto *rows = new QVBoxLayout(inner);
    rows->setContentsMargins(0, dp(8), 0, 0);
    rows->setSpacing(0);
    for (const BulkRun::Step &step : failures.mid(0, listed))
        rows->addWidget(makeRow(step));
    if (failures.size() > listed)
        rows->addWidget(new Text(tr("and %n more", "users", int(failures.size()) - listed), FontRole::Small,
                                 Color::Text3));
    rows->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Reasons"));
    scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    scroll->setMinimumHeight(std::min(dp(280), inner->sizeHint().height()));
    body()->addWidget(scroll);

    Button *close = addCancel(tr("&Close"));
    close->setObjectName(QStringLiteral("users.failures.close"));
    Button *again = addAction(tr("&Try again"), ButtonRole::Primary);
    again->setObjectName(QStringLiteral("users.failures.again"));
    connect(again, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace callboard
