// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/classify/classifyimages.h"

#include "controls/choicebox.h"
#include "controls/columnfit.h"
#include "controls/makers.h"
#include "controls/theme.h"
#include "models/predictionmodel.h"
#include "viewer/imageview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTableView>

#include <cmath>
#include <opencv2/imgproc.hpp>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

/// The filter's entries. Cell holds the true and the predicted class; Label holds the label,
/// whether an image has it and whether it is predicted.
enum class FilterKind { All, Misclassified, Cell, Label };
QVariant filterEntry(FilterKind kind, int a = -1, int b = -1, int c = -1)
{
    return QVariantList{int(kind), a, b, c};
}

/// Keeps the rows that match one entry of the filter.
class ImageFilter : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setEntry(const QVariantList &values)
    {
        for (int i = 0; i < 4; ++i)
            m_entry[i] = i < values.size() ? values[i].toInt() : i == 0 ? int(FilterKind::All) : -1;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        switch (FilterKind(m_entry[0])) {
        case FilterKind::Misclassified:
            return index.data(PredictionModel::WrongRole).toBool();
        case FilterKind::Cell:
            return index.data(PredictionModel::TruthRole).toInt() == m_entry[1]
                && index.data(PredictionModel::PredictedRole).toInt() == m_entry[2];
        case FilterKind::Label: {
            const auto *model = static_cast<const PredictionModel *>(sourceModel());
            return m_entry[1] < model->file().predictions.classes.size()
                && model->hasLabel(row, m_entry[1]) == (m_entry[2] != 0)
                && model->predictsLabel(row, m_entry[1]) == (m_entry[3] != 0);
        }
        case FilterKind::All:
            break;
        }
        return true;
    }

private:
    int m_entry[4] = {int(FilterKind::All), -1, -1, -1};
};

constexpr int widestNames
    = 110; // px; largest minimum width of the names; below it the table scrolls
constexpr int widestLabels = 150; // px; columns of multi-label images are long

constexpr int largestHeatMap = 1024; // px; a heat map is coarse

} // namespace

struct ClassifyImages::ClassifierCache {
    std::mutex mutex;
    QString run;
    std::unique_ptr<Classifier> classifier;
};

void HeatLayer::paint(QPainter &painter, const ViewPlace &place)
{
    if (m_image.isNull() || !place.isValid())
        return;
    const ViewPlace flat = place.flat();
    const QRectF target = flat.toWidget(place.image()), seen = target & flat.view();
    if (seen.isEmpty())
        return;
    const double sx = m_image.width() / target.width(), sy = m_image.height() / target.height();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setTransform(place.turned(), true);
    painter.drawImage(seen, m_image,
                      QRectF((seen.left() - target.left()) * sx, (seen.top() - target.top()) * sy,
                             seen.width() * sx, seen.height() * sy));
}

QImage heatPicture(const cv::Mat &heat, double strength)
{
    cv::Mat small = heat;
    const double scale = double(largestHeatMap) / std::max(heat.rows, heat.cols);
    if (scale < 1)
        cv::resize(heat, small, {}, scale, scale, cv::INTER_AREA);
    QImage image(small.cols, small.rows, QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < small.rows; ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < small.cols; ++x) {
            const double v = std::clamp(double(small.at<float>(y, x)), 0.0, 1.0);
            // Red to yellow by strength; transparent where there is little.
            const int alpha = int(std::lround(140 * strength * std::pow(v, 1.5)));
            line[x] = qPremultiply(
                qRgba(int(200 + 55 * v), int(230 * v * v), int(30 * (1 - v)), alpha));
        }
    }
    return image;
}

