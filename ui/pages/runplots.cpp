// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/runplots.h"

#include "plotview.h"
#include "theme.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace synthray {

RunPlots::RunPlots(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    const auto card = [this, row](const QString &name, int stretch) {
        auto *frame = new QFrame(this);
        frame->setProperty("role", u"card"_s);
        auto *layout = new QVBoxLayout(frame);
        layout->setContentsMargins(12, 8, 10, 6);
        auto *plot = new PlotView(frame);
        plot->setObjectName(name);
        layout->addWidget(plot);
        row->addWidget(frame, stretch);
        return plot;
    };
    m_loss = card(u"lossPlot"_s, 5);
    m_balance = card(u"balancePlot"_s, 5);
    m_speed = card(u"speedPlot"_s, 4);
    m_lossD = m_loss->addLine(QString());
    m_lossG = m_loss->addLine(QString());
    m_real = m_balance->addLine(QString());
    m_fake = m_balance->addLine(QString());
    m_balance->setYRange(0, 1);
    m_ips = m_speed->addLine(QString());
    m_curves.add(m_loss, m_lossD, RunCurves::Field::LossD);
    m_curves.add(m_loss, m_lossG, RunCurves::Field::LossG);
    m_curves.add(m_balance, m_real, RunCurves::Field::DReal);
    m_curves.add(m_balance, m_fake, RunCurves::Field::DFake);
    m_curves.add(m_speed, m_ips, RunCurves::Field::ImagesPerSecond);
    retranslate();
}

void RunPlots::update(const RunReader *reader) { m_curves.update(reader); }

void RunPlots::retranslate()
{
    m_loss->setTitle(tr("Loss"));
    m_balance->setTitle(tr("Discriminator"));
    m_speed->setTitle(tr("Speed"));
    m_loss->setAxisLabels(tr("step"), {});
    m_balance->setAxisLabels(tr("step"), {});
    m_speed->setAxisLabels(tr("step"), tr("images per second"));
    m_loss->setLineName(m_lossD, tr("D"));
    m_loss->setLineName(m_lossG, tr("G"));
    m_balance->setLineName(m_real, u"D(x)"_s);
    m_balance->setLineName(m_fake, u"D(G(z))"_s);
    m_loss->setToolTip(tr("Loss of the discriminator (D) and of the generator (G)"));
    m_balance->setToolTip(tr("Mean answer of the discriminator to real films, D(x), and to generated "
                             "ones, D(G(z)): 1 means real, 0 generated"));
    for (PlotView *plot : {m_loss, m_balance, m_speed})
        plot->setEmptyText(tr("No steps yet"));
}

void RunPlots::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace synthray
