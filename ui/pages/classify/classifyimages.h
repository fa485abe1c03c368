// SPDX-License-Identifier: GPL-3.0-or-later
// Images that a classifier judged: a table, the image beside it, and over it what speaks for a
// class (Grad-CAM).
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
class QTableView;

namespace synthray {

class ImageView;
class PredictionModel;

class HeatLayer : public ViewLayer
{
public:
    void setHeat(const QImage &image) { m_image = image; } // of the image's shape; null: none
    bool isEmpty() const { return m_image.isNull(); }
    void paint(QPainter &painter, const ViewPlace &place) override;
    bool isPicture() const override { return true; }

private:
    QImage m_image;
};
/// CV_32F 0..1 to a see-through picture, dark red to yellow.
QImage heatPicture(const cv::Mat &heat, double strength = 1);

class ClassifyImages : public QWidget
{
    Q_OBJECT

public:
    explicit ClassifyImages(QWidget *parent = nullptr);
    ~ClassifyImages() override;

    void show(std::shared_ptr<const EvaluatedImages> judged,
              const QString &run); // null: nothing yet
    using QWidget::show;
    /// Only images of that truth and answer; -1: all.
    void showOnly(int truth, int said);
    /// Several labels: only images that have the label or not, and were given it or not.
    void showLabel(int label, bool truth, bool said);
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
    void fillFilter(bool anew = false);
    void fitColumns();
    void filterChosen();
    void imageChosen();
    void drawHeat();

    std::shared_ptr<const EvaluatedImages> m_judged;
    QString m_run;
    PredictionModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QTableView *m_table;
    QComboBox *m_filter, *m_class;
    QCheckBox *m_heatOn;
    QLabel *m_caption, *m_heatNote;
    ImageView *m_view;
    HeatLayer m_heat;
    ImageLoader m_loader;
    std::shared_ptr<const ImagePyramid> m_image;
    QString m_path;
    struct Kept; // the classifier, opened once
    std::shared_ptr<Kept> m_kept;
    TaskScope m_heatWork; // last: ends before what it reports to
};

} // namespace synthray
