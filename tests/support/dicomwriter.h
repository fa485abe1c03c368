// SPDX-License-Identifier: GPL-3.0-or-later
// Small DICOM files for tests, written with DCMTK.
#pragma once

#include "dicom/codecs.h"

#include <QFile>
#include <QString>

#include <dcmtk/config/osconfig.h>

#include <dcmtk/dcmdata/dctk.h>

#include <vector>

namespace synthray::test {

/// A MONOCHROME2 image of 12 of 16 bits with a ramp as pixels.
inline void fillImage(DcmDataset &dataset, int rows, int columns, int frames = 1)
{
    prepareDcmtk();
    dataset.putAndInsertString(DCM_SOPClassUID, UID_DigitalXRayImageStorageForPresentation);
    dataset.putAndInsertString(DCM_SOPInstanceUID, "1.2.3.4.5.6.7.1");
    dataset.putAndInsertString(DCM_StudyInstanceUID, "1.2.3.4.5.6.7.2");
    dataset.putAndInsertString(DCM_SeriesInstanceUID, "1.2.3.4.5.6.7.3");
    dataset.putAndInsertString(DCM_Modality, "DX");
    dataset.putAndInsertUint16(DCM_SamplesPerPixel, 1);
    dataset.putAndInsertString(DCM_PhotometricInterpretation, "MONOCHROME2");
    if (frames > 1)
        dataset.putAndInsertString(DCM_NumberOfFrames, QByteArray::number(frames).constData());
    dataset.putAndInsertUint16(DCM_Rows, static_cast<Uint16>(rows));
    dataset.putAndInsertUint16(DCM_Columns, static_cast<Uint16>(columns));
    dataset.putAndInsertUint16(DCM_BitsAllocated, 16);
    dataset.putAndInsertUint16(DCM_BitsStored, 12);
    dataset.putAndInsertUint16(DCM_HighBit, 11);
    dataset.putAndInsertUint16(DCM_PixelRepresentation, 0);
    std::vector<Uint16> pixels(static_cast<size_t>(rows * columns * frames));
    for (size_t i = 0; i < pixels.size(); ++i)
        pixels[i] = static_cast<Uint16>(i * 7 % 4096);
    dataset.putAndInsertUint16Array(DCM_PixelData, pixels.data(),
                                    static_cast<unsigned long>(pixels.size()));
}

inline bool save(DcmFileFormat &file, const QString &path,
                 E_TransferSyntax syntax = EXS_LittleEndianExplicit)
{
    return file.saveFile(OFFilename(QFile::encodeName(path).constData()), syntax).good();
}

} // namespace synthray::test
