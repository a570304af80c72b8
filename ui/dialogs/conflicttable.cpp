// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/conflicttable.h"

#include "models/domain/futures.h"
#include "ui/dialogs/elidedradio.h"
#include "ui/theme/painting.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace callboard
{

namespace
{

constexpr int rowHeight = 40;
constexpr int margin = 20;
constexpr int nameWidth = 120;
constexpr int avatarSide = 20;
constexpr int pictureSide = 48;
constexpr int pictureRowHeight = pictureSide + 2 * 8;
constexpr int smallPicture = 64; // what a studio keeps beside the large one
constexpr int largePicture = 512;

using Choice = ConflictModel::Choice;

// A row with a hairline under it and one above the first.
class Line final : public QWidget
{
public:
    explicit Line(bool head, int height = rowHeight) : m_head(head)
    {
        setFixedHeight(dp(height));
        m_layout = new QHBoxLayout(this);
        m_layout->setContentsMargins(dp(margin), 0, dp(margin), 0);
        m_layout->setSpacing(0);
    }
    QHBoxLayout *m_layout;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (m_head) {
            painter.fillRect(rect(), color(Color::Sidebar));
            paintHairline(&painter, rect(), Qt::TopEdge, color(Color::Line));
        }
        paintHairline(&painter, rect(), Qt::BottomEdge, color(Color::Line));
    }

private:
    bool m_head;
};

QWidget *makeHead(const QString &title, const QString &note, const QString &person)
{
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, dp(8), 0);
    layout->setSpacing(dp(8));
    auto *avatar = new Avatar(avatarSide);
    avatar->setPerson(person, person);
    layout->addWidget(avatar);
    layout->addWidget(new Text(title, FontRole::Small, Color::Text2));
    auto *words = new Text(note, FontRole::Small, Color::Text3);
    words->setElided(true);
    layout->addWidget(words, 1);
    return head;
}

// What everybody sees of somebody without a picture.
QPixmap initials(const Profile &profile, int side, qreal ratio)
{
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintInitials(&painter, QRect(0, 0, side, side), profile.displayName(), profile.username);
    return pixmap;
}

} // namespace

ConflictTable::ConflictTable(ConflictModel &model, Account &account, const ConflictHeads &heads,
                             QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_account(account),
      m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    auto *head = new Line(true);
    auto *name = new Text(tr("Field"), FontRole::Small, Color::Text2);
    name->setFixedWidth(dp(nameWidth));
    head->m_layout->addWidget(name);
    head->m_layout->addWidget(makeHead(tr("Yours"), heads.mineNote, heads.mineName), 1);
    head->m_layout->addWidget(makeHead(tr("Theirs"), heads.theirsNote, heads.theirsName), 1);
    m_rows->addWidget(head);

    rebuild();
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ConflictTable::rebuild);
    connect(&m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                for (int row = first.row(); row <= last.row(); ++row)
                    showChoice(row);
            });
}

QWidget *ConflictTable::makeRow(int row)
{
    const QModelIndex index = m_model.index(row);
    const QString field = index.data(ConflictModel::FieldRole).toString();
    const QString fieldName = index.data(Qt::DisplayRole).toString();
    const bool isPicture = field == QLatin1String(field::picture);
    auto *line = new Line(false, isPicture ? pictureRowHeight : rowHeight);
    auto *name = new Text(fieldName, FontRole::Body, Color::Text2);
    name->setElided(true);
    name->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    name->setFixedWidth(dp(nameWidth));
    line->m_layout->addWidget(name);

    // Radio buttons of one parent exclude each other.
    const FieldConflict &conflict = m_model.conflicts().at(row);
    const auto addChoice = [&](const QString &words, const char *side, const QString &whose, Choice choice) {
        auto *radio = new ElidedRadio(words);
        radio->setObjectName(QLatin1String(side) + field);
        radio->setAccessibleName(
            tr("%1, %2: %3", "field, whose, value").arg(fieldName, whose, radio->accessibleName()));
        connect(radio, &QAbstractButton::clicked, this, [this, row, choice] { m_model.choose(row, choice); });
        line->m_layout->addWidget(radio, 1);
        const QJsonValue &value = choice == Choice::Mine ? conflict.mine : conflict.theirs;
        if (isPicture)
            showPicture(radio, PictureId(value.toString()));
    };
    addChoice(index.data(ConflictModel::MineRole).toString(), "conflict.mine.", tr("yours"), Choice::Mine);
    addChoice(index.data(ConflictModel::TheirsRole).toString(), "conflict.theirs.", tr("theirs"),
              Choice::Theirs);
    return line;
}

void ConflictTable::showPicture(ElidedRadio *radio, const PictureId &id)
{
    const int side = dp(pictureSide);
    const qreal ratio = devicePixelRatioF();
    if (!id.isValid()) {
        radio->setPicture(initials(m_account.profile().profile, side, ratio));
        return;
    }
    QPixmap nothingYet(QSize(side, side) * ratio); // so that the words don't move when it comes
    nothingYet.setDevicePixelRatio(ratio);
    nothingYet.fill(Qt::transparent);
    radio->setPicture(nothingYet);
    const int wanted = qRound(side * ratio);
    whenDone<QImage>(m_account.picture(id, wanted > smallPicture ? largePicture : smallPicture), radio,
                     [radio, wanted, ratio](const Result<QImage> &picture) {
                         if (!picture)
                             return; // the words are still there
                         QPixmap round = QPixmap::fromImage(roundPicture(*picture, wanted));
                         round.setDevicePixelRatio(ratio);
                         radio->setPicture(round);
                     });
}

void ConflictTable::rebuild()
{
    qDeleteAll(std::exchange(m_rowWidgets, {}));
    for (int row = 0; row < m_model.rowCount(); ++row) {
        m_rowWidgets.append(makeRow(row));
        m_rows->addWidget(m_rowWidgets.last());
        showChoice(row);
    }
}

void ConflictTable::showChoice(int row)
{
    const auto choice = m_model.index(row).data(ConflictModel::ChoiceRole).value<Choice>();
    const auto radios = m_rowWidgets.at(row)->findChildren<ElidedRadio *>();
    for (ElidedRadio *radio : radios) {
        const bool mine = radio->objectName().startsWith(QLatin1String("conflict.mine."));
        radio->setChecked(choice == (mine ? Choice::Mine : Choice::Theirs));
    }
}

} // namespace callboard
