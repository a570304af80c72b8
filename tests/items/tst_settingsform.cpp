// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/settingsform.h"
#include "tests/items/quietadministration.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace callboard;

namespace
{

class Studio final : public QuietAdministration
{
public:
    std::optional<StudioSettings> here;
    QList<FieldChange> asked;
    std::optional<Error> refuse;

    void becomeLumen()
    {
        here.emplace();
        here->studioName = QStringLiteral("Lumen Studio");
        emit settingsChanged();
    }
    [[nodiscard]] std::optional<StudioSettings> settings() const override { return here; }
    [[nodiscard]] QFuture<Result<void>> changeSettings(const QList<FieldChange> &changes) override
    {
        asked = changes;
        if (refuse)
            return answered(Result<void>(*refuse));
        for (const FieldChange &change : changes) {
            if (change.field == QLatin1String(setting::studioName))
                here->studioName = change.value.toString();
            if (change.field == QLatin1String(setting::sessionDays))
                here->sessionDays = change.value.toInt();
        }
        emit settingsChanged();
        return answered(Result<void>());
    }
};

const QString studioName = QLatin1String(setting::studioName);
const QString sessionDays = QLatin1String(setting::sessionDays);
const QString emailDomains = QLatin1String(setting::emailDomains);

Result<void> saved(SettingsForm &form)
{
    const QFuture<Result<void>> future = form.save();
    for (int i = 0; i < 100 && !future.isFinished(); ++i)
        QCoreApplication::processEvents();
    return future.result();
}

} // namespace

class TestSettingsForm : public QObject
{
    Q_OBJECT

private slots:
    void whatIsSavedIsWhatChanged()
    {
        Studio studio;
        SettingsForm form(studio);
        QVERIFY(!form.isLoaded());
        studio.becomeLumen();
        QVERIFY(form.isLoaded());
        QVERIFY(!form.isDirty());
        form.setValue(studioName, QStringLiteral("  Lumen  "));
        form.setValue(sessionDays, 30);
        QCOMPARE(form.dirtyFields(), (QStringList{studioName, sessionDays}));
        QCOMPARE(form.wasText(sessionDays), QStringLiteral("90 days"));
        QVERIFY(saved(form).ok());
        QCOMPARE(studio.asked,
                 (QList<FieldChange>{{studioName, QStringLiteral("Lumen Studio"), QStringLiteral("Lumen")},
                                     {sessionDays, 90, 30}}));
        QVERIFY(!form.isDirty());
        QVERIFY(!form.isSaving());
    }

    void everyFaultIsNamedAndNothingIsSent()
    {
        Studio studio;
        studio.becomeLumen();
        SettingsForm form(studio);
        form.setValue(studioName, QStringLiteral(" "));
        form.setValue(sessionDays, 366);
        form.setValue(emailDomains, QJsonArray{QStringLiteral("lumen")});
        const Result<void> result = saved(form);
        QCOMPARE(result.error().field, studioName);
        QVERIFY(studio.asked.isEmpty());
        QVERIFY(!form.error(studioName).isEmpty());
        QCOMPARE(form.error(sessionDays), QStringLiteral("Choose a number from 1 to 365."));
        QVERIFY(form.error(emailDomains).contains(QStringLiteral("lumen is not a domain")));
        form.setValue(sessionDays, 365);
        QVERIFY(form.error(sessionDays).isEmpty());
        form.discard();
        QVERIFY(!form.isDirty());
        QVERIFY(form.error(studioName).isEmpty());
    }

    void somebodyElsesChangeIsShownAndNothingIsLost()
    {
        Studio studio;
        studio.becomeLumen();
        SettingsForm form(studio);
        form.setValue(studioName, QStringLiteral("Mine"));
        studio.here->studioName = QStringLiteral("Theirs");
        studio.here->sessionDays = 10;
        emit studio.settingsChanged();
        QVERIFY(form.clashes(studioName));
        QCOMPARE(form.value(studioName).toString(), QStringLiteral("Mine"));
        QCOMPARE(form.wasText(studioName), QStringLiteral("Theirs"));
        QCOMPARE(form.value(sessionDays).toInt(), 10); // untouched: follows
        QVERIFY(saved(form).ok());
        QCOMPARE(studio.asked.at(0).base.toString(), QStringLiteral("Theirs"));
    }

    void aRefusalMarksItsSetting()
    {
        Studio studio;
        studio.becomeLumen();
        SettingsForm form(studio);
        form.setValue(studioName, QStringLiteral("Mine"));
        studio.refuse.emplace();
        studio.refuse->kind = ErrorKind::Conflict;
        studio.refuse->field = studioName;
        QVERIFY(!saved(form).ok());
        QVERIFY(form.clashes(studioName));
        QVERIFY(form.isDirty());
        studio.refuse->kind = ErrorKind::Unreachable;
        studio.refuse->field.clear();
        QVERIFY(!saved(form).ok());
        QCOMPARE(form.value(studioName).toString(), QStringLiteral("Mine"));
    }

    void domains()
    {
        const Result<QStringList> domains =
            SettingsForm::domainsIn(QStringLiteral("@Lumen.Studio, müller.studio;mia@lumen.studio\n"));
        QCOMPARE(*domains,
                 (QStringList{QStringLiteral("lumen.studio"), QStringLiteral("xn--mller-kva.studio")}));
        QVERIFY(SettingsForm::domainsIn({})->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSettingsForm)
#include "tst_settingsform.moc"
