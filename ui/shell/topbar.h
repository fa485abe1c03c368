// SPDX-License-Identifier: GPL-3.0-or-later
// The bar at the top: program name, menus, current set; on the right the compute device.
#pragma once

#include "controls/translated.h"

#include <QFrame>

class QLabel;
class QMenuBar;

namespace synthray {

class Workspace;

class TopBar : public Translated<QFrame>
{
    Q_OBJECT

public:
    explicit TopBar(Workspace &workspace, QWidget *parent = nullptr);
    QMenuBar *menuBar() const { return m_menuBar; }

private:
    void updateSet();
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

    Workspace &m_workspace;
    QMenuBar *m_menuBar;
    QLabel *m_brand, *m_set, *m_device, *m_notice;
};

} // namespace synthray
