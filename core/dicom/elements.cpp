// SPDX-License-Identifier: GPL-3.0-or-later
#include "dicom/elements.h"

#include <QtEndian>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

constexpr quint16 vrOf(const char (&name)[3])
{
    return static_cast<quint16>(name[0] << 8 | name[1]);
}

struct HeaderTag {
    quint32 tag;
    quint16 vr; // for files without explicit VR
};

constexpr HeaderTag headerTags[] = {
    {tags::TransferSyntax, vrOf("UI")},
    {tags::CharacterSet, vrOf("CS")},
    {tags::SopClass, vrOf("UI")},
    {tags::StudyDate, vrOf("DA")},
    {tags::Modality, vrOf("CS")},
    {tags::StudyDescription, vrOf("LO")},
    {tags::SeriesDescription, vrOf("LO")},
    {tags::PatientId, vrOf("LO")},
    {tags::Magnification, vrOf("DS")},
    {tags::ImagerPixelSpacing, vrOf("DS")},
    {tags::NominalScannedPixelSpacing, vrOf("DS")},
    {tags::StudyUid, vrOf("UI")},
    {tags::SeriesUid, vrOf("UI")},
    {tags::SeriesNumber, vrOf("IS")},
    {tags::InstanceNumber, vrOf("IS")},
    {tags::ImagePosition, vrOf("DS")},
    {tags::ImageOrientation, vrOf("DS")},
    {tags::SamplesPerPixel, vrOf("US")},
    {tags::Photometric, vrOf("CS")},
    {tags::PlanarConfiguration, vrOf("US")},
    {tags::NumberOfFrames, vrOf("IS")},
    {tags::Rows, vrOf("US")},
    {tags::Columns, vrOf("US")},
    {tags::PixelSpacing, vrOf("DS")},
    {tags::PixelAspect, vrOf("IS")},
    {tags::BitsAllocated, vrOf("US")},
    {tags::BitsStored, vrOf("US")},
    {tags::HighBit, vrOf("US")},
    {tags::PixelRepresentation, vrOf("US")},
    {tags::PixelPaddingValue, vrOf("US")},
    {tags::PixelPaddingLimit, vrOf("US")},
    {tags::FloatPadding, vrOf("FL")},
    {tags::DoublePadding, vrOf("FD")},
    {tags::FloatPaddingLimit, vrOf("FL")},
    {tags::DoublePaddingLimit, vrOf("FD")},
    {tags::PixelSpacingCalibrationType, vrOf("CS")},
    {tags::WindowCenter, vrOf("DS")},
    {tags::WindowWidth, vrOf("DS")},
    {tags::RescaleIntercept, vrOf("DS")},
    {tags::RescaleSlope, vrOf("DS")},
    {tags::WindowExplanation, vrOf("LO")},
    {tags::VoiLutFunction, vrOf("CS")},
    {tags::RedDescriptor, vrOf("US")},
    {tags::RedDescriptor + 1, vrOf("US")},
    {tags::RedDescriptor + 2, vrOf("US")},
    {tags::RedTable, vrOf("OW")},
    {tags::RedTable + 1, vrOf("OW")},
    {tags::RedTable + 2, vrOf("OW")},
    {tags::RedSegments, vrOf("OW")},
    {tags::RedSegments + 1, vrOf("OW")},
    {tags::RedSegments + 2, vrOf("OW")},
    {tags::ModalityLuts, vrOf("SQ")},
    {tags::LutDescriptor, vrOf("US")},
    {tags::LutExplanation, vrOf("LO")},
    {tags::LutData, vrOf("OW")},
    {tags::VoiLuts, vrOf("SQ")},
    {tags::PixelMeasures, vrOf("SQ")},
    {tags::FrameVoiLuts, vrOf("SQ")},
    {tags::PixelValueTransformation, vrOf("SQ")},
    {tags::PresentationLutShape, vrOf("CS")},
    {tags::SharedGroups, vrOf("SQ")},
    {tags::PerFrameGroups, vrOf("SQ")},
    {tags::ExtendedOffsetTable, vrOf("OV")},
};

