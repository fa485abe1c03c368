// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/data/duplicatesview.h"

#include "controls/compactbar.h"
#include "controls/emptystate.h"
#include "controls/makers.h"
#include "controls/theme.h"
#include "models/pairlistmodel.h"
#include "pages/data/pairdelegate.h"
#include "pages/data/pairpanel.h"
#include "session/document.h"
#include "session/messages.h"
#include "session/navigator.h"
#include "session/scanner.h"
#include "session/setanalysis.h"
#include "session/settings.h"
#include "session/workspace.h"
#include "viewer/thumbnailloader.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QListView>
#include <QProgressBar>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QtMath>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

constexpr int maxDistance = 96; // beyond it, images of different patients count as alike
constexpr int sliderDelayMs = 200, pairRequestDelayMs = 20;
constexpr qint64 thumbnailMemory = 32LL << 20; // bytes

} // namespace

DuplicatesView::DuplicatesView(Workspace &workspace, SetAnalysis &analysis, QWidget *parent)
    : Translated(parent)
    , m_workspace(workspace)
    , m_analysis(analysis)
    , m_thumbnails(std::make_unique<ThumbnailLoader>(nullptr, thumbnailMemory))
    , m_model(new PairListModel(this))
{
    auto *column = bareColumn(this, 10);
    buildBar(column);
    buildContent(column);
    connectParts();
    setFocusProxy(m_list);
    m_thumbnails->setSide(qCeil(PairDelegate::thumbnail * 2.0));
    retranslate();
    updatePairs();
}

DuplicatesView::~DuplicatesView() = default;

void DuplicatesView::buildBar(QVBoxLayout *column)
{
    m_bar = new CompactBar(this);
    m_filter = named(new QComboBox(m_bar), u"pairFilter"_s);
    m_filter->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_distanceLabel = makeLabel(u"dim"_s);
    m_slider = named(new QSlider(Qt::Horizontal, m_bar), u"distanceSlider"_s);
    m_slider->setRange(-1, maxDistance);
    m_slider->setPageStep(8);
    m_slider->setFixedWidth(120);
    m_distance = named(new QSpinBox(m_bar), u"distance"_s);
    m_distance->setRange(-1, maxDistance);
    m_distance->setKeyboardTracking(false);
    m_distanceLabel->setBuddy(m_distance);
    m_resetDistance = makeTool(nullptr, u"usualDistance"_s, u"reset"_s);
    m_bar->addWidget(m_filter);
    m_bar->addStretch();
    m_bar->addWidget(m_distanceLabel);
    m_bar->addWidget(m_slider);
    m_bar->addWidget(m_distance);
    m_bar->addWidget(m_resetDistance);
    m_copy = m_bar->addButton(u"copy"_s);
    m_copy->setObjectName(u"copyPairs"_s);
    m_keepAll = m_bar->addButton(u"check"_s);
    m_keepAll->setObjectName(u"keepOneOfEach"_s);
    m_include = m_bar->addButton(u"undo"_s);
    m_include->setObjectName(u"includeLeftOut"_s);
    m_include->hide(); // until there is something to include
    column->addWidget(m_bar);
}

