// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pages/htmltemplate.h"

#include <QTest>

using namespace callboard::server;

class TestHtmlTemplate : public QObject
{
    Q_OBJECT

private slots:
    void renders_data();
    void renders();
};

void TestHtmlTemplate::renders_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *name, const char *text, const char *value, const char *result) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(value)
                            << QString::fromUtf8(result);
    };
    row("nothing to fill in", "<p>{ {x} }</p>", "", "<p>{ {x} }</p>");
    row("a value", "<p>{{x}}</p>", "Mia", "<p>Mia</p>");
    row("a value twice", "{{x}}{{x}}", "a", "aa");
    row("escaped", "<a title=\"{{x}}\">", "\"><b>&'", "<a title=\"&quot;&gt;&lt;b&gt;&amp;'\">");
    row("a value like a place", "{{x}}", "{{x}}{{#x}}y{{/x}}", "{{x}}{{#x}}y{{/x}}");
    row("a value like a replacement", "{{x}}", "\\1 $1 %1", "\\1 $1 %1");
    row("a part that is there", "a{{#x}}<b>{{x}}</b>{{/x}}c", "<", "a<b>&lt;</b>c");
    row("a part that is not", "a{{#x}}<b>{{x}}</b>{{/x}}c", "", "ac");
    row("two parts", "{{#x}}1{{/x}}-{{#x}}2{{/x}}", "y", "1-2");
    row("a part of several lines", "{{#x}}1\n2{{/x}}", "y", "1\n2");
}

void TestHtmlTemplate::renders()
{
    QFETCH(QString, text);
    QFETCH(QString, value);
    QFETCH(QString, result);
    QCOMPARE(HtmlTemplate(text).render({{QStringLiteral("x"), value}}), result);
}

QTEST_APPLESS_MAIN(TestHtmlTemplate)
#include "tst_htmltemplate.moc"
