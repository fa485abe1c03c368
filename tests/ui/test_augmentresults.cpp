// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the Augment page: exports, comparisons, command lines, recipe files; colours.
#include "ui/augmentbench.h"

#include "augment/exporter.h"
#include "controls/choicebox.h"
#include "controls/numberbox.h"
#include "controls/paramform.h"
#include "controls/theme.h"
#include "image/windowing.h"
#include "pages/augment/exportdialog.h"
#include "session/language.h"
#include "session/messages.h"
#include "support/testsupport.h"
#include "viewer/compareview.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QScopeGuard>
#include <QSet>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

using namespace synthray;
using namespace synthray::test;
using namespace Qt::StringLiterals;

class TestAugmentResults : public AugmentPageTest
{
    Q_OBJECT

private slots:
    void initTestCase() { Theme::instance().apply(Theme::Kind::Dark); }

    void init()
    {
        m = std::make_unique<Bench>();
        m->show();
    }

    void cleanup() { m.reset(); }

    void aSeedCopiesACommandThatMakesTheImage()
    {
        openImages();
        m->workspace.document().setCurrentImage(2);
        Recipe recipe = m->workspace.document().recipe();
        recipe.steps[0].ranges.insert(u"angle"_s, {Distribution::Kind::Uniform, 5, 40, {}});
        m->workspace.document().setRecipe(recipe, {});
        m->in<NumberBox>("seed")->setValue(77);
        test::drag(m->page->tile(0), Qt::LeftButton, {60, 60}, {20, 60}, 5); // another window
        settle();
        QGuiApplication::clipboard()->clear();
        QTest::mouseClick(m->page->tile(0)->findChild<QToolButton *>(u"tileSeed"_s),
                          Qt::LeftButton);
        QTRY_VERIFY(!QGuiApplication::clipboard()->text().isEmpty());
        QStringList words = QProcess::splitCommand(QGuiApplication::clipboard()->text());
        QCOMPARE(words.takeFirst(), u"synthray-cli"_s);
        QProcess process;
        process.setWorkingDirectory(m->folder.path());
        process.start(test::cliPath(), words);
        QVERIFY(process.waitForFinished(60000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        const auto remade
            = readImage(m->folder.filePath(u"image.%1.png"_s.arg(recipe.steps[0].name)));
        QVERIFY(remade);
        QVERIFY(samePixels(remade->stored, shown(0)));
    }

    /// What the form sets is what the command line reads from the saved recipe.
    void distributionsOfTheFormGiveTheSamePixelsOnTheCommandLine()
    {
        openImages();
        m->page->inspector()->findChild<QToolButton *>(u"angleRandom"_s)->click();
        m->in<ChoiceBox>("angleKind")->setCurrentIndex(1);
        m->in<NumberBox>("angleDeviation")->setValue(30);
        m->in<QToolButton>("expandRandom")->click();
        m->in<QToolButton>("borderRandom")->click();
        m->in<NumberBox>("seed")->setValue(5);
        settle();
        const QString path = m->folder.filePath(u"mine.json"_s);
        QVERIFY(m->page->saveRecipe(path));
        const auto saved = Recipe::load(path);
        QVERIFY(saved && *saved == m->workspace.document().recipe());
        QProcess process;
        process.start(test::cliPath(),
                      {u"augment"_s, m->workspace.document().images().images[0].path, u"-o"_s,
                       m->folder.filePath(u"out"_s), u"--recipe"_s, path, u"--each"_s, u"--seed"_s,
                       u"5"_s, u"--own-names"_s, u"--flat"_s});
        QVERIFY(process.waitForFinished(60000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        const auto written = readImage(m->folder.filePath(
            u"out/image0.%1.png"_s.arg(m->workspace.document().recipe().steps[0].name)));
        QVERIFY2(written, written ? "" : qPrintable(written.error().whole()));
        QVERIFY(samePixels(written->stored, shown(0)));
        // All that was drawn stands on the tile.
        const ParamSet drawn = m->page->engine().shown(0)->drawn.first().params;
        const QString caption = m->page->tile(0)->accessibleName();
        for (const QString &word :
             {QString::number(drawn.real(u"angle"_s), 'g', 3),
              drawn.flag(u"expand"_s) ? u"Keep the corners: yes"_s : u"Keep the corners: no"_s,
              valueText(*drawn.spec(u"border"_s), drawn.value(u"border"_s))})
            QVERIFY2(caption.contains(word), qPrintable(caption));
    }

    void aLargeTileIsComparedWithTheOriginal()
    {
        openImages();
        QTest::mouseClick(m->page->tile(2), Qt::LeftButton, {}, {30, 90});
        QCOMPARE(m->page->largeStep(), 2);
        QTest::mouseClick(m->in<QToolButton>("compareTile"), Qt::LeftButton);
        auto *compare = m->in<CompareView>("augmentCompare");
        QVERIFY(compare->isVisible());
        QCOMPARE(compare->mode(), CompareView::Mode::Wipe);
        QSignalSpy shownDifference(compare, &CompareView::differenceShown);
        QTRY_VERIFY(compare->viewB()->hasContent());
        compare->setMode(CompareView::Mode::Difference);
        QTRY_VERIFY(!shownDifference.isEmpty());
        cv::Mat original
            = toDisplay(*readImage(m->workspace.document().images().images[0].path), 8);
        cv::Mat flipped, difference;
        cv::flip(original, flipped, 1);
        cv::absdiff(original, flipped, difference);
        QVERIFY(samePixels(compare->viewA()->content()->radiograph()->stored, difference));
        QTest::keyClick(compare->viewA(), Qt::Key_Escape);
        QVERIFY(m->page->tile(2)->isVisible());
        QTest::keyClick(m->page->tile(2), Qt::Key_Escape);
        QCOMPARE(m->page->largeStep(), -1);
    }

    void recipeGoesToAFileAndBack()
    {
        openImages();
        const Recipe preset = m->workspace.document().recipe();
        m->in<NumberBox>("probability")->setValue(0.25);
        QCOMPARE(m->workspace.document().recipe().steps[0].probability, 0.25);
        const Recipe changed = m->workspace.document().recipe();
        const QString path = m->folder.filePath(u"mine.json"_s);
        QVERIFY(m->page->saveRecipe(path));
        m->workspace.document().recipeUndoStack().undo();
        QVERIFY(m->workspace.document().recipe() == preset);
        QVERIFY(m->page->loadRecipe(path));
        QVERIFY(m->workspace.document().recipe() == changed);

        QSignalSpy errors(&m->workspace.messages(), &Messages::errorRaised);
        QFile bad(m->folder.filePath(u"bad.json"_s));
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write("{\"format\": \"something\"}");
        bad.close();
        QVERIFY(!m->page->loadRecipe(bad.fileName()));
        QCOMPARE(errors.count(), 1);
        QVERIFY(m->workspace.document().recipe() == changed);
    }

    void invalidNamesAreRefused()
    {
        openImages();
        auto *name = m->in<QLineEdit>("stepName");
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, u"hflip"_s); // already used by another step
        QVERIFY(m->workspace.document().recipe().steps[0].name != u"hflip"_s);
        QVERIFY(Pipeline::create(m->workspace.document().recipe()));
        QTest::keyClicks(name, u"/x"_s);
        QVERIFY(!m->workspace.document().recipe().steps[0].name.contains(u'/'));
    }

    /// In every language: one line at the left of all fields, one at their right, whole texts.
    void fieldsOfTheExportAreAligned()
    {
        QVERIFY(QDir().mkpath(m->imagesFolder()));
        QVERIFY(writePng(m->imagesFolder() + u"/a.png"_s, pattern(40, 30, 1)));
        m->workspace.project().openPaths({m->imagesFolder()});
        QTRY_COMPARE(m->workspace.document().images().images.size(), 1);
        const auto restore = qScopeGuard([] { Language::instance().apply(u"en"_s); });
        for (const char *language : {"en", "de", "fr", "es"}) {
            Language::instance().apply(QString::fromLatin1(language));
            ExportDialog dialog(m->workspace, 4, std::nullopt);
            dialog.show();
            QSet<int> left, right;
            const auto add = [&](const QWidget *field) {
                if (!field->isVisible())
                    return;
                left << field->mapTo(&dialog, QPoint()).x();
                right << field->mapTo(&dialog, field->rect().topRight()).x();
            };
            for (const auto *field : dialog.findChildren<ChoiceBox *>())
                add(field);
            for (const auto *field : dialog.findChildren<NumberBox *>())
                add(field);
            QCOMPARE(left.size(), 1);
            QCOMPARE(right.size(), 1);
            for (const auto *button : dialog.findChildren<QAbstractButton *>())
                QVERIFY2(!button->isVisible() || button->width() >= button->sizeHint().width()
                             || button->text().isEmpty(),
                         qPrintable(button->text()));
            for (const auto *field : dialog.findChildren<ChoiceBox *>())
                QVERIFY2(!field->isElided(), qPrintable(field->currentText()));
        }
    }

    void exportProposesTrainingImages()
    {
        for (const auto &[split, count] : {std::pair(u"train"_s, 3), {u"test"_s, 2}})
            for (int i = 0; i < count; ++i) {
                const QString folder
                    = m->imagesFolder() + u'/' + split + (i == 0 ? u"/A"_s : u"/B"_s);
                QVERIFY(QDir().mkpath(folder));
                QVERIFY(writePng(folder + u"/i%1.png"_s.arg(i), pattern(40, 30, i)));
            }
        m->workspace.project().openPaths({m->imagesFolder()});
        QTRY_COMPARE(m->workspace.document().images().images.size(), 5);
        ExportDialog dialog(m->workspace, 4, std::nullopt);
        dialog.show();
        const auto text = [&](const char *name) {
            return dialog.findChild<QLabel *>(QLatin1StringView(name))->text();
        };
        const auto field = [&](const char *id) {
            return dialog.findChild<ParamForm *>()->findChild<QWidget *>(QLatin1StringView(id));
        };
        QVERIFY(!dialog.options().allSplits);
        QVERIFY2(text("exportSummary").contains(u"21 files from 3 of 5 images"_s),
                 qPrintable(text("exportSummary")));
        qobject_cast<QComboBox *>(field("splits"))->setCurrentIndex(1);
        QVERIFY(dialog.options().allSplits);
        QVERIFY2(text("exportSummary").contains(u"35 files from 5 of 5"_s),
                 qPrintable(text("exportSummary")));
        qobject_cast<QComboBox *>(field("splits"))->setCurrentIndex(0);

        // Balance: class A has one training image, B two.
        dialog.findChild<QRadioButton *>(u"chain"_s)->setChecked(true);
        dialog.findChild<QRadioButton *>(u"byBalance"_s)->setChecked(true);
        auto *balance = dialog.findChild<NumberBox *>(u"balance"_s);
        QCOMPARE(balance->value(), 2.0); // the largest class
        balance->setValue(4);
        QCOMPARE(dialog.options().balance, 4);
        QCOMPARE(dialog.options().copies, 1);
        QVERIFY2(text("exportSummary").contains(u"5 files from 3 of 5"_s),
                 qPrintable(text("exportSummary")));
        balance->setValue(1); // fewer than class B has
        QVERIFY2(text("exportProblem").contains(u'B'), qPrintable(text("exportProblem")));
        balance->setValue(2);

        QVERIFY(!field("keepPatient")->isEnabled());
        auto *format = qobject_cast<QComboBox *>(field("format"));
        format->setCurrentIndex(format->findData(u"dicom"_s));
        QVERIFY(field("keepPatient")->isEnabled());
        QCOMPARE(dialog.options().format, ExportFormat::Dicom);
        QVERIFY(!dialog.options().keepsPatient);

        // What is left of a stopped export.
        const QString folder = m->folder.filePath(u"out"_s);
        QVERIFY(QDir().mkpath(folder));
        QFile record(folder + u"/recipe.json"_s);
        QVERIFY(record.open(QIODevice::WriteOnly));
        record.write("{\"complete\": false}");
        record.close();
        dialog.findChild<QLineEdit *>(u"folder"_s)->setText(folder);
        QVERIFY2(text("exportProblem").contains(u"did not end"_s),
                 qPrintable(text("exportProblem")));
    }

    void imagesInColourHaveTilesInColour()
    {
        QVERIFY(QDir().mkpath(m->imagesFolder()));
        QImage picture(80, 60, QImage::Format_RGB888);
        for (int y = 0; y < 60; ++y)
            for (int x = 0; x < 80; ++x)
                picture.setPixelColor(x, y, QColor(3 * x, 4 * y, 40));
        QVERIFY(picture.save(m->imagesFolder() + u"/colour.png"_s));
        m->workspace.project().openPaths({m->imagesFolder()});
        QTRY_COMPARE(m->workspace.document().images().images.size(), 1);
        settle();
        const PreviewTile *tile = m->page->engine().shown(2); // a flip
        QVERIFY(tile);
        QCOMPARE(tile->result.type(), CV_8UC3);
        const auto pixel = tile->result.at<cv::Vec3b>(30, 10); // x 69 of the original
        QCOMPARE(int(pixel[0]), 207);
        QCOMPARE(int(pixel[1]), 120);
        QCOMPARE(int(pixel[2]), 40);
        QVERIFY(!m->page->tile(2)->content()->radiograph()); // shown as a picture
        QVERIFY(!m->page->tile(-1)->content()->radiograph());
        const QImage shot = m->page->tile(2)->grab().toImage();
        const QColor middle = shot.pixelColor(shot.width() / 2, shot.height() / 2);
        QVERIFY(middle.red() > middle.blue() + 30 && middle.green() > middle.blue() + 30);
        QVERIFY(m->page->tile(-1)->effectiveWindow().has_value());
    }

    /// A tile in colour is what the export writes.
    void tilesInColourAreExported()
    {
        QVERIFY(QDir().mkpath(m->imagesFolder()));
        QImage picture(80, 60, QImage::Format_RGB888);
        for (int y = 0; y < 60; ++y)
            for (int x = 0; x < 80; ++x)
                picture.setPixelColor(x, y, QColor(3 * x, 4 * y, (x * y) % 255));
        QVERIFY(picture.save(m->imagesFolder() + u"/colour.png"_s));
        const auto recipe = Recipe::fromJson(
            QJsonDocument::fromJson(R"({"format":"synthray-recipe","version":1,"name":"x","steps":[
                {"method":"saturation","params":{"factor":{"uniform":[0.2,2]}}},
                {"method":"hue","params":{"angle":{"uniform":[30,120]}}},
                {"method":"brightness","params":{"factor":{"uniform":[0.5,0.9]}}}]})")
                .object());
        QVERIFY(recipe);
        m->workspace.document().setRecipe(*recipe, {});
        m->workspace.project().openPaths({m->imagesFolder()});
        QTRY_COMPARE(m->workspace.document().images().images.size(), 1);
        settle();
        ExportOptions options;
        options.folder = m->folder.filePath(u"colours"_s);
        options.each = true;
        options.seed = m->page->engine().request().seed;
        JobContext context;
        const auto done = exportRecipe(m->workspace.document().images(), *recipe, options, context);
        QVERIFY2(done, done ? "" : qPrintable(done.error().whole()));
        for (int step = 0; step < 3; ++step) {
            const PreviewTile *tile = m->page->engine().shown(step);
            QVERIFY(tile && tile->isExact);
            QCOMPARE(tile->result.type(), CV_8UC3);
            const auto written
                = readImage(u"%1/image00001.%2.png"_s.arg(options.folder, recipe->steps[step].name),
                            0, nullptr, ColourUse::Keep);
            QVERIFY2(written, written ? "" : qPrintable(written.error().whole()));
            QVERIFY(samePixels(written->colour, tile->result));
        }
        // Wipe, blend and difference show the tile in colour.
        QTest::mouseClick(m->page->tile(1), Qt::LeftButton, {}, {30, 90});
        QTest::mouseClick(m->in<QToolButton>("compareTile"), Qt::LeftButton);
        auto *compare = m->in<CompareView>("augmentCompare");
        QSignalSpy coloured(compare, &CompareView::coloursShown);
        QTRY_VERIFY(!coloured.isEmpty() || !compare->viewA()->content()->radiograph());
        QTRY_VERIFY(!compare->viewB()->content()->radiograph()); // a picture
    }

    void exportWritesOneFileForEachStep()
    {
        openImages();
        QTest::mouseClick(m->in<QPushButton>("export"), Qt::LeftButton);
        auto *dialog = m->window.findChild<ExportDialog *>();
        QVERIFY(dialog);
        const QString target = m->folder.filePath(u"out"_s);
        dialog->findChild<QLineEdit *>(u"folder"_s)->setText(target);
        QComboBox *scope = dialog->findChild<QComboBox *>(u"scope"_s);
        scope->setCurrentIndex(scope->findData(u"one"_s));
        QVERIFY(dialog->findChild<QRadioButton *>(u"each"_s)->isChecked());
        const auto warned = [dialog] { // kept file names may contain patient data
            const auto labels = dialog->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
                return label->text().contains(u"may contain patient names"_s);
            });
        };
        QVERIFY(!warned());
        dialog->findChild<QCheckBox *>(u"ownNames"_s)->setChecked(true);
        QVERIFY(warned());
        dialog->findChild<QCheckBox *>(u"ownNames"_s)->setChecked(false);
        QSignalSpy finished(&m->workspace.runner(), &JobRunner::finished);
        dialog->accept();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60000);
        QVERIFY(finished.first().at(1).value<JobOutcome>().ok());
        QPointer<QDialog> report;
        QTRY_VERIFY((report = m->window.findChild<QDialog *>(u"exportReport"_s)));
        const QStringList written = QDir(target).entryList({u"*.png"_s}, QDir::Files);
        QCOMPARE(written.size(), 7);
        const auto rotated = readImage(target + u"/image00001.rotate45.png"_s);
        QVERIFY(rotated);
        QVERIFY(samePixels(rotated->stored, shown(0)));
        QVERIFY(report->findChild<QPushButton *>(u"showExport"_s));
        QTest::mouseClick(report->findChild<QPushButton *>(u"openExport"_s), Qt::LeftButton);
        QTRY_COMPARE(m->workspace.document().images().images.size(), 7);
    }
};

QTEST_MAIN(TestAugmentResults)
#include "test_augmentresults.moc"
