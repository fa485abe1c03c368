// SPDX-License-Identifier: GPL-3.0-or-later
#include "dicom/guardedstream.h"

#include <dcmtk/dcmdata/dcerror.h>

#include <QtEndian>

#include <algorithm>
#include <cstdlib>

#ifdef _MSC_VER
#include <intrin.h>
#endif

namespace synthray {

namespace {

/// About 250 levels; images use fewer than ten. Threads have 512 kB of stack on some systems.
constexpr std::ptrdiff_t maxStack = 192 * 1024;

/// DCMTK reads an element in three to five portions. Enhanced objects of 10,000 frames stay below.
constexpr int maxReads = 8'000'000;

/// Not the address of a variable: AddressSanitizer may keep those on the heap.
const char *stackNow()
{
#ifdef _MSC_VER
    return static_cast<const char *>(_AddressOfReturnAddress());
#else
    return static_cast<const char *>(__builtin_frame_address(0));
#endif
}

} // namespace

GuardedStream::GuardedStream(const OFFilename &path)
    : DcmInputFileStream(path)
    , m_stack(stackNow())
    , m_left(maxDicomInMemory)
    , m_readsLeft(maxReads)
{
}

OFBool GuardedStream::good() const
{
    return m_trouble == Trouble::None && DcmInputFileStream::good();
}

OFCondition GuardedStream::status() const
{
    return m_trouble == Trouble::None ? DcmInputFileStream::status() : EC_InvalidStream;
}

offile_off_t GuardedStream::read(void *target, offile_off_t count)
{
    if (std::abs(m_stack - stackNow()) > maxStack)
        m_trouble = Trouble::TooDeep;
    if (m_trouble != Trouble::None)
        return 0;
    const offile_off_t done = DcmInputFileStream::read(target, std::min(count, m_left));
    m_left -= done;
    if (done == 4) // a deflated data set is little endian (PS3.5 A.5)
        m_lastWord = qFromLittleEndian<quint32>(target);
    if (m_left <= 0 || --m_readsLeft <= 0)
        m_trouble = Trouble::TooLong;
    return done;
}

DcmInputStreamFactory *GuardedStream::newFactory() const
{
    DcmInputStreamFactory *factory = DcmInputFileStream::newFactory();
    if (!factory && m_lastWord != 0xffffffff && m_lastWord > m_left)
        m_trouble = Trouble::TooLong;
    return factory;
}

} // namespace synthray
