// SPDX-License-Identifier: GPL-3.0-or-later
// Tag browser and de-identified export as used.
#include "controls/paramform.h"
#include "controls/theme.h"
#include "dataset/deidentifyset.h"
#include "dicom/deidentify.h"
#include "image/imageio.h"
#include "images/imagegrid.h"
#include "images/tagbrowser.h"
#include "models/tagmodel.h"
#include "pages/data/deidentifydialog.h"
#include "pages/data/imageexports.h"
#include "pages/data/imagesview.h"
#include "session/document.h"
#include "session/projectfile.h"
#include "session/workspace.h"
#include "support/pagetest.h"
#include "support/testsupport.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDirIterator>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace synthray;
using namespace Qt::StringLiterals;

namespace {

QString image(const QString &name) { return test::golden(u"images/"_s + name); }

struct Bench : test::Desk {
};

ImageDataset setOf(const QStringList &paths)
{
    ImageDataset set;
    for (const QString &path : paths) {
        ImageEntry ref;
        ref.path = path;
        set.images.append(ref);
    }
    return set;
}

QModelIndex rowOf(const QAbstractItemModel &model, const QString &tag)
{
    const auto found = model.match(model.index(0, 0), Qt::DisplayRole, tag, 1,
                                   Qt::MatchExactly | Qt::MatchRecursive);
    return found.value(0);
}

void openTags(TagBrowser &browser)
{
    browser.show();
    browser.setImage(image(u"dicom/CT_small.dcm"_s));
}

} // namespace

