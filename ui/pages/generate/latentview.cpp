// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/generate/latentview.h"

#include "controls/choicebox.h"
#include "controls/emptystate.h"
#include "controls/makers.h"
#include "learn/evaluation/generator.h"
#include "learn/evaluation/weightsexport.h"
#include "pages/generate/generatedialog.h"
#include "pages/generate/latentcontrols.h"
#include "pages/generate/latentneighbours.h"
#include "session/messages.h"
#include "session/runsfolder.h"
#include "session/workspace.h"
#include "viewer/imageconvert.h"
#include "viewer/imageview.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QGridLayout>
#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

constexpr int restingTime = 250; // ms without a change
constexpr int variationSide = 64, variationColumns = 4; // px
constexpr int controlsWidth = 272, neighboursWidth = 216; // px
constexpr int scrollBarWidth = 14; // px

QScrollArea *scrolled(QWidget *content, int width)
{
    auto *area = new QScrollArea;
    content->layout()->setContentsMargins(0, 0, scrollBarWidth, 0);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFixedWidth(width);
    return area;
}

} // namespace

LatentView::LatentView(Workspace &workspace, QWidget *parent)
    : Translated(parent)
    , m_workspace(workspace)
{
    m_stack = new QStackedWidget;
    bareColumn(this)->addWidget(m_stack);
    m_empty = new EmptyState(u"latentEmpty"_s);
    m_stack->addWidget(m_empty);

    auto *content = new QWidget;
    auto *row = bareRow(content, 12);
    auto *left = new QWidget;
    auto *leftColumn = bareColumn(left, 8);
    m_weights = named(new ChoiceBox, u"latentWeights"_s);
    leftColumn->addWidget(m_weights);
    m_controls = new LatentControls;
    leftColumn->addWidget(m_controls, 1);
    row->addWidget(scrolled(left, controlsWidth));

    const Card card = makeCard();
    buildImage(card.column);
    row->addWidget(card.frame, 1);

    auto *right = new QWidget;
    auto *rightColumn = bareColumn(right, 8);
    m_neighbours = new LatentNeighbours(m_runs);
    rightColumn->addWidget(m_neighbours, 1);
    m_copy = makeButton(rightColumn, u"latentCopy"_s, u"copy"_s);
    m_export = makeButton(rightColumn, u"latentExport"_s, u"export"_s);
    row->addWidget(scrolled(right, neighboursWidth));
    m_stack->addWidget(content);

    m_resting.setSingleShot(true);
    m_resting.setInterval(restingTime);
    connect(&m_resting, &QTimer::timeout, this, &LatentView::drawVariations);
    connect(m_controls, &LatentControls::placeChanged, this, &LatentView::draw);
    connect(m_view, &ImageView::stepRequested, m_controls, &LatentControls::step);
    connect(m_weights, &QComboBox::activated, this, [this] {
        m_source.epoch = m_weights->currentData().toInt();
        closeRun();
        open();
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(command());
        m_workspace.messages().note(tr("Command copied to the clipboard."));
    });
    connect(m_export, &QPushButton::clicked, this, &LatentView::exportNetworks);
    connect(&workspace.runs(), &RunsFolder::changed, this, [this] {
        if (isVisible())
            m_runs.setFolder(m_workspace.runs().folder());
    });
    retranslate();
    updateEmpty();
}

LatentView::~LatentView() = default;

void LatentView::buildImage(QVBoxLayout *column)
{
    m_view = named(new ImageView, u"latentImage"_s);
    column->addWidget(m_view, 1);
    m_facts = makeText(u"small"_s, u"latentFacts"_s, column);
    m_variationsTitle = makeLabel(u"title"_s, {}, column);
    auto *grid = new QGridLayout;
    grid->setSpacing(6);
    column->addLayout(grid);
    grid->setColumnStretch(variationColumns, 1);
    for (size_t i = 0; i < m_variations.size(); ++i) {
        auto *tile = named(new ImageView, u"latentVariation%1"_s.arg(int(i) + 1));
        tile->setCornerTextVisible(false);
        tile->setFixedSize(variationSide, variationSide);
        tile->setCursor(Qt::PointingHandCursor);
        connect(tile, &ImageView::clicked, this,
                [this, number = qint64(i) + 1] { m_controls->setVariation(number); });
        m_variations[i] = tile;
        grid->addWidget(tile, int(i) / variationColumns, int(i) % variationColumns);
    }
}

