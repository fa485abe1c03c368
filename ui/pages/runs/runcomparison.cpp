// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/runs/runcomparison.h"

#include "controls/makers.h"
#include "learn/device/device.h"
#include "pages/runs/runsettings.h"
#include "pages/runs/testscores.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

constexpr int minColumnWidth = 90, maxColumnWidth = 320; // px

/// A row of results. Values with the same 'basis' (images, backbone) may be compared; the best of
/// them is bold.
struct ResultRow {
    QString label, toolTip;
    bool higherIsBetter = true;
    struct Value {
        double number = std::nan("");
        QString text, basis;
    };
    QVector<Value> values; // one per run
    bool isEmpty() const
    {
        return std::all_of(values.begin(), values.end(),
                           [](const Value &value) { return value.text.isEmpty(); });
    }
};

QString percentText(double share)
{
    return RunComparison::tr("%1 %").arg(QLocale().toString(100 * share, 'f', 1));
}

ResultRow::Value validationScore(const RunReader &run)
{
    const EpochEvent *best = run.bestEpoch();
    if (!best)
        return {};
    const double share = (*best)["valBalancedAccuracy"_L1];
    const qint64 images = run.classifierData().val;
    return {share,
            RunComparison::tr("%1 (N %2, epoch %3)")
                .arg(percentText(share), QLocale().toString(images), QString::number(best->epoch)),
            QString::number(images)};
}

ResultRow::Value lowestFid(const RunReader &run)
{
    const MetricEvent *best = run.bestMetric();
    if (!best)
        return {};
    const QString basis = fidBasisText(run, *best);
    return {(*best)["fid"_L1],
            RunComparison::tr("%1 (epoch %2)\n%3")
                .arg(QLocale().toString((*best)["fid"_L1], 'g', 4), QString::number(best->epoch),
                     basis),
            basis};
}

QVector<ResultRow> resultsOf(const QVector<const RunListModel::Row *> &rows, TestScores &scores)
{
    QVector<ResultRow> results(6);
    results[0].label = RunComparison::tr("Balanced accuracy, test");
    results[0].toolTip = RunComparison::tr("Of the kept network, on images that chose nothing");
    results[1].label = RunComparison::tr("Balanced accuracy, validation");
    results[1].toolTip
        = RunComparison::tr("The kept network was chosen on these images: optimistic");
    results[2].label = RunComparison::tr("Lowest FID while training");
    results[2].higherIsBetter = false;
    results[3].label = RunComparison::tr("Epochs");
    results[4].label = RunComparison::tr("Duration");
    results[5].label = RunComparison::tr("Status");
    for (const RunListModel::Row *row : rows) {
        const RunReader &run = *row->reader;
        ResultRow::Value test;
        if (run.isClassifier())
            if (const auto score = scores.of(row->folder))
                test = {score->balancedAccuracy,
                        RunComparison::tr("%1 (N %2)")
                            .arg(percentText(score->balancedAccuracy),
                                 QLocale().toString(score->images)),
                        QString::number(score->images)};
        results[0].values.append(test);
        results[1].values.append(validationScore(run));
        results[2].values.append(lowestFid(run));
        results[3].values.append(
            {std::nan(""),
             RunComparison::tr("%1 of %2")
                 .arg(QString::number(run.lastEpoch()), QString::number(run.header().epochs)),
             {}});
        results[4].values.append(
            {std::nan(""), durationText(run.steps().isEmpty() ? 0 : run.steps().last().time), {}});
        results[5].values.append({std::nan(""), statusText(row->status), {}});
    }
    results.removeIf([](const ResultRow &row) { return row.isEmpty(); });
    return results;
}

/// -1: there are not two, or they cannot be compared.
qsizetype bestOf(const ResultRow &row)
{
    qsizetype best = -1;
    int values = 0;
    for (qsizetype i = 0; i < row.values.size(); ++i) {
        const auto &value = row.values[i];
        if (!std::isfinite(value.number))
            continue;
        ++values;
        if (best >= 0 && value.basis != row.values[best].basis)
            return -1;
        if (best < 0
            || (row.higherIsBetter ? value.number > row.values[best].number
                                   : value.number < row.values[best].number))
            best = i;
    }
    return values > 1 ? best : -1;
}

struct SettingRow {
    QString id, label;
    QVector<QString> values; // one per run
};

