// SPDX-License-Identifier: GPL-3.0-or-later
// Shown over an image view while another image is being opened: its progress and a Cancel button.
// It does not appear for images that open quickly.
#pragma once

#include "controls/overlay.h"

#include <QTimer>

namespace synthray {

class OpeningStrip : public Overlay
{
    Q_OBJECT

public:
    explicit OpeningStrip(QWidget *view);

    /// 'fraction' negative: unknown.
    void setProgress(const QString &path, double fraction);
    void end(); // opened, failed or cancelled

signals:
    void cancelled();

private:
    void showText();
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

    QLabel *m_text;
    QPushButton *m_cancel;
    QString m_path;
    double m_fraction = -1;
    QTimer m_wait;
};

} // namespace synthray
