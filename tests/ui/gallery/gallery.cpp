// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/gallery.h"

#include "ui/theme/painting.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/meters.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/text.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QCheckBox>
#include <QFocusEvent>
#include <QGridLayout>
#include <QHoverEvent>
#include <QRadioButton>
#include <QTimeEdit>
#include <QTimer>

namespace callboard
{

namespace
{

//! A color field with its name.
class Swatch final : public QWidget
{
public:
    explicit Swatch(Color token) : m_token(token) { setFixedSize(dp(46), dp(44)); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintBox(&painter, {0, 0, width(), dp(28)}, dp(4), color(m_token), color(Color::Line));
        QFont small = callboard::font(FontRole::Caption);
        small.setPixelSize(dp(9));
        painter.setFont(small);
        painter.setPen(color(Color::Text3));
        painter.drawText(QRect(0, dp(28), width() + dp(8), dp(14)), Qt::AlignLeft | Qt::AlignVCenter,
                         tokenName(m_token));
    }

private:
    Color m_token;
};

QHBoxLayout *row(QVBoxLayout *column, const QString &label)
{
    auto *holder = new QWidget;
    holder->setMinimumHeight(dp(40));
    auto *layout = new QHBoxLayout(holder);
    layout->setSpacing(dp(8));
    auto *text = new Text(label, FontRole::Small, Color::Text3);
    text->setFixedWidth(dp(80));
    layout->addWidget(text);
    column->addWidget(holder);
    return layout;
}

void heading(QVBoxLayout *column, const QString &text)
{
    column->addWidget(new Text(text, FontRole::Heading));
    column->addSpacing(dp(8));
    column->addWidget(new Hairline(Qt::Horizontal));
    column->addSpacing(dp(8));
}

LineEdit *field(const QString &text, const QString &placeholder = {})
{
    auto *edit = new LineEdit;
    edit->setText(text);
    edit->setPlaceholderText(placeholder);
    edit->setFixedWidth(dp(90));
    edit->setAccessibleName(text.isEmpty() ? placeholder : text);
    return edit;
}

template<typename Widget>
Widget *named(Widget *widget, const QString &name)
{
    widget->setAccessibleName(name);
    return widget;
}

} // namespace

Gallery::Gallery(QWidget *parent) : QWidget(parent), m_left(new QWidget)
{
    resize(dp(1240), dp(820));
    auto *columns = new QHBoxLayout(this);
    columns->setSpacing(0);
    auto *left = new QVBoxLayout(m_left);
    left->setContentsMargins(dp(24), dp(20), dp(24), dp(20));
    left->setSpacing(0);
    addControls(left);
    addType(left);
    addPalette(left);
    left->addStretch(1);
    m_left->setFixedWidth(dp(620));
    columns->addWidget(m_left);
    columns->addWidget(new Hairline(Qt::Vertical));
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, dp(20), 0, dp(20));
    right->setSpacing(0);
    addMessages(right);
    addStates(right);
    right->addStretch(1);
    columns->addLayout(right, 1);
}

