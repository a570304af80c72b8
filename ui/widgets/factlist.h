// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace callboard
{

class Text;

//! \brief What can only be read: names and beside each its value, which can be selected and copied.
class FactList final : public QWidget
{
    Q_OBJECT
public:
    //! \a nameWidth: of the names at least, in design pixels.
    explicit FactList(int nameWidth, QWidget *parent = nullptr);

    void clear();
    //! \a value is shown as it is. \a exact: for the tooltip. Returns what shows the value; owned by the
    //! list.
    Text *add(const QString &name, const QString &value, const QString &exact = {});

private:
    QGridLayout *m_grid;
    int m_rows = 0;
};

} // namespace callboard
