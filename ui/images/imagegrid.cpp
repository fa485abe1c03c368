// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/imagegrid.h"

#include "controls/theme.h"
#include "models/imagelistmodel.h"
#include "viewer/thumbnailloader.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QtMath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

constexpr int tileGap = 10; // between cards
constexpr int textHeight = 40; // name and class below the picture
constexpr int tileRequestDelayMs = 20;
constexpr int sideStep = 64; // device pixels
constexpr int studyLine = 14, studyGap = 8; // above the tiles: the name of their study
constexpr int wideTile = 220; // narrower tiles have the patient and the study on two lines
constexpr int sheets = 3, sheetStep = 3; // edges of further pictures behind a stack

class ImageDelegate : public QStyledItemDelegate
{
public:
    ImageDelegate(ThumbnailLoader &loader, ImageGrid &grid)
        : QStyledItemDelegate(&grid)
        , m_loader(loader)
        , m_grid(grid)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return m_grid.gridSize();
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const ThemeColors &c = Theme::instance().colors();
        const bool selected = option.state & QStyle::State_Selected;
        const bool current = index == m_grid.currentIndex();
        const bool hot = option.state & QStyle::State_MouseOver;
        const int size = m_grid.shownSize();
        const int left = option.rect.left() + (option.rect.width() - size) / 2;
        const QRect picture(left, option.rect.top() + tileGap / 2 + m_grid.headHeight(), size,
                            size);

        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        paintStudy(painter, option.rect, index);
        painter->setPen(Qt::NoPen);
        painter->setBrush(Qt::black);
        painter->drawRoundedRect(picture, 5, 5);
        const QString path = index.data(ImageListModel::PathRole).toString();
        if (const QImage image = m_loader.thumbnail(path); !image.isNull()) {
            const QSizeF fitted = QSizeF(image.size()).scaled(picture.size(), Qt::KeepAspectRatio);
            QRectF target({}, fitted);
            target.moveCenter(QRectF(picture).center());
            painter->save();
            QPainterPath clip;
            clip.addRoundedRect(picture, 5, 5);
            painter->setClipPath(clip);
            painter->drawImage(target, image);
            painter->restore();
        }
        paintCount(painter, picture, index);
        if (selected || current || hot) {
            QColor veil = c.accent; // selected, but not the image shown large
            veil.setAlpha(60);
            painter->setBrush(selected && !current ? QBrush(veil) : QBrush(Qt::NoBrush));
            painter->setPen(QPen(selected ? c.accent : c.dim, current ? 2 : 1));
            painter->drawRoundedRect(QRectF(picture).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
        }
        if (index.data(ImageListModel::EditedRole).toBool()) {
            painter->setBrush(c.accent);
            painter->setPen(QPen(c.panel, 2));
            painter->drawEllipse(QRectF(picture.right() - 15, picture.top() + 5, 10, 10));
        }
        paintText(painter, QRect(picture.left(), picture.bottom() + 4, size, textHeight - 6), index,
                  selected || current || hot);
        painter->restore();
    }

private:
    int studyAt(int row) const
    {
        return m_grid.model()->index(row, 0).data(ImageListModel::StudyRole).toInt();
    }