/// Those that are not the same in all runs.
QVector<SettingRow> differencesOf(const QVector<const RunListModel::Row *> &rows)
{
    QVector<SettingRow> all;
    for (qsizetype run = 0; run < rows.size(); ++run) {
        const RunHeader &header = rows[run]->reader->header();
        QVector<RunSetting> settings = settingsOf(header);
        settings.append({u"data"_s, RunComparison::tr("Images from"),
                         u"%1 (%2)"_s.arg(QFileInfo(header.spec.dataPath).fileName(),
                                          header.dataFingerprint.left(8))});
        settings.append(
            {u"computeDevice"_s, RunComparison::tr("Device"), deviceText(header.device)});
        for (const RunSetting &setting : std::as_const(settings)) {
            auto at = std::find_if(all.begin(), all.end(),
                                   [&](const SettingRow &row) { return row.id == setting.id; });
            if (at == all.end()) {
                all.append({setting.id, setting.label, QVector<QString>(rows.size())});
                at = all.end() - 1;
            }
            at->values[run] = setting.value;
        }
    }
    all.removeIf([](const SettingRow &row) {
        return row.values.count(row.values.first()) == row.values.size();
    });
    return all;
}

} // namespace

RunComparison::RunComparison(TestScores &scores)
    : m_scores(scores)
{
    setObjectName(u"runComparison"_s);
    styleTable(this, QAbstractItemView::NoSelection);
    setWordWrap(true);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
}

void RunComparison::show(const QVector<const RunListModel::Row *> &rows)
{
    QVector<const RunListModel::Row *> readable = rows;
    readable.removeIf([](const RunListModel::Row *row) { return !row->reader; });
    clear();
    setRowCount(0);
    setColumnCount(int(readable.size()) + 1);
    QStringList head{tr("Setting")};
    for (const auto *row : std::as_const(readable))
        head << QFileInfo(row->folder).fileName();
    setHorizontalHeaderLabels(head);
    for (int column = 0; column < columnCount(); ++column) {
        horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        horizontalHeaderItem(column)->setToolTip(head[column]);
    }
    const auto addRow = [this](const QString &label, const QString &toolTip, auto &&text) {
        const int row = rowCount();
        insertRow(row);
        for (int column = 0; column < columnCount(); ++column) {
            auto *item = new QTableWidgetItem(column == 0 ? label : text(column - 1));
            item->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
            item->setToolTip(column == 0 && !toolTip.isEmpty() ? toolTip : item->text());
            setItem(row, column, item);
        }
        return row;
    };
    for (const ResultRow &result : resultsOf(readable, m_scores)) {
        const int row = addRow(result.label, result.toolTip,
                               [&](int run) { return result.values[run].text; });
        if (const qsizetype best = bestOf(result); best >= 0) {
            QFont bold = font();
            bold.setWeight(QFont::DemiBold);
            item(row, int(best) + 1)->setFont(bold);
        }
    }
    for (const SettingRow &setting : differencesOf(readable))
        addRow(setting.label, {}, [&](int run) {
            return setting.values[run].isEmpty() ? u"–"_s : setting.values[run];
        });
    if (readable.size() > 1 && rowCount() > 0 && differencesOf(readable).isEmpty())
        addRow(tr("All settings are the same"), {}, [](int) { return QString(); });
    layoutColumns();
}

void RunComparison::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    layoutColumns();
}

/// As wide as their contents; the last ones share what is left over.
void RunComparison::layoutColumns()
{
    if (columnCount() == 0)
        return;
    QHeaderView *header = horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    QFont bold = header->font();
    bold.setWeight(QFont::DemiBold);
    QVector<int> widths(columnCount());
    int sum = 0;
    for (int column = 0; column < columnCount(); ++column) {
        // A column that is just being added or removed has no item yet, and may resize the table.
        const QString text = model()->headerData(column, Qt::Horizontal).toString();
        const int heading = QFontMetrics(bold).horizontalAdvance(text) + 28;
        widths[column] = std::clamp(std::max(sizeHintForColumn(column) + 8, heading),
                                    minColumnWidth, maxColumnWidth);
        sum += widths[column];
    }
    const int extra
        = columnCount() > 1 ? std::max(0, viewport()->width() - sum) / (columnCount() - 1) : 0;
    for (int column = 0; column < columnCount(); ++column)
        header->resizeSection(column, widths[column] + (column > 0 ? extra : 0));
    resizeRowsToContents();
}

} // namespace synthray

#include "moc_runcomparison.cpp"
