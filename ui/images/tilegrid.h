// SPDX-License-Identifier: GPL-3.0-or-later
// Image views side by side in as many columns as make them largest.
#pragma once

#include <QVector>
#include <QWidget>

namespace synthray {

class ImageView;

class TileGrid : public QWidget
{
    Q_OBJECT

public:
    explicit TileGrid(QWidget *parent = nullptr);

    /// The views keep their place in the order; extra ones are removed, missing ones made.
    void setCount(int count);
    int count() const { return static_cast<int>(m_views.size()); }
    ImageView *view(int index) const { return m_views[index]; }
    int indexOf(const ImageView *view) const;

    /// Width by height of the images, for choosing the columns.
    void setAspect(double aspect);
    /// Only the first view and this one, large, side by side; 0: all.
    void setLarge(int index);
    int large() const { return m_large; }

    QSize minimumSizeHint() const override { return {320, 240}; }

signals:
    void viewAdded(synthray::ImageView *view);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QVector<ImageView *> m_views;
    double m_aspect = 1;
    int m_large = 0;
};

} // namespace synthray
