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
    m_rows = passing();
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
    if (std::abs(now.size() - m_rows.size()) > maxSmallRemoval || !followFilter(now)) {
        beginResetModel();
        m_rows = now;
        endResetModel();
        releaseInBackground(std::move(before));
        return true;
    }
    int first = -1, last = -1; // changed rows
    for (int row = 0; row < m_rows.size(); ++row) {
        const ImageEntry &old = before.at(m_rows.at(row));
        const ImageEntry &entry = m_images.at(m_rows.at(row));
        if (!otherClasses && isSame(old.label, entry.label) && isSame(old.split, entry.split)
            && isSame(old.labels, entry.labels) && isSame(old.contentHash, entry.contentHash))
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
        endRemoveRows();
    }
    for (const int image : std::as_const(inserted)) {
        const int row = rowFor(image);
        beginInsertRows({}, row, row);
        m_rows.insert(row, image);
        endInsertRows();
    }
    return true;
}

bool ImageListModel::removeGone(const QVector<ImageEntry> &images)
{
    const qsizetype gone = m_images.size() - images.size();
    if (gone <= 0 || gone > maxSmallRemoval || images.isEmpty())
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
        if (shown)
            endRemoveRows();
    }
    if (gone > 1)
        return updateSame(images, false);
    if (const QVector<int> now = passing(); !followFilter(now)) {
        beginResetModel();
        m_rows = now;
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
    m_rows = passing();
    endResetModel();
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

int ImageListModel::rowOf(int imageIndex) const
{
    const auto at = std::lower_bound(m_rows.begin(), m_rows.end(), imageIndex);
    return at != m_rows.end() && *at == imageIndex ? static_cast<int>(at - m_rows.begin()) : -1;
}

int ImageListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ImageListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImageEntry &entry = image(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return fileName(entry.path);
    case Qt::ToolTipRole:
        return toolTip(index);
    case Qt::AccessibleTextRole:
        return QString(fileName(entry.path) + u' ' + entry.label + u' ' + entry.split);
    case PathRole:
        return entry.path;
    case LabelRole:
        return entry.labels.size() > 1 ? entry.labels.join(u", "_s) : entry.label;
    case EditedRole:
        return m_isEdited && m_isEdited(m_rows.at(index.row()));
    case SplitRole:
        return entry.split;
    case ClassIndexRole:
        return m_classes.indexOf(entry.label);
    case ImageIndexRole:
        return m_rows.at(index.row());
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
    return text;
}

} // namespace synthray

#include "moc_imagelistmodel.cpp"
