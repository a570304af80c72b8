// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/syncpopover.h"

#include "models/domain/futures.h"
#include "ui/shell/waitingchangerow.h"
#include "ui/theme/look.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/button.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/text.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace callboard
{

namespace
{

constexpr int rowsHeight = 52 * 6; // then it scrolls

} // namespace

SyncPopover::SyncPopover(QWidget *syncLine)
    : Popover(syncLine, Side::Above, syncLine->window()),
      m_title(new Text(QString(), FontRole::Heading)),
      m_undoAll(new Button(tr("Undo all"), ButtonRole::Ghost)),
      m_rows(nullptr),
      m_scroll(new QScrollArea),
      m_foot(new Text(QString(), FontRole::Small, Color::Text3))
{
    setObjectName(QStringLiteral("sync.popover"));
    setAccessibleName(tr("Waiting changes"));
    setBodyWidth(376);
    setGap(8);
    m_undoAll->setCompact(true);
    m_undoAll->setObjectName(QStringLiteral("sync.undoAll"));
    m_scroll->setObjectName(QStringLiteral("sync.changes"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(dp(8), dp(8), dp(8), dp(7));
    head->addSpacing(dp(8));
    head->addWidget(m_title, 1);
    head->addWidget(m_undoAll);
    m_foot->setWordWrap(true);
    m_foot->setContentsMargins(dp(16), dp(10), dp(16), dp(10));
    content()->addLayout(head);
    content()->addWidget(new Hairline(Qt::Horizontal));
    content()->addWidget(m_scroll);
    content()->addWidget(new Hairline(Qt::Horizontal));
    content()->addWidget(m_foot);
    connect(m_undoAll, &QPushButton::clicked, this, [this] {
        if (m_account)
            whenDone<void>(m_account->undoAll(), this, [this](const Result<void> &done) { tell(done); });
    });
    refresh();
}

void SyncPopover::setAccount(Account *account, const FieldTexts &texts)
{
    if (m_account)
        disconnect(m_account, nullptr, this, nullptr);
    m_account = account;
    m_model.reset();
    if (account) {
        m_model = std::make_unique<WaitingChangesModel>(*account, texts);
        for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
            connect(m_model.get(), signal, this, &SyncPopover::refresh);
        connect(m_model.get(), &QAbstractItemModel::dataChanged, this, &SyncPopover::refresh);
        connect(account, &Account::statusChanged, this, &SyncPopover::refresh);
    }
    refresh();
}

QString SyncPopover::footText() const
{
    if (!m_account || !m_model || m_model->rowCount() == 0)
        return tr("Everything you changed is at the studio.");
    const SyncStatus status = m_account->status();
    if (!status.problem.isEmpty() && status.state != SyncState::Offline)
        return tr("%1 Kept on this computer. Safe to quit Callboard.", "a sentence that says what is wrong")
            .arg(status.problem);
    return tr("Kept on this computer. Safe to quit Callboard.");
}

void SyncPopover::refresh()
{
    const QWidget *focus = focusWidget();
    const QString focused = focus && focus->hasFocus() ? focus->objectName() : QString();
    const int count = m_model ? m_model->rowCount() : 0;
    m_title->setText(count == 0 ? tr("No changes waiting") : tr("%n change(s) waiting", nullptr, count));
    m_undoAll->setVisible(count > 1);
    m_foot->setText(footText());
    m_scroll->setVisible(count > 0);

    m_rows = new QWidget;
    auto *layout = new QVBoxLayout(m_rows);
    layout->setSpacing(0);
    for (int i = 0; i < count; ++i)
        layout->addWidget(makeRow(m_model->index(i, 0)));
    m_scroll->setWidget(m_rows);
    m_rows->setAutoFillBackground(false);
    m_scroll->setFixedHeight(std::min(layout->sizeHint().height(), dp(rowsHeight)));
    if (!focused.isEmpty()) {
        if (auto *again = findChild<QWidget *>(focused); again && again->isVisibleTo(this))
            again->setFocus();
        else
            setFocus();
    }
    if (isOpen()) {
        announce(m_title, m_title->text());
        place();
    }
}

void SyncPopover::tell(const Result<void> &done)
{
    if (done)
        return;
    m_foot->setText(done.error().text);
    announce(m_foot, done.error().text);
}

QWidget *SyncPopover::makeRow(const QModelIndex &index)
{
    auto *row = new WaitingChangeRow(index);
    const qint64 id = index.data(WaitingChangesModel::IdRole).toLongLong();
    const auto tellThis = [this](const Result<void> &done) { tell(done); };
    connect(row, &WaitingChangeRow::undoWanted, this,
            [this, id, tellThis] { whenDone<void>(m_account->undo(id), this, tellThis); });
    connect(row, &WaitingChangeRow::retryWanted, this,
            [this, id, tellThis] { whenDone<void>(m_account->retry(id), this, tellThis); });
    connect(row, &WaitingChangeRow::chooseWanted, this, [this] {
        closePopover();
        emit chooseWanted();
    });
    return row;
}

} // namespace callboard