ClassifyImages::ClassifyImages(QWidget *parent)
    : QWidget(parent)
    , m_model(new PredictionModel(this))
    , m_sorted(new ImageFilter(this))
    , m_cache(std::make_shared<ClassifierCache>())
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(PredictionModel::SortRole);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    m_filter = named(new QComboBox, u"imageFilter"_s);
    m_filter->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row->addWidget(m_filter);
    row->addStretch();
    m_table = new QTableView;
    m_table->setHorizontalHeader(new SortableHeader(m_table));
    m_table->setObjectName(u"predictionTable"_s);
    styleTable(m_table);
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(PredictionModel::PredictionError, Qt::DescendingOrder);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->viewport()->installEventFilter(this); // its width
    // Columns that follow their contents do so later than the table is filled.
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        if (column != PredictionModel::Image)
            fitNames();
    });
    for (const int column :
         {PredictionModel::Image, PredictionModel::Truth, PredictionModel::Predicted})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Interactive);
    auto [left, leftColumn] = makeCard({}, true);
    leftColumn->addLayout(row);
    leftColumn->addWidget(m_table, 1);

    auto [right, rightColumn] = makeCard({}, true);
    auto *bar = new QHBoxLayout;
    m_caption = makeLabel(u"dim"_s, u"imageCaption"_s);
    m_heatOn = named(new QCheckBox, u"heatMapOn"_s);
    m_heatOn->setChecked(true);
    m_class = named(new ChoiceBox, u"heatMapClass"_s);
    m_caption->setWordWrap(true);
    m_caption->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // long names are cut
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setMinimumWidth(80);
    // Two lines above the choice of the heat map: beside it there is no room for the name, the
    // actual and the predicted class.
    rightColumn->addWidget(m_caption);
    bar->addWidget(m_heatOn);
    bar->addWidget(m_class);
    bar->addStretch();
    rightColumn->addLayout(bar);
    m_view = named(new ImageView, u"evaluatedImage"_s);
    m_view->addLayer(&m_heat);
    rightColumn->addWidget(m_view, 1);
    m_heatNote = makeText(u"small"_s, u"heatMapNote"_s);
    m_heatNote->hide();
    rightColumn->addWidget(m_heatNote);

    m_splitter = new QSplitter;
    QSplitter *split = m_splitter;
    split->setChildrenCollapsible(false);
    split->setHandleWidth(10);
    split->addWidget(left);
    split->addWidget(right);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    split->setSizes({610, 390});
    left->setMinimumWidth(420);
    connect(split, &QSplitter::splitterMoved, this, [this] { m_isSplitChosen = true; });
    auto *column = bareColumn(this, 6);
    column->addWidget(split);

    connect(m_filter, &QComboBox::activated, this, &ClassifyImages::filterChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ClassifyImages::imageChosen);
    connect(m_heatOn, &QCheckBox::toggled, this, &ClassifyImages::updateHeatMap);
    connect(m_class, &QComboBox::activated, this, &ClassifyImages::updateHeatMap);
    connect(m_view, &ImageView::stepRequested, this, [this](int delta) {
        const int rows = m_sorted->rowCount();
        if (rows == 0)
            return;
        const int now = m_table->currentIndex().row();
        const int next = delta == INT_MIN ? 0
            : delta == INT_MAX            ? rows - 1
                                          : std::clamp(now + delta, 0, rows - 1);
        m_table->setCurrentIndex(m_sorted->index(next, 0));
    });
    connect(&m_loader, &ImageLoader::loaded, this,
            [this](const QString &path, const std::shared_ptr<const ImagePyramid> &pyramid) {
                if (path != m_path)
                    return;
                m_pyramid = pyramid;
                m_view->setPyramid(pyramid);
                updateHeatMap();
            });
    connect(&m_loader, &ImageLoader::failed, this,
            [this](const QString &path, const QString &reason) {
                if (path == m_path)
                    m_view->clear(reason);
            });
    retranslate();
}

ClassifyImages::~ClassifyImages() { m_view->removeLayer(&m_heat); }

void ClassifyImages::show(std::shared_ptr<const EvaluatedImages> evaluated, const QString &run)
{
    const bool otherRun = run != m_run;
    m_evaluated = std::move(evaluated);
    m_run = run;
    m_model->setFile(m_evaluated ? m_evaluated->file : PredictionFile());
    if (otherRun) {
        m_pyramid.reset();
        m_path.clear();
        m_heat.setHeat({});
        m_view->clear(tr("Choose an image in the table."));
    }
    fillFilter(otherRun); // the filter of one run does not apply to the next
    fitColumns();
    if (m_sorted->rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_sorted->index(0, 0));
}

