// SPDX-License-Identifier: GPL-3.0-or-later
// The windows under Help. None of them blocks.
#pragma once

#include <QPair>
#include <QString>
#include <QVector>

class QWidget;

namespace synthray {

class Page;

/// Two lists: the program's shortcuts and those of the current page (may be null).
void showShortcuts(QWidget *parent, const Page *page,
                   const QVector<QPair<QString, QString>> &general);
/// Shows what 'synthray-cli doctor' prints, measured in the background.
void showSystemCheck(QWidget *parent);
void showAbout(QWidget *parent);

} // namespace synthray
