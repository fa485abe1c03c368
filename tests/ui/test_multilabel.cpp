// SPDX-License-Identifier: GPL-3.0-or-later
// The results of a multi-label classifier, and a printed report. Nothing is trained.
#include "controls/theme.h"
#include "models/predictionmodel.h"
#include "pages/classify/classifyimages.h"
#include "pages/classify/classifyresults.h"
#include "pages/classify/confusionview.h"
#include "plots/reportprinter.h"
#include "support/guisupport.h"

#include <QAbstractTextDocumentLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QProcess>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

#include <opencv2/core.hpp>

#include <cerrno>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace synthray;
using namespace Qt::StringLiterals;

namespace {

/// Images with true and predicted labels as strings of + and -, one character per label.
std::shared_ptr<const EvaluatedImages> evaluated(
    const QStringList &classes, const QVector<std::pair<const char *, const char *>> &images)
{
    PredictionFile file;
    file.predictions.classes = classes;
    file.predictions.multiLabel = true;
    const int count = int(images.size()), labels = int(classes.size());
    file.predictions.truth = cv::Mat(count, labels, CV_8U);
    file.predictions.probabilities = cv::Mat(count, labels, CV_64F);
    for (int i = 0; i < count; ++i) {
        for (int k = 0; k < labels; ++k) {
            file.predictions.truth.at<uchar>(i, k) = images[i].first[k] == '+';
            // The first label is the most probable one of every image: compared by it alone, all
            // images would seem correct.
            file.predictions.probabilities.at<double>(i, k)
                = (images[i].second[k] == '+' ? 0.8 : 0.3) + (k == 0 ? 0.1 : 0);
        }
        file.paths << u"image%1.png"_s.arg(i);
        file.patientNames << u"p%1"_s.arg(i / 2);
        file.splits << u"test"_s;
        file.hashes << QString();
    }
    const auto result = evaluateImages(file, u"test"_s);
    return result ? *result : nullptr;
}

const QStringList names{u"Osteophytes"_s, u"Surgical implant"_s, u"Disc space narrowing"_s};
const QVector<std::pair<const char *, const char *>> images{
    {"+--", "+--"}, {"++-", "+--"}, {"+++", "+++"}, {"-+-", "++-"},
    {"--+", "--+"}, {"+-+", "+-+"}, {"---", "---"}, {"+-+", "+--"}};

} // namespace

