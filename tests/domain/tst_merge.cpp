// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/merge.h"

#include <QTest>

using namespace callboard;
using namespace Qt::StringLiterals;

class TestMerge : public QObject
{
    Q_OBJECT

private slots:
    void field_data()
    {
        const QJsonValue null(QJsonValue::Null);
        QTest::addColumn<QJsonValue>("base");
        QTest::addColumn<QJsonValue>("mine");
        QTest::addColumn<QJsonValue>("theirs");
        QTest::addColumn<int>("outcome");
        const auto row = [](const char *name, const QJsonValue &base, const QJsonValue &mine,
                            const QJsonValue &theirs, FieldMerge outcome) {
            QTest::newRow(name) << base << mine << theirs << int(outcome);
        };
        row("only mine", u"a"_s, u"b"_s, u"a"_s, FieldMerge::Apply);
        row("both the same", u"a"_s, u"b"_s, u"b"_s, FieldMerge::AlreadySo);
        row("both differ", u"a"_s, u"b"_s, u"c"_s, FieldMerge::Conflict);
        row("mine went back", u"a"_s, u"a"_s, u"a"_s, FieldMerge::AlreadySo);
        row("mine went back, theirs moved", u"a"_s, u"a"_s, u"c"_s, FieldMerge::Conflict);
        row("only theirs cleared", u"a"_s, u"b"_s, null, FieldMerge::Conflict);
        row("both cleared", u"a"_s, null, null, FieldMerge::AlreadySo);
        row("mine cleared", u"a"_s, null, u"a"_s, FieldMerge::Apply);
        row("from nothing", null, u"b"_s, null, FieldMerge::Apply);
        row("null is not empty", null, u"b"_s, u""_s, FieldMerge::Conflict);
        row("switch", true, false, true, FieldMerge::Apply);
        row("types differ", true, false, u"true"_s, FieldMerge::Conflict);
        row("letter case counts", u"anna"_s, u"Anna"_s, u"anna"_s, FieldMerge::Apply);
    }

    void field()
    {
        QFETCH(const QJsonValue, base);
        QFETCH(const QJsonValue, mine);
        QFETCH(const QJsonValue, theirs);
        QFETCH(const int, outcome);
        QCOMPARE(int(mergeField(base, mine, theirs)), outcome);
    }
};

QTEST_APPLESS_MAIN(TestMerge)
#include "tst_merge.moc"