const HeaderTag *findHeaderTag(quint32 tag)
{
    const auto *end = std::end(headerTags);
    const auto *it = std::lower_bound(std::begin(headerTags), end, tag,
                                      [](const HeaderTag &h, quint32 t) { return h.tag < t; });
    return it != end && it->tag == tag ? it : nullptr;
}

/// These have two reserved bytes and a 32-bit length (PS3.5 7.1.2).
bool hasLongLength(quint16 vr)
{
    switch (vr) {
    case vrOf("OB"):
    case vrOf("OD"):
    case vrOf("OF"):
    case vrOf("OL"):
    case vrOf("OV"):
    case vrOf("OW"):
    case vrOf("SQ"):
    case vrOf("SV"):
    case vrOf("UC"):
    case vrOf("UN"):
    case vrOf("UR"):
    case vrOf("UT"):
    case vrOf("UV"):
        return true;
    default:
        return false;
    }
}

bool isVr(const uchar *bytes)
{
    return bytes[0] >= 'A' && bytes[0] <= 'Z' && bytes[1] >= 'A' && bytes[1] <= 'Z';
}

bool isPixelData(quint32 tag)
{
    return tag == tags::PixelData || tag == tags::FloatPixelData || tag == tags::DoublePixelData;
}

bool isDelimiter(quint32 tag) { return tag >> 16 == 0xfffe; }

constexpr qint64 undefined = 0xffffffff;
constexpr qint64 maxHeaderValue = 4096; // bytes; windows, spacings and names are far shorter
constexpr qint64 maxTable
    = 1 << 20; // bytes; a LUT has at most 65,536 words, 100,000 frames have 800 kB
constexpr int maxKeptItems = 64; // windows and LUTs, more than any real file has
constexpr int maxKeptDepth = 8; // the deepest attribute of headerTags is at level 3

struct Head {
    quint32 tag = 0;
    quint16 vr = 0; // 0: none
    qint64 length = 0; // may be 'undefined'
    qint64 value = 0; // offset
};

class Walk
{
public:
    Walk(DicomBytes &bytes, int frame, bool tables)
        : m_bytes(bytes)
        , m_frame(frame)
        , m_tables(tables)
    {
    }

    bool implicit = false;
    bool bigEndian = false;
    bool isCut = false;
    Head cut; // the element in which the file ends, if known

    /// Returns false at the end of the file; sets isCut if it ends within an element.
    bool head(qint64 at, bool implicitHere, Head *found)
    {
        const uchar *b = nullptr;
        if (m_limit >= 0 && at + 8 > m_limit)
            return false;
        const qint64 count = m_bytes.peek(at, 12, &b);
        if (count < 8) {
            isCut = isCut || count > 0;
            return false;
        }
        found->tag = quint32(word(b)) << 16 | word(b + 2);
        found->vr = 0;
        found->value = at + 8;
        if (isDelimiter(found->tag) || implicitHere || !isVr(b + 4)) {
            found->length = longWord(b + 4);
            return true;
        }
        found->vr = static_cast<quint16>(b[4] << 8 | b[5]);
        if (!hasLongLength(found->vr)) {
            found->length = word(b + 6);
            return true;
        }
        if (count < 12) {
            isCut = true;
            return false;
        }
        found->length = longWord(b + 8);
        found->value = at + 12;
        return true;
    }

    /// Reads elements from 'at' to 'end' (-1: to the item's delimiter, or the file's end for the
    /// data set). Returns where it stopped; for the data set, 'pixels' receives the pixel data
    /// element.
    qint64 item(qint64 at, qint64 end, DicomItem *into, int depth, Head *pixels)
    {
        into->bigEndian = bigEndian;
        Head h;
        while ((end < 0 || at + 8 <= end) && head(at, implicit, &h)) {
            if (pixels && (m_metaOnly && h.tag >> 16 != 2))
                return at;
            if (isDelimiter(h.tag)) {
                if (!pixels && h.tag != tags::Item)
                    return h.tag == tags::ItemEnd ? h.value : at;
                at = h.value; // a stray delimiter between elements
                continue;
            }
            if (pixels && isPixelData(h.tag)) {
                *pixels = h;
                return at;
            }
            const HeaderTag *entry = findHeaderTag(h.tag);
            if (entry && into->find(h.tag))
                entry = nullptr; // of duplicates, the first one counts
            at = element(h, entry, into, depth);
            if (at < 0)
                return at;
        }
        return at;
    }

