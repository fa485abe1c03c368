// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/generate/samplehistory.h"

#include "controls/makers.h"
#include "controls/theme.h"
#include "viewer/imageview.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QImageReader>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QSlider>
#include <QtMath>
#include <QToolButton>
#include <QVBoxLayout>

#include <climits>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {
constexpr int MaxGridSide = 16384; // px; larger files are not decoded

QLabel *dimLabel(QWidget *parent)
{
    QLabel *label = makeLabel(u"small"_s);
    label->setParent(parent);
    return label;
}

QImage readGrid(const QString &path)
{
    QImageReader reader(path);
    const QSize size = reader.size();
    if (!size.isValid() || size.width() > MaxGridSide || size.height() > MaxGridSide)
        return {};
    return reader.read();
}

} // namespace

SampleHistory::SampleHistory(QWidget *parent)
    : QWidget(parent)
{
    m_title = makeLabel(u"title"_s);
    m_position = dimLabel(this);
    m_position->setObjectName(u"sampleEpoch"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_position);

    m_view = new ImageView(this);
    m_view->setCornerTextVisible(false);
    m_view->setObjectName(u"sampleView"_s);
    m_view->installEventFilter(this);
    connect(m_view, &ImageView::stepRequested, this, &SampleHistory::step);

    m_first = dimLabel(this);
    m_last = dimLabel(this);
    m_slider = named(new QSlider(Qt::Horizontal, this), u"sampleSlider"_s);
    connect(m_slider, &QSlider::valueChanged, this, &SampleHistory::showIndex);
    m_latest = new QToolButton(this);
    m_latest->setProperty("kind", u"button"_s);
    m_latest->setCheckable(true);
    m_latest->setObjectName(u"sampleLatest"_s);
    connect(m_latest, &QToolButton::clicked, this, [this](bool on) {
        m_follow = on;
        if (on && !m_samples.isEmpty())
            showIndex(static_cast<int>(m_samples.size()) - 1);
        updateTexts();
    });
    m_export = new QToolButton(this);
    m_export->setProperty("kind", u"button"_s);
    m_export->setObjectName(u"sampleExport"_s);
    connect(m_export, &QToolButton::clicked, this, &SampleHistory::exportRequested);
    auto *time = new QHBoxLayout;
    time->setSpacing(10);
    time->addWidget(m_first);
    time->addWidget(m_slider, 1);
    time->addWidget(m_last);
    time->addWidget(m_latest);
    time->addWidget(m_export);

    auto *layout = bareColumn(this, 6);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    layout->addLayout(time);
    updateTexts();
}

void SampleHistory::setSamples(const QVector<EpochSample> &samples, int epochs)
{
    const bool otherRun = m_samples.isEmpty() || samples.isEmpty()
        || m_samples.first().path != samples.first().path;
    const qsizetype before = m_samples.size();
    m_samples = samples;
    m_epochs = epochs;
    if (otherRun) {
        m_follow = true;
        m_index = -1;
        m_reading.cancel();
        m_cache.clear(); // the same paths may hold other grids now
        m_large = {};
    }
    const QSignalBlocker blocker(m_slider);
    m_slider->setRange(0, std::max<int>(0, static_cast<int>(samples.size()) - 1));
    if (samples.isEmpty()) {
        m_index = -1;
        m_shown = {};
        m_view->clear(m_emptyText);
    } else if (m_follow || m_index >= samples.size()) {
        const int last = static_cast<int>(samples.size()) - 1;
        if (m_index != last || samples.size() < before) {
            m_index = last;
            load();
        }
    }
    m_slider->setValue(std::max(0, m_index));
    updateTexts();
}

void SampleHistory::setEmptyText(const QString &text)
{
    m_emptyText = text;
    if (m_samples.isEmpty())
        m_view->clear(text);
}

int SampleHistory::shownEpoch() const
{
    return m_index >= 0 && m_index < m_samples.size() ? m_samples[m_index].epoch : 0;
}

void SampleHistory::showIndex(int index)
{
    if (m_samples.isEmpty())
        return;
    index = std::clamp(index, 0, static_cast<int>(m_samples.size()) - 1);
    m_follow = index == m_samples.size() - 1;
    if (index != m_index) {
        m_index = index;
        load();
    }
    const QSignalBlocker blocker(m_slider);
    m_slider->setValue(index);
    updateTexts();
}

void SampleHistory::step(int delta)
{
    if (delta == INT_MIN)
        showIndex(0);
    else if (delta == INT_MAX)
        showIndex(static_cast<int>(m_samples.size()) - 1);
    else
        showIndex(m_index + delta);
}

