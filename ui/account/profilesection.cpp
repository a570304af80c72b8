// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/profilesection.h"

#include "models/domain/futures.h"
#include "models/domain/validation.h"
#include "ui/account/pictureeditor.h"
#include "ui/account/rowbinding.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/text.h"

#include <QDesktopServices>
#include <QSignalBlocker>
#include <QUrl>

namespace callboard
{

namespace
{

constexpr int fieldTextEdge = 9; // where the text of a field begins
// More than the limit, so that a text that is too long is told and not cut.
constexpr int typedMaximum = 1000;

void showText(LineEdit *edit, const QString &text)
{
    if (edit->text() == text)
        return;
    const QSignalBlocker quiet(edit);
    edit->setText(text);
    edit->setCursorPosition(0);
}

// A link of the identity may only lead to a web page.
bool isWebPage(const QUrl &url)
{
    return url.isValid() && (url.scheme() == u"https" || url.scheme() == u"http");
}

} // namespace

ProfileSection::ProfileSection(const AccountContext &context, ProfileForm &form, QWidget *parent)
    : FormSection(tr("Profile"), parent),
      m_context(context),
      m_form(form)
{
    if (context.account.studio().can.picture) {
        m_picture = new PictureEditor(context.account, context.files);
        setAside(m_picture);
    }
    addTextRow(QLatin1String(field::firstName), tr("&First name"));
    addTextRow(QLatin1String(field::lastName), tr("&Last name"));
    addEmailRow();
    addOwnedRow(QLatin1String(field::username), tr("Username"),
                tr("Only an administrator can change your username"));
    refreshEmail();
}

void ProfileSection::keepRow(const QString &field, FormRow *row)
{
    m_rowOf.insert(field, addRow(row));
}

void ProfileSection::arrange(const ProfileLayout &layout)
{
    arrangeRows(rowsShown(layout, m_form, m_rowOf));
}

void ProfileSection::addTextRow(const QString &field, const QString &label)
{
    if (m_form.isOwned(field)) {
        addOwnedRow(field, label, ownerHint());
        return;
    }
    auto *edit = new LineEdit;
    edit->setObjectName(QStringLiteral("account.") + field);
    edit->setMaxLength(typedMaximum);
    auto *row = new FormRow(label, edit);
    auto *binding = new RowBinding(m_form, field, *row,
                                   [edit](const QJsonValue &value) { showText(edit, value.toString()); });
    connect(edit, &QLineEdit::textEdited, this,
            [this, field](const QString &text) { m_form.setValue(field, text); });
    connect(binding, &RowBinding::chooseRequested, this, &ProfileSection::chooseRequested);
    keepRow(field, row);
}

void ProfileSection::addEmailRow()
{
    const QString field = QLatin1String(field::email);
    if (m_form.isOwned(field) || !m_context.account.studio().can.emailChange) {
        addOwnedRow(field, tr("&Email"),
                    m_form.isOwned(field) ? ownerHint() : tr("This studio changes addresses elsewhere"));
        return;
    }
    m_email = new LineEdit;
    m_email->setObjectName(QStringLiteral("account.email"));
    m_email->setMaxLength(typedMaximum);
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_emailRow = new FormRow(tr("&Email"), m_email);
    auto *binding = new RowBinding(m_form, field, *m_emailRow, [this](const QJsonValue &value) {
        showText(m_email, value.toString());
        refreshEmail();
    });
    connect(m_email, &QLineEdit::textEdited, this,
            [this, field](const QString &text) { m_form.setValue(field, text); });
    connect(binding, &RowBinding::chooseRequested, this, &ProfileSection::chooseRequested);
    connect(binding, &RowBinding::hintUndone, this, &ProfileSection::withdrawEmail);
    keepRow(field, m_emailRow);
}

void ProfileSection::addOwnedRow(const QString &field, const QString &label, const QString &hint)
{
    auto *value = new Text;
    value->setObjectName(QStringLiteral("account.") + field);
    value->setContentsMargins(dp(fieldTextEdge), 0, 0, 0);
    value->setSelectable(true);
    auto *row = new FormRow(QString(label).remove(u'&'), value);
    const QUrl url(m_form.profile().identityUrl);
    if (m_form.isOwned(field) && isWebPage(url)) {
        auto *link = new Button(hint, ButtonRole::Link);
        link->setCompact(true);
        connect(link, &QPushButton::clicked, this, [url] { QDesktopServices::openUrl(url); });
        row->setHintWidget(link);
    } else {
        row->setHint(hint);
    }
    const auto show = [this, field, value] {
        value->setText(m_form.profile().toJson().value(field).toString().left(limit::email));
    };
    connect(&m_form, &ProfileForm::profileChanged, value, show);
    show();
    keepRow(field, row);
}

QString ProfileSection::ownerHint() const
{
    const QString owner = FieldTexts::shortened(m_form.profile().identityName);
    return owner.isEmpty() ? tr("Edited elsewhere") : tr("Edited in %1", "a directory").arg(owner);
}

void ProfileSection::refreshEmail()
{
    if (!m_emailRow)
        return;
    const Profile &profile = m_form.profile();
    const QString field = QLatin1String(field::email);
    if (!m_form.isDirty(field) && !profile.email.isEmpty())
        m_email->setState(tr("Verified"), Icon::Check, Color::Success);
    else
        m_email->clearState();
    if (profile.pendingEmail.isEmpty())
        m_emailRow->setHint(tr("A new address has to be confirmed by email"));
    else
        m_emailRow->setHint(
            tr("Waiting for confirmation: %1").arg(FieldTexts::shortened(profile.pendingEmail)), true);
}

void ProfileSection::withdrawEmail()
{
    whenDone<void>(m_form.withdrawEmail(), this, [this](const Result<void> &result) {
        if (!result.ok())
            emit failed(result.error().text);
    });
}

} // namespace callboard
