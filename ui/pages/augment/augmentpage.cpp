// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/augment/augmentpage.h"

#include "controls/emptystate.h"
#include "controls/makers.h"
#include "image/colour.h"
#include "pages/augment/augmentbar.h"
#include "pages/augment/augmentfooter.h"
#include "pages/augment/effectstrip.h"
#include "pages/augment/effectsurvey.h"
#include "pages/augment/exportdialog.h"
#include "pages/augment/exportjob.h"
#include "pages/augment/methodgallery.h"
#include "pages/augment/previewengine.h"
#include "pages/augment/previewtiles.h"
#include "pages/augment/qualitypanel.h"
#include "pages/augment/recipebutton.h"
#include "pages/augment/recipeeditor.h"
#include "pages/augment/tilecommand.h"
#include "pages/augment/trypanel.h"
#include "session/document.h"
#include "session/messages.h"
#include "session/scanner.h"
#include "session/settings.h"
#include "session/workspace.h"
#include "shell/opendialogs.h"
#include "viewer/compareview.h"
#include "viewer/imagepyramid.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QShortcut>
#include <QStackedWidget>

#include <climits>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

/// As a radiograph with colours, which can be compared; a picture cannot.
std::shared_ptr<const ImagePyramid> inColour(const cv::Mat &rgb)
{
    auto radiograph = std::make_shared<Radiograph>();
    radiograph->stored = lumaOf(rgb);
    radiograph->colour = rgb;
    radiograph->bitsAllocated = radiograph->bitsStored = rgb.depth() == CV_8U ? 8 : 16;
    radiograph->wasColour = true;
    return ImagePyramid::build(radiograph);
}

} // namespace

AugmentPage::AugmentPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, u"augment"_s, parent)
    , m_engine(std::make_unique<PreviewEngine>())
    , m_survey(new EffectSurvey(this))
{
    Settings &settings = m_workspace.settings();
    // Restore the last recipe.
    const auto savedRecipe = QJsonDocument::fromJson(settings.recipe.get());
    if (savedRecipe.isObject())
        if (const auto recipe = Recipe::fromJson(savedRecipe.object())) {
            m_workspace.document().setRecipe(*recipe, {});
            m_workspace.document().recipeUndoStack().clear();
        }
    m_engine->setActive(false);
    m_editor = setInspector(new RecipeEditor(workspace.document()));
    m_editor->setGalleryImage([this](MethodGallery &gallery) {
        if (m_engine->work())
            gallery.setSample(m_engine->work(), m_bar->seed());
    });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 8);
    column->setSpacing(10);
    m_bar = new AugmentBar(m_workspace, this);
    column->addWidget(m_bar);
    QWidget *stack = makeStack();
    m_footer = new AugmentFooter(settings, this);
    makeQuality();
    m_split->insertWidget(0, stack);
    m_split->setStretchFactor(0, 5);
    m_split->setStretchFactor(1, 2);
    m_split->restoreState(m_workspace.settings().qualitySplitter.get());
    column->addWidget(m_split, 1);
    m_strip = named(new EffectStrip(this), u"effectStrip"_s);
    column->addWidget(m_strip);
    column->addWidget(m_footer);
    connectParts();
    syncRecipe();
    retranslate();
}

AugmentPage::~AugmentPage() = default;

QString AugmentPage::title() const { return tr("Augment"); }

QVector<QPair<QString, QString>> AugmentPage::shortcuts() const
{
    return {{tr("Click on a tile"), tr("Enlarge it beside the original")},
            {tr("Click on a tile's seed"), tr("Copy a command line that makes this image")},
            {tr("Esc, double click"), tr("Back to all tiles")},
            {u"C"_s, tr("Wipe, blend, difference with the original")},
            {tr("Left drag"), tr("Window: right is wider, up is brighter")},
            {tr("Middle drag, Shift+left drag"), tr("Move the image")},
            {tr("Ctrl+wheel, + and -"), tr("Zoom")},
            {tr("Wheel, arrows, Home, End"), tr("Another image")},
            {tr("Alt+Up, Alt+Down"), tr("Move a step of the recipe")},
            {tr("F2, Ctrl+D, Del"), tr("Rename, duplicate or remove a step")},
            {tr("Ctrl+G, Ctrl+Shift+G"), tr("Group the selected steps, ungroup them")},
            {u"R"_s, tr("Reset zoom and window")},
            {u"0"_s, tr("Full range")},
            {u"1–9"_s, tr("Window presets")},
            {u"I"_s, tr("Corner text")}};
}

