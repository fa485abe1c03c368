// SPDX-License-Identifier: GPL-3.0-or-later
// The strip below an image that shows the pixel under the pointer. Each value has a fixed place, so
// that nothing jumps while the pointer moves. A narrow strip drops the millimetres first, then uses
// two lines; stored, modality and displayed value stay.
#pragma once

#include "viewer/imageview.h"

#include <QWidget>

#include <optional>

namespace synthray {

class ViewProbe : public QWidget
{
    Q_OBJECT

public:
    explicit ViewProbe(QWidget *parent = nullptr);

    void setProbe(const std::optional<PixelProbe> &probe);
    /// Shown while the pointer is not on the image, such as the next step of a tool.
    /// 'brief' stands beside a pixel's values, where there is room.
    void setHint(const QString &hint, const QString &brief = {});
    QString text() const; // everything, for tests and screen readers
    QStringList lines() const; // what fits, as painted
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    enum class Kind { Place, Extra, Value };
    struct Field {
        Kind kind;
        QString name, brief, value; // 'brief': name for narrow strips; empty: none
        int characters; // of its widest value
    };
    using Line = QVector<Field>;
    static Line fieldsOf(const PixelProbe &probe);
    int widthOf(const Field &field) const;
    int widthOf(const Line &line) const;
    /// All fields that fit in at most 'most' lines, 1 or 2.
    QVector<Line> arranged(const PixelProbe &probe, int most) const;
    void updateHeight(); // for the current width
    QRect ground() const;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

    std::optional<PixelProbe> m_probe;
    QString m_hint, m_brief;
    int m_lines = 1; // of a pixel
    int m_hintHeight = 0; // 0: one line
};

} // namespace synthray
