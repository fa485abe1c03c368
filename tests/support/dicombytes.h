// SPDX-License-Identifier: GPL-3.0-or-later
// Writes DICOM files byte by byte, so that tests can write files that no library would.
#pragma once

#include <QByteArray>
#include <QList>
#include <QtEndian>

namespace synthray::test {

/// Explicit VR little endian elements in the order of the calls. Lengths are not checked.
class DicomBytes
{
public:
    explicit DicomBytes(const QByteArray &transferSyntax = "1.2.840.10008.1.2.1")
    {
        m_bytes = QByteArray(128, '\0') + "DICM";
        DicomBytes meta{NoHeader{}};
        meta.raw(0x0002, 0x0001, "OB", QByteArray("\0\1", 2));
        meta.text(0x0002, 0x0002, "UI", "1.2.840.10008.5.1.4.1.1.7");
        meta.text(0x0002, 0x0003, "UI", "1.2.826.0.1.3680043.8.498.1");
        meta.text(0x0002, 0x0010, "UI", transferSyntax);
        raw(0x0002, 0x0000, "UL", number32(static_cast<quint32>(meta.m_bytes.size())));
        m_bytes += meta.m_bytes;
    }

    /// The attributes of an image, up to the pixel data.
    DicomBytes &picture(int rows, int columns, int bits = 8, int frames = 1,
                        const QByteArray &photometric = "MONOCHROME2")
    {
        const int samples = photometric.startsWith("RGB") || photometric.startsWith("YBR") ? 3 : 1;
        text(0x0008, 0x0016, "UI", "1.2.840.10008.5.1.4.1.1.7");
        text(0x0008, 0x0060, "CS", "OT");
        word(0x0028, 0x0002, samples);
        text(0x0028, 0x0004, "CS", photometric);
        if (samples == 3)
            word(0x0028, 0x0006, 0);
        if (frames != 1)
            text(0x0028, 0x0008, "IS", QByteArray::number(frames));
        word(0x0028, 0x0010, rows);
        word(0x0028, 0x0011, columns);
        word(0x0028, 0x0100, bits > 8 ? 16 : 8);
        word(0x0028, 0x0101, bits);
        word(0x0028, 0x0102, bits - 1);
        return word(0x0028, 0x0103, 0);
    }

    DicomBytes &word(int group, int element, int value)
    {
        return raw(group, element, "US", number16(static_cast<quint16>(value)));
    }
    DicomBytes &words(int group, int element, const char *vr, const QList<int> &values)
    {
        QByteArray bytes;
        for (const int value : values)
            bytes += number16(static_cast<quint16>(value));
        return raw(group, element, vr, bytes);
    }
    DicomBytes &text(int group, int element, const char *vr, QByteArray value)
    {
        if (value.size() % 2)
            value += vr[0] == 'U' && vr[1] == 'I' ? '\0' : ' ';
        return raw(group, element, vr, value);
    }
    DicomBytes &raw(int group, int element, const char *vr, const QByteArray &value)
    {
        return head(group, element, vr, static_cast<quint32>(value.size())).append(value);
    }
    /// Writes only the element's header; the caller appends the value.
    DicomBytes &head(int group, int element, const char *vr, quint32 length)
    {
        tag(group, element);
        m_bytes += QByteArray(vr, 2);
        const bool wide = qstrncmp(vr, "OB", 2) == 0 || qstrncmp(vr, "OW", 2) == 0
            || qstrncmp(vr, "SQ", 2) == 0 || qstrncmp(vr, "UN", 2) == 0
            || qstrncmp(vr, "UT", 2) == 0 || qstrncmp(vr, "OF", 2) == 0;
        m_bytes += wide ? QByteArray(2, '\0') + number32(length)
                        : number16(static_cast<quint16>(length));
        return *this;
    }
    /// Item (FFFE,E000), its end (FFFE,E00D), the end of a sequence (FFFE,E0DD).
    DicomBytes &item(int element, quint32 length, const QByteArray &value = {})
    {
        return tag(0xfffe, element).append(number32(length) + value);
    }
    /// Pixel data in fragments, with this offset table.
    DicomBytes &fragments(const QList<QByteArray> &list, const QByteArray &offsets = {})
    {
        head(0x7fe0, 0x0010, "OB", 0xffffffff);
        item(0xe000, static_cast<quint32>(offsets.size()), offsets);
        for (const QByteArray &fragment : list)
            item(0xe000, static_cast<quint32>(fragment.size()), fragment);
        return item(0xe0dd, 0);
    }
    DicomBytes &append(const QByteArray &bytes)
    {
        m_bytes += bytes;
        return *this;
    }

    const QByteArray &bytes() const { return m_bytes; }

    static QByteArray number16(quint16 value)
    {
        QByteArray bytes(2, '\0');
        qToLittleEndian(value, bytes.data());
        return bytes;
    }
    static QByteArray number32(quint32 value)
    {
        QByteArray bytes(4, '\0');
        qToLittleEndian(value, bytes.data());
        return bytes;
    }

private:
    struct NoHeader {
    };
    explicit DicomBytes(NoHeader) { }
    DicomBytes &tag(int group, int element)
    {
        m_bytes += number16(static_cast<quint16>(group)) + number16(static_cast<quint16>(element));
        return *this;
    }

    QByteArray m_bytes;
};

} // namespace synthray::test
