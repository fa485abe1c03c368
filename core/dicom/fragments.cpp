// SPDX-License-Identifier: GPL-3.0-or-later
#include "dicom/fragments.h"

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>
#include <limits>

namespace synthray {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Images)
};

// 32 MB of memory; an image of 400 million pixels in pieces of 1 kB has fewer.
constexpr size_t maxFragments = 2'000'000;

/// Whether the fragment starts a JPEG, JPEG-LS or JPEG 2000 stream, or a JP2 file (signature box).
bool startsStream(DicomBytes &bytes, const Fragment &fragment)
{
    const uchar *b = nullptr;
    if (bytes.peek(fragment.offset, 8, &b) < 8)
        return false;
    return b[0] == 0xff ? b[1] == 0xd8 || b[1] == 0x4f
                        : qFromBigEndian<quint32>(b) == 12 && b[4] == 'j';
}

/// Offsets of the frames' first items, counted from the first item after the table.
template <class Offset> std::vector<qint64> offsetsIn(const QByteArray &table)
{
    std::vector<qint64> list;
    for (qsizetype i = 0; i + qsizetype(sizeof(Offset)) <= table.size(); i += sizeof(Offset))
        list.push_back(static_cast<qint64>(qFromLittleEndian<Offset>(table.constData() + i)));
    return list;
}

/// The fragment at each offset; empty if an offset matches none, or they do not increase.
std::vector<size_t> byTable(const std::vector<Fragment> &fragments, qint64 base,
                            const std::vector<qint64> &offsets)
{
    std::vector<size_t> first;
    for (const qint64 offset : offsets) {
        const auto it = std::lower_bound(
            fragments.begin(), fragments.end(), base + offset + 8,
            [](const Fragment &fragment, qint64 position) { return fragment.offset < position; });
        if (it == fragments.end() || it->offset != base + offset + 8)
            return {};
        const auto index = static_cast<size_t>(it - fragments.begin());
        if (!first.empty() && index <= first.back())
            return {};
        first.push_back(index);
    }
    return first;
}

} // namespace

Result<FragmentTable> FragmentTable::read(const ImageFile &file, DicomBytes &bytes,
                                          const DicomHeader &header)
{
    FragmentTable table;
    QByteArray basic;
    bool isFirst = true;
    qint64 at = header.pixelOffset;
    qint64 base = at;
    const uchar *b = nullptr;
    bytes.setReadAhead(512); // there may be hundreds of thousands of items, each far from the next
    while (bytes.peek(at, 8, &b) == 8) {
        const quint32 tag
            = quint32(qFromLittleEndian<quint16>(b)) << 16 | qFromLittleEndian<quint16>(b + 2);
        const quint32 length = qFromLittleEndian<quint32>(b + 4);
        at += 8;
        if (tag != tags::Item || length == 0xffffffff)
            break; // the delimiter; anything unexpected ends the pixels, too
        if (isFirst) {
            basic = bytes.readBytes(at, std::min<qint64>(length, qint64(maxImageFrames) * 4));
            base = at + length;
        } else if (length > 0) {
            if (table.m_fragments.size() == maxFragments)
                return fail(
                    file.unsupported(Tr::tr("its pixel data are split into more than %1 fragments")
                                         .arg(maxFragments)));
            table.m_fragments.push_back({at, length});
        }
        isFirst = false;
        at += length;
    }
    const auto &fragments = table.m_fragments;
    const auto frames = static_cast<size_t>(header.info.frames);
    if (fragments.empty())
        return fail(file.damaged(Tr::tr("it has no pixel data")));
    auto &first = table.m_first;
    const DicomElement *extended = header.dataset.find(tags::ExtendedOffsetTable);
    if (frames == 1)
        first = {0};
    else if (auto found = byTable(fragments, base, offsetsIn<quint32>(basic));
             found.size() == frames)
        first = std::move(found);
    else if (extended
             && byTable(fragments, base, offsetsIn<quint64>(extended->value)).size() == frames)
        first = byTable(fragments, base, offsetsIn<quint64>(extended->value));
    else if (fragments.size() == frames)
        for (size_t i = 0; i < frames; ++i)
            first.push_back(i);
    else
        for (size_t i = 0; i < fragments.size(); ++i)
            if (startsStream(bytes, fragments[i]))
                first.push_back(i);
    if (first.size() != frames)
        return fail(
            file.damaged(Tr::tr("its header states %1 frames, but its pixel data hold %2")
                             .arg(QString::number(frames),
                                  QString::number(std::max(
                                      first.size(), std::min(frames - 1, fragments.size()))))));
    first.push_back(fragments.size());
    return table;
}

Result<QByteArray> FragmentTable::frame(const ImageFile &file, DicomBytes &bytes, int index) const
{
    const auto from = m_first[static_cast<size_t>(index)];
    const auto to = m_first[static_cast<size_t>(index) + 1];
    qint64 length = 0;
    qint64 available = 0;
    for (size_t i = from; i < to; ++i) {
        length += m_fragments[i].length;
        available += bytes.available(m_fragments[i].offset, m_fragments[i].length);
    }
    if (available < length)
        return fail(
            file.damaged(Tr::tr("its pixel data are cut off: only %1 of %2 bytes are present")
                             .arg(QString::number(available), QString::number(length))));
    if (length > std::numeric_limits<qint32>::max())
        return fail(file.unsupported(Tr::tr("a frame takes more than 2 GB")));
    QByteArray joined(static_cast<qsizetype>(length), Qt::Uninitialized);
    qint64 at = 0;
    for (size_t i = from; i < to; ++i)
        at += bytes.read(m_fragments[i].offset, joined.data() + at, m_fragments[i].length);
    if (at < length)
        return fail(file.truncated());
    return joined;
}

} // namespace synthray
