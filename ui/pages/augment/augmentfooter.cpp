// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/augment/augmentfooter.h"

#include "controls/makers.h"
#include "controls/textbutton.h"
#include "controls/theme.h"
#include "session/settings.h"

#include <QFileInfo>
#include <QLocale>

#include <cmath>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

QString windowNumber(double value)
{
    return QLocale().toString(value, 'f',
                              std::abs(value) >= 100 || value == std::round(value) ? 0 : 2);
}

} // namespace

AugmentFooter::AugmentFooter(Settings &settings, QWidget *parent)
    : Translated(parent)
{
    auto *row = bareRow(this, 4);
    const auto arrow = [&](const QString &name, const QString &icon, int delta) {
        QToolButton *button = makeTool(row, name, icon);
        button->setIconSize({16, 16});
        connect(button, &QToolButton::clicked, this,
                [this, delta] { emit imageStepRequested(delta); });
        return button;
    };
    m_previous = arrow(u"previousImage"_s, u"chevron-left"_s, -1);
    m_next = arrow(u"nextImage"_s, u"chevron-right"_s, 1);
    const auto text = [] {
        auto *label = makeLabel(u"small"_s);
        label->setTextFormat(Qt::PlainText);
        // A long file name must not widen the window.
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        return label;
    };
    m_image = text();
    m_probe = text();
    m_windowLabel = text();
    m_probe->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_windowLabel->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_quality = named(new TextButton(this), u"quality"_s); // opens the panel above it
    m_quality->setIcon(Theme::instance().icon(u"metrics"_s));
    m_quality->setCheckable(true);
    m_quality->setChecked(settings.qualityShown.get());
    connect(m_quality, &QToolButton::toggled, this, [this, &settings](bool on) {
        settings.qualityShown.set(on);
        emit qualityToggled();
    });
    row->addSpacing(4);
    row->addWidget(m_image, 3);
    row->addWidget(m_probe, 4);
    row->addSpacing(12);
    row->addWidget(m_windowLabel);
    row->addSpacing(8);
    row->addWidget(m_quality);
    retranslate();
}

void AugmentFooter::setImage(const ImageDataset &set, int current)
{
    m_entry.clear();
    if (current >= 0)
        m_entry.append(set.images[current]);
    else
        m_probe->clear();
    m_place = current;
    m_count = set.images.size();
    showImage();
}

void AugmentFooter::showImage()
{
    const bool any = !m_entry.isEmpty();
    m_previous->setEnabled(m_place > 0);
    m_next->setEnabled(any && m_place + 1 < m_count);
    for (auto *button : {m_previous, m_next})
        button->setVisible(any);
    if (!any) {
        setTexts(m_image, {}, {});
        return;
    }
    const ImageEntry &entry = m_entry.first();
    QStringList parts{
        tr("%1 of %2").arg(QLocale().toString(m_place + 1), QLocale().toString(m_count))};
    if (!entry.label.isEmpty())
        parts << entry.label;
    parts << QFileInfo(entry.path).fileName();
    setTexts(m_image, parts.join(u" · "_s), entry.path);
}

void AugmentFooter::setWindow(const std::optional<VoiWindow> &window)
{
    m_window = window;
    m_windowLabel->setText(
        window ? tr("W %1 · L %2").arg(windowNumber(window->width), windowNumber(window->center))
               : QString());
}

void AugmentFooter::setProbe(const QString &text) { m_probe->setText(text); }
bool AugmentFooter::isQualityWanted() const { return m_quality->isChecked(); }
void AugmentFooter::setQualityVisible(bool visible) { m_quality->setVisible(visible); }

void AugmentFooter::retranslate()
{
    setTexts(m_quality, tr("Quality"),
             tr("Show the image quality of each method below the previews: MSE, PSNR, "
                "SSIM and related measures, for this image and for the whole set"));
    setHint(m_previous, tr("Previous image"));
    setHint(m_next, tr("Next image"));
    showImage();
    setWindow(m_window);
}

} // namespace synthray

#include "moc_augmentfooter.cpp"
