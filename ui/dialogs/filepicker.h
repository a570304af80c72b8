// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace callboard
{

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
};

//! The system's own dialog, window-modal.
class SystemFilePicker final : public FilePicker
{
public:
    void pickPicture(QWidget *parent, std::function<void(const QString &path)> picked) override;
};

} // namespace callboard
