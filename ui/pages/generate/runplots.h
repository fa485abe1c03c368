// SPDX-License-Identifier: GPL-3.0-or-later
// Live curves of one training: losses, discriminator output, speed, FID and KID.
#pragma once

#include "controls/translated.h"
#include "session/runcurves.h"

#include <QWidget>

namespace synthray {

class PlotView;

class RunPlots : public Translated<QWidget>
{
    Q_OBJECT

public:
    explicit RunPlots(QWidget *parent = nullptr);
    void update(const RunReader *reader); // nullptr: empty
    using QWidget::update;

private:
    void retranslate() override;

    void updateMetrics(const RunReader *reader);

    PlotView *m_loss = nullptr, *m_balance = nullptr, *m_speed = nullptr, *m_fid = nullptr,
             *m_kid = nullptr;
    int m_lossD = 0, m_lossG = 0, m_real = 0, m_fake = 0, m_ips = 0, m_fidLine = 0, m_floorLine = 0,
        m_kidLine = 0;
    qsizetype m_shownMetrics = -1; // number of metric events that are shown
    QString m_folder, m_backbone; // of the shown run
    QString m_referenceSplit; // of the real images; empty: the training images
    QString m_preparation; // size and fit of the images that are compared; empty: not known
    RunCurves m_curves;
};

} // namespace synthray
