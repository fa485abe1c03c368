// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/features/featureextractor.h"

#include "base/prefetcher.h"
#include "image/colour.h"
#include "image/windowing.h"
#include "learn/device/cpuinfo.h"
#include "learn/device/device.h"
#include "learn/device/guard.h"
#include "learn/models/filehash.h"
#include "learn/module/learnmodule.h"
#include "learn/module/translation.h"
#include "metrics/featurestore.h"

#include <QCryptographicHash>
#include <QFile>

#include <map>
#include <mutex>
#include <numeric>
#include <opencv2/imgproc.hpp>
#include <thread>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

Result<cv::Mat> readForFeatures(const ImageEntry &entry)
{
    const auto read = readColourImage(entry.path, entry.orientation);
    TRY(read);
    return read->colour.empty() ? toDisplay(read->image, 8) : read->colour;
}

QString domainLabel(const QString &run) { return Tr::tr("Domain features (%1)").arg(run); }

using Prepared = std::pair<qsizetype, Result<std::vector<float>>>; // an image's index

} // namespace

Result<BackboneSpec> BackboneSpec::parse(const QString &text)
{
    if (text == "random"_L1)
        return BackboneSpec{};
    for (const auto &[word, kind] : {std::pair{"weights:"_L1, Weights}, {"domain:"_L1, Domain}})
        if (text.startsWith(word) && text.size() > word.size())
            return BackboneSpec{kind, text.mid(word.size())};
    return fail(ErrorCode::InvalidArgument, Tr::tr("'%1' is not a backbone.").arg(text),
                Tr::tr("Use random, weights:FILE or domain:RUNDIR."));
}

QString BackboneSpec::text() const
{
    return kind == Random ? u"random"_s : (kind == Weights ? u"weights:"_s : u"domain:"_s) + path;
}

const KnownWeights &publishedWeights()
{
    static const KnownWeights file{
        "pt_inception-2015-12-05-6726825d.pth",
        "https://github.com/mseitzer/pytorch-fid/releases/download/fid_weights/"
        "pt_inception-2015-12-05-6726825d.pth",
        "6726825d0af5f729cebd5821db510b11b1cfad8faad88a03f1befd49fb9129b2", 95'628'359};
    return file;
}

QString backboneLabel(const QString &id, const QString &stored)
{
    if (id == "domain"_L1) { // the run's name stands in brackets in every language
        const qsizetype open = stored.indexOf(u'('), close = stored.lastIndexOf(u')');
        return open < 0 || close < open ? stored
                                        : domainLabel(stored.mid(open + 1, close - open - 1));
    }
    return id == "random"_L1               ? Tr::tr("Random Inception")
        : id == "inception"_L1             ? Tr::tr("Inception (published scale)")
        : id == "inception-torchvision"_L1 ? Tr::tr("Inception (torchvision's weights)")
        : id == "inception-other"_L1       ? Tr::tr("Inception (other weights)")
                                           : stored;
}

QString BackboneInfo::label() const
{
    if (scale == DomainFeatures)
        return domainLabel(name);
    return scale == Recorded && name.isEmpty() ? Tr::tr("Unknown network")
                                               : backboneLabel(id, name);
}

QString BackboneInfo::warning() const
{
    if (id.isEmpty() || scale == Published)
        return {};
    switch (scale) {
    case RandomFeatures:
        return Tr::tr(
            "Not comparable with published FID: for comparisons within this program only.");
    case DomainFeatures:
        return Tr::tr("Not comparable with published FID, nor with another classifier's: for "
                      "comparisons with this one only.");
    case Recorded:
        return fingerprint.isEmpty()
            ? QString()
            : Tr::tr("Not comparable with published FID: for comparisons with the same network "
                     "only.");
    default:
        break;
    }
    return id == "inception-torchvision"_L1
        ? Tr::tr("Not comparable with published FID: these are the weights of torchvision's "
                 "inception_v3, which is another network.")
        : Tr::tr("Not comparable with published FID: the weights file is not %1.")
              .arg(QLatin1StringView(publishedWeights().fileName));
}

