// SPDX-License-Identifier: GPL-3.0-or-later
// The device for training networks. Detected in the background, because this loads the module with
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

    /// Empty until found, and without that module.
    const DeviceInfo &info() const { return m_info; }
    /// Starts the detection after the first painting of 'window'.
    void findAfterFirstPaint(QWidget *window);

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
