// SPDX-License-Identifier: GPL-3.0-or-later
// One picture that summarises a run: headings, rows of images, curves. Drawn with OpenCV because
// the command line must not load Qt Gui. OpenCV's line fonts hold ASCII only, so the captions are
// English.
#pragma once

#include <QString>
#include <QVector>

#include <opencv2/core/mat.hpp>

#include <vector>

namespace synthray::cli {

struct SheetTile {
    cv::Mat image; // CV_8UC1 or CV_8UC3; empty: a gap in the row
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
    bool unitRange = false; // y from 0 to 1, otherwise from 0 to the curves' maximum
};

class ContactSheet
{
public:
    void title(const QString &text, const QString &note);
    void heading(const QString &text, const QString &note);
    /// Equal squares across the full width; images keep their aspect ratio.
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
