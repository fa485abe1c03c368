// SPDX-License-Identifier: GPL-3.0-or-later
// Writes DICOM files through a device, so that a full disk is noticed and large pixel data need no
// memory. DCMTK types: for core/dicom only.
#pragma once

#include <QByteArray>

#include <dcmtk/config/osconfig.h>

#include <dcmtk/dcmdata/dcxfer.h>
#include <dcmtk/ofstd/ofcond.h>

class DcmFileFormat;
class QIODevice;

namespace synthray {

/// A new meta header of this program.
void fillMetaHeader(DcmFileFormat &file, const QByteArray &transferSyntax,
                    const QByteArray &sopClass, const QByteArray &instanceUid);

/// EC_InvalidStream: the device could not take it all.
OFCondition writeDicom(QIODevice &device, DcmFileFormat &file, E_TransferSyntax syntax);

} // namespace synthray
