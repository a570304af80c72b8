// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/commandmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace callboard
{

class TestCommandModel : public QObject
{
    Q_OBJECT
private slots:
    void matches_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("marked"); // the text with brackets around what matched; empty: no match
        const auto row = [](const char *name, const char *query, const char *text, const char *marked) {
            QTest::newRow(name) << QString::fromUtf8(query) << QString::fromUtf8(text)
                                << QString::fromUtf8(marked);
        };
        row("nothing asked", "", "Sign out", "Sign out");
        row("start", "sig", "Sign out", "[Sig]n out");
        row("start of a word", "out", "Sign out", "Sign [out]");
        row("inside a word", "count", "Account", "Ac[count]");
        row("word before inside", "now", "Know now", "Know [now]");
        row("one letter inside", "c", "Account", "");
        row("one letter at a word", "o", "Sign out", "Sign [o]ut");
        row("two words", "dig off", "Turn the daily digest off", "Turn the daily [dig]est [off]");
        row("letters in order", "sgo", "Sign out", "[S]i[g]n [o]ut");
        row("letters out of order", "ogs", "Sign out", "");
        row("not there", "xyz", "Sign out", "");
        row("case", "SIGN", "sign out", "[sign] out");
        row("accents", "elodie", "Élodie", "[Élodie]");
        row("accents asked", "é", "Elodie", "[E]lodie");
    }

    void matches()
    {
        QFETCH(QString, query);
        QFETCH(QString, text);
        QFETCH(QString, marked);
        const auto match = matchText(query, text);
        QCOMPARE(match.has_value(), !marked.isEmpty());
        if (!match)
            return;
        for (auto span = match->spans.rbegin(); span != match->spans.rend(); ++span)
            text.insert(span->start + span->length, u']').insert(span->start, u'[');
        QCOMPARE(text, marked);
    }

    void theBestComesFirst()
    {
        CommandModel model;
        const QAbstractItemModelTester tester(&model);
        model.setCommands({action(QStringLiteral("Unsync")), action(QStringLiteral("Do the sync")),
                           action(QStringLiteral("Sync now"))});
        model.setQuery(QStringLiteral("sync"));
        QCOMPARE(titles(model), QStringList({QStringLiteral("Do"), QStringLiteral("Sync now"),
                                             QStringLiteral("Do the sync"), QStringLiteral("Unsync")}));
    }

    void captionsAreNotChosen()
    {
        CommandModel model;
        model.setCommands(pagesAndActions());
        QCOMPARE(titles(model), QStringList({QStringLiteral("Go to"), QStringLiteral("Account"),
                                             QStringLiteral("Do"), QStringLiteral("Sign out")}));
        QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsSelectable));
        QCOMPARE(model.selectable(0, 1), 1);
        QCOMPARE(model.selectable(2, 1), 3);
        QCOMPARE(model.selectable(2, -1), 1);
        QCOMPARE(model.selectable(0, -1), -1);
        QCOMPARE(model.selectable(4, 1), -1);
    }

    void aBracketLeavesThePagesOut()
    {
        CommandModel model;
        model.setCommands(pagesAndActions());
        model.setQuery(QStringLiteral("> "));
        QCOMPARE(titles(model), QStringList({QStringLiteral("Do"), QStringLiteral("Sign out")}));
        model.setQuery(QStringLiteral(">acc"));
        QCOMPARE(model.rowCount(), 0);
    }

    void otherWordsFindAPage()
    {
        CommandModel model;
        model.setCommands(pagesAndActions());
        model.setQuery(QStringLiteral("password"));
        QCOMPARE(titles(model), QStringList({QStringLiteral("Go to"), QStringLiteral("Account")}));
        QVERIFY(model.index(1).data(CommandModel::SpansRole).value<QList<TextSpan>>().isEmpty());
    }

private:
    static Command action(const QString &title)
    {
        Command command;
        command.id = title;
        command.title = title;
        return command;
    }
    static QList<Command> pagesAndActions()
    {
        return {{QStringLiteral("page"),
                 QStringLiteral("Account"),
                 {},
                 QStringLiteral("profile password"),
                 {},
                 CommandGroup::GoTo,
                 0},
                action(QStringLiteral("Sign out"))};
    }
    static QStringList titles(const CommandModel &model)
    {
        QStringList result;
        for (int i = 0; i < model.rowCount(); ++i)
            result.append(model.index(i).data().toString());
        return result;
    }
};

} // namespace callboard

QTEST_GUILESS_MAIN(callboard::TestCommandModel)

#include "tst_commandmodel.moc"