    void setMetaOnly(bool on) { m_metaOnly = on; }

private:
    quint16 word(const uchar *b) const
    {
        return bigEndian ? qFromBigEndian<quint16>(b) : qFromLittleEndian<quint16>(b);
    }
    quint32 longWord(const uchar *b) const
    {
        return bigEndian ? qFromBigEndian<quint32>(b) : qFromLittleEndian<quint32>(b);
    }

    /// Clips everything in a sequence or item of known length to that length, whatever nested
    /// lengths claim. Otherwise the same bytes could be parsed repeatedly, once for each element
    /// claiming them.
    template <class Body> qint64 within(qint64 end, const Body &body)
    {
        const qint64 outer = m_limit;
        if (end >= 0)
            m_limit = outer < 0 ? end : std::min(outer, end);
        const qint64 stopped = body();
        m_limit = outer;
        return stopped;
    }

    /// Returns the offset after the element, or -1 if the file is cut off or invalid from here on.
    qint64 element(const Head &h, const HeaderTag *entry, DicomItem *into, int depth)
    {
        const quint16 vr = h.vr && h.vr != vrOf("UN") ? h.vr : entry ? entry->vr : h.vr;
        const bool isSequence = entry && vr == vrOf("SQ") && entry->vr == vrOf("SQ");
        if (h.length == undefined) {
            if (isSequence && depth < maxKeptDepth)
                return sequence(h, -1, into, depth);
            return skip(h);
        }
        const qint64 end = h.value + h.length;
        if (m_bytes.available(end - 1, 1) == 0 && h.length > 0) {
            isCut = true;
            cut = h;
            return -1;
        }
        if (isSequence) {
            if (depth < maxKeptDepth)
                within(end, [&] { return sequence(h, end, into, depth); });
        } else if (entry
                   && h.length
                       <= (m_tables || h.tag == tags::LutData ? maxTable : maxHeaderValue)) {
            into->elements.push_back({h.tag, vr, m_bytes.readBytes(h.value, h.length), {}});
        }
        return end;
    }

    /// Content of a UN element is implicit VR (PS3.5 6.2.2), but some writers use explicit VR.
    bool implicitWithin(const Head &h, bool implicitHere)
    {
        if (h.vr != vrOf("UN"))
            return implicitHere;
        const uchar *b = nullptr;
        return m_bytes.peek(h.value, 14, &b) < 14 || !isVr(b + 12);
    }

    qint64 sequence(const Head &h, qint64 end, DicomItem *into, int depth)
    {
        DicomElement element{h.tag, vrOf("SQ"), {}, {}};
        const bool outer = implicit;
        implicit = implicitWithin(h, outer);
        qint64 at = h.value;
        const qint64 ended = items(at, end, &element, depth);
        implicit = outer;
        into->elements.push_back(std::move(element));
        return ended;
    }

    qint64 items(qint64 at, qint64 end, DicomElement *into, int depth)
    {
        const bool byFrame = into->tag == tags::PerFrameGroups;
        Head h;
        for (int index = 0; end < 0 || at + 8 <= end; ++index) {
            if (!head(at, true, &h)) {
                isCut = isCut || m_limit < 0;
                return -1;
            }
            if (h.tag == tags::SequenceEnd)
                return h.value;
            if (h.tag != tags::Item)
                return -1;
            const bool keep = byFrame ? index == m_frame : index < maxKeptItems;
            if (keep) {
                into->items.emplace_back();
                const qint64 itemEnd = h.length == undefined ? -1 : h.value + h.length;
                const qint64 stopped = within(itemEnd, [&] {
                    return item(h.value, itemEnd, &into->items.back(), depth + 1, nullptr);
                });
                at = itemEnd < 0 ? stopped : itemEnd;
                if (byFrame && end >= 0)
                    return end;
            } else {
                at = h.length == undefined ? skip(h) : h.value + h.length;
            }
            if (at < 0)
                return at;
        }
        return end;
    }

