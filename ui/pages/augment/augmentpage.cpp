// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/augment/augmentpage.h"

#include "controls/compactbar.h"
#include "controls/emptystate.h"
#include "controls/makers.h"
#include "controls/numberbox.h"
#include "controls/theme.h"
#include "images/tilegrid.h"
#include "pages/augment/exportdialog.h"
#include "pages/augment/previewengine.h"
#include "pages/augment/qualitypanel.h"
#include "pages/augment/recipeeditor.h"
#include "session/document.h"
#include "session/messages.h"
#include "session/scanner.h"
#include "session/settings.h"
#include "session/workspace.h"
#include "shell/opendialogs.h"
#include "viewer/imagepyramid.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QRandomGenerator>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QToolButton>
#include <QVBoxLayout>

#include <climits>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

constexpr int largestSeed = 999'999'999;
constexpr int widestRecipeName = 210; // screen pixels; the tooltip shows the whole name

QString windowNumber(double value)
{
    return QLocale().toString(value, 'f',
                              std::abs(value) >= 100 || value == std::round(value) ? 0 : 2);
}

/// The values that a step draws for the shown image: "7.31°"; for a group, what it chooses.
QString drawnText(const Recipe &recipe, int step, quint64 seed, quint64 index)
{
    const auto pipeline = Pipeline::create(recipe);
    if (!pipeline)
        return {}; // the tile shows the reason
    QStringList texts;
    for (const DrawnStep &drawn : pipeline->draw(step, seed, 0, index)) {
        const AugmentationInfo *info = findAugmentation(drawn.method);
        const QString brief = info->make(drawn.params)->brief();
        texts << (recipe.steps[step].members.isEmpty()
                      ? brief
                      : QString(info->labelText() + u' ' + brief).trimmed());
    }
    return texts.join(u", "_s);
}

} // namespace

AugmentPage::AugmentPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, u"augment"_s, parent)
    , m_engine(std::make_unique<PreviewEngine>())
{
    Settings &settings = m_workspace.settings();
    // Restore the last recipe; a new workspace starts with the preset of the spine study.
    const auto savedRecipe = QJsonDocument::fromJson(settings.recipe.get());
    if (savedRecipe.isObject())
        if (const auto recipe = Recipe::fromJson(savedRecipe.object())) {
            m_workspace.document().setRecipe(*recipe, {});
            m_workspace.document().recipeUndoStack().clear();
        }
    m_engine->setActive(false);
    m_editor = setInspector(new RecipeEditor(workspace.document()));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 8);
    column->setSpacing(10);
    column->addWidget(makeToolbar());
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(makeEmpty());
    m_grid = new TileGrid(m_stack);
    m_stack->addWidget(m_grid);
    QWidget *footer = makeFooter();
    makeQuality();
    column->addWidget(m_split, 1);
    column->addWidget(footer);

    connect(m_grid, &TileGrid::viewAdded, this, [this](ImageView *view) {
        view->setCornerTextVisible(m_cornerText);
        connect(view, &ImageView::stateEdited, this,
                [this, view](const ViewState &state) { applyState(view, state); });
        connect(view, &ImageView::clicked, this, [this, view] { tileClicked(view); });
        connect(view, &ImageView::doubleClicked, this, [this] {
            // The second click of the double click that enlarged the tile must not shrink it again.
            if (m_grid->large() > 0
                && m_sinceEnlarged.elapsed() > QApplication::doubleClickInterval())
                enlarge(0);
        });
        connect(view, &ImageView::stepRequested, this, &AugmentPage::stepImage);
        connect(view, &ImageView::probed, m_probeLabel, &QLabel::setText);
        connect(view, &ImageView::cornerTextToggled, this, [this](bool visible) {
            m_cornerText = visible;
            for (int i = 0; i < m_grid->count(); ++i)
                m_grid->view(i)->setCornerTextVisible(visible);
        });
    });
    connectEngine();
    connect(&m_workspace.document(), &Document::currentImageChanged, this, &AugmentPage::syncImage);
    connect(&m_workspace.document(), &Document::imageDatasetChanged, this, &AugmentPage::syncImage);
    connect(&m_workspace.document(), &Document::recipeChanged, this, [this] {
        m_workspace.settings().recipe.set(
            QJsonDocument(m_workspace.document().recipe().toJson()).toJson(QJsonDocument::Compact));
        syncTiles();
        request();
    });
    connect(m_editor.data(), &RecipeEditor::currentStepChanged, this, [this](int step) {
        select(step);
        if (m_grid->large() > 0 && gridIndex(step) > 0 && m_grid->large() != gridIndex(step))
            enlarge(gridIndex(step)); // the large tile follows the list
        request();
    });
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this, nullptr, nullptr,
                          Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, this, [this] { enlarge(0); });
    retranslate();
    syncTiles();
    syncImage();
}