QString BackboneInfo::resizer() const
{
    return scale == DomainFeatures ? Tr::tr("%1 × %1 as the classifier was trained").arg(inputSize)
                                   : QString();
}

Result<WeightsVerdict> examineWeights(const QString &path)
{
    const auto module = learnModule();
    TRY(module);
    return (*module)->examineWeights(path);
}

ImageSource imageSource(const ImageDataset &set)
{
    ImageSource source;
    source.count = set.images.size();
    const auto images = set.images;
    source.name = [images](qsizetype i) { return images[i].path; };
    source.content = [images](qsizetype i) -> QString {
        QString content = images[i].contentHash;
        if (content.isEmpty()) {
            const auto hash = detail::fileSha256(images[i].path);
            if (!hash)
                return {};
            content = QString::fromLatin1(*hash);
        }
        if (images[i].orientation != OrientationTags::Ignore)
            return content;
        // Read as stored, an image with an orientation tag has other pixels.
        return QString::fromLatin1(
            QCryptographicHash::hash(QByteArray(content.toLatin1() + "stored"),
                                     QCryptographicHash::Sha256)
                .toHex());
    };
    source.read = [images](qsizetype i) { return readForFeatures(images[i]); };
    return source;
}

ImageSource imageSource(QVector<cv::Mat> images)
{
    ImageSource source;
    source.count = images.size();
    source.name = [](qsizetype i) { return Tr::tr("image %1").arg(i + 1); };
    source.content = [](qsizetype) { return QString(); };
    source.read = [images = std::move(images)](qsizetype i) -> Result<cv::Mat> {
        if (images[i].channels() == 1)
            return images[i];
        cv::Mat rgb;
        cv::cvtColor(images[i], rgb, cv::COLOR_BGR2RGB);
        return rgb;
    };
    return source;
}

int FeatureExtractor::width() const
{
    return std::accumulate(m_info.dims.begin(), m_info.dims.end(), 0);
}

Result<std::shared_ptr<FeatureExtractor>> FeatureExtractor::open(const BackboneSpec &spec,
                                                                 FeatureResize resize,
                                                                 const QString &device, int threads)
{
    const auto module = learnModule();
    TRY(module);
    return (*module)->openBackbone(spec, resize, device, threads);
}

/// What the lanes of one extraction share.
struct FeatureExtractor::Lanes {
    Prefetcher<Prepared> &preparer;
    const ImageSource &images;
    JobContext *context;
    const std::function<void(qsizetype, const float *)> &handle;
    qsizetype count; // images of all lanes
    int threads; // of each lane
    std::mutex mutex; // guards the members below, and calls of handle
    std::map<qsizetype, Problem> problems; // by image, as lanes finish in any order
    std::optional<Error> error;
    qsizetype finished = 0;

    bool ended()
    {
        const std::lock_guard lock(mutex);
        return error || (context && context->stopRequested());
    }
};

/// Only the first lane, which runs in the caller's thread, reports progress.
void FeatureExtractor::runLane(Lanes &lanes, bool first)
{
    setTensorThreads(lanes.threads);
    const auto ran = detail::guarded([&]() -> Result<> {
        while (!lanes.ended()) {
            if (lanes.context)
                lanes.context->waitWhilePaused();
            auto some = lanes.preparer.next(size_t(batch()));
            if (some.empty())
                return {};
            std::vector<Planes> group;
            std::vector<qsizetype> members;
            for (auto &[image, planes] : some)
                if (planes) {
                    group.push_back(std::move(*planes));
                    members.push_back(image);
                }
            std::vector<float> features(group.size() * size_t(width()));
            if (!group.empty())
                run(group, features.data());
            const std::lock_guard lock(lanes.mutex);
            for (const auto &[image, planes] : some)
                if (!planes)
                    lanes.problems[image] = {lanes.images.name(image), planes.error().text};
            for (size_t k = 0; k < members.size(); ++k)
                lanes.handle(members[k], features.data() + k * size_t(width()));
            lanes.finished += qsizetype(some.size());
            if (first && lanes.context)
                lanes.context->progress(
                    double(lanes.finished) / double(lanes.count),
                    Tr::tr("features: image %1 of %2")
                        .arg(QString::number(lanes.finished), QString::number(lanes.count)));
        }
        return {};
    });
    if (!ran) {
        const std::lock_guard lock(lanes.mutex);
        lanes.error = ran.error();
    }
}

