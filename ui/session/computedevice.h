// SPDX-License-Identifier: GPL-3.0-or-later
// Where networks are trained: found in the background, since asking for it opens the module with
// LibTorch.
#pragma once

#include "base/taskscope.h"
#include "learn/device/device.h"

#include <QObject>

namespace synthray {

class ComputeDevice : public QObject
{
    Q_OBJECT

public:
    ComputeDevice();

    /// Empty until it is found, and where there is no module.
    const DeviceInfo &info() const { return m_info; }
    /// Looks for it once 'window' has been painted for the first time.
    void findBehind(QWidget *window);

signals:
    void found();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find();

    DeviceInfo m_info;
    TaskScope m_scope;
};

} // namespace synthray
