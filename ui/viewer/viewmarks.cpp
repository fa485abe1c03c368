// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/viewmarks.h"

#include "base/csv.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QPointer>

#include <algorithm>
#include <cmath>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

/// Regions up to this many pixels are measured at once (a ms), larger ones in a worker.
constexpr double measuredAtOnce = 100'000;

/// About four significant digits, never an exponent.
QString figures(double value)
{
    if (std::isnan(value))
        return u"–"_s;
    if (std::isinf(value))
        return value > 0 ? u"∞"_s : u"−∞"_s;
    const double size = std::abs(value);
    const int decimals = size >= 1000 ? 0 : size >= 100 ? 1 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
    return QLocale().toString(value, 'f', decimals);
}

} // namespace

QVector<QPointF> Mark::handles() const
{
    if (kind != Kind::Region || points.size() < 2)
        return points;
    const QPointF a = points[0], b = points[1];
    return {a, {b.x(), a.y()}, b, {a.x(), b.y()}};
}

void Mark::moveHandle(int handle, QPointF to)
{
    if (kind != Kind::Region) {
        if (handle >= 0 && handle < points.size())
            points[handle] = to;
        return;
    }
    points[handle == 0 || handle == 3 ? 0 : 1].setX(to.x());
    points[handle == 0 || handle == 1 ? 0 : 1].setY(to.y());
}

Marks::Marks(QObject *parent)
    : QObject(parent)
{
}

void Marks::setImage(const QString &key, std::shared_ptr<const Radiograph> image)
{
    if (key != m_key) {
        m_key = key;
        m_marks = m_kept.value(key);
        m_selected = -1;
    }
    m_image = std::move(image);
    m_measured = QVector<Measured>(m_marks.size());
    measure();
    emit changed();
}

void Marks::setUnit(const QString &unit)
{
    if (m_unit == unit)
        return;
    m_unit = unit;
    emit changed();
}

void Marks::setPlane(LengthPlane plane, double magnification)
{
    if (m_plane == plane && m_magnification == magnification)
        return;
    m_plane = plane;
    m_magnification = magnification;
    emit changed();
}

double Marks::calibration() const
{
    const bool isKnown = m_image && m_image->rowSpacing > 0 && m_image->columnSpacing > 0;
    return m_image && !isKnown ? m_calibrated.value(m_key, 0) : 0;
}

void Marks::setCalibration(const QString &key, double side)
{
    if (m_calibrated.value(key, 0) == side)
        return;
    if (side > 0)
        m_calibrated.insert(key, side);
    else
        m_calibrated.remove(key);
    if (key == m_key)
        emit changed();
}

bool Marks::canCalibrate() const
{
    return m_image && m_selected >= 0 && m_marks[m_selected].kind == Mark::Kind::Distance
        && m_marks[m_selected].points.size() == 2
        && m_marks[m_selected].points[0] != m_marks[m_selected].points[1]
        && !distanceBetween(*m_image, m_marks[m_selected].points[0], m_marks[m_selected].points[1])
                .inMillimetres;
}

void Marks::calibrate(double millimetres)
{
    if (!(millimetres > 0) || !canCalibrate())
        return;
    const Mark &mark = m_marks[m_selected];
    const double side
        = millimetres / distanceBetween(*m_image, mark.points[0], mark.points[1]).value;
    setCalibration(m_key, side);
    emit calibrated(side);
}

void Marks::select(int mark)
{
    const int next = mark >= 0 && mark < m_marks.size() ? mark : -1;
    if (next == m_selected)
        return;
    m_selected = next;
    emit changed();
}

int Marks::add(const Mark &mark)
{
    m_marks.append(mark);
    m_measured.append(Measured());
    m_selected = static_cast<int>(m_marks.size()) - 1;
    setMark(m_selected, mark);
    return m_selected;
}

void Marks::setMark(int mark, const Mark &to)
{
    if (mark < 0 || mark >= m_marks.size())
        return;
    Mark kept = to;
    if (m_image)
        for (QPointF &point : kept.points)
            point = {std::clamp(point.x(), 0.0, double(m_image->columns())),
                     std::clamp(point.y(), 0.0, double(m_image->rows()))};
    m_marks[mark] = kept;
    store();
    measure();
    emit changed();
}

void Marks::remove(int mark)
{
    if (mark < 0 || mark >= m_marks.size())
        return;
    m_marks.removeAt(mark);
    m_measured.removeAt(mark);
    m_selected = -1;
    store();
    emit changed();
}

