// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the window responsive: opening an image can be cancelled, and large sets change in a worker
// with the same result as an immediate change.
#include "image/imageio.h"
#include "pages/data/datapage.h"
#include "pages/data/imagesview.h"
#include "run/project.h"
#include "session/document.h"
#include "session/language.h"
#include "session/projectfile.h"
#include "session/scanner.h"
#include "session/workspace.h"
#include "shell/openingstrip.h"
#include "support/pagetest.h"
#include "viewer/imageloader.h"
#include "viewer/imageview.h"
#include "viewer/viewerpanel.h"
#include "viewer/viewlayers.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>
#include <numeric>

using namespace synthray;
using namespace Qt::StringLiterals;

namespace {

constexpr int waitMs = 60'000; // generous, as tests run in parallel
constexpr int many = 1200;
static_assert(many > Document::changedAtOnce);

struct Bench : test::Desk {

    Bench()
    {
        settings.setValue("index/folder", folder.filePath(u"index"_s));
        settings.setValue("project/recoveryFolder", folder.filePath(u"recovery"_s));
    }
    /// Distinct images, in a table of two classes and four images per patient.
    bool openMany()
    {
        QDir().mkpath(folder.filePath(u"set"_s));
        QByteArray table = "path,label,patient\n";
        QImage image(2, 2, QImage::Format_Grayscale8);
        for (int i = 0; i < many; ++i) {
            image.scanLine(0)[0] = static_cast<uchar>(i % 256);
            image.scanLine(0)[1] = static_cast<uchar>(i / 256);
            image.scanLine(1)[0] = image.scanLine(1)[1] = 7;
            const QString name = u"f%1.png"_s.arg(i, 5, 10, QChar(u'0'));
            if (!image.save(folder.filePath(u"set/"_s + name)))
                return false;
            table += name.toUtf8() + (i % 3 ? ",A,p" : ",B,p") + QByteArray::number(i / 4) + '\n';
        }
        QFile file(folder.filePath(u"set/table.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(table) != table.size())
            return false;
        file.close();
        workspace.project().openPaths({file.fileName()});
        // Known by content: edits need not read them.
        const auto isRead = [](const ImageEntry &entry) { return !entry.contentHash.isEmpty(); };
        return QTest::qWaitFor(
            [&] {
                const QVector<ImageEntry> &images = workspace.document().images().images;
                return images.size() == many && std::all_of(images.cbegin(), images.cend(), isRead);
            },
            waitMs);
    }
    bool waitForEdits()
    {
        return QTest::qWaitFor([this] { return !workspace.document().isEditing(); }, waitMs);
    }
    int labelled(const QString &label) const
    {
        return static_cast<int>(workspace.document().images().count(label));
    }
};

QVector<int> everyImage()
{
    QVector<int> all(many);
    std::iota(all.begin(), all.end(), 0);
    return all;
}

ImageEdit labelEdit(const QString &label)
{
    ImageEdit edit;
    edit.labels = QStringList{label};
    return edit;
}

QString largePng(const QTemporaryDir &folder, const QString &name, int grey)
{
    const QString path = folder.filePath(name);
    return writePng(path, cv::Mat(1500, 1500, CV_16U, cv::Scalar(grey))) ? path : QString();
}

} // namespace

class TestResponsive : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { test::plainLook(); }

    void openingCanBeCancelled()
    {
        QTemporaryDir folder;
        const QString path = largePng(folder, u"a.png"_s, 3);
        ImageLoader loader;
        QSignalSpy loaded(&loader, &ImageLoader::loaded), failed(&loader, &ImageLoader::failed),
            cancelled(&loader, &ImageLoader::cancelled);
        bool cancelOnReport = true; // at the decoder's first progress report
        connect(&loader, &ImageLoader::progressed, &loader, [&](const QString &, double fraction) {
            if (cancelOnReport && fraction >= 0)
                loader.cancel();
        });
        loader.load(path);
        QVERIFY(loader.isLoading());
        QTRY_COMPARE_WITH_TIMEOUT(cancelled.size(), 1, waitMs);
        QCOMPARE(cancelled.first().first().toString(), path);
        QVERIFY(!loader.isLoading());
        cancelOnReport = false;
        loader.load(path); // at once, regardless of the previous decoder
        QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 1, waitMs);
        QVERIFY(failed.isEmpty());
        QCOMPARE(cancelled.size(), 1);
        loader.cancel(); // nothing to cancel
        QCOMPARE(cancelled.size(), 1);
    }

