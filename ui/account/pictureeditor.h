// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/pictureintake.h"
#include "models/sync/account.h"

#include <QWidget>
#include <functional>

namespace callboard
{

class FilePicker;
class PictureDrop;
class Text;

//! \brief The profile picture and the sentence under it. Takes a picture in, has it cropped, and saves it at
//! once, independent of the save bar (A5).
class PictureEditor final : public QWidget
{
    Q_OBJECT
public:
    //! Both are borrowed and must live longer.
    PictureEditor(Account &account, FilePicker &files, QWidget *parent = nullptr);

signals:
    //! Something was done that can be undone.
    void done(const QString &text, const std::function<void()> &undo);

private:
    void refresh();
    void load(const PictureId &id);
    void pickFile();
    void take(const QFuture<Result<TakenPicture>> &future);
    void crop(const TakenPicture &taken);
    void save(const QImage &square);
    void clear();
    void view();
    void glance(const QMimeData &data);
    void sayUsual();
    void say(const QString &sentence);
    void sayError(const Error &error);
    void offerUndo(const QString &text, const QImage &before);

    Account &m_account;
    FilePicker &m_files;
    PictureIntake m_intake;
    PictureDrop *m_drop;
    Text *m_words;
    PictureId m_shown;
    bool m_hasError = false;
    int m_drags = 0; //!< so that a late answer about a drag that left is dropped
};

} // namespace callboard
