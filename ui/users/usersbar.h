// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/administration.h"

#include <QWidget>

class QMenu;

namespace callboard
{

class Button;
class IconButton;
class Meter;
class SearchField;
class Text;

//! \brief The users page's first row: adding, searching, seats.
class UsersBar final : public QWidget
{
    Q_OBJECT
public:
    explicit UsersBar(Administration &administration, QWidget *parent = nullptr);

    [[nodiscard]] SearchField *search() const { return m_search; }
    [[nodiscard]] Button *add() const { return m_add; }
    [[nodiscard]] QMenu *moreMenu() const { return m_more; }
    [[nodiscard]] QWidget *lastControl() const;
    //! Why nothing can be asked of the studio now; empty when it can.
    void setOffline(const QString &reason);

signals:
    void addRequested();
    void buyRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    //! Shows of the seats what there is room for.
    void fit();

    Administration &m_administration;
    Button *m_add;
    SearchField *m_search;
    Text *m_used;
    Text *m_left;
    Meter *m_meter;
    Button *m_buy;
    IconButton *m_moreButton;
    QMenu *m_more;
};

} // namespace callboard
