// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"

#include <QWidget>

class QVBoxLayout;

namespace callboard
{

class AuditModel;
class UserTimes;
struct UsersContext;

//! \brief What was done to a person lately, in sentences. The studio is asked; nothing is kept.
class UserHistory final : public QWidget
{
    Q_OBJECT
public:
    //! Context and times outlive it.
    UserHistory(const UsersContext &context, const UserTimes &times, const RecordId &id,
                QWidget *parent = nullptr);

    void reload();

private:
    void show();

    const UserTimes &m_times;
    AuditModel *m_audit;
    QVBoxLayout *m_lines;
};

} // namespace callboard
