// SPDX-License-Identifier: GPL-3.0-or-later
#include "dicom/dicomoutput.h"

#include <QIODevice>

#include <dcmtk/dcmdata/dcostrmb.h>
#include <dcmtk/dcmdata/dctk.h>
#include <dcmtk/dcmdata/dcwcache.h>

#include <vector>

namespace synthray {

namespace {
// UUID-derived like all UIDs of this program (uids.h).
constexpr auto implementationUid = "2.25.233284137459268715804622150187743095714";
} // namespace

void fillMetaHeader(DcmFileFormat &file, const QByteArray &transferSyntax,
                    const QByteArray &sopClass, const QByteArray &instanceUid)
{
    DcmMetaInfo &meta = *file.getMetaInfo();
    const Uint8 version[] = {0, 1};
    meta.putAndInsertUint32(DCM_FileMetaInformationGroupLength, 0);
    meta.putAndInsertUint8Array(DCM_FileMetaInformationVersion, version, 2);
    meta.putAndInsertString(DCM_MediaStorageSOPClassUID, sopClass.constData());
    meta.putAndInsertString(DCM_MediaStorageSOPInstanceUID, instanceUid.constData());
    meta.putAndInsertString(DCM_TransferSyntaxUID, transferSyntax.constData());
    meta.putAndInsertString(DCM_ImplementationClassUID, implementationUid);
    meta.putAndInsertString(DCM_ImplementationVersionName, "SYNTHRAY");
    meta.computeGroupLengthAndPadding(EGL_withGL, EPD_withoutPadding,
                                      META_HEADER_DEFAULT_TRANSFERSYNTAX, EET_ExplicitLength);
}

OFCondition writeDicom(QIODevice &device, DcmFileFormat &file, E_TransferSyntax syntax)
{
    std::vector<char> buffer(1 << 20);
    DcmOutputBufferStream stream(buffer.data(), static_cast<offile_off_t>(buffer.size()));
    const auto flushToDevice = [&] {
        void *bytes = nullptr;
        offile_off_t count = 0;
        stream.flushBuffer(bytes, count);
        return count == 0 || device.write(static_cast<const char *>(bytes), count) == count;
    };
    DcmWriteCache cache;
    file.transferInit();
    OFCondition condition = EC_StreamNotifyClient;
    while (condition == EC_StreamNotifyClient) {
        condition = file.write(stream, syntax, EET_ExplicitLength, &cache, EGL_withoutGL,
                               EPD_withoutPadding, 0, 0, 0, EWM_dontUpdateMeta);
        if (!flushToDevice())
            return EC_InvalidStream;
    }
    file.transferEnd();
    while (condition.good()) { // a deflated stream may hold bytes in its compressor
        stream.flush();
        if (!flushToDevice())
            return EC_InvalidStream;
        if (stream.isFlushed())
            break;
    }
    return condition;
}

} // namespace synthray
