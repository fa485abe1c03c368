// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imagelistmodel.h"

#include "base/backgroundrelease.h"
#include "models/filename.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {
/// Texts of a set and its changed copy mostly share memory: comparing the pointers is enough then.
bool isSame(const QString &a, const QString &b) { return a.constData() == b.constData() || a == b; }

bool isSame(const QStringList &a, const QStringList &b)
{
    return a.constData() == b.constData() || a == b;
}
bool isGroupedAlike(const QVector<ImageEntry> &a, const QVector<ImageEntry> &b)
{
    return std::equal(a.cbegin(), a.cend(), b.cbegin(), b.cend(),
                      [](const ImageEntry &one, const ImageEntry &other) {
                          return one.place == other.place && isSame(one.patient, other.patient)
                              && isSame(one.study, other.study);
                      });
}

constexpr int maxSmallRemoval = 200; // images; beyond this a reset is cheaper for the view
} // namespace

void ImageListModel::setImages(const QVector<ImageEntry> &images, const QStringList &classes)
{
    const bool otherClasses = classes != m_classes;
    m_classes = classes;
    if (updateSame(images, otherClasses) || removeGone(images))
        return;
    beginResetModel();
    QVector<ImageEntry> before = std::exchange(m_images, images);
    m_shownOf.clear();
    const QVector<int> now = passing();
    setRows(now, stacks(now));
    endResetModel();
    releaseInBackground(std::move(before));
}

/// If at most labels and splits changed: keeps selection and scroll position.
bool ImageListModel::updateSame(const QVector<ImageEntry> &images, bool otherClasses)
{
    if (images.isEmpty() || images.size() != m_images.size())
        return false;
    for (qsizetype i = 0; i < images.size(); ++i)
        if (!isSame(images.at(i).path, m_images.at(i).path))
            return false;
    if (images.constData() == m_images.constData() && !otherClasses)
        return true;
    QVector<ImageEntry> before = std::exchange(m_images, images);
    const QVector<int> now = passing();
    // An edit of labels in a large set must not regroup it.
    const QVector<ImageStack> nowStacks
        = m_filter == ImageFilter() && isStacked() && isGroupedAlike(before, m_images)
        ? m_stacks
        : stacks(now);
    const bool sameStacks = nowStacks == m_stacks;
    if (!sameStacks || std::abs(now.size() - m_rows.size()) > maxSmallRemoval
        || (!isStacked() && !followFilter(now))) {
        beginResetModel();
        setRows(now, nowStacks);
        endResetModel();
        releaseInBackground(std::move(before));
        return true;
    }
    int first = -1, last = -1; // changed rows
    for (int row = 0; row < m_rows.size(); ++row) {
        const ImageEntry &old = before.at(m_rows.at(row));
        const ImageEntry &entry = m_images.at(m_rows.at(row));
        if (!otherClasses && !isStacked() && isSame(old.label, entry.label)
            && isSame(old.split, entry.split) && isSame(old.labels, entry.labels)
            && isSame(old.contentHash, entry.contentHash))
            continue;
        first = first < 0 ? row : first;
        last = row;
    }
    if (first >= 0)
        emit dataChanged(index(first), index(last));
    releaseInBackground(std::move(before));
    return true;
}

/// Removes rows that no longer pass and inserts new ones; false: too many to do one by one.
bool ImageListModel::followFilter(const QVector<int> &now)
{
    QVector<int> removed, inserted;
    std::set_difference(m_rows.cbegin(), m_rows.cend(), now.cbegin(), now.cend(),
                        std::back_inserter(removed));
    std::set_difference(now.cbegin(), now.cend(), m_rows.cbegin(), m_rows.cend(),
                        std::back_inserter(inserted));
    if (removed.size() + inserted.size() > maxSmallRemoval)
        return false;
    const auto rowFor = [this](int image) {
        return static_cast<int>(std::lower_bound(m_rows.cbegin(), m_rows.cend(), image)
                                - m_rows.cbegin());
    };
    for (const int image : std::as_const(removed)) {
        const int row = rowFor(image);
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        numberRows();
        endRemoveRows();
    }
    for (const int image : std::as_const(inserted)) {
        const int row = rowFor(image);
        beginInsertRows({}, row, row);
        m_rows.insert(row, image);
        numberRows();
        endInsertRows();
    }
    return true;
}

