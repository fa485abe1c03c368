// SPDX-License-Identifier: GPL-3.0-or-later
// The Augment page: tiles, recipe, preview, the strip about the set.
#include "ui/augmentbench.h"

#include "controls/numberbox.h"
#include "controls/paramform.h"
#include "controls/theme.h"
#include "image/windowing.h"
#include "pages/augment/effectsurvey.h"
#include "pages/augment/recipeeditor.h"
#include "pages/augment/recipetree.h"
#include "pages/augment/trypanel.h"

#include <QCheckBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>

using namespace synthray;
using namespace synthray::test;
using namespace Qt::StringLiterals;

class TestAugmentPage : public AugmentPageTest
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

    /// Tiles and steps do not belong together for a moment; nobody may look at them then.
    void stepsChangeWhileATileIsLarge()
    {
        openImages();
        const auto enlarged = [this](int step) {
            QTest::mouseClick(m->page->tile(step), Qt::LeftButton, {}, {30, 30});
            return m->page->largeStep() == step;
        };
        QVERIFY(enlarged(2));
        QTest::mouseClick(m->in<QToolButton>("duplicateStep"), Qt::LeftButton);
        QCOMPARE(m->page->largeStep(), -1);
        QVERIFY(m->page->tile(7));
        settle();
        QVERIFY(samePixels(shown(7), expected(7)));
        QVERIFY(enlarged(7));
        QTest::mouseClick(m->in<QToolButton>("removeStep"), Qt::LeftButton);
        QCOMPARE(m->page->largeStep(), -1);
        QVERIFY(!m->page->tile(7));
        settle();
        QVERIFY(samePixels(shown(6), expected(6)));
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
        auto *list = m->window.findChild<RecipeTree *>();
        list->setCurrentPath({0});
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
        list->setCurrentPath({0});
        QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(m->workspace.document().recipe().steps[0].name, u"rotate270"_s);
        QCOMPARE(list->currentPath(), (StepPath{1}));
        list->stepItem({0})->setCheckState(0, Qt::Unchecked); // disabled: its tile disappears
        QVERIFY(!m->page->tile(0));
        settle();
        QVERIFY(samePixels(shown(1), expected(1)));
    }

    void aTileThatIsMostlyFillSaysSo()
    {
        openImages(); // 300 x 260; the published rectangle is 498 x 995
        m->workspace.document().setRecipe(findRecipePreset(u"spine7"_s)->make(), {});
        settle();
        const auto warnings = [&](int step) {
            return m->page->tile(step)->findChild<QLabel *>(u"tileWarnings"_s)->text();
        };
        QVERIFY2(warnings(4).contains(u"beyond the image: 85 % black"_s), qPrintable(warnings(4)));
        QVERIFY(m->page->tile(4)->toolTip().contains(u"percent"_s));
        QVERIFY(warnings(2).contains(u"L/R swapped"_s));
        QVERIFY2(warnings(0).isEmpty(), qPrintable(warnings(0)));
    }

    void againDrawsOneTileOnly()
    {
        openImages();
        Recipe recipe = m->workspace.document().recipe();
        for (const int step : {0, 1})
            recipe.steps[step].ranges.insert(u"angle"_s,
                                             {Distribution::Kind::Uniform, -90, 90, {}});
        m->workspace.document().setRecipe(recipe, {});
        settle();
        const cv::Mat first = shown(0).clone(), second = shown(1).clone();
        auto *again = m->page->tile(0)->findChild<QToolButton *>(u"tileAgain"_s);
        QVERIFY(again->isVisible());
        QVERIFY(!m->page->tile(2)->findChild<QToolButton *>(u"tileAgain"_s)->isVisible()); // a flip
        QTest::mouseClick(again, Qt::LeftButton);
        settle();
        QVERIFY(!samePixels(shown(0), first));
        QVERIFY(samePixels(shown(1), second));
        const PreviewTile *tile = m->page->engine().shown(0);
        QVERIFY(m->page->tile(0)
                    ->findChild<QToolButton *>(u"tileSeed"_s)
                    ->text()
                    .contains(QString::number(tile->seed)));
        // The drawn value stands on the tile.
        QVERIFY(m->page->tile(0)->accessibleName().contains(
            QString::number(tile->drawn.first().params.real(u"angle"_s), 'g', 3)));
        m->in<NumberBox>("seed")->setValue(9); // all again, with the page's seed
        settle();
        QCOMPARE(m->page->engine().shown(0)->seed, 9u);
    }

    void largeImagesAreShownReducedFirst()
    {
        QVERIFY(QDir().mkpath(m->imagesFolder()));
        QVERIFY(writePng(m->imagesFolder() + u"/large.png"_s, pattern(2000, 1500, 0)));
        QVector<bool> order;
        connect(&m->page->engine(), &PreviewEngine::tileReady, this,
                [&](int step) { order << m->page->engine().shown(step)->isExact; });
        m->workspace.project().openPaths({m->imagesFolder()});
        QTRY_COMPARE(m->workspace.document().images().images.size(), 1);
        settle();
        QCOMPARE(order.size(), 14); // seven reduced, seven exact
        QCOMPARE(order.mid(0, 7), QVector<bool>(7, false));
        for (int step = 0; step < 7; ++step)
            QVERIFY2(samePixels(shown(step), expected(step)), qPrintable(QString::number(step)));
    }

    /// Prints figures.
    void speedOfALargePreview()
    {
        if (!qEnvironmentVariableIsSet("SYNTHRAY_MEASURE"))
            QSKIP("Set SYNTHRAY_MEASURE to measure.");
        QVERIFY(QDir().mkpath(m->imagesFolder()));
        QVERIFY(writePng(m->imagesFolder() + u"/large.png"_s, pattern(3000, 3000, 0)));
        Recipe recipe;
        for (const char *method :
             {"rotate",     "hflip",        "vflip",      "randomCrop", "centreCrop",
              "shear",      "translate",    "scale",      "affine",     "perspective",
              "pad",        "elastic",      "brightness", "contrast",   "gamma",
              "clahe",      "sharpen",      "biasField",  "posterise",  "gaussianNoise",
              "saltPepper", "gaussianBlur", "cutout",     "invert"})
            recipe = withStep(recipe, {}, newStep(QLatin1StringView(method))).recipe;
        m->workspace.document().setRecipe(recipe, {});
        QCOMPARE(recipe.steps.size(), 24);
        m->window.resize(1280, 800);
        QElapsedTimer clock;
        qint64 decoded = 0, first = 0, reduced = 0, gap = 0, last = 0;
        QSet<int> tiles;
        PreviewEngine &engine = m->page->engine();
        connect(&engine, &PreviewEngine::imageReady, this, [&] { decoded = clock.elapsed(); });
        connect(&engine, &PreviewEngine::tileReady, this, [&](int step) {
            tiles.insert(step);
            first = first > 0 ? first : clock.elapsed();
            if (tiles.size() == 24 && reduced == 0)
                reduced = clock.elapsed();
        });
        QTimer beat;
        connect(&beat, &QTimer::timeout, this, [&] {
            gap = std::max(gap, clock.elapsed() - last);
            last = clock.elapsed();
        });
        clock.start();
        m->workspace.project().openPaths({m->imagesFolder()});
        beat.start(0);
        QTRY_VERIFY_WITH_TIMEOUT(engine.image() && engine.isIdle(), 120000);
        qInfo("24 tiles of 3000 x 3000 pixels, ms after the image is shown (at %lld): first %lld, "
              "all reduced %lld, all exact %lld; longest pause of the window %lld",
              decoded, first - decoded, reduced - decoded, clock.elapsed() - decoded, gap);
        gap = first = reduced = 0;
        tiles.clear();
        clock.start();
        last = 0;
        m->in<NumberBox>("seed")->setValue(123);
        QTRY_VERIFY_WITH_TIMEOUT(engine.isIdle(), 120000);
        qInfo("After a new seed: first %lld, all exact %lld; longest pause %lld", first,
              clock.elapsed(), gap);
    }

    void twelveImagesUnderTheWholeRecipe()
    {
        QVERIFY(QDir().mkpath(m->imagesFolder()));
        for (int i = 0; i < 15; ++i)
            QVERIFY(writePng(m->imagesFolder() + u"/i%1.png"_s.arg(i), pattern(60, 50, i)));
        m->workspace.project().openPaths({m->imagesFolder()});
        QTRY_COMPARE(m->workspace.document().images().images.size(), 15);
        QTest::mouseClick(m->in<QToolButton>("tryImages"), Qt::LeftButton);
        TryPanel &panel = m->page->tryPanel();
        QVERIFY(panel.isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(panel.isIdle() && panel.tile(11), 60000);
        QCOMPARE(panel.images().size(), 12);
        const auto pipeline = Pipeline::create(m->workspace.document().recipe());
        for (int place = 0; place < 12; ++place) {
            const int image = panel.images()[place];
            const auto sample = readSample(m->workspace.document().images().images[image].path);
            const auto result = pipeline->run(*sample, 0, 0, quint64(image));
            QVERIFY(
                samePixels(panel.view(place)->content()->radiograph()->stored, quantise(*result)));
        }
        const auto before = panel.images();
        QTest::mouseClick(m->in<QPushButton>("tryNext"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(panel.isIdle() && panel.tile(11), 60000);
        for (int place = 0; place < 3; ++place) // the three that are left come first
            QVERIFY(!before.contains(panel.images()[place]));
        QTest::mouseClick(panel.view(3), Qt::LeftButton, {}, {20, 20}); // large, and back
        QVERIFY(!panel.view(4)->isVisible());
        QTest::keyClick(&panel, Qt::Key_Escape);
        QVERIFY(m->page->tile(0)->isVisible());
        QVERIFY(!m->in<QToolButton>("tryImages")->isChecked());
    }

    void theStripTellsWhatTheRecipeDoes()
    {
        openImages();
        m->workspace.document().setRecipe(findRecipePreset(u"spine7"_s)->make(), {});
        const auto text = [&](const char *name) { return m->in<QLabel>(name)->text(); };
        QTRY_VERIFY_WITH_TIMEOUT(m->page->survey().isIdle(), 60000);
        QTRY_VERIFY2(text("effectFigures").contains(u"3 of 3 images: 100 % changed"_s),
                     qPrintable(text("effectFigures")));
        QVERIFY2(text("effectWarnings").contains(u"blanks more than half of the image in 3 of 3"_s),
                 qPrintable(text("effectWarnings")));
        m->workspace.document().setRecipe({}, {});
        QVERIFY(text("effectFigures").contains(u"no step"_s));
        QVERIFY(!m->in<QLabel>("effectWarnings")->isVisible());
        RecipeStep gamma;
        gamma.method = gamma.name = u"gamma"_s;
        gamma.params = ParamSet(findAugmentation(u"gamma"_s)->params);
        QVERIFY(gamma.params.set(u"gamma"_s, 1));
        m->workspace.document().setRecipe({{}, {gamma}}, {});
        QTRY_VERIFY2(text("effectWarnings").contains(u"changes nothing in any of 3 images"_s),
                     qPrintable(text("effectWarnings")));
        QVERIFY(text("effectFigures").contains(u"0 % changed"_s));
    }

    void oddImagesAndRecipesHaveTiles_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("steps");
        QTest::newRow("1 x 1") << QSize(1, 1) << 7;
        QTest::newRow("a line") << QSize(400, 1) << 7;
        QTest::newRow("no steps") << QSize(60, 50) << 0;
        QTest::newRow("24 steps") << QSize(60, 50) << 24;
    }

    void oddImagesAndRecipesHaveTiles()
    {
        QFETCH(QSize, size);
        QFETCH(int, steps);
        QVERIFY(QDir().mkpath(m->imagesFolder()));
        QVERIFY(writePng(m->imagesFolder() + u"/i.png"_s, pattern(size.width(), size.height(), 1)));
        m->workspace.project().openPaths({m->imagesFolder()});
        QTRY_COMPARE(m->workspace.document().images().images.size(), 1);
        Recipe recipe;
        for (int i = 0; i < steps; ++i)
            recipe = withStep(recipe, {}, newStep(augmentations()[i].id)).recipe;
        m->workspace.document().setRecipe(recipe, {});
        settle();
        QVERIFY(m->page->tile(-1)->hasContent());
        for (int i = 0; i < steps; ++i)
            QVERIFY(m->page->tile(i)); // an image or a reason
        m->window.grab();
    }

    /// A long name is cut only where the bar has no room for it.
    void theRecipesNameIsWholeWhereThereIsRoom()
    {
        openImages();
        auto *button = m->in<QPushButton>("recipeButton");
        const auto name = [&] { return button->toolTip().section(u'\n', 0, 0); };
        Recipe recipe = m->workspace.document().recipe();
        recipe.name = u"A recipe with a name that is longer than most of them are"_s;
        m->workspace.document().setRecipe(recipe, u"Rename"_s);
        QCOMPARE(name(), recipe.name);
        m->window.resize(1900, 800);
        QTRY_COMPARE(button->text(), name());
        m->window.resize(1000, 800);
        QTRY_VERIFY(button->text().endsWith(u'…'));
    }

    void textsInButtonsAreInTheMiddle()
    {
        openImages();
        auto *button = m->in<QToolButton>("whole");
        button->setChecked(false);
        button->clearFocus();
        const QImage image = button->grab().toImage();
        const auto isGround = [&](int x) {
            for (int y = 8; y < image.height() - 8; ++y)
                if (image.pixel(x, y) != image.pixel(6, image.height() / 2))
                    return false;
            return true;
        };
        int left = 6, right = image.width() - 7;
        while (left < right && isGround(left))
            ++left;
        while (right > left && isGround(right))
            --right;
        QVERIFY2(std::abs(left - (image.width() - 1 - right)) <= 4,
                 qPrintable(u"%1 and %2"_s.arg(QString::number(left),
                                               QString::number(image.width() - 1 - right))));
    }

    void numbersCanBeDrawnForEachImage()
    {
        openImages();
        const auto range
            = [&] { return m->workspace.document().recipe().steps[0].ranges.value(u"angle"_s); };
        auto *angle = m->in<NumberBox>("angle");
        auto *on = m->in<QToolButton>("angleRandom");
        QVERIFY(!on->isChecked() && !m->in<NumberBox>("angleLow")->isVisible());
        on->click();
        QCOMPARE(range().a, 36.0); // 20 % about 45
        QCOMPARE(range().b, 54.0);
        QVERIFY(!angle->isVisible()); // one place to set it
        QCOMPARE(m->workspace.document().recipe().steps[0].titleText(), u"Rotate 36…54°"_s);
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
        QVERIFY(angle->isVisible());
        m->workspace.document().recipeUndoStack().undo();
        QVERIFY(on->isChecked());
        QCOMPARE(m->in<NumberBox>("angleHigh")->value(), 80.0);
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
};

QTEST_MAIN(TestAugmentPage)
#include "test_augmentpage.moc"
