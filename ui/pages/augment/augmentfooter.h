// SPDX-License-Identifier: GPL-3.0-or-later
// Below the tiles: the image in hand, the values under the pointer, the window, the quality panel's
// switch.
#pragma once

#include "controls/translated.h"
#include "dataset/imagedataset.h"
#include "image/radiograph.h"

#include <QWidget>

#include <optional>

class QLabel;
class QToolButton;

namespace synthray {

class Settings;

class AugmentFooter : public Translated<QWidget>
{
    Q_OBJECT

public:
    explicit AugmentFooter(Settings &settings, QWidget *parent = nullptr);

    void setImage(const ImageDataset &set, int current); // -1: none
    void setWindow(const std::optional<VoiWindow> &window);
    void setProbe(const QString &text);
    bool isQualityWanted() const;
    void setQualityVisible(bool visible); // the switch

signals:
    void imageStepRequested(int delta);
    void qualityToggled();

private:
    void retranslate() override;
    void showImage();

    QVector<ImageEntry> m_entry; // of the image in hand
    qsizetype m_place = 0, m_count = 0;
    std::optional<VoiWindow> m_window;
    QToolButton *m_previous, *m_next, *m_quality;
    QLabel *m_image, *m_probe, *m_windowLabel;
};

} // namespace synthray