// Widgets ----------------------------------------------------------------------------------------

EmptyState *AugmentPage::makeEmpty()
{
    m_empty = new EmptyState(u"augmentEmpty"_s, this);
    m_openFolder = m_empty->addAction(u"augmentOpenFolder"_s);
    m_openSamples = m_empty->addAction(u"augmentOpenSamples"_s, false);
    connect(m_openFolder, &QPushButton::clicked, this, [this] { askForFolder(this, m_workspace); });
    connect(m_openSamples, &QPushButton::clicked, this, [this] { openSampleImages(m_workspace); });
    return m_empty;
}

QWidget *AugmentPage::makeStack()
{
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(makeEmpty());
    m_tiles = new PreviewTiles(*m_engine, m_stack);
    m_tiles->setLinked(m_bar->isLinked());
    m_stack->addWidget(m_tiles);
    m_try = named(new TryPanel(m_stack), u"tryPanel"_s);
    m_stack->addWidget(m_try);
    m_compare = named(new CompareView(m_stack), u"augmentCompare"_s);
    m_stack->addWidget(m_compare);
    return m_stack;
}

void AugmentPage::makeQuality()
{
    m_split = named(new QSplitter(Qt::Vertical, this), u"qualitySplit"_s);
    m_split->setChildrenCollapsible(false);
    m_quality = new QualityPanel(m_workspace, *m_engine, m_split);
    m_quality->setMinimumHeight(150);
    m_split->addWidget(m_quality);
    connect(m_split, &QSplitter::splitterMoved, this,
            [this] { m_workspace.settings().qualitySplitter.set(m_split->saveState()); });
}

void AugmentPage::connectParts()
{
    Document &document = m_workspace.document();
    connect(m_engine.get(), &PreviewEngine::imageReady, this, &AugmentPage::showWindow);
    connect(m_engine.get(), &PreviewEngine::imageFailed, this,
            [this](const QString &path, const QString &reason) {
                m_tiles->clear(reason);
                showWindow();
                m_workspace.scanner().reportProblem(path, reason);
            });
    connect(m_engine.get(), &PreviewEngine::idle, this, &AugmentPage::showHistogram);
    connect(m_survey, &EffectSurvey::changed, this, &AugmentPage::showHistogram);
    connect(&document, &Document::currentImageChanged, this, &AugmentPage::syncImage);
    connect(&document, &Document::imageDatasetChanged, this, &AugmentPage::syncImage);
    connect(&document, &Document::recipeChanged, this, [this] {
        m_workspace.settings().recipe.set(
            QJsonDocument(m_workspace.document().recipe().toJson()).toJson(QJsonDocument::Compact));
        syncRecipe();
        request();
    });
    connect(m_editor.data(), &RecipeEditor::currentStepChanged, this, [this](int step) {
        m_tiles->select(step);
        m_tiles->followLarge(step);
        request();
    });
    connect(m_tiles, &PreviewTiles::windowEdited, this, [this] {
        showWindow();
        request();
    });
    connect(m_tiles, &PreviewTiles::stepClicked, m_editor.data(), &RecipeEditor::setCurrentStep);
    connect(m_tiles, &PreviewTiles::imageStepRequested, this, &AugmentPage::stepImage);
    connect(m_tiles, &PreviewTiles::probed, m_footer, &AugmentFooter::setProbe);
    connect(m_tiles, &PreviewTiles::largeChanged, this, [this] {
        showBars();
        request();
    });
    connect(m_tiles, &PreviewTiles::againRequested, this, &AugmentPage::drawAgain);
    connect(m_tiles, &PreviewTiles::commandRequested, this, [this](int step) {
        const PreviewTile *tile = m_engine->shown(step);
        const int image = currentImage();
        if (!tile || image < 0)
            return;
        const Recipe &recipe = m_workspace.document().recipe();
        copyCommand(m_workspace.document().images().images[image], quint64(image),
                    m_engine->request().window,
                    step < 0 ? u"recipe"_s : recipe.steps.value(step).name, *tile);
    });
    connect(m_try, &TryPanel::probed, m_footer, &AugmentFooter::setProbe);
    connect(m_try, &TryPanel::commandRequested, this, [this](int image, const PreviewTile &tile) {
        copyCommand(m_workspace.document().images().images.value(image), quint64(image),
                    std::nullopt, u"recipe"_s, tile);
    });
    connect(m_footer, &AugmentFooter::imageStepRequested, this, &AugmentPage::stepImage);
    connect(m_footer, &AugmentFooter::qualityToggled, this, [this] {
        showBars();
        request(); // quality is measured on exact pixels
    });
    connect(m_bar, &AugmentBar::seedEdited, this, [this] {
        m_ownSeeds.clear();
        request();
    });
    connect(m_bar, &AugmentBar::wholeToggled, this, [this] {
        syncRecipe();
        request();
    });
    connect(m_bar, &AugmentBar::linkedToggled, m_tiles, &PreviewTiles::setLinked);
    connect(m_bar, &AugmentBar::imagesToggled, this,
            [this](bool on) { showPart(on ? Try : Tiles); });
    connect(m_bar, &AugmentBar::compareRequested, this, &AugmentPage::openCompare);
    connect(m_bar, &AugmentBar::allTilesRequested, m_tiles, &PreviewTiles::showAll);
    connect(m_bar, &AugmentBar::exportRequested, this, &AugmentPage::askExport);
    connect(m_compare, &CompareView::closed, this, [this] { showPart(Tiles); });
    connect(m_compare, &CompareView::noted, &m_workspace.messages(), &Messages::note);
    const auto shortcut = [this](int key, const std::function<void()> &action) {
        connect(new QShortcut(QKeySequence(key), this, nullptr, nullptr,
                              Qt::WidgetWithChildrenShortcut),
                &QShortcut::activated, this, action);
    };
    shortcut(Qt::Key_Escape, [this] {
        if (m_stack->currentIndex() == Compare || m_stack->currentIndex() == Try)
            showPart(Tiles);
        else
            m_tiles->showAll();
    });
    shortcut(Qt::Key_C, [this] { openCompare(); });
}

