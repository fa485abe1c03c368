// SPDX-License-Identifier: GPL-3.0-or-later
// Beside an image of the latent space: the training images that it resembles most, and what a
// classifier says about it.
#pragma once

#include "base/taskscope.h"
#include "controls/translated.h"
#include "learn/evaluation/classifier.h"
#include "learn/evaluation/nearcopycheck.h"

#include <QWidget>

#include <array>

class QComboBox;
class QLabel;

namespace synthray {

class ImageView;
class RunListModel;

class LatentNeighbours : public Translated<QWidget>
{
    Q_OBJECT

public:
    explicit LatentNeighbours(RunListModel &runs, QWidget *parent = nullptr);

    /// Reads the training images of another run; null: none.
    void setRun(const RunHeader *run);
    /// Compares an image, CV_8UC1 or CV_8UC3; the newest one wins.
    void setImage(const cv::Mat &image);

private:
    struct Seen {
        QVector<QImage> nearest;
        QStringList names;
        double ssim = -1;
        QVector<double> probabilities;
        QString error; // of the classifier
    };

    void retranslate() override;
    void fillClassifiers();
    void classifierChosen();
    void look();
    void show(const Seen &seen);
    void showProbabilities();

    RunListModel &m_runs;
    cv::Mat m_image;
    std::shared_ptr<const NearCopyCheck> m_training;
    std::shared_ptr<Classifier> m_classifier;
    bool m_reads = false, m_lacksTraining = false; // the training images
    bool m_opens = false; // the classifier
    QString m_noClassifier; // why
    Seen m_seen;
    QLabel *m_nearTitle = nullptr, *m_similarity = nullptr, *m_classifierTitle = nullptr,
           *m_probabilities = nullptr;
    std::array<ImageView *, 3> m_tiles{};
    QComboBox *m_chooser = nullptr;
    TaskScope m_reading, m_opening, m_looking; // last
};

} // namespace synthray
