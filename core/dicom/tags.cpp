// SPDX-License-Identifier: GPL-3.0-or-later
#include "dicom/tags.h"

#include "dicom/characterset.h"
#include "dicom/codecs.h"
#include "dicom/header.h"
#include "image/loader.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QLocale>
#include <QStringDecoder>

#include <dcmtk/config/osconfig.h>

#include <dcmtk/dcmdata/dcfcache.h>
#include <dcmtk/dcmdata/dcpixseq.h>
#include <dcmtk/dcmdata/dcpxitem.h>
#include <dcmtk/dcmdata/dctk.h>

#include <algorithm>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Tags)
};

constexpr int maxNodes = 100'000;
constexpr int maxLevels = 64;
constexpr qsizetype maxText = 1024; // characters of a value
constexpr Uint32 maxTextBytes = 4096; // enough for maxText in any character set
constexpr Uint32 maxShownBinary = 32; // bytes shown as hexadecimal

/// Converts the text of one data set or item to Unicode. Items without a character set inherit that
/// of their parent (PS3.5 6.1.2.5.4).
class TextDecoder
{
public:
    explicit TextDecoder(DcmItem &item, const TextDecoder *parent)
    {
        OFString names;
        if (item.findAndGetOFStringArray(DCM_SpecificCharacterSet, names).good())
            m_names = QByteArray(names.c_str());
        else if (parent)
            m_names = parent->m_names;
        m_set = CharacterSet(m_names);
    }

    QString text(const QByteArray &bytes, DcmEVR vr) const
    {
        return m_set.text(bytes,
                          vr == EVR_PN                                       ? TextKind::PersonName
                              : vr == EVR_LO || vr == EVR_SH || vr == EVR_UC ? TextKind::Values
                                                                             : TextKind::Text);
    }

private:
    QByteArray m_names;
    CharacterSet m_set;
};

QString bracketed(const DcmTagKey &tag)
{
    return u"(%1,%2)"_s
        .arg(QString::number(int(tag.getGroup()), 16).rightJustified(4, u'0'),
             QString::number(int(tag.getElement()), 16).rightJustified(4, u'0'))
        .toUpper();
}

/// Without the prefixes that DCMTK's dictionary gives to old attributes.
QString keywordOf(DcmElement &element)
{
    DcmTag tag(element.getTag());
    if (tag.isPrivateReservation())
        return u"PrivateCreator"_s;
    QString name = QString::fromLatin1(tag.getTagName());
    if (name == QLatin1String(DcmTag_ERROR_TagName))
        return {};
    for (const auto prefix : {"RETIRED_"_L1, "ACR_NEMA_"_L1})
        if (name.startsWith(prefix))
            name = name.mid(prefix.size());
    return name;
}

bool isBinary(DcmEVR vr)
{
    switch (vr) {
    case EVR_OB:
    case EVR_OW:
    case EVR_OF:
    case EVR_OD:
    case EVR_OL:
    case EVR_OV:
    case EVR_UN:
    case EVR_ox:
    case EVR_px:
    case EVR_UNKNOWN:
    case EVR_UNKNOWN2B:
    case EVR_PixelData:
    case EVR_OverlayData:
        return true;
    default:
        return false;
    }
}

QByteArray beginning(DcmElement &element, Uint32 bytes)
{
    QByteArray value(static_cast<qsizetype>(std::min<Uint32>(bytes, element.getLength())), '\0');
    DcmFileCache cache;
    if (value.isEmpty()
        || element
               .getPartialValue(value.data(), 0, static_cast<Uint32>(value.size()), &cache,
                                EBO_LittleEndian)
               .bad())
        return {};
    return value;
}

class Reader
{
public:
    QVector<TagNode> attributes(DcmItem &item, const TextDecoder *parent, int level)
    {
        TextDecoder decoder(item, parent);
        QVector<TagNode> nodes;
        DcmObject *object = nullptr;
        while ((object = item.nextInContainer(object))) {
            if (++m_count > maxNodes) {
                nodes.append(rest(Tr::tr("More attributes are not shown.")));
                break;
            }
            nodes.append(attribute(static_cast<DcmElement &>(*object), decoder, level));
        }
        return nodes;
    }

private:
    static TagNode rest(const QString &text)
    {
        TagNode node;
        node.tag = u"…"_s;
        node.value = text;
        node.isTruncated = true;
        return node;
    }

