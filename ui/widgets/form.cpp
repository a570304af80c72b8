// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form.h"

#include "ui/theme/painting.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QGridLayout>
#include <utility>

namespace callboard
{

namespace
{

constexpr int gutter = 24;
constexpr int titleColumn = 208;
constexpr int labelColumn = 128;
constexpr int fieldColumn = 320;
constexpr int hintRoom = 16 + 144; // so that a hint beside the field breaks into few lines

// What was never hidden appears with its parent. Told to appear before that, Qt lays it out at once, and
// again with its parent.
void setShown(QWidget *widget, bool shown)
{
    if (!shown || widget->testAttribute(Qt::WA_WState_ExplicitShowHide))
        widget->setVisible(shown);
}

} // namespace

FormSection::FormSection(const QString &title, QWidget *parent)
    : QWidget(parent),
      m_grid(new QGridLayout(this)),
      m_head(new QWidget),
      m_headLayout(new QVBoxLayout(m_head)),
      m_body(new QWidget),
      m_bodyLayout(new QVBoxLayout(m_body))
{
    setAccessibleName(title);
    auto *heading = new Text(title, FontRole::Heading);
    heading->setWordWrap(true);
    m_headLayout->addWidget(heading);
    m_headLayout->setSpacing(dp(12));
    m_headLayout->setContentsMargins(dp(dotRoom), 0, dp(dotRoom), 0);
    m_headLayout->addStretch(1);
    m_bodyLayout->setSpacing(dp(8));
    m_grid->setContentsMargins(0, dp(20), 0, dp(20));
    m_grid->setHorizontalSpacing(0);
    m_grid->setVerticalSpacing(dp(12));
    setStacked(false);
}

FormRow *FormSection::addRow(FormRow *row)
{
    m_rows.append(row);
    m_bodyLayout->addWidget(row);
    return row;
}

void FormSection::arrangeRows(const QList<FormRow *> &shown)
{
    if (std::exchange(m_arranged, shown) == shown)
        return;
    QList<QWidget *> stops;
    for (int i = 0; i < shown.size(); ++i) {
        FormRow *row = shown.at(i);
        if (m_bodyLayout->indexOf(row) != i) {
            m_bodyLayout->removeWidget(row);
            m_bodyLayout->insertWidget(i, row);
        }
        const auto widgets = row->findChildren<QWidget *>();
        for (QWidget *widget : widgets)
            // Not the lists of combo boxes, which are windows of their own.
            if (widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy() &&
                widget->window() == row->window())
                stops.append(widget);
    }
    for (FormRow *row : std::as_const(m_rows))
        setShown(row, shown.contains(row));
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops.at(i - 1), stops.at(i));
}

void FormSection::addWide(QWidget *widget)
{
    auto *place = new QHBoxLayout;
    place->setContentsMargins(dp(dotRoom), 0, dp(dotRoom), 0);
    place->addWidget(widget);
    m_bodyLayout->addLayout(place);
}

void FormSection::setAside(QWidget *widget)
{
    m_headLayout->insertWidget(1, widget, 0, Qt::AlignLeft | Qt::AlignTop);
}

void FormSection::setStacked(bool stacked)
{
    if (std::exchange(m_stacked, stacked) == stacked)
        return;
    m_grid->removeWidget(m_head);
    m_grid->removeWidget(m_body);
    m_grid->addWidget(m_head, 0, 0);
    m_grid->addWidget(m_body, stacked ? 1 : 0, stacked ? 0 : 1, Qt::AlignTop);
    m_grid->setColumnMinimumWidth(0, stacked ? 0 : dp(titleColumn));
    m_grid->setColumnStretch(0, stacked ? 1 : 0);
    m_grid->setColumnStretch(1, stacked ? 0 : 1);
    m_head->setMaximumWidth(stacked ? QWIDGETSIZE_MAX : dp(titleColumn));
}

Form::Form(QWidget *parent) : QScrollArea(parent), m_page(new QWidget), m_layout(new QVBoxLayout(m_page))
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_layout->setContentsMargins(dp(gutter - dotRoom), 0, dp(gutter - dotRoom), 0);
    m_layout->setSpacing(0);
    m_layout->addStretch(1);
    setWidget(m_page);
}

FormSection *Form::addSection(FormSection *section)
{
    if (!m_sections.isEmpty()) {
        auto *line = new QVBoxLayout;
        line->setContentsMargins(dp(dotRoom), 0, dp(dotRoom), 0);
        m_lines.insert(section, new Hairline(Qt::Horizontal));
        line->addWidget(m_lines.value(section));
        m_layout->insertLayout(m_layout->count() - 1, line);
    }
    m_layout->insertWidget(m_layout->count() - 1, section);
    m_sections.append(section);
    arrange();
    return section;
}

void Form::showSection(FormSection *section, bool shown)
{
    setShown(section, shown);
    if (QWidget *line = m_lines.value(section))
        setShown(line, shown);
}

void Form::arrange()
{
    int label = dp(labelColumn);
    for (const FormSection *section : std::as_const(m_sections))
        for (const FormRow *row : section->rows())
            label = std::max(label, row->labelWidth() + dp(16));
    const int needed = dp(titleColumn + fieldColumn + hintRoom) + label;
    const bool stacked = viewport()->width() - 2 * dp(gutter) < needed;
    for (FormSection *section : std::as_const(m_sections)) {
        for (FormRow *row : section->rows())
            row->setLabelWidth(label);
        section->setStacked(stacked);
    }
    m_stacked = stacked;
}

void Form::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

void Form::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange)
        arrange();
}

} // namespace callboard
