// SPDX-License-Identifier: GPL-3.0-or-later
// The sample grids that a run wrote after each epoch, always from the same latents, with a slider
// through the epochs.
#pragma once

#include "base/taskscope.h"
#include "run/runfolder.h"

#include <QCache>
#include <QImage>
#include <QRect>
#include <QWidget>

class QLabel;
class QSlider;
class QToolButton;

namespace synthray {

class ImageView;

class SampleHistory : public QWidget
{
    Q_OBJECT

public:
    explicit SampleHistory(QWidget *parent = nullptr);

    /// 'epochs': how many the run will have. Follows the newest grid until the user goes back.
    void setSamples(const QVector<EpochSample> &samples, int epochs);
    /// Resolution (pixels per side) of one image and number of images in a grid, so that a double
    /// click shows one of them large. 0: unknown.
    void setGridShape(int resolution, int count);
    void setEmptyText(const QString &text);
    int shownEpoch() const; // 0: none
    bool followsLatest() const { return m_follow; }
    void showIndex(int index); // as if the slider moved there
    const QImage &shownImage() const { return m_shown; } // the grid file on the screen

signals:
    void imageShown(int epoch); // its grid has been read
    void exportRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(const QImage &grid);
    QRect sampleAt(const QPointF &pos) const;
    void setLarge(const QRect &sample);
    void load();
    void gridRead(const EpochSample &sample, const QImage &grid);
    void display(const EpochSample &sample, const QImage &grid);
    void step(int delta);
    void updateTexts();

    QVector<EpochSample> m_samples;
    int m_epochs = 0;
    int m_index = -1;
    bool m_follow = true;
    QImage m_shown;
    int m_resolution = 0, m_count = 0;
    QRect m_large; // the image of the grid that is shown alone; empty: all
    QString m_emptyText;
    QCache<QString, QImage> m_cache{64 << 10}; // cost in KB
    QLabel *m_title = nullptr, *m_position = nullptr, *m_first = nullptr, *m_last = nullptr;
    ImageView *m_view = nullptr;
    QSlider *m_slider = nullptr;
    QToolButton *m_latest = nullptr, *m_export = nullptr;
    TaskScope m_reading; // last: ends before the members its callbacks use
};

} // namespace synthray