Result<> FeatureExtractor::runMissing(const QVector<qsizetype> &missing, const ImageSource &images,
                                      JobContext *context,
                                      const std::function<void(qsizetype, const float *)> &handle,
                                      QVector<Problem> *problems)
{
    if (missing.isEmpty())
        return {};
    const int threads = setTensorThreads(m_threads);
    const int count = int(std::clamp<qsizetype>(missing.size() / batch(), 1, lanes(threads)));
    const auto done = detail::guarded([&]() -> Result<> {
        const detail::KeepMemory keep;
        const auto make = [&](qint64 number) -> Prepared {
            if (number == 0)
                setTensorThreads(1); // this thread's
            const qsizetype index = missing[number];
            try {
                const auto image = images.read(index);
                if (!image)
                    return {index, fail(image.error())};
                return {index, prepare(*image)};
            } catch (const std::exception &) {
                return {index,
                        fail(ErrorCode::OutOfMemory,
                             Tr::tr("There is not enough memory for this image."))};
            }
        };
        Prefetcher<Prepared> preparer(make, 0, missing.size() - 1, size_t(batch() * count + 8));
        Lanes lanes{preparer, images, context, handle, missing.size(), std::max(1, threads / count),
                    {},       {},     {}};
        {
            std::vector<std::jthread> others;
            for (int i = 1; i < count; ++i)
                others.emplace_back([&] { runLane(lanes, false); });
            runLane(lanes, true);
        }
        for (const auto &[image, problem] : lanes.problems)
            problems->append(problem);
        if (lanes.error)
            return fail(*lanes.error);
        return {};
    });
    setTensorThreads(m_threads);
    return done;
}

Result<FeatureTable> FeatureExtractor::extract(const ImageSource &images, JobContext *context,
                                               const QString &storeFolder)
{
    const int size = width();
    FeatureStore store(m_info.fingerprint, size, storeFolder);
    cv::Mat all(int(images.count), size, CV_32F);
    std::vector<char> hasFeatures(size_t(images.count), 0);
    QStringList contents;
    QVector<qsizetype> missing;
    const auto stop = [&] { return context && context->stopRequested(); };
    FeatureTable table;
    for (qsizetype i = 0; i < images.count && !stop(); ++i) {
        contents << images.content(i);
        if (!contents.last().isEmpty() && store.find(contents.last(), all.ptr<float>(int(i)))) {
            hasFeatures[size_t(i)] = 1;
            ++table.fromStore;
        } else {
            missing.append(i);
        }
    }
    const auto done = runMissing(
        missing, images, context,
        [&](qsizetype image, const float *row) {
            std::copy(row, row + size, all.ptr<float>(int(image)));
            hasFeatures[size_t(image)] = 1;
            store.add(contents[image], row);
        },
        &table.problems);
    (void)store.save(); // a cache: without it the next evaluation takes longer, no more
    TRY(done);
    if (stop())
        return fail(ErrorCode::Stopped, Tr::tr("Stopped."));
    for (qsizetype i = 0; i < images.count; ++i)
        if (hasFeatures[size_t(i)]) {
            table.images.append(i);
            table.contents.append(contents[i]);
        }
    int from = 0;
    for (const int dims : m_info.dims) {
        cv::Mat part(int(table.images.size()), dims, CV_32F);
        for (int row = 0; row < part.rows; ++row)
            all.row(int(table.images[row])).colRange(from, from + dims).copyTo(part.row(row));
        table.features.insert(dims, part);
        from += dims;
    }
    return table;
}

} // namespace synthray
