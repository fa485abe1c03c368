// SPDX-License-Identifier: GPL-3.0-or-later
// Format, spelling and scripts, as packaging/check checks them if the tools are installed; and
// comments refer only to documents in the project.
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
};

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

QTEST_GUILESS_MAIN(TestSources)
#include "test_sources.moc"
