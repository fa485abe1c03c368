// SPDX-License-Identifier: GPL-3.0-or-later
// The recipe as a tree: groups, dragging, undo; the gallery of methods.
#include "controls/numberbox.h"
#include "controls/paramform.h"
#include "controls/theme.h"
#include "image/imageio.h"
#include "pages/augment/methodgallery.h"
#include "pages/augment/rangeform.h"
#include "pages/augment/recipeeditor.h"
#include "pages/augment/recipetree.h"
#include "session/document.h"
#include "support/pagetest.h"

#include <opencv2/core.hpp>

#include <QAction>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace synthray;
using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const QVector<RecipeStep> &steps)
{
    QStringList names;
    for (const RecipeStep &step : steps)
        names << (step.members.isEmpty()
                      ? step.name
                      : step.name + u'(' + namesOf(step.members).join(u' ') + u')');
    return names;
}

Recipe recipeOf(const QStringList &methods)
{
    Recipe recipe;
    for (const QString &method : methods)
        recipe = withStep(recipe, {}, newStep(method)).recipe;
    return recipe;
}

} // namespace

class TestRecipeEditor : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::Desk> m_desk;
    std::unique_ptr<RecipeEditor> m_editor;

    Document &document() { return m_desk->workspace.document(); }
    QStringList names() { return namesOf(document().recipe().steps); }
    RecipeTree *tree() { return m_editor->findChild<RecipeTree *>(); }
    template <class T> T *in(const char *name)
    {
        return m_editor->findChild<T *>(QLatin1String(name));
    }
    void select(const QVector<StepPath> &paths)
    {
        tree()->setCurrentPath(paths.first());
        tree()->clearSelection();
        for (const StepPath &path : paths)
            tree()->stepItem(path)->setSelected(true);
    }
    /// Drags the selected steps to a place in the row of another step: 0 upper edge to 1 lower
    /// edge.
    void dropOn(const StepPath &row, double part)
    {
        const QRect rect = tree()->visualItemRect(tree()->stepItem(row));
        drop(QPoint(rect.left() + 40, rect.top() + int(part * (rect.height() - 1))));
    }
    void drop(QPoint at)
    {
        QMimeData mime;
        mime.setData(u"application/x-qabstractitemmodeldatalist"_s, "x");
        QDragEnterEvent enter(at, Qt::MoveAction, &mime, Qt::LeftButton, {});
        QApplication::sendEvent(tree()->viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDragMoveEvent move(at, Qt::MoveAction, &mime, Qt::LeftButton, {});
        QApplication::sendEvent(tree()->viewport(), &move);
        QDropEvent event(at, Qt::MoveAction, &mime, Qt::LeftButton, {});
        QApplication::sendEvent(tree()->viewport(), &event);
        QApplication::processEvents();
    }
    void check() // the document always holds a recipe that can run
    {
        const auto pipeline = Pipeline::create(document().recipe());
        QVERIFY2(pipeline, pipeline ? "" : qPrintable(pipeline.error().whole()));
    }

private slots:
    void initTestCase() { test::plainLook(); }
    void init()
    {
        m_desk = std::make_unique<test::Desk>();
        document().setRecipe(recipeOf({u"hflip"_s, u"vflip"_s, u"gamma"_s, u"invert"_s}), {});
        document().recipeUndoStack().clear();
        m_editor = std::make_unique<RecipeEditor>(document());
        m_editor->resize(340, 700);
        m_editor->show();
        m_editor->activateWindow();
        tree()->setFocus();
        QCOMPARE(names(), (QStringList{u"hflip"_s, u"vflip"_s, u"gamma1-2"_s, u"invert"_s}));
    }
    void cleanup()
    {
        m_editor.reset();
        m_desk.reset();
    }

    void selectedStepsBecomeAGroupAndBack()
    {
        select({{1}, {2}});
        in<QAction>("someOf")->trigger();
        QCOMPARE(names(), (QStringList{u"hflip"_s, u"someOf(vflip gamma1-2)"_s, u"invert"_s}));
        check();
        QCOMPARE(m_editor->currentStep(), 1);
        auto *count = in<ParamForm>("stepForm")->findChild<NumberBox *>(u"count"_s);
        QVERIFY(count); // n of the group
        QCOMPARE(count->value(), 2.0);
        count->setValue(1);
        QCOMPARE(document().recipe().steps[1].params.integer(u"count"_s), 1);

        QVERIFY(in<NumberBox>("weight")->isHidden() || !in<NumberBox>("weight")->isVisible());
        tree()->setCurrentPath({1, 1});
        QVERIFY(in<NumberBox>("weight")->isVisible());
        QVERIFY(!in<QLineEdit>("stepName")->isVisible()); // it has no file of its own
        in<NumberBox>("weight")->setValue(3);
        QCOMPARE(document().recipe().steps[1].members[1].weight, 3.0);
        QVERIFY(tree()->stepItem({1, 1})->data(0, Qt::UserRole + 1).toString().contains(u'3'));

        tree()->setCurrentPath({1});
        in<QAction>("ungroup")->trigger();
        QCOMPARE(names(), (QStringList{u"hflip"_s, u"vflip"_s, u"gamma1-2"_s, u"invert"_s}));
        QUndoStack &undo = document().recipeUndoStack();
        QCOMPARE(undo.undoText(), u"Ungroup steps"_s);
        while (undo.canUndo())
            QTest::mouseClick(in<QToolButton>("undoRecipe"), Qt::LeftButton);
        QCOMPARE(names(), (QStringList{u"hflip"_s, u"vflip"_s, u"gamma1-2"_s, u"invert"_s}));
        QTest::mouseClick(in<QToolButton>("redoRecipe"), Qt::LeftButton);
        QCOMPARE(names(), (QStringList{u"hflip"_s, u"someOf(vflip gamma1-2)"_s, u"invert"_s}));
    }

    void stepsAreDraggedIntoAndOutOfGroups()
    {
        select({{0}, {1}});
        in<QAction>("oneOf")->trigger();
        QCOMPARE(names(), (QStringList{u"oneOf(hflip vflip)"_s, u"gamma1-2"_s, u"invert"_s}));
        QTRY_VERIFY(tree()->visualItemRect(tree()->stepItem({2})).isValid());
        select({{2}});
        dropOn({0, 0}, 0.9); // below the first step of the group
        QCOMPARE(names(), (QStringList{u"oneOf(hflip invert vflip)"_s, u"gamma1-2"_s}));
        QCOMPARE(tree()->currentPath(), (StepPath{0, 1}));
        select({{1}});
        dropOn({0}, 0.5); // onto the group: its last step
        QCOMPARE(names(), (QStringList{u"oneOf(hflip invert vflip gamma1-2)"_s}));
        select({{0, 0}, {0, 2}});
        dropOn({0}, 0.1); // above the group
        QCOMPARE(names(), (QStringList{u"hflip"_s, u"vflip"_s, u"oneOf(invert gamma1-2)"_s}));
        check();
        select({{2, 0}, {2, 1}});
        drop({20,
              tree()->viewport()->height() - 1}); // below everything: the group is empty and goes
        QCOMPARE(names(), (QStringList{u"hflip"_s, u"vflip"_s, u"invert"_s, u"gamma1-2"_s}));
        select({{0}});
        dropOn({2}, 0.9);
        QCOMPARE(names(), (QStringList{u"vflip"_s, u"invert"_s, u"hflip"_s, u"gamma1-2"_s}));
        QTest::mouseClick(in<QToolButton>("undoRecipe"), Qt::LeftButton);
        QCOMPARE(names(), (QStringList{u"hflip"_s, u"vflip"_s, u"invert"_s, u"gamma1-2"_s}));
    }

    void groupsAreNotNestedWithoutEnd()
    {
        Recipe recipe = recipeOf({u"hflip"_s, u"vflip"_s});
        for (int level = 0; level < 3; ++level) {
            const auto change = withGroup(recipe, {{0}}, u"oneOf"_s);
            QCOMPARE(change.current, (StepPath{0}));
            recipe = change.recipe;
        }
        QVERIFY(Pipeline::create(recipe)); // three levels, as many as files may have
        QVERIFY(withGroup(recipe, {{0}}, u"oneOf"_s).current.isEmpty());
        QVERIFY(withGroup(recipe, {{0, 0}, {1}}, u"oneOf"_s).current.isEmpty()); // not side by side
        // Into itself, and a group into a group that is full.
        QVERIFY(withMoved(recipe, {{0}}, {0, 0}).recipe == recipe);
        const auto other = withGroup(recipe, {{1}}, u"oneOf"_s).recipe;
        QVERIFY(withMoved(other, {{1}}, {0, 0, 0, 0}).recipe == other);
        QVERIFY(Pipeline::create(withMoved(other, {{1, 0}}, {0, 0, 0, 0}).recipe));
    }

    /// A bound that is being typed while another step is shown is not a range of that one.
    void aRangeThatLeavesSaysNothing()
    {
        const auto number = [](const QString &id) {
            return ParamSet({realParam(id, "Angle", 45, -360, 360, 1, "", "")});
        };
        Distribution range;
        range.a = 1;
        range.b = 20;
        RangeForm form;
        form.setStep(number(u"angle"_s), {{u"angle"_s, range}});
        form.show();
        auto *low = form.findChild<NumberBox *>(u"angleLow"_s);
        QVERIFY(low && low->isVisible());
        low->setFocus();
        low->selectAll();
        QTest::keyClicks(low, u"12"_s);
        QSignalSpy edits(&form, &RangeForm::edited);
        form.setStep(number(u"dose"_s), {});
        QCOMPARE(edits.count(), 0);
    }

    void severalStepsAreDuplicatedAndRemoved()
    {
        select({{0}, {2}});
        tree()->window()->activateWindow();
        tree()->setFocus();
        QTRY_VERIFY(tree()->hasFocus());
        QTest::keyClick(tree(), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(names(),
                 (QStringList{u"hflip"_s, u"hflip-2"_s, u"vflip"_s, u"gamma1-2"_s, u"gamma1-2-2"_s,
                              u"invert"_s}));
        check();
        select({{0}, {1}, {2}, {3}, {4}, {5}});
        QTest::keyClick(tree(), Qt::Key_Delete);
        QVERIFY(names().isEmpty());
        QVERIFY(!tree()->isVisible());
        QVERIFY(!in<QToolButton>("removeStep")->isEnabled());
        QTest::mouseClick(in<QToolButton>("undoRecipe"), Qt::LeftButton);
        QCOMPARE(names().size(), 6);
    }

    void theGalleryShowsEachMethodOnTheImage()
    {
        auto sample = std::make_shared<Sample>();
        sample->pixels = test::picture<quint16>(
            900, 700, [](int x, int y) { return (x * 97 + y * 31 + (x * y) % 509 * 40) % 65536; });
        sample->rowSpacing = sample->columnSpacing = 0.15; // for steps in mm
        m_editor->setGalleryImage([&](MethodGallery &gallery) { gallery.setSample(sample, 3); });
        QTest::mouseClick(in<QPushButton>("addStep"), Qt::LeftButton);
        auto *gallery = m_editor->window()->findChild<MethodGallery *>();
        QVERIFY(gallery && gallery->isVisible());
        const auto all = gallery->shownCards();
        QVERIFY(all.size() > 45);
        QVERIFY(gallery->card(u"dose"_s) && gallery->card(u"randaugment"_s));
        QVERIFY(!gallery->card(u"shearLiteral"_s));
        QTRY_VERIFY_WITH_TIMEOUT(gallery->isIdle(), 60000);
        for (const MethodCard *card : all)
            QVERIFY2(card->hasPicture(), qPrintable(card->objectName() + card->toolTip()));
        QVERIFY(gallery->card(u"vflip"_s)->grab().toImage()
                != gallery->card(u"quarterTurn"_s)->grab().toImage());

        // Search, then arrows and Enter.
        auto *search = gallery->findChild<QLineEdit *>(u"methodSearch"_s);
        QTest::keyClicks(search, u"flip"_s);
        const auto found = gallery->shownCards(); // also policies whose help explains flips
        QVERIFY(found.size() >= 2 && found.size() < 10);
        QCOMPARE(found[0], gallery->card(u"hflip"_s));
        QTest::keyClick(search, Qt::Key_Down);
        QCOMPARE(gallery->focusWidget(), gallery->card(u"hflip"_s));
        QTest::keyClick(gallery->focusWidget(), Qt::Key_Right);
        QCOMPARE(gallery->focusWidget(), gallery->card(u"vflip"_s));
        QTest::keyClick(gallery->focusWidget(), Qt::Key_Return);
        QVERIFY(!gallery->isVisible());
        QCOMPARE(names(),
                 (QStringList{u"hflip"_s, u"vflip-2"_s, u"vflip"_s, u"gamma1-2"_s,
                              u"invert"_s})); // after the selected step
        QCOMPARE(m_editor->currentStep(), 1);
        check();
    }

    void sidesInLabelsCanChangePlaces()
    {
        auto *form = in<ParamForm>("labelRules");
        auto *pairs = form->findChild<QLineEdit *>(u"sidePairs"_s);
        pairs->setFocus();
        QTest::keyClicks(pairs, u"left/right"_s); // "left/" is no pair yet
        QCOMPARE(document().recipe().labelRules.sidePairs, QStringList{u"left/right"_s});
        check();
        pairs->clear();
        QTest::keyClicks(pairs, u"usual"_s);
        QCOMPARE(document().recipe().labelRules.sidePairs, usualSidePairs());
        form->findChild<NumberBox *>(u"visibleShare"_s)->setValue(30);
        QCOMPARE(document().recipe().labelRules.visibleShare, 0.3);
        QVERIFY(document().recipeUndoStack().undoText().contains(u"Labels"_s));
    }

    void aReferenceIsChosenAmongFiles()
    {
        document().setRecipe(recipeOf({u"histogramMatch"_s}), {});
        QVERIFY(in<QPushButton>("chooseReference")->isVisible());
        document().setRecipe(recipeOf({u"hflip"_s}), {});
        QVERIFY(!in<QPushButton>("chooseReference")->isVisible());
        QVERIFY(in<QLabel>("stepWarning")->isVisible()); // left and right are swapped
    }

    void theGalleryFindsNothingInWords()
    {
        MethodGallery gallery;
        gallery.show();
        auto *search = gallery.findChild<QLineEdit *>(u"methodSearch"_s);
        search->setText(u"xyzzy"_s);
        QVERIFY(gallery.shownCards().isEmpty());
        QVERIFY(!gallery.findChild<QLabel *>(u"noMethod"_s)->isHidden());
        QTest::keyClick(search, Qt::Key_Return); // nothing to choose
        QVERIFY(gallery.isVisible());
        search->setText(u"radiography dose"_s); // group and name
        QVERIFY(gallery.shownCards().contains(gallery.card(u"dose"_s)));
    }
};

QTEST_MAIN(TestRecipeEditor)
#include "test_recipeeditor.moc"
