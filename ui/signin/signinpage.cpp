// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/signinpage.h"

#include "models/items/languagemodel.h"
#include "ui/signin/languagebutton.h"
#include "ui/signin/resetform.h"
#include "ui/signin/studiosidebar.h"
#include "ui/theme/painting.h"
#include "ui/widgets/button.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QHBoxLayout>

namespace callboard
{

namespace
{

constexpr int footHeight = 64;
constexpr int gutter = 24;
constexpr int formTop = 144;

// Of the languages that are offered, the one of the default locale.
QString spokenOf(const QStringList &languages)
{
    const QString spoken = QLocale().bcp47Name();
    for (const QString &language : languages) {
        if (language == spoken || language.section(u'-', 0, 0) == spoken.section(u'-', 0, 0))
            return language;
    }
    return languages.value(0);
}

} // namespace

SignInPage::SignInPage(Accounts &accounts, const Clock &clock, QStringList languages, QWidget *parent)
    : QWidget(parent),
      m_accounts(accounts),
      m_clock(clock),
      m_languages(std::move(languages)),
      m_studios(accounts),
      m_reachability(accounts)
{
    setObjectName(QStringLiteral("signin.page"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void SignInPage::build()
{
    if (m_content)
        return;
    rebuild();
    connect(&m_reachability, &Reachability::changed, this, &SignInPage::refreshFoot);
    connect(&m_studios, &QAbstractItemModel::modelReset, this, [this] {
        followAddress();
        refreshFoot();
    });
    if (m_studios.rowCount() > 0)
        chooseRow(0);
}

void SignInPage::rebuild()
{
    const bool first = m_content == nullptr;
    const SignInDraft draft = first ? SignInDraft() : m_form->draft();
    delete m_content;
    m_content = new QWidget;
    m_sidebar = new StudioSidebar(m_studios);
    auto *row = new QHBoxLayout(m_content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addWidget(makeMain(), 1);
    layout()->addWidget(m_content);

    connect(m_sidebar, &StudioSidebar::chosen, this, &SignInPage::chooseRow);
    connect(m_sidebar, &StudioSidebar::anotherRequested, this, &SignInPage::chooseAnother);
    connect(m_sidebar, &StudioSidebar::demoRequested, this, &SignInPage::demoRequested);
    connect(m_sidebar, &StudioSidebar::forgetRequested, this,
            [this](int index) { m_accounts.forget(m_studios.studio(index).url); });
    if (!first)
        m_form->setDraft(draft);
    followAddress();
    refreshFoot();
}

QWidget *SignInPage::makeMain()
{
    m_form = new SignInForm(m_accounts, m_reachability, m_studios, m_clock);
    m_reset = new ResetForm(m_accounts);
    m_forms = new QStackedWidget;
    m_forms->addWidget(m_form);
    m_forms->addWidget(m_reset);
    connect(m_form, &SignInForm::signedIn, this, &SignInPage::signedIn);
    connect(m_form, &SignInForm::forgotRequested, this, &SignInPage::showReset);
    connect(m_form, &SignInForm::studioChosen, this, &SignInPage::chooseRow);
    connect(m_form, &SignInForm::addressEdited, this, &SignInPage::followAddress);
    connect(m_reset, &ResetForm::backRequested, this, &SignInPage::showSignIn);

    auto *middle = new QWidget;
    auto *middleLayout = new QVBoxLayout(middle);
    middleLayout->setContentsMargins(dp(gutter), 0, dp(gutter), dp(gutter));
    // In a low window the space above gives way first.
    auto *above = new QSpacerItem(0, dp(formTop), QSizePolicy::Minimum, QSizePolicy::Maximum);
    middleLayout->addItem(above);
    auto *centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addWidget(m_forms);
    centred->addStretch(1);
    middleLayout->addLayout(centred);
    middleLayout->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(middle);

    auto *main = new QWidget;
    auto *layout = new QVBoxLayout(main);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addWidget(new Hairline(Qt::Horizontal));
    layout->addWidget(makeFoot());
    return main;
}

QWidget *SignInPage::makeFoot()
{
    m_foot = new QWidget;
    m_foot->setFixedHeight(dp(footHeight) - 1);
    m_hint = new Text(QString(), FontRole::Small, Color::Text3);
    m_hint->setWordWrap(true);
    m_openCopy = new Button(tr("&Open the copy on this computer"));
    m_openCopy->setObjectName(QStringLiteral("signin.openCopy"));
    auto *language = new LanguageButton(m_languages, spokenOf(m_languages));
    language->setObjectName(QStringLiteral("signin.language"));
    auto *version =
        new Text(QStringLiteral("Callboard %1").arg(QStringLiteral(CALLBOARD_VERSION).section(u'.', 0, 1)),
                 FontRole::Small, Color::Text3);
    auto *layout = new QHBoxLayout(m_foot);
    layout->setContentsMargins(dp(gutter), 0, dp(gutter), 0);
    layout->setSpacing(dp(16));
    layout->addWidget(m_hint, 1);
    layout->addWidget(m_openCopy);
    layout->addWidget(language);
    layout->addWidget(version);
    connect(m_openCopy, &QPushButton::clicked, this, [this] {
        if (const KnownStudio *studio = m_form->known())
            emit signedIn(studio->account);
    });
    connect(language, &LanguageButton::chosen, this, &SignInPage::languageChosen);
    return m_foot;
}

void SignInPage::chooseStudio(const StudioUrl &url)
{
    build();
    const int row = m_studios.find(url);
    if (row >= 0) {
        chooseRow(row);
        return;
    }
    KnownStudio studio;
    studio.url = url;
    m_form->setStudio(studio);
    showSignIn();
}

void SignInPage::arrive()
{
    build();
    showSignIn();
}

void SignInPage::showError(const QString &sentence)
{
    build();
    m_forms->setCurrentWidget(m_form);
    m_form->showError(sentence);
}

void SignInPage::chooseRow(int row)
{
    m_form->setStudio(m_studios.studio(row));
    m_sidebar->setCurrent(row);
    showSignIn();
}

void SignInPage::chooseAnother()
{
    m_form->setStudio({});
    showSignIn();
}

void SignInPage::followAddress()
{
    m_sidebar->setCurrent(m_reachability.url().isValid() ? m_studios.find(m_reachability.url()) : -1);
}

void SignInPage::refreshFoot()
{
    const KnownStudio *studio = m_form->known();
    const bool offline = m_reachability.state() == Reachability::State::Unreachable;
    const bool canOpen = studio && studio->hasCopy && studio->account.isValid();
    m_openCopy->setVisible(offline && canOpen);
    m_hint->setText(tr("Without a connection you can open the studio copy kept on this computer."));
}

void SignInPage::showReset(const QString &login)
{
    m_forms->setCurrentWidget(m_reset);
    m_reset->start(m_reachability.url(), login);
}

void SignInPage::showSignIn()
{
    m_forms->setCurrentWidget(m_form);
    m_form->focusFirst();
}

void SignInPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_content)
        rebuild();
}

void SignInPage::setVisible(bool visible)
{
    if (visible && !m_content)
        build();
    else if (visible && !isVisible())
        m_reachability.check(); // who signs out sees this page again after hours
    QWidget::setVisible(visible);
}

void SignInPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Color::Window));
}

} // namespace callboard
