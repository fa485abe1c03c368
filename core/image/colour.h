// SPDX-License-Identifier: GPL-3.0-or-later
// Films in colour, which all else takes as their brightness.
#pragma once

#include "base/result.h"
#include "image/radiograph.h"

namespace synthray {

struct ColourFilm {
    Radiograph film; // as of readFilm, its first frame
    cv::Mat colour; // CV_8UC3, RGB; empty: DICOM, or the film is grey
};
/// Errors as readFilm.
Result<ColourFilm> readColourFilm(const QString &path);

} // namespace synthray
