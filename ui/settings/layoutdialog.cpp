// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/layoutdialog.h"

#include "models/domain/futures.h"
#include "models/items/layoutmodel.h"
#include "ui/settings/layoutdelegate.h"
#include "ui/settings/layoutpreview.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QKeyEvent>
#include <QListView>
#include <QVBoxLayout>

namespace callboard
{

namespace
{

constexpr int listRowHeight = 32;
constexpr int contentWidth = 600;

ProfileLayout layoutOf(const Administration &administration)
{
    const std::optional<StudioSettings> settings = administration.settings();
    return settings ? settings->layout : ProfileLayout::usual();
}

} // namespace

LayoutDialog::LayoutDialog(Administration &administration, QWidget *parent)
    : DialogFrame(tr("Profile layout"), parent),
      m_administration(administration),
      m_base(layoutOf(administration)),
      m_model(new LayoutModel(m_base, this)),
      m_list(new QListView),
      m_up(new Button(tr("Move &up"))),
      m_down(new Button(tr("Move &down")))
{
    setObjectName(QStringLiteral("layout.dialog"));
    setExplanation(tr("Everybody sees the checked fields of their profile, in this order. Names, address and "
                      "username stand above the preferences."));
    m_list->setObjectName(QStringLiteral("layout.list"));
    m_list->setAccessibleName(tr("Fields of the profile"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new LayoutDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setDropIndicatorShown(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFixedHeight(m_model->rowCount() * dp(listRowHeight));
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_list->setCurrentIndex(m_model->index(0));
    makeButtons();
    auto *across = new QWidget;
    auto *sides = new QHBoxLayout(across);
    sides->setContentsMargins(0, 0, dp(20), dp(16));
    sides->setSpacing(dp(12));
    sides->addWidget(m_list, 1);
    sides->addWidget(new LayoutPreview(*m_model), 0, Qt::AlignTop);
    setFullWidth(across);
    setContentWidth(contentWidth);

    connect(m_model, &LayoutModel::layoutEdited, this, &LayoutDialog::refresh);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &LayoutDialog::refresh);
    m_list->setFocus();
    refresh();
}

void LayoutDialog::makeButtons()
{
    m_up->setObjectName(QStringLiteral("layout.up"));
    m_up->setToolTip(tr("Alt+Up"));
    m_down->setObjectName(QStringLiteral("layout.down"));
    m_down->setToolTip(tr("Alt+Down"));
    auto *row = new QHBoxLayout;
    row->setSpacing(dp(8));
    row->addWidget(m_up);
    row->addWidget(m_down);
    row->addStretch(1);
    body()->addSpacing(dp(8));
    body()->addLayout(row);
    m_reset = addSideAction(tr("&Reset to usual"));
    m_reset->setObjectName(QStringLiteral("layout.reset"));
    addCancel()->setDefault(false);
    m_apply = addAction(tr("&Apply"), ButtonRole::Primary);
    m_apply->setObjectName(QStringLiteral("layout.apply"));
    m_apply->setDefault(true);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_model->setLayout(ProfileLayout::usual());
        m_list->setCurrentIndex(m_model->index(0));
    });
    connect(m_apply, &QPushButton::clicked, this, &LayoutDialog::apply);
}

void LayoutDialog::reject()
{
    if (!m_applying)
        DialogFrame::reject();
}

void LayoutDialog::move(int step)
{
    const int row = m_model->moveBy(m_list->currentIndex().row(), step);
    m_list->setCurrentIndex(m_model->index(row));
    const QString name = m_model->index(row).data().toString();
    announce(m_list, tr("%1, %2 of %3", "a field's name, its place, how many")
                         .arg(name)
                         .arg(row + 1)
                         .arg(m_model->rowCount()));
    refresh();
}

bool LayoutDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress && !m_applying) {
        const auto *key = static_cast<QKeyEvent *>(event); // by its type
        if (key->modifiers() & Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return DialogFrame::eventFilter(watched, event);
}

void LayoutDialog::apply()
{
    m_applying = true;
    setError({});
    refresh();
    const FieldChange change{QLatin1String(setting::profileLayout), m_base.toJson(),
                             m_model->layout().toJson()};
    whenDone<void>(m_administration.changeSettings({change}), this,
                   [this](const Result<void> &result) { finish(result); });
}

void LayoutDialog::finish(const Result<void> &result)
{
    m_applying = false;
    if (result.ok()) {
        emit applied();
        accept();
        return;
    }
    if (result.error().kind == ErrorKind::Conflict) {
        m_base = layoutOf(m_administration);
        setError(tr("Somebody else changed the layout meanwhile. Apply again to put yours in its place, or "
                    "cancel to keep theirs."));
    } else {
        setError(result.error().text);
    }
    refresh();
}

void LayoutDialog::refresh()
{
    const int row = m_list->currentIndex().row();
    m_list->setEnabled(!m_applying);
    m_up->setEnabled(!m_applying && row > 0);
    m_down->setEnabled(!m_applying && row >= 0 && row < m_model->rowCount() - 1);
    m_reset->setEnabled(!m_applying && m_model->layout() != ProfileLayout::usual());
    m_apply->setText(m_applying ? tr("Applying…") : tr("&Apply"));
    m_apply->setDisabledReason(m_applying                                ? tr("The studio is asked")
                               : m_model->layout() == m_base.completed() ? tr("Nothing was changed")
                                                                         : QString());
}

} // namespace callboard
