// SPDX-License-Identifier: GPL-3.0-or-later
// Maps the fragments of encapsulated pixel data to frames (PS3.5 A.4).
#pragma once

#include "dicom/header.h"

namespace synthray {

struct Fragment {
    qint64 offset = 0;
    qint64 length = 0; // as declared by its item; the file may end before
};

class FragmentTable
{
public:
    /// Walks the items of the pixel data without reading their contents.
    static Result<FragmentTable> read(const ImageFile &file, DicomBytes &bytes,
                                      const DicomHeader &header);
    /// One frame's bytes, its fragments joined. Fails if they are cut off, naming the bytes
    /// present.
    Result<QByteArray> frame(const ImageFile &file, DicomBytes &bytes, int index) const;

private:
    std::vector<Fragment> m_fragments;
    std::vector<size_t> m_first; // of each frame, and one more: the end
};

} // namespace synthray
