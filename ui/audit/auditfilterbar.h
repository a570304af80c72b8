// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/sync/administration.h"

#include <QTimeZone>
#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QMenu;

namespace callboard
{

class FilterChip;
class IconButton;
class PeriodChip;
class SearchField;

//! \brief What of the audit log is wanted: a name, kinds of actions, a time, a person.
class AuditFilterBar final : public QWidget
{
    Q_OBJECT
public:
    //! Administration and clock outlive it. \a zone: whose days are meant.
    AuditFilterBar(Administration &administration, const Clock &clock, const QTimeZone &zone,
                   QWidget *parent = nullptr);

    [[nodiscard]] AuditFilter filter() const;
    [[nodiscard]] bool isEmpty() const { return filter() == AuditFilter(); }
    void clear();
    void focusSearch();
    [[nodiscard]] SearchField *search() const { return m_search; }
    //! At the far end of the first row. Takes it over.
    void addEnd(QWidget *widget);

signals:
    void changed();

private:
    void fillActions();
    void choosePerson();
    void setPerson(const RecordId &id, const QString &name);
    void refresh();
    [[nodiscard]] QStringList actions() const;

    Administration &m_administration;
    SearchField *m_search;
    QHBoxLayout *m_top;
    FilterChip *m_actions;
    QMenu *m_menu;
    PeriodChip *m_time;
    FilterChip *m_person;
    IconButton *m_anybody;
    RecordId m_subject;
    QString m_subjectName;
    QTimer m_pause;
};

} // namespace callboard