void LatentView::setRun(const RunReader *reader, bool running)
{
    const QString folder = reader ? reader->folder() : QString();
    const bool isOther = folder != m_source.run;
    const bool hasWeights
        = reader && (reader->hasCheckpoint() || !snapshotEpochs(folder).isEmpty());
    const bool hasGrown = !isOther && reader && m_work && m_source.epoch == 0
        && reader->lastStep() != m_step && !running;
    const bool isSame = !isOther && running == m_running && hasWeights == m_hasWeights;
    if (isSame && !hasGrown)
        return;
    m_running = running;
    m_hasWeights = hasWeights;
    m_header = reader ? std::optional(reader->header()) : std::nullopt;
    if (isOther) {
        m_source = {};
        m_source.run = folder;
    }
    if (isOther || hasGrown || running)
        closeRun();
    m_step = reader ? reader->lastStep() : -1;
    fillWeights();
    updateEmpty();
    if (isVisible())
        open();
}

void LatentView::closeRun()
{
    m_opening.cancel();
    m_drawing.cancel();
    m_resting.stop();
    m_isOpening = false;
    m_work.reset();
    m_error.clear();
    m_image = cv::Mat();
    m_neighbours->setRun(nullptr);
    updateEmpty();
}

void LatentView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_runs.setFolder(m_workspace.runs().folder());
    open();
}

void LatentView::open()
{
    if (m_work || m_isOpening || !m_header || m_running || !m_hasWeights)
        return;
    m_isOpening = true;
    m_error.clear();
    updateEmpty();
    m_opening.run(
        [source = m_source](TaskContext &) -> Result<std::shared_ptr<LatentWork>> {
            auto work = openLatentExplorer(source);
            TRY(work);
            return std::shared_ptr<LatentWork>(std::move(*work));
        },
        [this](Result<std::shared_ptr<LatentWork>> work) { opened(std::move(work)); });
}

void LatentView::opened(Result<std::shared_ptr<LatentWork>> work)
{
    m_isOpening = false;
    if (!work) {
        m_error = work.error().whole();
        updateEmpty();
        return;
    }
    m_work = *work;
    m_controls->setInfo(m_work->info());
    m_neighbours->setRun(&*m_header);
    updateEmpty();
    draw();
}

void LatentView::fillWeights()
{
    m_weights->clear();
    for (const auto &[epoch, text] : generatorEpochs(m_source.run))
        m_weights->addItem(text, epoch);
    if (const int at = m_weights->findData(m_source.epoch); at >= 0)
        m_weights->setCurrentIndex(at);
    else if (m_weights->count() > 0)
        m_source.epoch = m_weights->itemData(0).toInt();
}

void LatentView::updateEmpty()
{
    m_stack->setCurrentIndex(m_work ? 1 : 0);
    m_empty->setBusy(m_isOpening);
    if (m_isOpening)
        m_empty->setTexts(tr("Opening the generator…"), {});
    else if (!m_error.isEmpty())
        m_empty->setTexts(tr("The generator cannot be opened"), m_error);
    else if (m_running)
        m_empty->setTexts(tr("The run is being trained"),
                          tr("The latent space of its generator can be explored when the training "
                             "has stopped or finished. Stop is in the bar at the bottom; a stopped "
                             "training can be resumed."));
    else
        m_empty->setTexts(tr("No generator yet"),
                          tr("The run has no checkpoint. Resume it until an epoch is finished, or "
                             "open another run on the Runs page."));
}

QString LatentView::command() const
{
    return m_work ? latentCommand(m_controls->place(), m_source, m_work->info()) : QString();
}

