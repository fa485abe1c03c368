// SPDX-License-Identifier: GPL-3.0-or-later
// The log records decisions without names, because paths often contain a patient's name or number.
#include "base/log.h"
#include "dataset/imagedataset.h"
#include "image/imageio.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <opencv2/core.hpp>

#include <cstdio>

using namespace synthray;
using namespace Qt::StringLiterals;

namespace {

QStringList lines;

void keepLine(QtMsgType, const QMessageLogContext &context, const QString &text)
{
    lines << QString::fromLatin1(context.category) + u": "_s + text;
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

class TestLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decisionsAreLoggedWithoutNames();
    void idsTellFilesApart();
    void filesRotateAndHoldOnlyOwnMessages();
    void aFolderThatCannotBeWrittenIsNamed();
};

void TestLog::filesRotateAndHoldOnlyOwnMessages()
{
    QTemporaryDir folder;
    const QString logs = folder.filePath(u"logs"_s);
    installLogHandler();
    QVERIFY(logToFolder(logs));
    qWarning("QFile: cannot open /set/Zwetschge_Anna.png");
    qCWarning(lcDataset, "the table %s has no paths", qPrintable(logId(logs)));
    const QByteArray filler(1000, 'x');
    constexpr int rounds = 7000; // 7 MB: more than all files may hold
#ifdef Q_OS_WIN
    const char *nowhere = "NUL";
#else
    const char *nowhere = "/dev/null";
#endif
    std::FILE *screen = std::freopen(nowhere, "w", stderr);
    for (int i = 0; i < rounds; ++i)
        qCWarning(lcBase, "%d %s", i, filler.constData());
    QVERIFY(screen);
    const QStringList files = logFiles(logs);
    QCOMPARE(files.size(), 5);
    QVERIFY(files.first().endsWith("/synthray.log"_L1));
    qint64 bytes = 0;
    for (const QString &path : files) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        bytes += file.size();
        QVERIFY(file.size() < (1 << 20) + 2000);
        QVERIFY(!file.readAll().contains("Zwetschge"));
    }
    QVERIFY(bytes > 4 << 20);
    QVERIFY(recentLogLines(1).first().contains(u"%1 xxx"_s.arg(rounds - 1)));
    QVERIFY(QDir(logs).entryList(QDir::Files).size() == 5);

    QVERIFY(logToFolder(folder.filePath(u"second"_s)));
    qWarning("QFile: cannot open /set/Zwetschge_Anna.png");
    qCWarning(lcDataset, "the table %s has no paths", qPrintable(logId(logs)));
    QVERIFY(logToFolder({}));
    qCWarning(lcDataset, "not in the file");
    qInstallMessageHandler(nullptr);
    QFile file(folder.filePath(u"second/synthray.log"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QCOMPARE(text.count('\n'), 2);
    QVERIFY2(
        text.contains(QByteArray("warning synthray.dataset: the table " + logId(logs).toUtf8())),
        text.constData());
    QVERIFY(!text.contains("Zwetschge") && !text.contains("not in the file"));
}

void TestLog::aFolderThatCannotBeWrittenIsNamed()
{
    QTemporaryDir folder;
    QVERIFY(writeFile(folder.filePath(u"file"_s), "x"));
    const auto kept = logToFolder(folder.filePath(u"file/log"_s));
    QVERIFY(!kept);
    QVERIFY(kept.error().text.contains("synthray.log"_L1) && !kept.error().hint.isEmpty());
    QVERIFY(logToFolder({}));
}

void TestLog::decisionsAreLoggedWithoutNames()
{
    QTemporaryDir folder;
    const QString set = folder.filePath(u"Zwetschge_Anna/19520101"_s);
    QVERIFY(QDir().mkpath(set));
    const cv::Mat pixels(16, 16, CV_8UC1, cv::Scalar(90));
    QVERIFY(writePng(set + u"/Zwetschge-1.png"_s, pixels));
    QVERIFY(writePng(set + u"/Zwetschge-2.png"_s, pixels));
    QVERIFY(writeFile(set + u"/Zwetschge.txt"_s, "no image\n"));
    const QString table = set + u"/Zwetschge.csv"_s;
    QVERIFY(writeFile(table, "path,label,patient\nZwetschge-1.png,healthy,Zwetschge\n"));
    const QString bad = set + u"/other-Zwetschge.csv"_s;
    QVERIFY(writeFile(bad, "name,patient\nx,Zwetschge\n"));

    QLoggingCategory::setFilterRules(u"synthray.*.debug=true\nsynthray.*.info=true"_s);
    lines.clear();
    const auto before = qInstallMessageHandler(keepLine);
    const auto scanned = scanPaths({set, table, bad});
    const auto read = readImage(set + u"/Zwetschge-1.png"_s);
    const auto text = readImage(set + u"/Zwetschge.txt"_s);
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});

    QVERIFY(scanned && read && !text);
    const QString all = lines.join(u'\n');
    QVERIFY2(!all.contains("zwetschge"_L1, Qt::CaseInsensitive), qPrintable(all));
    QVERIFY2(!all.contains("19520101"_L1), qPrintable(all));
    for (const QString &line :
         {u"synthray.image: image %1: its first bytes say png"_s.arg(
              logId(set + u"/Zwetschge-1.png"_s)),
          u"synthray.image: file %1: no reader knows"_s.arg(logId(set + u"/Zwetschge.txt"_s)),
          u"synthray.dataset: table %1: used, 1 row"_s.arg(logId(table)),
          u"synthray.dataset: table %1: not used, Unsupported"_s.arg(logId(bad)),
          u"synthray.dataset: scan: 2 image(s)"_s})
        QVERIFY2(all.contains(line, Qt::CaseInsensitive),
                 qPrintable(line + u"\nnot in:\n"_s + all));
}

void TestLog::idsTellFilesApart()
{
    QCOMPARE(logId(u"/data/set/image.dcm"_s), logId(u"/data/set/image.dcm"_s));
    QVERIFY(logId(u"/data/set/image.dcm"_s) != logId(u"/data/set/image2.dcm"_s));
    // As docs/debugging.md says: printf %s abc | sha1sum.
    QCOMPARE(logId(u"abc"_s), u"a9993e36"_s);
}

QTEST_GUILESS_MAIN(TestLog)
#include "test_log.moc"
