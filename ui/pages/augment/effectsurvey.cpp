// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/augment/effectsurvey.h"

#include <QJsonDocument>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {
constexpr int surveyPauseMs = 500; // after a change: the tiles come first
}

EffectSurvey::EffectSurvey(QObject *parent)
    : QObject(parent)
    , m_tasks({.limit = 1, .niceness = 10})
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(surveyPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &EffectSurvey::start);
}

QByteArray EffectSurvey::key() const
{
    QByteArray text = QByteArray::number(m_seed);
    for (const RecipeStep &step : m_recipe.steps)
        text += '\n' + QByteArray(step.enabled ? "1" : "0") + QByteArray::number(step.probability)
            + step.titleText().toUtf8()
            + QJsonDocument(step.pixelJson()).toJson(QJsonDocument::Compact);
    return text;
}

void EffectSurvey::setRequest(const ImageDataset &set, const Recipe &recipe, quint64 seed)
{
    m_set = set;
    m_recipe = recipe;
    m_seed = seed;
    if (m_isActive)
        m_pause.start();
}

void EffectSurvey::setActive(bool active)
{
    m_isActive = active;
    if (active)
        m_pause.start();
    else
        m_pause.stop();
}

void EffectSurvey::start()
{
    const QByteArray wanted = key();
    const bool isSameSet = m_set.images.constData() == m_doneOf.constData()
        && m_set.images.size() == m_doneOf.size();
    if (isSameSet && wanted == m_done)
        return;
    struct Measured {
        QVector<EffectImage> images;
        QStringList imagesOf;
        Result<RecipeEffect> effect;
    };
    m_tasks.runNewest(
        [set = m_set, recipe = m_recipe, seed = m_seed, images = m_images,
         imagesOf = m_imagesOf](TaskContext &context) mutable {
            const QVector<int> chosen = chooseImages(set, sampleSize, seed);
            QStringList paths;
            for (const int image : chosen)
                paths << set.images[image].path;
            if (images.isEmpty() || paths != imagesOf)
                images = readEffectImages(set, chosen, context);
            auto effect = measureEffect(images, recipe, seed, context);
            return Measured{images, paths, effect};
        },
        [this, wanted, entries = m_set.images](const Measured &measured) {
            m_images = measured.images;
            m_imagesOf = measured.imagesOf;
            m_done = wanted;
            m_doneOf = entries;
            m_effect.reset();
            if (measured.effect && measured.effect->images + measured.effect->failed > 0)
                m_effect = *measured.effect;
            emit changed();
        });
}

} // namespace synthray

#include "moc_effectsurvey.cpp"
