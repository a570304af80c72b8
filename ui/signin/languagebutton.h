// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/button.h"

namespace callboard
{

//! \brief The language of the program, as quiet words with a menu: each language under its own name.
class LanguageButton final : public Button
{
    Q_OBJECT
public:
    LanguageButton(QStringList languages, const QString &current, QWidget *parent = nullptr);

signals:
    void chosen(const QString &language);

private:
    void openMenu();

    QStringList m_languages;
    QString m_current;
};

} // namespace callboard
