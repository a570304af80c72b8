// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace callboard
{

//! What kind of file is asked for.
struct FileWish {
    QString caption;    //!< of the dialog: "Export users"
    QString nameFilter; //!< as QFileDialog takes it: "CSV files (*.csv)"
    QString suffix;     //!< added to a new file's name that has none ("csv")
    QString name;       //!< proposed for a new file ("users.csv")
};

//! \brief Asks the person for a file. The real one opens the system's dialog; tests answer by themselves.
class FilePicker
{
public:
    FilePicker() = default;
    virtual ~FilePicker() = default;
    Q_DISABLE_COPY_MOVE(FilePicker)

    //! Returns at once; \a picked gets the path later, and is not called when the person changes their mind
    //! or \a parent goes.
    virtual void pickPicture(QWidget *parent, std::function<void(const QString &path)> picked) = 0;
    //! A file to read.
    virtual void pickFile(QWidget *parent, const FileWish &wish,
                          std::function<void(const QString &path)> picked) = 0;
    //! A file to write; the person has agreed to replace it if it exists.
    virtual void pickNewFile(QWidget *parent, const FileWish &wish,
                             std::function<void(const QString &path)> picked) = 0;
};

//! The system's own dialog, window-modal.
class SystemFilePicker final : public FilePicker
{
public:
    void pickPicture(QWidget *parent, std::function<void(const QString &path)> picked) override;
    void pickFile(QWidget *parent, const FileWish &wish,
                  std::function<void(const QString &path)> picked) override;
    void pickNewFile(QWidget *parent, const FileWish &wish,
                     std::function<void(const QString &path)> picked) override;
};

} // namespace callboard
