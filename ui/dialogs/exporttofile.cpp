// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exporttofile.h"

#include "models/domain/futures.h"
#include "models/items/filetransfer.h"

#include <QFileInfo>
#include <QWidget>

namespace callboard
{

void exportToFile(FilePicker &files, QWidget *parent, const FileWish &wish,
                  std::function<QFuture<Result<QByteArray>>()> fetch,
                  const std::function<void(const Result<QString> &)> &done)
{
    files.pickNewFile(parent, wish, [parent, fetch = std::move(fetch), done](const QString &path) {
        whenDone<QByteArray>(fetch(), parent, [parent, path, done](const Result<QByteArray> &content) {
            if (!content) {
                done(content.error());
                return;
            }
            whenDone<void>(writeWhole(path, *content), parent, [path, done](const Result<void> &written) {
                if (written.ok())
                    done(QFileInfo(path).fileName());
                else
                    done(written.error());
            });
        });
    });
}

} // namespace callboard
