// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/syncpopover.h"

#include "models/domain/futures.h"
#include "ui/theme/look.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/button.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/text.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace callboard
{

namespace
{

constexpr int rowsHeight = 52 * 6; // then it scrolls

} // namespace

SyncPopover::SyncPopover(QWidget *syncLine) : Popover(syncLine, Side::Above, syncLine->window())
{
    setObjectName(QStringLiteral("sync.popover"));
    setAccessibleName(tr("Waiting changes"));
    setBodyWidth(376);
    setGap(8);
}

void SyncPopover::prepare()
{
    if (!m_title)
        makeContent();
    refresh();
}

void SyncPopover::makeContent()
{
    m_title = new Text(QString(), FontRole::Heading);
    m_undoAll = new Button(tr("Undo all"), ButtonRole::Ghost);
    m_list = new QVBoxLayout;
    m_scroll = new QScrollArea;
    m_foot = new Text(QString(), FontRole::Small, Color::Text3);
    m_undoAll->setCompact(true);
    m_undoAll->setObjectName(QStringLiteral("sync.undoAll"));
    m_scroll->setObjectName(QStringLiteral("sync.changes"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto *list = new QWidget;
    list->setLayout(m_list);
    m_list->setSpacing(0);
    m_scroll->setWidget(list);
    list->setAutoFillBackground(false);

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
            connect(m_model.get(), signal, this, &SyncPopover::follow);
        connect(m_model.get(), &QAbstractItemModel::dataChanged, this, &SyncPopover::follow);
        connect(account, &Account::statusChanged, this, &SyncPopover::follow);
    }
    follow();
}

QString SyncPopover::footText() const
{
    if (!m_account || !m_model)
        return tr("Everything you changed is at the studio.");
    const SyncStatus status = m_account->status();
    const QString sentences = status.sentences();
    if (m_model->rowCount() == 0 && !status.damage.isEmpty())
        return sentences; // what could not be saved is not at the studio
    if (m_model->rowCount() == 0)
        return status.state == SyncState::Saved && !sentences.isEmpty()
                   ? tr("Everything you changed is at the studio. %1", "a sentence that says what is wrong")
                         .arg(sentences)
                   : tr("Everything you changed is at the studio.");
    if (!sentences.isEmpty() && status.state != SyncState::Offline)
        return tr("%1 Kept on this computer. Safe to quit Callboard.", "a sentence that says what is wrong")
            .arg(sentences);
    return tr("Kept on this computer. Safe to quit Callboard.");
}

void SyncPopover::follow()
{
    if (!isOpen())
        return;
    const QString title = m_title->text();
    refresh();
    if (m_title->text() != title)
        announce(m_title, m_title->text());
    place();
}

void SyncPopover::refresh()
{
    const int count = m_model ? m_model->rowCount() : 0;
    m_title->setText(count == 0 ? tr("No changes waiting") : tr("%n change(s) waiting", nullptr, count));
    m_undoAll->setVisible(count > 1);
    m_foot->setText(footText());
    m_scroll->setVisible(count > 0);
    refreshRows();
}

void SyncPopover::refreshRows()
{
    const QWidget *focus = focusWidget();
    const QString focused = focus && focus->hasFocus() ? focus->objectName() : QString();
    QList<WaitingChangeRow *> old = std::exchange(m_rows, {});
    const int count = m_model ? m_model->rowCount() : 0;
    for (int i = 0; i < count; ++i) {
        auto contents = WaitingChangeRow::Contents::of(m_model->index(i, 0));
        const auto same = std::find_if(old.begin(), old.end(), [&contents](const WaitingChangeRow *row) {
            return row->contents() == contents;
        });
        if (same != old.end()) {
            m_rows.append(*same);
            old.erase(same);
        } else {
            m_rows.append(makeRow(std::move(contents)));
        }
        if (m_list->indexOf(m_rows.last()) != i)
            m_list->insertWidget(i, m_rows.last());
    }
    for (WaitingChangeRow *row : std::as_const(old)) { // one of them may be what is being clicked
        row->setParent(nullptr);
        row->deleteLater();
    }
    m_scroll->setFixedHeight(std::min(m_list->sizeHint().height(), dp(rowsHeight)));
    if (focused.isEmpty())
        return;
    if (auto *again = findChild<QWidget *>(focused); again && again->isVisibleTo(this))
        again->setFocus();
    else
        setFocus();
}

void SyncPopover::tell(const Result<void> &done)
{
    if (done)
        return;
    m_foot->setText(done.error().text);
    announce(m_foot, done.error().text);
}

WaitingChangeRow *SyncPopover::makeRow(WaitingChangeRow::Contents contents)
{
    const qint64 id = contents.id;
    auto *row = new WaitingChangeRow(std::move(contents));
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
