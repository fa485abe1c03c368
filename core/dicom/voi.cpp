// SPDX-License-Identifier: GPL-3.0-or-later
#include "dicom/voi.h"

#include <algorithm>
#include <bit>
#include <cmath>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

VoiFunction functionOf(const QString &name)
{
    if (name == "SIGMOID"_L1)
        return VoiFunction::Sigmoid;
    return name == "LINEAR_EXACT"_L1 ? VoiFunction::LinearExact : VoiFunction::Linear;
}

QVector<VoiWindow> windowsAt(const DicomItem &place, const CharacterSet &letters)
{
    QVector<VoiWindow> windows;
    const VoiFunction function = functionOf(codeOf(place, tags::VoiLutFunction));
    const QStringList explanations = letters.values(bytesOf(place, tags::WindowExplanation));
    for (int i = 0; i < maxVoiValues; ++i) {
        const auto center = place.real(tags::WindowCenter, i);
        const auto width = place.real(tags::WindowWidth, i);
        if (!center || !width)
            break;
        if (*width <= 0) // undefined (C.11.2.1.2)
            continue;
        // LINEAR requires a width of at least 1 (C.11.2.1.2.1); less can only mean LINEAR_EXACT.
        const bool isExact = *width < 1 && function == VoiFunction::Linear;
        windows.append({*center, *width, isExact ? VoiFunction::LinearExact : function,
                        explanations.value(i)});
    }
    return windows;
}

/// The item that holds the frame's VOI transformation (C.7.6.16.2.10, .10b), or null. Windows and
/// tables of different items must not be mixed.
const DicomItem *voiPlace(const DicomItem &dataset, const CharacterSet &letters)
{
    for (const DicomItem *place : placesOf(dataset, tags::FrameVoiLuts))
        if (place->item(tags::VoiLuts) || !windowsAt(*place, letters).isEmpty())
            return place;
    return nullptr;
}

/// The first value that a table maps is US or SS (C.11.1.1.1). Implicit VR does not tell which, and
/// writers use the wrong one, so this chooses the reading that covers more of the input range.
qint32 firstMapped(qint64 declared, qsizetype entries, const LutInput &input)
{
    const qint64 positive = declared & 0xffff;
    const qint64 negative = positive - 65536;
    if (positive < 0x8000)
        return static_cast<qint32>(positive);
    const auto coverage = [&](qint64 first) {
        return std::min(input.high, static_cast<double>(first + entries - 1))
            - std::max(input.low, static_cast<double>(first));
    };
    const bool isNegative = coverage(negative) == coverage(positive)
        ? declared < 0 || input.isSigned
        : coverage(negative) > coverage(positive);
    return static_cast<qint32>(isNegative ? negative : positive);
}

} // namespace

std::vector<const DicomItem *> placesOf(const DicomItem &dataset, quint32 group)
{
    std::vector<const DicomItem *> list;
    for (const DicomItem *groups :
         {dataset.item(tags::PerFrameGroups), dataset.item(tags::SharedGroups)})
        if (groups)
            if (const DicomItem *found = groups->item(group))
                list.push_back(found);
    list.push_back(&dataset);
    return list;
}

QByteArray bytesOf(const DicomItem &item, quint32 tag)
{
    const DicomElement *element = item.find(tag);
    return element ? element->value : QByteArray();
}

QString codeOf(const DicomItem &item, quint32 tag) { return item.text(tag).toUpper(); }

QVector<VoiWindow> windowsOf(const DicomItem &dataset, const CharacterSet &letters)
{
    const DicomItem *place = voiPlace(dataset, letters);
    return place ? windowsAt(*place, letters) : QVector<VoiWindow>();
}

LutInput storedInput(const ImageInfo &info)
{
    const double span = std::ldexp(1.0, std::min(info.bitsStored, 32));
    return {info.isSigned ? -span / 2 : 0, (info.isSigned ? span / 2 : span) - 1, info.isSigned};
}

std::optional<Lut> lutOf(const DicomItem &item, const LutInput &input, const CharacterSet &letters)
{
    const auto count = item.integer(tags::LutDescriptor, 0);
    const auto first = item.integer(tags::LutDescriptor, 1);
    const auto bits = item.integer(tags::LutDescriptor, 2);
    const std::vector<quint16> words = item.words(tags::LutData);
    if (!count || !first || !bits || words.empty())
        return std::nullopt;
    Lut lut;
    lut.explanation = letters.values(bytesOf(item, tags::LutExplanation)).value(0);
    const size_t declared = static_cast<quint16>(*count);
    const size_t entries = declared == 0 ? 65536 : declared; // C.11.1.1.1
    const bool isPacked = words.size() < entries // two entries per word
        && (*bits <= 8 ? words.size() * 2 >= entries : words.size() == (entries + 1) / 2);
    if (isPacked) {
        for (size_t i = 0; i < entries; ++i)
            lut.values.append(static_cast<quint16>((words[i / 2] >> (i % 2 ? 8 : 0)) & 0xff));
    } else {
        for (size_t i = 0; i < std::min(entries, words.size()); ++i)
            lut.values.append(words[i]);
    }
    lut.firstMapped = firstMapped(*first, lut.values.size(), input);
    // Entries that need more bits than the descriptor states are kept.
    const quint16 largest = *std::max_element(lut.values.cbegin(), lut.values.cend());
    lut.bits = isPacked ? 8
                        : std::max(static_cast<int>(std::clamp<qint64>(*bits, 8, 16)),
                                   static_cast<int>(std::bit_width(largest)));
    return lut;
}

bool isUnderfilled(const Lut &lut)
{
    const quint16 largest = *std::max_element(lut.values.cbegin(), lut.values.cend());
    return largest > 0 && static_cast<int>(std::bit_width(largest)) < lut.bits;
}

QVector<Lut> voiLutsOf(const DicomItem &dataset, const LutInput &input, const CharacterSet &letters)
{
    QVector<Lut> luts;
    const DicomItem *place = voiPlace(dataset, letters);
    for (int i = 0; place && i < maxVoiValues; ++i) {
        const DicomItem *item = place->item(tags::VoiLuts, i);
        if (!item)
            break;
        if (auto lut = lutOf(*item, input, letters))
            luts.append(std::move(*lut));
    }
    return luts;
}

} // namespace synthray
