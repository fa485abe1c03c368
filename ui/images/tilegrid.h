// SPDX-License-Identifier: GPL-3.0-or-later
// Image views in a grid, with the number of columns that makes them largest.
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

    /// Existing views keep their order; extra ones are removed, missing ones added.
    void setCount(int count);
    int count() const { return static_cast<int>(m_views.size()); }
    ImageView *view(int index) const { return m_views[index]; }
    int indexOf(const ImageView *view) const;

    /// Width by height of the images, for choosing the columns.
    void setAspect(double aspect);
    /// Shows only the first view and this one, side by side; 0: all.
    void setLarge(int index);
    int large() const { return m_large; }
    /// The first view is a reference, which is seen only beside the large one.
    void setFirstOnlyBesideLarge(bool on)
    {
        m_firstOnlyBesideLarge = on;
        arrange();
    }

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
    bool m_firstOnlyBesideLarge = false;
};

} // namespace synthray