void AugmentPage::retranslate()
{
    m_empty->setTexts(tr("No image is open"),
                      tr("Open a folder of radiographs, or drop files on the window. Each step of "
                         "the recipe is then shown beside the original."));
    m_openFolder->setText(tr("Open folder…"));
    m_openSamples->setText(tr("Open sample images"));
    syncImage();
}

void AugmentPage::activated() { request(); }

void AugmentPage::hideEvent(QHideEvent *event)
{
    m_engine->setActive(false);
    m_survey->setActive(false);
    Page::hideEvent(event);
}

void AugmentPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_engine->setActive(true);
    m_survey->setActive(true);
    request();
}

bool AugmentPage::loadRecipe(const QString &path) { return m_bar->recipe().loadRecipe(path); }
bool AugmentPage::saveRecipe(const QString &path) { return m_bar->recipe().saveRecipe(path); }
ImageView *AugmentPage::tile(int step) const { return m_tiles->tile(step); }
ImageView *AugmentPage::wholeTile() const { return m_tiles->wholeTile(); }
int AugmentPage::largeStep() const { return std::max(-1, m_tiles->largeStep()); }

int AugmentPage::currentImage() const
{
    const int current = m_workspace.document().currentImage();
    return current < m_workspace.document().images().images.size() ? current : -1;
}

// Actions ----------------------------------------------------------------------------------------

void AugmentPage::askExport()
{
    auto *dialog = new ExportDialog(m_workspace, m_bar->seed(), m_tiles->view().window, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModal(true);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        startExport(m_workspace, dialog->images(), dialog->options(), window());
    });
    dialog->show();
}

void AugmentPage::drawAgain(int step)
{
    m_ownSeeds.insert(step, AugmentBar::newSeed());
    request();
}

void AugmentPage::copyCommand(const ImageEntry &entry, quint64 index,
                              const std::optional<VoiWindow> &window, const QString &name,
                              const PreviewTile &tile)
{
    m_copying.runNewest([source = TileSource{entry, index, window, name},
                         tile](TaskContext &) { return tileCommand(source, tile, tileFolder()); },
                        [this](const Result<QString> &command) {
                            if (!command) {
                                m_workspace.messages().raise(command.error());
                                return;
                            }
                            QGuiApplication::clipboard()->setText(*command);
                            m_workspace.messages().note(
                                tr("Copied: a command line that makes exactly this image."));
                        });
}

