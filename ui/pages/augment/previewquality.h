// SPDX-License-Identifier: GPL-3.0-or-later
// Compares the tiles of the Augment page with the original, in the background, once the previews
// are done. Only changed tiles are measured.
#pragma once

#include "base/taskscope.h"
#include "models/qualitymodels.h"
#include "pages/augment/previewengine.h"

#include <QHash>

namespace synthray {

class PreviewQuality : public QObject
{
    Q_OBJECT

public:
    explicit PreviewQuality(PreviewEngine &engine, QObject *parent = nullptr);

    /// Off: nothing new is measured (the table is not shown).
    void setActive(bool active);
    /// One per tile, in the order of the recipe, the whole recipe last.
    QVector<ImageQualityModel::Row> rows() const;
    bool isIdle() const; // all shown tiles have been measured

signals:
    void changed();

private:
    using Pixels = std::shared_ptr<const ImagePyramid>;
    struct Tile {
        Pixels pixels;
        cv::Mat result;
        QString error; // of the preview or of the measure
        std::optional<ImageQuality> quality;
        bool isDone() const { return quality.has_value() || !error.isEmpty(); }
    };
    QVector<int> steps() const; // those that have tiles
    void measureNext();
    void setQuality(int step, const Pixels &pixels, const Result<ImageQuality> &quality);

    PreviewEngine &m_engine;
    QHash<int, Tile> m_tiles; // by step; also PreviewEngine::wholeRecipe
    bool m_active = false;
    TaskScope m_measuring; // last member: ends before those it reports to
};

} // namespace synthray
