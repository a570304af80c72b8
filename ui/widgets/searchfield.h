// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/lineedit.h"

namespace callboard
{

//! \brief A page's own search: a magnifying glass before what is typed and its key after it, as long as there
//! is room for both. Esc empties it, arrow down goes on to what was found.
class SearchField final : public LineEdit
{
    Q_OBJECT
public:
    //! \a placeholder says what is searched; where it does not fit, "Search" stands there. It is the
    //! accessible name as well.
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);

    //! What the placeholder needs to be read in full.
    [[nodiscard]] QSize sizeHint() const override;

signals:
    //! Arrow down.
    void leftDownwards();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QString key() const;
    [[nodiscard]] int keyWidth() const;
    [[nodiscard]] int needed() const;
    void fit();

    QString m_words;
    bool m_showsKey = false;
};

} // namespace callboard