void Marks::clear()
{
    m_marks.clear();
    m_measured.clear();
    m_selected = -1;
    store();
    emit changed();
}

void Marks::store()
{
    if (m_key.isEmpty())
        return;
    if (m_marks.isEmpty())
        m_kept.remove(m_key);
    else
        m_kept.insert(m_key, m_marks);
}

void Marks::measure()
{
    if (!m_image)
        return;
    const QRectF whole(0, 0, m_image->columns(), m_image->rows());
    for (qsizetype i = 0; i < m_marks.size(); ++i) {
        if (m_marks[i].kind != Mark::Kind::Region)
            continue;
        const QRectF rect = m_marks[i].rect();
        Measured &measured = m_measured[i];
        if (measured.valid && measured.rect == rect)
            continue;
        const QRectF inside = rect & whole;
        if (inside.width() * inside.height() <= measuredAtOnce) {
            measured = {rect, regionStatistics(*m_image, rect), true};
            continue;
        }
        measured.valid = false;
        if (m_measuring.isBusy()) // measured when the running task is done
            continue;
        m_measuring.run(
            [image = m_image, rect](TaskContext &) { return regionStatistics(*image, rect); },
            [this, image = m_image, rect, i](const RegionStatistics &numbers) {
                if (image == m_image && i < m_marks.size() && m_marks[i].kind == Mark::Kind::Region
                    && m_marks[i].rect() == rect)
                    m_measured[i] = {rect, numbers, true};
                measure();
                emit changed();
            });
    }
}

QString Marks::name(int mark) const
{
    if (mark < 0 || mark >= m_marks.size() || m_marks[mark].kind != Mark::Kind::Region)
        return {};
    int before = 0;
    for (int i = 0; i < mark; ++i)
        before += m_marks[i].kind == Mark::Kind::Region;
    QString letters;
    for (int n = before + 1; n > 0; n = (n - 1) / 26)
        letters.prepend(QChar(u'A' + (n - 1) % 26));
    return letters;
}

std::optional<RegionStatistics> Marks::statistics(int mark) const
{
    if (mark < 0 || mark >= m_marks.size() || m_marks[mark].kind != Mark::Kind::Region
        || !m_measured[mark].valid)
        return std::nullopt;
    return m_measured[mark].numbers;
}

int Marks::referenceRegion(int mark) const
{
    for (int i = 0; i < mark; ++i) // the first region is the reference for all others
        if (m_marks[i].kind == Mark::Kind::Region)
            return i;
    return -1;
}

QString Marks::millimetres(const QString &unit, bool calibrated) const
{
    if (calibrated)
        return tr("%1 (calibrated by user)").arg(unit);
    if (m_plane == LengthPlane::Detector)
        return tr("%1 at the detector").arg(unit);
    if (m_magnification > 0)
        return tr("%1 (magnification %2)").arg(unit, QLocale().toString(m_magnification, 'g', 4));
    return unit;
}

Marks::Measure Marks::lengthOf(const Mark &mark) const
{
    const Length length = distanceBetween(*m_image, mark.points[0], mark.points[1]);
    if (length.inMillimetres)
        return {length.value, millimetres(u"mm"_s, false), true};
    if (const double side = calibration(); side > 0)
        return {length.value * side, millimetres(u"mm"_s, true), true};
    return {length.value,
            isSquare(pixelShape(*m_image)) ? tr("px (spacing unknown)")
                                           : tr("pixel widths (spacing unknown)"),
            false};
}

Marks::Measure Marks::areaOf(const RegionStatistics &region) const
{
    if (region.inMillimetres)
        return {region.area, millimetres(u"mm²"_s, false), true};
    if (const double side = calibration(); side > 0)
        return {region.area * side * side * pixelShape(*m_image), millimetres(u"mm²"_s, true),
                true};
    return {region.area, u"px"_s, false};
}

QString Marks::value(double value) const
{
    return m_unit.isEmpty() ? figures(value) : figures(value) + u' ' + m_unit;
}

QString Marks::shown(const Measure &length)
{
    const int decimals = length.inMillimetres && length.value < 10 ? 2 : 1;
    return QLocale().toString(length.value, 'f', decimals) + u' ' + length.unit;
}

