// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QObject>
#include <QTranslator>
#include <memory>
#include <vector>

namespace callboard
{

//! \brief The language of the program: loads our texts and Qt's own for a language and sets the default
//! locale. Owned by Application; GUI thread.
class Translation final : public QObject
{
    Q_OBJECT
public:
    //! \a pseudo lengthens every English text by a third and puts marks around it, instead of translating.
    explicit Translation(bool pseudo, QObject *parent = nullptr);
    ~Translation() override;

    //! The languages that this program has texts for (BCP 47), English first.
    [[nodiscard]] static QStringList available();
    //! The best of available() for what was wished ("de-AT" is served by "de"); English when there is none.
    [[nodiscard]] static QString bestFor(const QString &wished);

    //! Empty means the system's language. Widgets get QEvent::LanguageChange.
    void use(const QString &language);
    [[nodiscard]] QString language() const { return m_language; }

private:
    void install(std::unique_ptr<QTranslator> translator);
    void removeAll();

    bool m_pseudo;
    QString m_language;
    std::vector<std::unique_ptr<QTranslator>> m_installed;
};

} // namespace callboard
