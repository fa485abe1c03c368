// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands around classifiers share.
#pragma once

#include "metrics/classifierscores.h"

namespace synthray::cli {

void print(const ClassifierReport &report); // scores.cpp
/// What came of a classifier's run, from its folder: the way the window sees it too.
int tellClassifier(const QString &folder, bool json);
/// evaluate --run RUN --data SET: a classifier on the films of a set.
int judge(const QStringList &arguments);

} // namespace synthray::cli
