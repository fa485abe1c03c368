// SPDX-License-Identifier: GPL-3.0-or-later
// The grids that a run wrote after each epoch, always from the same latents, with a slider back
// through time.
#pragma once

#include "base/taskscope.h"
#include "run/runfolder.h"

#include <QCache>
#include <QImage>
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
    ~SampleHistory() override;

    /// 'epochs': how many the run will have. Stays on the newest grid while the user has not gone
    /// back.
    void setSamples(const QVector<EpochSample> &samples, int epochs);
    /// Side of one image in pixels and how many a grid holds: lets the images flow into the width
    /// that is there. 0: shown as the file has it.
    void setGridShape(int side, int count);
    void setEmptyText(const QString &text);
    int shownEpoch() const; // 0: none
    bool followsLatest() const { return m_follow; }
    void showIndex(int index); // as the slider does
    const QImage &shownImage() const { return m_shown; } // what is on the screen now

signals:
    void imageShown(int epoch); // its picture has been read

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void show(const QImage &grid);
    int fittingColumns() const;
    void load();
    void take(const EpochSample &sample, const QImage &image);
    void display(const EpochSample &sample, const QImage &image);
    void step(int delta);
    void updateTexts();

    QVector<EpochSample> m_samples;
    int m_epochs = 0;
    int m_index = -1;
    bool m_follow = true;
    QImage m_shown;
    int m_side = 0, m_count = 0, m_columns = 0;
    QString m_emptyText;
    QCache<QString, QImage> m_cache{64 << 10}; // cost in KB
    QLabel *m_title = nullptr, *m_position = nullptr, *m_first = nullptr, *m_last = nullptr;
    ImageView *m_view = nullptr;
    QSlider *m_slider = nullptr;
    QToolButton *m_latest = nullptr;
    TaskScope m_reading; // last: ends before what it reports to
};

} // namespace synthray