bool ImageListModel::removeGone(const QVector<ImageEntry> &images)
{
    const qsizetype gone = m_images.size() - images.size();
    if (isStacked() || gone <= 0 || gone > maxSmallRemoval || images.isEmpty())
        return false;
    QVector<int> goneIndices;
    for (int old = 0, now = 0; old < m_images.size(); ++old) {
        if (now < images.size()
            && isSame(images.at(now).path, std::as_const(m_images).at(old).path))
            ++now;
        else
            goneIndices.append(old);
    }
    if (goneIndices.size() != gone)
        return false; // another set
    for (auto it = goneIndices.crbegin(); it != goneIndices.crend(); ++it) {
        const auto at = std::lower_bound(m_rows.begin(), m_rows.end(), *it);
        const auto row = static_cast<int>(at - m_rows.begin());
        const bool shown = at != m_rows.end() && *at == *it;
        if (shown)
            beginRemoveRows({}, row, row);
        if (gone == 1) // removing one from the old ones would copy them all
            releaseInBackground(std::exchange(m_images, images));
        else
            m_images.removeAt(*it);
        if (shown)
            m_rows.removeAt(row);
        for (int later = row; later < m_rows.size(); ++later)
            --m_rows[later];
        numberRows();
        if (shown)
            endRemoveRows();
    }
    if (gone > 1)
        return updateSame(images, false);
    if (const QVector<int> now = passing(); !followFilter(now)) {
        beginResetModel();
        setRows(now, stacks(now));
        endResetModel();
    } else if (!m_rows.isEmpty()) { // other details may have changed
        emit dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1));
    }
    return true;
}

void ImageListModel::setFilter(const ImageFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    const QVector<int> now = passing();
    setRows(now, stacks(now));
    endResetModel();
}

void ImageListModel::setStacking(bool on)
{
    if (on == m_stacking)
        return;
    m_stacking = on;
    const QVector<int> now = passing();
    const QVector<ImageStack> nowStacks = stacks(now);
    if (nowStacks == m_stacks)
        return;
    beginResetModel();
    setRows(now, nowStacks);
    endResetModel();
}

/// Empty where the rows are the images themselves.
QVector<ImageStack> ImageListModel::stacks(const QVector<int> &passing) const
{
    return m_stacking && hasSeries(m_images) ? imageStacks(m_images, passing)
                                             : QVector<ImageStack>();
}

void ImageListModel::setRows(const QVector<int> &passing, const QVector<ImageStack> &stacks)
{
    m_stacks = stacks;
    m_rows = passing;
    if (isStacked()) {
        m_rows.clear();
        for (const ImageStack &stack : stacks)
            m_rows.append(stack.images.first());
    }
    numberRows();
}

void ImageListModel::numberRows()
{
    m_rowOf.fill(-1, m_images.size());
    for (int row = 0; row < m_rows.size(); ++row) {
        m_rowOf[m_rows.at(row)] = row;
        if (isStacked())
            for (const int image : m_stacks.at(row).images)
                m_rowOf[image] = row;
    }
}

int ImageListModel::imageIndex(int row) const
{
    const int first = m_rows.value(row, -1);
    if (!isStacked() || first < 0)
        return first;
    const int shown = m_shownOf.value(first, first);
    return m_stacks.at(row).images.contains(shown) ? shown : first;
}

QVector<int> ImageListModel::imagesOf(int row) const
{
    if (row < 0 || row >= m_rows.size())
        return {};
    return isStacked() ? m_stacks.at(row).images : QVector<int>{m_rows.at(row)};
}

void ImageListModel::setShown(int imageIndex)
{
    if (const int row = rowOf(imageIndex); row >= 0 && isStacked())
        m_shownOf.insert(m_rows.at(row), imageIndex);
}

int ImageListModel::imageCount() const
{
    if (!isStacked())
        return static_cast<int>(m_rows.size());
    return std::accumulate(m_stacks.cbegin(), m_stacks.cend(), 0,
                           [](int sum, const ImageStack &stack) {
                               return sum + static_cast<int>(stack.images.size());
                           });
}

QString ImageListModel::studyText(int row) const
{
    if (!isStacked() || m_stacks.at(row).study < 0)
        return {};
    const ImageEntry &entry = m_images.at(m_rows.at(row));
    QStringList parts{entry.patient.isEmpty() ? tr("Patient unknown")
                                              : tr("Patient %1").arg(entry.patient)};
    if (entry.place->studyDate.isValid())
        parts << entry.place->studyDate.toString(Qt::ISODate);
    parts << entry.place->studyDescription;
    parts.removeAll({});
    return parts.join(u" · "_s);
}

