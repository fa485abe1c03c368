// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of a DICOM file by offset; a deflated part is inflated on the fly.
#pragma once

#include "image/loader.h"

#include <memory>
#include <vector>

namespace synthray {

/// One deflated byte expands to at most 1032 (RFC 1951: 258 bytes for a pair of one-bit codes).
constexpr qint64 maxDeflateRatio = 1032;

/// Reads in windows of a few kilobytes, so that parsing a header costs one or two reads. The size
/// of inflated data is bounded: see setInflateLimit.
class DicomBytes
{
public:
    explicit DicomBytes(ImageFile &file);
    ~DicomBytes();

    /// Points 'data' to up to 'count' bytes (at most 64) at 'offset', valid until the next call;
    /// returns how many are available.
    qint64 peek(qint64 offset, qint64 count, const uchar **data);
    /// How much each read fetches; use less for scattered access.
    void setReadAhead(qint64 bytes) { m_readAhead = bytes; }
    /// How many of the 'count' bytes from 'offset' the file holds, without reading them.
    qint64 available(qint64 offset, qint64 count);
    /// Returns how many bytes were read.
    qint64 read(qint64 offset, void *to, qint64 count);
    QByteArray readBytes(qint64 offset, qint64 count);

    /// Treats the file from 'offset' on as a raw deflate stream. Returns false if it is not one.
    bool inflateFrom(qint64 offset);
    bool isInflated() const { return m_inflater != nullptr; }
    /// How many inflated bytes may be held; 64 MB until the header has been read.
    void setInflateLimit(qint64 bytes) { m_inflateLimit = bytes; }

private:
    struct Inflater;
    /// Inflates until 'count' bytes are available, or the stream or the limit ends; returns how
    /// many of them are available.
    qint64 inflate(qint64 count);

    ImageFile &m_file;
    std::vector<uchar> m_window;
    qint64 m_windowStart = 0;
    qint64 m_windowSize = 0;
    qint64 m_readAhead;
    std::unique_ptr<Inflater> m_inflater;
    qint64 m_inflateStart = 0;
    qint64 m_inflateLimit = 64LL << 20;
};

} // namespace synthray