class TestDeid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::instance().apply(Theme::Kind::Dark); }

    void tagsOfAnImage()
    {
        TagBrowser browser;
        QSignalSpy shown(&browser, &TagBrowser::shown);
        browser.setImage(image(u"dicom/CT_small.dcm"_s));
        QTRY_COMPARE(shown.size(), 1);
        auto *tree = browser.findChild<QTreeView *>(u"tags"_s);
        QVERIFY(tree->model()->rowCount() > 100);
        QVERIFY(browser.windowTitle().contains("CT_small.dcm"_L1));
        const QModelIndex modality = rowOf(*tree->model(), u"(0008,0060)"_s);
        QVERIFY(modality.isValid());
        QCOMPARE(modality.siblingAtColumn(TagModel::NameColumn).data().toString(), u"Modality"_s);
        QCOMPARE(modality.siblingAtColumn(TagModel::ValueColumn).data().toString(), u"CT"_s);
        // Private attributes are marked.
        const QModelIndex hidden = rowOf(*tree->model(), u"(0009,1001)"_s);
        QVERIFY(hidden.isValid());
        QVERIFY(
            hidden.siblingAtColumn(TagModel::NameColumn).data().toString().contains("private"_L1));
        // Sequences can be expanded.
        QVERIFY(tree->model()->rowCount(rowOf(*tree->model(), u"(0010,1002)"_s)) == 2);
        QAbstractItemModelTester tester(tree->model());
    }

    void searchAndCopy()
    {
        TagBrowser browser;
        QSignalSpy shown(&browser, &TagBrowser::shown);
        openTags(browser);
        QTRY_COMPARE(shown.size(), 1);
        auto *tree = browser.findChild<QTreeView *>(u"tags"_s);
        auto *search = browser.findChild<QLineEdit *>(u"tagSearch"_s);
        search->setText(u"ABCD1234"_s); // in an item of a sequence
        QCOMPARE(tree->model()->rowCount(), 1);
        const QModelIndex sequence = tree->model()->index(0, 0);
        QCOMPARE(sequence.data().toString(), u"(0010,1002)"_s);
        QVERIFY(tree->isExpanded(sequence));
        search->setText(u"00280010"_s);
        QCOMPARE(tree->model()->rowCount(), 1);
        tree->setCurrentIndex(tree->model()->index(0, 0));
        tree->setFocus();
        for (QAction *action : tree->actions())
            if (action->shortcut() == QKeySequence::Copy)
                action->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"128"_s);
        QCOMPARE(browser.selectedText(true), u"(0028,0010)\tRows\tUS\t128"_s);
        search->setText(u"nothing like this"_s);
        QCOMPARE(tree->model()->rowCount(), 0);
        // The next image keeps the search.
        search->setText(u"rows"_s);
        browser.setImage(image(u"dicom/MR_small_RLE.dcm"_s));
        QTRY_COMPARE(shown.size(), 2);
        QVERIFY(tree->model()->rowCount() >= 1);
        QCOMPARE(tree->model()->index(0, TagModel::ValueColumn).data().toString(), u"64"_s);
    }

    void nestedTagsAreNotClipped()
    {
        TagBrowser browser;
        QSignalSpy shown(&browser, &TagBrowser::shown);
        openTags(browser);
        QTRY_COMPARE(shown.size(), 1);
        auto *tree = browser.findChild<QTreeView *>(u"tags"_s);
        const auto needed = [&] {
            return static_cast<QAbstractItemView *>(tree)->sizeHintForColumn(TagModel::TagColumn);
        };
        const QModelIndex sequence = rowOf(*tree->model(), u"(0010,1002)"_s);
        tree->expand(sequence);
        tree->expand(tree->model()->index(0, 0, sequence));
        QVERIFY(needed() > tree->columnWidth(TagModel::TagColumn));
        QTRY_COMPARE(tree->columnWidth(TagModel::TagColumn), needed());
        // The user's column width is kept; a search expands everything.
        tree->setColumnWidth(TagModel::TagColumn, 333);
        auto *search = browser.findChild<QLineEdit *>(u"tagSearch"_s);
        search->setText(u"ABCD1234"_s);
        QCoreApplication::processEvents();
        QCOMPARE(tree->columnWidth(TagModel::TagColumn), 333);
        tree->setColumnWidth(TagModel::TagColumn, 60);
        search->setText(u"ABCD12"_s);
        QTRY_COMPARE(tree->columnWidth(TagModel::TagColumn), needed());
        tree->setIndentation(400); // as in very deep files: values stay visible
        search->setText(u"ABCD123"_s);
        QTRY_COMPARE(tree->columnWidth(TagModel::TagColumn), tree->viewport()->width() / 2);
    }

    void privateAttributesAreFoundByTheirMark()
    {
        TagBrowser browser;
        QSignalSpy shown(&browser, &TagBrowser::shown);
        browser.setImage(image(u"dicom/CT_small.dcm"_s));
        QTRY_COMPARE(shown.size(), 1);
        auto *tree = browser.findChild<QTreeView *>(u"tags"_s);
        const auto marked = [&] {
            int count = 0;
            for (int i = 0; i < tree->model()->rowCount(); ++i)
                count += tree->model()
                             ->index(i, TagModel::NameColumn)
                             .data()
                             .toString()
                             .startsWith(privateMark());
            return count;
        };
        const int all = marked();
        QVERIFY(all > 10);
        browser.findChild<QLineEdit *>(u"tagSearch"_s)->setText(privateMark());
        QCOMPARE(marked(), all);
        QCOMPARE(tree->model()->rowCount(), all);
    }

    void otherFilesShowAMessage()
    {
        TagBrowser browser;
        QSignalSpy shown(&browser, &TagBrowser::shown);
        const auto says = [&](const QString &word) {
            const auto labels = browser.findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](QLabel *label) { return label->text().contains(word); });
        };
        browser.setImage(image(u"rgb.png"_s));
        QTRY_COMPARE(shown.size(), 1);
        QVERIFY(says(u"not a DICOM file"_s));
        browser.setImage(image(u"missing.dcm"_s));
        QTRY_COMPARE(shown.size(), 2);
        QVERIFY(says(u"does not exist"_s));
        browser.setImage({});
        QTRY_COMPARE(shown.size(), 3);
        QVERIFY(says(u"No image selected"_s));
    }

    void quicklyChangingImages()
    {
        TagBrowser browser;
        for (int i = 0; i < 20; ++i)
            browser.setImage(image(i % 2 ? u"dicom/CT_small.dcm"_s : u"dicom/MR_small_RLE.dcm"_s));
        auto *tree = browser.findChild<QTreeView *>(u"tags"_s);
        QTRY_VERIFY(rowOf(*tree->model(), u"(0028,0010)"_s).isValid());
        QCOMPARE(rowOf(*tree->model(), u"(0028,0010)"_s)
                     .siblingAtColumn(TagModel::ValueColumn)
                     .data()
                     .toString(),
                 u"128"_s);
    }

    void exportOfTwoImages()
    {
        Bench bench;
        QWidget window;
        DeidentifyDialog dialog(bench.workspace,
                                setOf({image(u"dicom/CT_small.dcm"_s), image(u"wide.png"_s)}),
                                &window);
        QSignalSpy checked(&dialog, &DeidentifyDialog::checked);
        QTRY_COMPARE(checked.size(), 1);
        const auto labels = dialog.findChildren<QLabel *>();
        const auto says = [&](const QString &word) {
            return std::any_of(labels.begin(), labels.end(),
                               [&](QLabel *label) { return label->text().contains(word); });
        };
        QVERIFY(says(u". 1 image"_s) && !says(u". 1 images"_s)); // one is not a DICOM image
        auto *start = dialog.findChild<QPushButton *>(u"start"_s);
        auto *folder = dialog.findChild<QLineEdit *>(u"folder"_s);
        QVERIFY(!start->isEnabled()); // no folder yet
        folder->setText(bench.folder.path()); // not empty
        QDir(bench.folder.path()).mkdir(u"x"_s);
        folder->setText({});
        folder->setText(bench.folder.path());
        QVERIFY(!start->isEnabled());
        folder->setText(bench.folder.filePath(u"out"_s));
        QVERIFY(start->isEnabled());
        QSignalSpy finished(&bench.workspace.runner(), &JobRunner::finished);
        start->click();
        QTRY_COMPARE(finished.size(), 1);
        QTRY_VERIFY(window.findChild<QDialog *>(u"deidentifyReport"_s));
        const QStringList files = QDir(bench.folder.filePath(u"out"_s)).entryList(QDir::Files);
        QCOMPARE(files.size(), 3);
        QVERIFY(files.contains("images.csv"_L1));
        QCOMPARE(files.filter(u".dcm"_s).size(), 1);
        QCOMPARE(files.filter(u".png"_s).size(), 1);
        // Next time, a new folder next to it is suggested.
        DeidentifyDialog again(bench.workspace, setOf({image(u"wide.png"_s)}), &window);
        QVERIFY(again.folder().startsWith(bench.folder.path()));
        QVERIFY(!QDir(again.folder()).exists());
    }

    void formShowsRelevantOptions()
    {
        Bench bench;
        DeidentifyDialog dialog(bench.workspace, setOf({image(u"dicom/CT_small.dcm"_s)}));
        auto *form = dialog.findChild<ParamForm *>();
        const auto has = [&](const QString &id) { return form->params().spec(id) != nullptr; };
        QVERIFY(has(u"dates"_s) && has(u"keepPatient"_s) && !has(u"pngValues"_s));
        auto *format = form->findChildren<QComboBox *>().value(0);
        QVERIFY(format);
        format->setCurrentIndex(format->findText(u"PNG"_s));
        emit format->activated(format->currentIndex());
        QTRY_VERIFY(has(u"pngValues"_s));
        QVERIFY(!has(u"dates"_s) && !has(u"keepDevice"_s));
        QCOMPARE(dialog.params().text(u"format"_s), u"png"_s);
    }

    void fromThePage()
    {
        Bench bench;
        ImagesView view(bench.workspace);
        view.resize(1000, 700);
        view.show();
        QSignalSpy set(&bench.workspace.document(), &Document::imageDatasetChanged);
        bench.workspace.project().openPaths({image(u"dicom"_s)});
        QTRY_VERIFY(set.size() >= 1 && bench.workspace.document().images().images.size() >= 4);
        bench.workspace.document().setCurrentImage(0);
        auto *tags = view.findChild<QAction *>(u"dicomTags"_s);
        QVERIFY(tags);
        tags->trigger();
        auto *browser = view.window()->findChild<TagBrowser *>();
        QVERIFY(browser);
        QCOMPARE(browser->image(), bench.workspace.document().images().images[0].path);
        bench.workspace.document().setCurrentImage(1); // the tag browser follows
        QCOMPARE(browser->image(), bench.workspace.document().images().images[1].path);
        auto *exporter = view.findChild<ImageExports *>();
        QCOMPARE(exporter->images(true).images.size(),
                 bench.workspace.document().images().images.size());
        QCOMPARE(exporter->images(false).images.size(), 1);
        QCOMPARE(exporter->images(false).images[0].path,
                 bench.workspace.document().images().images[1].path);
        auto *grid = view.findChild<ImageGrid *>();
        emit grid->customContextMenuRequested(QPoint(5, 5));
        auto *menu = view.findChild<QMenu *>(u"imageMenu"_s);
        QVERIFY(menu && menu->actions().contains(tags));
        menu->close();
        view.findChild<QAction *>(u"exportDeidentified"_s)->trigger();
        QVERIFY(view.window()->findChild<DeidentifyDialog *>());
    }

    void imagesThatMayShowNamesAreListed()
    {
        SYNTHRAY_NEED_SHARED(shared);
        QString risky;
        QDirIterator it(shared + u"/dicom/pydicom"_s, {u"*.dcm"_s}, QDir::Files);
        while (it.hasNext() && risky.isEmpty())
            if (const QString path = it.next(); readImageInfo(path))
                if (const auto check = checkImage(path); check && check->risky)
                    risky = path;
        QVERIFY(!risky.isEmpty());
        Bench bench;
        DeidentifyDialog dialog(bench.workspace, setOf({risky, image(u"dicom/CT_small.dcm"_s)}));
        QSignalSpy checked(&dialog, &DeidentifyDialog::checked);
        QTRY_COMPARE(checked.size(), 1);
        auto *risks = dialog.findChild<QListWidget *>(u"risks"_s);
        QCOMPARE(risks->count(), 1);
        QVERIFY(risks->item(0)->text().startsWith(QFileInfo(risky).fileName()));
        QVERIFY(dialog.findChild<QLabel *>(u"riskText"_s)->text().contains("left out"_L1));
    }
};

QTEST_MAIN(TestDeid)
#include "test_deid.moc"
