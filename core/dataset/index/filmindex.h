// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of each file of a set without opening it again: header, content hash, perceptual
// hash. Kept in the user's cache folder; an entry counts as long as the file's size and time are
// the same.
#pragma once

#include "base/job.h"
#include "dataset/filmset.h"
#include "image/imageio.h"

#include <array>
#include <memory>

namespace synthray {

/// 256 bits of a film's coarse structure; the number of unlike bits is the distance of two films.
using PerceptualHash = std::array<quint64, 4>;

struct FilmFacts {
    FilmInfo info; // valid when hasHeader
    bool hasHeader = false;
    QString contentHash; // hex SHA-256 of the file; empty: not read yet
    bool hasPixels = false; // the next three are valid
    PerceptualHash perceptual{}; // of what is displayed: windowed, polarity applied
    double storedMin = 0, storedMax = 0; // of frame 0
    QString problem; // why the file does not open (a sentence); empty: it does, as far as was tried
};

/// How much to find out; each level includes those before it.
enum class FactLevel {
    Headers, // FilmInfo
    Content, // + contentHash: reads every byte
    Pixels // + decodes frame 0: perceptual hash, range, problems inside the pixel data
};

/// Thread-safe for reading while update() runs.
class FilmIndex
{
public:
    /// 'folder': where index files lie; empty: the user's cache folder. A missing, damaged or
    /// foreign index file is an empty index, never an error: it can be made again.
    explicit FilmIndex(const QString &folder = {});
    FilmIndex(const FilmIndex &) = delete;
    FilmIndex &operator=(const FilmIndex &) = delete;
    ~FilmIndex();

    /// Reads the index file of this root (in one go; 10,000 films take some ms).
    void open(const QString &root);
    /// Null: nothing is known of this version of the file.
    std::shared_ptr<const FilmFacts> facts(const FilmRef &film) const;
    /// Finds out what is missing, on all cores; saves every few seconds and at the end. Stopped
    /// keeps what is known so far. Entries of files that were deleted beside films of the set go;
    /// those of a folder without any film left stay, for its disk may only not be connected.
    Result<> update(const FilmSet &set, FactLevel level, JobContext *context = nullptr);
    Result<> save() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Writes what the index knows into the set: content hashes, and for DICOM films patient and study
/// where the importer had none; films with a problem move to set.problems. Returns whether anything
/// changed.
bool applyFacts(FilmSet &set, const FilmIndex &index);

/// Only the content hashes, where the set lacks them.
void takeContents(FilmSet &set, const FilmIndex &index);
/// The same from the index of the set's root: files that are as they were when last read are not
/// read again. Films that cannot be read stay without. Errors: Stopped.
Result<> addContents(FilmSet &set, JobContext *context = nullptr);

} // namespace synthray
