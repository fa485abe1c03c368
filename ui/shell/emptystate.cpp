// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/emptystate.h"

#include "controls/theme.h"
#include "session/document.h"
#include "session/workspace.h"
#include "shell/opendialogs.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {
constexpr int signSize = 56;
constexpr int textWidth = 460;
} // namespace

EmptyState::EmptyState(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_busy(new QProgressBar(this))
    , m_folder(new QPushButton(this))
    , m_samples(new QPushButton(this))
{
    setObjectName(u"emptyState"_s);
    m_title->setProperty("role", u"big"_s);
    m_title->setAlignment(Qt::AlignCenter);
    m_text->setProperty("role", u"dim"_s);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setFixedWidth(textWidth);
    m_busy->setRange(0, 0);
    m_busy->setFixedWidth(240);
    m_folder->setProperty("kind", u"primary"_s);
    m_folder->setObjectName(u"emptyOpenFolder"_s);
    m_samples->setObjectName(u"emptyOpenSamples"_s);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addStretch(5);
    column->addSpacing(signSize + 12); // the sign is painted there
    column->addWidget(m_title);
    column->addWidget(m_text, 0, Qt::AlignHCenter);
    column->addWidget(m_busy, 0, Qt::AlignHCenter);
    column->addSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addStretch();
    row->addWidget(m_folder);
    row->addWidget(m_samples);
    row->addStretch();
    column->addLayout(row);
    column->addStretch(6);

    connect(m_folder, &QPushButton::clicked, this, [this] { askForFolder(this, m_workspace); });
    connect(m_samples, &QPushButton::clicked, this, [this] { openSampleFilms(m_workspace); });
    connect(&m_workspace.document(), &Document::problemsChanged, this, &EmptyState::retranslate);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    setScanning(false);
}

void EmptyState::setScanning(bool scanning)
{
    m_scanning = scanning;
    m_busy->setVisible(scanning);
    m_folder->setVisible(!scanning);
    m_samples->setVisible(!scanning);
    retranslate();
}

void EmptyState::retranslate()
{
    const auto problems = static_cast<int>(m_workspace.document().films().problems.size());
    if (m_scanning) {
        m_title->setText(tr("Looking for films…"));
        m_text->setText(tr("Folders named like classes, and train, val and test, are recognised."));
    } else if (problems > 0) {
        m_title->setText(tr("No film could be opened"));
        m_text->setText(tr("%Ln file(s) did not open; the reasons are listed on the right.",
                           nullptr, problems));
    } else {
        m_title->setText(tr("Drop a folder of films here"));
        m_text->setText(
            tr("PNG, JPEG, TIFF, BMP and DICOM. A folder with one subfolder a class is best; "
               "nested train, val and test folders are recognised."));
    }
    // Wrapped text that is not as wide as its column gets one line's height from the layout.
    m_text->ensurePolished();
    m_text->setMinimumHeight(m_text->heightForWidth(textWidth));
    m_folder->setText(tr("Open folder…"));
    m_samples->setText(tr("Open sample films"));
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void EmptyState::paintEvent(QPaintEvent *)
{
    const ThemeColors &c = Theme::instance().colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(c.line, 1.5, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 12, 12);
    const QPixmap sign = Theme::instance().pixmap(u"films"_s, signSize, c.dim, devicePixelRatioF());
    painter.drawPixmap(QPointF((width() - signSize) / 2.0, m_title->y() - signSize - 14.0), sign);
}

} // namespace synthray

#include "moc_emptystate.cpp"
