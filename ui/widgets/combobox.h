// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QPointer>

namespace callboard
{

class ChoicePopup;

//! \brief A list to choose from. Type-ahead works as in any list; a long list gets a field to search in.
class ComboBox : public QComboBox
{
    Q_OBJECT
public:
    //! Role of an item's text for the far end of its row (the time in a time zone).
    static constexpr int EndTextRole = Qt::UserRole + 100;

    explicit ComboBox(QWidget *parent = nullptr);

    //! Text at the far end of the closed box; the chosen item's EndTextRole by default.
    void setEndText(const QString &text);
    //! Opens a list with a field to search in, for more items than fit on a screen. \a placeholder says what
    //! is searched.
    void setSearchable(bool on, const QString &placeholder = {});
    void setInvalid(bool on);

    void showPopup() override;
    void hidePopup() override;

    //! Room for six letters at least, whatever is in the list.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    //! Somebody is about to choose: a list that is filled late has to be whole now.
    void wanted();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool m_searchable = false;
    bool m_closing = false;
    QString m_placeholder;
    QPointer<ChoicePopup> m_popup;
};

} // namespace callboard
