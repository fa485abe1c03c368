// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/topbar.h"

#include "controls/makers.h"
#include "controls/theme.h"
#include "session/computedevice.h"
#include "session/document.h"
#include "session/scanner.h"
#include "session/workspace.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace synthray {

TopBar::TopBar(Workspace &workspace, QWidget *parent)
    : Translated(parent)
    , m_workspace(workspace)
    , m_menuBar(new QMenuBar(this))
    , m_brand(new QLabel(u"Synthray"_s, this))
    , m_set(new QLabel(this))
    , m_device(new QLabel(this))
    , m_notice(new QLabel(this))
{
    setObjectName(u"topBar"_s);
    setFixedHeight(44);
    m_brand->setProperty("role", u"brand"_s);
    m_set->setProperty("role", u"dim"_s);
    m_set->setObjectName(u"setName"_s);
    m_set->setTextFormat(Qt::PlainText);
    m_device->setProperty("role", u"chip"_s);
    m_device->setObjectName(u"deviceChip"_s);
    m_notice->setProperty("role", u"chip"_s);
    m_notice->setObjectName(u"noticeChip"_s);
    m_menuBar->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(12);
    row->addWidget(m_brand, 0, Qt::AlignVCenter);
    row->addWidget(m_menuBar, 0, Qt::AlignVCenter);
    row->addWidget(m_set, 1, Qt::AlignVCenter);
    row->addWidget(m_device, 0, Qt::AlignVCenter);
    row->addWidget(m_notice, 0, Qt::AlignVCenter);
    m_set->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    connect(&m_workspace.document(), &Document::imageDatasetChanged, this, &TopBar::updateSet);
    connect(&m_workspace.scanner(), &Scanner::scanningChanged, this, &TopBar::updateSet);
    connect(&m_workspace.device(), &ComputeDevice::found, this, &TopBar::retranslate);
    retranslate();
}

void TopBar::updateSet()
{
    const ImageDataset &set = m_workspace.document().images();
    QString text;
    if (m_workspace.scanner().isScanning())
        text = tr("Looking for images…");
    else if (!set.images.isEmpty() || !set.problems.isEmpty())
        text = QDir(set.root).dirName();
    m_set->setToolTip(set.root.isEmpty() ? QString() : QDir::toNativeSeparators(set.root));
    m_set->setText(m_set->fontMetrics().elidedText(text, Qt::ElideMiddle, m_set->width()));
}

void TopBar::retranslate()
{
    m_device->setText(m_workspace.device().info().brief);
    m_device->setVisible(!m_device->text().isEmpty());
    m_device->setToolTip(m_workspace.device().info().sentence);
    setTexts(m_notice, tr("Research use only"),
             tr("Not a medical device: not for diagnosis or treatment."));
    updateSet();
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    updateSet();
}

} // namespace synthray

#include "moc_topbar.cpp"
