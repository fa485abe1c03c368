// SPDX-License-Identifier: GPL-3.0-or-later
// The strip under an image that tells what lies under the pointer. Each figure has its own place,
// so that nothing jumps while the pointer moves. Where it is narrow, millimetres go first and then
// it has two lines; stored, modality and displayed value stay.
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
    /// Shown while the pointer is not on the image: what a tool waits for.
    void setHint(const QString &hint);
    QString text() const; // all there is to tell, for tests and screen readers
    QStringList lines() const; // what has room, as it is painted
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    enum class Kind { Place, Extra, Value };
    struct Field {
        Kind kind;
        QString name, brief, value; // 'brief': a name for narrow strips; empty: there is none
        int characters; // that its widest value takes
    };
    using Line = QVector<Field>;
    static Line fieldsOf(const PixelProbe &probe);
    int widthOf(const Field &field) const;
    int widthOf(const Line &line) const;
    /// All fields that have room in at most 'most' lines, 1 or 2.
    QVector<Line> arranged(const PixelProbe &probe, int most) const;
    void settle(); // takes the height that its width asks for
    QRect ground() const;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

    std::optional<PixelProbe> m_probe;
    QString m_hint;
    int m_lines = 1; // of a pixel
    int m_hintHeight = 0; // 0: one line
};

} // namespace synthray
