// SPDX-License-Identifier: GPL-3.0-or-later
// The data page as used: images appear, can be filtered and stepped through; bad files are listed
// with the reason.
#include "controls/emptystate.h"
#include "images/imagegrid.h"
#include "models/imagelistmodel.h"
#include "pages/data/datapage.h"
#include "session/document.h"
#include "session/language.h"
#include "session/projectfile.h"
#include "session/scanner.h"
#include "session/workspace.h"
#include "support/pagetest.h"
#include "viewer/imageview.h"
#include "viewer/thumbnailloader.h"
#include "viewer/viewerpanel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <memory>

using namespace synthray;
using namespace Qt::StringLiterals;

namespace {

void writeImage(const QString &path, int grey)
{
    QDir().mkpath(QFileInfo(path).path());
    QImage image(48, 32, QImage::Format_Grayscale8);
    image.fill(grey);
    QVERIFY2(image.save(path), qPrintable(path));
}

void writeText(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QVector<ImageEntry> manyImages(int count)
{
    QVector<ImageEntry> images;
    for (int i = 0; i < count; ++i)
        images.append({u"/images/%1.png"_s.arg(i, 5, 10, QChar(u'0')),
                       i % 3 ? u"A"_s : u"B"_s,
                       i % 2 ? u"train"_s : u"test"_s,
                       {},
                       10});
    return images;
}

struct Bench : test::Desk {
    std::unique_ptr<DataPage> page;
    std::unique_ptr<QWidget> inspector;

    Bench()
        : page(std::make_unique<DataPage>(workspace))
        , inspector(page->inspector())
    {
        page->resize(1000, 700);
        page->show();
    }
    template <class T> T *part(const char *name) const
    {
        T *found = page->findChild<T *>(QLatin1StringView(name));
        return found ? found : inspector->findChild<T *>(QLatin1StringView(name));
    }
    ImageGrid *grid() const { return part<ImageGrid>("imageGrid"); }
    ImageView *view() const { return part<ImageView>("largeImage"); }
    /// train/NORMAL 6, train/PNEUMONIA 4, test/NORMAL 2; grey level = 10 * number.
    bool openTwelve()
    {
        for (int i = 0; i < 12; ++i) {
            const QString place = i < 6 ? u"train/NORMAL"_s
                : i < 10                ? u"train/PNEUMONIA"_s
                                        : u"test/NORMAL"_s;
            writeImage(
                folder.filePath(u"set/%1/image%2.png"_s.arg(place).arg(i, 2, 10, QChar(u'0'))),
                10 * i + 60);
        }
        return open(u"set"_s);
    }
    bool open(const QString &name)
    {
        QSignalSpy opened(&workspace.document(), &Document::imageDatasetChanged);
        workspace.project().openPaths({folder.filePath(name)});
        return opened.wait();
    }
};

} // namespace

class TestDataPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { test::plainLook(); }

