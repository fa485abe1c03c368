// SPDX-License-Identifier: GPL-3.0-or-later
// Which images to compare: the open set or a part of it, a run's generator, a folder, statistics.
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
        bool preselect = true; // the open set; false: nothing before somebody chooses
    };
    SideChooser(Document &document, RunListModel &runs, Offers offers, QWidget *parent = nullptr);

    /// Empty path and no set: none.
    EvaluationSide side() const;
    bool isEmpty() const { return currentIndex() < 0 || currentData().isNull(); }
    void swapWith(SideChooser &other);
    void choosePath(const QString &path); // a folder, a file of statistics or a run
    /// Selects the class and split of the open set; false where there is no such part.
    bool chooseSet(const QString &label, const QString &split);
    void rebuild();
    void retranslate() { rebuild(); }
    void offerStatistics(bool offered); // statistics that were chosen before go with it

signals:
    void sideChanged();

private:
    void choose(const QVariant &data);
    void addSet();
    void addRuns();
    void act(int index);

    Document &m_document;
    RunListModel &m_runs;
    Offers m_offers;
    QStringList m_paths; // chosen by hand
    int m_last = -1;
};

} // namespace synthray
