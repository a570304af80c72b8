// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QAbstractButton>

namespace callboard
{

//! \brief A line of the sign-in page's sidebar that can be pressed: icon and words; with a note under them it
//! invites and takes the colour of links.
class SidebarButton final : public QAbstractButton
{
    Q_OBJECT
public:
    SidebarButton(Icon icon, const QString &words, QWidget *parent = nullptr);

    void setNote(const QString &note);
    //! Where the words of the list above begin, less the list's own margin.
    void setInset(int pixels);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
    QString m_note;
    int m_inset = 0;
};

} // namespace callboard
