// SPDX-License-Identifier: GPL-3.0-or-later
// The attributes of a DICOM file that an image needs (PS3.5 7), found without building the whole
// data set: a header costs microseconds, and files that break the rules in well-known ways still
// open.
#pragma once

#include "dicom/bytes.h"

#include <optional>
#include <vector>

namespace synthray {

namespace tags {
constexpr quint32 TransferSyntax
    = 0x00020010,
    CharacterSet = 0x00080005, SopClass = 0x00080016, Modality = 0x00080060, PatientId = 0x00100020,
    Magnification = 0x00181114, ImagerPixelSpacing = 0x00181164,
    NominalScannedPixelSpacing = 0x00182010, StudyUid = 0x0020000d, SamplesPerPixel = 0x00280002,
    Photometric = 0x00280004, PlanarConfiguration = 0x00280006, NumberOfFrames = 0x00280008,
    Rows = 0x00280010, Columns = 0x00280011, PixelSpacing = 0x00280030, PixelAspect = 0x00280034,
    BitsAllocated = 0x00280100, BitsStored = 0x00280101, HighBit = 0x00280102,
    PixelRepresentation = 0x00280103, PixelPaddingValue = 0x00280120,
    PixelPaddingLimit = 0x00280121, FloatPadding = 0x00280122, DoublePadding = 0x00280123,
    FloatPaddingLimit = 0x00280124, DoublePaddingLimit = 0x00280125, WindowCenter = 0x00281050,
    WindowWidth = 0x00281051, RescaleIntercept = 0x00281052, RescaleSlope = 0x00281053,
    WindowExplanation = 0x00281055, VoiLutFunction = 0x00281056, RedDescriptor = 0x00281101,
    RedTable = 0x00281201, RedSegments = 0x00281221, ModalityLuts = 0x00283000,
    LutDescriptor = 0x00283002, LutExplanation = 0x00283003, LutData = 0x00283006,
    VoiLuts = 0x00283010, PixelMeasures = 0x00289110, FrameVoiLuts = 0x00289132,
    PixelValueTransformation = 0x00289145, PresentationLutShape = 0x20500020,
    SharedGroups = 0x52009229, PerFrameGroups = 0x52009230, ExtendedOffsetTable = 0x7fe00001,
    FloatPixelData = 0x7fe00008, DoublePixelData = 0x7fe00009, PixelData = 0x7fe00010,
    Item = 0xfffee000, ItemEnd = 0xfffee00d, SequenceEnd = 0xfffee0dd;
}

struct DicomItem;

struct DicomElement {
    quint32 tag = 0;
    quint16 vr
        = 0; // two letters, the first in the high byte; where the file has none, the standard's
    QByteArray value; // empty for sequences and for values that were not wanted
    std::vector<DicomItem> items;
};

/// Attributes of the data set, or of an item of a sequence.
struct DicomItem {
    std::vector<DicomElement> elements;
    bool bigEndian = false;

    const DicomElement *find(quint32 tag) const;
    /// Value number 'position' of several; empty where there is none.
    QString text(quint32 tag, int position = 0) const;
    std::optional<qint64> integer(quint32 tag, int position = 0) const;
    /// Finite ones only. Of decimal strings a comma is the decimal sign.
    std::optional<double> real(quint32 tag, int position = 0) const;
    /// 16-bit words in this machine's order.
    std::vector<quint16> words(quint32 tag) const;
    const DicomItem *item(quint32 sequence, int index = 0) const;
};

struct DicomElements {
    DicomItem dataset;
    QString transferSyntax; // as the file says; else what its first bytes look like
    bool bigEndian = false;
    quint32 pixelTag = 0; // 0: there are no pixels
    bool pixelWords = false; // its type is OW: 16-bit words, even of 8-bit samples
    qint64 pixelOffset = 0; // of the value
    qint64 pixelLength = 0; // as its element says; -1: in fragments
    bool isCut = false; // the file ends inside an element
    quint32 cutTag = 0; // which one; 0: not known
    qint64 cutSaid = 0, cutThere = 0; // bytes of its value
};

/// Reads up to the pixel data. Of the per-frame functional groups only those of 'frame' are kept,
/// as item 0. 'tables': also lookup tables and palettes, which only the display needs.
DicomElements readDicomElements(ImageFile &file, DicomBytes &bytes, int frame, bool tables);

} // namespace synthray
