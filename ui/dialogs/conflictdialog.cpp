// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/conflictdialog.h"

#include "models/domain/futures.h"
#include "models/items/relativetime.h"
#include "ui/dialogs/conflicttable.h"
#include "ui/theme/look.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dot.h"
#include "ui/widgets/text.h"

#include <QVBoxLayout>
#include <algorithm>

namespace callboard
{

ConflictDialog::ConflictDialog(Account &account, const FieldTexts &texts, const Clock &clock, QWidget *parent)
    : DialogFrame(tr("Choose which changes to keep"), parent),
      m_account(account),
      m_clock(clock),
      m_model(new ConflictModel(account, texts, this))
{
    setObjectName(QStringLiteral("conflict.dialog"));
    setContentWidth(640);
    setHeading(tr("Your profile was changed in two places"));
    setExplanation(explanation());

    auto *lower = new QWidget;
    auto *layout = new QVBoxLayout(lower);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new ConflictTable(*m_model, account,
                                        {.mineName = account.profile().profile.displayName(),
                                         .mineNote = mineNote(),
                                         .theirsName = m_model->editors().value(0),
                                         .theirsNote = theirsNote()}));
    addMergedNote(layout, texts);
    setFullWidth(lower);

    Button *keepMine = addSideAction(tr("&Keep all mine"));
    keepMine->setObjectName(QStringLiteral("conflict.keepMine"));
    Button *takeTheirs = addSideAction(tr("&Take all theirs"));
    takeTheirs->setObjectName(QStringLiteral("conflict.takeTheirs"));
    addCancel(tr("&Decide later"))->setObjectName(QStringLiteral("conflict.later"));
    m_save = addAction(tr("&Save"), ButtonRole::Primary);
    m_save->setObjectName(QStringLiteral("conflict.save"));

    connect(keepMine, &QPushButton::clicked, this,
            [this] { m_model->chooseAll(ConflictModel::Choice::Mine); });
    connect(takeTheirs, &QPushButton::clicked, this,
            [this] { m_model->chooseAll(ConflictModel::Choice::Theirs); });
    connect(m_save, &QPushButton::clicked, this, &ConflictDialog::save);
    connect(m_model, &ConflictModel::choicesChanged, this, &ConflictDialog::refresh);
    refresh();
}

QString ConflictDialog::explanation() const
{
    const QStringList editors = m_model->editors();
    if (editors.isEmpty())
        return tr("These fields were edited elsewhere while your changes waited. Choose what to keep for "
                  "each one. Nothing is "
                  "sent before you press Save.");
    return tr("%1 edited these fields while your changes waited. Choose what to keep for each one. Nothing "
              "is sent before you "
              "press Save.")
        .arg(QLocale().createSeparatedList(editors));
}

QString ConflictDialog::timeText(const QDateTime &at) const
{
    const Profile &profile = m_account.profile().profile;
    return RelativeTime(profile.relativeDates, QTimeZone(profile.timeZone.toLatin1()))
        .text(at, m_clock.now());
}

QString ConflictDialog::mineNote() const
{
    QDateTime latest;
    for (const FieldConflict &conflict : m_model->conflicts())
        latest = std::max(latest, conflict.mineAt);
    return latest.isValid() ? tr("(edited %1)", "when").arg(timeText(latest)) : QString();
}

QString ConflictDialog::theirsNote() const
{
    QDateTime latest;
    for (const FieldConflict &conflict : m_model->conflicts())
        latest = std::max(latest, conflict.theirsAt);
    const QStringList editors = m_model->editors();
    if (editors.isEmpty())
        return latest.isValid() ? tr("(changed %1)", "when").arg(timeText(latest)) : QString();
    // The full names are in the sentence above.
    QStringList names;
    for (const QString &editor : editors)
        names.append(editor.section(u' ', 0, 0));
    return tr("(changed by %1, %2)", "who, when").arg(QLocale().createSeparatedList(names), timeText(latest));
}

void ConflictDialog::addMergedNote(QLayout *layout, const FieldTexts &texts)
{
    const QStringList merged = m_account.mergedFields();
    auto *note = new QWidget;
    auto *row = new QHBoxLayout(note);
    row->setContentsMargins(dp(20), dp(12), dp(20), dp(20));
    row->setSpacing(dp(8));
    if (!merged.isEmpty()) {
        row->addWidget(new Glyph(Icon::Check, Color::Text3, 14));
        const QString sentence = merged.size() == 1
                                     ? tr("%1 had no conflict and is already saved.", "name of a field")
                                     : tr("%1 had no conflict and are already saved.", "names of fields");
        auto *words = new Text(sentence.arg(texts.namesAtStart(merged)), FontRole::Small, Color::Text3);
        words->setWordWrap(true);
        row->addWidget(words, 1);
    }
    layout->addWidget(note);
}

void ConflictDialog::refresh()
{
    if (m_model->rowCount() == 0 && !m_saving) {
        accept();
        return;
    }
    m_save->setDisabledReason(
        m_model->hasChoice() || m_saving ? QString() : tr("Choose yours or theirs for a field first"));
    m_save->setEnabled(m_model->hasChoice() && !m_saving);
}

void ConflictDialog::save()
{
    m_saving = true;
    setError({});
    refresh();
    whenDone<void>(m_account.resolve(m_model->choices()), this, [this](const Result<void> &result) {
        m_saving = false;
        if (result.ok()) {
            accept();
            return;
        }
        setError(result.error().text);
        refresh();
    });
}

} // namespace callboard