void AugmentPage::openCompare()
{
    const int step = m_tiles->largeStep();
    const PreviewTile *tile = m_engine->shown(step);
    if (step == PreviewTiles::noStep || !tile || !m_engine->image()
        || m_stack->currentIndex() != Tiles)
        return;
    const auto pixels = tile->result.channels() == 1 ? tile->pixels : inColour(tile->result);
    m_compare->setContents(m_engine->image(), pixels, tr("Original"),
                           step < 0 ? tr("Whole recipe")
                                    : m_workspace.document().recipe().steps.value(step).titleText(),
                           m_tiles->view());
    if (m_compare->mode() == CompareView::Mode::SideBySide)
        m_compare->setMode(CompareView::Mode::Wipe);
    showPart(Compare);
    m_compare->setFocus();
}

// What is shown ----------------------------------------------------------------------------------

void AugmentPage::showPart(Shown part)
{
    if (m_stack->currentIndex() == Empty && part != Empty && currentImage() < 0)
        part = Empty;
    m_stack->setCurrentIndex(part);
    showBars();
    request();
}

void AugmentPage::showBars()
{
    const int part = m_stack->currentIndex();
    const bool isLarge = part == Tiles && m_tiles->largeStep() != PreviewTiles::noStep;
    using Bar = AugmentBar::Shown;
    m_bar->setShown(isLarge               ? Bar::LargeTile
                        : part == Try     ? Bar::Images
                        : part == Compare ? Bar::Comparison
                        : part == Tiles   ? Bar::Tiles
                                          : Bar::Nothing);
    m_quality->setVisible(m_footer->isQualityWanted() && part == Tiles);
    m_footer->setQualityVisible(part == Tiles);
    m_strip->setVisible(part != Empty);
    showHistogram();
}

void AugmentPage::showHistogram()
{
    const PreviewTile *tile
        = m_stack->currentIndex() == Tiles && m_tiles->largeStep() != PreviewTiles::noStep
        ? m_engine->shown(m_tiles->largeStep())
        : nullptr;
    if (tile)
        m_strip->setTile(std::pair(m_engine->histogram(), tile->histogram));
    else
        m_strip->setTile(std::nullopt);
    m_strip->setEffect(m_survey->effect(), m_survey->setSize(), m_workspace.document().recipe());
}

void AugmentPage::syncRecipe()
{
    const Recipe &recipe = m_workspace.document().recipe();
    QStringList names;
    for (const RecipeStep &step : recipe.steps)
        names << step.method;
    if (names != m_stepNames)
        m_ownSeeds.clear(); // they belong to numbers of steps
    m_stepNames = names;
    m_tiles->setRecipe(recipe, m_bar->isWhole());
    m_tiles->select(m_editor->currentStep());
    showHistogram();
}

void AugmentPage::syncImage()
{
    const auto &images = m_workspace.document().images().images;
    const int current = currentImage();
    const bool any = current >= 0;
    if (!any)
        showPart(Empty);
    else if (m_stack->currentIndex() == Empty
             || (m_stack->currentIndex() == Compare
                 && m_engine->request().path != images[current].path))
        showPart(Tiles);
    m_bar->setExportEnabled(any);
    m_footer->setImage(m_workspace.document().images(), current);
    if (!any)
        m_tiles->clear();
    else if (m_engine->request().path != images[current].path)
        m_tiles->resetView(); // a new image starts with its own window and is shown whole
    showWindow();
    request();
}

void AugmentPage::request()
{
    const ImageDataset &set = m_workspace.document().images();
    const int current = currentImage();
    PreviewRequest request;
    if (current >= 0) {
        request.path = set.images[current].path;
        request.index = static_cast<quint64>(current);
    }
    request.window = m_tiles->view().window;
    request.recipe = m_workspace.document().recipe();
    request.seed = m_bar->seed();
    request.ownSeeds = m_ownSeeds;
    request.first = std::max(0, m_editor->currentStep());
    request.withWhole = m_bar->isWhole();
    request.isExact = m_quality->isVisibleTo(this);
    request.exactStep = m_tiles->largeStep();
    m_engine->setRequest(request);
    m_tiles->showCaptions();
    m_survey->setRequest(set, request.recipe, request.seed);
    if (m_stack->currentIndex() == Try)
        m_try->setRequest(set, request.recipe, request.seed);
}

void AugmentPage::showWindow() { m_footer->setWindow(m_tiles->original()->effectiveWindow()); }

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
