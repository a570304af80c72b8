// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QModelIndex>
#include <QWidget>

namespace callboard
{

//! \brief One change in the sync popover: field → value, where and when, and what can be done about it.
class WaitingChangeRow final : public QWidget
{
    Q_OBJECT
public:
    //! What a row says. Two that are equal look the same and do the same.
    struct Contents {
        qint64 id = 0;
        QString change; //!< the whole of it, for a screen reader
        QString field;
        QString value;
        QDateTime madeAt;
        QString problem;
        bool needsChoice = false;
        bool first = true;

        //! \a index of a WaitingChangesModel, read at once and not kept.
        [[nodiscard]] static Contents of(const QModelIndex &index);

        bool operator==(const Contents &) const = default;
    };

    explicit WaitingChangeRow(Contents contents, QWidget *parent = nullptr);

    [[nodiscard]] const Contents &contents() const { return m_contents; }

signals:
    void undoWanted();
    void retryWanted();
    void chooseWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    const Contents m_contents;
};

} // namespace callboard
