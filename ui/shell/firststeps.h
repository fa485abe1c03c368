// SPDX-License-Identifier: GPL-3.0-or-later
// Three steps over the window on the sample images, for the first start. Each one shows its page.
#pragma once

#include "controls/overlay.h"

#include <QVector>

#include <functional>

namespace synthray {

class Workspace;

class FirstSteps : public Overlay
{
    Q_OBJECT

public:
    /// 'pages': ids of the pages that this program has. Deletes itself at the end.
    FirstSteps(Workspace &workspace, const QStringList &pages, QWidget *host);

signals:
    void pageWanted(const QString &id);

private:
    void go(int step);
    void retranslate();
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    QString textOf(const QString &page) const;
    void end();

    Workspace &m_workspace;
    QStringList m_steps; // pages
    int m_step = 0;
    QLabel *m_title, *m_text, *m_device;
    QPushButton *m_skip, *m_back, *m_next;
};

} // namespace synthray