/// The table is as wide as its columns, until the user moves the border.
void ClassifyImages::fitSplit()
{
    constexpr int narrowestPicture = 268, frame = 30; // px; the card's margins and a scroll bar
    if (m_isSplitChosen || m_sorted->rowCount() == 0)
        return;
    int needs = frame;
    for (int column = 0; column < m_sorted->columnCount(); ++column)
        needs += std::max(wholeWidth(*m_table, column),
                          m_table->horizontalHeader()->sectionSizeHint(column));
    const int all = m_splitter->width() - m_splitter->handleWidth();
    const int left = std::min(std::max(needs, all * 61 / 100), all - narrowestPicture);
    m_splitter->setSizes({left, all - left});
}

void ClassifyImages::fitColumns()
{
    fitSplit();
    const QAbstractItemView *view = m_table; // its sizeHintForColumn is public
    for (const int column : {PredictionModel::Truth, PredictionModel::Predicted})
        m_table->setColumnWidth(
            column,
            std::min(widestLabels,
                     std::max(view->sizeHintForColumn(column),
                              m_table->horizontalHeader()->sectionSizeHint(column))));
    fitNames();
}

/// The names take the remaining width. They keep a minimum: below it the table scrolls.
void ClassifyImages::fitNames()
{
    const QAbstractItemView *view = m_table;
    const QHeaderView *head = m_table->horizontalHeader();
    const int least = std::min(widestNames,
                               std::max(view->sizeHintForColumn(PredictionModel::Image),
                                        head->sectionSizeHint(PredictionModel::Image)));
    stretchColumn(*m_table, PredictionModel::Image, least);
}

bool ClassifyImages::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

void ClassifyImages::fillFilter(bool reset)
{
    const int before = reset ? 0 : m_filter->currentIndex();
    m_filter->clear();
    m_class->clear();
    m_class->addItem(tr("for the predicted class"), -1);
    m_filter->addItem(tr("All images"), filterEntry(FilterKind::All));
    m_filter->addItem(tr("Misclassified"), filterEntry(FilterKind::Misclassified));
    if (m_evaluated) {
        const QStringList &classes = m_evaluated->report.classes;
        for (int k = 0; k < int(classes.size()); ++k)
            m_class->addItem(tr("for %1").arg(classes[k]), k);
        if (!m_evaluated->report.multiLabel)
            for (int t = 0; t < int(classes.size()); ++t)
                for (int s = 0; s < int(classes.size()); ++s)
                    m_filter->addItem(tr("%1 predicted as %2").arg(classes[t], classes[s]),
                                      filterEntry(FilterKind::Cell, t, s));
        else
            for (int k = 0; k < int(classes.size()); ++k) {
                m_filter->addItem(tr("%1: true positives").arg(classes[k]),
                                  filterEntry(FilterKind::Label, k, 1, 1));
                m_filter->addItem(tr("%1: false negatives").arg(classes[k]),
                                  filterEntry(FilterKind::Label, k, 1, 0));
                m_filter->addItem(tr("%1: false positives").arg(classes[k]),
                                  filterEntry(FilterKind::Label, k, 0, 1));
                m_filter->addItem(tr("%1: true negatives").arg(classes[k]),
                                  filterEntry(FilterKind::Label, k, 0, 0));
            }
    }
    m_filter->setCurrentIndex(std::clamp(before, 0, m_filter->count() - 1));
    filterChosen();
}

void ClassifyImages::showOnly(int truth, int predicted)
{
    m_filter->setCurrentIndex(
        std::max(0,
                 m_filter->findData(truth < 0 ? filterEntry(FilterKind::All)
                                              : filterEntry(FilterKind::Cell, truth, predicted))));
    filterChosen();
}

void ClassifyImages::showLabel(int label, bool truth, bool predicted)
{
    m_filter->setCurrentIndex(
        std::max(0, m_filter->findData(filterEntry(FilterKind::Label, label, truth, predicted))));
    filterChosen();
}

