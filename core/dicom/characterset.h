// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of DICOM texts in Unicode. In some character sets the second byte of a letter is the
// code of the backslash: values can only be told apart after decoding. For core/dicom only.
#pragma once

#include <QByteArray>
#include <QStringList>

#include <memory>

namespace synthray {

/// Which characters end what escape sequences switched on (PS3.5 6.1.2.5.3).
enum class TextKind { Text, Values, PersonName };

/// A Specific Character Set (0008,0005); usual misspellings of it are understood.
class CharacterSet
{
public:
    /// 'names' as the attribute has them, backslashes between; empty: nothing was said.
    explicit CharacterSet(const QByteArray &names = {});
    CharacterSet(CharacterSet &&) noexcept;
    CharacterSet &operator=(CharacterSet &&) noexcept;
    ~CharacterSet();

    QString text(const QByteArray &bytes, TextKind kind) const;
    /// The values of an attribute, trimmed. What the set cannot decode is one value: its
    /// backslashes may be halves of letters.
    QStringList values(const QByteArray &bytes, TextKind kind = TextKind::Values) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace synthray
