// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/personpicker.h"

#include "models/sync/administration.h"
#include "ui/widgets/button.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/table.h"
#include "ui/widgets/text.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>
#include <chrono>

namespace callboard
{

namespace
{

constexpr int peopleHeight = 28 + 8 * 32;
constexpr std::chrono::milliseconds typingPause(80);

} // namespace

PersonPicker::PersonPicker(Administration &administration, const QString &caption, const QString &explanation,
                           QWidget *parent)
    : DialogFrame(caption, parent),
      m_model(new UserListModel(administration, {}, this)),
      m_search(new LineEdit),
      m_table(new Table(tr("People"), 20)),
      m_empty(new Text(tr("Nobody who is active matches."), FontRole::Small, Color::Text3))
{
    setObjectName(QStringLiteral("people.dialog"));
    setExplanation(explanation);
    m_search->setObjectName(QStringLiteral("people.search"));
    m_search->setPlaceholderText(tr("Name, email or department"));
    m_search->setAccessibleName(tr("Search people"));
    m_search->installEventFilter(this);
    m_table->setObjectName(QStringLiteral("people.list"));
    m_table->setModel(m_model);
    m_table->setColumns({{200}, {0}});
    for (int column = 2; column < m_model->columnCount(); ++column)
        m_table->hideColumn(column);
    m_table->setFixedHeight(dp(peopleHeight));
    m_table->setLook([](const QModelIndex &index) -> CellLook {
        return {index.column() == UserListModel::Name ? Color::Text : Color::Text2};
    });
    body()->addSpacing(dp(8));
    body()->addWidget(m_search);
    body()->addWidget(m_empty);
    setFullWidth(m_table);

    addCancel()->setDefault(false);
    m_ok = addAction(tr("C&hoose"), ButtonRole::Primary);
    m_ok->setObjectName(QStringLiteral("people.ok"));
    m_ok->setDefault(true);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &PersonPicker::search);
    connect(m_search, &QLineEdit::textEdited, this, [this] { m_pause.start(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PersonPicker::refresh);
    connect(m_model, &UserListModel::countsChanged, this, &PersonPicker::refresh);
    connect(m_model, &QAbstractItemModel::layoutChanged, this, &PersonPicker::refresh);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PersonPicker::refresh);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &PersonPicker::choose);
    connect(m_ok, &QPushButton::clicked, this, &PersonPicker::choose);
    search();
    administration.openUsers();
    m_search->setFocus();
}

void PersonPicker::search()
{
    UserFilter filter;
    filter.text = m_search->text();
    filter.states = {UserState::Active};
    m_model->setFilter(filter);
    refresh();
}

void PersonPicker::refresh()
{
    const bool any = m_model->rowCount() > 0;
    m_empty->setVisible(!any);
    m_ok->setDisabledReason(m_table->selectedRows().isEmpty() ? tr("Select a person first") : QString());
}

void PersonPicker::choose()
{
    const QList<int> rows = m_table->selectedRows();
    if (rows.isEmpty())
        return;
    emit chosen(m_model->user(rows.first()));
    accept();
}

bool PersonPicker::eventFilter(QObject *watched, QEvent *event)
{
    // Up and Down move in the list while the typing goes on.
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = dynamic_cast<QKeyEvent *>(event);
        if (key && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)) {
            if (m_table->selectedRows().isEmpty() && m_model->rowCount() > 0)
                m_table->selectRow(0);
            else
                QCoreApplication::sendEvent(m_table, event);
            return true;
        }
    }
    return DialogFrame::eventFilter(watched, event);
}

} // namespace callboard