void DuplicatesView::buildContent(QVBoxLayout *column)
{
    m_stack = new QStackedWidget(this);
    m_splitter = new QSplitter(Qt::Horizontal, m_stack);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(10);
    auto [card, cardColumn] = makeCard({}, true);
    m_list = named(new QListView(card), u"pairList"_s);
    m_list->setProperty("plain", true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PairDelegate(*m_model, *m_thumbnails, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->viewport()->installEventFilter(this);
    cardColumn->addWidget(m_list);
    card->setMinimumWidth(340);
    m_panel = new PairPanel(m_splitter);
    m_splitter->addWidget(card);
    m_splitter->addWidget(m_panel);
    m_splitter->setSizes({320, 560});
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->restoreState(m_workspace.settings().pairSplitter.get());
    m_stack->addWidget(m_splitter);

    m_empty = new EmptyState(u"noPairs"_s, m_stack);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);

    auto *foot = new QHBoxLayout;
    m_how = makeText(u"small"_s, u"howCompared"_s);
    m_progress = new QProgressBar(this);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(120);
    QSizePolicy keeps = m_progress->sizePolicy();
    keeps.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(keeps);
    foot->addWidget(m_how, 1);
    foot->addWidget(m_progress);
    column->addLayout(foot);
}

void DuplicatesView::connectParts()
{
    for (QTimer *timer : {&m_distanceTimer, &m_request})
        timer->setSingleShot(true);
    m_distanceTimer.setInterval(sliderDelayMs);
    m_request.setInterval(pairRequestDelayMs);
    connect(&m_distanceTimer, &QTimer::timeout, this,
            [this] { m_analysis.setNearDistance(m_distance->value()); });
    connect(m_slider, &QSlider::valueChanged, m_distance, &QSpinBox::setValue);
    connect(m_distance, &QSpinBox::valueChanged, m_slider, &QSlider::setValue);
    connect(m_distance, &QSpinBox::valueChanged, this, [this] { m_distanceTimer.start(); });
    connect(m_resetDistance, &QToolButton::clicked, this, [this] {
        m_analysis.resetNearDistance();
        updateState();
    });
    connect(m_filter, &QComboBox::currentIndexChanged, this, [this] {
        m_model->setFilter(static_cast<PairListModel::Filter>(m_filter->currentData().toInt()));
        if (m_model->rowCount() > 0)
            m_list->setCurrentIndex(m_model->index(0));
        updateState();
        showPair();
    });
    connect(m_copy, &QToolButton::clicked, this, [this] {
        QApplication::clipboard()->setText(m_model->text());
        m_workspace.messages().note(tr("%Ln pair(s) copied.", nullptr, m_model->rowCount()));
    });
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_workspace.settings().pairSplitter.set(m_splitter->saveState()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DuplicatesView::showPair);
    const auto request = [this] {
        if (!m_request.isActive())
            m_request.start();
    };
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, request);
    connect(m_model, &QAbstractItemModel::modelReset, this, request);
    connect(&m_request, &QTimer::timeout, this, &DuplicatesView::requestThumbnails);
    connect(m_thumbnails.get(), &ThumbnailLoader::loaded, m_list->viewport(),
            qOverload<>(&QWidget::update));
    connect(&Theme::instance(), &Theme::changed, m_list->viewport(), qOverload<>(&QWidget::update));
    connect(m_panel, &PairPanel::stepRequested, this, &DuplicatesView::step);
    connect(m_panel, &PairPanel::imagesRequested, this, [this](const QStringList &paths) {
        emit imagesRequested(QSet<QString>(paths.begin(), paths.end()), tr("a pair of duplicates"));
    });
    connect(m_panel, &PairPanel::compareRequested, this,
            [this](const QString &a, const QString &b) {
                m_workspace.navigator().requestCompare(a, b);
            });
    connect(m_panel, &PairPanel::keepRequested, this, &DuplicatesView::keepOne);
    connect(m_panel, &PairPanel::splitRequested, this, &DuplicatesView::moveBoth);
    connect(m_keepAll, &QToolButton::clicked, this, &DuplicatesView::keepOneOfEach);
    connect(m_include, &QToolButton::clicked, this, [this] {
        Document &document = m_workspace.document();
        document.includeLeftOut(tr("Include %Ln image(s) again", nullptr, document.leftOut()));
    });
    connect(&m_workspace.document(), &Document::imageDatasetChanged, this,
            &DuplicatesView::updateState);
    connect(m_panel, &PairPanel::imageFailed, &m_workspace.scanner(), &Scanner::reportProblem,
            Qt::QueuedConnection);
    connect(&m_analysis, &SetAnalysis::leaksChanged, this,
            &DuplicatesView::updatePairs); // sent after the pairs are known
    connect(&m_analysis, &SetAnalysis::searchChanged, this, &DuplicatesView::updateState);
    connect(&m_analysis, &SetAnalysis::readingChanged, this, &DuplicatesView::updateState);
}

void DuplicatesView::retranslate()
{
    m_distanceLabel->setText(tr("Near: at most"));
    m_distance->setSpecialValueText(tr("exact only"));
    m_distance->setSuffix(tr(" of 256"));
    const QString tip = tr(
        "How many of the 256 bits of two perceptual hashes may differ for the images to count as "
        "near duplicates");
    m_slider->setToolTip(tip);
    m_distance->setToolTip(tip);
    m_slider->setAccessibleName(tr("Largest distance"));
    m_distance->setAccessibleName(tr("Largest distance"));
    setHint(m_resetDistance, tr("Default distance for this number of images"));
    setHint(m_filter, tr("Which pairs are listed"));
    setTexts(m_copy, tr("Copy list"),
             tr("Copy the listed pairs with paths, classes, splits and patients"));
    setTexts(m_keepAll, tr("Keep one of each"),
             tr("Keeps one of the files with the same bytes, class and split in the list. You can "
                "undo this; no file is changed."));
    m_list->setAccessibleName(tr("Pairs of duplicates"));
    fillFilter();
    updateState();
}

