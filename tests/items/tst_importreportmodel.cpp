// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/importreportmodel.h"

#include <QTest>

using namespace callboard;
using namespace Qt::StringLiterals;

class TestImportReportModel : public QObject
{
    Q_OBJECT
private slots:
    void detailsAreInWords_data()
    {
        QTest::addColumn<ImportLine>("line");
        QTest::addColumn<QString>("details");
        using Outcome = ImportLine::Outcome;
        const FieldChange artist{u"role"_s, {}, u"artist"_s};
        QTest::newRow("an invitation")
            << ImportLine{2, Outcome::Invite, u"a@b.c"_s, {}, {artist, {u"department"_s, {}, u"Layout"_s}}}
            << u"Artist · Layout"_s;
        QTest::newRow("changes")
            << ImportLine{3,
                          Outcome::Change,
                          u"a@b.c"_s,
                          {},
                          {{u"role"_s, u"artist"_s, u"supervisor"_s},
                           {u"department"_s, u""_s, u"Layout"_s},
                           {u"lastName"_s, u"Ito"_s, u"Mori"_s}}}
            << u"Role: Artist → Supervisor · Department: None → Layout · Last name: Ito → Mori"_s;
        QTest::newRow("an error") << ImportLine{4, Outcome::Error, u"a"_s, u"That is no address."_s}
                                  << u"That is no address."_s;
        QTest::newRow("nothing") << ImportLine{5, Outcome::Unchanged, u"a@b.c"_s, {}} << QString();
    }
    void detailsAreInWords()
    {
        QFETCH(ImportLine, line);
        QFETCH(QString, details);
        ImportReport report;
        report.lines = {line};
        ImportReportModel model;
        model.setReport(report);
        const QModelIndex cell = model.index(0, ImportReportModel::Text);
        QCOMPARE(cell.data().toString(), details);
        QCOMPARE(cell.data(Qt::ToolTipRole).toString(), details);
    }
};

QTEST_GUILESS_MAIN(TestImportReportModel)
#include "tst_importreportmodel.moc"