    TagNode attribute(DcmElement &element, TextDecoder &decoder, int level)
    {
        TagNode node;
        const DcmTag &tag = element.getTag();
        node.tag = bracketed(tag);
        node.isPrivate = tag.isPrivate();
        node.keyword = keywordOf(element);
        if (node.isPrivate && tag.getPrivateCreator())
            node.creator = QString::fromLatin1(tag.getPrivateCreator()).trimmed();
        node.vr = QString::fromLatin1(DcmVR(element.getVR()).getValidVRName());
        if (element.ident() == EVR_SQ)
            sequence(static_cast<DcmSequenceOfItems &>(element), node, decoder, level);
        else
            value(element, node, decoder);
        return node;
    }

    void sequence(DcmSequenceOfItems &sequence, TagNode &node, const TextDecoder &decoder,
                  int level)
    {
        node.vr = u"SQ"_s;
        const auto count = sequence.card();
        node.value = Tr::tr("%n item(s)", nullptr, static_cast<int>(count));
        DcmObject *object = nullptr;
        for (unsigned long i = 0; (object = sequence.nextInContainer(object)); ++i) {
            if (++m_count > maxNodes || level >= maxLevels) {
                node.children.append(rest(Tr::tr("More items are not shown.")));
                return;
            }
            TagNode item;
            item.tag = Tr::tr("Item %1").arg(i + 1);
            item.isPrivate = node.isPrivate;
            item.children = attributes(static_cast<DcmItem &>(*object), &decoder, level + 1);
            node.children.append(item);
        }
    }

    static void value(DcmElement &element, TagNode &node, TextDecoder &decoder)
    {
        node.length = element.getLength();
        const DcmTagKey key = element.getTag().getXTag();
        if (key.getGroup() == 0x7fe0 && key != DcmTagKey(0x7fe0, 0x0001)) {
            pixels(element, node);
        } else if (node.length == 0) {
            return;
        } else if (isBinary(element.getVR())) {
            binary(element, node, decoder);
        } else if (element.isaString()) {
            const QByteArray bytes = beginning(element, maxTextBytes);
            setText(node, decoder.text(bytes, element.getVR()), bytes.size() < node.length);
        } else {
            numbers(element, node);
        }
    }

    static void setText(TagNode &node, QString text, bool isTruncated)
    {
        while (!text.isEmpty() && (text.back() == u' ' || text.back() == QChar(0)))
            text.chop(1);
        node.isTruncated = isTruncated || text.size() > maxText;
        node.value = text.left(maxText);
    }

    static void pixels(DcmElement &element, TagNode &node)
    {
        node.isTruncated = true;
        DcmPixelSequence *fragments = nullptr;
        if (element.ident() == EVR_PixelData) {
            auto &data = static_cast<DcmPixelData &>(element);
            E_TransferSyntax syntax = EXS_Unknown;
            const DcmRepresentationParameter *parameter = nullptr;
            data.getOriginalRepresentationKey(syntax, parameter);
            data.getEncapsulatedRepresentation(syntax, parameter, fragments);
        }
        if (!fragments) {
            node.value = Tr::tr("Pixel data, %1").arg(QLocale().formattedDataSize(node.length));
            return;
        }
        node.length = 0;
        // Not by index: each access would count from the first one.
        DcmObject *item = nullptr;
        while ((item = fragments->nextInContainer(item)))
            node.length += item->getLength();
        const auto count
            = static_cast<int>(std::max(1UL, fragments->card()) - 1); // the first: offsets
        node.value = Tr::tr("Compressed pixel data, %1 in %n fragment(s)", nullptr, count)
                         .arg(QLocale().formattedDataSize(node.length));
    }

    static void binary(DcmElement &element, TagNode &node, TextDecoder &decoder)
    {
        // Private attributes are often text of unknown type.
        const bool isUnknown = element.getVR() == EVR_UN || element.getVR() == EVR_UNKNOWN;
        const QByteArray bytes = beginning(element, isUnknown ? maxTextBytes : maxShownBinary);
        QByteArray text = bytes;
        while (text.endsWith('\0'))
            text.chop(1);
        const bool isText = isUnknown && !text.isEmpty()
            && std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7f; });
        if (isText)
            return setText(node, decoder.text(text, EVR_LT), bytes.size() < node.length);
        if (node.length <= qint64(maxShownBinary)) {
            node.value = QString::fromLatin1(bytes.toHex(' '));
            return;
        }
        node.isTruncated = true;
        node.value = Tr::tr("Binary data, %1").arg(QLocale().formattedDataSize(node.length));
    }

    static void numbers(DcmElement &element, TagNode &node)
    {
        if (!element.valueLoaded()) { // too long to be shown
            node.isTruncated = true;
            node.value
                = Tr::tr("%1 numbers").arg(QLocale().toString(qint64(element.getNumberOfValues())));
            return;
        }
        QString text;
        OFString part;
        const auto count = element.getNumberOfValues();
        unsigned long i = 0;
        for (; i < count && text.size() < maxText; ++i) {
            if (element.getOFString(part, i).bad())
                break;
            text += (i ? u"\\"_s : QString()) + QString::fromLatin1(part.c_str());
        }
        setText(node, text, i < count);
    }

    int m_count = 0;
};

