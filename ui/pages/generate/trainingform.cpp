// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/generate/trainingform.h"

#include "controls/makers.h"

#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

constexpr int CountDelayMs = 300;

/// Preset and the parameters that change the networks' shapes; others need no rebuild.
QString countKey(const QString &preset, const ParamSet &params)
{
    QJsonObject shape = params.toJson();
    for (const auto &id :
         {"seed"_L1, "epochs"_L1, "batch"_L1, "lrG"_L1, "lrD"_L1, "device"_L1, "threads"_L1,
          "checkpointEvery"_L1, "snapshotEvery"_L1, "sampleCount"_L1})
        shape.remove(id);
    return preset + QString::fromUtf8(QJsonDocument(shape).toJson(QJsonDocument::Compact));
}

} // namespace

QString shortCount(qint64 count)
{
    const QLocale locale;
    if (count >= 1000000)
        return TrainingForm::tr("%1 M").arg(
            locale.toString(static_cast<double>(count) / 1e6, 'f', 1));
    if (count >= 1000)
        return TrainingForm::tr("%1 k").arg(
            locale.toString(static_cast<double>(count) / 1e3, 'f', 0));
    return locale.toString(count);
}

TrainingForm::TrainingForm(Document &document, QWidget *parent)
    : RecipeSettings(document,
                     {u"newTraining"_s, u"shownRun"_s, u"trainingWhat"_s, u"trainingParams"_s,
                      u"runParams"_s, u"useSettings"_s, u"deviceText"_s, u"trainingError"_s,
                      u"doctorHeading"_s, u"doctor"_s},
                     parent)
    , m_counts(makeText(u"small"_s, u"parameterCounts"_s))
{
    m_countTimer.setSingleShot(true);
    m_countTimer.setInterval(CountDelayMs);
    connect(&m_countTimer, &QTimer::timeout, this, &TrainingForm::countParameters);
    m_column->insertWidget(m_column->indexOf(m_device), m_counts);
    retranslate();
}

void TrainingForm::setPreset(const GanPreset &preset)
{
    if (preset.id == m_presetId)
        return;
    m_presetId = preset.id;
    setSpecs(withoutRecipe(preset.params));
}

QVector<ParamSpec> TrainingForm::specsOf(const QString &preset) const
{
    const GanPreset *found = findGanPreset(preset);
    return withoutRecipe(found ? found->params : QVector<ParamSpec>());
}

QString TrainingForm::runText(const RunHeader &header) const
{
    const GanPreset *preset = findGanPreset(header.spec.preset);
    QStringList parts{preset ? preset->labelText() : header.spec.preset, header.spec.label,
                      header.spec.split,
                      tr("%n image(s)", nullptr, static_cast<int>(header.images))};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void TrainingForm::showMode(bool run)
{
    RecipeSettings::showMode(run);
    m_counts->setVisible(!run && !m_counts->text().isEmpty());
}

void TrainingForm::paramsChanged()
{
    const auto cached = m_countCache.constFind(countKey(m_presetId, m_params));
    if (cached == m_countCache.constEnd()) {
        m_countTimer.start();
        return;
    }
    m_counts->setText(tr("Parameters: generator %1, discriminator %2")
                          .arg(shortCount(cached->generator), shortCount(cached->discriminator)));
    updateMode();
}

void TrainingForm::countParameters()
{
    m_counting.dropWaiting();
    m_counting.run(
        [preset = m_presetId, params = m_params](TaskContext &) {
            return ganParameterCounts(preset, params);
        },
        [this, key = countKey(m_presetId, m_params)](const Result<ParameterCounts> &counts) {
            if (counts)
                m_countCache.insert(key, *counts);
            if (key != countKey(m_presetId, m_params))
                return; // the settings have changed since
            if (counts)
                paramsChanged();
            else
                m_counts->clear(); // Start reports the error
        });
}

void TrainingForm::retranslate()
{
    RecipeSettings::retranslate();
    if (!m_presetId.isEmpty())
        paramsChanged();
}

} // namespace synthray

#include "moc_trainingform.cpp"