    /// Returns the offset after an element or item of undefined length. Levels are kept in a list,
    /// not by recursion, as a file may nest arbitrarily deep.
    qint64 skip(const Head &from)
    {
        struct Level {
            bool isSequence, implicit;
        };
        std::vector<Level> levels{
            {from.tag != tags::Item,
             from.tag == tags::Item ? implicit : implicitWithin(from, implicit)}};
        qint64 at = from.value;
        Head h;
        while (!levels.empty()) {
            const Level level = levels.back();
            if (!head(at, level.implicit, &h)) {
                isCut = isCut || m_limit < 0;
                return -1;
            }
            at = h.value;
            if (h.tag == tags::SequenceEnd) {
                if (!level.isSequence) // the item before it has no delimiter
                    levels.pop_back();
                if (!levels.empty())
                    levels.pop_back();
            } else if (h.tag == tags::ItemEnd) {
                if (!level.isSequence)
                    levels.pop_back();
            } else if (level.isSequence && h.tag != tags::Item) {
                return -1;
            } else if (h.length == undefined) {
                levels.push_back({!level.isSequence, implicitWithin(h, level.implicit)});
            } else {
                at += h.length;
            }
        }
        return at;
    }

    DicomBytes &m_bytes;
    int m_frame;
    bool m_tables;
    bool m_metaOnly = false;
    qint64 m_limit = -1; // end of the innermost known length; -1: the file's end
};

void noteCut(const Walk &walk, DicomBytes &bytes, DicomElements &result)
{
    result.cutTag = walk.cut.tag;
    result.cutLength = walk.cut.length;
    result.cutAvailable = bytes.available(walk.cut.value, walk.cut.length);
}

/// Detects byte order and VR from the data set's first element, as some files declare a syntax in
/// which they were not written.
void detectEncoding(DicomBytes &bytes, qint64 at, bool declaredBigEndian, Walk &walk)
{
    const uchar *b = nullptr;
    if (bytes.peek(at, 8, &b) < 8)
        return;
    const quint16 little = qFromLittleEndian<quint16>(b);
    const quint16 big = qFromBigEndian<quint16>(b);
    // The first element's group is small (almost always 8); private groups tell nothing.
    walk.bigEndian = big <= 0x28 || (declaredBigEndian && little > 0x28);
    walk.implicit = !isVr(b + 4);
}

} // namespace

const DicomElement *DicomItem::find(quint32 tag) const
{
    for (const auto &element : elements)
        if (element.tag == tag)
            return &element;
    return nullptr;
}

QString DicomItem::text(quint32 tag, int position) const
{
    const DicomElement *element = find(tag);
    if (!element)
        return {};
    QByteArray value = element->value;
    const QByteArrayList parts = value.contains('\\') ? value.split('\\') : QByteArrayList{value};
    if (position >= parts.size())
        return {};
    value = parts[position];
    if (const qsizetype zero = value.indexOf('\0'); zero >= 0)
        value.truncate(zero);
    return QString::fromLatin1(value).trimmed();
}

std::optional<qint64> DicomItem::integer(quint32 tag, int position) const
{
    const DicomElement *element = find(tag);
    if (!element)
        return std::nullopt;
    const auto *b = reinterpret_cast<const uchar *>(element->value.constData());
    const auto at = [&](auto type) -> std::optional<qint64> {
        using T = decltype(type);
        if (element->value.size() < qsizetype(sizeof(T)) * (position + 1))
            return std::nullopt;
        b += sizeof(T) * static_cast<size_t>(position);
        return static_cast<qint64>(bigEndian ? qFromBigEndian<T>(b) : qFromLittleEndian<T>(b));
    };
    switch (element->vr) {
    case vrOf("US"):
    case vrOf("OW"):
        return at(quint16());
    case vrOf("SS"):
        return at(qint16());
    case vrOf("UL"):
        return at(quint32());
    case vrOf("SL"):
        return at(qint32());
    default: {
        bool isNumber = false;
        const qint64 value = text(tag, position).toLongLong(&isNumber);
        if (isNumber)
            return value;
        const HeaderTag *entry = findHeaderTag(tag); // wrong type: read as the standard's
        return entry && entry->vr == vrOf("US") ? at(quint16()) : std::nullopt;
    }
    }
}

