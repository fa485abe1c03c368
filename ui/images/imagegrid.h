// SPDX-License-Identifier: GPL-3.0-or-later
// Thumbnails of an ImageListModel. Requests from the loader what is on the screen, and one screen
// above and below.
#pragma once

#include <QListView>
#include <QTimer>

namespace synthray {

class ImageListModel;
class ThumbnailLoader;

class ImageGrid : public QListView
{
    Q_OBJECT

public:
    ImageGrid(ImageListModel &model, ThumbnailLoader &loader, QWidget *parent = nullptr);

    void setThumbnailSize(int pixels); // preferred side of a picture, device-independent pixels
    int shownSize() const { return m_shownSize; } // fills the width with whole columns
    int columns() const { return m_columns; }
    int headHeight() const { return m_headHeight; } // of the lines that name studies; 0: none
    QString studyText(int row) const;
    /// That over the tiles: on two lines where they are narrow.
    QStringList studyLines(int row, const QFontMetrics &metrics, int width) const;
    /// Rows on the screen; first > last when there are none.
    QPair<int, int> visibleRows() const;
    /// Makes the row current and scrolls to it; does nothing if it is current already.
    void showRow(int row);
    QVector<int> selectedRows() const; // ascending

signals:
    void rowActivated(int row); // double click, Enter
    void currentRowChanged(int row);

private:
    void requestVisible();
    void fit();
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void showEvent(QShowEvent *event) override;

    ImageListModel &m_model;
    ThumbnailLoader &m_loader;
    int m_size = 132, m_shownSize = 132;
    int m_columns = 1, m_headHeight = 0;
    QTimer m_request; // collects scroll steps
};

} // namespace synthray
