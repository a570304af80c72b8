// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QCheckBox;
class QHBoxLayout;
class QMenu;

namespace callboard
{

class Button;
class Text;
class UserCommands;
class UserListModel;
class UserSelection;
struct User;

//! \brief What can be done to those that are selected, with their number. What doesn't fit is in "More".
class BulkBar final : public QFrame
{
    Q_OBJECT
public:
    BulkBar(UserCommands &commands, UserSelection &selection, const UserListModel &model,
            QWidget *parent = nullptr);

    //! Selection, users or the studio's state are different.
    void refresh();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void allRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QList<User> users() const;
    void fit();
    void fillMore();

    UserCommands &m_commands;
    UserSelection &m_selection;
    const UserListModel &m_model;
    QCheckBox *m_all;
    Text *m_count;
    Text *m_of;
    Button *m_clear;
    Button *m_role;
    QMenu *m_roleMenu;
    Button *m_reset;
    Button *m_resend;
    Button *m_disable;
    Button *m_more;
    QMenu *m_moreMenu;
    bool m_offersResend = false;
};

} // namespace callboard