void LatentView::draw()
{
    if (!m_work)
        return;
    m_resting.start();
    m_drawing.dropWaiting(); // the newest place wins
    struct Drawn {
        Result<cv::Mat> image;
        double milliseconds;
    };
    m_drawing.run(
        [work = m_work, place = m_controls->place()](TaskContext &) {
            QElapsedTimer timer;
            timer.start();
            auto image = work->draw(place.seed, place.index, place.point, place.label);
            return Drawn{std::move(image), double(timer.nsecsElapsed()) / 1e6};
        },
        [this](const Drawn &result) {
            if (result.image)
                drawn(*result.image, result.milliseconds);
            else
                m_workspace.messages().raise(result.image.error());
        });
}

void LatentView::drawn(const cv::Mat &image, double milliseconds)
{
    m_image = image;
    m_milliseconds = milliseconds;
    m_view->setImage(toQImage(image));
    m_view->setBadge(tr("SYNTHETIC"));
    const LatentInfo &info = m_work->info();
    m_facts->setText(tr("%1 × %1 pixels · epoch %2 · %3 ms")
                         .arg(QString::number(info.size), QString::number(info.epoch),
                              QLocale().toString(m_milliseconds, 'f', 0)));
    m_facts->setToolTip(tr("Weights (SHA-256): %1").arg(info.weights));
    m_neighbours->setImage(image);
}

void LatentView::drawVariations()
{
    if (!m_work || !isVisible())
        return;
    for (size_t i = 0; i < m_variations.size(); ++i) {
        LatentPlace place = m_controls->place();
        place.point.variation = static_cast<qint64>(i) + 1;
        m_variations[i]->setSelected(m_controls->place().point.variation == place.point.variation);
        m_drawing.run(
            [work = m_work, place](TaskContext &) {
                return work->draw(place.seed, place.index, place.point, place.label);
            },
            [this, i](const Result<cv::Mat> &image) {
                if (image)
                    m_variations[i]->setImage(toQImage(*image));
            });
    }
}

void LatentView::exportNetworks()
{
    const QString folder = QFileDialog::getExistingDirectory(
        this, tr("Folder for the weights"), QFileInfo(m_source.run).absolutePath());
    if (folder.isEmpty())
        return;
    WeightsExportOptions options;
    options.run = m_source.run;
    options.epoch = m_source.epoch;
    auto report = std::make_shared<WeightsExport>();
    const auto job = [options, folder, report](JobContext &context) -> Result<> {
        auto exported = exportWeights(options, folder, context);
        TRY(exported);
        *report = *exported;
        return {};
    };
    const JobHandle handle = m_workspace.startJob([] { return tr("Exporting weights"); }, job,
                                                  JobKind::Export, options.run);
    const auto connection = std::make_shared<QMetaObject::Connection>();
    *connection = connect(&m_workspace.runner(), &JobRunner::finished, this,
                          [this, report, folder, handle, connection](const JobHandle &ended) {
                              if (ended.id != handle.id)
                                  return;
                              disconnect(*connection);
                              if (report->files.isEmpty())
                                  return; // the runner has shown why
                              const QStringList lines
                                  = QStringList{tr("%n file(s) written to %1", nullptr,
                                                   static_cast<int>(report->files.size()))
                                                    .arg(QDir::toNativeSeparators(folder))}
                                  + report->remarks;
                              m_workspace.messages().note(lines.join(u' '));
                          });
}

void LatentView::retranslate()
{
    m_weights->setAccessibleName(tr("Weights"));
    m_weights->setToolTip(tr("Which of the run's saved generators is shown"));
    m_variationsTitle->setText(tr("More like this"));
    for (ImageView *tile : m_variations)
        tile->setToolTip(tr("A random variation. Click to explore from it."));
    setTexts(m_copy, tr("Copy as command"),
             tr("The call of synthray-cli that makes this image again, bit by bit"));
    setTexts(m_export, tr("Export weights…"),
             tr("Generator and discriminator as safetensors with PyTorch's names, and the "
                "generator as ONNX"));
    fillWeights();
    updateEmpty();
    if (!m_error.isEmpty())
        open(); // says why in this language
}

} // namespace synthray

#include "moc_latentview.cpp"
