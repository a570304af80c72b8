// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/callboardstyle.h"
#include "ui/theme/lookstate.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QToolTip>
#include <QWidget>

static void registerResources()
{
    Q_INIT_RESOURCE(callboard);
}

namespace callboard
{

namespace
{

constexpr int designTextSize = 13;

QPalette paletteFromTokens()
{
    const std::pair<QPalette::ColorRole, Color> roles[] = {
        {QPalette::Window, Color::Window},
        {QPalette::WindowText, Color::Text},
        {QPalette::Base, Color::Input},
        {QPalette::AlternateBase, Color::Window},
        {QPalette::Text, Color::Text},
        {QPalette::PlaceholderText, Color::Text3},
        {QPalette::Button, Color::Button},
        {QPalette::ButtonText, Color::Text},
        {QPalette::BrightText, Color::OnAccent},
        {QPalette::ToolTipBase, Color::Raised},
        {QPalette::ToolTipText, Color::Text},
        {QPalette::Highlight, Color::Selected},
        {QPalette::HighlightedText, Color::Text},
        {QPalette::Link, Color::AccentText},
        {QPalette::LinkVisited, Color::AccentText},
        {QPalette::Light, Color::Hover},
        {QPalette::Midlight, Color::Hover},
        {QPalette::Mid, Color::Line},
        {QPalette::Dark, Color::Control},
        {QPalette::Shadow, Color::LineStrong},
    };
    QPalette palette;
    for (const auto &[role, token] : roles)
        palette.setColor(role, color(token));
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, color(Color::TextOff));
    palette.setColor(QPalette::Inactive, QPalette::Highlight, color(Color::SelectedIdle));
    return palette;
}

} // namespace

Theme::Theme(QObject *parent) : QObject(parent)
{
    registerResources();
    m_systemScheme = schemeOf(QGuiApplication::palette());
    readTokens();
    chooseFonts();
    m_applying = true;
    QApplication::setStyle(new CallboardStyle);
    m_applying = false;
    apply();
    connect(&m_systemMotion, &SystemMotion::changed, this, &Theme::chooseMotion);
    qApp->installEventFilter(this);
}

Scheme Theme::schemeOf(const QPalette &palette)
{
    const auto lightness = [&palette](QPalette::ColorRole role) { return palette.color(role).lightness(); };
    return lightness(QPalette::Window) < lightness(QPalette::WindowText) ? Scheme::Dark : Scheme::Light;
}

void Theme::setAppearance(Appearance appearance)
{
    if (m_appearance == appearance)
        return;
    m_appearance = appearance;
    apply();
}

void Theme::setIncreasedContrast(bool on)
{
    if (m_increasedContrast == on)
        return;
    m_increasedContrast = on;
    apply();
}

void Theme::setReduceMotion(bool on)
{
    if (m_reduceMotion == on)
        return;
    m_reduceMotion = on;
    apply();
}

void Theme::readTokens()
{
    QFile file(QStringLiteral(":/callboard/theme/tokens.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("tokens.json is not compiled in");
    const auto tokens = TokenTable::fromJson(file.readAll());
    if (!tokens)
        qFatal("%s", qPrintable(tokens.error().detail));
    m_tokens = *tokens;
}

void Theme::chooseFonts()
{
    LookState &look = lookState();
    QFont base;
    QFont mono;
    if (qEnvironmentVariableIsEmpty("XDG_CURRENT_DESKTOP")) {
        // Without a desktop environment nobody chose a font, and Qt's own choice is poor.
        base = QFont(QStringLiteral("Inter"));
        base.setPixelSize(designTextSize);
        base.setHintingPreference(QFont::PreferNoHinting);
        mono = QFont(QStringLiteral("JetBrains Mono"));
        mono.setHintingPreference(QFont::PreferNoHinting);
    } else {
        base = QGuiApplication::font();
        mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    }
    mono.setStyleHint(QFont::Monospace);
    const int size = base.pixelSize() > 0 ? base.pixelSize() : QFontInfo(base).pixelSize();
    look.scale = static_cast<double>(size) / designTextSize;

    const auto sized = [&look](QFont face, int designPixels, QFont::Weight weight) {
        face.setPixelSize(qRound(designPixels * look.scale));
        face.setWeight(weight);
        return face;
    };
    const auto set = [&look](FontRole role, const QFont &face) {
        look.fonts[static_cast<size_t>(role)] = face;
    };
    set(FontRole::Display, sized(base, 20, QFont::DemiBold));
    set(FontRole::Title, sized(base, 15, QFont::DemiBold));
    set(FontRole::Heading, sized(base, 13, QFont::DemiBold));
    set(FontRole::Body, sized(base, 13, QFont::Normal));
    set(FontRole::BodyStrong, sized(base, 13, QFont::Medium));
    set(FontRole::Small, sized(base, 12, QFont::Normal));
    set(FontRole::Caption, sized(base, 11, QFont::Normal));
    set(FontRole::CaptionStrong, sized(base, 11, QFont::Medium));
    QFont group = sized(base, 11, QFont::Medium);
    group.setCapitalization(QFont::AllUppercase);
    group.setLetterSpacing(QFont::PercentageSpacing, 105);
    set(FontRole::Group, group);
    set(FontRole::Mono, sized(mono, 12, QFont::Normal));
    QApplication::setFont(callboard::font(FontRole::Body));
    QToolTip::setFont(callboard::font(FontRole::Small));
}

void Theme::apply()
{
    const QScopedValueRollback<bool> applying(m_applying, true);
    LookState &look = lookState();
    look.tokens = m_increasedContrast ? m_tokens.withIncreasedContrast() : m_tokens;
    look.scheme = m_appearance == Appearance::System ? m_systemScheme
                  : m_appearance == Appearance::Dark ? Scheme::Dark
                                                     : Scheme::Light;
    chooseMotion();
    const QPalette palette = paletteFromTokens();
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        QEvent event(QEvent::StyleChange);
        QCoreApplication::sendEvent(widget, &event);
        widget->update();
    }
    emit changed();
}

// Animations ask when they begin; nothing that is on the screen has to be made anew.
void Theme::chooseMotion()
{
    lookState().reduceMotion = m_reduceMotion || m_systemMotion.isReduced();
}

void Theme::showMnemonics(bool on)
{
    if (lookState().showMnemonics == on)
        return;
    lookState().showMnemonics = on;
    if (QWidget *window = QApplication::activeWindow()) {
        const auto widgets = window->findChildren<QWidget *>();
        for (QWidget *widget : widgets)
            widget->update();
    }
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ThemeChange:
        // Told to every window; the first one is enough. Only without a palette of ours does the application
        // show the system's.
        if (!m_applying) {
            QApplication::setPalette(QPalette());
            m_systemScheme = schemeOf(QGuiApplication::palette());
            apply();
        }
        break;
    case QEvent::KeyPress:
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt)
            showMnemonics(true);
        break;
    case QEvent::KeyRelease:
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt)
            showMnemonics(false);
        break;
    case QEvent::WindowDeactivate: showMnemonics(false); break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace callboard
