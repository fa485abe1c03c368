// SPDX-License-Identifier: GPL-3.0-or-later
// The viewer's settings.
#pragma once

#include "controls/setting.h"

namespace synthray {

class ViewerSettings
{
    QSettings &m_store;

public:
    explicit ViewerSettings(QSettings &store)
        : m_store(store)
    {
    }

    Setting<bool> cornerText{m_store, "viewer/cornerText", true};
    Setting<bool> overlays{m_store, "viewer/overlays", true}; // shown when an image is opened
    Setting<bool> histogram{m_store, "viewer/histogram", true};
    Setting<bool> histogramLog{m_store, "viewer/histogramLog", true};
    Setting<int> modelSize{m_store, "viewer/modelSize", 224}; // side length in pixels
    Setting<int> modelFit{m_store, "viewer/modelFit"}; // index into the list of fits
};

} // namespace synthray
