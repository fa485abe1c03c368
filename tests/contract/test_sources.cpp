// SPDX-License-Identifier: GPL-3.0-or-later
// Format, spelling and scripts, as packaging/check checks them if the tools are installed; comments
// refer only to documents in the project; texts get all their arguments in one call.
#include "contract/sources.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace synthray::test;
using namespace Qt::StringLiterals;

class TestSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksPass_data();
    void checksPass();
    void commentsNameDocumentsThatExist();
    void chainsAreFound_data();
    void chainsAreFound();
    void argumentsComeInOneCall();
};

namespace {

/// C++ source in which the contents of comments and literals are blanks, of the same length.
QString withoutLiterals(const QString &source)
{
    static const QRegularExpression literal(
        u"//[^\\n]*|/\\*.*?\\*/|R\"([^\\s()]*)\\(.*?\\)\\1\"|\"(?:[^\"\\\\]++|\\\\.)*+\""
        "|(?<![0-9a-fA-F])'(?:[^'\\\\]|\\\\.)*'"_s,
        QRegularExpression::DotMatchesEverythingOption);
    QString code = source;
    for (auto it = literal.globalMatch(source); it.hasNext();) {
        const auto match = it.next();
        for (auto i = match.capturedStart(); i < match.capturedEnd(); ++i)
            if (code[i] != u'\n')
                code[i] = u' ';
    }
    return code;
}

/// Lines with .arg(…).arg(…): markers such as %2 inside the first argument would be filled by the
/// second call.
QVector<qsizetype> chainedArguments(const QString &source)
{
    static const QRegularExpression call(u"\\.\\s*arg\\s*\\("_s);
    const QString code = withoutLiterals(source);
    QVector<qsizetype> lines;
    for (auto it = call.globalMatch(code); it.hasNext();) {
        const auto match = it.next();
        qsizetype end = match.capturedEnd();
        for (int depth = 1; depth > 0 && end < code.size(); ++end)
            depth += code[end] == u'(' ? 1 : code[end] == u')' ? -1 : 0;
        while (end < code.size() && code[end].isSpace())
            ++end;
        const auto next = call.match(code, end, QRegularExpression::NormalMatch,
                                     QRegularExpression::AnchorAtOffsetMatchOption);
        if (next.hasMatch())
            lines.append(code.left(match.capturedStart()).count(u'\n') + 1);
    }
    return lines;
}

} // namespace

void TestSources::checksPass_data()
{
    QTest::addColumn<QString>("tool");
    QTest::newRow("format") << u"clang-format"_s;
    QTest::newRow("spelling") << u"codespell"_s;
    QTest::newRow("scripts") << u"shellcheck"_s;
}

void TestSources::checksPass()
{
    QFETCH(QString, tool);
    if (QStandardPaths::findExecutable(tool).isEmpty())
        QSKIP(qPrintable(tool + u" is not installed (packaging/setup --checks)"_s));
    if (!QFile::exists(sourceDir() + u"/.git"_s))
        QSKIP("needs the project as a git checkout");
    QProcess check;
    check.setProcessChannelMode(QProcess::MergedChannels);
    check.start(sourceDir() + u"/packaging/check"_s,
                {QString::fromLatin1(QTest::currentDataTag())});
    QVERIFY(check.waitForFinished(240000));
    QVERIFY2(check.exitStatus() == QProcess::NormalExit && check.exitCode() == 0,
             check.readAll().left(3000).constData());
}

// A comment must not refer to a document that readers do not have: every document it names must be
// in the project. FILE.md and the like stand for any name.
void TestSources::commentsNameDocumentsThatExist()
{
    static const QRegularExpression comment(u"(?://|#|^\\s*\\*).*$"_s,
                                            QRegularExpression::MultilineOption);
    static const QRegularExpression document(u"[\\w./-]+\\.(?:md|odt|docx?|pdf)\\b"_s);
    // Concatenated, so that this file does not match itself.
    static const QRegularExpression elsewhere(u"\\b(?:"_s
                                              u"issue|ticket) #?\\d+|\\.\\./"_s
                                              u"shared/(?!data)"_s);
    QStringList wrong;
    int read = 0, named = 0;
    QStringList files;
    for (const QString &folder : {u"core"_s, u"ui"_s, u"app"_s, u"tests"_s})
        files += sourcesIn(folder);
    for (const QString &path : std::as_const(files)) {
        ++read;
        const QString text = textOf(sourceDir() + u'/' + path);
        for (auto line = comment.globalMatch(text); line.hasNext();) {
            const QString words = line.next().captured();
            if (const auto match = elsewhere.match(words); match.hasMatch())
                wrong.append(path + u": "_s + match.captured());
            for (auto it = document.globalMatch(words); it.hasNext();) {
                const QString name = it.next().captured();
                if (name.section(u'/', -1).startsWith("FILE."_L1))
                    continue;
                ++named;
                if (!QFile::exists(sourceDir() + u'/' + name))
                    wrong.append(path + u": "_s + name);
            }
        }
    }
    QVERIFY(read > 200);
    QVERIFY(named > 0);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestSources::chainsAreFound_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<int>("chains");
    QTest::newRow("chain") << u"x = tr(\"%1 %2\").arg(a).arg(b);"_s << 1;
    QTest::newRow("over lines") << u"x = tr(\"%1 %2\")\n  .arg(a(1, u')'), -4)\n  .arg(b);"_s << 1;
    QTest::newRow("three") << u"x.arg(a).arg(b).arg(c)"_s << 2;
    QTest::newRow("inside") << u"x.arg(y.arg(a).arg(b))"_s << 1;
    QTest::newRow("at once") << u"x.arg(a, b) + y.arg(c)"_s << 0;
    QTest::newRow("nested") << u"x.arg(tr(\"%1\").arg(a), b)"_s << 0;
    QTest::newRow("comment") << u"// .arg(a).arg(b)\nx.arg(a);"_s << 0;
    QTest::newRow("literal") << u"x = \")\\\".arg(a).arg(b)\";"_s << 0;
    QTest::newRow("raw literal") << u"x = R\"(.arg(a).arg(b)\")\".arg(c);"_s << 0;
}

void TestSources::chainsAreFound()
{
    QFETCH(QString, source);
    QTEST(int(chainedArguments(source).size()), "chains");
}

void TestSources::argumentsComeInOneCall()
{
    QStringList wrong;
    int read = 0;
    for (const QString &folder : {u"core"_s, u"ui"_s, u"app"_s})
        for (const QString &path : sourcesIn(folder)) {
            ++read;
            const auto lines = chainedArguments(textOf(sourceDir() + u'/' + path));
            for (const auto line : lines)
                wrong.append(u"%1:%2: use arg(a, b) instead of arg(a).arg(b)"_s.arg(
                    path, QString::number(line)));
        }
    QVERIFY(read > 200);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestSources)
#include "test_sources.moc"
