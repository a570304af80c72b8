// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/profileform.h"
#include "tests/support/fakeaccount.h"

#include <QSignalSpy>
#include <QTest>

using namespace callboard;

namespace
{

const QString firstName = QLatin1String(field::firstName);
const QString lastName = QLatin1String(field::lastName);
const QString email = QLatin1String(field::email);
const QString timeZone = QLatin1String(field::timeZone);

} // namespace

class TestProfileForm : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_account = std::make_unique<FakeAccount>();
        m_account->becomeMia();
        m_form = std::make_unique<ProfileForm>(*m_account, FieldTexts());
    }
    void cleanup()
    {
        m_form.reset();
        m_account.reset();
    }

    void startsClean()
    {
        QVERIFY(m_form->isLoaded());
        QVERIFY(!m_form->isDirty());
        QCOMPARE(m_form->value(firstName).toString(), QStringLiteral("Mia"));
    }

    void typingMakesDirtyAndUndoingByHandClears()
    {
        QSignalSpy dirty(m_form.get(), &ProfileForm::dirtyChanged);
        m_form->setValue(firstName, QStringLiteral("Mia Rose"));
        QCOMPARE(m_form->dirtyFields(), QStringList{firstName});
        QCOMPARE(m_form->wasText(firstName), QStringLiteral("Mia"));
        m_form->setValue(firstName, QStringLiteral("Mia Ros"));
        m_form->setValue(firstName, QStringLiteral("Mia"));
        QVERIFY(!m_form->isDirty());
        QCOMPARE(dirty.count(), 2);
    }

    void namesDirtyFieldsInTheOrderOfThePage()
    {
        m_form->setValue(timeZone, QStringLiteral("Europe/Berlin"));
        m_form->setValue(firstName, QStringLiteral("Mia Rose"));
        QCOMPARE(m_form->dirtyFields(), (QStringList{firstName, timeZone}));
        m_form->discard();
        QVERIFY(!m_form->isDirty());
        QCOMPARE(m_form->value(timeZone).toString(), QStringLiteral("Europe/London"));
    }

    void savesCleanedValues()
    {
        m_form->setValue(firstName, QStringLiteral("  Mia Rose "));
        const auto saved = m_form->save();
        QTRY_VERIFY(saved.isFinished());
        QVERIFY(saved.result().ok());
        QCOMPARE(m_account->shown.profile.firstName, QStringLiteral("Mia Rose"));
        QCOMPARE(m_form->value(firstName).toString(), QStringLiteral("Mia Rose"));
        QVERIFY(!m_form->isDirty());
    }

    void savesNothingWhileAnythingIsInvalid()
    {
        m_form->setValue(firstName, QStringLiteral("Mia Rose"));
        m_form->setValue(email, QStringLiteral("mia@lumen"));
        QVERIFY(m_form->error(email).isEmpty());
        const auto saved = m_form->save();
        QTRY_VERIFY(saved.isFinished());
        QCOMPARE(toString(saved.result().error().kind), toString(ErrorKind::Invalid));
        QCOMPARE(saved.result().error().field, email);
        QVERIFY(!m_form->error(email).isEmpty());
        QVERIFY(!m_account->answers.calls().contains(QStringLiteral("edit")));

        m_form->setValue(email, QStringLiteral("mia@lumen.example"));
        QVERIFY(m_form->error(email).isEmpty());
    }

    void savingAnotherEmailAsksForItAndShowsTheOneInEffect()
    {
        m_form->setValue(email, QStringLiteral("mia.rose@lumen.studio"));
        const auto saved = m_form->save();
        QTRY_VERIFY(saved.isFinished());
        QCOMPARE(m_account->shown.profile.pendingEmail, QStringLiteral("mia.rose@lumen.studio"));
        QCOMPARE(m_form->value(email).toString(), QStringLiteral("mia@lumen.studio"));
        QVERIFY(!m_form->isDirty());

        const auto withdrawn = m_form->withdrawEmail();
        QTRY_VERIFY(withdrawn.isFinished());
        QVERIFY(m_account->shown.profile.pendingEmail.isEmpty());
    }

    void keepsWhatWasTypedWhenSavingFails()
    {
        m_account->answers.failOnce(QStringLiteral("edit"), fakeError(ErrorKind::Storage));
        m_form->setValue(firstName, QStringLiteral("Mia Rose"));
        const auto saved = m_form->save();
        QTRY_VERIFY(saved.isFinished());
        QCOMPARE(toString(saved.result().error().kind), toString(ErrorKind::Storage));
        QCOMPARE(m_form->dirtyFields(), QStringList{firstName});
        QCOMPARE(m_form->value(firstName).toString(), QStringLiteral("Mia Rose"));
    }

    void keepsTypingWhileASaveIsOnItsWay()
    {
        m_account->answers.hold();
        m_form->setValue(firstName, QStringLiteral("Mia Rose"));
        const auto saved = m_form->save();
        m_form->setValue(firstName, QStringLiteral("Mia Rosa"));
        m_account->answers.release();
        QTRY_VERIFY(saved.isFinished());
        QCOMPARE(m_form->value(firstName).toString(), QStringLiteral("Mia Rosa"));
        QCOMPARE(m_form->dirtyFields(), QStringList{firstName});
        QCOMPARE(m_form->wasText(firstName), QStringLiteral("Mia Rose"));
    }

    void untouchedFieldsFollowTheProfile()
    {
        m_form->setValue(firstName, QStringLiteral("Mia Rose"));
        m_account->changeElsewhere(lastName, QStringLiteral("Weiss"));
        QCOMPARE(m_form->value(lastName).toString(), QStringLiteral("Weiss"));
        QVERIFY(!m_form->clashes(lastName));
        QCOMPARE(m_form->value(firstName).toString(), QStringLiteral("Mia Rose"));
    }

    void touchedFieldsKeepTypingAndAreMarked()
    {
        m_form->setValue(lastName, QStringLiteral("Tanaka-Weiss"));
        m_account->changeElsewhere(lastName, QStringLiteral("Weiss"));
        QCOMPARE(m_form->value(lastName).toString(), QStringLiteral("Tanaka-Weiss"));
        QVERIFY(m_form->clashes(lastName));
        QCOMPARE(m_form->wasText(lastName), QStringLiteral("Weiss"));
        m_form->revert(lastName);
        QVERIFY(!m_form->clashes(lastName));
        QCOMPARE(m_form->value(lastName).toString(), QStringLiteral("Weiss"));
    }

    void theSameChangeElsewhereSettlesTheField()
    {
        m_form->setValue(lastName, QStringLiteral("Weiss"));
        m_account->changeElsewhere(lastName, QStringLiteral("Weiss"));
        QVERIFY(!m_form->isDirty());
        QVERIFY(!m_form->clashes(lastName));
    }

    void knowsWhatWaitsAndWhatConflicts()
    {
        m_account->setState(SyncState::Offline);
        m_form->setValue(lastName, QStringLiteral("Tanaka-Weiss"));
        m_form->setValue(email, QStringLiteral("mia.rose@lumen.studio"));
        const auto saved = m_form->save();
        QTRY_VERIFY(saved.isFinished());
        QVERIFY(m_form->isWaiting(lastName));
        QVERIFY(m_form->isWaiting(email));
        QVERIFY(!m_form->isWaiting(firstName));
        m_account->clash(lastName, QStringLiteral("Tanaka Weiss"), QStringLiteral("Ana Ferreira"),
                         QDateTime::currentDateTimeUtc());
        QVERIFY(m_form->isConflict(lastName));
    }

    void comesToLifeWithTheFirstProfile()
    {
        FakeAccount empty;
        ProfileForm form(empty, FieldTexts());
        QVERIFY(!form.isLoaded());
        QSignalSpy changed(&form, &ProfileForm::profileChanged);
        empty.becomeMia();
        QVERIFY(form.isLoaded());
        QVERIFY(!form.isDirty());
        QVERIFY(changed.count() > 0);
    }

private:
    std::unique_ptr<FakeAccount> m_account;
    std::unique_ptr<ProfileForm> m_form;
};

QTEST_GUILESS_MAIN(TestProfileForm)
#include "tst_profileform.moc"
