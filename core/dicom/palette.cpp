// SPDX-License-Identifier: GPL-3.0-or-later
#include "dicom/palette.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace synthray {

namespace {

/// Segmented tables (C.7.9.2) hold runs: discrete values, lines to a value, and segments to be used
/// again. Expanded to at most 'entries' values; empty where the data are broken.
std::vector<quint16> expandSegments(const std::vector<quint16> &words, size_t entries)
{
    std::vector<quint16> values;
    const size_t count = words.size();
    const std::function<bool(size_t, int, bool)> expand = [&](size_t at, int segments, bool again) {
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
            } else if (opcode == 2 && !again && at + 2 <= count) {
                const size_t bytes = words[at] | size_t(words[at + 1]) << 16;
                at += 2;
                if (!expand(bytes / 2, length, true)) // an indirect segment names no other one
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

} // namespace

Palette readPalette(const DicomHeader &header)
{
    static constexpr quint32 weights[]
        = {19595, 38470, 7471}; // luma of Rec. 601 in 16 fraction bits
    const DicomItem &dataset = header.dataset;
    Palette palette;
    std::vector<quint32> sums;
    for (quint32 channel = 0; channel < 3; ++channel) {
        const auto count = dataset.integer(tags::RedDescriptor + channel, 0);
        const auto first = dataset.integer(tags::RedDescriptor + channel, 1);
        const auto bits = dataset.integer(tags::RedDescriptor + channel, 2);
        if (!count || !first || !bits)
            return {};
        const size_t said = static_cast<quint16>(*count);
        const size_t entries = said == 0 ? 65536 : said;
        std::vector<quint16> words = dataset.words(tags::RedTable + channel);
        if (words.empty())
            words = expandSegments(dataset.words(tags::RedSegments + channel), entries);
        if (words.empty())
            return {};
        palette.first
            = header.info.isSigned ? static_cast<qint16>(*first) : static_cast<quint16>(*first);
        sums.resize(std::max(sums.size(), entries));
        const bool packed = *bits <= 8 && words.size() < entries; // two entries a word
        for (size_t i = 0; i < entries; ++i) {
            const size_t word = packed ? i / 2 : i;
            if (word >= words.size())
                break;
            const quint32 entry = packed ? (words[word] >> (i % 2 ? 8 : 0)) & 0xffu
                : *bits > 8              ? words[word] >> 8
                                         : words[word] & 0xffu;
            sums[i] += entry * weights[channel];
        }
    }
    for (const quint32 sum : sums)
        palette.luma.append(static_cast<quint8>((sum + 0x8000u) >> 16));
    return palette;
}

} // namespace synthray