AugmentPage::~AugmentPage() = default;

QString AugmentPage::title() const { return tr("Augment"); }

QVector<QPair<QString, QString>> AugmentPage::shortcuts() const
{
    return {{tr("Click on a tile"), tr("Enlarge it beside the original")},
            {tr("Esc, double click"), tr("Back to all tiles")},
            {tr("Left drag"), tr("Window: right is wider, up is brighter")},
            {tr("Middle drag, Shift+left drag"), tr("Move the image")},
            {tr("Ctrl+wheel, + and -"), tr("Zoom")},
            {tr("Wheel, arrows, Home, End"), tr("Another image")},
            {tr("Alt+Up, Alt+Down"), tr("Move a step of the recipe")},
            {tr("F2, Del"), tr("Rename or remove a step")},
            {u"R"_s, tr("Reset zoom and window")},
            {u"0"_s, tr("Full range")},
            {u"1–9"_s, tr("Window presets")},
            {u"I"_s, tr("Corner text")}};
}

// Widgets ----------------------------------------------------------------------------------------

QWidget *AugmentPage::makeToolbar()
{
    auto *bar = new CompactBar(this);
    m_recipeButton = makeButton(nullptr, {});
    m_recipeButton->setProperty("hasMenu", true);
    m_recipeMenu = new QMenu(m_recipeButton);
    m_recipeButton->setMenu(m_recipeMenu);
    connect(m_recipeMenu, &QMenu::aboutToShow, this, &AugmentPage::fillRecipeMenu);

    bar->addWidget(m_recipeButton);
    m_seedButton = bar->addButton(u"shuffle"_s);
    connect(m_seedButton, &QToolButton::clicked, this, &AugmentPage::newSeed);
    m_seed = named(new NumberBox(bar), u"seed"_s);
    m_seed->setInteger(true);
    m_seed->setRange(0, largestSeed);
    m_seed->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_seed->setFixedWidth(92);
    m_seed->setValue(m_workspace.settings().augmentSeed.get());
    connect(m_seed, &QDoubleSpinBox::valueChanged, this, [this](double seed) {
        m_workspace.settings().augmentSeed.set(static_cast<qlonglong>(seed));
        request();
    });

    bar->addWidget(m_seed);
    bar->addStretch();
    m_back = bar->addButton(u"grid"_s);
    m_back->hide();
    connect(m_back, &QToolButton::clicked, this, [this] { enlarge(0); });
    const auto toggle = [&](const QString &icon, Setting<bool> &setting) {
        QToolButton *button = bar->addButton(icon);
        button->setCheckable(true);
        button->setChecked(setting.get());
        connect(button, &QToolButton::toggled, this, [&setting](bool on) { setting.set(on); });
        return button;
    };
    m_whole = toggle(u"images"_s, m_workspace.settings().wholeRecipe);
    m_linked = toggle(u"link"_s, m_workspace.settings().linkedTiles);
    m_linked->setObjectName(u"linked"_s);
    m_whole->setObjectName(u"whole"_s);
    connect(m_whole, &QToolButton::toggled, this, [this] {
        syncTiles();
        request();
    });
    connect(m_linked, &QToolButton::toggled, this, [this](bool on) {
        if (on) // all tiles move to the position of the original
            applyState(m_grid->view(0), m_grid->view(0)->state());
    });
    m_export = makeButton(nullptr, u"export"_s, {}, u"primary"_s);
    connect(m_export, &QPushButton::clicked, this, &AugmentPage::askExport);

    bar->addWidget(m_export);
    return bar;
}

