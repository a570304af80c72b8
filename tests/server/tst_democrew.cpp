// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/validation.h"
#include "server/demo/crew.h"
#include "server/demo/pathdata.h"

#include <QTest>

using namespace callboard;
using namespace callboard::server;

class TestDemoCrew : public QObject
{
    Q_OBJECT

private slots:
    void isTheSameOnEveryCall();
    void fitsTheLimits();
    void facesFollowFromTheNumberAlone();
    void pathsAreReadAsSvgDoes();
};

void TestDemoCrew::isTheSameOnEveryCall()
{
    const QDateTime monday(QDate(2025, 11, 17), QTime(9, 0), Qt::UTC);
    const auto first = demoCrew(monday);
    const auto second = demoCrew(monday.addDays(3));
    QCOMPARE(first.size(), 201);
    QCOMPARE(second.size(), first.size());
    for (qsizetype i = 0; i < first.size(); ++i) {
        QCOMPARE(first.at(i).user.profile.toJson(), second.at(i).user.profile.toJson());
        QCOMPARE(first.at(i).user.profile.id, second.at(i).user.profile.id);
        if (first.at(i).portrait)
            QCOMPARE(drawPortrait(*first.at(i).portrait, 16), drawPortrait(*second.at(i).portrait, 16));
    }
    QCOMPARE(second.first().user.lastActiveAt, first.first().user.lastActiveAt.addDays(3));
}

void TestDemoCrew::fitsTheLimits()
{
    for (const CrewMember &member : demoCrew(QDateTime::currentDateTimeUtc())) {
        const Profile &profile = member.user.profile;
        QVERIFY(validateName(profile.firstName, QStringLiteral("firstName")));
        QVERIFY(validateName(profile.lastName, QStringLiteral("lastName")));
        QVERIFY2(validateEmail(profile.email), qPrintable(profile.email));
        QVERIFY(validateLanguage(profile.language));
        QVERIFY2(validateTimeZone(profile.timeZone), qPrintable(profile.timeZone));
    }
}

void TestDemoCrew::facesFollowFromTheNumberAlone()
{
    QCOMPARE(drawPortrait(portraitFromSeed(7, {}), 64), drawPortrait(portraitFromSeed(7, {}), 64));
    QVERIFY(drawPortrait(portraitFromSeed(7, {}), 64) != drawPortrait(portraitFromSeed(8, {}), 64));
}

void TestDemoCrew::pathsAreReadAsSvgDoes()
{
    QPainterPath square;
    square.moveTo(1, 2);
    square.lineTo(4, 2);
    square.lineTo(4, 5.5);
    square.lineTo(.5, 5.5);
    square.closeSubpath();
    QCOMPARE(pathFromData("M1 2h3v3.5H.5z"), square);
    QCOMPARE(pathFromData("M1,2 4 2L4 5.5l-3.5 0z"), square);

    QPainterPath curve;
    curve.moveTo(0, 0);
    curve.cubicTo(1, 1, 2, 1, 3, 0);
    curve.cubicTo(4, -1, 5, -1, 6, 0);
    curve.quadTo(7, 1, 8, 0);
    QCOMPARE(pathFromData("M0 0c1 1 2 1 3 0s2-1 3 0q1 1 2 0"), curve);
    QCOMPARE(pathFromData("M0 0C1 1 2 1 3 0S5-1 6 0Q7 1 8 0"), curve);
}

QTEST_APPLESS_MAIN(TestDemoCrew)
#include "tst_democrew.moc"
