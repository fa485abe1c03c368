// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/augment/augmentpage.h"
#include "session/document.h"
#include "session/messages.h"
#include "session/projectfile.h"

#include "controls/numberbox.h"
#include "controls/paramform.h"
#include "controls/theme.h"
#include "image/imageio.h"
#include "image/windowing.h"
#include "pages/augment/exportdialog.h"
#include "pages/augment/previewengine.h"
#include "pages/augment/recipeeditor.h"
#include "session/workspace.h"
#include "support/pagetest.h"
#include "viewer/imagepyramid.h"

#include <opencv2/core.hpp>

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace synthray;
using namespace Qt::StringLiterals;

namespace {

/// All regions differ, so a shifted or mirrored tile cannot pass for the right one.
cv::Mat pattern(int columns, int rows, int salt)
{
    return test::picture<quint16>(columns, rows, [salt](int x, int y) {
        return (x * 97 + y * 31 + salt * 7919 + (x * y) % 509 * 40) % 65536;
    });
}

bool samePixels(const cv::Mat &a, const cv::Mat &b)
{
    return a.size() == b.size() && a.type() == b.type() && cv::norm(a, b, cv::NORM_INF) == 0;
}

void zoomIn(QWidget *view, QPointF at)
{
    QWheelEvent event(at, view->mapToGlobal(at), QPoint(), QPoint(0, 240), Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(view, &event);
}

} // namespace

class TestAugmentPage : public QObject
{
    Q_OBJECT

    struct Bench : test::Desk {
        QWidget window;
        AugmentPage *page = nullptr;
        void show(QSize size = {1100, 700})
        {
            page = new AugmentPage(workspace, &window);
            auto *row = new QHBoxLayout(&window);
            row->addWidget(page, 1);
            row->addWidget(page->inspector());
            page->inspector()->setFixedWidth(320);
            window.resize(size);
            window.show();
        }
        QString imagesFolder() const { return folder.filePath(u"images"_s); }
        template <class T> T *in(const char *name)
        {
            return window.findChild<T *>(QLatin1String(name));
        }
    };
    std::unique_ptr<Bench> m;

    void openImages()
    {
        QVERIFY(QDir().mkpath(m->imagesFolder()));
        for (int i = 0; i < 3; ++i)
            QVERIFY(writePng(m->imagesFolder() + u"/image%1.png"_s.arg(i), pattern(300, 260, i)));
        m->workspace.project().openPaths({m->imagesFolder()});
        QTRY_COMPARE(m->workspace.document().images().images.size(), 3);
        settle();
    }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(m->page->engine().isIdle(), 60000); }

    /// The core's result for a step, which the page must show exactly.
    cv::Mat expected(int step)
    {
        const auto pipeline = Pipeline::create(m->workspace.document().recipe());
        const auto sample = readSample(
            m->workspace.document().images().images[m->workspace.document().currentImage()].path);
        if (!pipeline || !sample)
            return {};
        const auto result = pipeline->runStep(
            step, *sample, 0, 0, static_cast<quint64>(m->workspace.document().currentImage()));
        return result ? quantise(*result) : cv::Mat();
    }
    cv::Mat shown(int step)
    {
        ImageView *view = m->page->tile(step);
        return view && view->content() ? view->content()->radiograph()->stored : cv::Mat();
    }

private slots:
    void initTestCase() { Theme::instance().apply(Theme::Kind::Dark); }
    void init()
    {
        m = std::make_unique<Bench>();
        m->show();
    }
    void cleanup() { m.reset(); }

    void withoutImageItSaysWhatToDo()
    {
        QVERIFY(!m->in<QPushButton>("export")->isEnabled());
        bool isHintShown = false;
        for (auto *label : m->page->findChildren<QLabel *>())
            isHintShown
                = isHintShown || (label->isVisible() && label->property("role") == u"big"_s);
        QVERIFY(isHintShown);
    }

    void everyStepHasATileWithItsPixels()
    {
        openImages();
        QCOMPARE(m->workspace.document().recipe().steps.size(), 7);
        for (int step = 0; step < 7; ++step) {
            QVERIFY2(m->page->tile(step), qPrintable(u"step %1"_s.arg(step)));
            QVERIFY2(samePixels(shown(step), expected(step)), qPrintable(u"step %1"_s.arg(step)));
        }
    }