    void anotherImageTakesOver()
    {
        QTemporaryDir folder;
        const QString a = largePng(folder, u"a.png"_s, 3), b = largePng(folder, u"b.png"_s, 4);
        ImageLoader loader;
        QSignalSpy loaded(&loader, &ImageLoader::loaded), failed(&loader, &ImageLoader::failed),
            cancelled(&loader, &ImageLoader::cancelled);
        connect(&loader, &ImageLoader::progressed, &loader,
                [&](const QString &path, double fraction) {
                    if (path == a && fraction >= 0)
                        loader.load(b);
                });
        loader.load(a);
        QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 1, waitMs);
        QCOMPARE(loaded.first().first().toString(), b);
        QVERIFY(failed.isEmpty());
        QVERIFY(cancelled.isEmpty());
        QVERIFY2(loader.bytesKept() < 7'000'000, "the image that was left was decoded to its end");
    }

    void cancelOnThePage()
    {
        Bench bench;
        QDir().mkpath(bench.folder.filePath(u"set"_s));
        QVERIFY(!largePng(bench.folder, u"set/a.png"_s, 3).isEmpty());
        DataPage page(bench.workspace);
        const std::unique_ptr<QWidget> inspector(page.inspector());
        page.resize(1000, 700);
        page.show();
        const auto *images = page.findChild<ImagesView *>();
        QVERIFY(images);
        auto *loader = images->findChild<ImageLoader *>(QString(), Qt::FindDirectChildrenOnly);
        auto *view = page.findChild<ImageView *>(u"largeImage"_s);
        auto *strip = page.findChild<OpeningStrip *>();
        auto *button = page.findChild<QPushButton *>(u"cancelOpening"_s);
        QVERIFY(loader && view && strip && button);
        bool cancelOnReport = true;
        connect(loader, &ImageLoader::progressed, &page, [&] {
            if (std::exchange(cancelOnReport, false))
                button->click();
        });
        QSignalSpy cancelled(loader, &ImageLoader::cancelled);
        bench.workspace.project().openPaths({bench.folder.filePath(u"set"_s)});
        QTRY_COMPARE_WITH_TIMEOUT(cancelled.size(), 1, waitMs);
        QVERIFY(!view->hasContent());
        QTRY_VERIFY_WITH_TIMEOUT(!bench.workspace.scanner().isIndexing(), waitMs);
        // Neither new facts about the set nor an edit reopens it, only the user.
        bench.workspace.document().editImages({0}, labelEdit(u"X"_s), u"Label"_s);
        QTRY_COMPARE_WITH_TIMEOUT(bench.workspace.document().images().images.first().label, u"X"_s,
                                  waitMs);
        QVERIFY(!loader->isLoading());
        QVERIFY(!view->hasContent());
        QCOMPARE(bench.workspace.document().images().problems.size(), 0);
        auto *grid = page.findChild<QWidget *>(u"imageGrid"_s);
        QTest::keyClick(grid, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(view->hasContent(), waitMs);
        QVERIFY(!strip->isVisible());
    }

    void stripNamesTheOpeningImage()
    {
        QWidget view;
        view.resize(600, 400);
        OpeningStrip strip(&view);
        view.show();
        QVERIFY(!strip.isVisible());
        strip.setProgress(u"/images/chest.dcm"_s, 0.4);
        QVERIFY(!strip.isVisible()); // images that open at once do not make it flicker
        QTRY_VERIFY(strip.isVisible());
        QCOMPARE(strip.findChild<QLabel *>(u"openingText"_s)->text(), u"Opening chest.dcm… 40 %"_s);
        QVERIFY(view.rect().contains(strip.geometry()));
        QSignalSpy cancelled(&strip, &OpeningStrip::cancelled);
        QTest::mouseClick(strip.findChild<QPushButton *>(u"cancelOpening"_s), Qt::LeftButton);
        QCOMPARE(cancelled.size(), 1);
        strip.end();
        QVERIFY(!strip.isVisible());
    }

    void manyImagesAreLabelledInAWorker()
    {
        Bench bench;
        QVERIFY(bench.openMany());
        Workspace &workspace = bench.workspace;
        QCOMPARE(bench.labelled(u"B"_s), many / 3);
        QSignalSpy editing(&workspace.document(), &Document::editingChanged),
            edited(&workspace.document(), &Document::imagesEdited);
        const ImageEntry *before = workspace.document().images().images.constData();
        workspace.document().editImages(everyImage(), labelEdit(u"X"_s), u"Label"_s);
        QVERIFY(workspace.document().isEditing());
        QCOMPARE(workspace.document().images().images.constData(),
                 before); // nothing changed yet in this thread
        workspace.document().editImages({5}, labelEdit(u"Y"_s), u"Label"_s); // queued after it
        QVERIFY(bench.waitForEdits());
        QCOMPARE(bench.labelled(u"X"_s), many - 1);
        QCOMPARE(workspace.document().images().images.at(5).label, u"Y"_s);
        QCOMPARE(edited.size(), 2);
        QCOMPARE(editing.size(), 2);
        QCOMPARE(workspace.document().images().classes(), (QStringList{u"X"_s, u"Y"_s}));

        // Steps requested faster than they complete end at the same place.
        workspace.document().undoStack().undo();
        workspace.document().undoStack().undo();
        workspace.document().undoStack().redo();
        QVERIFY(workspace.document().isEditing());
        QVERIFY(bench.waitForEdits());
        QCOMPARE(bench.labelled(u"X"_s), many);
        workspace.document().undoStack().undo();
        QVERIFY(bench.waitForEdits());
        QCOMPARE(bench.labelled(u"B"_s), many / 3);
        QVERIFY(!workspace.document().isEdited(5));
        QVERIFY(!workspace.project().hasUnsavedEdits());
    }

    void projectIsSavedWithPendingEdits()
    {
        Bench bench;
        QVERIFY(bench.openMany());
        Workspace &workspace = bench.workspace;
        const QString file = bench.folder.filePath(u"many.synthray"_s);
        QSignalSpy saved(&workspace.project(), &ProjectFile::changed);
        workspace.project().save(file);
        QTRY_COMPARE_WITH_TIMEOUT(workspace.project().file(), file, waitMs);
        workspace.document().setSplits(QVector<QString>(many, u"val"_s), u"Split"_s);
        QVERIFY(workspace.document().isEditing());
        QVERIFY(workspace.project().isModified());
        QVERIFY(workspace.project().saveNow());
        QVERIFY(!workspace.document().isEditing());
        QVERIFY(!workspace.project().isModified());
        const auto project = Project::load(file);
        QVERIFY(project);
        QCOMPARE(project->edits.images.size(), many);
        QCOMPARE(workspace.document().images().splits(), QStringList{u"val"_s});
    }

    void shownImageStaysWhenOthersAreRemoved()
    {
        Bench bench;
        QVERIFY(bench.openMany());
        Workspace &workspace = bench.workspace;
        workspace.document().setCurrentImage(700);
        const QString path = workspace.document().images().images.at(700).path;
        QSignalSpy current(&workspace.document(), &Document::currentImageChanged);
        workspace.scanner().reportProblem(workspace.document().images().images.at(10).path,
                                          u"Damaged."_s);
        workspace.scanner().reportProblem(workspace.document().images().images.at(900).path,
                                          u"Damaged."_s);
        workspace.document().editImages({700}, labelEdit(u"X"_s),
                                        u"Label"_s); // by the current indices
        QTRY_COMPARE_WITH_TIMEOUT(workspace.document().images().images.size(), many - 2, waitMs);
        QVERIFY(bench.waitForEdits());
        QCOMPARE(workspace.document().currentImage(), 699);
        QCOMPARE(workspace.document().images().images.at(699).path, path);
        QCOMPARE(workspace.document().images().images.at(699).label, u"X"_s);
        QCOMPARE(workspace.document().images().problems.size(), 2);
        const QString next = workspace.document().images().images.at(700).path;
        workspace.scanner().reportProblem(
            path, u"Damaged."_s); // the shown image itself: the next one replaces it
        QTRY_COMPARE_WITH_TIMEOUT(workspace.document().images().images.size(), many - 3, waitMs);
        QCOMPARE(workspace.document().images().images.at(workspace.document().currentImage()).path,
                 next);
    }

    void countsMatchTheCurrentImages()
    {
        ImageDataset set;
        for (int i = 0; i < 6; ++i)
            set.images.append({u"/%1.png"_s.arg(i),
                               i % 2 ? u"A"_s : QString(),
                               i < 2 ? u"test"_s : u"train"_s,
                               {}});
        const ImageDataset plain = set;
        set.updateCounts();
        for (const ImageDataset &one : {plain, set}) {
            QCOMPARE(one.classes(), QStringList{u"A"_s});
            QCOMPARE(one.splits(), (QStringList{u"train"_s, u"test"_s}));
            QCOMPARE(one.count(u"A"_s), 3);
            QCOMPARE(one.count({}, u"train"_s), 2);
        }
        ImageDataset changed = set;
        changed.images[0].label = u"C"_s;
        QCOMPARE(changed.classes(), (QStringList{u"A"_s, u"C"_s}));
        QCOMPARE(set.classes(), QStringList{u"A"_s});
        set.images[1].split = u"val"_s;
        QCOMPARE(set.count(u"A"_s, u"test"_s), 0);
    }

    void boxesAndLabelsArePainted()
    {
        BoxLayer layer;
        layer.setBoxes({{10, 30, 40, 40, u"Mass"_s}}, {u"Mass"_s});
        QImage image(100, 100, QImage::Format_RGB32);
        image.fill(Qt::white);
        ViewPlace place;
        place.geometry.view = QSizeF(100, 100);
        place.geometry.image = QSizeF(100, 100);
        place.ratio = 1;
        {
            QPainter painter(&image);
            layer.paint(painter, place);
        }
        const QColor line = image.pixelColor(10, 50);
        QVERIFY2(line != QColor(Qt::white) && line.saturation() > 60, qPrintable(line.name()));
        QCOMPARE(image.pixelColor(50, 50).name(), line.name()); // right edge, same colour
        QCOMPARE(image.pixelColor(30, 50), QColor(Qt::white)); // inside
        const QImage label = image.copy(10, 8, 40, 18);
        int dark = 0;
        for (int y = 0; y < label.height(); ++y)
            for (int x = 0; x < label.width(); ++x)
                dark += label.pixelColor(x, y).lightness() < 120 ? 1 : 0;
        QVERIFY2(dark > 100, qPrintable(QString::number(dark))); // its background
    }
};

QTEST_MAIN(TestResponsive)
#include "test_responsive.moc"
