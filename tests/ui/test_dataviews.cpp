// SPDX-License-Identifier: GPL-3.0-or-later
// Overview, duplicates and splits of the data page as used: numbers lead to their images, leaks are
// fixed with one click and come back with undo, impossible splits are refused with a reason, and
// exports match the screen.
#include "controls/paramform.h"
#include "controls/viewbar.h"
#include "dataset/overview.h"
#include "dataset/sample.h"
#include "models/pairlistmodel.h"
#include "pages/data/datapage.h"
#include "pages/data/duplicatesview.h"
#include "pages/data/overviewview.h"
#include "pages/data/pairdelegate.h"
#include "pages/data/setinspector.h"
#include "pages/data/splitmaker.h"
#include "plots/plotview.h"
#include "run/project.h"
#include "session/document.h"
#include "session/language.h"
#include "session/messages.h"
#include "session/projectfile.h"
#include "session/scanner.h"
#include "session/setanalysis.h"
#include "session/workspace.h"
#include "support/pagetest.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QSplitter>
#include <QTableView>
#include <QTemporaryDir>
#include <QtEndian>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <memory>
#include <random>

using namespace synthray;
using namespace Qt::StringLiterals;

namespace {

constexpr int analysisMs = 20'000; // generous, as tests run in parallel

/// Eight by eight grey squares, all different.
void writeImage(const QString &path, quint32 seed)
{
    QDir().mkpath(QFileInfo(path).path());
    std::mt19937 random(seed);
    QImage image(64, 64, QImage::Format_Grayscale8);
    for (int y = 0; y < 8; ++y)
        for (int x = 0; x < 8; ++x) {
            const int grey = static_cast<int>(random() % 256);
            for (int i = 0; i < 64; ++i)
                image.scanLine(8 * y + i / 8)[8 * x + i % 8] = static_cast<uchar>(grey);
        }
    QVERIFY2(image.save(path), qPrintable(path));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Bench : test::Desk {
    std::unique_ptr<DataPage> page;
    std::unique_ptr<QWidget> inspector;

    Bench() { makePage(); }
    void makePage()
    {
        inspector.reset();
        page = std::make_unique<DataPage>(workspace);
        inspector.reset(page->inspector());
        page->resize(1000, 800);
        page->show();
    }
    template <class T> T *part(const char *name) const
    {
        return page->findChild<T *>(QLatin1StringView(name));
    }
    SetAnalysis *analysis() const { return page->findChild<SetAnalysis *>(); }
    bool open(const QString &path)
    {
        workspace.project().openPaths({path});
        return QTest::qWaitFor([this] { return isDone(); }, analysisMs);
    }
    bool isDone() const
    {
        return analysis()->isCurrent() && !analysis()->isSearching() && !analysis()->isReading()
            && !workspace.document().isEditing()
            && analysis()->comparedByPixels() == workspace.document().images().images.size();
    }
    /// 24 images of 12 patients: A 16, B 8; patients 9 to 12 in test, the others in train. Patient
    /// 1 also has an image in test, and a copy of patient 2's first image is in test as patient 13.
    bool openLeaking()
    {
        QByteArray table = "path,label,patient,split\n";
        for (int i = 0; i < 24; ++i) {
            const int patient = i / 2 + 1;
            const QString name = u"f%1.png"_s.arg(i, 2, 10, QChar(u'0'));
            writeImage(folder.filePath(u"set/"_s + name), static_cast<quint32>(i + 1));
            const bool test = patient > 8 || i == 1;
            table += name.toUtf8() + (i % 3 == 2 ? ",B,p" : ",A,p") + QByteArray::number(patient)
                + (test ? ",test\n" : ",train\n");
        }
        QFile::copy(folder.filePath(u"set/f02.png"_s), folder.filePath(u"set/copy.png"_s));
        table += "copy.png,A,p13,test\n";
        QFile file(folder.filePath(u"set/table.csv"_s));
        return file.open(QIODevice::WriteOnly) && file.write(table) > 0 && (file.close(), true)
            && open(file.fileName());
    }
    QString splitOf(const QString &name) const
    {
        for (const ImageEntry &image : workspace.document().images().images)
            if (image.path.endsWith(u'/' + name))
                return image.split;
        return u"missing"_s;
    }
};

void choose(QAbstractItemView *view, const QModelIndex &index)
{
    view->scrollTo(index);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
}

} // namespace

class TestDataViews : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { test::plainLook(); }

