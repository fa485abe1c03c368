// SPDX-License-Identifier: GPL-3.0-or-later
// What the benchmarks share: each takes the words after its name and gives the exit code.
#pragma once

#include <QByteArray>
#include <QStringList>

#include <memory>
#include <vector>

class QApplication;

namespace synthray::bench {

int gan(const QStringList &words);
int data(const QStringList &words);
int quality(const QStringList &words);
int fid(const QStringList &words);
int classifier(const QStringList &words);
int gui(const QStringList &words);

/// What gui() measures its events with.
std::unique_ptr<QApplication> guiApplication(int &argc, char **argv);

/// Opening a set of 'count' images, made of those in these folders over and over.
void set(const QStringList &folders, int count);

QByteArray load(); // of the last minute; on a busy machine the numbers mean little
double median(std::vector<double> values);

} // namespace synthray::bench
