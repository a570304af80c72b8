// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/userlistmodel.h"

#include <QPoint>
#include <QTableView>

class QMenu;

namespace callboard
{

class UserColumns;
class UserDelegate;
class UserHeader;
class UserPictures;
class UserSelection;
class UserTimes;

//! \brief The users as rows. One Tab stop; arrows move, Space and Ctrl gather, Shift extends, Enter opens.
//! Selection, place and current row go by person, so that arriving data moves nothing under the pointer.
class UserTable final : public QTableView
{
    Q_OBJECT
public:
    //! All outlive the table.
    UserTable(UserListModel &model, UserSelection &selection, UserPictures &pictures, const UserTimes &times,
              QWidget *parent = nullptr);

    //! Who an action from the keyboard or a menu at \a row is for: all that are selected if the row is one of
    //! them, else the row alone.
    [[nodiscard]] QList<RecordId> targets(int row) const;
    [[nodiscard]] int currentRow() const { return currentIndex().row(); }
    void goTo(const RecordId &id);
    void selectAllRows();

    [[nodiscard]] UserColumns *columns() const { return m_columns; }
    //! A row whose menu is open, until it closes; -1 for none.
    void setMenuRow(int row);

signals:
    void openRequested(const callboard::RecordId &id);
    void deleteRequested(const QList<callboard::RecordId> &ids);
    //! At the three dots, by right click or by key. \a at is global.
    void menuRequested(int row, const QPoint &at);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] RecordId idAt(int row) const;
    [[nodiscard]] QSet<RecordId> between(int from, int to) const;
    void makeCurrent(int row);
    void movedTo(int row, Qt::KeyboardModifiers modifiers);
    void follow(const QPoint &position, bool inside);
    void rememberPlace();
    void findPlace();
    void markLast();
    //! Who is selected, for screen readers: they ask the view's own selection.
    void tellSelection();
    void updateRow(int row);
    void dress();
    bool showToolTip(const QPoint &position, const QPoint &at);

    UserListModel &m_users;
    UserSelection &m_selection;
    const UserTimes &m_times;
    UserDelegate *m_delegate;
    UserHeader *m_header;
    UserColumns *m_columns;
    RecordId m_current;
    RecordId m_anchor;
    RecordId m_top; //!< the first row on screen before rows moved
    int m_topOffset = 0;
};

} // namespace callboard
