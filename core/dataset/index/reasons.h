// SPDX-License-Identifier: GPL-3.0-or-later
// Reasons of problems are sentences in the language of the time when they were noticed; the window
// has them read again in another one.
#pragma once

#include "dataset/imagedataset.h"

namespace synthray {

bool areSame(const QVector<Problem> &a, const QVector<Problem> &b);
/// The same problems with their reasons in the present language: reads the names and tables of
/// 'sources' and the files with problems again. For a worker. A reason that is no longer given
/// stays.
QVector<Problem> withReasonsReadAgain(QVector<Problem> problems, const QStringList &sources,
                                      const ImportOptions &options, JobContext *context);

} // namespace synthray
