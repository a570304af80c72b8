// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/administrationpages.h"

#include "ui/audit/auditlogpage.h"
#include "ui/seats/seatspage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/pageregistry.h"

#include <QCoreApplication>

namespace callboard
{

namespace
{

QString words(const char *text)
{
    return QCoreApplication::translate("callboard::AdministrationPages", text);
}

bool isAdministrator(const Account &account)
{
    return account.administration() != nullptr;
}

} // namespace

void addAdministrationPages(PageRegistry &registry, const Clock &clock, FilePicker &files)
{
    registry.add({QStringLiteral("seats"),
                  words(QT_TRANSLATE_NOOP("callboard::AdministrationPages", "Seats")), Icon::Seat,
                  PageGroup::Administration,
                  words(QT_TRANSLATE_NOOP("callboard::AdministrationPages",
                                          "buy licences invitations purchases orders price")),
                  isAdministrator, [&clock](Account &account, QWidget *parent) -> Page * {
                      return new SeatsPage(account, *account.administration(), clock, parent);
                  }});
    registry.add({QStringLiteral("settings"),
                  words(QT_TRANSLATE_NOOP("callboard::AdministrationPages", "Studio settings")),
                  Icon::Settings, PageGroup::Administration,
                  words(QT_TRANSLATE_NOOP("callboard::AdministrationPages",
                                          "password policy sessions email domains billing contact layout")),
                  isAdministrator, [](Account &account, QWidget *parent) -> Page * {
                      return new SettingsPage(account, *account.administration(), parent);
                  }});
    registry.add(
        {QStringLiteral("audit"), words(QT_TRANSLATE_NOOP("callboard::AdministrationPages", "Audit log")),
         Icon::Shield, PageGroup::Administration,
         words(QT_TRANSLATE_NOOP("callboard::AdministrationPages", "history changes who did what security")),
         isAdministrator, [&clock, &files](Account &account, QWidget *parent) -> Page * {
             return new AuditLogPage(account, *account.administration(), clock, files, parent);
         }});
}

} // namespace callboard
