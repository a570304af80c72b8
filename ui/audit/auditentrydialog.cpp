// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/auditentrydialog.h"

#include "models/items/auditmodel.h"
#include "models/items/fieldtexts.h"
#include "ui/theme/look.h"
#include "ui/widgets/button.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/hairline.h"

#include <QVBoxLayout>

namespace callboard
{

namespace
{

constexpr int entryWidth = 480;
constexpr int entryNameWidth = 144;

} // namespace

AuditEntryDialog::AuditEntryDialog(const AuditEntry &entry, const RelativeTime &times, QWidget *parent)
    : DialogFrame(tr("Entry of the audit log"), parent)
{
    setObjectName(QStringLiteral("audit.entry"));
    setContentWidth(entryWidth);
    setHeading(AuditModel::actionName(entry.action));
    auto *facts = new FactList(entryNameWidth);
    facts->add(tr("When"), times.exact(entry.at));
    facts->add(tr("Who"), AuditModel::actor(entry));
    if (!entry.subjectName.isEmpty())
        facts->add(tr("Whom"), FieldTexts::shortened(entry.subjectName));
    if (!entry.address.isEmpty())
        facts->add(tr("From"), entry.address);
    if (entry.refused)
        facts->add(tr("Outcome"), tr("Refused"));
    body()->setSpacing(dp(12));
    body()->addSpacing(dp(4));
    body()->addWidget(facts);
    if (const QList<AuditChange> changes = AuditModel::changes(entry); !changes.isEmpty()) {
        auto *details = new FactList(entryNameWidth);
        for (const AuditChange &change : changes)
            details->add(change.name, change.value);
        body()->addWidget(new Hairline(Qt::Horizontal));
        body()->addWidget(details);
    }
    Button *close = addCancel(tr("&Close"));
    close->setObjectName(QStringLiteral("audit.entry.close"));
    close->setFocus();
}

} // namespace callboard
