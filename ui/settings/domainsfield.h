// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/lineedit.h"

#include <QJsonArray>

namespace callboard
{

//! \brief Domains of email addresses, separated by commas or anything else. What is typed stays as it is
//! until another value comes.
class DomainsField final : public LineEdit
{
    Q_OBJECT
public:
    explicit DomainsField(QWidget *parent = nullptr);

    void setDomains(const QJsonArray &domains);
    [[nodiscard]] QJsonArray domains() const;

signals:
    void domainsEdited(const QJsonArray &domains);
};

} // namespace callboard
