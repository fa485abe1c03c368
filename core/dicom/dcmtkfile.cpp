// SPDX-License-Identifier: GPL-3.0-or-later
#include "dicom/dcmtkfile.h"

#include "base/system.h"
#include "dicom/codecs.h"
#include "dicom/guardedstream.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

#include <dcmtk/config/osconfig.h>

#include <dcmtk/dcmdata/dctk.h>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Images)
};

constexpr Uint32 keepInFile = 4096; // bytes; longer values are read on demand

/// The header declares explicit VR, but the data set's first element has none: DCMTK reports such a
/// file as broken or short.
bool lacksVr(ImageFile &file, DcmFileFormat &dicom)
{
    Uint32 length = 0;
    OFString uid;
    dicom.getMetaInfo()->findAndGetOFString(DCM_TransferSyntaxUID, uid);
    const DcmXfer syntax(uid.c_str());
    if (!syntax.isExplicitVR()
        || dicom.getMetaInfo()->findAndGetUint32(DCM_FileMetaInformationGroupLength, length).bad())
        return false;
    constexpr qint64 beforeMeta = 128 + 4 + 12; // preamble, DICM, the length's own element
    const QByteArray element = file.readAt(beforeMeta + length, 8);
    const auto isLetter = [&](qsizetype i) { return element.at(i) >= 'A' && element.at(i) <= 'Z'; };
    return element.size() == 8 && element.at(1) == 0 && element.at(0) <= 0x28
        && !(isLetter(4) && isLetter(5));
}

/// On Windows, char names have the letters of one language and at most 260 characters.
OFFilename dcmtkName(const QString &path)
{
#if defined(Q_OS_WIN) && defined(WIDE_CHAR_FILE_IO_FUNCTIONS)
    const QString name = QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath());
    return OFFilename(system::windowsLongName(name).toStdWString().c_str());
#else
    return OFFilename(QFile::encodeName(path).constData());
#endif
}

} // namespace

Result<std::unique_ptr<DcmFileFormat>> openDicom(ImageFile &file, DicomPart part)
{
    prepareDcmtk();
    auto dicom = std::make_unique<DcmFileFormat>();
    const OFFilename path = dcmtkName(file.path());
    auto trouble = GuardedStream::Trouble::None;
    const auto load = [&](E_TransferSyntax syntax) {
        GuardedStream stream(path);
        OFCondition condition = stream.status();
        if (condition.bad())
            return condition;
        dicom->transferInit();
        try {
            condition = part == DicomPart::Header
                ? dicom->readUntilTag(stream, syntax, EGL_noChange, keepInFile, DCM_PixelData)
                : dicom->read(stream, syntax, EGL_noChange, keepInFile);
        } catch (const std::logic_error &) { // DCMTK 3.6.7: overlong directory record types
            condition = EC_InvalidValue;
        }
        dicom->transferEnd();
        trouble = stream.trouble();
        return trouble == GuardedStream::Trouble::None ? condition : OFCondition(EC_InvalidStream);
    };
    OFCondition condition = load(EXS_Unknown);
    if (condition == EC_UnsupportedEncoding && part == DicomPart::Header) {
        // A syntax newer than this DCMTK: all encapsulated ones are explicit VR little endian.
        dicom = std::make_unique<DcmFileFormat>();
        condition = load(EXS_LittleEndianExplicit);
    }
    if (condition.good())
        return dicom;
    if (condition == EC_MemoryExhausted)
        throw std::bad_alloc();
    if (trouble == GuardedStream::Trouble::TooDeep)
        return fail(file.damaged(Tr::tr("its sequences are nested too deeply")));
    if (trouble == GuardedStream::Trouble::TooLong)
        return fail(ErrorCode::TooLarge,
                    Tr::tr("'%1' would take more than %2 in memory.")
                        .arg(file.path(), QLocale().formattedDataSize(maxDicomInMemory)),
                    Tr::tr("Convert it to uncompressed DICOM, which can be read in parts."));
    if (lacksVr(file, *dicom))
        return fail(file.damaged(Tr::tr(
            "its elements have no type (implicit VR), which its transfer syntax does not allow")));
    const QString reason = QString::fromLatin1(condition.text());
    if (condition == EC_InvalidStream || condition == EC_EndOfStream
        || condition == EC_StreamNotifyClient || condition == EC_PrematureSequDelimitationItem
        || condition == EC_CorruptedData || reason.contains("end of"_L1, Qt::CaseInsensitive)
        || reason.contains("remaining bytes"_L1, Qt::CaseInsensitive))
        return fail(file.truncated());
    return fail(file.damaged(reason));
}

} // namespace synthray