void DuplicatesView::fillFilter()
{
    using Filter = PairListModel::Filter;
    const std::pair<Filter, QString> entries[] = {{Filter::All, tr("All pairs (%L1)")},
                                                  {Filter::Exact, tr("Exact (%L1)")},
                                                  {Filter::Near, tr("Near (%L1)")},
                                                  {Filter::OtherSplit, tr("Across splits (%L1)")},
                                                  {Filter::OtherClass, tr("Across classes (%L1)")}};
    const QSignalBlocker blocker(m_filter);
    m_filter->clear();
    for (const auto &[filter, text] : entries)
        m_filter->addItem(text.arg(m_model->count(filter)), static_cast<int>(filter));
    m_filter->setCurrentIndex(m_filter->findData(static_cast<int>(m_model->filter())));
}

void DuplicatesView::updatePairs()
{
    m_stale = !isVisible(); // counting 100,000 pairs waits until the view is shown
    if (m_stale)
        return;
    const int before = m_list->currentIndex().row();
    m_model->setPairs(m_analysis.set(), m_analysis.pairs());
    if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(std::clamp(before, 0, m_model->rowCount() - 1)));
    fillFilter();
    updateState();
    showPair();
}

void DuplicatesView::updateState()
{
    if (!isVisible())
        return;
    if (!m_distanceTimer.isActive() && !m_slider->isSliderDown()) {
        const QSignalBlocker blockers[] = {QSignalBlocker(m_slider), QSignalBlocker(m_distance)};
        m_slider->setValue(m_analysis.nearDistance());
        m_distance->setValue(m_analysis.nearDistance());
    }
    m_resetDistance->setEnabled(!m_analysis.isDefaultNearDistance());
    m_copy->setEnabled(m_model->rowCount() > 0);
    const int leftOut = m_workspace.document().leftOut();
    m_include->setVisible(leftOut > 0);
    setTexts(m_include, tr("Include %Ln again", nullptr, leftOut),
             tr("Images that you left out of the set come back"));
    m_keepAll->setEnabled(m_model->count(PairListModel::Filter::Exact) > 0);
    const bool any = m_model->rowCount() > 0;
    const bool busy = m_analysis.isSearching() || m_analysis.isReading();
    m_stack->setCurrentIndex(any ? 0 : 1);
    m_how->setVisible(any);
    m_progress->setVisible(any && m_analysis.isSearching());
    const double done
        = m_analysis.isReading() ? m_analysis.readFraction() : m_analysis.searchProgress();
    const int maximum = done < 0 ? 0 : 1000, value = static_cast<int>(done * 1000);
    m_progress->setRange(0, maximum);
    m_progress->setValue(value);
    m_empty->setBusy(busy, value, maximum);
    const QLocale locale;
    const auto images = static_cast<int>(m_analysis.set().images.size());
    const QString exactText = tr("Exact: %1 images compared by the SHA-256 of their bytes.")
                                  .arg(locale.toString(m_analysis.comparedByBytes()));
    const QString nearText = m_analysis.nearDistance() < 0
        ? tr("Near duplicates are not searched for.")
        : tr("Near: %1 images compared by perceptual hashes that may differ in at most %2 of 256 "
             "bits.")
              .arg(locale.toString(m_analysis.comparedByPixels()),
                   QString::number(m_analysis.nearDistance()));
    const QString how = QString(exactText + u' ' + nearText);
    m_how->setText(how);
    if (m_model->pairCount() > 0 && !any)
        m_empty->setTexts(tr("No pairs of this kind"),
                          tr("There are %L1 pairs of other kinds.").arg(m_model->pairCount()));
    else if (!m_analysis.hasPairs() || (busy && images == 0))
        m_empty->setTexts(tr("Looking for duplicates…"), m_analysis.readingText());
    else
        m_empty->setTexts(busy ? tr("No duplicates so far among %Ln image(s)", nullptr, images)
                               : tr("No duplicates among %Ln image(s)", nullptr, images),
                          m_analysis.isReading() ? QString(how + u'\n' + m_analysis.readingText())
                                                 : how);
}