    /// A line over the tiles of a study, and its name over the first of them, as far as they reach.
    void paintStudy(QPainter *painter, const QRect &tile, const QModelIndex &index) const
    {
        const int study
            = m_grid.headHeight() > 0 ? index.data(ImageListModel::StudyRole).toInt() : -1;
        if (study < 0)
            return;
        const ThemeColors &c = Theme::instance().colors();
        const int columns = m_grid.columns();
        const int column = index.row() % columns;
        const bool starts = index.row() == 0 || studyAt(index.row() - 1) != study;
        const bool ends
            = index.row() + 1 == m_grid.model()->rowCount() || studyAt(index.row() + 1) != study;
        const int line = tile.top() + m_grid.headHeight() - 3;
        painter->setPen(QPen(c.line, 1));
        painter->drawLine(tile.left() + (starts ? tileGap / 2 : 0), line,
                          tile.right() - (ends ? tileGap / 2 : 0), line);
        int first = index.row(); // of the study in this line
        while (first > index.row() - column && studyAt(first - 1) == study)
            --first;
        if (first > 0 && studyAt(first - 1) == study)
            return; // it began in an earlier line
        int last = index.row();
        while (last + 1 < m_grid.model()->rowCount() && (last + 1) % columns != 0
               && studyAt(last + 1) == study)
            ++last;
        const int width = tile.width();
        const QRect text(tile.left() - (index.row() - first) * width + tileGap / 2, tile.top(),
                         (last - first + 1) * width - tileGap, m_grid.headHeight() - 4);
        QFont font = m_grid.font();
        font.setPixelSize(11);
        painter->setFont(font);
        painter->setPen(c.dim);
        painter->save();
        painter->setClipRect(tile); // each tile paints its part: they are repainted one by one
        const QFontMetrics metrics(font);
        QStringList lines;
        for (const QString &name : m_grid.studyLines(first, metrics, text.width()))
            lines << metrics.elidedText(name, Qt::ElideRight, text.width());
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter, lines.join(u'\n'));
        painter->restore();
    }

    /// How many images a stack has, or frames a file, at the lower right of the picture.
    void paintCount(QPainter *painter, const QRect &picture, const QModelIndex &index) const
    {
        const int count = index.data(ImageListModel::CountRole).toInt();
        if (count < 2)
            return;
        QFont font = m_grid.font();
        font.setPixelSize(11);
        font.setWeight(QFont::DemiBold);
        const QFontMetrics metrics(font);
        const QString text = QLocale().toString(count);
        QRect pill(0, 0, metrics.horizontalAdvance(text) + 12 + 14, metrics.height() + 2);
        pill.moveBottomRight(picture.bottomRight() - QPoint(5, 5));
        painter->setPen(Qt::NoPen);
        painter->setBrush(QColor(10, 12, 15, 200));
        painter->drawRoundedRect(pill, 4, 4);
        painter->setPen(QPen(QColor(240, 243, 247), 1));
        painter->setBrush(QColor(10, 12, 15));
        for (int i = sheets - 1; i >= 0; --i) // a pile of pictures
            painter->drawRect(QRectF(pill.left() + 5.5 + sheetStep / 2.0 * i,
                                     pill.center().y() - 3.5 + sheetStep / 2.0 * (1 - i), 7, 6));
        painter->setFont(font);
        painter->drawText(pill.adjusted(0, 0, -6, 0), Qt::AlignRight | Qt::AlignVCenter, text);
    }

    void paintText(QPainter *painter, const QRect &area, const QModelIndex &index,
                   bool strong) const
    {
        const ThemeColors &c = Theme::instance().colors();
        QFont font = m_grid.font();
        font.setPixelSize(12);
        painter->setFont(font);
        painter->setPen(strong ? c.text : c.dim);
        const QFontMetrics metrics(font);
        const QRect top(area.left() + 2, area.top(), area.width() - 4, 16);
        painter->drawText(
            top, Qt::AlignLeft | Qt::AlignVCenter,
            metrics.elidedText(index.data().toString(), Qt::ElideMiddle, top.width()));

        font.setPixelSize(11);
        painter->setFont(font);
        const QFontMetrics small(font);
        const QRect bottom(area.left() + 2, area.top() + 17, area.width() - 4, 15);
        const QString label = index.data(ImageListModel::LabelRole).toString();
        const QString split = index.data(ImageListModel::SplitRole).toString();
        int used = 0;
        if (!split.isEmpty()) {
            painter->setPen(c.dim);
            painter->drawText(bottom, Qt::AlignRight | Qt::AlignVCenter, split);
            used = small.horizontalAdvance(split) + 8;
        }
        if (label.isEmpty())
            return;
        const int number = index.data(ImageListModel::ClassIndexRole).toInt();
        painter->setPen(Qt::NoPen);
        painter->setBrush(c.series.at(std::max(0, number) % c.series.size()));
        painter->drawEllipse(QRectF(bottom.left(), bottom.center().y() - 3, 7, 7));
        painter->setPen(strong ? c.text : c.dim);
        const QRect name = bottom.adjusted(12, 0, -used, 0);
        painter->drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                          small.elidedText(label, Qt::ElideRight, name.width()));
    }

    ThumbnailLoader &m_loader;
    ImageGrid &m_grid;
};

} // namespace

