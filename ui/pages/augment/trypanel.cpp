// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/augment/trypanel.h"

#include "augment/reduced.h"
#include "augment/shownpart.h"
#include "controls/makers.h"
#include "image/imageio.h"
#include "images/tilegrid.h"
#include "pages/augment/tilebar.h"
#include "pages/augment/tilecommand.h"
#include "viewer/imagepyramid.h"
#include "viewer/viewblend.h"

#include <QFileInfo>
#include <QLocale>

#include <opencv2/imgproc.hpp>

#include <utility>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

constexpr int tryPauseMs = 150; // after a change, until the images are computed again
/// Larger results are kept reduced: twelve of them would fill the memory.
constexpr int keptSide = 2000; // pixels

} // namespace

TryPanel::TryPanel(QWidget *parent)
    : Translated(parent)
    , m_tasks({.limit = 2})
{
    auto *column = bareColumn(this);
    auto *row = addRow(column);
    m_heading = makeLabel(u"dim"_s, u"tryHeading"_s);
    m_heading->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_heading, 1);
    m_next = makeButton(row, u"tryNext"_s, u"refresh"_s);
    connect(m_next, &QPushButton::clicked, this, &TryPanel::showNext);
    m_grid = new TileGrid(this);
    column->addWidget(m_grid, 1);
    connect(m_grid, &TileGrid::viewAdded, this, &TryPanel::addView);
    m_grid->setFirstOnlyBesideLarge(true);
    m_pause.setSingleShot(true);
    m_pause.setInterval(tryPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &TryPanel::start);
    retranslate();
}

void TryPanel::addView(ImageView *view)
{
    view->setCornerTextVisible(false);
    connect(view, &ImageView::stateEdited, this, [this](const ViewState &state) {
        m_view = state;
        m_view.window.reset(); // each image has its own
        for (int i = 0; i < m_grid->count(); ++i)
            m_grid->view(i)->setState(m_view);
    });
    connect(view, &ImageView::probed, this, &TryPanel::probed);
    connect(view, &ImageView::clicked, this, [this, view] {
        const int place = m_grid->indexOf(view) - 1;
        enlarge(m_grid->large() > 0 ? -1 : place);
    });
    if (m_grid->indexOf(view) == 0)
        return;
    auto *bar = named(new TileBar(view), u"tryBar"_s);
    connect(bar, &TileBar::copyRequested, this, [this, view] {
        const int place = m_grid->indexOf(view) - 1;
        if (const PreviewTile *shown = tile(place))
            emit commandRequested(m_chosen[place], *shown);
    });
}

ImageView *TryPanel::view(int place) const
{
    return place >= 0 && place + 1 < m_grid->count() ? m_grid->view(place + 1) : nullptr;
}

const PreviewTile *TryPanel::tile(int place) const
{
    return place >= 0 && place < m_results.size() && m_results[place].tile.pixels
        ? &m_results[place].tile
        : nullptr;
}

void TryPanel::setRequest(const ImageDataset &set, const Recipe &recipe, quint64 seed)
{
    if (set.root != m_set.root || set.images.size() != m_set.images.size())
        m_turn = 0;
    m_tasks.cancel(); // their numbers belong to the set before
    m_set = set;
    m_recipe = recipe;
    m_seed = seed;
    m_pause.start();
}

void TryPanel::showNext()
{
    ++m_turn;
    start();
}

void TryPanel::start()
{
    m_pause.stop();
    m_tasks.cancel();
    m_tasks.run([set = m_set, seed = m_seed,
                 turn = m_turn](TaskContext &) { return chooseImages(set, most, seed, turn); },
                [this](const QVector<int> &chosen) { compute(chosen); });
}

