// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the attributes of a DICOM file that an image needs (PS3.5 7) without building the whole
// data set. A header takes microseconds, and files that violate the standard in well-known ways
// still open.
#pragma once

#include "dicom/bytes.h"

#include <optional>
#include <vector>

namespace synthray {

namespace tags {
constexpr quint32 TransferSyntax
    = 0x00020010,
    CharacterSet = 0x00080005, SopClass = 0x00080016, StudyDate = 0x00080020, Modality = 0x00080060,
    StudyDescription = 0x00081030, SeriesDescription = 0x0008103e, PatientId = 0x00100020,
    Magnification = 0x00181114, ImagerPixelSpacing = 0x00181164,
    NominalScannedPixelSpacing = 0x00182010, StudyUid = 0x0020000d, SeriesUid = 0x0020000e,
    SeriesNumber = 0x00200011, InstanceNumber = 0x00200013, ImagePosition = 0x00200032,
    ImageOrientation = 0x00200037, SamplesPerPixel = 0x00280002, Photometric = 0x00280004,
    PlanarConfiguration = 0x00280006, NumberOfFrames = 0x00280008, Rows = 0x00280010,
    Columns = 0x00280011, PixelSpacing = 0x00280030, PixelAspect = 0x00280034,
    BitsAllocated = 0x00280100, BitsStored = 0x00280101, HighBit = 0x00280102,
    PixelRepresentation = 0x00280103, PixelPaddingValue = 0x00280120,
    PixelPaddingLimit = 0x00280121, FloatPadding = 0x00280122, DoublePadding = 0x00280123,
    FloatPaddingLimit = 0x00280124, DoublePaddingLimit = 0x00280125,
    PixelSpacingCalibrationType = 0x00280a02, WindowCenter = 0x00281050, WindowWidth = 0x00281051,
    RescaleIntercept = 0x00281052, RescaleSlope = 0x00281053, WindowExplanation = 0x00281055,
    VoiLutFunction = 0x00281056, RedDescriptor = 0x00281101, RedTable = 0x00281201,
    RedSegments = 0x00281221, ModalityLuts = 0x00283000, LutDescriptor = 0x00283002,
    LutExplanation = 0x00283003, LutData = 0x00283006, VoiLuts = 0x00283010,
    PixelMeasures = 0x00289110, FrameVoiLuts = 0x00289132, PixelValueTransformation = 0x00289145,
    PresentationLutShape = 0x20500020, SharedGroups = 0x52009229, PerFrameGroups = 0x52009230,
    ExtendedOffsetTable = 0x7fe00001, FloatPixelData = 0x7fe00008, DoublePixelData = 0x7fe00009,
    PixelData = 0x7fe00010, Item = 0xfffee000, ItemEnd = 0xfffee00d, SequenceEnd = 0xfffee0dd;
}

struct DicomItem;

struct DicomElement {
    quint32 tag = 0;
    /// Two letters, the first in the high byte; the standard's if the file has none.
    quint16 vr = 0;
    QByteArray value; // empty for sequences and for skipped values
    std::vector<DicomItem> items;
};

/// Attributes of the data set, or of an item of a sequence.
struct DicomItem {
    std::vector<DicomElement> elements;
    bool bigEndian = false;

    const DicomElement *find(quint32 tag) const;
    /// Value number 'position' of several; empty if it does not exist.
    QString text(quint32 tag, int position = 0) const;
    std::optional<qint64> integer(quint32 tag, int position = 0) const;
    /// Finite values only. A comma in a decimal string is read as the decimal point.
    std::optional<double> real(quint32 tag, int position = 0) const;
    /// 16-bit words in native byte order.
    std::vector<quint16> words(quint32 tag) const;
    const DicomItem *item(quint32 sequence, int index = 0) const;
};

struct DicomElements {
    DicomItem dataset;
    QString transferSyntax; // as declared; otherwise guessed from the first bytes
    bool bigEndian = false;
    quint32 pixelTag = 0; // 0: no pixels
    bool pixelWords = false; // its type is OW: 16-bit words, even of 8-bit samples
    qint64 pixelOffset = 0; // of the value
    qint64 pixelLength = 0; // as declared by the element; -1: in fragments
    bool isCut = false; // the file ends inside an element
    quint32 cutTag = 0; // that element; 0: unknown
    qint64 cutLength = 0, cutAvailable = 0; // declared and present bytes of its value
};

/// Reads up to the pixel data. Keeps only the functional groups of 'frame', as item 0. 'tables':
/// also reads lookup tables and palettes, which only the display needs.
DicomElements readDicomElements(ImageFile &file, DicomBytes &bytes, int frame, bool tables);

} // namespace synthray
