// SPDX-License-Identifier: GPL-3.0-or-later
#include "dicom/bytes.h"

#include <zlib.h>

#include <algorithm>
#include <cstring>

namespace synthray {

namespace {
constexpr qint64 windowBytes = 16 << 10;
constexpr qint64 chunkBytes = 256 << 10;
} // namespace

struct DicomBytes::Inflater {
    z_stream stream = {};
    std::vector<uchar> out;
    QByteArray in;
    qint64 position = 0; // file offset after 'in'
    bool ended = false;

    Inflater() { inflateInit2(&stream, -MAX_WBITS); } // raw: no zlib header (PS3.5 A.5)
    Inflater(const Inflater &) = delete;
    Inflater &operator=(const Inflater &) = delete;
    ~Inflater() { inflateEnd(&stream); }
};

DicomBytes::DicomBytes(ImageFile &file)
    : m_file(file)
    , m_window(windowBytes)
    , m_readAhead(windowBytes)
{
}

DicomBytes::~DicomBytes() = default;

bool DicomBytes::inflateFrom(qint64 offset)
{
    m_inflater = std::make_unique<Inflater>();
    m_inflater->position = m_inflateStart = offset;
    if (inflate(8) >= 8)
        return true;
    m_inflater.reset();
    return false;
}

qint64 DicomBytes::inflate(qint64 count)
{
    Inflater &in = *m_inflater;
    const qint64 target = std::min(count, m_inflateLimit);
    while (!in.ended && static_cast<qint64>(in.out.size()) < target) {
        if (m_file.isStopped())
            break;
        if (in.stream.avail_in == 0) {
            in.in = m_file.readAt(in.position, chunkBytes);
            in.position += in.in.size();
            in.stream.next_in = reinterpret_cast<Bytef *>(in.in.data());
            in.stream.avail_in = static_cast<uInt>(in.in.size());
            if (in.in.isEmpty()) {
                in.ended = true;
                break;
            }
        }
        const size_t had = in.out.size();
        const auto room = static_cast<size_t>(
            std::clamp<qint64>(target - static_cast<qint64>(had), chunkBytes, 64 << 20));
        in.out.resize(had + room);
        in.stream.next_out = in.out.data() + had;
        in.stream.avail_out = static_cast<uInt>(room);
        const int code = ::inflate(&in.stream, Z_NO_FLUSH);
        in.out.resize(had + room - in.stream.avail_out);
        in.ended = code != Z_OK && code != Z_BUF_ERROR;
    }
    return std::min(count, static_cast<qint64>(in.out.size()));
}

qint64 DicomBytes::available(qint64 offset, qint64 count)
{
    if (offset < 0 || count <= 0)
        return 0;
    if (m_inflater && offset >= m_inflateStart)
        return std::max<qint64>(
            0, inflate(offset - m_inflateStart + count) - (offset - m_inflateStart));
    return std::clamp<qint64>(m_file.size() - offset, 0, count);
}

qint64 DicomBytes::peek(qint64 offset, qint64 count, const uchar **data)
{
    count = available(offset, count);
    if (count == 0)
        return 0;
    if (m_inflater && offset >= m_inflateStart) {
        *data = m_inflater->out.data() + (offset - m_inflateStart);
        return count;
    }
    if (offset < m_windowStart || offset + count > m_windowStart + m_windowSize) {
        m_windowStart = offset;
        m_windowSize = m_file.readInto(offset, m_window.data(),
                                       std::clamp<qint64>(m_readAhead, 64, windowBytes));
    }
    *data = m_window.data() + (offset - m_windowStart);
    return std::clamp<qint64>(m_windowStart + m_windowSize - offset, 0, count);
}

qint64 DicomBytes::read(qint64 offset, void *to, qint64 count)
{
    count = available(offset, count);
    if (count == 0)
        return 0;
    if (m_inflater && offset >= m_inflateStart) {
        std::memcpy(to, m_inflater->out.data() + (offset - m_inflateStart),
                    static_cast<size_t>(count));
        return count;
    }
    if (offset >= m_windowStart && offset + count <= m_windowStart + m_windowSize) {
        std::memcpy(to, m_window.data() + (offset - m_windowStart), static_cast<size_t>(count));
        return count;
    }
    return m_file.readInto(offset, to, count);
}

QByteArray DicomBytes::readBytes(qint64 offset, qint64 count)
{
    QByteArray bytes(static_cast<qsizetype>(available(offset, count)), Qt::Uninitialized);
    bytes.truncate(static_cast<qsizetype>(read(offset, bytes.data(), bytes.size())));
    return bytes;
}

} // namespace synthray
