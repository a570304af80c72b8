// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QHash>
#include <QJsonValue>
#include <QLocale>
#include <QStringList>

namespace callboard
{

//! \brief The names of the profile's fields and of their values, as people read them. A value; GUI thread
//! (translations). What it answers may hold text from outside: show it as plain text.
class FieldTexts
{
    Q_DECLARE_TR_FUNCTIONS(callboard::FieldTexts)
public:
    //! \a pageNames: title by page id, for the start page.
    explicit FieldTexts(QHash<QString, QString> pageNames = {}, const QLocale &locale = {});

    //! As a label: "Last name".
    [[nodiscard]] QString name(const QString &field) const;
    //! Within a sentence: "last name". Not made from name(), because German writes nouns with a capital.
    [[nodiscard]] QString nameInSentence(const QString &field) const;
    [[nodiscard]] QString value(const QString &field, const QJsonValue &value) const;
    //! "Last name → Tanaka-Weiss"
    [[nodiscard]] QString change(const QString &field, const QJsonValue &to) const;
    //! "first name, language and time zone"
    [[nodiscard]] QString namesInSentence(const QStringList &fields) const;
    //! "First name and language": the first one as it begins a sentence.
    [[nodiscard]] QString namesAtStart(const QStringList &fields) const;

    //! The language's own name for itself, with its place when one language is offered for several: "English
    //! (UK)", "Deutsch".
    [[nodiscard]] static QString languageName(const QString &language);

    //! A text from outside for a place in a sentence: one line, at most 80 characters, cut with an ellipsis.
    [[nodiscard]] static QString shortened(const QString &text);

private:
    QHash<QString, QString> m_pageNames;
    QLocale m_locale;
};

} // namespace callboard
