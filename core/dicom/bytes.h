// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of a DICOM file by offset, as if the deflated part of it were not deflated.
#pragma once

#include "image/loader.h"

#include <memory>
#include <vector>

namespace synthray {

/// Deflate makes at most 1032 bytes of one (RFC 1951: 258 bytes for a pair of one-bit codes).
constexpr qint64 maxDeflateRatio = 1032;

/// Reads in windows of some kilobytes, so that walking along a header costs one or two reads. What
/// a deflated file unfolds to is bounded: see setInflateLimit.
class DicomBytes
{
public:
    explicit DicomBytes(ImageFile &file);
    ~DicomBytes();

    /// Points 'data' to up to 'count' bytes (at most 64) at 'offset', good until the next call;
    /// returns how many there are.
    qint64 peek(qint64 offset, qint64 count, const uchar **data);
    /// How much a window holds: less where one jumps from place to place.
    void setAhead(qint64 bytes) { m_ahead = bytes; }
    /// How many of 'count' bytes from 'offset' on the file holds (it need not read them).
    qint64 available(qint64 offset, qint64 count);
    /// Returns how many bytes were read.
    qint64 read(qint64 offset, void *to, qint64 count);
    QByteArray take(qint64 offset, qint64 count);

    /// From 'offset' on the file is a raw deflate stream. False: it is not.
    bool inflateFrom(qint64 offset);
    bool isInflated() const { return m_inflater != nullptr; }
    /// How many unfolded bytes may be held; 64 MB until a header has said what is to come.
    void setInflateLimit(qint64 bytes) { m_inflateLimit = bytes; }

private:
    struct Inflater;
    /// Unfolds until 'wanted' bytes are there, or the stream or the limit ends; returns what is
    /// there.
    qint64 inflate(qint64 wanted);

    ImageFile &m_file;
    std::vector<uchar> m_window;
    qint64 m_windowStart = 0;
    qint64 m_windowSize = 0;
    qint64 m_ahead;
    std::unique_ptr<Inflater> m_inflater;
    qint64 m_inflateStart = 0;
    qint64 m_inflateLimit = 64LL << 20;
};

} // namespace synthray