EmptyState *AugmentPage::makeEmpty()
{
    m_empty = new EmptyState(u"augmentEmpty"_s, this);
    m_openFolder = m_empty->addAction(u"augmentOpenFolder"_s);
    m_openSamples = m_empty->addAction(u"augmentOpenSamples"_s, false);
    connect(m_openFolder, &QPushButton::clicked, this, [this] { askForFolder(this, m_workspace); });
    connect(m_openSamples, &QPushButton::clicked, this, [this] { openSampleImages(m_workspace); });
    return m_empty;
}

void AugmentPage::makeQuality()
{
    m_split = named(new QSplitter(Qt::Vertical, this), u"qualitySplit"_s);
    m_split->setChildrenCollapsible(false);
    m_quality = new QualityPanel(m_workspace, *m_engine, m_split);
    m_quality->setMinimumHeight(150);
    m_split->addWidget(m_stack);
    m_split->addWidget(m_quality);
    m_split->setStretchFactor(0, 5);
    m_split->setStretchFactor(1, 2);
    m_split->restoreState(m_workspace.settings().qualitySplitter.get());
    connect(m_split, &QSplitter::splitterMoved, this,
            [this] { m_workspace.settings().qualitySplitter.set(m_split->saveState()); });
    const auto show
        = [this] { m_quality->setVisible(m_measure->isChecked() && m_stack->currentIndex() == 1); };
    connect(m_measure, &QToolButton::toggled, this, [this, show](bool on) {
        m_workspace.settings().qualityShown.set(on);
        show();
    });
    connect(m_stack, &QStackedWidget::currentChanged, this, show);
    show();
}

QWidget *AugmentPage::makeFooter()
{
    auto *bar = new QWidget(this);
    auto *row = bareRow(bar, 4);
    const auto arrow = [&](const QString &icon, int delta) {
        auto *button = new QToolButton(bar);
        button->setIcon(Theme::instance().icon(icon));
        button->setIconSize({16, 16});
        connect(button, &QToolButton::clicked, this, [this, delta] { stepImage(delta); });
        return button;
    };
    m_previous = arrow(u"chevron-left"_s, -1);
    m_next = arrow(u"chevron-right"_s, 1);
    const auto text = [&] {
        auto *label = makeLabel(u"small"_s);
        label->setTextFormat(Qt::PlainText);
        // A long file name must not widen the window.
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        return label;
    };
    m_imageLabel = text();
    m_probeLabel = text();
    m_windowLabel = text();
    m_probeLabel->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_windowLabel->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addSpacing(4);
    row->addWidget(m_imageLabel, 3);
    row->addWidget(m_probeLabel, 4);
    row->addSpacing(12);
    row->addWidget(m_windowLabel);
    row->addSpacing(8);
    m_measure = new QToolButton(bar); // opens the panel above it
    m_measure->setObjectName(u"quality"_s);
    m_measure->setProperty("kind", u"button"_s);
    m_measure->setIcon(Theme::instance().icon(u"metrics"_s));
    m_measure->setIconSize({16, 16});
    m_measure->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_measure->setCheckable(true);
    m_measure->setChecked(m_workspace.settings().qualityShown.get());
    row->addWidget(m_measure);
    return bar;
}

void AugmentPage::connectEngine()
{
    connect(m_engine.get(), &PreviewEngine::imageReady, this,
            [this](const std::shared_ptr<const ImagePyramid> &image) {
                m_grid->setAspect(double(image->size().width()) / image->size().height());
                m_grid->view(0)->setPyramid(image);
                showWindowText();
            });
    connect(m_engine.get(), &PreviewEngine::imageFailed, this,
            [this](const QString &path, const QString &reason) {
                for (int i = 0; i < m_grid->count(); ++i)
                    m_grid->view(i)->clear(i == 0 ? reason : QString());
                showWindowText();
                m_workspace.scanner().reportProblem(path, reason);
            });
    connect(m_engine.get(), &PreviewEngine::tileReady, this, &AugmentPage::showTile);
    connect(m_engine.get(), &PreviewEngine::tileFailed, this,
            [this](int step, const QString &reason) {
                if (const int index = gridIndex(step); index > 0)
                    m_grid->view(index)->clear(reason);
            });
}