bool ImageListModel::passes(const ImageEntry &entry) const
{
    if (!m_filter.label.isEmpty() && !entry.isOf(m_filter.label))
        return false;
    if (!m_filter.split.isEmpty() && entry.split != m_filter.split)
        return false;
    if (!m_filter.paths.isEmpty() && !m_filter.paths.contains(entry.path))
        return false;
    if (m_filter.words.isEmpty())
        return true;
    const QStringView name = QStringView(entry.path).mid(entry.path.lastIndexOf(u'/') + 1);
    const auto words = QStringView(m_filter.words).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&name](QStringView word) {
        return name.contains(word, Qt::CaseInsensitive);
    });
}

QVector<int> ImageListModel::passing() const
{
    QVector<int> rows;
    rows.reserve(m_images.size());
    if (m_filter == ImageFilter()) {
        rows.resize(m_images.size());
        std::iota(rows.begin(), rows.end(), 0);
        return rows;
    }
    for (int i = 0; i < m_images.size(); ++i)
        if (passes(m_images.at(i)))
            rows.append(i);
    return rows;
}

int ImageListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

/// Of a stack: "3: AX T2"; the file's name where the series has neither number nor text.
QString ImageListModel::nameOf(int row) const
{
    const ImageEntry &entry = image(row);
    if (!isStacked() || m_stacks.at(row).images.size() < 2)
        return fileName(entry.path);
    const SeriesPlace &place = *entry.place;
    if (place.number.isEmpty() && place.description.isEmpty())
        return fileName(entry.path);
    return place.description.isEmpty() ? tr("Series %1").arg(place.number)
        : place.number.isEmpty()       ? place.description
                                       : QString(place.number + u": "_s + place.description);
}

/// The classes of all images of a stack.
QString ImageListModel::labelOf(int row) const
{
    const ImageEntry &entry = image(row);
    if (!isStacked() || m_stacks.at(row).images.size() < 2)
        return entry.labels.size() > 1 ? entry.labels.join(u", "_s) : entry.label;
    QStringList labels;
    for (const int one : m_stacks.at(row).images)
        for (const QString &label : m_images.at(one).allLabels())
            if (!labels.contains(label))
                labels << label;
    return labels.join(u", "_s);
}

QVariant ImageListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImageEntry &entry = image(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(index.row());
    case Qt::ToolTipRole:
        return toolTip(index);
    case Qt::AccessibleTextRole:
        return QString(nameOf(index.row()) + u' ' + entry.label + u' ' + entry.split);
    case PathRole: { // a stack's picture does not change while it is scrolled
        const QVector<int> images = imagesOf(index.row());
        return m_images.at(images.at(images.size() / 2)).path;
    }
    case LabelRole:
        return labelOf(index.row());
    case EditedRole: {
        const QVector<int> images = imagesOf(index.row());
        return m_isEdited && std::any_of(images.cbegin(), images.cend(), m_isEdited);
    }
    case SplitRole: {
        QStringList splits;
        for (const int one : imagesOf(index.row()))
            if (const QString &split = m_images.at(one).split; !splits.contains(split))
                splits << split;
        return splits.join(u'/');
    }
    case ClassIndexRole:
        return m_classes.indexOf(entry.label);
    case ImageIndexRole:
        return imageIndex(index.row());
    case CountRole: {
        const auto images = static_cast<int>(imagesOf(index.row()).size());
        return images == 1 && entry.place ? entry.place->frames : images;
    }
    case StudyRole:
        return isStacked() ? m_stacks.at(index.row()).study : -1;
    default:
        return {};
    }
}

QString ImageListModel::toolTip(const QModelIndex &index) const
{
    const ImageEntry &entry = image(index.row());
    QString text = QDir::toNativeSeparators(entry.path).toHtmlEscaped();
    if (entry.labels.size() > 1)
        text += u"<br>"_s + entry.labels.join(u", "_s).toHtmlEscaped();
    if (index.data(EditedRole).toBool())
        text += u"<br>"_s + tr("Label or split changed by you");
    if (const auto count = static_cast<int>(imagesOf(index.row()).size()); count > 1)
        text
            += u"<br>"_s + tr("Stack of %Ln image(s): the wheel goes through them", nullptr, count);
    if (const QString study = studyText(index.row()); !study.isEmpty())
        text += u"<br>"_s + study.toHtmlEscaped();
    return text;
}

} // namespace synthray

#include "moc_imagelistmodel.cpp"