    void modelKeepsTheRules()
    {
        ImageListModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVector<ImageEntry> images = manyImages(60);
        model.setImages(images, {u"A"_s, u"B"_s});
        QCOMPARE(model.rowCount(), 60);
        model.setFilter({u"B"_s, {}, {}});
        QCOMPARE(model.rowCount(), 20);
        QCOMPARE(model.imageIndex(1), 3);
        QCOMPARE(model.rowOf(4), -1);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        images.removeAt(3); // shown
        images.removeAt(3); // not shown (was 4)
        model.setImages(images, {u"A"_s, u"B"_s});
        QCOMPARE(resets.size(), 0); // the view keeps its place
        QCOMPARE(removed.size(), 1);
        QCOMPARE(model.rowCount(), 19);
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.image(row).label, u"B"_s);
        QCOMPARE(model.imageIndex(1), 4); // image 6 of old
        model.setFilter({{}, u"train"_s, u"0004"_s});
        for (int row = 0; row < model.rowCount(); ++row)
            QVERIFY(model.image(row).path.contains(u"0004"_s));
        model.setImages({}, {});
        QCOMPARE(model.rowCount(), 0);
    }

    void thumbnailsAppear()
    {
        Bench bench;
        QVERIFY(bench.openTwelve());
        auto *loader = bench.page->findChild<ThumbnailLoader *>();
        QTRY_COMPARE(loader->imagesRead(), 12);
        // The middle of the first thumbnail shows the first image.
        const QModelIndex first = bench.grid()->model()->index(0, 0);
        const QString path = first.data(ImageListModel::PathRole).toString();
        const QImage thumbnail = loader->thumbnail(path);
        QVERIFY(!thumbnail.isNull());
        const QColor expected = thumbnail.pixelColor(thumbnail.rect().center());
        const QRect cell = bench.grid()->visualRect(first);
        const QImage shot = bench.grid()->viewport()->grab().toImage();
        QCOMPARE(shot.pixelColor(cell.center().x(), cell.top() + 5 + bench.grid()->shownSize() / 2),
                 expected);
    }

    void onlyNearbyImagesAreRead()
    {
        Bench bench;
        writeImage(bench.folder.filePath(u"big/one.png"_s), 90);
        QFile original(bench.folder.filePath(u"big/one.png"_s));
        for (int i = 0; i < 600; ++i)
            QVERIFY(original.copy(
                bench.folder.filePath(u"big/image%1.png"_s.arg(i, 4, 10, QChar(u'0')))));
        QVERIFY(bench.open(u"big"_s));
        auto *loader = bench.page->findChild<ThumbnailLoader *>();
        const auto [first, last] = bench.grid()->visibleRows();
        const int screen = last - first + 1;
        QTRY_VERIFY(loader->imagesRead() >= screen);
        QVERIFY2(loader->imagesRead() <= 3 * screen, "more than the screen and a margin was read");
        // After a jump to the end, the images in between are not read.
        bench.grid()->verticalScrollBar()->setValue(bench.grid()->verticalScrollBar()->maximum());
        const QString lastPath
            = bench.grid()->model()->index(600, 0).data(ImageListModel::PathRole).toString();
        QTRY_VERIFY(!loader->thumbnail(lastPath).isNull());
        QVERIFY(loader->imagesRead() <= 6 * screen);
    }

    void thumbnailMemoryIsBounded()
    {
        QTemporaryDir folder;
        ThumbnailLoader loader(nullptr, 64 * 1024); // four pictures of 64 x 64 in 32 bit
        loader.setSide(64);
        QStringList paths;
        for (int i = 0; i < 20; ++i) {
            paths << folder.filePath(u"%1.png"_s.arg(i));
            QImage image(100, 100, QImage::Format_Grayscale8);
            image.fill(i);
            QVERIFY(image.save(paths.last()));
        }
        loader.request(paths);
        QTRY_COMPARE(loader.imagesRead(), 20);
        QVERIFY(loader.bytesHeld() <= 64 * 1024);
        QVERIFY(!loader.thumbnail(paths.last()).isNull());
        QVERIFY(loader.thumbnail(paths.first()).isNull());
    }

    void filters()
    {
        Bench bench;
        QVERIFY(bench.openTwelve());
        auto *model = bench.grid()->model();
        QCOMPARE(model->rowCount(), 12);
        auto *classes = bench.part<QComboBox>("classFilter");
        auto *splits = bench.part<QComboBox>("splitFilter");
        classes->setCurrentIndex(classes->findData(u"NORMAL"_s));
        QCOMPARE(model->rowCount(), 8);
        splits->setCurrentIndex(splits->findData(u"test"_s));
        QCOMPARE(model->rowCount(), 2);
        QCOMPARE(bench.part<QLabel>("shownCount")->text(), u"2 of 12 images"_s);
        splits->setCurrentIndex(0);
        classes->setCurrentIndex(0);
        QTest::keyClicks(bench.part<QLineEdit>("search"), u"IMAGE03"_s);
        QCOMPARE(model->rowCount(), 1);
        bench.part<QLineEdit>("search")->setText(u"no such image"_s);
        QCOMPARE(model->rowCount(), 0);
        QVERIFY(!bench.grid()->isVisible()); // the message replaces it
        // Another set is shown whole, and the empty field has no button to empty it.
        writeImage(bench.folder.filePath(u"other/A/one.png"_s), 100);
        QVERIFY(bench.open(u"other"_s));
        QTRY_COMPARE(model->rowCount(), 1);
        const auto *search = bench.part<QLineEdit>("search");
        QVERIFY(search->text().isEmpty());
        const auto buttons = search->findChildren<QToolButton *>();
        QVERIFY(!buttons.isEmpty());
        QTRY_COMPARE(std::count_if(buttons.begin(), buttons.end(),
                                   [](const QToolButton *one) { return one->isVisible(); }),
                     1); // the glass
    }

    void wheelAndKeysStepThroughTheImages()
    {
        Bench bench;
        QVERIFY(bench.openTwelve());
        QTRY_VERIFY(bench.view()->hasContent());
        QCOMPARE(bench.workspace.document().currentImage(), 0);
        const QPointF middle = bench.view()->rect().center();
        QWheelEvent wheel(middle, bench.view()->mapToGlobal(middle), {}, QPoint(0, -120),
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(bench.view(), &wheel);
        QCOMPARE(bench.workspace.document().currentImage(), 1);
        QCOMPARE(bench.grid()->currentIndex().row(), 1);
        QTest::keyClick(bench.view(), Qt::Key_End);
        QCOMPARE(bench.workspace.document().currentImage(), 11);
        QTest::keyClick(bench.view(), Qt::Key_Right);
        QCOMPARE(bench.workspace.document().currentImage(), 11); // stops at the last image
        QTest::keyClick(bench.view(), Qt::Key_Home);
        QCOMPARE(bench.workspace.document().currentImage(), 0);
        QTest::keyClick(bench.grid(), Qt::Key_Right);
        QCOMPARE(bench.workspace.document().currentImage(), 1);
        bench.workspace.document().setCurrentImage(7); // changed by other code
        QCOMPARE(bench.grid()->currentIndex().row(), 7);
    }

    void theViewersKeysWorkFromTheThumbnails()
    {
        Bench bench;
        QVERIFY(bench.openTwelve());
        QTRY_VERIFY(bench.view()->hasContent());
        auto *viewer = bench.page->findChild<ViewerPanel *>();
        for (const auto &[key, id] : {std::pair(Qt::Key_D, u"distance"_s),
                                      {Qt::Key_A, u"angle"_s},
                                      {Qt::Key_G, u"region"_s}}) {
            bench.grid()->setFocus();
            QVERIFY(!viewer->action(id)->isChecked());
            QTest::keyClick(bench.grid(), key);
            QVERIFY2(viewer->action(id)->isChecked(), qPrintable(id));
            QCOMPARE(bench.page->focusWidget(),
                     bench.view()); // Esc and the next drag go to the tool
        }
        bench.grid()->setFocus();
        const bool boxes = viewer->action(u"histogram"_s)->isChecked();
        QTest::keyClick(bench.grid(), Qt::Key_H);
        QCOMPARE(viewer->action(u"histogram"_s)->isChecked(), !boxes);
        QTest::keyClick(bench.grid(), Qt::Key_A, Qt::ControlModifier); // still selects all
        QCOMPARE(bench.grid()->selectedRows().size(), 12);
    }

    void doubleClickMakesOneImageLargeAndBack()
    {
        Bench bench;
        QVERIFY(bench.openTwelve());
        QTRY_VERIFY(bench.view()->hasContent());
        const int narrow = bench.view()->width();
        QTest::mouseDClick(bench.view(), Qt::LeftButton);
        QVERIFY(!bench.grid()->isVisible());
        QTRY_VERIFY(bench.view()->width() > narrow);
        QTest::keyClick(bench.view(), Qt::Key_Escape);
        QVERIFY(bench.grid()->isVisible());
    }

    void badFilesAreListedWithTheReason()
    {
        Bench bench;
        writeImage(bench.folder.filePath(u"mixed/NORMAL/good.png"_s), 100);
        writeImage(bench.folder.filePath(u"mixed/NORMAL/good2.png"_s), 110);
        writeText(bench.folder.filePath(u"mixed/NORMAL/text.png"_s), "this is not a picture");
        writeText(bench.folder.filePath(u"mixed/NORMAL/zero.png"_s), {});
        QVERIFY(bench.open(u"mixed"_s));
        auto *list = bench.part<QListWidget>("problemList");
        QTRY_COMPARE(list->count(), 2);
        QCOMPARE(bench.workspace.document().images().images.size(), 2);
        QCOMPARE(bench.grid()->model()->rowCount(), 2);
        QVERIFY(list->item(0)->text().startsWith(u"text.png\n"_s)
                || list->item(1)->text().startsWith(u"text.png\n"_s));
        for (int i = 0; i < 2; ++i) {
            const QString reason = list->item(i)->text().section(u'\n', 1);
            QVERIFY2(reason.size() > 10, "no reason is shown");
            QVERIFY2(!reason.contains(u'/'), qPrintable(reason)); // its folder is in the tooltip
            QVERIFY(list->item(i)->toolTip().contains(u"mixed"_s));
        }
        QTest::mouseClick(bench.part<QToolButton>("copyProblems"), Qt::LeftButton);
        QVERIFY(QApplication::clipboard()->text().contains(u"zero.png"_s));
        QCOMPARE(QApplication::clipboard()->text().count(u'\n'), 1);
    }

    void imageThatFailsLaterMovesToTheProblems()
    {
        Bench bench;
        QVERIFY(bench.openTwelve());
        bench.workspace.document().setCurrentImage(5);
        const QString gone = bench.workspace.document().images().images.at(2).path;
        bench.workspace.scanner().reportProblem(gone, u"The file ends early."_s);
        QTRY_COMPARE(bench.grid()->model()->rowCount(), 11);
        QCOMPARE(bench.workspace.document().currentImage(), 4); // still the same image
        QCOMPARE(bench.grid()->currentIndex().row(), 4);
        QCOMPARE(bench.part<QListWidget>("problemList")->count(), 1);
    }

    /// What stands below the text stays close to it, however narrow the page has been.
    void emptyStateIsNoHigherThanItsText()
    {
        const QString text
            = u"A folder of images with one subfolder per class is best. "_s.repeated(5);
        EmptyState narrow(u"narrow"_s), wide(u"wide"_s);
        QPushButton *button = narrow.addAction(u"action"_s), *other = wide.addAction(u"action"_s);
        narrow.resize(150, 700);
        for (EmptyState *empty : {&narrow, &wide}) {
            empty->setTexts(u"Drop a folder of images here"_s, text);
            empty->setBusy(true);
            empty->show();
            empty->resize(900, 700);
        }
        QTRY_COMPARE(button->geometry(), other->geometry());
        const auto *words = narrow.findChild<QLabel *>(u"narrowText"_s);
        const auto *bar = narrow.findChild<QProgressBar *>();
        QVERIFY(bar->y() - words->geometry().bottom() < 20);
        narrow.setTexts(u"Short"_s, u"A few words."_s);
        QTRY_VERIFY(words->height() < 2 * words->fontMetrics().lineSpacing());
    }

    void emptyStateSaysWhatToDo()
    {
        Bench bench;
        auto *empty = bench.part<QWidget>("emptyState");
        QVERIFY(empty->isVisible());
        QVERIFY(!bench.grid()->isVisible());
        for (const auto *label : empty->findChildren<QLabel *>()) // no line is clipped
            QVERIFY2(label->height() >= label->heightForWidth(label->width()),
                     qPrintable(label->text()));
        QVERIFY(bench.openTwelve());
        QVERIFY(!empty->isVisible());
        QVERIFY(bench.grid()->isVisible());
    }
};

QTEST_MAIN(TestDataPage)
#include "test_datapage.moc"