void DuplicatesView::showPair()
{
    const int row = m_list->currentIndex().row();
    if (!isVisible())
        return; // decode nothing for a hidden view
    if (row < 0 || row >= m_model->rowCount())
        m_panel->clear();
    else
        m_panel->setPair(m_model->pair(row), m_model->first(row), m_model->second(row),
                         m_analysis.set().root);
}

/// In the document's set; the analysis may know an earlier one.
QVector<int> DuplicatesView::indicesOf(const QStringList &paths) const
{
    const QSet<QString> wanted(paths.cbegin(), paths.cend());
    const QVector<ImageEntry> &images = m_workspace.document().images().images;
    QVector<int> indices;
    for (int i = 0; i < images.size(); ++i)
        if (wanted.contains(images.at(i).path))
            indices.append(i);
    return indices;
}

void DuplicatesView::keepOne(bool first)
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || row >= m_model->rowCount())
        return;
    const ImageEntry kept = first ? m_model->first(row) : m_model->second(row);
    const ImageEntry other = first ? m_model->second(row) : m_model->first(row);
    ImageEdit edit;
    edit.keep = m_model->pair(row).exact ? 1 : 0;
    if (m_model->pair(row).exact && kept.allLabels() != other.allLabels())
        edit.labels = kept.allLabels();
    if (m_model->pair(row).exact && kept.split != other.split)
        edit.split = kept.split;
    m_workspace.document().editImages(indicesOf({other.path}), edit,
                                      tr("Leave %Ln duplicate(s) out", nullptr, 1));
}

/// Of exact copies that agree in class and split; which of the others is right is for the user.
void DuplicatesView::keepOneOfEach()
{
    QHash<QString, QString> pathOf; // by content
    QSet<QString> unclear; // contents
    int differ = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const ImageEntry &a = m_model->first(row), &b = m_model->second(row);
        if (!m_model->pair(row).exact)
            continue;
        pathOf.insert(b.contentHash, b.path);
        if (a.allLabels() != b.allLabels() || a.split != b.split) {
            unclear.insert(b.contentHash);
            ++differ;
        }
    }
    QStringList paths;
    for (auto it = pathOf.cbegin(); it != pathOf.cend(); ++it)
        if (!unclear.contains(it.key()))
            paths << it.value();
    if (differ > 0)
        m_workspace.messages().note(
            tr("%Ln pair(s) with different classes or splits stay in the list.", nullptr, differ));
    ImageEdit edit;
    edit.keep = 1;
    const QVector<int> images = indicesOf(paths);
    m_workspace.document().editImages(
        images, edit, tr("Leave %Ln duplicate(s) out", nullptr, static_cast<int>(images.size())));
}

void DuplicatesView::moveBoth(const QString &split)
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || row >= m_model->rowCount())
        return;
    ImageEdit edit;
    edit.split = split;
    m_workspace.document().editImages(
        indicesOf({m_model->first(row).path, m_model->second(row).path}), edit,
        tr("Move a pair to %1").arg(split));
}

void DuplicatesView::step(int delta)
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    const qint64 row
        = std::clamp<qint64>(qint64(m_list->currentIndex().row()) + delta, 0, rows - 1);
    m_list->setCurrentIndex(m_model->index(static_cast<int>(row)));
}

void DuplicatesView::requestThumbnails()
{
    if (!isVisible())
        return;
    const int height = m_list->viewport()->height();
    const int top = m_list->verticalScrollBar()->value();
    const int first = std::max(0, top / PairDelegate::rowHeight),
              last
        = std::min((top + height) / PairDelegate::rowHeight + 3, m_model->rowCount() - 1);
    QStringList paths;
    for (int row = first; row <= last; ++row)
        paths << m_model->first(row).path << m_model->second(row).path;
    paths.removeDuplicates();
    m_thumbnails->request(paths);
}

void DuplicatesView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        updatePairs();
    updateState();
    showPair();
    m_request.start();
}

bool DuplicatesView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list->viewport() && event->type() == QEvent::Resize && !m_request.isActive())
        m_request.start();
    return QWidget::eventFilter(watched, event);
}

} // namespace synthray

#include "moc_duplicatesview.cpp"
