// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/addresses.h"

#include <QElapsedTimer>
#include <QTest>

using namespace callboard;

class TestAddresses : public QObject
{
    Q_OBJECT

private slots:
    void textIsTakenApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found"); // address, or address(name), with a bar between them
        const auto row = [](const char *name, const char *text, const char *found) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(found);
        };
        row("nothing", " \n , ; ", "");
        row("every separator", "a@x.y, b@x.y;c@x.y d@x.y\ne@x.y\r\nf@x.y\tg@x.y，h@x.y",
            "a@x.y|b@x.y|c@x.y|d@x.y|e@x.y|f@x.y|g@x.y|h@x.y");
        row("named", "Tom Weber <tom@x.y>, <ana@x.y>", "tom@x.y(Tom Weber)|ana@x.y");
        row("named without a separator", "Tom <tom@x.y> Ana <ana@x.y>", "tom@x.y(Tom)|ana@x.y(Ana)");
        row("quoted with a comma", "\"Weber, Tom\" <tom@x.y>; ana@x.y", "tom@x.y(Weber, Tom)|ana@x.y");
        row("escaped quote", "\"Tom \\\"T\\\" Weber\" <tom@x.y>", "tom@x.y(Tom \"T\" Weber)");
        row("comma without quotes", "Weber, Tom <tom@x.y>; Ana <ana@x.y>",
            "tom@x.y(Weber, Tom)|ana@x.y(Ana)");
        row("a quote that is not closed", "\"Tom tom@x.y, ana@x.y", "tom@x.y(Tom)|ana@x.y");
        row("a bracket that is not closed", "Tom <tom@x.y, ana@x.y>", "tom@x.y(Tom)|ana@x.y");
        row("name beside it", "Tom Weber tom@x.y", "tom@x.y(Tom Weber)");
        row("mailto", "mailto:tom@x.y?subject=hi, <mailto:ana%2Bfx@x.y>", "tom@x.y|ana+fx@x.y");
        row("in a sentence", "(tom@x.y). ana@x.y!", "tom@x.y|ana@x.y");
        row("address as its own name", "tom@x.y <tom@x.y>", "tom@x.y");
        row("no address", "tom, ana@x.y", "tom|ana@x.y");
        row("no break space and hidden characters", "tom@x.y\u00a0\u200bana@x.y\ufeff", "tom@x.y|ana@x.y");
        row("quoted local part", "\"tom weber\"@x.y", "\"tom_weber\"@x.y");
        row("comma inside brackets", "<a@x.y,b@x.y>", "a@x.y|b@x.y");
        row("several before a name", "a@x.y b@x.y Tom <c@x.y>", "a@x.y|b@x.y|c@x.y(Tom)");
    }
    void textIsTakenApart()
    {
        QFETCH(QString, text);
        QFETCH(QString, found);
        QStringList all;
        const QList<TypedAddress> addresses = addressesIn(text);
        for (const TypedAddress &typed : addresses)
            all.append(typed.name.isEmpty() ? typed.address
                                            : QStringLiteral("%1(%2)").arg(typed.address, typed.name));
        QCOMPARE(all.join(u'|'), found);
    }

    void addressesAreChecked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("address"); // empty: refused
        QTest::addColumn<QString>("says");
        const auto good = [](const char *text, const char *address) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(address) << QString();
        };
        const auto bad = [](const char *text, const char *says) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString() << QString::fromUtf8(says);
        };
        good("mia@lumen.studio", "mia@lumen.studio");
        good("Mia.O'Neil+fx@LUMEN.studio", "Mia.O'Neil+fx@lumen.studio");
        good("mia@müller.studio", "mia@xn--mller-kva.studio");
        good("mia@アニメ.jp", "mia@xn--cck5dwc.jp");
        bad("tom@lumen", "tom@lumen has no ending such as .studio.");
        bad("tom", "tom has no @.");
        bad("tom@@lumen.studio", "more than one @");
        bad("@lumen.studio", "nothing before the @");
        bad("tom@", "nothing after the @");
        bad("tom weber@lumen.studio", "space");
        bad("tom..weber@lumen.studio", "a dot too many before");
        bad(".tom@lumen.studio", "a dot too many before");
        bad("tom@lumen..studio", "a dot too many after");
        bad("tom@192.168.0.1", "number for an ending");
        bad("töm@lumen.studio", "can't be before the @: ö");
        bad("\"tom\"@lumen.studio", "quotation marks");
        bad("tom@-lumen.studio", "not at a domain that can exist");
        bad("tom@lumen_fx.studio", "not at a domain that can exist");
        bad("tom@[192.168.0.1]", "");
    }
    void addressesAreChecked()
    {
        QFETCH(QString, text);
        QFETCH(QString, address);
        QFETCH(QString, says);
        const Result<QString> result = checkedAddress(text);
        QCOMPARE(result.ok() ? *result : QString(), address);
        if (!result.ok())
            QVERIFY2(result.error().text.contains(says), qPrintable(result.error().text));
    }

    void veryLongAddressesAreRefused()
    {
        QVERIFY(!checkedAddress(QString(65, u'a') + QStringLiteral("@lumen.studio")).ok());
        QVERIFY(!checkedAddress(QStringLiteral("a@") + QString(250, u'b') + QStringLiteral(".studio")).ok());
    }

    void oddTextsTakeTimeInProportion()
    {
        QElapsedTimer timer;
        timer.start();
        // Marks that are never closed must not be searched for from each of them.
        for (const char mark : {'"', '<', '(', '@', ',', '.'})
            (void)addressesIn(QString(200000, QLatin1Char(mark)));
        QVERIFY(timer.elapsed() < 20000);
    }
};

QTEST_GUILESS_MAIN(TestAddresses)
#include "tst_addresses.moc"
