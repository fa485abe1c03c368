// SPDX-License-Identifier: GPL-3.0-or-later
#include "dicom/palette.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

namespace synthray {

namespace {

/// Expands a segmented table (C.7.9.2) of discrete values, linear runs and references to earlier
/// segments to at most 'entries' values. Empty if the data are broken.
std::vector<quint16> expandSegments(const std::vector<quint16> &words, size_t entries)
{
    std::vector<quint16> values;
    const size_t count = words.size();
    const std::function<bool(size_t, int, bool)> expand = [&](size_t at, int segments, bool inner) {
        for (int done = 0; at + 1 < count && (segments < 0 || done < segments); ++done) {
            const quint16 opcode = words[at];
            const quint16 length = words[at + 1];
            at += 2;
            if (values.size() + (opcode == 2 ? 0u : length) > entries)
                return false;
            if (opcode == 0 && at + length <= count) {
                for (int i = 0; i < length; ++i)
                    values.push_back(words[at++]);
            } else if (opcode == 1 && length > 0 && at < count && !values.empty()) {
                const double from = values.back();
                const double step = (words[at++] - from) / length;
                for (int i = 1; i <= length; ++i)
                    values.push_back(static_cast<quint16>(std::lround(from + step * i)));
            } else if (opcode == 2 && !inner && at + 2 <= count) {
                const size_t bytes = words[at] | size_t(words[at + 1]) << 16;
                at += 2;
                // An indirect segment must not refer to another one.
                if (!expand(bytes / 2, length, true))
                    return false;
            } else {
                return false;
            }
        }
        return true;
    };
    if (!expand(0, -1, false))
        values.clear();
    return values;
}

/// Unpacks two 8-bit entries per word, the first one in the low byte (PS3.5 8.1.1), to 16 bits.
std::vector<quint16> unpacked(const std::vector<quint16> &words, size_t entries)
{
    std::vector<quint16> list(std::min(entries, words.size() * 2));
    for (size_t i = 0; i < list.size(); ++i)
        list[i] = static_cast<quint16>(((words[i / 2] >> (i % 2 ? 8 : 0)) & 0xff) * 257);
    return list;
}

} // namespace

Palette readPalette(const DicomHeader &header)
{
    static constexpr quint32 weights[]
        = {19595, 38470, 7471}; // luma of Rec. 601 in 16 fraction bits
    const DicomItem &dataset = header.dataset;
    Palette palette;
    struct Channel {
        std::vector<quint16> words; // one per entry
        int bits = 16; // as in the descriptor
    };
    std::array<Channel, 3> channels;
    quint16 largest = 0;
    for (quint32 c = 0; c < 3; ++c) {
        const auto count = dataset.integer(tags::RedDescriptor + c, 0);
        const auto first = dataset.integer(tags::RedDescriptor + c, 1);
        const auto bits = dataset.integer(tags::RedDescriptor + c, 2);
        if (!count || !first || !bits)
            return {};
        const size_t declared = static_cast<quint16>(*count);
        const size_t entries = declared == 0 ? 65536 : declared;
        Channel &channel = channels[c];
        channel.bits = static_cast<int>(std::clamp<qint64>(*bits, 8, 16));
        channel.words = dataset.words(tags::RedTable + c);
        const size_t words = channel.words.size();
        if (words > 0 && words < entries && (*bits <= 8 || words == (entries + 1) / 2)) {
            channel.words = unpacked(channel.words, entries);
            channel.bits = 16;
        } else if (words == 0) {
            channel.words = expandSegments(dataset.words(tags::RedSegments + c), entries);
        }
        if (channel.words.empty())
            return {};
        for (const quint16 word : channel.words)
            largest = std::max(largest, word);
        palette.first
            = header.info.isSigned ? static_cast<qint16>(*first) : static_cast<quint16>(*first);
    }
    size_t entries = 0;
    for (const Channel &channel : channels)
        entries = std::max(entries, channel.words.size());
    std::vector<quint32> sums(entries);
    for (quint32 c = 0; c < 3; ++c) {
        // The entries show where their 8 bits are: those of all three tables fill a word or only
        // its low byte, regardless of the descriptor (C.7.6.3.1.5 allows 8 and 16).
        const int shift = largest <= 0xff ? 0
            : largest >> channels[c].bits ? 8
                                          : channels[c].bits - 8;
        for (size_t i = 0; i < entries; ++i) {
            const size_t word = std::min(i, channels[c].words.size() - 1);
            sums[i] += std::min(channels[c].words[word] >> shift, 0xff) * weights[c];
        }
    }
    for (const quint32 sum : sums)
        palette.luma.append(static_cast<quint8>((sum + 0x8000u) >> 16));
    return palette;
}

} // namespace synthray
