// SPDX-License-Identifier: GPL-3.0-or-later
#include "dicom/codecs.h"

#include "base/resources.h"

#include <QFile>
#include <QHash>

#include <dcmtk/config/osconfig.h>

#include <dcmtk/dcmdata/dcdicent.h>
#include <dcmtk/dcmdata/dcdict.h>
#include <dcmtk/dcmdata/dcrledrg.h>
#include <dcmtk/dcmdata/dctagkey.h>
#include <dcmtk/dcmjpeg/djdecode.h>
#include <dcmtk/dcmjpls/djdecode.h>
#include <dcmtk/oflog/oflog.h>

#include <mutex>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

struct Entry {
    Uint16 group;
    Uint16 element;
    DcmEVR vr;
    const char *name;
};

/// The attributes that the reader uses. DCMTK loads its dictionary from a file; if that is missing,
/// elements of implicit VR data sets would have no types.
constexpr Entry entries[] = {
    {0x0008, 0x0005, EVR_CS, "SpecificCharacterSet"},
    {0x0008, 0x0016, EVR_UI, "SOPClassUID"},
    {0x0008, 0x0060, EVR_CS, "Modality"},
    {0x0010, 0x0020, EVR_LO, "PatientID"},
    {0x0018, 0x1164, EVR_DS, "ImagerPixelSpacing"},
    {0x0018, 0x2010, EVR_DS, "NominalScannedPixelSpacing"},
    {0x0020, 0x000d, EVR_UI, "StudyInstanceUID"},
    {0x0028, 0x0002, EVR_US, "SamplesPerPixel"},
    {0x0028, 0x0004, EVR_CS, "PhotometricInterpretation"},
    {0x0028, 0x0006, EVR_US, "PlanarConfiguration"},
    {0x0028, 0x0008, EVR_IS, "NumberOfFrames"},
    {0x0028, 0x0010, EVR_US, "Rows"},
    {0x0028, 0x0011, EVR_US, "Columns"},
    {0x0028, 0x0030, EVR_DS, "PixelSpacing"},
    {0x0028, 0x0100, EVR_US, "BitsAllocated"},
    {0x0028, 0x0101, EVR_US, "BitsStored"},
    {0x0028, 0x0102, EVR_US, "HighBit"},
    {0x0028, 0x0103, EVR_US, "PixelRepresentation"},
    {0x0028, 0x0120, EVR_xs, "PixelPaddingValue"},
    {0x0028, 0x1050, EVR_DS, "WindowCenter"},
    {0x0028, 0x1051, EVR_DS, "WindowWidth"},
    {0x0028, 0x1052, EVR_DS, "RescaleIntercept"},
    {0x0028, 0x1053, EVR_DS, "RescaleSlope"},
    {0x0028, 0x1055, EVR_LO, "WindowCenterWidthExplanation"},
    {0x0028, 0x1056, EVR_CS, "VOILUTFunction"},
    {0x0028, 0x1221, EVR_OW, "SegmentedRedPaletteColorLookupTableData"},
    {0x0028, 0x1222, EVR_OW, "SegmentedGreenPaletteColorLookupTableData"},
    {0x0028, 0x1223, EVR_OW, "SegmentedBluePaletteColorLookupTableData"},
    {0x0028, 0x1101, EVR_xs, "RedPaletteColorLookupTableDescriptor"},
    {0x0028, 0x1102, EVR_xs, "GreenPaletteColorLookupTableDescriptor"},
    {0x0028, 0x1103, EVR_xs, "BluePaletteColorLookupTableDescriptor"},
    {0x0028, 0x1201, EVR_OW, "RedPaletteColorLookupTableData"},
    {0x0028, 0x1202, EVR_OW, "GreenPaletteColorLookupTableData"},
    {0x0028, 0x1203, EVR_OW, "BluePaletteColorLookupTableData"},
    {0x0028, 0x3000, EVR_SQ, "ModalityLUTSequence"},
    {0x0028, 0x3002, EVR_xs, "LUTDescriptor"},
    {0x0028, 0x3003, EVR_LO, "LUTExplanation"},
    {0x0028, 0x3006, EVR_lt, "LUTData"},
    {0x0028, 0x3010, EVR_SQ, "VOILUTSequence"},
    {0x0028, 0x9110, EVR_SQ, "PixelMeasuresSequence"},
    {0x0028, 0x9132, EVR_SQ, "FrameVOILUTSequence"},
    {0x0028, 0x9145, EVR_SQ, "PixelValueTransformationSequence"},
    {0x2050, 0x0020, EVR_CS, "PresentationLUTShape"},
    {0x5200, 0x9229, EVR_SQ, "SharedFunctionalGroupsSequence"},
    {0x5200, 0x9230, EVR_SQ, "PerFrameFunctionalGroupsSequence"},
    {0x7fe0, 0x0010, EVR_ox, "PixelData"},
};

/// Of an archive that brings its own libraries; DCMTK looks where Debian has the dictionary.
bool loadBundledDictionary(DcmDataDictionary &dictionary)
{
    bool loaded = false;
    for (const auto &name : {u"dicom.dic"_s, u"private.dic"_s}) {
        const QString path = bundledFile(name);
        if (!path.isEmpty())
            loaded = dictionary.loadDictionary(QFile::encodeName(path).constData()) || loaded;
    }
    return loaded;
}

