// SPDX-License-Identifier: GPL-3.0-or-later
// The log records decisions without names, because paths often contain a patient's name or number.
#include "base/log.h"
#include "dataset/imagedataset.h"
#include "image/imageio.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <opencv2/core.hpp>

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
};

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
