// SPDX-License-Identifier: GPL-3.0-or-later
// The windows under Help. None of them blocks.
#pragma once

#include <QPair>
#include <QString>
#include <QVector>

class QWidget;

namespace synthray {

/// A card with a row for each pair: keys or a gesture, and what they do.
QWidget *makePairTable(const QVector<QPair<QString, QString>> &rows, QWidget *parent);
/// Shows what 'synthray-cli doctor' prints, measured in the background.
void showSystemCheck(QWidget *parent);
void showAbout(QWidget *parent);

} // namespace synthray
