// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/filepicker.h"

#include "models/items/pictureintake.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QStandardPaths>

namespace callboard
{

void SystemFilePicker::pickPicture(QWidget *parent, std::function<void(const QString &)> picked)
{
    auto *dialog = new QFileDialog(
        parent, QCoreApplication::translate("callboard::FilePicker", "Choose a picture"),
        QStandardPaths::writableLocation(QStandardPaths::PicturesLocation), PictureIntake::nameFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [picked = std::move(picked)](const QString &path) {
                         if (!path.isEmpty())
                             picked(path);
                     });
    dialog->open();
}

} // namespace callboard
