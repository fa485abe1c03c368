// SPDX-License-Identifier: GPL-3.0-or-later
// Images to features: the backbone behind FID, KID, precision, recall and nearest neighbours.
#pragma once

#include "base/job.h"
#include "dataset/imagedataset.h"
#include "weights/statedict.h"

#include <QMap>

#include <functional>
#include <memory>
#include <opencv2/core/mat.hpp>

namespace synthray {

/// Which network. As text: "random", "weights:FILE", "domain:RUNDIR".
struct BackboneSpec {
    enum Kind { Random, Weights, Domain };
    Kind kind = Random;
    QString path; // of the weights file or the classifier's run
    static Result<BackboneSpec> parse(const QString &text);
    QString text() const;
};

/// How an image of any size becomes the network's 299 x 299.
enum class FeatureResize {
    Bilinear, // PyTorch's, no antialias: pytorch-fid
    Bicubic // Pillow's, 8 bits, before the network: the chest X-ray study
};

struct BackboneInfo {
    /// Recorded: as a file of statistics names it.
    enum Scale { Published, OtherWeights, DomainFeatures, RandomFeatures, Recorded };
    Scale scale = RandomFeatures;
    QString id; // "inception", "inception-other", "random", "domain": for JSON
    QString name; // of a classifier's run; Recorded: the label in the file
    QString fingerprint; // SHA-256 of what defines the features, hex
    QString weightsFile, weightsSha256; // empty without a file
    QVector<int> dims; // ascending: 64, 192, 768, 2048
    int inputSize = 299; // pixels a side

    // In the language of the moment.
    QString label() const; // "Inception (published scale)", "Random Inception"
    QString warning() const; // "Not comparable with published FID."; empty for the published one
    /// How an image becomes the input, where it is not by FeatureResize.
    QString resizer() const;
};

/// The weights file of the published FID: that of pytorch-fid.
struct KnownWeights {
    const char *fileName, *url, *sha256;
    qint64 bytes;
};
const KnownWeights &publishedWeights();

/// What a weights file is, without building a network from it.
struct WeightsVerdict {
    QString sha256, format;
    bool published = false;
    bool fits = false; // the FID InceptionV3 can be built from it
    bool torchvision = false; // its inception_v3, which is another network with the same names
    int tensors = 0;
    StateMatch match; // against what the FID InceptionV3 expects, fc and counters included
    QStringList notFinite; // tensors with values that are not numbers
    QString sentence; // for people: which file it is, or what is missing in it
};
/// Reads the whole file. Errors as readStateDict.
Result<WeightsVerdict> examineWeights(const QString &path);

/// Images one by one. Called from another thread, in order.
struct ImageSource {
    qsizetype count = 0;
    std::function<QString(qsizetype)> name; // for messages: the path
    std::function<QString(qsizetype)> content; // SHA-256 of the file, hex; empty: not stored
    std::function<Result<cv::Mat>(qsizetype)> read; // CV_8UC1, or CV_8UC3 as RGB
};
/// Images of a set, displayed as Automatic does it, quantised to 8 bits; PNG, JPEG, TIFF and BMP
/// that are in colour stay so (as pytorch-fid reads them). Content hashes that the set lacks are
/// computed.
ImageSource imageSource(const ImageDataset &set);
ImageSource imageSource(QVector<cv::Mat> images);

struct FeatureTable {
    QMap<int, cv::Mat> features; // dims to N x dims, CV_32F
    QVector<qsizetype> images; // row to the source's index
    QStringList contents; // row to ImageSource::content
    QVector<Problem> problems; // images that did not open
    qsizetype fromStore = 0; // rows that needed no image
};

/// The label of a backbone by its id, in the current language; 'stored' is the one that was
/// recorded with it, for what the id does not say.
QString backboneLabel(const QString &id, const QString &stored);

class FeatureExtractor
{
public:
    /// Errors: a weights file that does not exist or does not fit, a run that is no classifier, an
    /// unknown device. threads: 0: all cores.
    static Result<std::shared_ptr<FeatureExtractor>> open(
        const BackboneSpec &spec, FeatureResize resize = FeatureResize::Bilinear,
        const QString &device = QStringLiteral("auto"), int threads = 0);
    virtual ~FeatureExtractor() = default;
    const BackboneInfo &info() const { return m_info; }
    QString fingerprint() const { return m_info.fingerprint; }

    /// All of the backbone's dims in one pass, in float32. Known images come from the store
    /// ('storeFolder' empty: the user's cache folder), new ones go into it. Stopped keeps the
    /// features so far. Decoding runs beside the network.
    Result<FeatureTable> extract(const ImageSource &images, JobContext *context = nullptr,
                                 const QString &storeFolder = {});

protected:
    /// Prepares one image for run(): a tensor-free form, float32 planes of inputSize².
    using Planes = std::vector<float>;
    virtual Planes prepare(const cv::Mat &image) const = 0;
    /// 'count' prepared images, one after the other, to all features of each, one after the other.
    /// From several lanes at once.
    virtual void run(const std::vector<Planes> &images, float *features) = 0;
    virtual int batch() const = 0; // images of one run()
    /// Concurrent calls of run(), each with its share of the threads, so that cores do not wait for
    /// each other.
    virtual int lanes(int threads) const = 0;
    int width() const; // sum of dims

    BackboneInfo m_info;
    int m_threads = 0;

private:
    struct Lanes;
    void runLane(Lanes &lanes, bool first);
    /// handle(image, its features): one call at a time, in any order.
    Result<> runMissing(const QVector<qsizetype> &missing, const ImageSource &images,
                        JobContext *context,
                        const std::function<void(qsizetype, const float *)> &handle,
                        QVector<Problem> *problems);
};

} // namespace synthray
