// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/augment/tilebar.h"

#include "controls/makers.h"
#include "controls/theme.h"
#include "viewer/imageview.h"

#include <QHBoxLayout>

namespace synthray {

using namespace Qt::StringLiterals;

TileBar::TileBar(ImageView *view)
    : Translated(view)
{
    auto *column = bareColumn(this, 2);
    auto *row = addRow(column, 2);
    row->addStretch(1);
    m_again = makeTool(row, u"tileAgain"_s, u"refresh"_s);
    m_seed = makeTool(row, u"tileSeed"_s, {});
    m_seed->setIcon({});
    for (QToolButton *button : {m_again, m_seed}) {
        button->setProperty("kind", u"tile"_s);
        button->setIconSize({12, 12});
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the keys with the image
        button->setCursor(Qt::PointingHandCursor);
    }
    // On the image, which is dark in both themes.
    m_again->setIcon(
        QIcon(Theme::instance().pixmap(u"refresh"_s, 12, QColor(0xd6dce4), devicePixelRatioF())));
    m_warnings = named(new QLabel(this), u"tileWarnings"_s);
    m_warnings->setProperty("role", u"tileWarning"_s);
    m_warnings->setTextFormat(Qt::PlainText);
    m_warnings->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_warnings->hide();
    column->addWidget(m_warnings, 0, Qt::AlignRight);
    connect(m_seed, &QToolButton::clicked, this, &TileBar::copyRequested);
    connect(m_again, &QToolButton::clicked, this, &TileBar::againRequested);
    view->installEventFilter(this);
    retranslate();
    show();
}

void TileBar::setSeed(quint64 seed, const QString &note, bool hasAgain)
{
    m_seedValue = seed;
    m_note = note;
    m_again->setVisible(hasAgain);
    retranslate();
}

void TileBar::setWarnings(const QStringList &warnings)
{
    QStringList lines;
    for (const QString &warning : warnings)
        lines << u"⚠ "_s + warning;
    showText(m_warnings, lines.join(u'\n'));
    place();
}

void TileBar::retranslate()
{
    const QString seed = tr("seed %1").arg(m_seedValue);
    setTexts(m_seed, m_note.isEmpty() ? seed : m_note + u" · "_s + seed,
             tr("Copy a command line that makes exactly this image"));
    m_seed->setAccessibleName(seed + u": "_s + m_seed->toolTip());
    setHint(m_again, tr("Draw this one again, with another seed"));
    place();
}

void TileBar::place()
{
    constexpr int margin = 5;
    adjustSize();
    resize(std::min(width(), parentWidget()->width() - 2 * margin), height());
    move(parentWidget()->width() - margin - width(), margin);
}

bool TileBar::eventFilter(QObject *object, QEvent *event)
{
    if (object == parentWidget() && event->type() == QEvent::Resize)
        place();
    return Translated::eventFilter(object, event);
}

} // namespace synthray

#include "moc_tilebar.cpp"
