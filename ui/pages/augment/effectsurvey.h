// SPDX-License-Identifier: GPL-3.0-or-later
// Estimates in the background what the recipe does to the open set, from some of its images.
#pragma once

#include "augment/recipeeffect.h"
#include "base/taskscope.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace synthray {

class EffectSurvey : public QObject
{
    Q_OBJECT

public:
    static constexpr int sampleSize = 24; // images

    explicit EffectSurvey(QObject *parent = nullptr);

    /// The newest request counts; nothing is read again for the same images.
    void setRequest(const ImageDataset &set, const Recipe &recipe, quint64 seed);
    void setActive(bool active);
    /// Nullopt: not yet, or there is nothing to estimate.
    const std::optional<RecipeEffect> &effect() const { return m_effect; }
    qsizetype setSize() const { return m_set.images.size(); }
    bool isIdle() const { return !m_pause.isActive() && !m_tasks.isBusy(); }

signals:
    void changed();

private:
    void start();
    QByteArray key() const;

    ImageDataset m_set;
    Recipe m_recipe;
    quint64 m_seed = 0;
    bool m_isActive = false;
    QVector<EffectImage> m_images; // of the files m_imagesOf
    QStringList m_imagesOf;
    QByteArray m_done; // key of the effect
    QVector<ImageEntry> m_doneOf; // shares the memory of the images that it was estimated from
    std::optional<RecipeEffect> m_effect;
    QTimer m_pause; // while the recipe is edited
    TaskScope m_tasks; // last member: ends before those it reports to
};

} // namespace synthray
