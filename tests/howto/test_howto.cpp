// SPDX-License-Identifier: GPL-3.0-or-later
// The examples of docs/howto work as described, and the pages quote them exactly.
#include "howto/meanshift.h"
#include "howto/noise.h"
#include "howto/underscorenames.h"
#include "support/testsupport.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace synthray;
using namespace synthray::test;
using namespace Qt::StringLiterals;

class TestHowto : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void augmentation();
    void metric();
    void importer();
    void pagesQuoteTheExamples();
};

void TestHowto::augmentation()
{
    const AugmentationInfo info = noiseInfo();
    ParamSet params(info.params);
    QVERIFY(params.set(u"sigma"_s, 8.0));
    QVERIFY(!params.set(u"sigma"_s, 100.0)); // the form and the command line also refuse it
    const auto noise = info.make(params);
    Sample sample;
    sample.pixels = cv::Mat(64, 64, CV_16UC1, cv::Scalar(30000));
    Rng first(1, 2, 3), same(1, 2, 3), other(1, 2, 4);
    const auto a = noise->apply(sample, first), b = noise->apply(sample, same),
               c = noise->apply(sample, other);
    QVERIFY(a && b && c);
    QCOMPARE(sample.pixels.at<ushort>(5, 5), ushort(30000)); // the original is unchanged
    QCOMPARE(cv::norm(a->pixels, b->pixels, cv::NORM_INF), 0.0);
    QVERIFY(cv::norm(a->pixels, c->pixels, cv::NORM_INF) > 0);
    cv::Scalar mean, deviation;
    cv::meanStdDev(a->pixels, mean, deviation);
    QVERIFY(std::abs(deviation[0] - 8 * 257) < 0.05 * 8 * 257); // 4,096 draws: 1.1 % a sigma
    QCOMPARE(a->history, QStringList{u"noise 8 grey levels"_s});
}

void TestHowto::metric()
{
    const cv::Mat dark(20, 30, CV_8UC1, cv::Scalar(40)), bright(20, 30, CV_8UC1, cv::Scalar(47));
    QCOMPARE(meanShift(dark, bright), 7.0);
    QCOMPARE(meanShift(dark, dark), 0.0);
    QCOMPARE(QLatin1StringView(meanShiftMetric.id), "meanShift"_L1);
}

void TestHowto::importer()
{
    QVector<ImageEntry> entries(3);
    entries[0].path = u"/set/FRACTURE_017_2.png"_s;
    entries[1].path = u"/set/NORMAL_004_1.dcm"_s;
    entries[2].path = u"/set/readme_1_2.png"_s;
    applyUnderscoreNames(entries);
    QCOMPARE(entries[0].label, u"FRACTURE"_s);
    QCOMPARE(entries[0].patient, u"017"_s);
    QCOMPARE(entries[1].kind, u"underscores"_s);
    QVERIFY(entries[2].kind.isEmpty());
}

// A quotation is the line "From `FILE`:" followed by a block of code.
void TestHowto::pagesQuoteTheExamples()
{
    static const QRegularExpression quotation(u"^ *From `([\\w/.-]+)`:\\n\\n```\\w+\\n(.*?)```$"_s,
                                              QRegularExpression::MultilineOption
                                                  | QRegularExpression::DotMatchesEverythingOption);
    const auto read = [](const QString &path) {
        QFile file(sourceDir() + u'/' + path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    };
    int quotations = 0;
    QStringList pages{u"CONTRIBUTING.md"_s};
    for (const QString &page : QDir(sourceDir() + u"/docs/howto"_s).entryList({u"*.md"_s}))
        pages << u"docs/howto/"_s + page;
    for (const QString &page : std::as_const(pages))
        for (auto it = quotation.globalMatch(read(page)); it.hasNext();) {
            const auto match = it.next();
            ++quotations;
            QVERIFY2(read(match.captured(1)).contains(match.captured(2)),
                     qPrintable(page + u" quotes what is not in "_s + match.captured(1)));
        }
    QVERIFY(pages.size() >= 8);
    QVERIFY(quotations >= 4);
    // CONTRIBUTING.md promises a file of 25 lines, all of which it shows.
    QCOMPARE(read(u"tests/howto/noise.h"_s).count(u'\n'), 25);
    QVERIFY(read(u"CONTRIBUTING.md"_s).contains(read(u"tests/howto/noise.h"_s)));
}

QTEST_GUILESS_MAIN(TestHowto)
#include "test_howto.moc"
