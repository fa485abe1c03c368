// SPDX-License-Identifier: GPL-3.0-or-later
// A file stream for DCMTK with two limits that DCMTK does not set itself. DCMTK types: for
// core/dicom only.
#pragma once

#include <QtGlobal>

#include <dcmtk/config/osconfig.h>

#include <dcmtk/dcmdata/dcistrmf.h>

namespace synthray {

/// DCMTK reads nested sequences by recursion and can run out of stack (a crash). It also inflates a
/// deflated data set into memory, where a megabyte can become a gigabyte. After the inflate filter
/// it reads values immediately: it first allocates the whole length that an element claims, up to 4
/// GB.
class GuardedStream : public DcmInputFileStream
{
public:
    enum class Trouble { None, TooDeep, TooLong };

    explicit GuardedStream(const OFFilename &path);

    Trouble trouble() const { return m_trouble; }

    OFBool good() const override;
    OFCondition status() const override;
    offile_off_t read(void *target, offile_off_t count) override;
    /// DCMTK calls this before it allocates memory for a long value.
    DcmInputStreamFactory *newFactory() const override;

private:
    const char *m_stack; // stack position when the file was opened
    offile_off_t m_left; // bytes that may still be read into memory
    int m_readsLeft; // an empty element takes 25 times its 8 bytes in memory
    /// From the last four-byte read: the length of the element that follows.
    quint32 m_lastWord = 0;
    mutable Trouble m_trouble = Trouble::None;
};

/// Memory limit for reading a data set: the largest allowed image and its attributes.
constexpr offile_off_t maxDicomInMemory = 1LL << 30;

} // namespace synthray
