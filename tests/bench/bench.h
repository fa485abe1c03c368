// SPDX-License-Identifier: GPL-3.0-or-later
// The benchmarks. Each receives the arguments after its name and returns the exit code.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <memory>
#include <variant>
#include <vector>

class QApplication;

namespace synthray::bench {

int augment(const QStringList &words);
int gan(const QStringList &words);
int data(const QStringList &words);
int quality(const QStringList &words);
int fid(const QStringList &words);
int classifier(const QStringList &words);
int gui(const QStringList &words);
int latent(const QStringList &words);

/// The application that measures the events of gui().
std::unique_ptr<QApplication> guiApplication(int &argc, char **argv);

/// The speed of a training of so many steps with augmentation and without.
void augmentFeed(int rounds, int steps);

/// Measures opening a set of 'count' images, repeating those in these folders.
void set(const QStringList &folders, int count);

/// "--key value" pairs into the variables of the keys; false: another key, or no value.
using Target = std::variant<QString *, int *, double *>;
bool parse(const QStringList &words, const QStringList &keys, const std::vector<Target> &targets);
/// Runs a script of this folder, which prints one "name number" per line.
QHash<QByteArray, double> runReference(const QString &python, const QString &script,
                                       const QStringList &arguments);

QByteArray load(); // of the last minute; results from a busy machine are unreliable
double median(std::vector<double> values);

} // namespace synthray::bench
