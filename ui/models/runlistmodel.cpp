// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runlistmodel.h"

#include "controls/theme.h"
#include "learn/evaluation/evaluation.h"
#include "learn/features/featureextractor.h"
#include "learn/models/catalog.h"
#include "learn/models/classifiers.h"
#include "run/runstore.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QPainter>
#include <QPixmap>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

QPixmap dot(const QColor &color)
{
    constexpr int Ratio = 2; // sharp on dense screens too
    QPixmap pixmap(16 * Ratio, 16 * Ratio);
    pixmap.setDevicePixelRatio(Ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QPointF(8, 8), 4, 4);
    return pixmap;
}

double seconds(const RunReader &reader)
{
    return reader.steps().isEmpty() ? 0 : reader.steps().last().time;
}

/// The year is said of runs of other years only.
QString startedText(const QDateTime &started)
{
    const bool isThisYear = started.date().year() == QDate::currentDate().year();
    return QLocale().toString(started, isThisYear ? u"d MMM, HH:mm"_s : u"d MMM yyyy, HH:mm"_s);
}

/// A generator's lowest FID, a classifier's best balanced accuracy. NaN: nothing was measured.
double bestValue(const RunReader &reader)
{
    if (const EpochEvent *best = reader.bestEpoch())
        return (*best)["valBalancedAccuracy"_L1];
    const MetricEvent *best = reader.bestMetric();
    return best ? (*best)["fid"_L1] : qQNaN();
}

QVector<RunListModel::Row> readRows(const QString &folder)
{
    QVector<RunListModel::Row> rows;
    QVector<QPair<QString, QString>> problems;
    for (RunReader &reader : RunStore(folder).list(&problems)) {
        RunListModel::Row row;
        row.folder = reader.folder();
        row.lock = reader.lock();
        row.status = reader.status(row.lock);
        row.lacksImages = !QFileInfo::exists(reader.header().spec.dataPath);
        row.reader = std::move(reader);
        rows.append(std::move(row));
    }
    for (const auto &[path, reason] : std::as_const(problems)) {
        RunListModel::Row row;
        row.folder = path;
        row.problem = reason;
        rows.append(std::move(row));
    }
    return rows;
}

QStringList foldersOnDisk(const QString &folder)
{
    QStringList folders;
    const QDir root(folder);
    for (const QString &name : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        if (QFile::exists(root.absoluteFilePath(name) + u"/run.json"_s))
            folders.append(root.absoluteFilePath(name));
    return folders;
}

struct Polled {
    bool isSameList = false; // otherwise runs were created or removed
    QVector<RunListModel::Row> rows;
    QVector<int> changed; // of them
};

Polled pollRows(const QString &folder, QVector<RunListModel::Row> rows)
{
    Polled polled;
    QStringList listed;
    for (const RunListModel::Row &row : std::as_const(rows))
        listed.append(row.folder);
    listed.sort();
    QStringList onDisk = foldersOnDisk(folder);
    onDisk.sort();
    polled.isSameList = onDisk == listed;
    if (!polled.isSameList)
        return polled;
    for (int i = 0; i < rows.size(); ++i) {
        RunListModel::Row &row = rows[i];
        if (!row.reader)
            continue;
        const Result<bool> refreshed = row.reader->refresh();
        row.lock = row.reader->lock();
        const RunStatus status = row.reader->status(row.lock);
        if ((refreshed && *refreshed) || status != row.status) {
            row.status = status;
            polled.changed.append(i);
        }
    }
    polled.rows = rows;
    return polled;
}

} // namespace

QColor runStatusColor(RunStatus status)
{
    const ThemeColors &colors = Theme::instance().colors();
    switch (status) {
    case RunStatus::Running:
        return colors.accent;
    case RunStatus::Finished:
        return colors.good;
    case RunStatus::Paused:
    case RunStatus::Interrupted:
        return colors.second;
    case RunStatus::Failed:
    case RunStatus::Unknown:
        return colors.bad;
    case RunStatus::Stopped:
        break;
    }
    return colors.dim;
}