ImageGrid::ImageGrid(ImageListModel &model, ThumbnailLoader &loader, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_loader(loader)
{
    setObjectName(u"imageGrid"_s);
    setProperty("plain", true);
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // columns must not jump when it appears
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    setSpacing(0);
    setItemDelegate(new ImageDelegate(loader, *this));
    setModel(&model);
    m_request.setSingleShot(true);
    m_request.setInterval(tileRequestDelayMs);
    connect(&m_request, &QTimer::timeout, this, &ImageGrid::requestVisible);
    const auto request = [this] { m_request.start(); };
    connect(&model, &QAbstractItemModel::modelReset, this, [this, request] {
        fit(); // a line above the tiles, or none
        request();
    });
    connect(&model, &QAbstractItemModel::rowsRemoved, this, request);
    connect(&model, &QAbstractItemModel::rowsInserted, this, request);
    connect(&loader, &ThumbnailLoader::loaded, viewport(), qOverload<>(&QWidget::update));
    connect(this, &QListView::activated, this,
            [this](const QModelIndex &index) { emit rowActivated(index.row()); });
    connect(&Theme::instance(), &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    fit();
}

void ImageGrid::setThumbnailSize(int pixels)
{
    if (pixels == m_size)
        return;
    m_size = pixels;
    fit();
    if (currentIndex().isValid())
        scrollTo(currentIndex(), QAbstractItemView::PositionAtCenter);
    m_request.start();
}

/// Whole columns that fill the width; the pictures share the remainder.
void ImageGrid::fit()
{
    const int room = std::max(1, viewport()->width() - 1);
    const int columns = std::max(1, qRound(double(room) / (m_size + tileGap)));
    m_shownSize = std::max(48, room / columns - tileGap);
    m_columns = columns;
    m_headHeight
        = m_model.isStacked() ? studyGap + (m_shownSize < wideTile ? 2 * studyLine : studyLine) : 0;
    const QSize grid(room / columns, m_headHeight + m_shownSize + textHeight + tileGap);
    if (grid != gridSize())
        setGridSize(grid);
    // In steps, so that resizing the window does not reload every thumbnail.
    const int side = qCeil(m_shownSize * devicePixelRatioF());
    m_loader.setSide((side + sideStep - 1) / sideStep * sideStep);
}

QString ImageGrid::studyText(int row) const { return m_model.studyText(row); }

QStringList ImageGrid::studyLines(int row, const QFontMetrics &metrics, int width) const
{
    const QString text = m_model.studyText(row), dot = u" · "_s;
    if (m_headHeight <= studyGap + studyLine || metrics.horizontalAdvance(text) <= width)
        return {text};
    QStringList lines{text.section(dot, 0, 0), text.section(dot, 1)};
    lines.removeAll(QString());
    return lines;
}

QPair<int, int> ImageGrid::visibleRows() const
{
    const int rows = m_model.rowCount();
    const QSize grid = gridSize();
    if (rows == 0 || grid.isEmpty())
        return {0, -1};
    const int columns = m_columns;
    const int top = verticalScrollBar()->value();
    const int first = std::max(0, top / grid.height()) * columns;
    const int last = ((top + viewport()->height()) / grid.height() + 1) * columns - 1;
    return {std::min(first, rows - 1), std::min(last, rows - 1)};
}

void ImageGrid::requestVisible()
{
    if (!isVisible())
        return;
    const auto [first, last] = visibleRows();
    QStringList paths;
    for (int row = first; row <= last; ++row)
        paths << m_model.index(row).data(ImageListModel::PathRole).toString();
    const int margin = last - first + 1; // one screen below, then one above
    for (int row = last + 1; row <= std::min(last + margin, m_model.rowCount() - 1); ++row)
        paths << m_model.index(row).data(ImageListModel::PathRole).toString();
    for (int row = first - 1; row >= std::max(0, first - margin); --row)
        paths << m_model.index(row).data(ImageListModel::PathRole).toString();
    m_loader.request(paths);
}

void ImageGrid::showRow(int row)
{
    const QModelIndex index = m_model.index(row);
    if (!index.isValid()) {
        selectionModel()->clear();
        return;
    }
    if (index == currentIndex())
        return; // several may be selected, and the view may be scrolled elsewhere
    setCurrentIndex(index);
    scrollTo(index);
}

QVector<int> ImageGrid::selectedRows() const
{
    QVector<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    std::sort(rows.begin(), rows.end());
    return rows;
}

void ImageGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid())
        emit currentRowChanged(current.row());
}

void ImageGrid::resizeEvent(QResizeEvent *event)
{
    fit();
    QListView::resizeEvent(event);
    m_request.start();
}

void ImageGrid::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    if (!m_request.isActive()) // not restarted: steady scrolling must not delay it
        m_request.start();
}

void ImageGrid::showEvent(QShowEvent *event)
{
    QListView::showEvent(event);
    m_request.start();
}

} // namespace synthray

#include "moc_imagegrid.cpp"