void AugmentPage::retranslate()
{
    setTexts(m_seedButton, tr("New seed"),
             tr("Use different random numbers in the steps that need them"));
    m_seed->setToolTip(tr("Seed (start value of the random numbers): the same recipe and seed give "
                          "the same pixels, here and on the command line"));
    setTexts(m_measure, tr("Quality"),
             tr("Show the image quality of each method below the previews: MSE, PSNR, "
                "SSIM and related measures, for this image and for the whole set"));
    setTexts(m_whole, tr("Whole recipe"),
             tr("Add a tile with all steps in order, each applied with its probability, "
                "as in an export for training"));
    setTexts(m_linked, tr("Linked"),
             tr("Zoom and position of all tiles move together. The window is always "
                "shared: it is applied before the augmentations."));
    setTexts(m_back, tr("All tiles"), tr("Back to all tiles (Esc)"));
    setTexts(m_export, tr("Export set…"),
             tr("Apply the recipe to the images of the set and write PNG files"));
    setHint(m_previous, tr("Previous image"));
    setHint(m_next, tr("Next image"));
    m_empty->setTexts(tr("No image is open"),
                      tr("Open a folder of radiographs, or drop files on the window. Each step of "
                         "the recipe is then shown beside the original."));
    m_openFolder->setText(tr("Open folder…"));
    m_openSamples->setText(tr("Open sample images"));
    m_seed->setAccessibleName(tr("Seed"));
    syncTiles();
    syncImage();
}

void AugmentPage::activated() { request(); }

void AugmentPage::hideEvent(QHideEvent *event)
{
    m_engine->setActive(false);
    Page::hideEvent(event);
}

void AugmentPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_engine->setActive(true);
    request();
}

// Recipe -----------------------------------------------------------------------------------------

void AugmentPage::fillRecipeMenu()
{
    m_recipeMenu->clear();
    for (const auto &preset : recipePresets())
        m_recipeMenu->addAction(preset.labelText(), this, [this, preset] {
            m_workspace.document().setRecipe(preset.make(), tr("Choose a preset"));
        });
    m_recipeMenu->addSeparator();
    m_recipeMenu->addAction(Theme::instance().icon(u"folder-open"_s), tr("Load recipe…"), this,
                            &AugmentPage::askLoad);
    m_recipeMenu->addAction(Theme::instance().icon(u"save"_s), tr("Save recipe…"), this,
                            &AugmentPage::askSave);
}

bool AugmentPage::loadRecipe(const QString &path)
{
    const auto recipe = Recipe::load(path);
    if (!recipe) {
        m_workspace.messages().raise(recipe.error());
        return false;
    }
    m_workspace.document().setRecipe(*recipe, tr("Load a recipe"));
    return true;
}

bool AugmentPage::saveRecipe(const QString &path)
{
    if (const auto saved = m_workspace.document().recipe().save(path); !saved) {
        m_workspace.messages().raise(saved.error());
        return false;
    }
    m_workspace.messages().note(tr("Recipe saved as %1.").arg(QFileInfo(path).fileName()));
    return true;
}

void AugmentPage::askLoad()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Load recipe"), m_workspace.settings().recipeFolder.get(), tr("Recipes (*.json)"));
    if (!path.isEmpty() && loadRecipe(path))
        m_workspace.settings().recipeFolder.set(QFileInfo(path).absolutePath());
}

