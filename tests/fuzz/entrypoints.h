// SPDX-License-Identifier: GPL-3.0-or-later
// The entry points through which untrusted bytes come into the program. Each opens any bytes as the
// program would and aborts if a promise of the headers is broken; an error with a message is fine.
// Used by the fuzzers and by the test that replays their corpus.
#pragma once

#include <QByteArray>

namespace synthray::entrypoints {

/// An image of any format: header, first and last frame, display.
void image(const QByteArray &bytes);
/// The same, with a DICOM preamble.
void dicom(const QByteArray &bytes);
/// A DICOM image whose palette, lookup tables or overlay are the bytes.
void palette(const QByteArray &bytes);
/// The tag browser, the check for burned-in text and the de-identified copy.
void tags(const QByteArray &bytes);
/// A CSV manifest as a set of images.
void csv(const QByteArray &bytes);
/// JSON of every kind: recipe, run, events, edits, project.
void json(const QByteArray &bytes);
/// The index file of a set, starting at its number of entries.
void index(const QByteArray &bytes);
/// A weights file: PyTorch's two layouts, safetensors, NumPy's archives.
void weights(const QByteArray &bytes);

struct EntryPoint {
    const char *name;
    void (*open)(const QByteArray &bytes);
};
inline constexpr EntryPoint all[]
    = {{"image", image}, {"dicom", dicom}, {"palette", palette}, {"tags", tags},
       {"csv", csv},     {"json", json},   {"index", index},     {"weights", weights}};

} // namespace synthray::entrypoints
