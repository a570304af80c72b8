// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/filepicker.h"

#include <QList>

namespace callboard
{

//! A person who picks the file that the test names, at once; nothing while no path is set.
class FakeFilePicker final : public FilePicker
{
public:
    QString path;
    QList<FileWish> wishes; //!< of pickFile() and pickNewFile(), in their order

    void pickPicture(QWidget *, std::function<void(const QString &)> picked) override { pick(picked); }
    void pickFile(QWidget *, const FileWish &wish, std::function<void(const QString &)> picked) override
    {
        wishes.append(wish);
        pick(picked);
    }
    void pickNewFile(QWidget *, const FileWish &wish, std::function<void(const QString &)> picked) override
    {
        wishes.append(wish);
        pick(picked);
    }

private:
    void pick(const std::function<void(const QString &)> &picked) const
    {
        if (!path.isEmpty())
            picked(path);
    }
};

} // namespace callboard
