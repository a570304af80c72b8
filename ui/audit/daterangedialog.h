// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/dialogframe.h"

#include <QDate>

class QDateEdit;

namespace callboard
{

//! \brief Asks for the first and the last day of a time, both included.
class DateRangeDialog final : public DialogFrame
{
    Q_OBJECT
public:
    //! What stands there at first. \a today: nothing is later.
    DateRangeDialog(QDate from, QDate to, QDate today, QWidget *parent);

signals:
    //! Never the wrong way round.
    void chosen(QDate from, QDate to);

private:
    QDateEdit *addDay(const QString &label, const char *name, QDate day, QDate today);
    void choose();

    QDateEdit *m_from;
    QDateEdit *m_to;
};

} // namespace callboard
