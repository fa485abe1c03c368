// SPDX-License-Identifier: GPL-3.0-or-later
// One picture that tells what was done: headings, rows of images, curves. Drawn with OpenCV,
// because the command line must not load Qt Gui; its line fonts know ASCII only, so the captions
// are English.
#pragma once

#include <QString>
#include <QVector>

#include <opencv2/core/mat.hpp>

#include <vector>

namespace synthray::cli {

struct SheetTile {
    cv::Mat image; // CV_8UC1 or CV_8UC3; empty: a hole in the row
    QString caption; // below the image; may be empty
};

struct SheetCurve {
    QString name;
    cv::Scalar colour; // BGR
    std::vector<cv::Point2d> points;
};

struct SheetPlot {
    QString title;
    QString xLabel;
    QVector<SheetCurve> curves;
    bool unitRange = false; // y from 0 to 1, else from 0 to what the curves need
};

class ContactSheet
{
public:
    void title(const QString &text, const QString &note);
    void heading(const QString &text, const QString &note);
    /// Equal squares over the whole width; images keep their proportions.
    void row(const QVector<SheetTile> &tiles);
    /// The same with a name in the left margin, closer together.
    void namedRow(const QString &name, const QVector<SheetTile> &tiles);
    void plots(const QVector<SheetPlot> &plots); // side by side
    void note(const QString &text);
    cv::Mat finish() const; // CV_8UC3

private:
    cv::Mat &band(int height);
    std::vector<cv::Mat> m_bands; // from top to bottom
};

} // namespace synthray::cli