class TestMultiLabel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { test::plainLook(); }

    void eachLabelHasItsFourCells()
    {
        ClassifyResults results;
        results.resize(1100, 800);
        results.show();
        results.show(evaluated(names, images));
        ConfusionView *view = results.confusion();
        QCOMPARE(view->rowCount(), 3);
        QCOMPARE(view->columnCount(), 4);
        const qint64 expected[3][4] = {{5, 0, 1, 2}, {2, 1, 0, 5}, {3, 1, 0, 4}}; // TP, FN, FP, TN
        for (int label = 0; label < 3; ++label)
            for (int column = 0; column < 4; ++column)
                QCOMPARE(view->count(label, column), expected[label][column]);
        QVERIFY(results.findChild<QLabel *>(u"classifierWarning"_s)->isHidden());
        QSignalSpy chosen(&results, &ClassifyResults::labelChosen);
        QTest::mouseClick(view, Qt::LeftButton, {}, view->cellRect(1, 1).center());
        QCOMPARE(chosen.value(0), (QVariantList{1, true, false}));
        QTest::keyClick(view, Qt::Key_Right);
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(chosen.value(1), (QVariantList{1, false, true}));
        // Recall is shown with its interval.
        auto *table = results.findChild<QTableWidget *>(u"classScores"_s);
        const auto interval = evaluated(names, images)->report.recallIntervals[1];
        QCOMPARE(table->item(1, 2)->text(),
                 u"%1 [%2–%3]"_s.arg(QLocale().toString(2.0 / 3, 'f', 3),
                                     QLocale().toString(interval.low, 'f', 3),
                                     QLocale().toString(interval.high, 'f', 3)));
    }

    void sameLabelsForAllIsCollapsed()
    {
        ClassifyResults results;
        results.show(evaluated(names, {{"+--", "+-+"}, {"-+-", "+-+"}, {"--+", "+-+"}}));
        const auto *warning = results.findChild<QLabel *>(u"classifierWarning"_s);
        QVERIFY(!warning->isHidden());
        QVERIFY2(warning->text().contains(u"collapsed"_s)
                     && warning->text().contains(u"Osteophytes + Disc space narrowing"_s),
                 qPrintable(warning->text()));
    }

    void errorsAreImagesWithAWrongLabel()
    {
        ClassifyImages page;
        page.resize(1000, 500);
        page.show();
        page.show(evaluated(names, images), u"one"_s);
        auto *filter = page.findChild<QComboBox *>(u"imageFilter"_s);
        const auto rows = [&] {
            QStringList fileNames;
            for (int i = 0; i < page.table()->model()->rowCount(); ++i)
                fileNames << page.table()->model()->index(i, 0).data().toString();
            fileNames.sort();
            return fileNames;
        };
        QCOMPARE(rows().size(), 8);
        filter->setCurrentIndex(1);
        emit filter->activated(1);
        QCOMPARE(rows(), (QStringList{u"image1"_s, u"image3"_s, u"image7"_s}));
        page.showLabel(1, true, false);
        QCOMPARE(rows(), QStringList{u"image1"_s});
        page.showLabel(0, false, true);
        QCOMPARE(rows(), QStringList{u"image3"_s});
        // Showing the same run keeps the filter, another one starts with all images.
        page.show(evaluated(names, images), u"one"_s);
        QCOMPARE(rows().size(), 1);
        page.show(evaluated(names, images), u"two"_s);
        QCOMPARE(filter->currentIndex(), 0);
        QCOMPARE(rows().size(), 8);
        // Long lists of labels do not push the other columns out.
        for (const int column : {PredictionModel::Truth, PredictionModel::Predicted})
            QVERIFY2(page.table()->columnWidth(column) <= 150,
                     qPrintable(QString::number(page.table()->columnWidth(column))));
        // Image names are readable in the narrowest window: the table scrolls, and the caption has
        // its own line.
        page.resize(900, 500);
        const QModelIndex image = page.table()->model()->index(0, PredictionModel::Image);
        const auto isNameReadable = [&] {
            const int width = page.table()->columnWidth(PredictionModel::Image),
                      words
                = page.table()->fontMetrics().horizontalAdvance(image.data().toString());
            return width >= std::min(words, 110);
        };
        QTRY_VERIFY2(
            isNameReadable(),
            qPrintable(QString::number(page.table()->columnWidth(PredictionModel::Image))));
        auto *caption = page.findChild<QLabel *>(u"imageCaption"_s);
        QTRY_VERIFY2(caption->width() > 240, qPrintable(QString::number(caption->width())));
        QCOMPARE(caption->text().split(u'\n').size(), 2);
        page.resize(2000, 500);
        QTRY_COMPARE(page.table()->horizontalScrollBar()->maximum(), 0);
        const QModelIndex truth = page.table()->model()->index(0, PredictionModel::Truth);
        QCOMPARE(truth.data(Qt::ToolTipRole), truth.data());
    }

    /// No line or row is split across sheets, and no heading stands alone at the bottom.
    void pageBreaksSplitNothing()
    {
        QString html = u"<h1>Study</h1>"_s;
        for (int table = 0; table < 6; ++table) {
            html += u"<h2>Part %1</h2><table width=\"100%\"><tr><th>Arm</th><th>Value</th></tr>"_s
                        .arg(table);
            for (int r = 0; r < 9 + table; ++r)
                html += u"<tr><td>Arm %1</td><td>0.9<br/>0.8 to 1.0</td></tr>"_s.arg(r);
            html += u"</table><p>%1</p>"_s.arg(
                QString(u"Words that go over lines. "_s).repeated(10 + 7 * table));
        }
        QTextDocument document;
        document.setDefaultFont(QFont(u"Inter"_s, 9));
        document.setHtml(html);
        document.setTextWidth(500);
        for (const double height : {300.0, 400.0, 517.0, 700.0}) {
            const auto pages = printedPages(document, height);
            QVERIFY(pages.size() > 2);
            QCOMPARE(pages.front().top, 0.0);
            std::vector<double> cuts;
            for (size_t i = 0; i < pages.size(); ++i) {
                QVERIFY(pages[i].bottom - pages[i].top + pages[i].headBottom - pages[i].headTop
                        <= height + 1e-6);
                if (i > 0) {
                    QCOMPARE(pages[i].top, pages[i - 1].bottom);
                    cuts.push_back(pages[i].top);
                }
            }
            const auto cutBetween = [&](double top, double bottom) {
                return std::any_of(cuts.begin(), cuts.end(), [&](double cut) {
                    return cut > top + 0.01 && cut < bottom - 0.01;
                });
            };
            int tablesSplit = 0;
            const QTextFrame *root = document.rootFrame();
            QVERIFY(pages.back().bottom
                    >= document.documentLayout()->blockBoundingRect(document.lastBlock()).bottom()
                        - 0.01);
            double heading = -1;
            for (auto it = root->begin(); !it.atEnd(); ++it) {
                QRectF rect;
                if (const auto *table = qobject_cast<QTextTable *>(it.currentFrame())) {
                    for (int r = 0; r < table->rows(); ++r) {
                        rect = document.documentLayout()->blockBoundingRect(
                            table->cellAt(r, 1).firstCursorPosition().block());
                        QVERIFY(!cutBetween(rect.top(), rect.bottom()));
                        if (r == 0 && heading >= 0)
                            QVERIFY(!cutBetween(heading, rect.bottom()));
                    }
                    tablesSplit
                        += std::any_of(pages.begin(), pages.end(), [](const PrintedPage &page) {
                               return page.headBottom > page.headTop;
                           });
                    heading = -1;
                } else if (it.currentBlock().isValid()) {
                    rect = document.documentLayout()->blockBoundingRect(it.currentBlock());
                    for (int line = 0; line < it.currentBlock().layout()->lineCount(); ++line) {
                        const QTextLine textLine = it.currentBlock().layout()->lineAt(line);
                        QVERIFY(!cutBetween(rect.top() + textLine.y(),
                                            rect.top() + textLine.y() + textLine.height()));
                    }
                    heading = it.currentBlock().blockFormat().headingLevel() > 0 ? rect.top() : -1;
                }
            }
            QVERIFY(tablesSplit > 0); // whose header row is repeated on the next sheet
        }
        // No sheet is blank: a gap at the bottom of a sheet does not add one.
        for (double height = 300; height < 700; height += 1) {
            const auto pages = printedPages(document, height);
            for (size_t i = 0; i + 1 < pages.size(); ++i)
                QVERIFY2(pages[i].bottom - pages[i].top > 20,
                         qPrintable(u"%1: sheet %2 has %3"_s.arg(height).arg(i + 1).arg(
                             pages[i].bottom - pages[i].top)));
        }
        QTemporaryDir dir;
        QVERIFY(printReport(html, dir.filePath(u"report.pdf"_s)));
    }

    /// An item of a list stays on one sheet, however many lines it has.
    void listItemsAreNotTorn()
    {
        QString html = u"<p>Before.</p><ul>"_s;
        for (int i = 0; i < 12; ++i)
            html += u"<li>%1</li>"_s.arg(QString(u"Words over several lines. "_s).repeated(12 + i));
        QTextDocument document;
        document.setDefaultFont(QFont(u"Inter"_s, 9));
        document.setHtml(html + u"</ul>"_s);
        document.setTextWidth(400);
        for (double height = 250; height < 400; height += 10) {
            const auto pages = printedPages(document, height);
            for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
                const QRectF rect = document.documentLayout()->blockBoundingRect(block);
                QVERIFY(block.layout()->lineCount() > 3 || !block.textList());
                for (const PrintedPage &page : pages)
                    QVERIFY(page.top <= rect.top() + 0.01 || page.top >= rect.bottom() - 0.01);
            }
        }
    }

    /// Text copied from the PDF is the text of the report.
    void textOfThePdfIsTheReports()
    {
        const QString tool = QStandardPaths::findExecutable(u"pdftotext"_s);
        if (tool.isEmpty())
            QSKIP("pdftotext (poppler-utils) is not installed");
        QTemporaryDir dir;
        const QString pdf = dir.filePath(u"report.pdf"_s);
        const QStringList lines{
            u"WGAN-GP: −1.5 points (p = 0.03) [95 %]"_s, u"64 × 64 px, 0.91 ± 0.02, 3 – 5"_s,
            u"difference ≥ 0.05 → “large”, σ = 2·10"_s, u"VGG16 (ImageNet) / fi fl ffi office"_s,
            u"Größe: 1,5 % (n = 12)"_s};
        QString html = u"<style></style><h1>Study (2 × 2)</h1>"_s;
        for (const QString &line : lines)
            html += u"<p>%1</p>"_s.arg(line);
        html += u"<table><tr><th>Arm (A)</th><th>Δ</th></tr><tr><td>(−2.5)</td><td>1 × "
                u"2</td></tr></table><ul><li>one (1 × 1) − item</li></ul>"_s;
        QVERIFY(printReport(html, pdf));
        QProcess process;
        process.start(tool, {u"-enc"_s, u"UTF-8"_s, pdf, u"-"_s});
        QVERIFY(process.waitForFinished());
        const QString text = QString::fromUtf8(process.readAllStandardOutput()).simplified();
        for (const QString &line : lines
                 + QStringList{u"Study (2 × 2)"_s, u"Arm (A)"_s, u"(−2.5)"_s,
                               u"one (1 × 1) − item"_s})
            QVERIFY2(text.contains(line), qPrintable(line + u" | "_s + text));
        // pdftotext takes the narrow spaces of a cell's small letters for none.
        QVERIFY2(QString(text).remove(u' ').contains(u"1×2"_s), qPrintable(text));
    }

    /// A full disk is reported, and no partial file remains.
    void printingToAFullDisk()
    {
        QTemporaryDir dir;
        const auto nowhere = printReport(u"<p>x</p>"_s, dir.filePath(u"nowhere/report.pdf"_s));
        QVERIFY(!nowhere);
#ifdef Q_OS_WIN
        constexpr int noSuchPath = 3; // ERROR_PATH_NOT_FOUND
#else
        constexpr int noSuchPath = ENOENT;
#endif
        QVERIFY2(nowhere.error().text.contains(qt_error_string(noSuchPath)),
                 qPrintable(nowhere.error().text)); // the reason
#ifndef Q_OS_UNIX
        QSKIP("needs a limit on file sizes");
#else
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit small{2000, before.rlim_max};
        const auto oldHandler = std::signal(SIGXFSZ, SIG_IGN);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto printed = printReport(u"<p>words</p>"_s, dir.filePath(u"report.pdf"_s));
        setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, oldHandler);
        QVERIFY(!printed);
        QVERIFY2(printed.error().text.contains(u"largest file size"_s),
                 qPrintable(printed.error().text));
        QVERIFY(QDir(dir.path()).isEmpty());
#endif
    }
};

QTEST_MAIN(TestMultiLabel)
#include "test_multilabel.moc"
