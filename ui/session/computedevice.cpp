// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/computedevice.h"

#include "base/log.h"
#include "learn/module/learnmodule.h"
#include "session/language.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace synthray {

ComputeDevice::ComputeDevice()
{
    connect(&Language::instance(), &Language::changed, this, [this] { // its texts
        if (!m_info.id.isEmpty())
            find();
    });
}

void ComputeDevice::findAfterFirstPaint(QWidget *window)
{
    if (hasLearnModule())
        window->installEventFilter(this);
}

bool ComputeDevice::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        QTimer::singleShot(0, this, &ComputeDevice::find); // after the window is on the screen
    }
    return false;
}

void ComputeDevice::find()
{
    m_scope.runNewest([](TaskContext &) { return pickDevice(QStringLiteral("auto")); },
                      [this](const Result<DeviceInfo> &device) {
                          if (!device) {
                              qCWarning(lcUi).noquote() << device.error().whole();
                              return;
                          }
                          m_info = *device;
                          emit found();
                      });
}

} // namespace synthray

#include "moc_computedevice.cpp"
