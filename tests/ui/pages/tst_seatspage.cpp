// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pages/pagechecks.h"
#include "tests/ui/pages/pagestage.h"
#include "ui/seats/buyseatsdialog.h"
#include "ui/seats/seatspage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/table.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPointer>
#include <QSignalSpy>
#include <QSpinBox>

using namespace callboard;

class TestSeatsPage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_stage = std::make_unique<PageStage>();
        m_page = m_stage->show(new SeatsPage(m_stage->account, m_stage->lumen(), m_clock));
    }
    void cleanup() { m_stage.reset(); }

    void theNumbersFollow()
    {
        QVERIFY(m_stage->shows(QStringLiteral("190 of 200")));
        QVERIFY(m_stage->shows(QStringLiteral("10 left")));
        m_stage->lumen().setSeats(190);
        QVERIFY(m_stage->shows(QStringLiteral("None left")));
    }

    void whyTheyDidNotComeIsSaid()
    {
        FakeAdministration &lumen = m_stage->lumen();
        Error fault;
        fault.kind = ErrorKind::Server;
        fault.status = 500;
        fault.code = QStringLiteral("server-error");
        fault.detail = QStringLiteral("request 17");
        fault.text = QStringLiteral("Lumen had a problem.");
        lumen.problems[Collection::Settings] = fault;
        const std::optional<Seats> seats = std::exchange(lumen.seatCounts, std::nullopt);
        emit lumen.seatsChanged();
        emit lumen.problemsChanged();
        QVERIFY2(!m_stage->shows(QStringLiteral("Lumen had a problem.")),
                 "of the settings, not of the seats");
        lumen.problems[Collection::Seats] = fault;
        emit lumen.problemsChanged();
        QVERIFY(m_stage->shows(QStringLiteral("The seats could not be loaded")));
        QVERIFY(m_stage->shows(QStringLiteral("Lumen had a problem.")));
        const auto buttons = m_page->findChildren<Button *>();
        const auto copy = std::find_if(buttons.begin(), buttons.end(), [](const Button *button) {
            return button->isVisible() && button->text() == QStringLiteral("&Copy details");
        });
        QVERIFY(copy != buttons.end());
        (*copy)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("server error 500 server-error request 17"));
        lumen.seatCounts = seats;
        emit lumen.seatsChanged();
        QVERIFY(m_stage->shows(QStringLiteral("190 of 200")));
    }

    void buysWhatIsShown()
    {
        QSignalSpy toasts(m_page, &Page::toastRequested);
        QPointer<BuySeatsDialog> dialog = openBuy();
        QTest::keyClicks(count(), QStringLiteral("25"));
        QVERIFY2(!m_stage->button("seats.buy.ok")->isEnabled(), "the price of 25 is not known yet");
        QTRY_COMPARE(amount("seats.buy.perMonth"), QStringLiteral("€350.00"));
        QCOMPARE(amount("seats.buy.now"), QStringLiteral("€140.00"));
        QVERIFY(m_stage->shows(QStringLiteral("200 seats become 225, so 35 will be free")));
        QVERIFY(m_stage->shows(QStringLiteral("Jonas Weber, the billing contact")));
        m_stage->click("seats.buy.ok");
        QTRY_VERIFY(!dialog);
        QCOMPARE(m_stage->lumen().bought.size(), 1);
        QCOMPARE(m_stage->lumen().seatCounts->total, 225);
        QCOMPARE(toasts.count(), 1);
        QCOMPARE(m_stage->find<Table>("seats.purchases")->model()->rowCount(), 1);
    }

    void onlyTheLastQuoteCounts()
    {
        QPointer<BuySeatsDialog> dialog = openBuy();
        FakeAnswers &answers = m_stage->lumen().answers;
        answers.hold();
        dialog->setCount(11);
        dialog->setCount(12);
        QCOMPARE(answers.heldCount(), 2);
        answers.release();
        QTRY_COMPARE(amount("seats.buy.perMonth"), QStringLiteral("€168.00"));
        QVERIFY(m_stage->button("seats.buy.ok")->isEnabled());
    }

    void enterInTheNumberNeitherBuysNorCloses()
    {
        QPointer<BuySeatsDialog> dialog = openBuy();
        QTest::keyClick(count(), Qt::Key_Return);
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(m_stage->lumen().bought.isEmpty());
    }

    void isBoughtOnceHoweverOftenOnePresses()
    {
        QPointer<BuySeatsDialog> dialog = openBuy();
        m_stage->lumen().answers.hold();
        m_stage->click("seats.buy.ok");
        m_stage->click("seats.buy.ok");
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY2(dialog && dialog->isVisible(), "its answer is worth waiting for");
        m_stage->lumen().answers.release();
        QTRY_VERIFY(!dialog);
        QCOMPARE(m_stage->lumen().answers.calls().count(QStringLiteral("buySeats")), 1);
    }

    void aChangedPriceIsShownBeforeItIsPaid()
    {
        QPointer<BuySeatsDialog> dialog = openBuy();
        m_stage->lumen().seatCounts->price.minor = 1500;
        m_stage->click("seats.buy.ok");
        QTRY_VERIFY(m_stage->shows(QStringLiteral("The price has changed")));
        QVERIFY(m_stage->lumen().bought.isEmpty());
        QTRY_COMPARE(amount("seats.buy.perMonth"), QStringLiteral("€150.00"));
        QCOMPARE(count()->value(), 10);
        m_stage->click("seats.buy.ok");
        QTRY_VERIFY(!dialog);
        QCOMPARE(m_stage->lumen().bought.size(), 1);
    }

    void aFailureKeepsTheNumber()
    {
        QPointer<BuySeatsDialog> dialog = openBuy();
        dialog->setCount(7);
        QTRY_VERIFY(m_stage->button("seats.buy.ok")->isEnabled());
        m_stage->lumen().answers.failOnce(QStringLiteral("buySeats"), fakeError(ErrorKind::Timeout));
        m_stage->click("seats.buy.ok");
        QTRY_VERIFY(m_stage->shows(QStringLiteral("not certain whether the seats were bought")));
        QCOMPARE(count()->value(), 7);
        QVERIFY(count()->isEnabled());
    }

    void withoutAPriceItSaysWhyAndTriesAgain()
    {
        m_stage->lumen().answers.failOnce(QStringLiteral("quoteSeats"), fakeError(ErrorKind::Unreachable));
        QPointer<BuySeatsDialog> dialog = new BuySeatsDialog(m_stage->lumen(), m_page);
        dialog->open();
        QTRY_VERIFY(m_stage->shows(QStringLiteral("The price could not be asked for")));
        QVERIFY(!m_stage->button("seats.buy.ok")->isEnabled());
        m_stage->click("seats.buy.again");
        QTRY_VERIFY(m_stage->button("seats.buy.ok")->isEnabled());
        QVERIFY(!m_stage->shows(QStringLiteral("The price could not be asked for")));
    }

    void nobodyMayBeTheBillingContact()
    {
        m_stage->lumen().seatCounts->billingContact.reset();
        QPointer<BuySeatsDialog> dialog = openBuy();
        QVERIFY(m_stage->shows(QStringLiteral("No billing contact is set")));
    }

    void invitationsAreSentAgainAndRevoked()
    {
        auto *table = m_stage->find<Table>("seats.invitations");
        QCOMPARE(table->model()->rowCount(), 6);
        QVERIFY(!m_stage->button("seats.invitations.resend")->isEnabled());
        QVERIFY2(!m_stage->button("seats.invitations.resend")->toolTip().isEmpty(), "says why");
        table->selectRow(5);
        m_stage->click("seats.invitations.resend");
        QTRY_COMPARE(calls("resendInvitation"), 1);

        table->selectRow(5);
        QTRY_VERIFY(m_stage->button("seats.invitations.revoke")->isEnabled());
        m_stage->click("seats.invitations.revoke");
        QTRY_VERIFY(m_stage->button("confirm.ok"));
        QCOMPARE(calls("revokeInvitation"), 0);
        m_stage->click("confirm.ok");
        QTRY_COMPARE(table->model()->rowCount(), 5);
        QTRY_VERIFY(m_stage->shows(QStringLiteral("11 left")));
    }

    void allExpiredAreSentAgain()
    {
        auto *table = m_stage->find<Table>("seats.invitations");
        QVERIFY(table->model()->index(0, 3).data().toString().startsWith(QStringLiteral("Expired")));
        m_stage->click("seats.invitations.resendExpired");
        QTRY_VERIFY(!m_stage->button("seats.invitations.resendExpired")->isEnabled());
        QTRY_VERIFY(!table->model()->index(0, 3).data().toString().startsWith(QStringLiteral("Expired")));
    }

    void offlineSaysWhyNothingCanBeBought()
    {
        m_stage->account.setState(SyncState::Offline);
        QVERIFY(!m_stage->button("seats.buy")->isEnabled());
        QVERIFY(!m_stage->button("seats.buy")->toolTip().isEmpty());
        QVERIFY(m_stage->shows(QStringLiteral("190 of 200")));
        m_stage->account.setState(SyncState::Saved);
        QVERIFY(m_stage->button("seats.buy")->isEnabled());
    }

    void theChartTellsADayToTheKeyboard()
    {
        auto *chart = m_stage->find<QWidget>("seats.chart");
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Home);
        QVERIFY2(chart->accessibleDescription().contains(QStringLiteral("seats used")),
                 qPrintable(chart->accessibleDescription()));
        QTest::keyClick(chart, Qt::Key_End);
        QVERIFY(chart->accessibleDescription().contains(QStringLiteral("190")));
    }

    void keepsTheRulesOfEveryPage()
    {
        QCOMPARE(namelessControls(m_stage->window.get()), QStringList());
        QCOMPARE(sharedMnemonics(m_stage->window.get()), QStringList());
        QCOMPARE(labelsWithMarkup(m_stage->window.get()), QStringList());
        QCOMPARE(unreachableByTab(m_stage->window.get(), m_stage->button("seats.buy")), QStringList());
        QPointer<BuySeatsDialog> dialog = openBuy();
        QCOMPARE(namelessControls(dialog), QStringList());
        QCOMPARE(sharedMnemonics(dialog), QStringList());
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QCOMPARE(unreachableByTab(dialog, count()).join(u'\n'), QString());
    }

    void textFromOutsideIsShownAsItIs()
    {
        User user = m_stage->lumen().person(QStringLiteral("freya@lumen.studio"));
        user.email = QStringLiteral("<b>x</b>&amp;@") + QString(5000, u'y');
        user.invitation->by = QStringLiteral("<script>");
        m_stage->lumen().put(user);
        m_stage->lumen().seatCounts->billingContact->name =
            QStringLiteral("<i>J</i>\n\n") + QString(9000, u'z');
        QPointer<BuySeatsDialog> dialog = openBuy();
        QCOMPARE(labelsWithMarkup(m_stage->window.get()), QStringList());
        QVERIFY(!dialog->grab().isNull());
        QVERIFY(!m_stage->window->grab().isNull());
        QVERIFY2(dialog->width() < 800, "the text widens the dialog");
    }

private:
    QPointer<BuySeatsDialog> openBuy()
    {
        m_stage->click("seats.buy");
        QPointer<BuySeatsDialog> dialog = m_stage->window->findChild<BuySeatsDialog *>();
        (void)QTest::qWaitFor([this] { return m_stage->button("seats.buy.ok")->isEnabled(); });
        return dialog;
    }
    QSpinBox *count() const { return m_stage->find<QSpinBox>("seats.buy.count"); }
    QString amount(const char *name) const { return m_stage->find<QLabel>(name)->text(); }
    qsizetype calls(const char *name) const
    {
        return m_stage->lumen().answers.calls().count(QLatin1String(name));
    }

    SystemClock m_clock;
    std::unique_ptr<PageStage> m_stage;
    SeatsPage *m_page = nullptr;
};

QTEST_MAIN(TestSeatsPage)
#include "tst_seatspage.moc"