void AugmentPage::askSave()
{
    const QString folder = m_workspace.settings().recipeFolder.get();
    QString path = QFileDialog::getSaveFileName(this, tr("Save recipe"), folder + u"/recipe.json"_s,
                                                tr("Recipes (*.json)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".json"_s;
    if (saveRecipe(path))
        m_workspace.settings().recipeFolder.set(QFileInfo(path).absolutePath());
}

void AugmentPage::askExport()
{
    auto *dialog = new ExportDialog(m_workspace, static_cast<quint64>(m_seed->value()),
                                    m_view.window, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModal(true);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        startExport(m_workspace, dialog->images(), dialog->options(), window());
    });
    dialog->show();
}

void AugmentPage::newSeed() { m_seed->setValue(QRandomGenerator::global()->bounded(largestSeed)); }

// Tiles ------------------------------------------------------------------------------------------

ImageView *AugmentPage::tile(int step) const
{
    const int index = step < 0 ? 0 : gridIndex(step);
    return index >= 0 && index < m_grid->count() ? m_grid->view(index) : nullptr;
}

ImageView *AugmentPage::wholeTile() const
{
    const int index = gridIndex(PreviewEngine::wholeRecipe);
    return index > 0 ? m_grid->view(index) : nullptr;
}

int AugmentPage::largeStep() const
{
    return m_grid->large() > 0 ? m_tileSteps.value(m_grid->large() - 1, -1) : -1;
}

int AugmentPage::gridIndex(int step) const
{
    const auto at = m_tileSteps.indexOf(step);
    return at < 0 ? -1 : static_cast<int>(at) + 1;
}

void AugmentPage::syncTiles()
{
    if (!m_grid)
        return;
    const Recipe &recipe = m_workspace.document().recipe();
    const QVector<int> before = m_tileSteps;
    m_tileSteps.clear();
    for (int i = 0; i < recipe.steps.size(); ++i)
        if (recipe.steps[i].enabled)
            m_tileSteps.append(i);
    if (m_whole->isChecked())
        m_tileSteps.append(PreviewEngine::wholeRecipe);
    if (before != m_tileSteps && m_grid->large() > 0)
        enlarge(0);
    m_grid->setCount(static_cast<int>(m_tileSteps.size()) + 1);
    m_grid->view(0)->setCaption(tr("Original"));
    for (int i = 0; i < m_tileSteps.size(); ++i) {
        ImageView *view = m_grid->view(i + 1);
        if (m_tileSteps[i] == PreviewEngine::wholeRecipe) {
            view->setCaption(tr("Whole recipe"), tr("seed %1").arg(qint64(m_seed->value())));
            view->setBadge({});
            continue;
        }
        const RecipeStep &step = recipe.steps[m_tileSteps[i]];
        const AugmentationInfo *info = findAugmentation(step.method);
        QString right, warning, brief;
        if (info) {
            const auto augmentation
                = info->make(step.params.specs().isEmpty() ? ParamSet(info->params) : step.params);
            warning = augmentation->warning();
            brief = augmentation->shortWarning();
            // A custom title hides the settings, so show them beside it; a default title contains
            // them.
            if (!step.title.isEmpty())
                right = step.briefText();
            if (!step.ranges.isEmpty() || !step.members.isEmpty())
                right = drawnText(recipe, m_tileSteps[i], quint64(m_seed->value()),
                                  quint64(std::max(0, m_workspace.document().currentImage())));
        }
        view->setCaption(step.titleText(), warning.isEmpty() ? right : u"⚠ "_s + brief,
                         !warning.isEmpty());
        view->setToolTip(warning);
        view->setBadge(step.probability < 1 ? u"p "_s + QLocale().toString(step.probability, 'f', 2)
                                            : QString());
    }
    for (int i = 0; i < m_grid->count(); ++i)
        m_grid->view(i)->setState(m_linked->isChecked() || i == 0
                                      ? m_view
                                      : ViewState{m_grid->view(i)->state().zoom,
                                                  m_grid->view(i)->state().center, m_view.window});
    QString name = recipe.name;
    for (const auto &preset : recipePresets())
        if (preset.make() == recipe)
            name = preset.labelText();
    if (name.isEmpty())
        name = tr("Custom recipe");
    setTexts(m_recipeButton,
             m_recipeButton->fontMetrics().elidedText(name, Qt::ElideRight, widestRecipeName),
             name + u"\n"_s + tr("Recipe presets, load and save"));
    select(m_editor->currentStep());
}

void AugmentPage::syncImage()
{
    if (!m_grid)
        return;
    const auto &images = m_workspace.document().images().images;
    const int current = m_workspace.document().currentImage();
    const bool any = current >= 0 && current < images.size();
    m_stack->setCurrentIndex(any ? 1 : 0);
    m_export->setEnabled(any);
    m_previous->setEnabled(any && current > 0);
    m_next->setEnabled(any && current + 1 < images.size());
    for (auto *button : {m_previous, m_next, m_measure})
        button->setVisible(any);
    m_imageLabel->clear();
    if (any) {
        const ImageEntry &entry = images[current];
        QStringList parts{
            tr("%1 of %2").arg(QLocale().toString(current + 1), QLocale().toString(images.size()))};
        if (!entry.label.isEmpty())
            parts << entry.label;
        parts << QFileInfo(entry.path).fileName();
        setTexts(m_imageLabel, parts.join(u" · "_s), entry.path);
        if (m_engine->request().path != entry.path) {
            m_view = {}; // a new image starts with its own window and is shown whole
            for (int i = 0; i < m_grid->count(); ++i)
                m_grid->view(i)->setState(m_view);
        }
    } else {
        m_probeLabel->clear();
        for (int i = 0; i < m_grid->count(); ++i)
            m_grid->view(i)->clear();
    }
    showWindowText();
    request();
}

void AugmentPage::request()
{
    if (!m_grid)
        return;
    const auto &images = m_workspace.document().images().images;
    const int current = m_workspace.document().currentImage();
    PreviewRequest request;
    if (current >= 0 && current < images.size()) {
        request.path = images[current].path;
        request.index = static_cast<quint64>(current);
    }
    request.window = m_view.window;
    request.recipe = m_workspace.document().recipe();
    request.seed = static_cast<quint64>(m_seed->value());
    request.first = std::max(0, m_editor->currentStep());
    request.withWhole = m_whole->isChecked();
    if (ImageView *whole = wholeTile())
        whole->setCaption(tr("Whole recipe"), tr("seed %1").arg(request.seed));
    m_engine->setRequest(request);
}

void AugmentPage::showTile(int step, const std::shared_ptr<const ImagePyramid> &pixels)
{
    if (const int index = gridIndex(step); index > 0)
        m_grid->view(index)->setRendered(pixels, m_engine->image());
}

void AugmentPage::showWindowText()
{
    const auto window = m_grid->count() > 0 ? m_grid->view(0)->effectiveWindow() : std::nullopt;
    m_windowLabel->setText(
        window ? tr("W %1 · L %2").arg(windowNumber(window->width), windowNumber(window->center))
               : QString());
}

void AugmentPage::applyState(ImageView *view, const ViewState &state)
{
    const bool windowChanged = state.window != m_view.window;
    const bool linked = m_linked->isChecked();
    if (linked || m_grid->indexOf(view) == 0)
        m_view = state;
    m_view.window = state.window;
    for (int i = 0; i < m_grid->count(); ++i) {
        ViewState next = linked ? m_view : m_grid->view(i)->state();
        next.window = m_view.window;
        m_grid->view(i)->setState(next);
    }
    showWindowText();
    if (windowChanged)
        request();
}

void AugmentPage::tileClicked(ImageView *view)
{
    const int index = m_grid->indexOf(view);
    if (index <= 0 || m_grid->large() > 0)
        return;
    const int step = m_tileSteps.value(index - 1, -1);
    if (step >= 0)
        m_editor->setCurrentStep(step);
    enlarge(index);
}

void AugmentPage::enlarge(int index)
{
    const int before = m_grid->large();
    if (before == index)
        return;
    m_sinceEnlarged.start();
    m_grid->setLarge(index);
    m_back->setVisible(m_grid->large() > 0);
    m_whole->setVisible(m_grid->large() == 0); // m_back takes its place: the page keeps its width
    // The view that had the focus may be hidden now.
    m_grid->view(m_grid->large() > 0 ? m_grid->large() : std::min(before, m_grid->count() - 1))
        ->setFocus();
    select(m_editor->currentStep());
}

void AugmentPage::select(int step)
{
    const int index = gridIndex(step);
    for (int i = 0; i < m_grid->count(); ++i)
        m_grid->view(i)->setSelected(step >= 0 && i == index);
}

void AugmentPage::stepImage(int delta)
{
    const int count = static_cast<int>(m_workspace.document().images().images.size());
    if (count == 0)
        return;
    const int current = m_workspace.document().currentImage();
    const int next = delta == INT_MIN ? 0
        : delta == INT_MAX            ? count - 1
                                      : std::clamp(current + delta, 0, count - 1);
    m_workspace.document().setCurrentImage(next);
}

} // namespace synthray

#include "moc_augmentpage.cpp"
