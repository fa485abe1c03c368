// SPDX-License-Identifier: GPL-3.0-or-later
#include "dicom/reader.h"

#include "dicom/codecs.h"
#include "dicom/header.h"
#include "dicom/pixels.h"

#include <QCoreApplication>
#include <QtEndian>

#include <dcmtk/config/osconfig.h>

#include <dcmtk/dcmdata/dcdatset.h>
#include <dcmtk/dcmdata/dcfilefo.h>

#include <opencv2/core.hpp>

namespace synthray {

namespace {

bool isVr(const char *bytes)
{
    return bytes[0] >= 'A' && bytes[0] <= 'Z' && bytes[1] >= 'A' && bytes[1] <= 'Z';
}

/// "DICM" after the preamble, or (older files) a first element that data sets begin with: group 2 or
/// 8, a small element number, and a VR or a small length.
bool recognises(const QByteArray &head)
{
    if (head.size() >= 132 && head.mid(128, 4) == "DICM")
        return true;
    if (head.size() < 16)
        return false;
    const char *bytes = head.constData();
    const quint16 group = qFromLittleEndian<quint16>(bytes);
    const quint16 element = qFromLittleEndian<quint16>(bytes + 2);
    if ((group == 2 || group == 8) && element <= 0x0100)
        return isVr(bytes + 4) || qFromLittleEndian<quint32>(bytes + 4) <= 1024;
    const quint16 bigElement = qFromBigEndian<quint16>(bytes + 2);
    return qFromBigEndian<quint16>(bytes) == 8 && bigElement <= 0x0100
           && (isVr(bytes + 4) || qFromBigEndian<quint32>(bytes + 4) <= 1024);
}

Result<FilmInfo> info(FilmFile &file)
{
    const auto dicom = openDicom(file, DicomPart::Header);
    if (!dicom)
        return fail(dicom.error());
    auto header = readDicomHeader(file, **dicom);
    if (!header)
        return fail(header.error());
    return std::move(header->info);
}

Result<Radiograph> read(FilmFile &file, const FilmInfo &info, int frame)
{
    // Not opened at all: DCMTK may not be able to.
    if (!isDecodable(info.transferSyntax))
        return fail(file.unsupported(
            QCoreApplication::translate("Films", "its compression is not handled (%1)")
                .arg(transferSyntaxName(info.transferSyntax))));
    const auto dicom = openDicom(file, DicomPart::Whole);
    if (!dicom)
        return fail(dicom.error());
    const auto header = readDicomHeader(file, **dicom);
    if (!header)
        return fail(header.error());
    auto pixels = DicomPixels::open(file, **dicom, *header);
    if (!pixels)
        return fail(pixels.error());
    const auto raw = pixels->frame(frame);
    if (!raw)
        return fail(raw.error());
    Radiograph film;
    readDicomDisplay(*(*dicom)->getDataset(), header->info, frame, film);
    pixels->toFilm(*raw, film);
    return film;
}

class Sum
{
public:
    void add(double v, int times = 1)
    {
        m_min = m_count == 0 ? v : std::min(m_min, v);
        m_max = m_count == 0 ? v : std::max(m_max, v);
        m_total += v * times;
        m_count += times;
    }
    StoredStatistics result() const
    {
        return {m_min, m_max, m_count ? m_total / static_cast<double>(m_count) : 0};
    }

private:
    double m_min = 0;
    double m_max = 0;
    double m_total = 0;
    qint64 m_count = 0;
};

Result<StoredStatistics> dicomStatistics(const QString &path, const FilmInfo &info)
{
    auto file = FilmFile::open(path);
    if (!file)
        return fail(file.error());
    const auto dicom = openDicom(*file, DicomPart::Whole);
    if (!dicom)
        return fail(dicom.error());
    const auto header = readDicomHeader(*file, **dicom);
    if (!header)
        return fail(header.error());
    auto pixels = DicomPixels::open(*file, **dicom, *header);
    if (!pixels)
        return fail(pixels.error());
    Sum sum;
    for (int frame = 0; frame < info.frames; ++frame) {
        const auto raw = pixels->frame(frame);
        if (!raw)
            return fail(raw.error());
        // Y Y Cb Cr: the colour of a pair of pixels counts for both (C.7.6.3.1.2).
        const bool pairs = raw->photometric == QLatin1String("YBR_FULL_422")
                           && raw->samples == size_t(info.rows) * size_t(info.columns) * 2;
        for (size_t i = 0; i < raw->samples; ++i)
            sum.add(static_cast<double>(pixels->value(*raw, i)), pairs && i % 4 >= 2 ? 2 : 1);
    }
    return sum.result();
}

} // namespace

const Loader dicomLoader{"DICOM", recognises, info, read};

Result<StoredStatistics> storedStatistics(const QString &path)
{
    const auto about = readFilmInfo(path);
    if (!about)
        return fail(about.error());
    if (about->format == QLatin1String("DICOM") && isDecodable(about->transferSyntax))
        return dicomStatistics(path, *about);
    Sum sum;
    for (int frame = 0; frame < about->frames; ++frame) {
        const auto film = readFilm(path, frame);
        if (!film)
            return fail(film.error());
        cv::Mat values;
        film->stored.convertTo(values, CV_64F);
        for (int y = 0; y < values.rows; ++y)
            for (int x = 0; x < values.cols; ++x)
                sum.add(values.at<double>(y, x));
    }
    return sum.result();
}

} // namespace synthray
