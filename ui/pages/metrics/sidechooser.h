// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses the images to compare: the open set or a part of it, a run's generator, a folder or
// statistics.
#pragma once

#include "controls/choicebox.h"
#include "learn/evaluation/evaluation.h"

namespace synthray {

class RunListModel;
class Document;

class SideChooser : public ChoiceBox
{
    Q_OBJECT

public:
    struct Offers {
        bool runs = true;
        bool statistics = true;
        bool none = false; // "none" is the first entry
        bool preselect = true; // the open set; false: nothing until the user chooses
    };
    SideChooser(Document &document, RunListModel &runs, Offers offers, QWidget *parent = nullptr);

    /// Without path and set: none is chosen.
    EvaluationSide side() const;
    bool isEmpty() const { return currentIndex() < 0 || currentData().isNull(); }
    void swapWith(SideChooser &other);
    /// What is chosen now, as choice() gave it; the same kind of entry, if it is still there.
    QVariant choice() const { return currentData(); }
    void restore(const QVariant &choice);
    void choosePath(const QString &path); // a folder, a file of statistics or a run
    /// Selects a class and split of the open set; false: no such part.
    bool chooseSet(const QString &label, const QString &split);
    /// A class and split of a set that need not be open, as a run was trained on.
    void choosePart(const QString &path, const QString &label, const QString &split);
    void rebuild();
    void retranslate() { rebuild(); }
    void offerStatistics(bool offered); // false: removes statistics that were chosen

signals:
    void sideChanged();

private:
    void choose(const QVariant &data);
    void addSet();
    void addRuns();
    void handleActivated(int index);

    Document &m_document;
    RunListModel &m_runs;
    Offers m_offers;
    QStringList m_paths; // chosen in file dialogs
    QVector<EvaluationSide> m_parts; // of sets that need not be open
    int m_last = -1;
};

} // namespace synthray