    void viewsByKeyAndRemembered()
    {
        Bench bench;
        QVERIFY(bench.openLeaking());
        QCOMPARE(bench.page->currentView(), u"images"_s);
        bench.page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(bench.page.get()));
        QTest::keyClick(bench.page.get(), Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(bench.page->currentView(), u"overview"_s);
        QTest::keyClick(bench.page.get(), Qt::Key_3, Qt::AltModifier);
        QCOMPARE(bench.page->currentView(), u"duplicates"_s);
        QTest::keyClick(bench.page.get(), Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(bench.page->currentView(), u"overview"_s);
        QTest::mouseClick(bench.part<QAbstractButton>("splitsSegment"), Qt::LeftButton);
        QCOMPARE(bench.page->currentView(), u"splits"_s);
        bench.inspector.reset();
        bench.page.reset();
        bench.makePage();
        QCOMPARE(bench.page->currentView(), u"splits"_s);
    }

    void badgesShowOpenIssues()
    {
        Bench bench;
        QVERIFY(bench.openLeaking());
        const auto *bar = bench.part<ViewBar>("viewBar");
        QCOMPARE(bar->badgeText(2), u"1"_s); // the copy
        QCOMPARE(bar->badge(2), ViewBar::Badge::Warning);
        QCOMPARE(bar->badge(3), ViewBar::Badge::Warning);
        QCOMPARE(bar->badge(0), ViewBar::Badge::None);
    }

    void overviewCountsAndLeadsToTheImages()
    {
        Bench bench;
        QVERIFY(bench.openLeaking());
        bench.page->showView(u"overview"_s);
        QCOMPARE(bench.part<QAbstractButton>("imageStat")->accessibleName(), u"images: 25"_s);
        QCOMPARE(bench.part<QAbstractButton>("patientStat")->accessibleName(), u"patients: 13"_s);
        QCOMPARE(bench.part<QAbstractButton>("leakStat")->accessibleName(), u"leaks: 2"_s);
        auto *table = bench.part<QTableView>("classTable");
        const auto cell
            = [table](int row, int column) { return table->model()->index(row, column); };
        QCOMPARE(table->model()->rowCount(), 3); // A, B, all
        QCOMPARE(cell(0, 0).data().toString(), u"A"_s);
        // Counted by hand: B is every third image (2, 5, .. 23); test has images 1, 16 to 23 and
        // the copy.
        QCOMPARE(cell(0, 1).data().toString(), u"10 (8)"_s);
        QCOMPARE(cell(1, 1).data().toString(), u"5 (5)"_s);
        QCOMPARE(cell(0, 2).data().toString(), u"7 (6)"_s);
        QCOMPARE(cell(1, 2).data().toString(), u"3 (3)"_s);
        QCOMPARE(cell(2, 3).data().toString(), u"25"_s);
        choose(table, cell(1, 2));
        QCOMPARE(bench.page->currentView(), u"images"_s);
        QCOMPARE(bench.part<QLabel>("shownCount")->text(), u"3 of 25 images"_s);
        QCOMPARE(bench.part<QComboBox>("classFilter")->currentData().toString(), u"B"_s);

        bench.page->showView(u"overview"_s);
        auto *patients = bench.part<PlotView>("patientChart"); // patients with one image, with two
        QVERIFY(patients->isVisible() && patients->hasData());
        QCOMPARE(patientHistogram(bench.analysis()->overview()).size(), 2);
        emit patients->barClicked(0, 0);
        QTRY_COMPARE(bench.page->currentView(), u"images"_s);
        QCOMPARE(bench.part<QLabel>("shownCount")->text(), u"1 of 25 images"_s);
        QVERIFY(bench.part<QWidget>("onlyStrip")->isVisible());
        QTest::mouseClick(bench.part<QPushButton>("showAllImages"), Qt::LeftButton);
        QCOMPARE(bench.part<QLabel>("shownCount")->text(), u"25 images"_s);
        QVERIFY(!bench.part<QWidget>("onlyStrip")->isVisible());

        const auto &images = bench.workspace.document().images().images;
        const auto first = std::find_if(images.begin(), images.end(), [](const ImageEntry &entry) {
            return entry.patient == "p1"_L1;
        });
        QVERIFY(first != images.end()); // it has two images
        bench.workspace.document().setCurrentImage(static_cast<int>(first - images.begin()));
        bench.part<QAction>("samePatient")->trigger();
        QCOMPARE(bench.part<QLabel>("shownCount")->text(), u"2 of 25 images"_s);
        QVERIFY(bench.part<QLabel>("onlyText")->text().endsWith(u"2 images of patient p1"_s));
        bench.part<QAction>("sameStudy")->trigger(); // no study: stays as it is
        QCOMPARE(bench.part<QLabel>("shownCount")->text(), u"2 of 25 images"_s);
    }

    void problemsAreListedAndCopied()
    {
        Bench bench;
        for (int i = 0; i < 3; ++i)
            writeImage(bench.folder.filePath(u"mixed/A/%1.png"_s.arg(i)), static_cast<quint32>(i));
        QFile broken(bench.folder.filePath(u"mixed/A/broken.png"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("no picture");
        broken.close();
        QVERIFY(bench.open(bench.folder.filePath(u"mixed"_s)));
        bench.page->showView(u"overview"_s);
        auto *table = bench.part<QTableView>("problemTable");
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"broken.png"_s);
        QVERIFY(table->model()->index(0, 1).data().toString().size() > 10);
        // The recognition line counts the readable images, like every other place.
        const QString recognised = bench.inspector->findChild<QLabel *>(u"recognised"_s)->text();
        QVERIFY2(recognised.contains(u"3 images, 1 unreadable"_s), qPrintable(recognised));
        QTest::mouseClick(bench.part<QToolButton>("copyAllProblems"), Qt::LeftButton);
        QVERIFY(QApplication::clipboard()->text().contains(u"broken.png"_s));
        // Both follow the language: what core said once is not kept in another one.
        const auto reason = [&] { return table->model()->index(0, 1).data().toString(); };
        const QString english = reason();
        Language::instance().apply(u"de"_s);
        QTRY_COMPARE(reason(),
                     readImageInfo(broken.fileName())
                         .error()
                         .text.replace(broken.fileName(), u"broken.png"_s));
        QVERIFY(reason() != english);
        const QString german = bench.inspector->findChild<QLabel *>(u"recognised"_s)->text();
        QVERIFY2(german.contains(u"3 Aufnahmen"_s) || german.contains(u"3 Bilder"_s),
                 qPrintable(german));
        Language::instance().apply(u"en"_s);
        QTRY_COMPARE(reason(), english);
        QCOMPARE(bench.inspector->findChild<QLabel *>(u"recognised"_s)->text(), recognised);
        // Without duplicates, the view says so and how they were searched for.
        bench.page->showView(u"duplicates"_s);
        QVERIFY(bench.part<QLabel>("noPairsTitle")->isVisible());
        QTRY_VERIFY(
            bench.part<QLabel>("noPairsTitle")->text().startsWith(u"No duplicates among 3"_s));
        auto *how = bench.part<QLabel>("noPairsText");
        QVERIFY(how->text().contains(u"SHA-256"_s));
        QCoreApplication::processEvents();
        QVERIFY(how->heightForWidth(how->width()) > how->fontMetrics().height()); // it wraps
        QVERIFY(how->height() >= how->heightForWidth(how->width())); // no line is clipped
    }

    /// A VinDr-SpineXR set has studies but no patients; there are remarks on rows of its tables,
    /// but no image is left out.
    void studiesAndTableRemarksAreNamed()
    {
        Bench bench;
        const QString root = bench.folder.filePath(u"vindr"_s);
        for (int i = 0; i < 4; ++i)
            writeImage(u"%1/%2_images/f%3.png"_s.arg(root, i < 2 ? u"train"_s : u"test"_s).arg(i),
                       static_cast<quint32>(i + 1));
        writeImage(root + u"/train_images/spare.png"_s, 9);
        QDir().mkpath(root + u"/annotations"_s);
        const auto write = [&](const QString &name, const QByteArray &rows) {
            QFile file(u"%1/annotations/%2.csv"_s.arg(root, name));
            return file.open(QIODevice::WriteOnly)
                && file.write("image_id,study_id,series_id,lesion_type,xmin,ymin,xmax,ymax\n"
                              + rows)
                > 0;
        };
        QVERIFY(write(u"train"_s,
                      "f0,s0,r,Osteophytes,40,5,10,20\nf1,s1,r,No finding,,,,\n")); // reversed
        QVERIFY(write(u"test"_s, "f2,s0,r,No finding,,,,\nf3,s2,r,No finding,,,,\n"));
        QVERIFY(bench.open(root));
        QCOMPARE(bench.workspace.document().images().kind, u"vindr"_s);
        QCOMPARE(bench.workspace.document().images().images.size(), 4);
        QCOMPARE(bench.workspace.document().images().problems.size(), 2);
        bench.page->showView(u"overview"_s);
        const QString heading = bench.inspector->findChild<QLabel *>(u"problemHeading"_s)->text();
        QVERIFY2(heading.startsWith(u"1 file"_s) && heading.contains(u"left out, 1 remark"_s),
                 qPrintable(heading));
        QCOMPARE(bench.part<QAbstractButton>("problemStat")->accessibleName(),
                 u"problem files: 1"_s);
        QCOMPARE(bench.part<QAbstractButton>("tableStat")->accessibleName(), u"remarks: 1"_s);
        QVERIFY(!bench.part<QWidget>("patientStat"));
        QCOMPARE(bench.part<QAbstractButton>("studyStat")->accessibleName(), u"studies: 3"_s);
        auto *list = bench.inspector->findChild<QListWidget *>(u"problemList"_s);
        for (int i = 0; i < list->count(); ++i)
            QVERIFY2(list->item(i)->toolTip().contains(
                         bench.workspace.document().images().problems.at(i).reason.toHtmlEscaped()),
                     qPrintable(list->item(i)->toolTip()));
        bench.page->showView(u"splits"_s);
        QVERIFY2(bench.part<QLabel>("leakTitle")->text().contains(u"1 study"_s),
                 qPrintable(bench.part<QLabel>("leakTitle")->text()));
        QCOMPARE(bench.part<QTableView>("leakTable")->model()->index(0, 0).data().toString(),
                 u"Study"_s);
    }

    /// The preview warns before a split separates near duplicates.
    void splitPreviewWarnsOfSeparatedNearDuplicates()
    {
        Bench bench;
        for (int i = 0; i < 24; ++i)
            writeImage(bench.folder.filePath(u"near/A/%1.png"_s.arg(i, 2, 10, QChar(u'0'))),
                       1 + static_cast<quint32>(i) / 12);
        for (int i = 0; i < 24; ++i) { // 12 near duplicates of two images each
            const QString path
                = bench.folder.filePath(u"near/A/%1.png"_s.arg(i, 2, 10, QChar(u'0')));
            QImage image(path);
            image.setPixel(i, 3, qRgb(128, 128, 128));
            QVERIFY(image.save(path));
        }
        QVERIFY(bench.open(bench.folder.filePath(u"near"_s)));
        QVERIFY(!bench.analysis()->pairs().isEmpty());
        bench.page->showView(u"splits"_s);
        auto *remarks = bench.part<QLabel>("splitRemarks");
        QTRY_VERIFY_WITH_TIMEOUT(
            remarks->text().contains(u"near-duplicates are in different parts"_s), analysisMs);
        QVERIFY(remarks->text().contains(u"Keep near-duplicates together"_s));
    }

    void leakHeadersFitInEveryLanguage()
    {
        for (const QString &language : {u"de"_s, u"es"_s, u"fr"_s, u"en"_s}) {
            Language::instance().apply(language);
            Bench bench;
            bench.page->resize(640, 800);
            QVERIFY(bench.openLeaking());
            bench.page->showView(u"splits"_s);
            auto *table = bench.part<QTableView>("leakTable");
            QTRY_VERIFY(table->isVisible());
            const QHeaderView *header = table->horizontalHeader();
            for (int i = 0; i < header->count(); ++i) {
                const QString text = table->model()->headerData(i, Qt::Horizontal).toString();
                QFont bold = header->font(); // as in the theme's style sheet; 8 px on each side
                bold.setWeight(QFont::DemiBold);
                QVERIFY2(header->sectionSize(i) >= QFontMetrics(bold).horizontalAdvance(text) + 16,
                         qPrintable(language + u": "_s + text));
            }
        }
        Language::instance().apply(u"en"_s);
    }

    void exportsMatchTheScreen()
    {
        Bench bench;
        QVERIFY(bench.openLeaking());
        auto *overview = bench.page->findChild<OverviewView *>();
        QSignalSpy exported(overview, &OverviewView::exported);
        const auto path = [&bench](const QString &name) { return bench.folder.filePath(name); };
        overview->exportCsv(path(u"o.csv"_s));
        for (const QString &name : {u"o.png"_s, u"o.svg"_s, u"o.pdf"_s})
            overview->exportPicture(path(name));
        QTRY_COMPARE_WITH_TIMEOUT(exported.size(), 4, analysisMs);
        for (const auto &done : exported)
            QVERIFY2(done.at(1).toBool(), qPrintable(done.at(0).toString()));
        const SetAnalysis &a = *bench.analysis();
        const QByteArray csv = contentOf(path(u"o.csv"_s));
        QCOMPARE(csv, overviewCsv(a.set(), a.overview(), a.pairs(), a.leaks()));
        QVERIFY(csv.contains("f02.png") && csv.contains("copy.png"));
        const QImage picture(path(u"o.png"_s));
        QCOMPARE(picture.width(), 2479); // A4's width at 300 dots per inch
        QCOMPARE(picture.pixelColor(5, 5), QColor(Qt::white));
        qsizetype dark = 0;
        for (int y = 0; y < picture.height(); y += 2)
            for (int x = 0; x < picture.width(); x += 2)
                dark += qGray(picture.pixel(x, y)) < 100 ? 1 : 0;
        QVERIFY2(dark > 5000, qPrintable(QString::number(dark)));
        QVERIFY(contentOf(path(u"o.pdf"_s)).startsWith("%PDF"));
        const QByteArray svg = contentOf(path(u"o.svg"_s));
        QVERIFY(svg.contains("</svg>"));
        QVERIFY(svg.contains("Images per patient"));
        QVERIFY2(!svg.contains("p13") && !svg.contains("f02"),
                 "the picture names patients or files");
        // A missing folder is reported as an error.
        QSignalSpy errors(&bench.workspace.messages(), &Messages::errorRaised);
        overview->exportPicture(path(u"nowhere/o.png"_s));
        QTRY_COMPARE(errors.size(), 1);
    }

    void pairsAreListedAndFiltered()
    {
        Bench bench;
        QVERIFY(bench.openLeaking());
        bench.page->showView(u"duplicates"_s);
        auto *list = bench.part<QListView>("pairList");
        QCOMPARE(list->model()->rowCount(), 1);
        QVERIFY(list->model()->index(0, 0).data().toString().contains(u"copy.png"_s));
        QVERIFY(bench.part<QLabel>("pairKind")->text().contains(u"same bytes"_s));
        auto *filter = bench.part<QComboBox>("pairFilter");
        filter->setCurrentIndex(4); // across classes: image 2 is a B, its copy an A
        QCOMPARE(list->model()->rowCount(), 1);
        filter->setCurrentIndex(2); // near duplicates
        QCOMPARE(list->model()->rowCount(), 0);
        QVERIFY(bench.part<QLabel>("noPairsTitle")->isVisible());
        filter->setCurrentIndex(3); // across splits
        QCOMPARE(list->model()->rowCount(), 1);
        QTest::mouseClick(bench.part<QToolButton>("copyPairs"), Qt::LeftButton);
        QVERIFY(QApplication::clipboard()->text().contains(u"copy.png\tA\ttest\tp13"_s));
        QTest::mouseClick(bench.part<QPushButton>("showPair"), Qt::LeftButton);
        QCOMPARE(bench.page->currentView(), u"images"_s);
        QCOMPARE(bench.part<QLabel>("shownCount")->text(), u"2 of 25 images"_s);
    }

    /// The similarity is fully readable in every language, even in the narrowest list.
    void pairsShowTheirDistanceInEveryLanguage()
    {
        Bench bench;
        writeImage(bench.folder.filePath(u"two/A/one.png"_s), 5);
        QImage image(bench.folder.filePath(u"two/A/one.png"_s));
        QVERIFY(QDir().mkpath(bench.folder.filePath(u"two/B"_s)));
        QVERIFY(image.mirrored(true, false)
                    .scaled(150, 150, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                    .save(bench.folder.filePath(u"two/B/other image with a long name.png"_s)));
        bench.page->resize(780, 700);
        QVERIFY(bench.open(bench.folder.filePath(u"two"_s)));
        bench.page->showView(u"duplicates"_s);
        auto *list = bench.part<QListView>("pairList");
        QCOMPARE(list->model()->rowCount(), 1);
        QVERIFY(bench.analysis()->pairs().first().orientation.mirrored);
        QVERIFY(bench.part<QLabel>("pairKind")->text().contains(u"mirrored"_s));
        auto *splitter = qobject_cast<QSplitter *>(list->parentWidget()->parentWidget());
        QVERIFY(splitter);
        splitter->setSizes({1, 2000});
        const auto *delegate = qobject_cast<const PairDelegate *>(list->itemDelegate());
        QVERIFY(delegate);
        for (const QString &language : {u"de"_s, u"fr"_s, u"es"_s, u"en"_s}) {
            Language::instance().apply(language);
            const QStringList lines = delegate->shownLines(
                0, list->visualRect(list->model()->index(0, 0)).width(), list->font());
            QCOMPARE(lines[2], PairListModel::kindText(bench.analysis()->pairs().first()));
            QVERIFY2(lines[2].contains(QString::number(bench.analysis()->pairs().first().distance))
                         && !lines[3].isEmpty() && !lines[3].contains(u'…'),
                     qPrintable(lines.join(u'\n')));
        }
    }

    /// Exact copies, near duplicates and pairs in two splits are resolved, and come back with undo.
    void pairsAreResolved()
    {
        Bench bench;
        QVERIFY(bench.openLeaking());
        bench.page->showView(u"duplicates"_s);
        auto &document = bench.workspace.document();
        auto *list = bench.part<QListView>("pairList");
        QTRY_COMPARE(list->model()->rowCount(), 1); // copy.png and f02.png: train and test
        auto *actions = bench.part<QPushButton>("pairActions");
        const auto trigger = [&](const char *name) {
            emit actions->menu()->aboutToShow();
            auto *action = actions->menu()->findChild<QAction *>(QLatin1StringView(name));
            if (action)
                action->trigger();
            return action != nullptr;
        };
        QVERIFY(trigger("both_val"));
        QTRY_COMPARE(bench.splitOf(u"copy.png"_s), u"val"_s);
        QCOMPARE(bench.splitOf(u"f02.png"_s), u"val"_s);
        document.undoStack().undo();
        QTRY_COMPARE(bench.splitOf(u"copy.png"_s), u"test"_s);

        const auto images = document.images().images.size();
        QTRY_VERIFY_WITH_TIMEOUT(bench.isDone(), analysisMs);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        document.setCurrentImage(10);
        const QString shown = document.images().images.at(10).path;
        QVERIFY(trigger("keepSecond"));
        QTRY_COMPARE(document.images().images.size(), images - 1);
        QCOMPARE(document.leftOut(), 1);
        QCOMPARE(document.images().images.at(document.currentImage()).path, shown);
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 0, analysisMs);
        // Edits still reach the right images.
        ImageEdit edit;
        edit.split = u"val"_s;
        document.editImages({static_cast<int>(images) - 2}, edit, u"x"_s);
        QTRY_COMPARE(document.images().images.last().split, u"val"_s);
        QCOMPARE(document.images().filtered({}, u"val"_s).images.size(), 1);
        document.undoStack().undo();

        auto *include = bench.part<QToolButton>("includeLeftOut");
        QTRY_VERIFY(include->isVisible());
        include->click();
        QTRY_COMPARE(document.images().images.size(), images);
        QCOMPARE(document.leftOut(), 0);
        document.undoStack().undo();
        QTRY_COMPARE(document.leftOut(), 1);
        document.undoStack().undo(); // the pair itself
        QTRY_COMPARE(document.leftOut(), 0);

        // Kept in the project, and read by runs.
        QTRY_VERIFY_WITH_TIMEOUT(bench.isDone(), analysisMs);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QVERIFY(trigger("keepFirst"));
        QTRY_COMPARE(document.leftOut(), 1);
        const QString file = bench.folder.filePath(u"p.synthray"_s);
        bool saved = false;
        bench.workspace.project().save(file, [&](bool done) { saved = done; });
        QTRY_VERIFY(saved);
        const auto set = openSet(file);
        QVERIFY(set);
        QCOMPARE(set->images.size(), images - 1);
    }

    void oneOfEachExactCopyIsKept()
    {
        Bench bench;
        for (int i = 0; i < 3; ++i) {
            writeImage(bench.folder.filePath(u"set/A/a%1.png"_s.arg(i)), quint32(i + 1));
            QFile::copy(bench.folder.filePath(u"set/A/a%1.png"_s.arg(i)),
                        bench.folder.filePath(u"set/A/b%1.png"_s.arg(i)));
        }
        QVERIFY(QDir(bench.folder.path()).mkpath(u"set/B"_s)); // the same image in another class
        QFile::copy(bench.folder.filePath(u"set/A/a0.png"_s),
                    bench.folder.filePath(u"set/B/c0.png"_s));
        QVERIFY(bench.open(bench.folder.filePath(u"set"_s)));
        bench.page->showView(u"duplicates"_s);
        auto *list = bench.part<QListView>("pairList");
        QTRY_COMPARE(list->model()->rowCount(), 4); // each with the first of its copies
        QSignalSpy notes(&bench.workspace.messages(), &Messages::noteRaised);
        bench.part<QToolButton>("keepOneOfEach")->click();
        QTRY_COMPARE(bench.workspace.document().leftOut(), 2);
        QCOMPARE(bench.workspace.document().images().count(u"A"_s), 4);
        QCOMPARE(bench.workspace.document().images().count(u"B"_s), 1);
        QCOMPARE(notes.size(), 1); // the image in two classes is left to the user
        bench.workspace.document().undoStack().undo();
        QTRY_COMPARE(bench.workspace.document().images().images.size(), 7);
    }

    void distanceIsAdjustable()
    {
        Bench bench;
        QVERIFY(bench.openLeaking());
        bench.page->showView(u"duplicates"_s);
        auto *distance = bench.part<QSpinBox>("distance");
        QCOMPARE(distance->value(), nearDistanceFor(25));
        distance->setValue(distance->maximum());
        QTRY_COMPARE_WITH_TIMEOUT(bench.analysis()->nearDistance(), distance->maximum(),
                                  analysisMs);
        QTRY_VERIFY_WITH_TIMEOUT(bench.isDone(), analysisMs);
        const auto far = bench.analysis()->pairs().size();
        distance->setValue(-1);
        QTRY_COMPARE_WITH_TIMEOUT(bench.analysis()->nearDistance(), -1, analysisMs);
        QTRY_VERIFY_WITH_TIMEOUT(bench.isDone(), analysisMs);
        QCOMPARE(bench.analysis()->pairs().size(), 1);
        QVERIFY(far >= 1);
        QTest::mouseClick(bench.part<QToolButton>("usualDistance"), Qt::LeftButton);
        QCOMPARE(bench.analysis()->nearDistance(), nearDistanceFor(25));
    }

    void leaksAreFixedWithOneClickAndComeBackWithUndo()
    {
        Bench bench;
        QVERIFY(bench.openLeaking());
        bench.page->showView(u"splits"_s);
        auto *table = bench.part<QTableView>("leakTable");
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->model()->index(0, 1).data().toString(), u"p1"_s);
        QCOMPARE(table->model()->index(0, 2).data().toString(), u"train 1 · test 1"_s);
        // Patient 1's image and, through the copy, both images of patient 2.
        QVERIFY2(bench.part<QLabel>("fixText")->text().contains(u"3 from train to test"_s),
                 qPrintable(bench.part<QLabel>("fixText")->text()));
        QCOMPARE(bench.splitOf(u"f00.png"_s), u"train"_s);
        QTest::mouseClick(bench.part<QPushButton>("fixAll"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(bench.analysis()->leaks().isEmpty() && bench.isDone(), analysisMs);
        QVERIFY(!table->isVisible());
        QVERIFY(bench.part<QLabel>("leakTitle")->text().startsWith(u"No leaks"_s));
        for (const QString &name :
             {u"f00.png"_s, u"f01.png"_s, u"f02.png"_s, u"f03.png"_s, u"copy.png"_s})
            QCOMPARE(bench.splitOf(name), u"test"_s);
        QCOMPARE(bench.splitOf(u"f04.png"_s), u"train"_s);
        QCOMPARE(bench.part<ViewBar>("viewBar")->badge(3), ViewBar::Badge::None);
        bench.workspace.document().undoStack().undo();
        QTRY_COMPARE_WITH_TIMEOUT(bench.analysis()->leaks().size(), 2, analysisMs);
        QCOMPARE(bench.splitOf(u"f00.png"_s), u"train"_s);
        QVERIFY(table->isVisible());
    }

    /// Names that leave it open who is one patient are no reason for a green tick.
    void leaksOfOneReadingAreNotNoLeaks()
    {
        Bench bench;
        for (int i = 1; i <= 12; ++i) {
            const QString part = i % 2 ? u"set/train/PNEUMONIA/person%1_bacteria_%2.jpeg"_s
                                       : u"set/test/PNEUMONIA/person%1_virus_%2.jpeg"_s;
            writeImage(bench.folder.filePath(part.arg((i + 1) / 2).arg(i)),
                       static_cast<quint32>(i));
        }
        QVERIFY(bench.open(bench.folder.filePath(u"set"_s)));
        bench.page->showView(u"splits"_s);
        QVERIFY(bench.analysis()->leaks().isEmpty());
        QCOMPARE(bench.analysis()->leaksByNumberAlone(), 6);
        QVERIFY2(bench.part<QLabel>("leakTitle")->text().startsWith(u"Leaks depend on"_s),
                 qPrintable(bench.part<QLabel>("leakTitle")->text()));
        QVERIFY(bench.part<QLabel>("leakText")->text().contains(u"6 patients"_s));
    }

    void impossibleSplitIsRefusedWithAReason()
    {
        Bench bench;
        QVERIFY(bench.openLeaking());
        bench.page->showView(u"splits"_s);
        auto *refusal = bench.part<QLabel>("splitRefusal");
        auto *apply = bench.part<QPushButton>("applySplit");
        QTRY_VERIFY_WITH_TIMEOUT(apply->isEnabled(), analysisMs);
        QVERIFY(!refusal->isVisible());
        auto *form = bench.part<QWidget>("splitForm");
        auto *train = form->findChild<QDoubleSpinBox *>(u"train"_s);
        train->setValue(90);
        QVERIFY(!apply->isEnabled()); // at once, as the plan no longer matches the settings
        QTRY_VERIFY_WITH_TIMEOUT(refusal->isVisible(), analysisMs);
        QVERIFY2(refusal->text().contains(u"120"_s), qPrintable(refusal->text()));
        QVERIFY(!bench.part<QTableView>("splitTable")->isVisible());
        train->setValue(70);
        QTRY_VERIFY_WITH_TIMEOUT(apply->isEnabled(), analysisMs);
        QVERIFY(!refusal->isVisible());
        auto *kind = form->findChild<QComboBox *>(u"kind"_s);
        kind->setCurrentIndex(kind->findData(u"folds"_s));
        auto *folds = form->findChild<QDoubleSpinBox *>(u"folds"_s);
        QVERIFY(folds);
        folds->setValue(20); // more than patients
        QTRY_VERIFY_WITH_TIMEOUT(refusal->isVisible(), analysisMs);
        QVERIFY2(refusal->text().size() > 20, qPrintable(refusal->text()));
    }

    /// The test part can be kept where there is one.
    void theTestPartIsKeptWhereThereIsOne()
    {
        Bench bench;
        QVERIFY(bench.openLeaking());
        bench.page->showView(u"splits"_s);
        auto *form = bench.part<QWidget>("splitForm");
        const auto offers = [form] {
            const auto *box = form->findChild<QCheckBox *>(u"keepTest"_s);
            return box && box->isVisible();
        };
        QVERIFY(offers());
        form->findChild<QCheckBox *>(u"keepTest"_s)->click();
        const QString plain = bench.folder.filePath(u"plain"_s);
        for (int i = 0; i < 4; ++i)
            writeImage(plain + u"/A/%1.png"_s.arg(i), static_cast<quint32>(i + 60));
        QVERIFY(bench.open(plain));
        QVERIFY(!offers());
        auto *apply = bench.part<QPushButton>("applySplit");
        QTRY_VERIFY_WITH_TIMEOUT(apply->isEnabled(), analysisMs); // not refused: nothing is kept
    }

    /// Import options are declared once; the form shows the declaration, and only for sets that use
    /// it.
    void importOptionsFollowTheirDeclaration()
    {
        Bench bench;
        const QStringList names{u"person12_bacteria_34.png"_s, u"person12_virus_35.png"_s,
                                u"person3_virus_4.png"_s};
        for (qsizetype i = 0; i < names.size(); ++i)
            writeImage(bench.folder.filePath(u"chest/PNEUMONIA/"_s + names.at(i)),
                       static_cast<quint32>(i));
        writeImage(bench.folder.filePath(u"other/a.png"_s), 9);
        QVERIFY(bench.open(bench.folder.filePath(u"chest"_s)));
        bench.page->showView(u"splits"_s);
        auto *form = bench.part<ParamForm>("importForm");
        QVERIFY(form && form->isVisible());
        const ParamSpec &spec = importParams().first();
        auto *box = form->findChild<QCheckBox *>(spec.id);
        QVERIFY(box);
        QCOMPARE(box->accessibleName(), spec.labelText());
        QStringList helps;
        for (const ParamSpec &one : importParams())
            helps << one.helpText();
        QCOMPARE(bench.part<QLabel>("importHelp")->text(), helps.join(u'\n'));
        QCOMPARE(form->params(), importSettings(bench.workspace.scanner().importOptions()));
        QCOMPARE(bench.analysis()->overview().patientCount, 3);
        box->click();
        QVERIFY(bench.workspace.scanner().importOptions().strictPatients);
        QTRY_VERIFY_WITH_TIMEOUT(bench.isDone() && bench.analysis()->overview().patientCount == 2,
                                 analysisMs);
        bench.workspace.scanner().setImportOptions({}); // for example by a project
        QVERIFY(!box->isChecked());
        QVERIFY(bench.open(bench.folder.filePath(u"other"_s)));
        QTRY_VERIFY(!form->isVisible());
    }

    /// The switch is part of the open set: another set of the same files changes nothing in it.
    void orientationBelongsToTheSet()
    {
        Bench bench;
        const QString file = bench.folder.filePath(u"tagged/a.png"_s);
        writeImage(file, 3);
        QByteArray png = contentOf(file);
        const QByteArray exif("MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x03\0\0\0\0\0\0",
                              26);
        QByteArray chunk = "eXIf" + exif; // turned by 180 degrees
        const auto big = [](quint32 value) {
            QByteArray bytes(4, '\0');
            qToBigEndian(value, bytes.data());
            return bytes;
        };
        quint32 crc = 0xffffffff;
        for (const char byte : chunk) {
            crc ^= static_cast<uchar>(byte);
            for (int bit = 0; bit < 8; ++bit)
                crc = crc & 1 ? 0xedb88320 ^ crc >> 1 : crc >> 1;
        }
        png.insert(33, big(26) + chunk + big(~crc)); // after IHDR
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(png) == png.size());
        out.close();
        QVERIFY(readImageInfo(file)->isTurned);
        QVERIFY(bench.open(bench.folder.filePath(u"tagged"_s)));
        bench.page->showView(u"splits"_s);
        auto *box
            = bench.part<ParamForm>("importForm")->findChild<QCheckBox *>(u"followOrientation"_s);
        QTRY_VERIFY(box->isVisible() && box->isChecked());
        box->click();
        auto &images = bench.workspace.document().images().images;
        QTRY_COMPARE(images.value(0).orientation, OrientationTags::Ignore);
        QTRY_VERIFY(!readImageInfo(file)->isTurned); // for what reads it by its path
        QVERIFY(scanPath(bench.folder.filePath(u"tagged"_s))); // as another set, with the default
        QVERIFY(!readImageInfo(file)->isTurned);
        const auto sample = readSample(file, {}, images.first().orientation);
        QVERIFY(sample && !sample->radiograph->isTurned);
    }

    void splitIsAppliedUndoneAndExported()
    {
        Bench bench;
        QVERIFY(bench.openLeaking());
        bench.page->showView(u"splits"_s);
        auto *apply = bench.part<QPushButton>("applySplit");
        QTRY_VERIFY_WITH_TIMEOUT(apply->isEnabled(), analysisMs);
        auto *maker = bench.page->findChild<SplitMaker *>();
        QSignalSpy exported(maker, &SplitMaker::exported);
        const QString manifest = bench.folder.filePath(u"set/manifest.csv"_s);
        maker->exportManifest(manifest);
        QTRY_COMPARE(exported.size(), 1);
        QVERIFY(exported.first().at(1).toBool());
        const auto read = scanPaths({manifest});
        QVERIFY(read);
        QCOMPARE(read->images.size(), 25);
        const QVector<ImageEntry> before = bench.workspace.document().images().images;
        // The plan is made again once the near-duplicates are known.
        QTRY_VERIFY_WITH_TIMEOUT(apply->isEnabled(), analysisMs);
        QTest::mouseClick(apply, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!bench.workspace.document().isEditing()
                                     && bench.splitOf(u"f00.png"_s) == bench.splitOf(u"f01.png"_s),
                                 analysisMs);
        QHash<QString, QString> splitOf;
        for (const ImageEntry &image : read->images)
            splitOf.insert(image.path, image.split);
        for (const ImageEntry &image : bench.workspace.document().images().images)
            QCOMPARE(image.split, splitOf.value(image.path));
        QTRY_VERIFY_WITH_TIMEOUT(bench.analysis()->leaks().isEmpty() && bench.isDone(), analysisMs);
        QTRY_VERIFY_WITH_TIMEOUT(
            bench.part<QLabel>("splitChanges")->text().contains(u"already have this split"_s),
            analysisMs);
        QVERIFY(!apply->isEnabled());
        bench.workspace.document().undoStack().undo();
        for (int i = 0; i < before.size(); ++i)
            QCOMPARE(bench.workspace.document().images().images.at(i).split, before.at(i).split);
    }

    void oneBitIsOne()
    {
        Language::instance().apply(u"fr"_s);
        Bench bench;
        const QString path = bench.folder.filePath(u"set/f.png"_s);
        writeImage(path, 1);
        bench.workspace.project().openPaths({path});
        QTRY_COMPARE_WITH_TIMEOUT(bench.workspace.document().images().images.size(), 1, analysisMs);
        bench.workspace.document().setCurrentImage(0);
        auto *inspector = qobject_cast<SetInspector *>(bench.inspector.get());
        QVERIFY(inspector);
        Radiograph image;
        image.bitsStored = 1;
        inspector->setImage(&image);
        QStringList facts;
        for (const QLabel *label : inspector->findChildren<QLabel *>())
            facts << label->text().replace(QChar::Nbsp, u' ');
        QVERIFY(!facts.filter(u"1 bit"_s).isEmpty());
        QVERIFY2(facts.filter(u"1 bits"_s).isEmpty(), qPrintable(facts.join(u'\n')));
        Language::instance().apply(u"en"_s);
    }

    void orientationTagIsShown()
    {
        Bench bench;
        const QString path = bench.folder.filePath(u"set/f.png"_s);
        writeImage(path, 1);
        bench.workspace.project().openPaths({path});
        QTRY_COMPARE_WITH_TIMEOUT(bench.workspace.document().images().images.size(), 1, analysisMs);
        bench.workspace.document().setCurrentImage(0);
        auto *inspector = qobject_cast<SetInspector *>(bench.inspector.get());
        const auto shows = [&](const QString &text) {
            const auto labels = inspector->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](const QLabel *label) { return label->text() == text; });
        };
        Radiograph image;
        inspector->setImage(&image);
        QVERIFY(!shows(u"Orientation tag"_s));
        image.orientation = 6;
        image.isTurned = true;
        inspector->setImage(&image);
        QVERIFY(shows(u"Orientation tag"_s));
        QVERIFY(shows(u"6, applied"_s));
        image.isTurned = false;
        inspector->setImage(&image);
        QVERIFY(shows(u"6, ignored"_s));
    }
};

QTEST_MAIN(TestDataViews)
#include "test_dataviews.moc"
