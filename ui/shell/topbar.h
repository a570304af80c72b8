// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QWidget>

namespace callboard
{

class Avatar;
class CommandField;
class Text;

//! \brief The bell, with how many things need the person.
class BellButton : public QPushButton
{
    Q_OBJECT
public:
    explicit BellButton(QWidget *parent = nullptr);
    void setCount(int count);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_count = 0;
};

//! \brief The person's picture; opens the profile menu.
class PersonButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit PersonButton(QWidget *parent = nullptr);
    void setPerson(const QString &name, const QString &seed);
    void setPicture(const QImage &picture);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *) override {}

private:
    Avatar *m_avatar;
};

//! \brief Over every page: its title, the command field, the bell, the person.
class TopBar : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    [[nodiscard]] CommandField *command() const { return m_command; }
    [[nodiscard]] BellButton *bell() const { return m_bell; }
    [[nodiscard]] PersonButton *person() const { return m_person; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Text *m_title;
    CommandField *m_command;
    BellButton *m_bell;
    PersonButton *m_person;
};

} // namespace callboard
