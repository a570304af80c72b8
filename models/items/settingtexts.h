// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QJsonValue>
#include <QLocale>

namespace callboard
{

//! \brief The names of the studio's settings and of their values, as people read them. GUI thread
//! (translations). Values hold text from outside: show them as plain text.
class SettingTexts
{
    Q_DECLARE_TR_FUNCTIONS(callboard::SettingTexts)
public:
    [[nodiscard]] static bool knows(const QString &setting);
    [[nodiscard]] static QString name(const QString &setting);           //!< "Session length"
    [[nodiscard]] static QString nameInSentence(const QString &setting); //!< "session length"
    //! "studio name, session length and allowed domains"
    [[nodiscard]] static QString namesInSentence(const QStringList &settings);
    //! "90 days". A billing contact is an id: give its name yourself.
    [[nodiscard]] static QString value(const QString &setting, const QJsonValue &value);
    //! What a score of zxcvbn means: "Fair".
    [[nodiscard]] static QString strength(int score);
};

} // namespace callboard
