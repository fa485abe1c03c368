// SPDX-License-Identifier: GPL-3.0-or-later
// What a set holds, in numbers: for the overview of the Data page, its export, and the command line.
#pragma once

#include "dataset/duplicates.h"
#include "dataset/filmindex.h"
#include "dataset/filmset.h"

#include <QMap>

namespace synthray {

struct Count {
    QString name; // empty: none / not known
    int films = 0;
};

struct Overview {
    int films = 0, problems = 0;
    QStringList classes, splits; // rows and columns of 'table'; "" stands for none
    QVector<QVector<int>> table; // [class][split], films
    QVector<QVector<int>> patients; // [class][split], different patients (groups)
    int patientCount = 0; // of all films that have one
    int filmsWithoutPatient = 0;
    QMap<int, int> filmsPerPatient; // n films -> how many patients have n
    QVector<Count> sizes, bitDepths, modalities, polarities, formats, transferSyntaxes; // most first
    int minRows = 0, maxRows = 0, minColumns = 0, maxColumns = 0;
    int filmsWithoutHeader = 0; // not opened yet
    double imbalance = 0; // films of the largest class / of the smallest; 0: fewer than two classes
    QStringList remarks; // sentences: "The val split has 16 films: too few to judge on."
};

Overview overviewOf(const FilmSet &set, const FilmIndex &index);

/// The whole overview as CSV (section, name, split, value), with pairs, leaks and problem files;
/// paths relative to the set's root.
QByteArray overviewCsv(const FilmSet &set, const Overview &overview, const QVector<FilmPair> &pairs,
                       const QVector<Leak> &leaks);
QJsonObject toJson(const Overview &overview);

} // namespace synthray
