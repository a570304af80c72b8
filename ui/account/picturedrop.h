// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QImage>
#include <QPixmap>
#include <QPointer>

class QMimeData;

namespace callboard
{

//! \brief The profile picture as something to press and to drop on: a dark segment says "Change" under the
//! pointer, a dashed ring "Drop to use" under a drag; the menu key and the right button open what can be done
//! with it. Says what was asked for; does nothing.
class PictureDrop final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit PictureDrop(QWidget *parent = nullptr);

    void setPerson(const QString &name, const QString &seed);
    //! A null image shows the initials.
    void setPicture(const QImage &picture);
    [[nodiscard]] bool hasPicture() const { return !m_picture.isNull(); }
    [[nodiscard]] const QImage &picture() const { return m_picture; }
    //! While a picture is read; it takes no other meanwhile.
    void setBusy(bool busy);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    //! Choose a file: pressed, or Upload… or Replace… of the menu.
    void uploadRequested();
    void viewRequested();
    void clearRequested();
    //! Something is over the picture that may be one; \a data lives as long as the signal.
    void dragEntered(const QMimeData *data);
    void dragLeft();
    //! Dropped or pasted.
    void dataArrived(const QMimeData *data);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void setDragged(bool on);
    void paintChange(QPainter *painter) const;
    void paintDropHere(QPainter *painter) const;

    QString m_name;
    QString m_seed;
    QImage m_picture;
    QPixmap m_round; //!< made when it is painted, for the ratio of the screen
    QPointer<QWidget> m_ring;
    bool m_dragged = false;
    bool m_busy = false;
};

} // namespace callboard
