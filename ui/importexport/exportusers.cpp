// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importexport/exportusers.h"

#include "ui/dialogs/exporttofile.h"

#include <QCoreApplication>

namespace callboard
{

namespace
{

QString words(const char *text)
{
    return QCoreApplication::translate("callboard::ExportUsers", text);
}

} // namespace

QString csvFilter()
{
    return words(QT_TRANSLATE_NOOP("callboard::ExportUsers", "CSV files (*.csv)"));
}

void exportUsers(Administration &administration, FilePicker &files, QWidget *parent,
                 const std::function<void(const QString &sentence)> &done)
{
    const FileWish wish{words(QT_TRANSLATE_NOOP("callboard::ExportUsers", "Export users")), csvFilter(),
                        QStringLiteral("csv"), QStringLiteral("users.csv")};
    exportToFile(
        files, parent, wish, [&administration] { return administration.exportUsers(); },
        [done](const Result<QString> &file) {
            const QString exported =
                words(QT_TRANSLATE_NOOP("callboard::ExportUsers", "Users exported to %1."));
            done(file.ok() ? exported.arg(*file) : file.error().text);
        });
}

} // namespace callboard
