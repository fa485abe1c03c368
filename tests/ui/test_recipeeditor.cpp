// SPDX-License-Identifier: GPL-3.0-or-later
// The recipe as a tree: groups, dragging, undo; the gallery of methods.
#include "controls/choicebox.h"
#include "controls/numberbox.h"
#include "controls/paramform.h"
#include "controls/theme.h"
#include "image/imageio.h"
#include "pages/augment/methodgallery.h"
#include "pages/augment/recipeeditor.h"
#include "pages/augment/recipetree.h"
#include "pages/augment/stepform.h"
#include "session/document.h"
#include "support/pagetest.h"

#include <opencv2/core.hpp>

#include <QAction>
#include <QCheckBox>
#include <QDropEvent>
#include <QJsonArray>
#include <QLabel>
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
    void turnStep() // whose angle, border, ... are set
    {
        document().setRecipe(recipeOf({u"hflip"_s, u"rotate"_s}), {});
        document().recipeUndoStack().clear();
        m_editor->setCurrentStep(1);
    }
    QJsonValue param(const char *id)
    {
        const Recipe recipe = document().recipe();
        const auto read = Recipe::fromJson(recipe.toJson()); // what a file would hold
        return read && *read == recipe ? recipe.steps[1].paramsJson().value(QLatin1String(id))
                                       : QJsonValue(u"the recipe cannot be read"_s);
    }
    static QJsonObject drawn(const char *kind, const QJsonArray &values)
    {
        return {{QLatin1String(kind), values}};
    }
    void click(const QString &box)
    {
        QApplication::processEvents(); // new rows are shown by the layout
        auto *check = m_editor->findChild<QAbstractButton *>(box);
        QVERIFY2(check && check->isVisible(), qPrintable(box));
        QTest::mouseClick(check, Qt::LeftButton, {}, {8, check->height() / 2});
    }
    void type(const char *field, const QString &text)
    {
        auto *widget = in<QWidget>(field);
        QVERIFY2(widget && widget->isVisible(), field);
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(widget, text);
        QTest::keyClick(widget, Qt::Key_Return);
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
        RecipeStep turn, dose;
        turn.method = u"rotate"_s;
        turn.ranges[u"angle"_s].a = 1;
        turn.ranges[u"angle"_s].b = 20;
        dose.method = u"gamma"_s;
        StepForm form([](const QString &) { return true; });
        form.setStep(turn, false, {});
        form.show();
        auto *low = form.findChild<NumberBox *>(u"angleLow"_s);
        QVERIFY(low && low->isVisible());
        low->setFocus();
        low->selectAll();
        QTest::keyClicks(low, u"12"_s);
        QSignalSpy edits(&form, &StepForm::edited);
        form.setStep(dose, false, {});
        QCOMPARE(edits.count(), 0);
    }

    /// The switch stands beside the field, and what it switches on below, before the next field.
    void theSwitchIsBesideTheNumber()
    {
        turnStep();
        const auto placeOf = [&](const char *name) {
            auto *widget = in<QWidget>(name);
            return QRect(widget->mapTo(m_editor.get(), QPoint(0, 0)), widget->size());
        };
        QVERIFY(placeOf("angleRandom").center().x() > placeOf("angle").right());
        QVERIFY(std::abs(placeOf("angleRandom").center().y() - placeOf("angle").center().y()) <= 1);
        const QRect alone = placeOf("angle");
        m_editor->activateWindow();
        in<QWidget>("angle")->setFocus();
        QTRY_VERIFY(in<QWidget>("angle")->hasFocus());
        QTest::keyClick(in<QWidget>("angle"), Qt::Key_Tab);
        auto *on = in<QToolButton>("angleRandom");
        QVERIFY(on->hasFocus());
        QTest::keyClick(on, Qt::Key_Space);
        QVERIFY(on->isChecked() && !in<QWidget>("angle")->isVisible());
        QApplication::processEvents();
        QVERIFY(placeOf("angleLow").top() > placeOf("angleRandom").center().y());
        QVERIFY(placeOf("angleLow").bottom() < placeOf("expand").top());
        QTest::keyClick(on, Qt::Key_Space);
        QApplication::processEvents();
        QVERIFY(in<QWidget>("angle")->isVisible());
        QCOMPARE(placeOf("angle"), alone);
    }

    void aNumberIsDrawnFromARangeANormalDistributionOrAList()
    {
        turnStep();
        click(u"angleRandom"_s);
        QCOMPARE(param("angle"), drawn("uniform", {36, 54}));
        auto *kind = in<ChoiceBox>("angleKind");
        QVERIFY(in<NumberBox>("angleLow")->isVisible() && !in<NumberBox>("angleMean")->isVisible());
        kind->setFocus();
        QTest::keyClick(kind, Qt::Key_Down);
        QCOMPARE(param("angle"), drawn("normal", {45, 4.5})); // two deviations are the range
        QVERIFY(!in<NumberBox>("angleLow")->isVisible() && in<NumberBox>("angleMean")->isVisible());
        type("angleMean", u"10"_s);
        type("angleDeviation", u"2.5"_s);
        QCOMPARE(param("angle"), drawn("normal", {10, 2.5}));
        kind->setFocus();
        QTest::keyClick(kind, Qt::Key_Down);
        QCOMPARE(param("angle"), drawn("choice", {5, 10, 15}));
        QCOMPARE(in<QLineEdit>("angleList")->text(), u"5; 10; 15"_s);
        type("angleList", u"0 ;90, 180"_s);
        QCOMPARE(param("angle"), drawn("choice", {0, 90, 180}));
        QCOMPARE(in<QLineEdit>("angleList")->text(), u"0; 90; 180"_s);
        check();

        QUndoStack &stack = document().recipeUndoStack();
        stack.undo();
        QCOMPARE(param("angle"), drawn("choice", {5, 10, 15}));
        QCOMPARE(in<QLineEdit>("angleList")->text(), u"5; 10; 15"_s);
        stack.undo();
        QCOMPARE(param("angle"), drawn("normal", {10, 2.5}));
        QCOMPARE(in<NumberBox>("angleDeviation")->value(), 2.5);
        stack.undo();
        QCOMPARE(param("angle"), drawn("normal", {45, 4.5}));
        stack.undo();
        QCOMPARE(param("angle"), drawn("uniform", {36, 54}));
        QCOMPARE(kind->currentIndex(), 0);
        stack.undo();
        QCOMPARE(param("angle"), QJsonValue(45));
        while (stack.canRedo())
            stack.redo();
        QCOMPARE(param("angle"), drawn("choice", {0, 90, 180}));
        // Back by the box, from a list to the range that it spans.
        kind->setFocus();
        QTest::keyClick(kind, Qt::Key_Home);
        QCOMPARE(param("angle"), drawn("uniform", {0, 180}));
        click(u"angleRandom"_s);
        QVERIFY(!param("angle").isObject());

        // Whole numbers stay whole.
        click(u"fillRandom"_s);
        kind = in<ChoiceBox>("fillKind");
        kind->setFocus();
        QTest::keyClick(kind, Qt::Key_Down);
        QCOMPARE(param("fill"), drawn("normal", {3, 1.25})); // 0 to 5; 2.5 is no grey level
        type("fillDeviation", u"0"_s); // one value for all: the smallest deviation instead
        QCOMPARE(param("fill"), drawn("normal", {3, 0.01}));
        check();
    }

    void valuesOfAListFollowTheLanguage()
    {
        turnStep();
        QLocale::setDefault(QLocale::German);
        click(u"angleRandom"_s);
        in<ChoiceBox>("angleKind")->setCurrentIndex(2);
        type("angleList", u"0,5; -1,25"_s);
        QCOMPARE(param("angle"), drawn("choice", {0.5, -1.25}));
        QCOMPARE(in<QLineEdit>("angleList")->text(), u"0,5; -1,25"_s);
        QLocale::setDefault(QLocale::c());
    }

    void whatAListCannotHoldIsSaidWithStepAndField()
    {
        turnStep();
        click(u"angleRandom"_s);
        in<ChoiceBox>("angleKind")->setCurrentIndex(2);
        type("angleList", u"0; 90"_s);
        auto *error = in<QLabel>("angleRangeError");
        QVERIFY(error->isHidden());
        for (const QString &text : {u"left; 90"_s, u" ;"_s}) {
            type("angleList", text);
            QVERIFY2(error->isVisible(), qPrintable(text));
            for (const QString &word : {u"Step 2 (rotate"_s, u"angle"_s})
                QVERIFY2(error->text().contains(word), qPrintable(error->text()));
            QCOMPARE(in<QLineEdit>("angleList")->text(), text); // to be corrected, not typed again
            QCOMPARE(param("angle"), drawn("choice", {0, 90}));
        }
        type("angleList", u"0; 400"_s);
        QVERIFY2(error->text().contains(u"'400'"_s), qPrintable(error->text()));
        type("angleList", u"0; 40"_s);
        QVERIFY(error->isHidden());
        QCOMPARE(param("angle"), drawn("choice", {0, 40}));
        // While it is typed, half a value is no error and changes nothing.
        auto *list = in<QLineEdit>("angleList");
        QTest::keyClick(list, Qt::Key_End);
        QTest::keyClicks(list, u"; -"_s);
        QVERIFY(error->isHidden());
        QTest::keyClicks(list, u"3"_s);
        QCOMPARE(param("angle"), drawn("choice", {0, 40, -3}));
        QCOMPARE(list->text(), u"0; 40; -3"_s);
    }

    void choicesSwitchesAndTextsAreDrawnFromLists()
    {
        turnStep();
        click(u"expandRandom"_s);
        QCOMPARE(param("expand"), drawn("choice", {false, true}));
        click(u"borderRandom"_s);
        QCOMPARE(param("border"), drawn("choice", {u"constant"_s, u"replicate"_s, u"reflect"_s}));
        click(u"borderChoice-constant"_s);
        click(u"borderChoice-replicate"_s);
        QCOMPARE(param("border"), drawn("choice", {u"reflect"_s}));
        auto *error = in<QLabel>("borderRangeError");
        click(u"borderChoice-reflect"_s); // none is left
        QVERIFY(error->isVisible());
        for (const QString &word : {u"Step 2 (rotate"_s, u"border"_s})
            QVERIFY2(error->text().contains(word), qPrintable(error->text()));
        QCOMPARE(param("border"), drawn("choice", {u"reflect"_s}));
        click(u"borderChoice-constant"_s);
        QVERIFY(error->isHidden());
        QCOMPARE(param("border"), drawn("choice", {u"constant"_s, u"reflect"_s}));
        QCOMPARE(names().last(), u"rotate45"_s); // files have no words of one language
        check();
        QVERIFY(!in<QWidget>("border")->isVisible()); // one place to set it
        while (document().recipeUndoStack().canUndo())
            document().recipeUndoStack().undo();
        QCOMPARE(param("border"), QJsonValue(u"constant"_s));
        QCOMPARE(param("expand"), QJsonValue(false));

        document().setRecipe(recipeOf({u"hflip"_s, u"sideMarker"_s}), {});
        m_editor->setCurrentStep(1);
        click(u"textRandom"_s);
        QCOMPARE(param("text"), drawn("choice", {u"R"_s}));
        type("textList", u"R; L; a/b"_s);
        QCOMPARE(param("text"), drawn("choice", {u"R"_s, u"L"_s, u"a/b"_s}));
        check();
    }

    /// At the width of the window's panel, in the language with the longest words.
    void distributionsFitIntoThePanel()
    {
        turnStep();
        m_editor->resize(300, 1200);
        for (const QString &box : {u"angleRandom"_s, u"expandRandom"_s, u"borderRandom"_s})
            click(box);
        for (int kind = 0; kind < 3; ++kind) {
            in<ChoiceBox>("angleKind")->setCurrentIndex(kind);
            QApplication::processEvents();
            auto *form = in<ParamForm>("stepForm");
            QVERIFY2(form->minimumSizeHint().width() <= 276,
                     qPrintable(QString::number(form->minimumSizeHint().width())));
            for (QWidget *field : form->findChildren<QWidget *>()) {
                if (!field->isVisible() || !field->parentWidget()->layout())
                    continue;
                const int right = field->mapTo(form, QPoint(field->width(), 0)).x();
                QVERIFY2(right <= form->width() && field->width() >= 6,
                         qPrintable(field->objectName()));
            }
        }
        QVERIFY(!in<ChoiceBox>("angleKind")->isElided());
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
