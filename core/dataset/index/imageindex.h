// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of each file of a set without opening it again: header, content hash, perceptual
// hash. Kept in the user's cache folder; an entry counts as long as the file's size and time are
// the same.
#pragma once

#include "base/job.h"
#include "dataset/imagedataset.h"
#include "image/imageio.h"

#include <array>
#include <memory>

namespace synthray {

/// 256 bits of an image's coarse structure; the number of unlike bits is the distance of two
/// images.
using PerceptualHash = std::array<quint64, 4>;

struct ImageFacts {
    ImageInfo info; // valid when hasHeader
    bool hasHeader = false;
    QString contentHash; // hex SHA-256 of the file; empty: not read yet
    bool hasPixels = false; // the next three are valid
    PerceptualHash perceptual{}; // of what is displayed: windowed, polarity applied
    double storedMin = 0, storedMax = 0; // of frame 0
    QString problem; // why the file does not open (a sentence); empty: it does, as far as was tried
};

/// How much to find out; each level includes those before it.
enum class FactLevel {
    Headers, // ImageInfo
    Content, // + contentHash: reads every byte
    Pixels // + decodes frame 0: perceptual hash, range, problems inside the pixel data
};

/// Thread-safe for reading while update() runs.
class ImageIndex
{
public:
    /// 'folder': where index files lie; empty: the user's cache folder. A missing, damaged or
    /// foreign index file is an empty index, never an error: it can be made again.
    explicit ImageIndex(const QString &folder = {});
    ImageIndex(const ImageIndex &) = delete;
    ImageIndex &operator=(const ImageIndex &) = delete;
    ~ImageIndex();

    /// Reads the index file of this root (in one go; 10,000 images take some ms).
    void open(const QString &root);
    /// Null: nothing is known of this version of the file.
    std::shared_ptr<const ImageFacts> facts(const ImageEntry &image) const;
    /// Finds out what is missing, on all cores; saves every few seconds and at the end. Stopped
    /// keeps what is known so far. Entries of files that were deleted beside images of the set go;
    /// those of a folder without any image left stay, for its disk may only not be connected.
    Result<> update(const ImageDataset &set, FactLevel level, JobContext *context = nullptr);
    Result<> save() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Writes what the index knows into the set: content hashes, and for DICOM images patient and study
/// where the importer had none; images with a problem move to set.problems. Returns whether
/// anything changed.
bool applyFacts(ImageDataset &set, const ImageIndex &index);

/// Only the content hashes, where the set lacks them.
void takeContents(ImageDataset &set, const ImageIndex &index);
/// The same from the index of the set's root: files that are as they were when last read are not
/// read again. Images that cannot be read stay without. Errors: Stopped.
Result<> addContents(ImageDataset &set, JobContext *context = nullptr);

} // namespace synthray
