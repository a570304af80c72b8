// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace callboard::server
{

//! \brief HTML with places for values; the one place where values become HTML, and they are always escaped.
//!
//! `{{name}}` is the value, `{{#name}}…{{/name}}` a part that is there only when the value is not empty.
//! Parts don't nest. A place without a value is a programming error and shows as nothing.
class HtmlTemplate
{
public:
    explicit HtmlTemplate(QString text) : m_text(std::move(text)) {}

    [[nodiscard]] QString render(const QHash<QString, QString> &values) const;

private:
    QString m_text;
};

} // namespace callboard::server
