// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/filepicker.h"

#include "models/items/pictureintake.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QStandardPaths>

namespace callboard
{

namespace
{

void open(QFileDialog *dialog, QWidget *parent, std::function<void(const QString &)> picked)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [picked = std::move(picked)](const QString &path) {
                         if (!path.isEmpty())
                             picked(path);
                     });
    dialog->open();
}

QFileDialog *documentDialog(QWidget *parent, const FileWish &wish)
{
    return new QFileDialog(parent, wish.caption,
                           QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                           wish.nameFilter);
}

} // namespace

void SystemFilePicker::pickPicture(QWidget *parent, std::function<void(const QString &)> picked)
{
    auto *dialog = new QFileDialog(
        parent, QCoreApplication::translate("callboard::FilePicker", "Choose a picture"),
        QStandardPaths::writableLocation(QStandardPaths::PicturesLocation), PictureIntake::nameFilter());
    dialog->setFileMode(QFileDialog::ExistingFile);
    open(dialog, parent, std::move(picked));
}

void SystemFilePicker::pickFile(QWidget *parent, const FileWish &wish,
                                std::function<void(const QString &)> picked)
{
    QFileDialog *dialog = documentDialog(parent, wish);
    dialog->setFileMode(QFileDialog::ExistingFile);
    open(dialog, parent, std::move(picked));
}

void SystemFilePicker::pickNewFile(QWidget *parent, const FileWish &wish,
                                   std::function<void(const QString &)> picked)
{
    QFileDialog *dialog = documentDialog(parent, wish);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(wish.suffix);
    dialog->selectFile(wish.name);
    open(dialog, parent, std::move(picked));
}

} // namespace callboard