void Gallery::addControls(QVBoxLayout *column)
{
    heading(column, QStringLiteral("Controls"));
    auto *buttons = row(column, QStringLiteral("Button"));
    auto *disabled = new Button(QStringLiteral("Disabled"));
    disabled->setEnabled(false);
    auto *pressed = new Button(QStringLiteral("Pressed"));
    pressed->setDown(true);
    auto *hovered = new Button(QStringLiteral("Hover"));
    hovered->setAttribute(Qt::WA_UnderMouse);
    for (Button *button :
         {new Button(QStringLiteral("Rest")), hovered, pressed, new Button(QStringLiteral("Focus")), disabled,
          new Button(QStringLiteral("Delete…"), ButtonRole::Danger)})
        buttons->addWidget(button);
    buttons->addStretch(1);

    auto *primaries = row(column, QStringLiteral("Primary"));
    auto *resting = new Button(QStringLiteral("Disabled"), ButtonRole::Primary);
    resting->setEnabled(false);
    auto *over = new Button(QStringLiteral("Hover"), ButtonRole::Primary);
    over->setAttribute(Qt::WA_UnderMouse);
    auto *focused = new Button(QStringLiteral("Focus"), ButtonRole::Primary);
    focused->setObjectName(QStringLiteral("gallery.focus"));
    for (Button *button : {new Button(QStringLiteral("Save"), ButtonRole::Primary), over, focused, resting,
                           new Button(QStringLiteral("Delete 2 users"), ButtonRole::DangerPrimary)})
        primaries->addWidget(button);
    primaries->addStretch(1);

    auto *fields = row(column, QStringLiteral("Field"));
    LineEdit *error = field(QStringLiteral("Error"));
    error->setInvalid(true);
    LineEdit *off = field(QStringLiteral("Disabled"));
    off->setEnabled(false);
    LineEdit *password = field(QStringLiteral("hidden"));
    password->setPassword(true);
    for (LineEdit *edit :
         {field({}, QStringLiteral("Hint")), field(QStringLiteral("Value")), error, off, password})
        fields->addWidget(edit);
    fields->addStretch(1);

    auto *combos = row(column, QStringLiteral("Combo, spin"));
    auto *combo = named(new ComboBox, QStringLiteral("Role"));
    combo->addItem(QStringLiteral("Artist"));
    combo->setFixedWidth(dp(128));
    combos->addWidget(combo);
    auto *time = named(new QTimeEdit(QTime(9, 0)), QStringLiteral("Time"));
    time->setDisplayFormat(QStringLiteral("HH:mm"));
    time->setFixedWidth(dp(80));
    combos->addWidget(time);
    auto *zone = named(new ComboBox, QStringLiteral("Time zone"));
    zone->addItem(QStringLiteral("Europe/Berlin"));
    zone->setEndText(QStringLiteral("14:32"));
    zone->setFixedWidth(dp(200));
    combos->addWidget(zone);
    combos->addStretch(1);

    auto *checks = row(column, QStringLiteral("Check"));
    for (int i = 0; i < 4; ++i) {
        auto *check = named(new QCheckBox, QStringLiteral("Check"));
        check->setTristate(i == 2);
        check->setCheckState(i == 0 ? Qt::Unchecked : i == 2 ? Qt::PartiallyChecked : Qt::Checked);
        check->setEnabled(i != 3);
        checks->addWidget(check);
    }
    for (int i = 0; i < 2; ++i) {
        auto *radio = named(new QRadioButton, QStringLiteral("Radio"));
        radio->setChecked(i == 1);
        radio->setAutoExclusive(false);
        checks->addWidget(radio);
    }
    for (const bool on : {false, true}) {
        auto *button = new Switch(on ? QStringLiteral("On") : QStringLiteral("Off"));
        button->setChecked(on);
        checks->addWidget(button);
    }
    checks->addStretch(1);

    auto *avatars = row(column, QStringLiteral("Avatar, badge"));
    const QStringList names = {QStringLiteral("Ana Ferreira"), QStringLiteral("Kofi Mensah"),
                               QStringLiteral("Freya Nilsen"), QStringLiteral("Digby Moreau"),
                               QStringLiteral("Mia Tanaka")};
    int side = 20;
    for (const QString &name : names) {
        auto *avatar = new Avatar(side);
        avatar->setPerson(name, name);
        avatars->addWidget(avatar);
        side += side < 32 ? 4 : 8;
    }
    auto *badge = new Badge(this);
    badge->setCount(3);
    avatars->addWidget(badge);
    avatars->addStretch(1);

    auto *meters = row(column, QStringLiteral("Meter"));
    auto *meter = new Meter;
    meter->setValues(184, 6, 200);
    meter->setFixedWidth(dp(90));
    meters->addWidget(meter);
    meters->addWidget(new Text(QStringLiteral("190 of 200"), FontRole::Small, Color::Text2));
    const QStringList words = {{}, QStringLiteral("Weak"), {}, QStringLiteral("Good")};
    for (int steps = 1; steps <= 3; steps += 2) {
        auto *strength = new StrengthMeter;
        strength->setStrength(steps, words.at(steps));
        meters->addWidget(strength);
    }
    meters->addStretch(1);
    column->addSpacing(dp(16));
}

