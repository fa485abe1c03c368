// SPDX-License-Identifier: GPL-3.0-or-later
// Scans the folders and files that are opened, fills the index of their facts, and notices when
// they become unavailable.
#pragma once

#include "dataset/missingfolders.h"
#include "run/project.h"
#include "session/indexworker.h"
#include "session/missingsourcemonitor.h"

#include <QObject>

#include <functional>
#include <memory>

namespace synthray {

class Document;
class Settings;

struct ScanRequest {
    QStringList paths;
    ImportOptions options;
    std::shared_ptr<const Project> project{}; // opened with its images; null: only images
};

class Scanner : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    Scanner(Document &document, Settings &settings, QObject *parent = nullptr);

    /// What was opened: folders, a CSV, single images.
    const QStringList &sources() const { return m_problems.sources; }
    /// The set is one whole folder, so a run can record its root as the data. False for images that
    /// were opened individually, or several folders.
    bool isWholeFolder() const { return m_wholeFolder; }
    const ImportOptions &importOptions() const { return m_importOptions; }
    /// Rescans when they change.
    void setImportOptions(const ImportOptions &options);
    bool isScanning() const { return m_scanning; }

    /// Facts about the images beyond their names. Filled in the background after each scan.
    const ImageIndex &index() const { return m_indexWorker.index(); }
    /// It is being filled: headers first, then content hashes, then pixel facts.
    bool isIndexing() const { return m_indexWorker.isRunning(); }
    void setPaused(bool paused) { m_indexWorker.setPaused(paused); }
    /// An image did not open (thumbnail loader, viewer). It moves to the problems after a worker
    /// has checked its folder; so do images that the index cannot read. If the whole folder is
    /// missing (an unplugged disk) the images stay: sourceGone() reports it once, sourceBack() its
    /// return.
    void reportProblem(const QString &path, const QString &reason);

    // For the class that opens sets. The newest scan or loading replaces earlier ones.

    void scan(const ScanRequest &request);
    /// Receives the images of a scan, with the edits of the project or of the same images before.
    /// It must close what was open, then call show(). isScanning() is false by then.
    using Receiver = std::function<void(const ScanRequest &request, EditedSet &&set)>;
    void setReceiver(const Receiver &receiver) { m_receiver = receiver; }
    using Loaded = std::function<void(const Result<Project> &project)>;
    void load(const std::function<Result<Project>()> &read, const Loaded &done);
    void cancel();
    /// Waits for running work and drops the receiver.
    void close();
    /// Opens 'set'.
    void show(const QStringList &sources, EditedSet &&set, const QString &shownImage);
    /// Takes over a project's options, without a rescan.
    void adoptImportOptions(const ImportOptions &options);

signals:
    void scanningChanged(bool scanning);
    void importOptionsChanged();
    /// The user changed the options.
    void importOptionsEdited();
    void failed(const synthray::ScanRequest &request, const synthray::Error &error);
    /// The located images include none that the project has labels or splits for.
    void foreign(const synthray::ScanRequest &request);
    /// index() has new facts.
    void indexChanged();
    /// A negative fraction: this level is done or was stopped.
    void indexProgress(synthray::FactLevel level, double fraction);
    /// The images in this folder cannot be reached; they stay part of the set.
    void sourceGone(const QString &folder);
    void sourceBack(const QString &folder);

private:
    struct Scanned {
        Result<ImageDataset> images;
        bool foreign = false;
    };
    void handleScan(const ScanRequest &request, const Scanned &scanned);
    void handleProblem(const QString &path, const QString &reason);
    void handleFacts(const ImageDataset &indexed);
    void translateTexts();
    void setScanning(bool scanning);
    void updateScanning();

    Document &m_document;
    Settings &m_settings;
    Receiver m_receiver;
    ImportOptions m_importOptions;
    KnownProblems m_problems; // includes the sources
    bool m_wholeFolder = false;
    bool m_scanning = false, m_reportedScanning = false;
    quint64 m_number = 0; // of the newest scan or loading
    MissingSourceMonitor m_monitor;
    IndexWorker m_indexWorker;
    TaskScope m_translating;
    TaskScope m_scope; // last member
};

} // namespace synthray
