// SPDX-License-Identifier: GPL-3.0-or-later
#include "dicom/characterset.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <dcmtk/config/osconfig.h>

#include <dcmtk/dcmdata/dcspchrs.h>
#include <dcmtk/ofstd/ofchrenc.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

/// Only ISO 646 letters: the same in every character set, and by far the most common.
bool isPlain(const QByteArray &bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) {
        return c >= 0x20 || c == 0 || c == '\t' || c == '\n' || c == '\f' || c == '\r';
    });
}

/// The intended defined term (PS3.3 C.12.1.1.2): writers confuse blanks, hyphens and underscores,
/// or use the common name of the character set.
QString termOf(const QString &name, bool hasExtensions)
{
    static const QRegularExpression single(u"^ISO[ _-]*(?:2022[ _-]*)?IR[ _-]*(\\d+)$"_s);
    QString upper = name.trimmed().toUpper();
    if (const auto match = single.match(upper); match.hasMatch()) {
        const QString number = match.captured(1);
        const bool isExtension = hasExtensions && number != "192"_L1;
        return (isExtension ? u"ISO 2022 IR "_s : u"ISO_IR "_s) + number;
    }
    upper.remove(u' ').remove(u'-').remove(u'_');
    if (upper == "UTF8"_L1)
        return u"ISO_IR 192"_s;
    if (upper == "GB18030"_L1 || upper == "GB2312"_L1)
        return u"GB18030"_s; // GB 2312 is a subset of it
    if (upper == "ISO88591"_L1 || upper == "LATIN1"_L1)
        return u"ISO_IR 100"_s;
    return upper == "GBK"_L1 ? upper : name.trimmed();
}

/// Two-byte sets, which only escape sequences can select (PS3.3 table C.12-4).
bool needsEscape(const QString &term)
{
    return term.endsWith(" 87"_L1) || term.endsWith(" 159"_L1) || term.endsWith(" 149"_L1)
        || term.endsWith(" 58"_L1);
}

/// Decodes JIS X 0208 and 0212 as ISO-2022-JP, which uses the same escape sequences. DCMTK asks
/// iconv for the sets themselves, which GNU's does not know.
bool fromJapanese(const QByteArray &bytes, QString &text)
{
    QByteArray escaped; // half-width letters of IR 13 (eighth bit set) get an escape, too
    bool isHalfWidth = false, hasHalfWidth = false;
    for (const char c : bytes) {
        const bool hasHighBit = (c & 0x80) != 0;
        hasHalfWidth = hasHalfWidth || hasHighBit;
        if (hasHighBit != isHalfWidth)
            escaped += hasHighBit ? "\x1b(I" : "\x1b(J";
        isHalfWidth = hasHighBit;
        escaped += static_cast<char>(c & 0x7f);
    }
    OFCharacterEncoding encoding;
    OFString converted;
    const char *name = hasHalfWidth ? "ISO-2022-JP-3" : "ISO-2022-JP-2";
    if (encoding.selectEncoding(name, "UTF-8").bad()
        || encoding
               .convertString(escaped.constData(), static_cast<size_t>(escaped.size()), converted)
               .bad())
        return false;
    text = QString::fromUtf8(converted.c_str(), static_cast<qsizetype>(converted.length()));
    return true;
}

} // namespace

struct CharacterSet::Private {
    bool isJapanese = false;
    bool isLatin1 = false;
    bool isUtf8 = false;
    bool isConvertible = false; // 'converter' supports the set
    mutable DcmSpecificCharacterSet converter;

    void select(const QByteArray &names)
    {
        QStringList terms = QString::fromLatin1(names).remove(QChar(0)).split(u'\\');
        const bool hasExtensions = terms.size() > 1;
        for (QString &term : terms)
            term = termOf(term, hasExtensions);
        const QString first = terms.constFirst();
        // These cover the whole repertoire, without code extensions (PS3.3 C.12.1.1.2).
        if (first == "ISO_IR 192"_L1 || first == "GB18030"_L1 || first == "GBK"_L1)
            terms = {first};
        else if (terms.size() == 1 && needsEscape(first)) // the first value is missing
            terms = {QString(), u"ISO 2022 IR "_s + first.section(u' ', -1)};
        isLatin1 = terms.size() == 1 && first == "ISO_IR 100"_L1;
        isUtf8 = terms.size() == 1 && first == "ISO_IR 192"_L1;
        isJapanese = std::any_of(terms.cbegin(), terms.cend(), [](const QString &term) {
            return term.endsWith(" 87"_L1) || term.endsWith(" 159"_L1);
        });
        const QString joined = terms.join(u'\\');
        if (!isLatin1 && !isUtf8 && !joined.isEmpty())
            isConvertible = converter.selectCharacterSet(joined.toLatin1().constData()).good();
    }

    /// Returns false if the bytes do not fit this set and the text is a guess.
    bool decode(const QByteArray &bytes, TextKind kind, QString &text) const
    {
        if (isPlain(bytes) || isLatin1) {
            text = QString::fromLatin1(bytes);
            return true;
        }
        if (isConvertible) {
            OFString converted;
            const char *delimiters = kind == TextKind::PersonName ? "\\^="
                : kind == TextKind::Values                        ? "\\"
                                                                  : "";
            if (converter
                    .convertString(bytes.constData(), static_cast<size_t>(bytes.size()), converted,
                                   delimiters)
                    .good()) {
                text = QString::fromUtf8(converted.c_str(),
                                         static_cast<qsizetype>(converted.length()));
                return true;
            }
        }
        if (isJapanese && fromJapanese(bytes, text))
            return true;
        // Declared as UTF-8, or undeclared: many writers use it without declaring it.
        QStringDecoder decoder(QStringDecoder::Utf8);
        text = decoder(bytes);
        if (!decoder.hasError() || isUtf8)
            return true;
        text = QString::fromLatin1(bytes);
        return false;
    }
};

CharacterSet::CharacterSet(const QByteArray &names)
    : d(std::make_unique<Private>())
{
    d->select(names);
}

CharacterSet::CharacterSet(CharacterSet &&) noexcept = default;
CharacterSet &CharacterSet::operator=(CharacterSet &&) noexcept = default;
CharacterSet::~CharacterSet() = default;

QString CharacterSet::text(const QByteArray &bytes, TextKind kind) const
{
    QString text;
    d->decode(bytes, kind, text);
    return text;
}

QStringList CharacterSet::values(const QByteArray &bytes, TextKind kind) const
{
    QString decoded;
    QStringList values;
    if (d->decode(bytes, kind, decoded))
        values = decoded.split(u'\\');
    else
        values = {decoded};
    for (QString &value : values) {
        if (const qsizetype zero = value.indexOf(QChar(0)); zero >= 0)
            value.truncate(zero);
        value = value.trimmed();
    }
    return values;
}

} // namespace synthray