QString fidBasisText(const RunReader &run, const MetricEvent &metric)
{
    const GanPreset *preset = findGanPreset(run.header().spec.preset);
    const QString real = metric.against.isEmpty()
        ? RunListModel::tr("against its training images")
        : RunListModel::tr("against split %1").arg(metric.against);
    QStringList parts{real,
                      RunListModel::tr("%1, %2 dims")
                          .arg(backboneLabel(metric.backbone, metric.backboneLabel),
                               QString::number(metric.dims)),
                      RunListModel::tr("N %1 real, %2 generated")
                          .arg(QLocale().toString(metric.n1), QLocale().toString(metric.n2))};
    if (preset)
        parts.insert(1,
                     preparationText(preset->imageSize,
                                     run.header().spec.params.value("fit"_L1).toString()));
    return parts.join(u", "_s);
}

QString bestText(const RunReader &run)
{
    if (const EpochEvent *best = run.bestEpoch())
        return RunListModel::tr(
                   "Balanced accuracy %1 %, validation, %2 images, after epoch %3. The "
                   "network was chosen on these images: optimistic.")
            .arg(QLocale().toString(100 * (*best)["valBalancedAccuracy"_L1], 'f', 1),
                 QLocale().toString(run.classifierData().val), QString::number(best->epoch));
    const MetricEvent *best = run.bestMetric();
    if (!best)
        return {};
    return RunListModel::tr("Lowest FID %1 while training, after epoch %2: %3.")
        .arg(QLocale().toString((*best)["fid"_L1], 'g', 4), QString::number(best->epoch),
             fidBasisText(run, *best));
}

QString durationText(double seconds)
{
    const qint64 whole = qRound64(seconds);
    if (whole < 60)
        return RunListModel::tr("%1 s").arg(whole);
    if (whole < 3600)
        return RunListModel::tr("%1 min").arg(whole / 60);
    return RunListModel::tr("%1 h %2 min")
        .arg(QString::number(whole / 3600),
             QString::number(whole % 3600 / 60).rightJustified(2, u'0'));
}

RunListModel::RunListModel(QObject *parent)
    : TableModel(parent)
{
    connect(&Theme::instance(), &Theme::changed, this, &RunListModel::retranslate);
}

void RunListModel::setFolder(const QString &folder)
{
    if (folder == m_folder) {
        reload();
        return;
    }
    m_folder = folder;
    m_reading.cancel();
    m_loaded = false;
    reload();
}

void RunListModel::reload()
{
    if (m_reading.isBusy()) {
        m_reloadPending = true;
        return;
    }
    m_reading.run([folder = m_folder](TaskContext &) { return readRows(folder); },
                  [this](const QVector<Row> &rows) { setRows(rows); });
}

void RunListModel::setRows(const QVector<Row> &rows)
{
    const bool same = m_loaded
        && std::equal(m_rows.cbegin(), m_rows.cend(), rows.cbegin(), rows.cend(),
                      [](const Row &a, const Row &b) { return a.folder == b.folder; });
    if (same) { // keeps selection and scroll position
        m_rows = rows;
        cellsChanged();
    } else {
        reset([&] { m_rows = rows; });
    }
    m_loaded = true;
    emit loaded();
    reloadAgain(m_reloadPending);
}

void RunListModel::poll()
{
    if (!m_loaded || m_reading.isBusy())
        return;
    m_reading.run(
        [folder = m_folder, rows = m_rows](TaskContext &) { return pollRows(folder, rows); },
        [this](const Polled &polled) {
            if (!polled.isSameList) {
                reloadAgain(true);
                return;
            }
            m_rows = polled.rows;
            for (const int row : polled.changed)
                emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
            reloadAgain(m_reloadPending);
        });
}

/// After a reading has ended.
void RunListModel::reloadAgain(bool wanted)
{
    m_reloadPending = false;
    if (wanted)
        reload();
}

const RunListModel::Row *RunListModel::rowOf(const QString &folder) const
{
    for (const Row &row : m_rows)
        if (row.folder == folder)
            return &row;
    return nullptr;
}

