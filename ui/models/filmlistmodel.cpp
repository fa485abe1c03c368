// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filmlistmodel.h"

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
constexpr int maxSmallRemoval = 200; // more gone films than this: a reset is cheaper for the view
} // namespace

void FilmListModel::setFilms(const QVector<FilmRef> &films, const QStringList &classes)
{
    const bool otherClasses = classes != m_classes;
    m_classes = classes;
    if (updateSame(films, otherClasses) || removeGone(films))
        return;
    beginResetModel();
    QVector<FilmRef> before = std::exchange(m_films, films);
    m_rows = passing();
    endResetModel();
    releaseInBackground(std::move(before));
}

/// Labels and splits changed at most: selection and scroll position stay.
bool FilmListModel::updateSame(const QVector<FilmRef> &films, bool otherClasses)
{
    if (films.isEmpty() || films.size() != m_films.size())
        return false;
    for (qsizetype i = 0; i < films.size(); ++i)
        if (!isSame(films.at(i).path, m_films.at(i).path))
            return false;
    if (films.constData() == m_films.constData() && !otherClasses)
        return true;
    QVector<FilmRef> before = std::exchange(m_films, films);
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
        const FilmRef &old = before.at(m_rows.at(row));
        const FilmRef &film = m_films.at(m_rows.at(row));
        if (!otherClasses && isSame(old.label, film.label) && isSame(old.split, film.split)
            && isSame(old.labels, film.labels) && isSame(old.contentHash, film.contentHash))
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
bool FilmListModel::followFilter(const QVector<int> &now)
{
    QVector<int> gone, come;
    std::set_difference(m_rows.cbegin(), m_rows.cend(), now.cbegin(), now.cend(),
                        std::back_inserter(gone));
    std::set_difference(now.cbegin(), now.cend(), m_rows.cbegin(), m_rows.cend(),
                        std::back_inserter(come));
    if (gone.size() + come.size() > maxSmallRemoval)
        return false;
    const auto place = [this](int film) {
        return static_cast<int>(std::lower_bound(m_rows.cbegin(), m_rows.cend(), film)
                                - m_rows.cbegin());
    };
    for (const int film : std::as_const(gone)) {
        const int row = place(film);
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    for (const int film : std::as_const(come)) {
        const int row = place(film);
        beginInsertRows({}, row, row);
        m_rows.insert(row, film);
        endInsertRows();
    }
    return true;
}

bool FilmListModel::removeGone(const QVector<FilmRef> &films)
{
    const qsizetype gone = m_films.size() - films.size();
    if (gone <= 0 || gone > maxSmallRemoval || films.isEmpty())
        return false;
    QVector<int> goneIndices;
    for (int old = 0, now = 0; old < m_films.size(); ++old) {
        if (now < films.size() && isSame(films.at(now).path, std::as_const(m_films).at(old).path))
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
            releaseInBackground(std::exchange(m_films, films));
        else
            m_films.removeAt(*it);
        if (shown)
            m_rows.removeAt(row);
        for (int later = row; later < m_rows.size(); ++later)
            --m_rows[later];
        if (shown)
            endRemoveRows();
    }
    if (gone > 1)
        return updateSame(films, false);
    if (const QVector<int> now = passing(); !followFilter(now)) {
        beginResetModel();
        m_rows = now;
        endResetModel();
    } else if (!m_rows.isEmpty()) { // more may be known of them
        emit dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1));
    }
    return true;
}

void FilmListModel::setFilter(const FilmFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    m_rows = passing();
    endResetModel();
}

bool FilmListModel::passes(const FilmRef &film) const
{
    if (!m_filter.label.isEmpty() && !film.isOf(m_filter.label))
        return false;
    if (!m_filter.split.isEmpty() && film.split != m_filter.split)
        return false;
    if (!m_filter.paths.isEmpty() && !m_filter.paths.contains(film.path))
        return false;
    if (m_filter.words.isEmpty())
        return true;
    const QStringView name = QStringView(film.path).mid(film.path.lastIndexOf(u'/') + 1);
    const auto words = QStringView(m_filter.words).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&name](QStringView word) {
        return name.contains(word, Qt::CaseInsensitive);
    });
}

QVector<int> FilmListModel::passing() const
{
    QVector<int> rows;
    rows.reserve(m_films.size());
    if (m_filter == FilmFilter()) {
        rows.resize(m_films.size());
        std::iota(rows.begin(), rows.end(), 0);
        return rows;
    }
    for (int i = 0; i < m_films.size(); ++i)
        if (passes(m_films.at(i)))
            rows.append(i);
    return rows;
}

int FilmListModel::rowOf(int filmIndex) const
{
    const auto at = std::lower_bound(m_rows.begin(), m_rows.end(), filmIndex);
    return at != m_rows.end() && *at == filmIndex ? static_cast<int>(at - m_rows.begin()) : -1;
}

int FilmListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FilmListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FilmRef &film = this->film(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return fileName(film.path);
    case Qt::ToolTipRole:
        return toolTip(index);
    case Qt::AccessibleTextRole:
        return QString(fileName(film.path) + u' ' + film.label + u' ' + film.split);
    case PathRole:
        return film.path;
    case LabelRole:
        return film.labels.size() > 1 ? film.labels.join(u", "_s) : film.label;
    case EditedRole:
        return m_isEdited && m_isEdited(m_rows.at(index.row()));
    case SplitRole:
        return film.split;
    case ClassIndexRole:
        return m_classes.indexOf(film.label);
    case FilmIndexRole:
        return m_rows.at(index.row());
    default:
        return {};
    }
}

QString FilmListModel::toolTip(const QModelIndex &index) const
{
    const FilmRef &film = this->film(index.row());
    QString text = QDir::toNativeSeparators(film.path).toHtmlEscaped();
    if (film.labels.size() > 1)
        text += u"<br>"_s + film.labels.join(u", "_s).toHtmlEscaped();
    if (index.data(EditedRole).toBool())
        text += u"<br>"_s + tr("Label or split changed by you");
    return text;
}

} // namespace synthray

#include "moc_filmlistmodel.cpp"
