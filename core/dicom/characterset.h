// SPDX-License-Identifier: GPL-3.0-or-later
// Converts DICOM text to Unicode. In some character sets the second byte of a letter may equal a
// backslash, so values can be split only after decoding. For core/dicom only.
#pragma once

#include <QByteArray>
#include <QStringList>

#include <memory>

namespace synthray {

/// Decides which characters reset the set that an escape sequence selected (PS3.5 6.1.2.5.3).
enum class TextKind { Text, Values, PersonName };

/// A Specific Character Set (0008,0005); accepts common misspellings.
class CharacterSet
{
public:
    /// 'names' as in the attribute, separated by backslashes; empty if it is missing.
    explicit CharacterSet(const QByteArray &names = {});
    CharacterSet(CharacterSet &&) noexcept;
    CharacterSet &operator=(CharacterSet &&) noexcept;
    ~CharacterSet();

    QString text(const QByteArray &bytes, TextKind kind) const;
    /// The values of an attribute, trimmed. Text that the set cannot decode stays one value, as its
    /// backslashes may be halves of letters.
    QStringList values(const QByteArray &bytes, TextKind kind = TextKind::Values) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace synthray