void ClassifyImages::filterChosen()
{
    static_cast<ImageFilter *>(m_sorted)->setEntry(m_filter->currentData().toList());
    if (m_sorted->rowCount() > 0)
        m_table->setCurrentIndex(m_sorted->index(0, 0));
}

void ClassifyImages::imageChosen()
{
    const QModelIndex index = m_table->currentIndex();
    const QString path = index.siblingAtColumn(0).data(PredictionModel::PathRole).toString();
    if (path.isEmpty() || path == m_path)
        return;
    m_path = path;
    m_pyramid.reset();
    m_heat.setHeat({});
    const int row = m_sorted->mapToSource(index).row();
    m_caption->setToolTip(path);
    m_actual = m_model->truthText(row);
    m_predicted = m_model->predictedText(row);
    showTexts();
    QStringList next;
    for (const int step : {1, -1})
        if (const QModelIndex beside = m_sorted->index(index.row() + step, 0); beside.isValid())
            next << beside.data(PredictionModel::PathRole).toString();
    m_loader.load(path, next);
}

/// About the image and its heat map.
void ClassifyImages::showTexts()
{
    m_caption->setText(
        m_path.isEmpty() ? QString()
                         : QString(QFileInfo(m_path).fileName() + u'\n'
                                   + tr("actual: %1 · predicted: %2").arg(m_actual, m_predicted)));
    const int cells = m_heatCells.isEmpty() ? 0 : m_heatCells.width() * m_heatCells.height();
    showText(
        m_heatNote,
        cells > 0 && cells < 49
            ? tr("The heat map is no finer than %1 × %2 cells, the network's last feature "
                 "map at this resolution. Train with larger images for a finer one.")
                  .arg(QString::number(m_heatCells.width()), QString::number(m_heatCells.height()))
            : QString());
}

void ClassifyImages::updateHeatMap()
{
    m_heatWork.cancel();
    if (!m_heatOn->isChecked() || !m_pyramid || !m_pyramid->radiograph()) {
        m_heat.setHeat({});
        m_heatCells = {};
        showTexts();
        m_view->update();
        return;
    }
    const int row = m_sorted->mapToSource(m_table->currentIndex()).row();
    if (row < 0 || row >= m_model->rowCount())
        return;
    const int chosen = m_class->currentData().toInt();
    const int oneClass = chosen >= 0 ? chosen : m_model->file().predictions.predictedClass(row);
    struct HeatMap {
        QImage overlay;
        cv::Size cells;
    };
    m_heatWork.run(
        [oneClass, run = m_run, radiograph = m_pyramid->radiograph(),
         cache = m_cache](TaskContext &context) {
            HeatMap map;
            if (context.stopRequested())
                return map;
            const std::lock_guard lock(cache->mutex);
            if (cache->run != run || !cache->classifier) {
                auto opened = Classifier::open(run, u"cpu"_s);
                cache->classifier
                    = opened ? std::make_unique<Classifier>(std::move(*opened)) : nullptr;
                cache->run = run;
            }
            if (cache->classifier)
                if (const auto heat = cache->classifier->heatMap(*radiograph, oneClass, &map.cells))
                    map.overlay = heatPicture(
                        *heat, map.cells.area() < 16 ? 0.5 : 1); // a few cells cover everything
            return map;
        },
        [this](const HeatMap &map) {
            m_heat.setHeat(map.overlay);
            m_heatCells = {map.cells.width, map.cells.height};
            showTexts();
            m_view->update();
            emit heatShown();
        });
}

void ClassifyImages::retranslate()
{
    setTexts(m_heatOn, tr("Heat map"),
             tr("Grad-CAM: the regions of the image that support the class"));
    m_class->setAccessibleName(tr("Class of the heat map"));
    m_filter->setAccessibleName(tr("Which images"));
    m_table->setAccessibleName(tr("Images with their predictions"));
    m_model->retranslate();
    if (m_path.isEmpty())
        m_view->clear(tr("Choose an image in the table."));
    m_loader.retryFailed();
    fillFilter();
    fitColumns();
    showTexts();
}

} // namespace synthray

#include "moc_classifyimages.cpp"