void ensureDictionary()
{
    if (dcmDataDict.isDictionaryLoaded())
        return;
    auto &dictionary = dcmDataDict.wrlock();
    if (!loadBundledDictionary(dictionary))
        for (const Entry &entry : entries)
            dictionary.addEntry(new DcmDictEntry(entry.group, entry.element, DcmVR(entry.vr),
                                                 entry.name, 1, DcmVariableVM, "DICOM", OFTrue,
                                                 nullptr));
    dcmDataDict.wrunlock();
}

} // namespace

void prepareDcmtk()
{
    static std::once_flag once;
    std::call_once(once, [] {
        OFLog::configure(OFLogger::OFF_LOG_LEVEL); // errors are returned as values
        ensureDictionary();
        DcmRLEDecoderRegistration::registerCodecs();
        // Stored values: no colour conversion.
        DJDecoderRegistration::registerCodecs(EDC_never, EUC_never);
        DJLSDecoderRegistration::registerCodecs(EJLSUC_never);
    });
}

QString transferSyntaxName(const QString &uid)
{
    static const QHash<QString, QString> names{
        {u"1.2.840.10008.1.2"_s, u"implicit little endian"_s},
        {u"1.2.840.10008.1.2.1"_s, u"explicit little endian"_s},
        {u"1.2.840.10008.1.2.1.99"_s, u"deflated"_s},
        {u"1.2.840.10008.1.2.2"_s, u"explicit big endian"_s},
        {u"1.2.840.10008.1.2.4.50"_s, u"JPEG baseline"_s},
        {u"1.2.840.10008.1.2.4.51"_s, u"JPEG extended"_s},
        {u"1.2.840.10008.1.2.4.53"_s, u"JPEG spectral selection"_s},
        {u"1.2.840.10008.1.2.4.55"_s, u"JPEG progressive"_s},
        {u"1.2.840.10008.1.2.4.57"_s, u"JPEG lossless"_s},
        {u"1.2.840.10008.1.2.4.70"_s, u"JPEG lossless"_s},
        {u"1.2.840.10008.1.2.4.80"_s, u"JPEG-LS (lossless)"_s},
        {u"1.2.840.10008.1.2.4.81"_s, u"JPEG-LS"_s},
        {u"1.2.840.10008.1.2.4.110"_s, u"JPEG XL"_s},
        {u"1.2.840.10008.1.2.4.111"_s, u"JPEG XL"_s},
        {u"1.2.840.10008.1.2.4.112"_s, u"JPEG XL"_s},
        {u"1.2.840.10008.1.2.5"_s, u"RLE"_s},
        {u"1.2.840.10008.1.2.8.1"_s, u"deflated frames"_s},
        {u"1.2.840.10008.1.2.4.90"_s, u"JPEG 2000 (lossless)"_s},
        {u"1.2.840.10008.1.2.4.91"_s, u"JPEG 2000"_s},
        {u"1.2.840.10008.1.2.4.92"_s, u"JPEG 2000 part 2 (lossless)"_s},
        {u"1.2.840.10008.1.2.4.93"_s, u"JPEG 2000 part 2"_s},
        {u"1.2.840.10008.1.2.4.100"_s, u"MPEG-2 video"_s},
        {u"1.2.840.10008.1.2.4.101"_s, u"MPEG-2 video"_s},
        {u"1.2.840.10008.1.2.4.102"_s, u"MPEG-4 video"_s},
        {u"1.2.840.10008.1.2.4.103"_s, u"MPEG-4 video"_s},
        {u"1.2.840.10008.1.2.4.201"_s, u"High-Throughput JPEG 2000 (lossless)"_s},
        {u"1.2.840.10008.1.2.4.202"_s, u"High-Throughput JPEG 2000 (lossless)"_s},
        {u"1.2.840.10008.1.2.4.203"_s, u"High-Throughput JPEG 2000"_s},
    };
    const QString name = names.value(uid);
    return name.isEmpty() ? uid : u"%1, %2"_s.arg(name, uid);
}

QString transferSyntaxShort(const QString &uid)
{
    const QString fullName = transferSyntaxName(uid);
    if (fullName == uid)
        return uid;
    const QString number = uid.mid(qsizetype(sizeof "1.2.840.10008.1.2." - 1));
    const QString name = fullName.chopped(uid.size() + 2);
    return number.isEmpty() ? name : u"%1 · %2"_s.arg(name, number);
}

Codec codecOf(const QString &uid)
{
    static const QHash<QString, Codec> codecsByUid = [] {
        QHash<QString, Codec> codecs;
        const auto add = [&](Codec codec, std::initializer_list<const char *> ends) {
            for (const char *end : ends)
                codecs.insert(u"1.2.840.10008.1.2"_s + QLatin1String(end), codec);
        };
        add(Codec::Native, {"", ".1", ".1.99", ".2"});
        add(Codec::Rle, {".5"});
        add(Codec::Deflated, {".8.1"});
        add(Codec::Jpeg, {".4.50", ".4.51", ".4.53", ".4.55", ".4.57", ".4.70", ".4.80", ".4.81"});
        add(Codec::Jpeg2000, {".4.90", ".4.91", ".4.92", ".4.93", ".4.201", ".4.202", ".4.203"});
        return codecs;
    }();
    return codecsByUid.value(uid, Codec::None);
}

} // namespace synthray
