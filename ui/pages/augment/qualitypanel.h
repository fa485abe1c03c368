// SPDX-License-Identifier: GPL-3.0-or-later
// Below the previews of the Augment page: image quality of this image's methods, and of a whole set
// with box plots. Exports both.
#pragma once

#include "controls/translated.h"
#include "metrics/qualitysurvey.h"
#include "models/qualitymodels.h"

#include <QWidget>

#include <memory>

class QAction;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTableView;
class QToolButton;

namespace synthray {

class EmptyState;
class PreviewQuality;
class PlotView;
class PreviewEngine;
class Workspace;

class QualityPanel : public Translated<QWidget>
{
    Q_OBJECT

public:
    QualityPanel(Workspace &workspace, PreviewEngine &engine, QWidget *parent = nullptr);

    PreviewQuality &image() { return *m_image; }
    const ImageQualityModel &imageModel() const { return *m_imageModel; }
    PlotView *plot() const { return m_plot; }
    bool showsSet() const;
    void setShowsSet(bool on);
    /// Null: no set has been measured yet.
    std::shared_ptr<const QualitySurvey> survey() const;
    void chooseMetric(const QString &id);
    /// Starts the job; surveyChanged() reports the result.
    void measure(const ParamSet &params);
    /// The shown table as .csv. For a whole set, this and exportValues() run as a job.
    void exportTable(const QString &path);
    void exportValues(const QString &path); // the values of each image
    void exportPlot(const QString &path); // .pdf, .svg or .png

signals:
    void surveyChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeSet();
    void retranslate() override;
    void refreshImage();
    void refreshSet();
    void refreshBar();
    struct Measured {
        QualitySurvey survey;
        QVector<QVector<ValueDistribution>> distributions; // [metric][method]
        Recipe recipe;
        QString root; // of the measured set
    };
    void setSurvey(const std::shared_ptr<const Measured> &measured);
    void askMeasure();
    void askPath(const QString &title, const QString &name, const QString &filter,
                 const std::function<void(const QString &path)> &write);
    void reportSaved(const QString &path, const Result<> &written);
    void saveInJob(const QString &path, const std::function<QByteArray()> &text);
    QString statusText() const;

    Workspace &m_workspace;
    PreviewEngine &m_engine;
    PreviewQuality *m_image;
    ImageQualityModel *m_imageModel;
    SetQualityModel *m_setModel;
    std::shared_ptr<const Measured> m_measured;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr, *m_setStack = nullptr;
    QTableView *m_imageTable = nullptr, *m_setTable = nullptr;
    QComboBox *m_metric = nullptr;
    PlotView *m_plot = nullptr;
    QLabel *m_status = nullptr, *m_note = nullptr;
    EmptyState *m_empty = nullptr;
    QPushButton *m_measure = nullptr, *m_measureFirst = nullptr;
    QToolButton *m_export = nullptr;
    QAction *m_saveTable = nullptr, *m_saveValues = nullptr, *m_savePlot = nullptr;
};

} // namespace synthray
