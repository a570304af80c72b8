// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/usercolumns.h"

#include "models/items/userlistmodel.h"
#include "models/items/usertexts.h"
#include "ui/theme/look.h"
#include "ui/users/userdelegate.h"
#include "ui/users/userheader.h"
#include "ui/users/usertimes.h"

#include <QMenu>
#include <array>

namespace callboard
{

namespace
{

// Widths of the design; they share what there is in this proportion until somebody moves one.
constexpr std::array<int, UserListModel::ColumnCount> designWidths = {240, 208, 136, 128, 104, 204};
constexpr int leastName = 200;
constexpr int leastDepartment = 92; // "Compositing"

// A width for each column: its share of all there is, but not below its least.
QList<int> shareWidth(int room, const QList<int> &shares, const QList<int> &leasts)
{
    QList<int> widths(shares.size(), 0);
    QList<bool> atLeast(shares.size(), false);
    for (bool settled = false; !settled;) {
        settled = true;
        int left = room;
        int of = 0;
        for (qsizetype i = 0; i < shares.size(); ++i) {
            left -= atLeast.at(i) ? leasts.at(i) : 0;
            of += atLeast.at(i) ? 0 : shares.at(i);
        }
        for (qsizetype i = 0; i < shares.size(); ++i) {
            widths[i] = atLeast.at(i) ? leasts.at(i) : std::max(0, left) * shares.at(i) / std::max(1, of);
            if (widths.at(i) < leasts.at(i)) {
                atLeast[i] = true;
                settled = false;
            }
        }
    }
    return widths;
}

} // namespace

UserColumns::UserColumns(UserListModel &model, UserHeader &header, const UserTimes &times, QObject *parent)
    : QObject(parent),
      m_model(model),
      m_header(header),
      m_times(times)
{
    m_header.setSortIndicator(model.sortColumn(), model.sortOrder());
    m_header.setSortIndicatorShown(true);
    connect(&m_header, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        m_model.sort(column, order);
        emit changed();
    });
    connect(&m_header, &QHeaderView::sectionResized, this, [this](int section) {
        // The last one follows the window by itself.
        if (!m_fitting && section != m_last) {
            m_own = true;
            emit changed();
        }
    });
    connect(&m_times, &UserTimes::changed, this, [this] { fit(m_width); });
    connect(&m_header, &QHeaderView::sectionMoved, this, [this] {
        arrangeLast();
        emit changed();
    });
    connect(&m_header, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        auto *menu = new QMenu(&m_header);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        addEntries(menu);
        menu->popup(m_header.mapToGlobal(at));
    });
    arrangeLast();
}

void UserColumns::arrangeLast()
{
    int last = 0;
    for (int visual = 0; visual < m_header.count(); ++visual) {
        const int section = m_header.logicalIndex(visual);
        if (!m_header.isSectionHidden(section))
            last = section;
    }
    m_last = last;
    emit lastChanged();
}

void UserColumns::fit(int width)
{
    m_width = width;
    if (m_own)
        return;
    QList<int> shown;
    QList<int> widths;
    QList<int> leasts;
    for (int column = 0; column < UserListModel::ColumnCount; ++column) {
        if (m_header.isSectionHidden(column))
            continue;
        shown.append(column);
        widths.append(designWidths[size_t(column)]);
        leasts.append(leastWidth(column));
    }
    const QList<int> shared = shareWidth(width, widths, leasts);
    m_fitting = true;
    for (qsizetype i = 0; i < shown.size(); ++i)
        m_header.resizeSection(shown.at(i), shared.at(i));
    m_fitting = false;
}

int UserColumns::leastWidth(int column) const
{
    const QFontMetrics metrics(callboard::font(FontRole::Body));
    int widest = 0;
    const auto measure = [&](const QString &text) {
        widest = std::max(widest, metrics.horizontalAdvance(text) + 2); // cutting rounds
    };
    switch (column) {
    case UserListModel::Name: return dp(leastName);
    case UserListModel::Department: return dp(leastDepartment);
    case UserListModel::State:
        for (const UserState state : {UserState::Active, UserState::Invited, UserState::Disabled})
            measure(UserTexts::state(state));
        break;
    case UserListModel::RoleColumn:
        for (const Role role : UserTexts::roles())
            measure(UserTexts::role(role));
        break;
    case UserListModel::LastActive:
        for (const QString &text : m_times.longTexts())
            measure(text);
        break;
    default: return 0; // addresses: most of them repeat the name
    }
    return widest + UserDelegate::roomBeside(column, column == m_last);
}

QByteArray UserColumns::state() const
{
    return (m_own ? "1" : "0") + m_header.saveState();
}

void UserColumns::restore(const QByteArray &state)
{
    if (state.isEmpty())
        return;
    m_fitting = true;
    const bool read = m_header.restoreState(state.mid(1));
    m_fitting = false;
    m_own = read && state.startsWith('1');
    m_header.setStretchLastSection(true);
    m_header.setSectionHidden(UserListModel::Name, false);
    if (read)
        m_model.sort(m_header.sortIndicatorSection(), m_header.sortIndicatorOrder());
    fit(m_width);
    arrangeLast();
}

void UserColumns::reset()
{
    for (int column = 0; column < UserListModel::ColumnCount; ++column) {
        m_header.setSectionHidden(column, false);
        m_header.moveSection(m_header.visualIndex(column), column);
    }
    m_own = false;
    fit(m_width);
    arrangeLast();
    emit changed();
}

void UserColumns::addEntries(QMenu *menu)
{
    QMenu *sort = menu->addMenu(tr("&Sort by"));
    QMenu *columns = menu->addMenu(tr("&Columns"));
    connect(sort, &QMenu::aboutToShow, this, [this, sort] { fillSort(sort); });
    connect(columns, &QMenu::aboutToShow, this, [this, columns] { fillColumns(columns); });
}

void UserColumns::fillSort(QMenu *menu)
{
    menu->clear();
    for (int column = 0; column < UserListModel::ColumnCount; ++column) {
        QAction *by = menu->addAction(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        by->setCheckable(true);
        by->setChecked(m_header.sortIndicatorSection() == column);
        connect(by, &QAction::triggered, this, [this, column] {
            // The same column again turns the order round, as a click does.
            const bool turn = m_header.sortIndicatorSection() == column &&
                              m_header.sortIndicatorOrder() == Qt::AscendingOrder;
            m_header.setSortIndicator(column, turn ? Qt::DescendingOrder : Qt::AscendingOrder);
        });
    }
}

void UserColumns::fillColumns(QMenu *menu)
{
    menu->clear();
    for (int column = 0; column < UserListModel::ColumnCount; ++column) {
        QAction *show =
            menu->addAction(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        show->setCheckable(true);
        show->setChecked(!m_header.isSectionHidden(column));
        show->setEnabled(column != UserListModel::Name);
        connect(show, &QAction::toggled, this, [this, column](bool on) {
            m_header.setSectionHidden(column, !on);
            fit(m_width);
            arrangeLast();
            emit changed();
        });
    }
    menu->addSeparator();
    menu->addAction(tr("&Reset columns"), this, &UserColumns::reset);
}

} // namespace callboard
