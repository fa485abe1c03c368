// SPDX-License-Identifier: GPL-3.0-or-later
// The runs of a folder as a table, damaged ones included. Read in the background. Runs that the
// command line starts or resumes appear by themselves.
#pragma once

#include "base/taskscope.h"
#include "models/tablemodel.h"
#include "run/runfolder.h"

#include <QColor>

#include <memory>
#include <optional>

namespace synthray {

QColor runStatusColor(RunStatus status);
/// The name of a run's GAN preset or network.
QString presetText(const RunSpec &spec);
/// What a run's FID was measured with: part and preparation of the real images, backbone, numbers
/// of images. Values with another text cannot be compared.
QString fidBasisText(const RunReader &run, const MetricEvent &metric);
/// "Balanced accuracy 78.1 %, validation, 29 images ..", "FID 507 ..": the value with everything
/// that defines it. Empty: nothing was measured.
QString bestText(const RunReader &run);
/// "41 s", "12 min", "1 h 05 min".
QString durationText(double seconds);

class RunListModel : public TableModel
{
    Q_OBJECT

public:
    enum Column { Name, Preset, Class, Images, Epochs, Best, Status, Started, Duration };
    static constexpr int ColumnCount = Duration + 1;
    enum Role { FolderRole = Qt::UserRole + 1, SortRole };

    struct Row {
        QString folder;
        std::optional<RunReader> reader; // often only a summary; none: damaged
        RunStatus status = RunStatus::Unknown;
        LockOwner lock;
        bool lacksImages = false; // when the list was read
        QString problem; // why it is damaged
    };

    explicit RunListModel(QObject *parent = nullptr);

    void setFolder(const QString &folder); // reads it
    void reload();
    /// Picks up progress of running runs, and runs created or removed elsewhere, in the background.
    void poll();
    bool isLoaded() const { return m_loaded; } // the folder was read at least once
    const Row *rowOf(const QString &folder) const;
    const Row &row(int index) const { return m_rows[index]; }

signals:
    void loaded();

private:
    int countRows() const override { return static_cast<int>(m_rows.size()); }
    int countColumns() const override { return ColumnCount; }
    bool isNumber(int column) const override;
    QString title(int column) const override;
    QVariant cell(int row, int column, int role) const override;
    void setRows(const QVector<Row> &rows);
    void reloadAgain(bool wanted);
    QString text(const Row &row, int column) const;
    QVariant sortKey(const Row &row, int column) const;

    QString m_folder;
    QVector<Row> m_rows;
    bool m_loaded = false, m_reloadPending = false;
    TaskScope m_reading; // last: ends before the members its callbacks use
};

QString runStatusDetail(const RunListModel::Row &row);

} // namespace synthray
