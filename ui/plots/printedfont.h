// SPDX-License-Identifier: GPL-3.0-or-later
// The font of texts in PDF files.
#pragma once

#include <QFont>

namespace synthray {

/// Without OpenType features: Inter replaces −, ( and × beside capitals and digits by glyphs of
/// other heights, which stand for no character, so that text copied from a PDF would lose them.
inline QFont printedFont(QFont font)
{
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

} // namespace synthray
