// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

class QPropertyAnimation;

namespace callboard
{

class Button;
class Text;

//! \brief The bar under a page with unsaved changes: names the fields, saves and discards. Slides in and out.
class SaveBar : public QFrame
{
    Q_OBJECT
public:
    explicit SaveBar(QWidget *parent = nullptr);

    //! Names of the changed fields as they stand in a sentence; none hides the bar.
    void setFields(const QStringList &names);
    //! Why it cannot be saved now, beside the names; empty when it can.
    void setDisabledReason(const QString &reason);
    //! While it is being saved, both buttons rest.
    void setBusy(bool on);
    //! Tab goes from the last control of \a page to this bar. Pages are made late, and Tab order is the order
    //! of making.
    void comeAfter(QWidget *page);
    [[nodiscard]] bool isOpen() const { return m_open; }

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void saveRequested();
    void discardRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setOpen(bool open);
    //! To where it was before somebody came to this bar.
    void giveFocusBack();
    void refreshButtons();

    Text *m_words;
    Text *m_why;
    Button *m_discard;
    Button *m_save;
    QPropertyAnimation *m_slide;
    QPointer<QWidget> m_cameFrom;
    QString m_reason;
    bool m_open = false;
    bool m_busy = false;
};

} // namespace callboard
