// SPDX-License-Identifier: GPL-3.0-or-later
// In a tile's corner: the seed of its random numbers (a click copies a command that makes the
// image), a button that draws again, and warnings.
#pragma once

#include "controls/translated.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace synthray {

class ImageView;

class TileBar : public Translated<QWidget>
{
    Q_OBJECT

public:
    /// Stays in the upper right corner of the view.
    explicit TileBar(ImageView *view);

    /// 'note': further words before the seed ("p 0.50"); hasAgain: the tile can be drawn again.
    void setSeed(quint64 seed, const QString &note, bool hasAgain);
    void setWarnings(const QStringList &warnings);

signals:
    void copyRequested();
    void againRequested();

private:
    void retranslate() override;
    bool eventFilter(QObject *object, QEvent *event) override;
    void place();

    quint64 m_seedValue = 0;
    QString m_note;
    QToolButton *m_seed, *m_again;
    QLabel *m_warnings;
};

} // namespace synthray