    void changingTheAngleChangesTheTileAndUndoRestores()
    {
        openImages();
        const cv::Mat before = shown(0).clone();
        auto *angle
            = m->window.findChild<ParamForm *>(u"stepForm"_s)->findChild<NumberBox *>(u"angle"_s);
        QVERIFY(angle);
        QCOMPARE(angle->value(), 45.0);
        angle->setFocus();
        QTest::keyClick(angle, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(angle, u"30"_s);
        QTest::keyClick(angle, Qt::Key_Return);
        QCOMPARE(m->workspace.document().recipe().steps[0].params.real(u"angle"_s), 30.0);
        QCOMPARE(m->workspace.document().recipe().steps[0].name, u"rotate30"_s);
        settle();
        QVERIFY(!samePixels(shown(0), before));
        QVERIFY(samePixels(shown(0), expected(0)));
        while (m->workspace.document().recipeUndoStack().canUndo())
            m->workspace.document().recipeUndoStack().undo();
        settle();
        QCOMPARE(angle->value(), 45.0);
        QVERIFY(samePixels(shown(0), before));
    }

    void linkedTilesMoveTogether()
    {
        openImages();
        ImageView *original = m->page->tile(-1), *first = m->page->tile(0);
        zoomIn(first, {40, 40});
        QVERIFY(first->state().zoom > 1);
        QCOMPARE(original->state(), first->state());
        QCOMPARE(m->page->tile(6)->state(), first->state());

        QTest::mouseClick(m->in<QToolButton>("linked"), Qt::LeftButton);
        const double zoom = original->state().zoom;
        zoomIn(first, {40, 40});
        QCOMPARE(original->state().zoom, zoom);
        QVERIFY(first->state().zoom > zoom);
    }

    void theWindowIsAppliedBeforeTheGeometry()
    {
        openImages();
        const cv::Mat before = shown(3).clone();
        test::drag(m->page->tile(3), Qt::LeftButton, {60, 60}, {20, 60}, 5);
        const auto window = m->page->tile(-1)->state().window;
        QVERIFY(window.has_value());
        settle();
        const auto image = readImage(m->workspace.document().images().images[0].path);
        QVERIFY(image);
        VoiChoice choice;
        choice.window = window;
        cv::Mat flipped; // step 3 is the vertical flip
        cv::flip(toDisplay(*image, 16, choice), flipped, 0);
        QVERIFY(!samePixels(shown(3), before));
        QVERIFY(samePixels(shown(3), flipped));
    }

    void clickEnlargesAndEscapeGoesBack()
    {
        openImages();
        ImageView *tile = m->page->tile(2);
        const QSize small = tile->size();
        QTest::mouseClick(tile, Qt::LeftButton, {}, {30, 30});
        QCOMPARE(m->page->largeStep(), 2);
        QVERIFY(tile->width() > small.width() * 1.5);
        QVERIFY(m->page->tile(-1)->isVisible());
        QVERIFY(!m->page->tile(0)->isVisible());
        QVERIFY(!m->in<QLabel>("stepWarning")->text().isEmpty()); // hflip is selected in the list
        QVERIFY(m->in<QLabel>("stepWarning")->isVisible());
        QTest::keyClick(tile, Qt::Key_Escape);
        QCOMPARE(m->page->largeStep(), -1);
        QVERIFY(m->page->tile(0)->isVisible());
    }

    void theWheelGoesToTheNextImage()
    {
        openImages();
        QTest::keyClick(m->page->tile(0), Qt::Key_Right);
        QCOMPARE(m->workspace.document().currentImage(), 1);
        settle();
        QVERIFY(samePixels(shown(4), expected(4)));
        QTest::keyClick(m->page->tile(0), Qt::Key_End);
        QCOMPARE(m->workspace.document().currentImage(), 2);
    }

    void stepsAreAddedDuplicatedMovedAndRemoved()
    {
        openImages();
        auto *list = m->in<QListWidget>("steps");
        list->setCurrentRow(0);
        QTest::mouseClick(m->in<QToolButton>("duplicateStep"), Qt::LeftButton);
        QCOMPARE(m->workspace.document().recipe().steps.size(), 8);
        QVERIFY(m->workspace.document().recipe().steps[1].name
                != m->workspace.document().recipe().steps[0].name);
        QVERIFY(Pipeline::create(m->workspace.document().recipe()));
        settle();
        QVERIFY(m->page->tile(7));
        QVERIFY(samePixels(shown(7), expected(7)));

        list->setFocus();
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(m->workspace.document().recipe().steps.size(), 7);
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(m->workspace.document().recipe().steps[0].name, u"rotate270"_s);
        QCOMPARE(list->currentRow(), 1);

        QStringList listed;
        for (auto *group : m->in<QPushButton>("addStep")->menu()->actions())
            for (auto *action : group->menu()->actions()) {
                listed << action->data().toString();
                if (listed.last() == u"vflip"_s)
                    action->trigger();
            }
        QVERIFY(listed.contains(u"dose"_s) && !listed.contains(u"shearLiteral"_s));
        QCOMPARE(m->workspace.document().recipe().steps[2].method, u"vflip"_s);
        QVERIFY(Pipeline::create(m->workspace.document().recipe()));
        list->item(0)->setCheckState(Qt::Unchecked); // disabled: its tile disappears
        QVERIFY(!m->page->tile(0));
        settle();
        QVERIFY(samePixels(shown(1), expected(1)));
    }

    void numbersCanBeDrawnForEachImage()
    {
        openImages();
        const auto range
            = [&] { return m->workspace.document().recipe().steps[0].ranges.value(u"angle"_s); };
        auto *form = m->window.findChild<ParamForm *>(u"stepForm"_s);
        auto *on = m->in<QCheckBox>("angleRandom");
        QVERIFY(!on->isChecked() && m->in<NumberBox>("angleLow")->isHidden());
        on->click();
        QCOMPARE(range().a, 36.0); // 20 % about 45
        QCOMPARE(range().b, 54.0);
        QVERIFY(!form->params().spec(u"angle"_s)); // one place to set it
        QCOMPARE(m->workspace.document().recipe().steps[0].titleText(), u"Rotate 36…54 °"_s);
        settle();
        const auto drawn = Pipeline::create(m->workspace.document().recipe())
                               ->draw(0, 0, 0, quint64(m->workspace.document().currentImage()))
                               .first()
                               .params.real(u"angle"_s);
        QVERIFY(drawn >= 36 && drawn <= 54 && drawn != 45);
        QVERIFY(samePixels(shown(0), expected(0)));
        m->in<NumberBox>("angleLow")->setValue(60); // the other end goes along
        QCOMPARE(range().a, 60.0);
        QCOMPARE(range().b, 60.0);
        m->in<NumberBox>("angleHigh")->setValue(80);
        QCOMPARE(range().b, 80.0);
        on->click();
        QVERIFY(m->workspace.document().recipe().steps[0].ranges.isEmpty());
        QVERIFY(form->params().spec(u"angle"_s));
        m->workspace.document().recipeUndoStack().undo();
        QVERIFY(on->isChecked());
        QCOMPARE(m->in<NumberBox>("angleHigh")->value(), 80.0);
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

    void wholeRecipeHasItsTile()
    {
        openImages();
        QVERIFY(!m->page->wholeTile());
        QTest::mouseClick(m->in<QToolButton>("whole"), Qt::LeftButton);
        settle();
        QVERIFY(m->page->wholeTile());
        const auto sample = readSample(m->workspace.document().images().images[0].path);
        const auto result
            = Pipeline::create(m->workspace.document().recipe())->run(*sample, 0, 0, 0);
        QVERIFY(result);
        QVERIFY(
            samePixels(m->page->wholeTile()->content()->radiograph()->stored, quantise(*result)));
    }

    void unreadableImageIsReported()
    {
        QVERIFY(QDir().mkpath(m->imagesFolder()));
        QVERIFY(writePng(m->imagesFolder() + u"/a.png"_s, pattern(100, 100, 0)));
        m->workspace.project().openPaths({m->imagesFolder()});
        QTRY_COMPARE(m->workspace.document().images().images.size(), 1);
        settle();
        // Damaged after the scan: the viewer is the first to notice.
        QVERIFY(writePng(m->imagesFolder() + u"/b.png"_s, pattern(100, 100, 0)));
        m->workspace.project().openPaths({m->imagesFolder()});
        QTRY_COMPARE(m->workspace.document().images().images.size(), 2);
        settle();
        QVERIFY(QFile(m->imagesFolder() + u"/b.png"_s).resize(60));
        QSignalSpy problems(&m->workspace.document(), &Document::problemsChanged);
        m->workspace.document().setCurrentImage(1);
        QTRY_COMPARE(problems.count(), 1);
        QCOMPARE(m->workspace.document().images().images.size(), 1);
        settle();
        QVERIFY(m->page->tile(-1)->hasContent());
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
        QSignalSpy notes(&m->workspace.messages(), &Messages::noteRaised);
        QSignalSpy finished(&m->workspace.runner(), &JobRunner::finished);
        dialog->accept();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60000);
        QVERIFY(finished.first().at(1).value<JobOutcome>().ok());
        QTRY_COMPARE(notes.count(), 1);
        const QStringList written = QDir(target).entryList({u"*.png"_s}, QDir::Files);
        QCOMPARE(written.size(), 7);
        const auto rotated = readImage(target + u"/image00001.rotate45.png"_s);
        QVERIFY(rotated);
        QVERIFY(samePixels(rotated->stored, shown(0)));
    }
};

QTEST_MAIN(TestAugmentPage)
#include "test_augmentpage.moc"