QString presetText(const RunSpec &spec)
{
    if (const GanPreset *preset = findGanPreset(spec.preset))
        return preset->labelText();
    const NetworkInfo *network = findNetwork(spec.preset);
    return network ? network->labelText() : spec.preset;
}

/// What the status does not say: who holds the run, or how it ended.
QString runStatusDetail(const RunListModel::Row &row)
{
    if (row.lock.state == LockOwner::State::Elsewhere)
        return RunListModel::tr("Held by %1 (lock file %2)")
            .arg(row.lock.processText(), QDir::toNativeSeparators(row.lock.file));
    return row.reader ? row.reader->statusDetail() : QString();
}

QString RunListModel::text(const Row &row, int column) const
{
    if (!row.reader)
        return column == Name  ? QFileInfo(row.folder).fileName()
            : column == Status ? tr("damaged")
                               : QString();
    const RunHeader &header = row.reader->header();
    switch (column) {
    case Name:
        return QFileInfo(row.folder).fileName();
    case Preset: {
        return presetText(header.spec);
    }
    case Class:
        if (row.reader->isClassifier())
            return tr("%n class(es)", nullptr, int(row.reader->classifierData().classes.size()));
        return header.spec.label.isEmpty() ? tr("all") : header.spec.label;
    case Images:
        return QLocale().toString(header.images);
    case Epochs:
        return u"%1 / %2"_s.arg(QString::number(row.reader->lastEpoch()),
                                QString::number(header.epochs));
    case Best: {
        const double value = bestValue(*row.reader);
        if (!std::isfinite(value))
            return {};
        // With the part that it was measured on; the whole definition is in the tooltip.
        if (row.reader->isClassifier())
            return tr("%1 % · val").arg(QLocale().toString(100 * value, 'f', 1));
        const QString against = row.reader->bestMetric()->against;
        return tr("FID %1 · %2")
            .arg(QLocale().toString(value, 'g', 3), against.isEmpty() ? u"train"_s : against);
    }
    case Status:
        return statusText(row.status);
    case Started:
        return startedText(header.created.toLocalTime());
    case Duration:
        return durationText(seconds(*row.reader));
    default:
        return {};
    }
}

QVariant RunListModel::sortKey(const Row &row, int column) const
{
    if (row.reader) {
        switch (column) {
        case Images:
            return row.reader->header().images;
        case Epochs:
            return row.reader->lastEpoch();
        case Started:
            return row.reader->header().created;
        case Duration:
            return seconds(*row.reader);
        case Best: {
            const double value = bestValue(*row.reader);
            return std::isfinite(value) ? value : -1.;
        }
        default:
            break;
        }
    }
    return isNumber(column) ? QVariant(-1)
        : column == Started ? QVariant(QDateTime::fromSecsSinceEpoch(0))
                            : QVariant(text(row, column));
}

QString RunListModel::title(int column) const
{
    return QStringList{tr("Run"),  tr("Preset"), tr("Class"),   tr("Images"),  tr("Epochs"),
                       tr("Best"), tr("Status"), tr("Started"), tr("Duration")}
        .value(column);
}

bool RunListModel::isNumber(int column) const
{
    return column == Images || column == Epochs || column == Best || column == Duration;
}

QVariant RunListModel::cell(int rowIndex, int column, int role) const
{
    const Row &row = m_rows[rowIndex];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::DecorationRole:
        return column == Status ? QVariant(dot(runStatusColor(row.status))) : QVariant();
    case Qt::ToolTipRole:
        return !row.problem.isEmpty() ? row.problem
            : column == Status        ? runStatusDetail(row)
            : column == Name          ? QDir::toNativeSeparators(row.folder)
            : column == Started && row.reader
            ? QLocale().toString(row.reader->header().created.toLocalTime(), QLocale::LongFormat)
            : column == Best && row.reader ? bestText(*row.reader)
                                           : QString();
    case FolderRole:
        return row.folder;
    case SortRole:
        return sortKey(row, column);
    default:
        return {};
    }
}

} // namespace synthray

#include "moc_runlistmodel.cpp"
