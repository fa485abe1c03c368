// SPDX-License-Identifier: GPL-3.0-or-later
// Twelve images of the set under the whole recipe, as training gets them: chosen over the classes
// by the seed, each drawn by its own number in the set.
#pragma once

#include "base/taskscope.h"
#include "controls/translated.h"
#include "dataset/imagedataset.h"
#include "pages/augment/previewengine.h"
#include "viewer/imageview.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace synthray {

class TileGrid;

class TryPanel : public Translated<QWidget>
{
    Q_OBJECT

public:
    static constexpr int most = 12; // images

    explicit TryPanel(QWidget *parent = nullptr);

    /// Shows the first images unless the set is the same and the panel shows others of it.
    void setRequest(const ImageDataset &set, const Recipe &recipe, quint64 seed);
    void showNext();
    const QVector<int> &images() const { return m_chosen; } // of the set
    ImageView *view(int place) const;
    const PreviewTile *tile(int place) const; // null: nothing yet
    bool isIdle() const { return !m_pause.isActive() && !m_tasks.isBusy(); }

signals:
    void commandRequested(int image, const synthray::PreviewTile &tile);
    void probed(const QString &text);

private:
    struct Result {
        PreviewTile tile;
        std::shared_ptr<const ImagePyramid> original;
        QString error;
    };
    static Result augmented(const ImageEntry &entry, const Pipeline &pipeline, quint64 seed,
                            quint64 index);
    void retranslate() override;
    void addView(ImageView *view);
    void start();
    void compute(const QVector<int> &chosen);
    void showCaption(int place);
    void enlarge(int place); // -1: all

    ImageDataset m_set;
    Recipe m_recipe;
    quint64 m_seed = 0;
    int m_turn = 0;
    QVector<int> m_chosen;
    QVector<Result> m_results; // one per chosen image
    ViewState m_view;
    QLabel *m_heading;
    QPushButton *m_next;
    TileGrid *m_grid; // its first view shows the original of the large one
    QTimer m_pause; // while the recipe is edited
    TaskScope m_tasks; // last member: ends before those it reports to
};

} // namespace synthray
