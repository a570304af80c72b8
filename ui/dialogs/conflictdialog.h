// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/items/conflictmodel.h"
#include "ui/widgets/dialogframe.h"

namespace callboard
{

//! \brief Asks, field by field, which of two changes to keep. Nothing is sent before Save; fields without a
//! choice stay undecided. Closes by itself when there is nothing left to decide.
class ConflictDialog final : public DialogFrame
{
    Q_OBJECT
public:
    //! \a account and \a clock are borrowed and must live longer.
    ConflictDialog(Account &account, const FieldTexts &texts, const Clock &clock, QWidget *parent);

private:
    [[nodiscard]] QString explanation() const;
    [[nodiscard]] QString mineNote() const;
    [[nodiscard]] QString theirsNote() const;
    [[nodiscard]] QString timeText(const QDateTime &at) const;
    void addMergedNote(QLayout *layout, const FieldTexts &texts);
    void refresh();
    void save();

    Account &m_account;
    const Clock &m_clock;
    ConflictModel *m_model;
    Button *m_save;
    bool m_saving = false;
};

} // namespace callboard
