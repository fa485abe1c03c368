// SPDX-License-Identifier: GPL-3.0-or-later
// Images evaluated by a classifier: a table, the selected image beside it, and over the image a
// heat map of the regions that support a class (Grad-CAM).
#pragma once

#include "base/taskscope.h"
#include "learn/evaluation/classifier.h"
#include "pages/classify/classifyresults.h"
#include "viewer/imageloader.h"
#include "viewer/viewtool.h"

#include <QImage>
#include <QWidget>

#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QSortFilterProxyModel;
class QSplitter;
class QTableView;

namespace synthray {

class ImageView;
class PredictionModel;

class HeatLayer : public ViewLayer
{
public:
    void setHeat(const QImage &image) { m_image = image; } // same shape as the image; null: none
    bool isEmpty() const { return m_image.isNull(); }
    void paint(QPainter &painter, const ViewPlace &place) override;
    bool isPicture() const override { return true; }

private:
    QImage m_image;
};
/// CV_32F, 0 to 1, to a transparent overlay, dark red to yellow.
QImage heatPicture(const cv::Mat &heat, double strength = 1);

class ClassifyImages : public QWidget
{
    Q_OBJECT

public:
    explicit ClassifyImages(QWidget *parent = nullptr);
    ~ClassifyImages() override;

    void show(std::shared_ptr<const EvaluatedImages> evaluated,
              const QString &run); // null: not evaluated yet
    using QWidget::show;
    /// Only images of this actual and this predicted class; -1: all.
    void showOnly(int truth, int predicted);
    /// Multi-label: only images that have the label (or not) and for which it is predicted (or
    /// not).
    void showLabel(int label, bool truth, bool predicted);
    void retranslate();
    ImageView *view() const { return m_view; }
    QTableView *table() const { return m_table; }
    bool hasHeat() const { return !m_heat.isEmpty(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void heatShown();
    void compareRequested(const QString &path);

private:
    void fillFilter(bool reset = false);
    void fitColumns();
    void fitNames();
    void fitSplit();
    void showTexts();
    void filterChosen();
    void imageChosen();
    void updateHeatMap();

    std::shared_ptr<const EvaluatedImages> m_evaluated;
    QString m_run;
    PredictionModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QTableView *m_table;
    QComboBox *m_filter, *m_class;
    QCheckBox *m_heatOn;
    QLabel *m_caption, *m_heatNote;
    QSplitter *m_splitter = nullptr;
    bool m_isSplitChosen = false; // by the user
    QString m_actual, m_predicted; // of the image
    QSize m_heatCells; // of the network's last feature map; empty: no heat map
    ImageView *m_view;
    HeatLayer m_heat;
    ImageLoader m_loader;
    std::shared_ptr<const ImagePyramid> m_pyramid; // of the selected image
    QString m_path;
    struct ClassifierCache; // the opened classifier, kept for the next image
    std::shared_ptr<ClassifierCache> m_cache;
    TaskScope m_heatWork; // last member: ends before those it reports to
};

} // namespace synthray