void SampleHistory::load()
{
    const EpochSample sample = m_samples[m_index];
    if (const QImage *cached = m_cache.object(sample.path)) {
        display(sample, *cached);
        return;
    }
    m_reading.dropWaiting(); // while the slider is dragged, only the newest request counts
    m_reading.run([sample](TaskContext &) { return readGrid(sample.path); },
                  [this, sample](const QImage &grid) { gridRead(sample, grid); });
}

void SampleHistory::gridRead(const EpochSample &sample, const QImage &grid)
{
    if (!grid.isNull())
        m_cache.insert(sample.path, new QImage(grid),
                       std::max<qsizetype>(1, grid.sizeInBytes() >> 10));
    if (m_index >= 0 && m_index < m_samples.size() && m_samples[m_index].path == sample.path)
        display(sample, grid);
}

void SampleHistory::display(const EpochSample &sample, const QImage &grid)
{
    m_shown = grid;
    if (grid.isNull())
        m_view->clear(tr("%1 cannot be read.").arg(QFileInfo(sample.path).fileName()));
    else
        show(grid);
    emit imageShown(sample.epoch);
}

void SampleHistory::setGridShape(int resolution, int count)
{
    m_resolution = resolution;
    m_count = count;
}

/// The image of the grid at this point of the view; empty: none.
QRect SampleHistory::sampleAt(const QPointF &pos) const
{
    const int cell = m_resolution + sampleGridGap;
    if (m_shown.isNull() || m_resolution <= 0 || (m_shown.width() - sampleGridGap) % cell != 0
        || (m_shown.height() - sampleGridGap) % cell != 0)
        return {};
    const QPointF at = m_view->imagePointAt(pos);
    const QPoint place(qFloor(at.x() / cell), qFloor(at.y() / cell));
    const int columns = m_shown.width() / cell;
    const QRect sample(sampleGridGap + place.x() * cell, sampleGridGap + place.y() * cell,
                       m_resolution, m_resolution);
    return m_shown.rect().contains(sample) && place.y() * columns + place.x() < m_count ? sample
                                                                                        : QRect();
}

void SampleHistory::setLarge(const QRect &sample)
{
    if (sample == m_large)
        return;
    m_large = sample;
    m_view->setState({});
    if (!m_shown.isNull())
        show(m_shown);
    updateTexts();
}

/// The grid as the run wrote it, or one of its images.
void SampleHistory::show(const QImage &grid)
{
    m_view->setImage(grid.rect().contains(m_large) && !m_large.isEmpty() ? grid.copy(m_large)
                                                                         : grid);
}

bool SampleHistory::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::MouseButtonDblClick) {
        setLarge(m_large.isEmpty() ? sampleAt(static_cast<QMouseEvent *>(event)->position())
                                   : QRect());
        return true;
    }
    if (watched == m_view && event->type() == QEvent::KeyPress && !m_large.isEmpty()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        setLarge({});
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SampleHistory::updateTexts()
{
    setTexts(m_title, tr("Samples from fixed latents"),
             tr("Generated after each epoch from the same random vectors, so that only "
                "the network differs."));
    const bool any = !m_samples.isEmpty();
    m_position->setText(
        any ? tr("epoch %1 of %2").arg(QString::number(shownEpoch()), QString::number(m_epochs))
            : QString());
    m_view->setToolTip(!any                    ? QString()
                           : m_large.isEmpty() ? tr("Double-click a sample to see it large")
                                               : tr("Double-click or Esc: back to all samples"));
    m_first->setText(any ? tr("epoch %1").arg(m_samples.first().epoch) : QString());
    m_last->setText(any ? QString::number(m_samples.last().epoch) : QString());
    setTexts(m_latest, tr("Latest"), tr("Always show the newest samples (End)"));
    m_latest->setChecked(m_follow);
    setTexts(m_export, tr("Export…"), tr("Writes the sample grids of all epochs as an animation"));
    m_slider->setAccessibleName(tr("Epoch"));
    m_slider->setToolTip(
        tr("Browse the epochs: drag, use the arrow keys, or scroll over the images"));
    for (QWidget *widget : {static_cast<QWidget *>(m_slider), static_cast<QWidget *>(m_latest),
                            static_cast<QWidget *>(m_export), static_cast<QWidget *>(m_first),
                            static_cast<QWidget *>(m_last)})
        widget->setVisible(any);
    m_slider->setEnabled(m_samples.size() > 1);
}

void SampleHistory::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        updateTexts();
}

void SampleHistory::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        step(-1);
        return;
    case Qt::Key_Right:
        step(1);
        return;
    case Qt::Key_Home:
        step(INT_MIN);
        return;
    case Qt::Key_End:
        step(INT_MAX);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace synthray

#include "moc_samplehistory.cpp"
