// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about each file of a set that need not be read again: header, content hash, perceptual
// hash. Kept in the user's cache folder; an entry is valid while the file's size and time are the
// same.
#pragma once

#include "base/job.h"
#include "dataset/imagedataset.h"
#include "image/imageio.h"

#include <array>
#include <memory>

namespace synthray {

/// 256 bits of an image's coarse structure; the number of differing bits is the distance of two
/// images.
using PerceptualHash = std::array<quint64, 4>;

struct ImageFacts {
    ImageInfo info; // valid when hasHeader
    bool hasHeader = false;
    QString contentHash; // hex SHA-256 of the file; empty: not read yet
    bool hasPixels = false; // the next three are valid
    PerceptualHash perceptual{}; // of what is displayed: windowed, polarity applied
    double storedMin = 0, storedMax = 0; // of frame 0
    QString problem; // why the file cannot be opened (a sentence); empty: no problem so far
};

/// How much to read; each level includes those before it.
enum class FactLevel {
    Headers, // ImageInfo
    Content, // + contentHash: reads every byte
    Pixels // + decodes frame 0: perceptual hash, range, problems inside the pixel data
};

/// Thread-safe for reading while update() runs.
class ImageIndex
{
public:
    /// 'folder': where index files are stored; empty: the user's cache folder. A missing, damaged
    /// or foreign index file is an empty index, never an error, because it can be rebuilt.
    explicit ImageIndex(const QString &folder = {});
    ImageIndex(const ImageIndex &) = delete;
    ImageIndex &operator=(const ImageIndex &) = delete;
    ~ImageIndex();

    /// Reads the index file of this root (10,000 images take a few ms).
    void open(const QString &root);
    /// Null: no facts for this version of the file.
    std::shared_ptr<const ImageFacts> facts(const ImageEntry &image) const;
    /// Reads missing facts on all cores; saves every few seconds and at the end. A stop keeps what
    /// was read so far. Entries of deleted files are removed if their folder still holds images of
    /// the set; otherwise they stay, because the disk may just be disconnected.
    Result<> update(const ImageDataset &set, FactLevel level, JobContext *context = nullptr);
    Result<> save() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Applies the facts to the set: content hashes, and for DICOM images patient and study if the
/// importer set none. Images with a problem move to set.problems. Returns whether anything changed.
bool applyFacts(ImageDataset &set, const ImageIndex &index);

/// Applies only content hashes, for images without one.
void applyContentHashes(ImageDataset &set, const ImageIndex &index);
/// Adds content hashes from the index of the set's root, reading only new and changed files. Images
/// that cannot be read stay without. Error: Stopped.
Result<> addContents(ImageDataset &set, JobContext *context = nullptr);

} // namespace synthray
