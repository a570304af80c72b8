// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options.h"
#include "models/domain/ids.h"
#include "models/domain/studio.h"
#include "ui/dialogs/filepicker.h"

#include <QObject>
#include <memory>

class QWidget;

namespace callboard
{

class WorkAhead;
struct Services;
struct Stage;

//! Before QApplication, which takes long to connect to the screen: begins what needs none.
[[nodiscard]] std::unique_ptr<WorkAhead> beginAhead();

//! \brief The program: makes every service once, in one place, and wires window, accounts and demo studio
//! together. Made after prepareProcess() and QApplication. GUI thread.
class Application final : public QObject
{
    Q_OBJECT
public:
    //! \a ahead: made as early as can be, see beginAhead(). \a filePicker: tests answer file questions
    //! themselves; null asks the system.
    Application(const Options &options, std::unique_ptr<WorkAhead> ahead,
                std::unique_ptr<FilePicker> filePicker = nullptr, QObject *parent = nullptr);
    ~Application() override;

    //! Shows the window: the account of the last time from this computer's copy, or the sign-in page.
    void start();
    [[nodiscard]] QWidget &window();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    //! After the first paint: the system's wishes, the network, the keychain, the demo studio.
    void beginWork();
    void registerPages();
    void raiseCurtain();
    //! Changes the language, if it is another one: the window is built anew in it.
    void speak(const QString &language);
    //! The language is the account's, unless the command line says otherwise.
    void followLanguage();
    //! Of the account, as it was when it was last open here.
    [[nodiscard]] QString languageOf(const AccountId &id) const;
    void openDemo();
    void enterDemo(const StudioUrl &url, const QString &login, const QByteArray &password);

    Options m_options;
    bool m_working = false;
    std::unique_ptr<WorkAhead> m_ahead;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<Stage> m_stage; //!< after the services: it goes first
};

} // namespace callboard