void TryPanel::compute(const QVector<int> &chosen)
{
    const QVector<int> before = std::exchange(m_chosen, chosen);
    enlarge(-1);
    m_grid->setCount(int(m_chosen.size()) + 1);
    if (before != m_chosen) {
        m_results.clear();
        for (int i = 0; i < m_chosen.size(); ++i)
            view(i)->clear();
    }
    m_results.resize(m_chosen.size());
    retranslate();
    const auto pipeline = Pipeline::create(m_recipe);
    for (int i = 0; i < m_chosen.size(); ++i) {
        if (!pipeline) {
            view(i)->clear(pipeline.error().whole());
            continue;
        }
        m_tasks.run([entry = m_set.images[m_chosen[i]], pipeline = *pipeline, seed = m_seed,
                     index = quint64(m_chosen[i])](
                        TaskContext &) { return augmented(entry, pipeline, seed, index); },
                    [this, i](const Result &result) {
                        m_results[i] = result;
                        if (result.tile.pixels)
                            view(i)->setRendered(result.tile.pixels, result.original);
                        else
                            view(i)->clear(result.error);
                        if (i == 0 && result.original)
                            m_grid->setAspect(double(result.original->size().width())
                                              / result.original->size().height());
                        showCaption(i);
                    });
    }
}

TryPanel::Result TryPanel::augmented(const ImageEntry &entry, const Pipeline &pipeline,
                                     quint64 seed, quint64 index)
{
    Result result;
    auto radiograph = readImage(entry.path, 0, nullptr, ColourUse::Keep);
    if (!radiograph) {
        result.error = radiograph.error().whole();
        return result;
    }
    const auto shared = std::make_shared<const Radiograph>(std::move(*radiograph));
    Sample sample = toSample(*shared);
    sample.radiograph = shared;
    sample.boxes = entry.boxes;
    result.tile.drawn = pipeline.draw(seed, 0, index);
    result.tile.seed = seed;
    const auto changed
        = Pipeline::apply(result.tile.drawn, sample, seed, 0, index, pipeline.recipe().labelRules);
    if (!changed) {
        result.error = changed.error().whole();
        return result;
    }
    result.tile.beyond
        = shareBeyond(result.tile.drawn, sample.pixels.size(), seed, 0, index).value_or(0);
    cv::Mat pixels = quantise(*changed);
    const double factor = reductionTo(keptSide, pixels);
    if (factor < 1) {
        cv::Mat small;
        cv::resize(pixels, small, {}, factor, factor, cv::INTER_AREA);
        pixels = small;
        result.tile.isExact = false;
    }
    result.tile.result = pixels;
    result.tile.pixels = ImagePyramid::buildRendered(pixels);
    const QSize size = QSize(shared->columns(), shared->rows());
    result.original = ImagePyramid::build(
        std::max(size.width(), size.height()) > keptSide
            ? resizedTo(shared, size.scaled(keptSide, keptSide, Qt::KeepAspectRatio))
            : shared);
    return result;
}

void TryPanel::showCaption(int place)
{
    const ImageEntry entry = m_set.images.value(m_chosen[place]);
    const QString name = QFileInfo(entry.path).fileName();
    ImageView *own = view(place);
    QString drawn;
    if (const PreviewTile *shown = tile(place)) {
        drawn = drawnText(shown->drawn, true);
        if (drawn.isEmpty())
            drawn = tr("unchanged");
        const QString beyond = beyondText(*shown);
        for (auto *bar : own->findChildren<TileBar *>()) {
            bar->setSeed(shown->seed, shown->isExact ? QString() : tr("reduced"), false);
            bar->setWarnings(beyond.isEmpty() ? QStringList() : QStringList{beyond});
        }
    }
    own->setToolTip(QStringList{name, drawn}.join(u'\n'));
    own->setCaption(entry.label.isEmpty() ? name : entry.label, drawn);
    own->setCornerLines({name});
}

void TryPanel::enlarge(int place)
{
    if (m_grid->count() == 0)
        return;
    m_grid->setLarge(place + 1);
    if (place < 0 || place >= m_results.size())
        return;
    ImageView *original = m_grid->view(0);
    if (m_results[place].original)
        original->setPyramid(m_results[place].original);
    original->setCaption(tr("Original"));
    m_grid->view(place + 1)->setFocus();
}

void TryPanel::retranslate()
{
    const QLocale locale;
    m_heading->setText(
        tr("%1 of %2 images under the whole recipe, chosen over the classes")
            .arg(locale.toString(m_chosen.size()), locale.toString(m_set.images.size())));
    setTexts(m_next, tr("Other images"),
             tr("Show the next %1 images of the set").arg(locale.toString(most)));
    m_next->setEnabled(m_set.images.size() > most);
    for (int i = 0; i < m_results.size(); ++i)
        showCaption(i);
}

} // namespace synthray

#include "moc_trypanel.cpp"
