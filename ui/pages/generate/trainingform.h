// SPDX-License-Identifier: GPL-3.0-or-later
// The panel beside the Generate page: settings of the next training or of the run that is shown,
// the size of the networks, what the curves say.
#pragma once

#include "base/params.h"
#include "learn/models/catalog.h"
#include "run/diagnosis.h"

#include <QHash>
#include <QThreadPool>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace synthray {

class ParamForm;

/// "3.6 M", "17.8 M", "812 k".
QString shortCount(qint64 count);

class TrainingForm : public QWidget
{
    Q_OBJECT

public:
    explicit TrainingForm(QWidget *parent = nullptr);
    ~TrainingForm() override;

    /// Values of parameters that both presets have are kept: a seed survives a change of preset.
    void setPreset(const GanPreset &preset);
    bool setParams(const QJsonObject &params); // false: they do not fit the preset
    const ParamSet &params() const { return m_params; }
    void setFilmsText(const QString &text); // what the next training will see
    void setDeviceText(const QString &text);
    void setError(const QString &sentence); // empty: none
    QString errorText() const;

    /// nullptr: no run is shown. A run that is shown brings its settings to the front once.
    void showRun(const RunReader *reader);
    bool showsRun() const;
    void setNewMode();

signals:
    void useSettings(const synthray::RunSpec &spec); // of the shown run, for a new one
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void updateMode();
    void updateDoctor();
    void updateRunText();
    void countLater();
    void count();

    QString m_presetId;
    ParamSet m_params; // of the next training
    std::optional<RunHeader> m_run;
    ParamSet m_runParams;
    QVector<Finding> m_findings;
    QString m_filmsText, m_deviceText;
    bool m_new = true;

    QWidget *m_modes = nullptr;
    QToolButton *m_newButton = nullptr, *m_runButton = nullptr;
    QLabel *m_what = nullptr, *m_counts = nullptr, *m_device = nullptr, *m_error = nullptr;
    QLabel *m_doctorHeading = nullptr, *m_doctor = nullptr;
    QWidget *m_doctorCard = nullptr;
    ParamForm *m_form = nullptr, *m_runForm = nullptr;
    QPushButton *m_use = nullptr;

    QTimer m_countTimer; // typing does not build a network for each key
    QHash<QString, ParameterCounts> m_known;
    quint64 m_countNumber = 0;
    QThreadPool m_pool; // last: ends before what it reports to
};

} // namespace synthray
