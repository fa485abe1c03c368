// SPDX-License-Identifier: GPL-3.0-or-later
// Which pieces of an encapsulated file make up which frame (PS3.5 A.4).
#pragma once

#include "dicom/header.h"

namespace synthray {

struct Fragment {
    qint64 offset = 0;
    qint64 length = 0; // as its item says: the file may end before
};

class FragmentTable
{
public:
    /// Walks along the items of the pixel data; their contents are not read.
    static Result<FragmentTable> read(const ImageFile &file, DicomBytes &bytes,
                                      const DicomHeader &header);
    /// One frame's bytes, its fragments joined. Errors: cut off (with how much is there).
    Result<QByteArray> frame(const ImageFile &file, DicomBytes &bytes, int index) const;

private:
    std::vector<Fragment> m_fragments;
    std::vector<size_t> m_first; // of each frame, and one more: the end
};

} // namespace synthray
