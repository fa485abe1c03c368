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

/// Letters of ISO 646 only: the same in every character set, and by far the most texts.
bool isPlain(const QByteArray &bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) {
        return c >= 0x20 || c == 0 || c == '\t' || c == '\n' || c == '\f' || c == '\r';
    });
}

/// The defined term (PS3.3 C.12.1.1.2) that was meant: writers swap blanks, hyphens and underscores
/// or take the name that the rest of the world uses.
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
        return u"GB18030"_s; // GB 2312 is the smaller part of it
    if (upper == "ISO88591"_L1 || upper == "LATIN1"_L1)
        return u"ISO_IR 100"_s;
    return upper == "GBK"_L1 ? upper : name.trimmed();
}

/// Two bytes a letter, which only escape sequences switch on (PS3.3 table C.12-4).
bool needsEscape(const QString &term)
{
    return term.endsWith(" 87"_L1) || term.endsWith(" 159"_L1) || term.endsWith(" 149"_L1)
        || term.endsWith(" 58"_L1);
}

/// JIS X 0208 and 0212 by escape sequences, as ISO-2022-JP has them. DCMTK asks its library for
/// the sets themselves, which that of GNU does not know.
bool fromJapanese(const QByteArray &bytes, QString &text)
{
    QByteArray escaped; // half-width letters of IR 13 have the eighth bit: by an escape, too
    bool isHalfWidth = false, hasHalfWidth = false;
    for (const char c : bytes) {
        const bool is = (c & 0x80) != 0;
        hasHalfWidth = hasHalfWidth || is;
        if (is != isHalfWidth)
            escaped += is ? "\x1b(I" : "\x1b(J";
        isHalfWidth = is;
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
    bool isKnown = false; // 'converter' is set to it
    mutable DcmSpecificCharacterSet converter;

    void select(const QByteArray &names)
    {
        QStringList terms = QString::fromLatin1(names).remove(QChar(0)).split(u'\\');
        const bool hasExtensions = terms.size() > 1;
        for (QString &term : terms)
            term = termOf(term, hasExtensions);
        const QString first = terms.constFirst();
        // These are whole repertoires: there is nothing to switch to (PS3.3 C.12.1.1.2).
        if (first == "ISO_IR 192"_L1 || first == "GB18030"_L1 || first == "GBK"_L1)
            terms = {first};
        else if (terms.size() == 1 && needsEscape(first)) // the first value was left out
            terms = {QString(), u"ISO 2022 IR "_s + first.section(u' ', -1)};
        isLatin1 = terms.size() == 1 && first == "ISO_IR 100"_L1;
        isUtf8 = terms.size() == 1 && first == "ISO_IR 192"_L1;
        isJapanese = std::any_of(terms.cbegin(), terms.cend(), [](const QString &term) {
            return term.endsWith(" 87"_L1) || term.endsWith(" 159"_L1);
        });
        const QString joined = terms.join(u'\\');
        if (!isLatin1 && !isUtf8 && !joined.isEmpty())
            isKnown = converter.selectCharacterSet(joined.toLatin1().constData()).good();
    }

    /// False: not in this set, the text is a guess.
    bool decode(const QByteArray &bytes, TextKind kind, QString &text) const
    {
        if (isPlain(bytes) || isLatin1) {
            text = QString::fromLatin1(bytes);
            return true;
        }
        if (isKnown) {
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
        // Said to be UTF-8, or nothing was said: many write it without saying.
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
    QString whole;
    QStringList values;
    if (d->decode(bytes, kind, whole))
        values = whole.split(u'\\');
    else
        values = {whole};
    for (QString &value : values) {
        if (const qsizetype zero = value.indexOf(QChar(0)); zero >= 0)
            value.truncate(zero);
        value = value.trimmed();
    }
    return values;
}

} // namespace synthray
