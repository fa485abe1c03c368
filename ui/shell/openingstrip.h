// SPDX-License-Identifier: GPL-3.0-or-later
// Says over an image's view that another image is being opened, how far that is, and lets the user
// give it up. Images that are there at once never show it.
#pragma once

#include "controls/overlay.h"

#include <QTimer>

namespace synthray {

class OpeningStrip : public Overlay
{
    Q_OBJECT

public:
    explicit OpeningStrip(QWidget *view);

    /// 'fraction' negative: not known.
    void setProgress(const QString &path, double fraction);
    void end(); // opened, failed or given up

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