std::optional<double> DicomItem::real(quint32 tag, int position) const
{
    const DicomElement *element = find(tag);
    if (!element)
        return std::nullopt;
    bool isNumber = false;
    // PS3.5 6.2 does not allow a comma in DS, so it can only mean the decimal point.
    double value = text(tag, position).replace(u',', u'.').toDouble(&isNumber);
    const auto *b = reinterpret_cast<const uchar *>(element->value.constData());
    if (element->vr == vrOf("FD") && element->value.size() >= 8 * (position + 1)) {
        b += 8 * position;
        value = bigEndian ? qFromBigEndian<double>(b) : qFromLittleEndian<double>(b);
    } else if (element->vr == vrOf("FL") && element->value.size() >= 4 * (position + 1)) {
        b += 4 * position;
        value = static_cast<double>(bigEndian ? qFromBigEndian<float>(b)
                                              : qFromLittleEndian<float>(b));
    } else if (element->vr == vrOf("US") || element->vr == vrOf("SS") || element->vr == vrOf("UL")
               || element->vr == vrOf("SL")) {
        const auto number = integer(tag, position);
        return number ? std::optional<double>(static_cast<double>(*number)) : std::nullopt;
    } else if (!isNumber) {
        return std::nullopt;
    }
    return std::isfinite(value) ? std::optional<double>(value) : std::nullopt;
}

std::vector<quint16> DicomItem::words(quint32 tag) const
{
    const DicomElement *element = find(tag);
    std::vector<quint16> list(element ? static_cast<size_t>(element->value.size() / 2) : 0);
    if (list.empty())
        return list;
    if (bigEndian)
        qFromBigEndian<quint16>(element->value.constData(), qsizetype(list.size()), list.data());
    else
        qFromLittleEndian<quint16>(element->value.constData(), qsizetype(list.size()), list.data());
    return list;
}

const DicomItem *DicomItem::item(quint32 sequence, int index) const
{
    const DicomElement *element = find(sequence);
    return element && index >= 0 && static_cast<size_t>(index) < element->items.size()
        ? &element->items[static_cast<size_t>(index)]
        : nullptr;
}

DicomElements readDicomElements(ImageFile &file, DicomBytes &bytes, int frame, bool tables)
{
    DicomElements result;
    qint64 at = file.head().size() >= 132 && file.head().mid(128, 4) == "DICM" ? 132 : 0;
    Walk walk(bytes, frame, tables);
    const uchar *b = nullptr;
    Head pixels;
    if (bytes.peek(at, 8, &b) == 8 && b[0] == 2 && b[1] == 0) { // always little endian
        DicomItem meta;
        walk.implicit = !isVr(b + 4);
        walk.setMetaOnly(true);
        at = walk.item(at, -1, &meta, 0, &pixels);
        walk.setMetaOnly(false);
        result.transferSyntax = meta.text(tags::TransferSyntax);
        result.isCut = walk.isCut || at < 0 || bytes.available(at, 1) == 0;
        if (result.isCut) {
            noteCut(walk, bytes, result);
            return result;
        }
    } else if (at == 132 && bytes.available(at, 8) < 8) {
        result.isCut = true;
        return result;
    }
    if (result.transferSyntax == "1.2.840.10008.1.2.1.99"_L1)
        bytes.inflateFrom(at); // on failure, read as it is
    detectEncoding(bytes, at, result.transferSyntax == "1.2.840.10008.1.2.2"_L1, walk);
    if (result.transferSyntax.isEmpty())
        result.transferSyntax = walk.bigEndian ? u"1.2.840.10008.1.2.2"_s
            : walk.implicit                    ? u"1.2.840.10008.1.2"_s
                                               : u"1.2.840.10008.1.2.1"_s;
    result.bigEndian = walk.bigEndian;
    at = walk.item(at, -1, &result.dataset, 0, &pixels);
    result.isCut = walk.isCut;
    noteCut(walk, bytes, result);
    if (pixels.tag != 0) {
        result.pixelTag = pixels.tag;
        result.pixelWords = pixels.vr == vrOf("OW");
        result.pixelOffset = pixels.value;
        result.pixelLength = pixels.length == undefined ? -1 : pixels.length;
    }
    return result;
}

} // namespace synthray
