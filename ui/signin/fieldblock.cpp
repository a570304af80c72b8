// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/fieldblock.h"

#include "ui/theme/look.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/dot.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>

namespace callboard
{

namespace
{

constexpr int errorWidth = 360 - 16 - 8; // the form's, less icon and gap

} // namespace

FieldBlock::FieldBlock(const QString &label, LineEdit *field, QWidget *parent)
    : QWidget(parent),
      m_field(field),
      m_head(new QHBoxLayout),
      m_errorLine(new QWidget),
      m_error(new Text(QString(), FontRole::Small, Color::Danger)),
      m_hint(new Text(QString(), FontRole::Small, Color::Text3))
{
    field->setLarge(true);
    field->setAccessibleName(QString(label).remove(u'&'));
    auto *words = new Text(label, FontRole::Body, Color::Text2);
    words->setBuddy(field);
    m_head->setContentsMargins(0, 0, 0, 0);
    m_head->addWidget(words, 1);

    m_error->setWordWrap(true);
    m_error->setPreferredWidth(errorWidth);
    auto *errorLayout = new QHBoxLayout(m_errorLine);
    errorLayout->setContentsMargins(0, dp(4), 0, 0);
    errorLayout->setSpacing(dp(8));
    errorLayout->addWidget(new Glyph(Icon::Warning, Color::Danger), 0, Qt::AlignTop);
    errorLayout->addWidget(m_error, 1);
    m_errorLine->hide();
    m_hint->setWordWrap(true);
    m_hint->setPreferredWidth(errorWidth);
    m_hint->setContentsMargins(0, dp(4), 0, 0);
    m_hint->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(dp(4));
    layout->addLayout(m_head);
    layout->addWidget(m_field);
    layout->addWidget(m_errorLine);
    layout->addWidget(m_hint);
}

void FieldBlock::setLabelEnd(QWidget *widget)
{
    widget->setFixedHeight(lineHeight(FontRole::Body));
    m_head->addWidget(widget);
}

void FieldBlock::setFoot(QWidget *widget)
{
    layout()->addWidget(widget);
    layout()->setAlignment(widget, Qt::AlignLeading);
}

void FieldBlock::setError(const QString &sentence)
{
    m_error->setText(sentence);
    // Of the errors of a form one is shown; it has the name.
    m_error->setObjectName(sentence.isEmpty() ? QString() : QStringLiteral("signin.error"));
    m_errorLine->setVisible(!sentence.isEmpty());
    m_hint->setVisible(sentence.isEmpty() && !m_hint->text().isEmpty());
    m_field->setInvalid(!sentence.isEmpty());
    if (!sentence.isEmpty())
        announce(m_field, sentence);
}

bool FieldBlock::hasError() const
{
    return !m_error->text().isEmpty();
}

void FieldBlock::setHint(const QString &sentence)
{
    m_hint->setText(sentence);
    m_hint->setVisible(!sentence.isEmpty() && !hasError());
}

} // namespace callboard
