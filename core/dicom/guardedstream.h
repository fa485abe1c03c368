// SPDX-License-Identifier: GPL-3.0-or-later
// A file as DCMTK reads it, with two limits that DCMTK does not set itself. DCMTK types: for
// core/dicom only.
#pragma once

#include <QtGlobal>

#include <dcmtk/config/osconfig.h>

#include <dcmtk/dcmdata/dcistrmf.h>

namespace synthray {

/// DCMTK reads nested sequences by recursion and would run out of stack (a crash); and it inflates
/// a deflated data set into memory, where a megabyte can become a gigabyte. Behind its filter every
/// value is read at once: DCMTK takes memory for the whole length that an element claims, up to 4
/// GB, first.
class GuardedStream : public DcmInputFileStream
{
public:
    enum class Trouble { None, TooDeep, TooLong };

    explicit GuardedStream(const OFFilename &path);

    Trouble trouble() const { return m_trouble; }

    OFBool good() const override;
    OFCondition status() const override;
    offile_off_t read(void *target, offile_off_t count) override;
    /// DCMTK asks for it before it takes memory for a long value.
    DcmInputStreamFactory *newFactory() const override;

private:
    const char *m_stack; // where it stood when the file was opened
    offile_off_t m_left; // bytes that may still be read into memory
    int m_readsLeft; // an empty element takes 25 times its 8 bytes in memory
    quint32 m_lastWord
        = 0; // of the last read of four bytes: the length of the element that follows
    mutable Trouble m_trouble = Trouble::None;
};

/// What a data set may take in memory while it is read: an image at the limits, and its attributes.
constexpr offile_off_t maxDicomInMemory = 1LL << 30;

} // namespace synthray
