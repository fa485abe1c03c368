// SPDX-License-Identifier: GPL-3.0-or-later
// Line plots, bars and box plots in the program's style. The only user of QCustomPlot.
#pragma once

#include <QPointF>
#include <QVector>
#include <QWidget>

#include <memory>

namespace synthray {

class PlotView : public QWidget
{
    Q_OBJECT

public:
    explicit PlotView(QWidget *parent = nullptr);
    ~PlotView() override;

    void setTitle(const QString &title); // small and bold, top left
    void setAxisLabels(const QString &x, const QString &y); // y: beside the title
    /// Without a color the line gets the theme's next one. Returns the line's index.
    int addLine(const QString &name, const QColor &color = {}, bool dashed = false);
    void setLineName(int line, const QString &name);
    /// Each line gets a pattern of its own too, so that lines can be told apart without colours.
    void setDistinctLines(bool distinct);
    /// Draws 'line' faintly in the colour of 'front', without a legend entry and a readout: the raw
    /// values behind a smoothed curve.
    void setBehind(int line, int front);
    void setData(int line, const QVector<double> &x, const QVector<double> &y);
    /// Makes it a horizontal line at 'value' across the whole plot; NaN: a normal line again.
    void setLevel(int line, double value);
    void append(int line, const QVector<double> &x, const QVector<double> &y);
    void clearLines(); // removes the lines themselves
    void setYRange(double low, double high); // fixed; low >= high: automatic
    /// One bar per name, stacked from 'groups' (e.g. train/val/test), with a legend.
    void setBars(const QStringList &names, const QStringList &groups,
                 const QVector<QVector<double>> &valuesPerGroup);
    /// One box plot per name: whiskers, quartiles, median and outliers.
    struct Box {
        qsizetype count = 0; // number of values; 0: no box is drawn
        double lowerWhisker = 0, lowerQuartile = 0, median = 0, upperQuartile = 0, upperWhisker = 0;
        QVector<double> outliers;
    };
    void setBoxes(const QStringList &names, const QVector<Box> &boxes);
    /// Lets the user choose a logarithmic y axis, in the menu and with L. Without a positive value
    /// it stays linear.
    void offerLogarithmic(bool offered);
    void setLogarithmic(bool on);
    bool isLogarithmic() const;
    void setEmptyText(const QString &text); // centred, shown while there is no data
    bool hasData() const;
    int lineCount() const;
    QString lineName(int line) const;
    QVector<QPointF> points(int line) const; // all points of the line, not decimated
    void resetZoom(); // like a double click
    /// .png, .pdf or .svg, by extension. False: it could not be written.
    bool exportTo(const QString &path);

signals:
    void logarithmicChanged(bool on);
    /// A bar was clicked. Indices of its name and group (-1: above or below the bar).
    void barClicked(int name, int group);

protected:
    void changeEvent(QEvent *event) override; // PaletteChange: colours follow the theme
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(
        QKeyEvent *event) override; // + - left right Home L: like wheel, drag, double click, menu
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override; // the pointer over the plot

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace synthray
