// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/pictureeditor.h"

#include "models/domain/futures.h"
#include "ui/account/cropdialog.h"
#include "ui/account/picturedrop.h"
#include "ui/account/pictureviewdialog.h"
#include "ui/dialogs/filepicker.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/text.h"

#include <QMimeData>
#include <QVBoxLayout>

namespace callboard
{

namespace
{

constexpr int shownSide = 512; // what Account::picture() has for a picture of 112 px at any ratio
constexpr int wordsWidth = 168;

// As high as its words are at their own width. A layout would ask for the height at the width of the whole
// column.
class Hint final : public Text
{
public:
    using Text::Text;
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
};

} // namespace

PictureEditor::PictureEditor(Account &account, FilePicker &files, QWidget *parent)
    : QWidget(parent),
      m_account(account),
      m_files(files),
      m_drop(new PictureDrop),
      m_words(new Hint)
{
    m_drop->setObjectName(QStringLiteral("account.picture"));
    m_words->setObjectName(QStringLiteral("account.picture.hint"));
    m_words->setRole(FontRole::Small);
    m_words->setWordWrap(true);
    m_words->setPreferredWidth(wordsWidth);
    m_words->setFixedWidth(dp(wordsWidth));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(dp(12));
    layout->addWidget(m_drop);
    layout->addWidget(m_words);

    connect(m_drop, &PictureDrop::uploadRequested, this, &PictureEditor::pickFile);
    connect(m_drop, &PictureDrop::viewRequested, this, &PictureEditor::view);
    connect(m_drop, &PictureDrop::clearRequested, this, &PictureEditor::clear);
    connect(m_drop, &PictureDrop::dragEntered, this, [this](const QMimeData *dragged) { glance(*dragged); });
    connect(m_drop, &PictureDrop::dragLeft, this, &PictureEditor::sayUsual);
    connect(m_drop, &PictureDrop::dataArrived, this,
            [this](const QMimeData *arrived) { take(m_intake.take(*arrived)); });
    connect(&m_account, &Account::profileChanged, this, &PictureEditor::refresh);
    refresh();
    sayUsual();
}

void PictureEditor::refresh()
{
    const ShownProfile shown = m_account.profile();
    m_drop->setPerson(shown.profile.displayName(), shown.profile.username);
    if (shown.profile.picture != m_shown) {
        m_shown = shown.profile.picture;
        load(m_shown);
    }
    if (!m_hasError)
        sayUsual();
}

void PictureEditor::load(const PictureId &id)
{
    if (!id.isValid()) {
        m_drop->setPicture({});
        return;
    }
    whenDone<QImage>(m_account.picture(id, shownSide), this, [this, id](const Result<QImage> &picture) {
        // Without its picture the account still has a face: the initials stay.
        if (id == m_shown)
            m_drop->setPicture(picture.ok() ? *picture : QImage());
    });
}

void PictureEditor::pickFile()
{
    m_files.pickPicture(this, [this](const QString &path) { take(m_intake.takeFile(path)); });
}

void PictureEditor::take(const QFuture<Result<TakenPicture>> &future)
{
    ++m_drags;
    m_hasError = false;
    m_drop->setBusy(true);
    say(tr("Reading the picture…"));
    whenDone<TakenPicture>(future, this, [this](const Result<TakenPicture> &taken) {
        m_drop->setBusy(false);
        if (taken.ok())
            crop(*taken);
        else
            sayError(taken.error());
    });
}

void PictureEditor::crop(const TakenPicture &taken)
{
    sayUsual();
    auto *dialog = new CropDialog(taken.image, taken.notice, window());
    connect(dialog, &CropDialog::chosen, this, &PictureEditor::save);
    connect(dialog, &QDialog::finished, m_drop, [this] { m_drop->setFocus(Qt::OtherFocusReason); });
    dialog->open();
}

void PictureEditor::save(const QImage &square)
{
    const QImage before = m_drop->picture();
    m_drop->setPicture(square);
    whenDone<void>(m_account.setPicture(square), this, [this, before](const Result<void> &result) {
        if (result.ok()) {
            offerUndo(tr("Picture changed"), before);
            return;
        }
        m_drop->setPicture(before);
        sayError(result.error());
    });
}

void PictureEditor::clear()
{
    const QImage before = m_drop->picture();
    m_drop->setPicture({});
    whenDone<void>(m_account.clearPicture(), this, [this, before](const Result<void> &result) {
        if (result.ok()) {
            offerUndo(tr("Picture removed"), before);
            return;
        }
        m_drop->setPicture(before);
        sayError(result.error());
    });
}

void PictureEditor::offerUndo(const QString &text, const QImage &before)
{
    const QPointer<PictureEditor> self(this);
    emit done(text, [self, before] {
        if (!self)
            return;
        const auto putBack =
            before.isNull() ? self->m_account.clearPicture() : self->m_account.setPicture(before);
        whenDone<void>(putBack, self, [self](const Result<void> &result) {
            if (!result.ok())
                self->sayError(result.error());
        });
    });
}

void PictureEditor::view()
{
    auto *dialog =
        new PictureViewDialog(m_account.profile().profile.displayName(), m_drop->picture(), window());
    connect(dialog, &QDialog::finished, m_drop, [this] { m_drop->setFocus(Qt::OtherFocusReason); });
    dialog->open();
}

void PictureEditor::glance(const QMimeData &dragged)
{
    const int drag = ++m_drags;
    m_words->setColor(Color::AccentText);
    m_words->setText(tr("Let go to use this picture. You can crop it next."));
    whenDone<PictureGlance>(m_intake.glance(dragged), this,
                            [this, drag](const Result<PictureGlance> &glance) {
                                if (drag != m_drags || !glance.ok())
                                    return;
                                m_words->setText(tr("Let go to use %1 (%2 × %3). You can crop it next.")
                                                     .arg(glance->name, QString::number(glance->size.width()),
                                                          QString::number(glance->size.height())));
                            });
}

void PictureEditor::sayUsual()
{
    ++m_drags;
    m_hasError = false;
    const bool waiting = m_account.profile().waiting.contains(QLatin1String(field::picture));
    say(waiting ? tr("This picture waits to be sent.")
                : tr("Drop an image here or click the picture. PNG, JPG or WebP."));
}

void PictureEditor::say(const QString &sentence)
{
    m_words->setColor(Color::Text3);
    m_words->setText(sentence);
}

void PictureEditor::sayError(const Error &error)
{
    m_hasError = true;
    m_words->setColor(Color::Danger);
    m_words->setText(error.text);
    announce(m_drop, error.text);
}

} // namespace callboard