void Gallery::addType(QVBoxLayout *column)
{
    heading(column, QStringLiteral("Type"));
    auto *line = new QHBoxLayout;
    line->setSpacing(dp(24));
    const std::tuple<const char *, FontRole, Color> samples[] = {
        {"Display 20", FontRole::Display, Color::Text}, {"Title 15", FontRole::Title, Color::Text},
        {"Heading 13", FontRole::Heading, Color::Text}, {"Body 13", FontRole::Body, Color::Text},
        {"Small 12", FontRole::Small, Color::Text2},    {"Caption 11", FontRole::Caption, Color::Text3}};
    for (const auto &[text, role, token] : samples)
        line->addWidget(new Text(QLatin1String(text), role, token));
    line->addStretch(1);
    column->addLayout(line);
    column->addSpacing(dp(8));
    auto *second = new QHBoxLayout;
    second->setSpacing(dp(24));
    second->addWidget(new Text(QStringLiteral("Group 11"), FontRole::Group, Color::Text3));
    second->addWidget(new Text(QStringLiteral("Mono 12"), FontRole::Mono));
    second->addStretch(1);
    column->addLayout(second);
    column->addSpacing(dp(24));
}

void Gallery::addPalette(QVBoxLayout *column)
{
    heading(column, QStringLiteral("Palette"));
    auto *grid = new QGridLayout;
    grid->setSpacing(dp(6));
    for (int i = 0; i < callboard::colorCount; ++i)
        grid->addWidget(new Swatch(static_cast<Color>(i)), i / 11, i % 11);
    column->addLayout(grid);
}

void Gallery::addMessages(QVBoxLayout *column)
{
    auto *head = new QVBoxLayout;
    head->setContentsMargins(dp(24), 0, dp(24), 0);
    head->setSpacing(0);
    heading(head, QStringLiteral("Messages"));
    column->addLayout(head);
    const BannerMessage messages[] = {
        {BannerKind::Warning,
         QStringLiteral("Something needs you before we can go on."),
         QStringLiteral("Fix it"),
         {},
         false},
        {BannerKind::Danger,
         QStringLiteral("The studio refused this change: seat limit reached."),
         QStringLiteral("Details"),
         {},
         false},
        {BannerKind::Info,
         QStringLiteral("A new Callboard is ready. It starts with the next launch."),
         {},
         {},
         true}};
    for (const BannerMessage &message : messages) {
        auto *banner = new Banner(this);
        banner->show(message);
        banner->setMinimumHeight(dp(40));
        column->addWidget(banner);
    }
    auto *host = new QWidget;
    host->setFixedHeight(dp(72));
    auto *toast = new Toast(host);
    column->addWidget(host);
    QTimer::singleShot(0, toast, [toast] { toast->show(QStringLiteral("2 accounts disabled"), [] {}); });
}

void Gallery::addStates(QVBoxLayout *column)
{
    auto *grid = new QGridLayout;
    grid->setContentsMargins(dp(24), dp(16), dp(24), 0);
    grid->setSpacing(dp(1));
    for (int i = 0; i < 4; ++i) {
        auto *state = new StateView(new QWidget, SkeletonShape::Profile, this);
        state->setFixedHeight(dp(200));
        if (i == 0)
            state->showMessage(
                {Icon::Inbox,
                 Color::Text3,
                 QStringLiteral("Nothing waiting for you"),
                 QStringLiteral("Notes, versions and changes to what you follow turn up here."),
                 QStringLiteral("Choose what to follow"),
                 {}});
        else if (i == 1)
            state->showLoading();
        else if (i == 2)
            state->showMessage(StateView::failed(
                QStringLiteral("The list could not be loaded"),
                QStringLiteral("The studio answered with an error (500). Your copy from 14:18 is unharmed."),
                QStringLiteral("500")));
        else
            state->showMessage(StateView::notHereYet());
        grid->addWidget(state, i / 2, i % 2);
    }
    column->addLayout(grid);
}

void Gallery::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Color::Window));
}

} // namespace callboard
