// SPDX-License-Identifier: GPL-3.0-or-later
// The line under a film that tells what lies under the pointer. Each figure has its own place, so
// that nothing jumps while the pointer moves; where it is narrow, the less important go.
#pragma once

#include "imageview.h"

#include <QWidget>

#include <optional>

namespace synthray {

class ViewProbe : public QWidget
{
    Q_OBJECT

public:
    explicit ViewProbe(QWidget *parent = nullptr);

    void setProbe(const std::optional<PixelProbe> &probe);
    /// Shown while the pointer is not on the film: what a tool waits for.
    void setHint(const QString &hint);
    QString text() const; // what is shown, for tests and screen readers
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    struct Field {
        QString name, value;
        int characters; // that its widest value takes
        int rank; // the highest go first
    };
    QVector<Field> fields() const;
    void paintEvent(QPaintEvent *event) override;

    std::optional<PixelProbe> m_probe;
    QString m_hint;
};

} // namespace synthray
