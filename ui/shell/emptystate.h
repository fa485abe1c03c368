// SPDX-License-Identifier: GPL-3.0-or-later
// What the data page shows before there are films: what to do, and the buttons to do it.
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace synthray {

class Workspace;

class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(Workspace &workspace, QWidget *parent = nullptr);
    void setScanning(bool scanning);

private:
    void retranslate();
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

    Workspace &m_workspace;
    bool m_scanning = false;
    QLabel *m_title, *m_text;
    QProgressBar *m_busy;
    QPushButton *m_folder, *m_samples;
};

} // namespace synthray
