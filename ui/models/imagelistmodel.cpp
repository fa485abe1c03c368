// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imagelistmodel.h"

#include "base/backgroundrelease.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {
QString fileName(const QString &path) { return path.mid(path.lastIndexOf(u'/') + 1); }

/// Texts of a set and its changed copy mostly share their memory, which need not be read then.
bool isSame(const QString &a, const QString &b) { return a.constData() == b.constData() || a == b; }

bool isSame(const QStringList &a, const QStringList &b)
{
    return a.constData() == b.constData() || a == b;
}
constexpr int maxSmallRemoval = 200; // more gone images than this: a reset is cheaper for the view
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

/// Labels and splits changed at most: selection and scroll position stay.
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
    int first = -1, last = -1; // rows that look otherwise
    for (int row = 0; row < m_rows.size(); ++row) {
        const ImageEntry &old = before.at(m_rows.at(row));
        const ImageEntry &image = m_images.at(m_rows.at(row));
        if (!otherClasses && isSame(old.label, image.label) && isSame(old.split, image.split)
            && isSame(old.labels, image.labels) && isSame(old.contentHash, image.contentHash))
            continue;
        first = first < 0 ? row : first;
        last = row;
    }
    if (first >= 0)
        emit dataChanged(index(first), index(last));
    releaseInBackground(std::move(before));
    return true;
}

/// Rows that no longer pass go, others come; false when these are too many to do one by one.
bool ImageListModel::followFilter(const QVector<int> &now)
{
    QVector<int> gone, come;
    std::set_difference(m_rows.cbegin(), m_rows.cend(), now.cbegin(), now.cend(),
                        std::back_inserter(gone));
    std::set_difference(now.cbegin(), now.cend(), m_rows.cbegin(), m_rows.cend(),
                        std::back_inserter(come));
    if (gone.size() + come.size() > maxSmallRemoval)
        return false;
    const auto place = [this](int image) {
        return static_cast<int>(std::lower_bound(m_rows.cbegin(), m_rows.cend(), image)
                                - m_rows.cbegin());
    };
    for (const int image : std::as_const(gone)) {
        const int row = place(image);
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    for (const int image : std::as_const(come)) {
        const int row = place(image);
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
        if (gone == 1) // the new ones as they are: taking one out would copy them all
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
    } else if (!m_rows.isEmpty()) { // more may be known of them
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

bool ImageListModel::passes(const ImageEntry &image) const
{
    if (!m_filter.label.isEmpty() && !image.isOf(m_filter.label))
        return false;
    if (!m_filter.split.isEmpty() && image.split != m_filter.split)
        return false;
    if (!m_filter.paths.isEmpty() && !m_filter.paths.contains(image.path))
        return false;
    if (m_filter.words.isEmpty())
        return true;
    const QStringView name = QStringView(image.path).mid(image.path.lastIndexOf(u'/') + 1);
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
    const ImageEntry &image = this->image(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return fileName(image.path);
    case Qt::ToolTipRole:
        return toolTip(index);
    case Qt::AccessibleTextRole:
        return QString(fileName(image.path) + u' ' + image.label + u' ' + image.split);
    case PathRole:
        return image.path;
    case LabelRole:
        return image.labels.size() > 1 ? image.labels.join(u", "_s) : image.label;
    case EditedRole:
        return m_isEdited && m_isEdited(m_rows.at(index.row()));
    case SplitRole:
        return image.split;
    case ClassIndexRole:
        return m_classes.indexOf(image.label);
    case ImageIndexRole:
        return m_rows.at(index.row());
    default:
        return {};
    }
}

QString ImageListModel::toolTip(const QModelIndex &index) const
{
    const ImageEntry &image = this->image(index.row());
    QString text = QDir::toNativeSeparators(image.path).toHtmlEscaped();
    if (image.labels.size() > 1)
        text += u"<br>"_s + image.labels.join(u", "_s).toHtmlEscaped();
    if (index.data(EditedRole).toBool())
        text += u"<br>"_s + tr("Label or split changed by you");
    return text;
}

} // namespace synthray

#include "moc_imagelistmodel.cpp"
