// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace callboard
{

namespace
{

// A German text is about a third longer than its English one; the marks show where a text was cut or put
// together from parts.
class PseudoTranslator final : public QTranslator
{
public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int number) const override
    {
        QString text = QString::fromUtf8(source);
        if (number >= 0)
            text.replace(QLatin1String("%n"), QString::number(number));
        const qsizetype more = (text.size() * 3 + 9) / 10;
        return QStringLiteral("[%1%2]").arg(text, QString(more, u'·'));
    }
};

} // namespace

Translation::Translation(bool pseudo, QObject *parent) : QObject(parent), m_pseudo(pseudo) {}

Translation::~Translation()
{
    removeAll();
}

QStringList Translation::available()
{
    return {QStringLiteral("en-GB"), QStringLiteral("de"), QStringLiteral("fr"), QStringLiteral("es"),
            QStringLiteral("ja")};
}

QString Translation::bestFor(const QString &wished)
{
    const QString language = wished.section(u'-', 0, 0).section(u'_', 0, 0);
    for (const QString &candidate : available()) {
        if (candidate == wished || candidate.section(u'-', 0, 0) == language)
            return candidate;
    }
    return available().constFirst();
}

void Translation::use(const QString &language)
{
    const QString best = bestFor(language.isEmpty() ? QLocale::system().bcp47Name() : language);
    if (best == m_language)
        return;
    removeAll();
    m_language = best;
    // The system's own country (for dates and numbers) wins when it speaks the same language.
    const QLocale wished(language.isEmpty() ? best : language);
    QLocale::setDefault(QLocale::system().language() == wished.language() ? QLocale::system() : wished);
    if (m_pseudo) {
        install(std::make_unique<PseudoTranslator>());
        return;
    }
    auto own = std::make_unique<QTranslator>();
    if (own->load(QStringLiteral(":/i18n/callboard_%1.qm").arg(best.section(u'-', 0, 0))))
        install(std::move(own));
    auto qt = std::make_unique<QTranslator>();
    if (qt->load(QStringLiteral("qtbase_%1").arg(best.section(u'-', 0, 0)),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        install(std::move(qt));
}

void Translation::install(std::unique_ptr<QTranslator> translator)
{
    QCoreApplication::installTranslator(translator.get());
    m_installed.push_back(std::move(translator));
}

void Translation::removeAll()
{
    for (const auto &translator : m_installed)
        QCoreApplication::removeTranslator(translator.get());
    m_installed.clear();
}

} // namespace callboard