QStringList Marks::lines(int mark) const
{
    if (!m_image || mark < 0 || mark >= m_marks.size())
        return {};
    const Mark &one = m_marks[mark];
    if (one.points.size() < Mark::pointsOf(one.kind))
        return {};
    if (one.kind == Mark::Kind::Distance)
        return {shown(lengthOf(one))};
    if (one.kind == Mark::Kind::Angle)
        return {QLocale().toString(
                    angleBetween(*m_image, one.points[1], one.points[0], one.points[2]), 'f', 1)
                + u'°'};
    const auto numbers = statistics(mark);
    if (!numbers)
        return {name(mark) + u"  …"_s};
    if (numbers->pixels == 0)
        return {name(mark) + u"  "_s + tr("no pixels")};
    const Measure size = areaOf(*numbers);
    const QString area = size.inMillimetres ? figures(size.value) + u' ' + size.unit
                                            : tr("%L1 px").arg(numbers->pixels);
    QStringList texts{
        name(mark) + u"  "_s
            + tr("mean %1 · σ %2").arg(value(numbers->mean), figures(numbers->deviation)),
        tr("SNR %1 · %2").arg(figures(numbers->snr()), area)};
    const int reference = referenceRegion(mark);
    if (const auto other = statistics(reference); other && other->pixels > 0)
        texts
            << tr("CNR to %1: %2").arg(name(reference), figures(contrastToNoise(*other, *numbers)));
    return texts;
}

QVector<Marks::Row> Marks::rows() const
{
    QVector<Row> list;
    if (!m_image)
        return list;
    for (int i = 0; i < m_marks.size(); ++i) {
        const Mark &one = m_marks[i];
        if (one.points.size() < Mark::pointsOf(one.kind))
            continue;
        if (one.kind == Mark::Kind::Distance) {
            const Measure distance = lengthOf(one);
            list.append({i, tr("Distance"), distance.value, distance.unit});
            continue;
        }
        if (one.kind == Mark::Kind::Angle) {
            list.append({i, tr("Angle"),
                         angleBetween(*m_image, one.points[1], one.points[0], one.points[2]),
                         u"°"_s});
            continue;
        }
        const auto numbersOf = [&](int mark) {
            return m_measured[mark].valid ? m_measured[mark].numbers
                                          : regionStatistics(*m_image, m_marks[mark].rect());
        };
        const RegionStatistics numbers = numbersOf(i);
        const QString region = tr("Region %1").arg(name(i)) + u", "_s;
        list.append({i, region + tr("mean"), numbers.mean, m_unit});
        list.append({i, region + u"σ"_s, numbers.deviation, m_unit});
        list.append({i, region + u"SNR"_s, numbers.snr(), {}});
        list.append({i, region + tr("minimum"), numbers.min, m_unit});
        list.append({i, region + tr("maximum"), numbers.max, m_unit});
        list.append({i, region + tr("pixels"), double(numbers.pixels), {}});
        if (const Measure area = areaOf(numbers); area.inMillimetres)
            list.append({i, region + tr("area"), area.value, area.unit});
        if (const int reference = referenceRegion(i); reference >= 0)
            list.append({i,
                         u"CNR %1–%2"_s.arg(name(reference), name(i)),
                         contrastToNoise(numbersOf(reference), numbers),
                         {}});
    }
    return list;
}

QString Marks::report() const
{
    if (!m_image)
        return {};
    QStringList lines{tr("Image") + u'\t' + QFileInfo(m_key).fileName() + u'\t'
                      + (m_image->frames > 1 ? tr("frame %1 of %2")
                                                   .arg(QString::number(m_image->frame + 1),
                                                        QString::number(m_image->frames))
                                             : QString())};
    for (const Row &row : rows())
        lines << row.what + u'\t' + QLocale().toString(row.value, 'g', 8) + u'\t' + row.unit;
    return lines.join(u'\n');
}

QByteArray Marks::csv() const
{
    QByteArray csv = "image,frame,measurement,value,unit\n";
    if (!m_image)
        return csv;
    for (const Row &row : rows()) {
        const QStringList cells{csvField(QFileInfo(m_key).fileName()),
                                QString::number(m_image->frame + 1), csvField(row.what),
                                QString::number(row.value, 'g', 8), csvField(row.unit)};
        csv += cells.join(u',').toUtf8() + '\n';
    }
    return csv;
}

} // namespace synthray

#include "moc_viewmarks.cpp"