Error notDicom(const QString &path)
{
    return {
        ErrorCode::Unsupported, Tr::tr("'%1' is not a DICOM file: it has no tags.").arg(path), {}};
}

void appendMatches(const QVector<TagNode> &nodes, const QStringList &words,
                   QVector<TagNode> &target)
{
    for (const TagNode &node : nodes) {
        if (node.matches(words)) {
            target.append(node);
            continue;
        }
        QVector<TagNode> below;
        appendMatches(node.children, words, below);
        if (below.isEmpty())
            continue;
        TagNode kept = node;
        kept.children = below;
        target.append(kept);
    }
}

/// Accepts the mark as shown or in English, with or without brackets or colon. Its first four
/// letters suffice; fewer letters, or a part from within ("rate"), may mean something else.
bool isMark(QStringView word)
{
    if (word.startsWith(u'('))
        word = word.sliced(1);
    if (word.endsWith(u')') || word.endsWith(u':'))
        word.chop(1);
    return word.size() >= 4
        && (privateMark().startsWith(word, Qt::CaseInsensitive)
            || "private"_L1.startsWith(word, Qt::CaseInsensitive));
}

} // namespace

QString TagNode::name() const
{
    if (creator.isEmpty())
        return keyword;
    return keyword.isEmpty() ? u"[%1]"_s.arg(creator) : u"%1 [%2]"_s.arg(keyword, creator);
}

QString privateMark() { return Tr::tr("private"); }

bool TagNode::matches(const QStringList &words) const
{
    const QString digits = tag.size() == 11 ? tag.mid(1, 4) + tag.mid(6, 4) : QString();
    return std::all_of(words.begin(), words.end(), [&](const QString &word) {
        return tag.contains(word, Qt::CaseInsensitive)
            || keyword.contains(word, Qt::CaseInsensitive)
            || creator.contains(word, Qt::CaseInsensitive)
            || value.contains(word, Qt::CaseInsensitive)
            || vr.compare(word, Qt::CaseInsensitive) == 0
            || (!digits.isEmpty() && digits.contains(word, Qt::CaseInsensitive))
            || (isMarked() && isMark(word));
    });
}

Result<QVector<TagNode>> readTags(const QString &path)
{
    auto file = ImageFile::open(path);
    TRY(file);
    if (!dicomLoader.recognises(file->head()))
        return fail(notDicom(path));
    try {
        // Whole, as attributes may follow the pixels. If the file is cut off, show those before
        // them.
        auto dicom = openDicom(*file, DicomPart::Whole);
        if (!dicom) {
            dicom = openDicom(*file, DicomPart::Header);
            TRY(dicom);
        }
        Reader reader;
        QVector<TagNode> nodes;
        if (DcmMetaInfo *meta = (*dicom)->getMetaInfo())
            nodes = reader.attributes(*meta, nullptr, 0);
        nodes += reader.attributes(*(*dicom)->getDataset(), nullptr, 0);
        return nodes;
    } catch (const std::bad_alloc &) {
        return fail(ErrorCode::OutOfMemory,
                    Tr::tr("There was not enough memory to read '%1'.").arg(path),
                    Tr::tr("Close other programs, or open it on a larger machine."));
    } catch (...) { // thrown by DCMTK for malformed files
        return fail(imageException(path));
    }
}

QVector<TagNode> filterTags(const QVector<TagNode> &nodes, const QStringList &words)
{
    if (words.isEmpty())
        return nodes;
    QVector<TagNode> found;
    appendMatches(nodes, words, found);
    return found;
}

QJsonArray toJson(const QVector<TagNode> &nodes)
{
    QJsonArray array;
    for (const TagNode &node : nodes) {
        QJsonObject object{{u"tag"_s, node.tag}};
        if (!node.vr.isEmpty()) {
            object.insert(u"name"_s, node.keyword);
            object.insert(u"vr"_s, node.vr);
            object.insert(u"length"_s, node.length);
        }
        if (!node.value.isEmpty() || node.children.isEmpty())
            object.insert(u"value"_s, node.value);
        if (node.isPrivate) {
            object.insert(u"private"_s, true);
            object.insert(u"creator"_s, node.creator);
        }
        if (node.isTruncated)
            object.insert(u"truncated"_s, true);
        if (!node.children.isEmpty())
            object.insert(u"items"_s, toJson(node.children));
        array.append(object);
    }
    return array;
}

} // namespace synthray
