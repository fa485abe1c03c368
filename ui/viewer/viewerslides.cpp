// SPDX-License-Identifier: GPL-3.0-or-later
// What the viewer panel scrolls: the frames of a file, or the images of a stack.
#include "viewer/viewerpanel.h"

#include "controls/theme.h"

#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>

#include <algorithm>

namespace synthray {

using namespace Qt::StringLiterals;

int ViewerPanel::framesOf() const
{
    return m_image && m_image->radiograph() ? m_image->radiograph()->frames : 1;
}

int ViewerPanel::slides() const { return framesOf() > 1 ? framesOf() : m_stackCount; }
int ViewerPanel::slide() const { return framesOf() > 1 ? m_requestedFrame : m_stackPosition; }

void ViewerPanel::requestSlide(int slide)
{
    slide = std::clamp(slide, 0, slides() - 1);
    if (!m_image || !m_image->radiograph() || slide == this->slide())
        return;
    if (framesOf() > 1) {
        m_requestedFrame = slide;
        emit frameRequested(m_path, slide);
    } else {
        m_isAwaiting = true;
        emit stackRequested(slide);
    }
}

void ViewerPanel::updateFrames()
{
    const int count = slides();
    m_frameRow->setVisible(count > 1 && m_image != nullptr);
    if (count < 2)
        return;
    const bool isStack = framesOf() < 2;
    const QSignalBlocker blockers[] = {QSignalBlocker(m_frameSlider), QSignalBlocker(m_frameBox)};
    m_frameSlider->setRange(1, count);
    m_frameSlider->setPageStep(std::max(1, count / 10));
    m_frameBox->setRange(1, count);
    m_frameSlider->setValue(slide() + 1);
    m_frameBox->setValue(slide() + 1);
    m_frameCount->setText(tr("of %L1").arg(count));
    m_frameName->setText(isStack ? tr("Image") : tr("Frame"));
    const QString help = isStack ? tr("Image of the series (wheel, comma and full stop, Home, End)")
                                 : tr("Frame of the image (wheel, comma and full stop, Home, End)");
    for (QWidget *part :
         {static_cast<QWidget *>(m_frameSlider), static_cast<QWidget *>(m_frameBox)}) {
        part->setToolTip(help);
        part->setAccessibleName(m_frameName->text());
    }
}

void ViewerPanel::play(bool on)
{
    action(u"play"_s)->setChecked(on);
    action(u"play"_s)->setIcon(Theme::instance().icon(on ? u"pause"_s : u"play"_s));
    if (on)
        m_playing.start(1000 / std::max(1, m_frameRate->value()));
    else
        m_playing.stop();
}

/// A slow decoder slows playing down; frames are not left out.
void ViewerPanel::showNextFrame()
{
    if (!m_image || !m_image->radiograph() || slides() < 2)
        play(false);
    else if (framesOf() > 1 ? m_image->radiograph()->frame == m_requestedFrame : !m_isAwaiting)
        requestSlide((slide() + 1) % slides());
    updateFrames();
}

/// The user's steps end playing.
void ViewerPanel::stepFrame(int delta)
{
    play(false);
    if (slides() < 2)
        return;
    requestSlide(static_cast<int>(std::clamp<qint64>(qint64(slide()) + delta, 0, slides() - 1)));
    updateFrames();
}

void ViewerPanel::scroll(int delta)
{
    if (slides() > 1)
        stepFrame(delta);
    else
        emit m_view->stepRequested(delta);
}

} // namespace synthray
