// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace callboard
{

class LayoutModel;

//! \brief The account page as people will see it with a layout, drawn small: which fields, and where.
class LayoutPreview final : public QWidget
{
    Q_OBJECT
public:
    //! The model outlives it.
    explicit LayoutPreview(const LayoutModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    //! Names of the shown fields of a section, in their order.
    [[nodiscard]] QStringList fields(bool ofPerson) const;

    const LayoutModel &m_model;
};

} // namespace callboard
