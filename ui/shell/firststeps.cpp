// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/firststeps.h"

#include "controls/makers.h"
#include "session/computedevice.h"
#include "session/workspace.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {
constexpr int widestSteps = 640; // px
}

FirstSteps::FirstSteps(Workspace &workspace, const QStringList &pages, QWidget *host)
    : Overlay(host, Qt::BottomEdge, widestSteps)
    , m_workspace(workspace)
    , m_steps{u"data"_s, u"augment"_s, pages.contains("generate"_L1) ? u"generate"_s : u"study"_s}
{
    setObjectName(u"firstSteps"_s);
    setProperty("role", u"banner"_s);
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    m_title = makeLabel(u"title"_s, u"firstStepsTitle"_s, column);
    m_text = makeText({}, u"firstStepsText"_s, column);
    m_device = makeText(u"dim"_s, u"firstStepsDevice"_s, column);
    auto *row = addRow(column);
    m_skip = makeButton(row, u"firstStepsSkip"_s, {}, u"flat"_s);
    row->addStretch();
    m_back = makeButton(row, u"firstStepsBack"_s);
    m_next = makeButton(row, u"firstStepsNext"_s, {}, u"primary"_s);
    connect(m_skip, &QPushButton::clicked, this, &FirstSteps::end);
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_step + 1 < m_steps.size())
            go(m_step + 1);
        else
            end();
    });
    connect(&m_workspace.device(), &ComputeDevice::found, this, &FirstSteps::retranslate);
    retranslate();
}

void FirstSteps::go(int step)
{
    m_step = step;
    retranslate();
    emit pageWanted(m_steps[m_step]);
    m_next->setFocus();
}

QString FirstSteps::textOf(const QString &page) const
{
    if (page == "data"_L1)
        return tr("The sample images are chest radiographs of children in two classes. Click one; "
                  "drag on the large image with the left button to change window and level. "
                  "Overview, Duplicates and Splits show what would make a result look better than "
                  "it is.");
    if (page == "augment"_L1)
        return tr("The original and each method side by side. Drag in one tile and all follow; "
                  "change a method's values on the right. What you see here is exactly what is "
                  "exported and trained with.");
    if (page == "generate"_L1)
        return tr("Start training teaches a network to generate such images; curves and samples "
                  "appear while it learns. Classify, Metrics and Study then measure whether the "
                  "images help. F1 opens the manual.");
    return tr("A study compares augmentations: it shows the table with confidence intervals and "
              "the report of a study that was run elsewhere. F1 opens the manual.");
}

void FirstSteps::retranslate()
{
    const bool last = m_step + 1 == m_steps.size();
    m_title->setText(tr("First steps: %1 of %2")
                         .arg(QString::number(m_step + 1), QString::number(m_steps.size())));
    m_text->setText(textOf(m_steps[m_step]));
    QString device = last ? m_workspace.device().info().sentence : QString();
    if (!device.isEmpty()) { // LibTorch is open by then; opening it here would hold up the window
        if (const QString blas = blasInfo().library; !blas.isEmpty())
            device += u' ' + tr("Linear algebra: %1.").arg(blas);
    }
    showText(m_device, device);
    m_skip->setText(tr("Skip"));
    m_skip->setVisible(!last);
    m_back->setText(tr("Back"));
    m_back->setEnabled(m_step > 0);
    m_next->setText(last ? tr("Done") : tr("Next"));
}

void FirstSteps::changeEvent(QEvent *event)
{
    Overlay::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FirstSteps::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        end();
    else
        Overlay::keyPressEvent(event);
}

void FirstSteps::end()
{
    hide();
    deleteLater();
}

} // namespace synthray

#include "moc_firststeps.cpp"
