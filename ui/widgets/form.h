// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QScrollArea>
#include <optional>

class QGridLayout;
class QVBoxLayout;

namespace callboard
{

class FormRow;
class Text;

//! \brief A titled group of rows: the title and what belongs to it in a column of 208, the rows beside it or,
//! in a narrow page, under it.
class FormSection : public QWidget
{
    Q_OBJECT
public:
    explicit FormSection(const QString &title, QWidget *parent = nullptr);

    //! Takes the row over and returns it.
    FormRow *addRow(FormRow *row);
    //! Across label, field and hint (a sentence, a list). Takes it over.
    void addWide(QWidget *widget);
    //! Under the title (the picture). Takes it over.
    void setAside(QWidget *widget);

    //! Shows these of the rows that were added, in this order for eye and Tab; the others hide.
    void arrangeRows(const QList<FormRow *> &shown);

    [[nodiscard]] const QList<FormRow *> &rows() const { return m_rows; }

private:
    friend class Form;
    void setStacked(bool stacked);

    QGridLayout *m_grid;
    QWidget *m_head;
    QVBoxLayout *m_headLayout;
    QWidget *m_body;
    QVBoxLayout *m_bodyLayout;
    QList<FormRow *> m_rows;
    QList<FormRow *> m_arranged;
    std::optional<bool> m_stacked; //!< nothing yet: not placed
};

//! \brief A page of sections with hairlines between them, scrolling. Labels of all sections share one width,
//! so that the fields stand in one line; where the page is too narrow, titles go above their rows.
class Form : public QScrollArea
{
    Q_OBJECT
public:
    explicit Form(QWidget *parent = nullptr);

    //! Takes the section over and returns it.
    FormSection *addSection(FormSection *section);
    //! A section without anything in it hides with its hairline.
    void showSection(FormSection *section, bool shown);
    [[nodiscard]] bool isStacked() const { return m_stacked; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();

    QWidget *m_page;
    QVBoxLayout *m_layout;
    QList<FormSection *> m_sections;
    QHash<FormSection *, QWidget *> m_lines; //!< above each but the first
    bool m_stacked = false;
};

} // namespace callboard
