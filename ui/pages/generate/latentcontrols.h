// SPDX-License-Identifier: GPL-3.0-or-later
// Where in a generator's latent space: seed, image, class, walk, truncation and the sliders of the
// principal directions.
#pragma once

#include "controls/translated.h"
#include "learn/evaluation/latentexplorer.h"

#include <QTimer>
#include <QWidget>

#include <array>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSlider;
class QToolButton;

namespace synthray {

class NumberBox;

struct LatentPlace {
    quint64 seed = 0;
    qint64 index = 0;
    QString label;
    LatentPoint point;
};

/// The arguments of synthray-cli that make the image of a place again, for a shell: paths with
/// blanks and quotes are quoted.
QString latentCommand(const LatentPlace &place, const LatentSource &source, const LatentInfo &info);

class LatentControls : public Translated<QWidget>
{
    Q_OBJECT

public:
    explicit LatentControls(QWidget *parent = nullptr);

    /// Labels and shares of the directions of another generator.
    void setInfo(const LatentInfo &info);
    LatentPlace place() const;
    void setVariation(qint64 number); // "more like this" was chosen; 0: none
    void stopWalk();
    void step(int delta); // to another image of the seed, as ImageView::stepRequested

signals:
    void placeChanged();

private:
    /// A slider in hundredths with its name and value.
    struct Row {
        QLabel *name = nullptr, *value = nullptr;
        QSlider *slider = nullptr;
    };

    void retranslate() override;
    Row addSlider(const QString &id, int low, int high, int start);
    void updateValues();
    void reset();
    void walkOn();
    void change();

    LatentInfo m_info;
    qint64 m_variation = 0;
    QComboBox *m_label = nullptr;
    QLabel *m_seedName = nullptr, *m_indexName = nullptr, *m_labelName = nullptr,
           *m_walkName = nullptr, *m_directionsName = nullptr;
    NumberBox *m_seed = nullptr, *m_index = nullptr, *m_walkSeed = nullptr;
    QToolButton *m_random = nullptr, *m_play = nullptr;
    QPushButton *m_reset = nullptr;
    Row m_walk, m_truncation;
    std::array<Row, 8> m_directions;
    QTimer m_walking;
};

} // namespace synthray
