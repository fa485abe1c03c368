// SPDX-License-Identifier: GPL-3.0-or-later
// Overview, duplicates and leaks of the set, computed in a worker whenever the images, their facts
// or their splits change.
#pragma once

#include "base/taskscope.h"
#include "dataset/duplicates/leaks.h"
#include "dataset/imagedataset.h"
#include "dataset/index/imageindex.h"
#include "dataset/overview.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <optional>

namespace synthray {

class Workspace;

class SetAnalysis : public QObject
{
    Q_OBJECT

public:
    /// A property that select() can filter by: one list of the overview.
    enum class Facet {
        Class,
        Size,
        BitDepth,
        Modality,
        Polarity,
        Format,
        TransferSyntax,
        ImagesPerPatient
    };
    /// The overview's list for a facet; null for classes and for images per patient.
    static const QVector<Count> *countsOf(const Overview &overview, Facet facet);

    explicit SetAnalysis(Workspace &workspace, QObject *parent = nullptr);

    bool hasOverview() const { return m_hasOverview; }
    const Overview &overview() const { return m_overview; }
    const ImageDataset &overviewSet() const
    {
        return m_overviewSet;
    } // the images as they were then

    bool hasPairs() const { return m_hasPairs; }
    /// The images that pairs(), leaks() and fixed() refer to by index.
    const ImageDataset &set() const { return m_set; }
    const QVector<ImagePair> &pairs() const { return m_pairs; } // most alike first
    const QVector<Leak> &leaks() const { return m_leaks; } // patients first
    int leaksByNumberAlone() const { return m_byNumber; } // see there, dataset/duplicates/leaks.h
    bool patientsFromNames() const { return m_overviewSet.kinds().contains(u"kermany"); }
    /// One entry per image: its split after fixing all leaks.
    const QVector<QString> &fixed() const { return m_fixed; }
    /// The results refer to the images that the workspace has now.
    bool isCurrent() const;
    int comparedByPixels() const { return m_withPixels; } // images whose perceptual hash was known
    int comparedByBytes() const { return m_withHash; }

    /// Maximum distance of a near duplicate; negative: exact ones only. Repeats the search;
    /// remembered.
    void setNearDistance(int distance);
    void resetNearDistance(); // to the default for the number of images
    bool isDefaultNearDistance() const { return !m_distance; }
    int nearDistance() const;
    /// Whether near duplicates count as leaks (otherwise patients and exact ones only); remembered.
    void setNearLeaks(bool on);
    bool nearLeaks() const { return m_nearLeaks; }

    bool isSearching() const { return m_running; }
    double searchProgress() const { return m_progress; } // 0..1; negative: unknown
    bool isReading() const { return m_readFraction >= 0; } // facts come in
    double readFraction() const { return m_readFraction; }
    /// "Headers: 1,200 of 10,000 images read"; empty when nothing is read.
    QString readingText() const;

    /// Finds the images of one row in a worker, then emits selected(). 'split' empty: all splits.
    void select(Facet facet, const QString &name, const QString &title, const QString &split = {});

signals:
    void overviewChanged();
    void pairsChanged(); // and leaks
    void leaksChanged();
    void searchChanged(); // started, progressed, finished
    void readingChanged();
    void selected(const QSet<QString> &paths, const QString &title);

private:
    struct Search;
    struct Outcome;
    void imagesChanged();
    void schedule(bool pairsToo, bool atOnce);
    void next();
    void start(const Search &search);
    static Result<Outcome> analyse(const Search &search, const ImageIndex &index,
                                   JobContext &context);
    void setOverview(const ImageDataset &set, const Overview &overview);
    void handleOutcome(const Result<Outcome> &outcome);
    void handleIndexProgress(FactLevel level, double fraction);

    Workspace &m_workspace;
    ImageDataset m_overviewSet, m_set;
    Overview m_overview;
    QVector<ImagePair> m_pairs;
    QVector<Leak> m_leaks;
    QVector<QString> m_fixed;
    int m_withPixels = 0, m_withHash = 0, m_byNumber = 0;
    std::optional<int> m_distance; // nullopt: default for the number of images
    bool m_nearLeaks = true;
    bool m_hasOverview = false, m_hasPairs = false;
    bool m_dirty = false, m_pairsDirty = false, m_onlyEdited = false;
    bool m_running = false;
    double m_progress = -1, m_readFraction = -1;
    FactLevel m_readLevel = FactLevel::Headers;
    QElapsedTimer m_sinceReport; // of reading progress
    QElapsedTimer m_sinceSearch; // when the last search ended
    qint64 m_searchTook = 0; // ms
    QTimer m_timer;
    TaskPtr m_search; // the newest one
    TaskScope m_searches, m_selection; // last members
};

} // namespace synthray
