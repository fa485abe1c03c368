// SPDX-License-Identifier: GPL-3.0-or-later
// Declared options: their help, which values are refused and with which message, shell completions,
// and whether docs/command-line.md describes every key of a --json document.
#include "learn/module/learnmodule.h"
#include "support/testsupport.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace synthray;
using namespace Qt::StringLiterals;

namespace {

struct Outcome {
    int code = -1;
    QString out, err;
};

Outcome run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

Outcome cli(const QStringList &arguments) { return run(test::cliPath(), arguments); }

QString ct() { return test::golden(u"images/dicom/CT_small.dcm"_s); }

QString textOf(const QString &path)
{
    QFile file(test::sourceDir() + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestCliOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFailureIsADocumentToo()
    {
        const auto outcome = cli({u"scan"_s, test::sampleDir(), u"--quik"_s, u"--json"_s});
        QCOMPARE(outcome.code, 2);
        const auto error = QJsonDocument::fromJson(outcome.out.toUtf8())["error"_L1];
        QVERIFY2(error["text"_L1].toString().contains(u"--quik"_s), qPrintable(outcome.out));
        QVERIFY(error["hint"_L1].toString().contains(u"--quick"_s));
    }

    void wrongArgumentsAreNamed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QStringList>("words");
        const QString sample = test::sampleDir();
        QTest::newRow("option") << QStringList{u"scan"_s, sample, u"--quik"_s}
                                << QStringList{u"'--quik'"_s, u"'--quick'"_s};
        QTest::newRow("one dash") << QStringList{u"scan"_s, sample, u"-quik"_s}
                                  << QStringList{u"'-quik'"_s, u"'--quick'"_s};
        QTest::newRow("nothing near")
            << QStringList{u"tags"_s, ct(), u"--zzzzzzzz"_s} << QStringList{u"'--zzzzzzzz'"_s};
        QTest::newRow("parameter")
            << QStringList{u"train-gan"_s, u"--learning-rat"_s, u"1"_s, u"--bach"_s, u"2"_s}
            << QStringList{u"'--learning-rat'"_s};
        QTest::newRow("command") << QStringList{u"duplicats"_s} << QStringList{u"'duplicates'"_s};
        QTest::newRow("second word")
            << QStringList{u"study"_s, u"rnu"_s} << QStringList{u"study new"_s, u"study report"_s};
        if (hasLearnModule())
            QTest::newRow("second word of training")
                << QStringList{u"study"_s, u"rnu"_s} << QStringList{u"study run"_s};
        QTest::newRow("no value") << QStringList{u"render"_s, ct(), u"-o"_s}
                                  << QStringList{u"-o needs a value"_s};
        QTest::newRow("a value too many") << QStringList{u"scan"_s, sample, u"--quick=yes"_s}
                                          << QStringList{u"'--quick'"_s, u"'--no-quick'"_s};
        QTest::newRow("range") << QStringList{u"split"_s, sample,       u"-o"_s,
                                              u"x.csv"_s, u"--folds"_s, u"100"_s}
                               << QStringList{u"--folds: '100'"_s, u"2 to 20"_s};
        QTest::newRow("thousands")
            << QStringList{u"split"_s, sample, u"-o"_s, u"x.csv"_s, u"--seed"_s, u"1,000"_s}
            << QStringList{u"--seed: '1,000'"_s, u"Write 1000"_s};
        QTest::newRow("special") << QStringList{u"quality"_s, sample, u"--images"_s, u"some"_s}
                                 << QStringList{u"--images: 'some'"_s, u"0 (all) to"_s};
        QTest::newRow("choice") << QStringList{u"split"_s, sample, u"-o"_s, u"x.csv"_s,
                                               u"--kind=halves"_s}
                                << QStringList{u"--kind: 'halves'"_s, u"fractions, folds"_s};
        QTest::newRow("missing") << QStringList{u"generate"_s, u"--run"_s, u"r"_s, u"-o"_s, u"o"_s}
                                 << QStringList{u"--count N"_s};
        QTest::newRow("a word too many")
            << QStringList{u"doctor"_s, u"quickly"_s} << QStringList{u"'quickly'"_s};
        QTest::newRow("another measure's option")
            << QStringList{u"compare"_s, sample, sample, u"--copy-ssim"_s, u"0.9"_s}
            << QStringList{u"--copy-ssim"_s, u"--measure memorisation"_s};
    }
    void wrongArgumentsAreNamed()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QStringList, words);
        const auto outcome = cli(arguments);
        QCOMPARE(outcome.code, 2);
        QCOMPARE(outcome.out, QString());
        for (const auto &word : words)
            QVERIFY2(outcome.err.contains(word), qPrintable(outcome.err));
    }

    void theLastSwitchWins()
    {
        QTemporaryDir folder;
        for (const auto &name : {u"person12_bacteria_34.png"_s, u"person12_virus_35.png"_s})
            QVERIFY(QFile::copy(test::golden(u"images/wide.png"_s), folder.filePath(name)));
        const auto patients = [&](const QStringList &switches) {
            const auto outcome = cli(QStringList{u"scan"_s, folder.path(), u"--json"_s} + switches);
            return QJsonDocument::fromJson(outcome.out.toUtf8())["patients"_L1].toInt();
        };
        QCOMPARE(patients({u"--no-strict-patients"_s, u"--strict-patients"_s}), 1);
        QCOMPARE(patients({u"--strict-patients"_s, u"--no-strict-patients"_s}), 2);
    }

    void helpShowsRangesUnitsAndDefaults()
    {
        const auto help = cli({u"help"_s, u"train-gan"_s});
        QCOMPARE(help.code, 0);
        QVERIFY(help.out.startsWith(u"Usage: synthray-cli train-gan --data PATH --preset "_s));
        for (const auto &part :
             {u"--epochs N"_s, u"1 to 100000"_s, u"default: 100 (chest128: 500"_s, u"--lr-g X"_s,
              u"2 to 1024 images"_s, u"--json"_s})
            QVERIFY2(help.out.contains(part), qPrintable(part + u'\n' + help.out));
        const auto classifier = cli({u"train-classifier"_s, u"--help"_s});
        QVERIFY(classifier.out.contains(u"--[no-]auxiliary"_s));
        const auto all = cli({u"help"_s});
        QCOMPARE(all.code, 0);
        QStringList titles{u"\nImages\n"_s, u"\n  scan "_s};
        if (hasLearnModule()) // else the list leaves them out
            titles << u"\nTrain\n"_s << u"\n  train-gan "_s;
        titles << u"\nStudies\n"_s << u"\n  study new "_s;
        qsizetype at = 0;
        for (const QString &title : std::as_const(titles)) {
            at = all.out.indexOf(title, at);
            QVERIFY2(at >= 0, qPrintable(title + all.out));
        }
    }

    void documentsAreDescribed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("scan") << QStringList{u"scan"_s, ct()};
        QTest::newRow("info of an image") << QStringList{u"info"_s, ct()};
        QTest::newRow("info of a set") << QStringList{u"info"_s, test::golden(u"images/dicom"_s)};
        QTest::newRow("duplicates")
            << QStringList{u"duplicates"_s, test::golden(u"images/dicom"_s)};
        QTest::newRow("tags") << QStringList{u"tags"_s, ct()};
        QTest::newRow("measure") << QStringList{u"measure"_s, ct(), u"--histogram"_s, u"4"_s};
        QTest::newRow("quality") << QStringList{u"quality"_s, ct(), ct()};
        QTest::newRow("doctor") << QStringList{u"doctor"_s, u"--quick"_s};
        QTest::newRow("runs") << QStringList{u"runs"_s, QDir::tempPath()};
    }
    void documentsAreDescribed()
    {
        QFETCH(QStringList, arguments);
        const auto outcome = cli(arguments + QStringList{u"--json"_s});
        QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
        const auto json = QJsonDocument::fromJson(outcome.out.toUtf8()).object();
        QVERIFY(!json.isEmpty());
        const QString page
            = textOf(u"docs/command-line.md"_s).section(u"\n### %1\n"_s.arg(arguments[0]), 1, 1);
        const QString own
            = page.left(page.indexOf(u"\n### "_s)).section(u"`--json` document"_s, 1, 1);
        for (const auto &key : json.keys())
            QVERIFY2(own.contains(u'`' + key + u'`'), qPrintable(key + u'\n' + own));
    }

    void bashCompletes_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("completed");
        QTest::newRow("command") << QStringList{u"dup"_s} << u"duplicates"_s;
        QTest::newRow("second word") << QStringList{u"study"_s, u"rep"_s} << u"report"_s;
        QTest::newRow("option") << QStringList{u"train-gan"_s, u"--snap"_s}
                                << u"--snapshot-every"_s;
        QTest::newRow("option of two words")
            << QStringList{u"study"_s, u"report"_s, u"--ht"_s} << u"--html"_s;
        QTest::newRow("choice") << QStringList{u"train-gan"_s, u"--preset"_s, u"ch"_s}
                                << u"chest128"_s;
    }
    void bashCompletes()
    {
        const QString bash = QStandardPaths::findExecutable(u"bash"_s);
        if (bash.isEmpty())
            QSKIP("needs bash");
        QFETCH(QStringList, words);
        QFETCH(QString, completed);
        const QString script
            = u"source '%1/packaging/linux/completions/synthray-cli.bash'\n"
              "COMP_WORDS=(synthray-cli %2); COMP_CWORD=%3\n_synthray_cli\n"
              "echo \"${COMPREPLY[*]}\"\n"_s.arg(test::sourceDir(), words.join(u' '))
                  .arg(words.size());
        const auto outcome = run(bash, {u"--norc"_s, u"-c"_s, script});
        QVERIFY2(outcome.err.isEmpty(), qPrintable(outcome.err));
        QCOMPARE(outcome.out.trimmed(), completed);
    }
};

QTEST_GUILESS_MAIN(TestCliOptions)
#include "test_cli_options.moc"
