// SPDX-License-Identifier: GPL-3.0-or-later
// Finds out what is in the folders and files that are opened, fills the index of what is known of
// them, and notices when they go away.
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
    std::shared_ptr<const Project> project{}; // to be opened with its images; null: images alone
};

class Scanner : public QObject
{
    Q_OBJECT

public:
    /// Both live longer.
    Scanner(Document &document, Settings &settings, QObject *parent = nullptr);

    /// What was opened: folders, a CSV, single images.
    const QStringList &sources() const { return m_problems.sources; }
    /// The set is one whole folder, so that its root stands for it: a run notes only that. False
    /// for images that were opened one by one, or several folders at once.
    bool isWholeFolder() const { return m_wholeFolder; }
    const ImportOptions &importOptions() const { return m_importOptions; }
    /// Scans again when they change.
    void setImportOptions(const ImportOptions &options);
    bool isScanning() const { return m_scanning; }

    /// What is known of the images beyond their names. Filled in the background after each scan.
    const ImageIndex &index() const { return m_indexWorker.index(); }
    /// It is being filled: headers first, then the bytes' hashes, then what the pixels tell.
    bool isIndexing() const { return m_indexWorker.isRunning(); }
    void setPaused(bool paused) { m_indexWorker.setPaused(paused); }
    /// An image turned out not to open (thumbnail loader, viewer): moves to the problems when a
    /// worker has looked for its folder. The index, which is brought up to date after each scan,
    /// does the same. Where the whole folder is gone (an unplugged disk) the images stay:
    /// sourceGone() tells of it once, sourceBack() when it is there again.
    void reportProblem(const QString &path, const QString &reason);

    // For who opens sets. The newest scan or loading wins: earlier ones are not heard of again.

    void scan(const ScanRequest &request);
    /// Gets the images of a scan, with the edits of the project or of the same images before: calls
    /// show() when it has let go of what was open. isScanning() is over by then.
    using Receiver = std::function<void(const ScanRequest &request, EditedSet &&set)>;
    void setReceiver(const Receiver &receiver) { m_receiver = receiver; }
    using Loaded = std::function<void(const Result<Project> &project)>;
    void load(const std::function<Result<Project>()> &read, const Loaded &done);
    void cancel();
    /// Waits for what is under way; its receiver goes.
    void close();
    /// 'set' is what is open from now on.
    void show(const QStringList &sources, EditedSet &&set, const QString &shownImage);
    /// Those of a project: nothing is scanned again.
    void takeImportOptions(const ImportOptions &options);

signals:
    void scanningChanged(bool scanning);
    void importOptionsChanged();
    /// The user chose others.
    void importOptionsEdited();
    void failed(const synthray::ScanRequest &request, const synthray::Error &error);
    /// Images were located, but none of those that the project has labels or splits of.
    void foreign(const synthray::ScanRequest &request);
    /// index() knows more of the images.
    void indexChanged();
    /// A negative fraction: this level is done or was stopped.
    void indexProgress(synthray::FactLevel level, double fraction);
    /// The images below this folder cannot be reached; they are still part of the set.
    void sourceGone(const QString &folder);
    void sourceBack(const QString &folder);

private:
    struct Scanned {
        Result<ImageDataset> images;
        bool foreign = false;
    };
    void takeScan(const ScanRequest &request, const Scanned &scanned);
    void takeProblem(const QString &path, const QString &reason);
    void takeFacts(const ImageDataset &known);
    void setScanning(bool scanning);
    void tellScanning();

    Document &m_document;
    Settings &m_settings;
    Receiver m_receiver;
    ImportOptions m_importOptions;
    KnownProblems m_problems; // and the sources
    bool m_wholeFolder = false;
    bool m_scanning = false, m_toldScanning = false;
    quint64 m_number = 0; // of the newest scan or loading
    MissingSourceMonitor m_monitor;
    IndexWorker m_indexWorker;
    TaskScope m_scope; // last member
};

} // namespace synthray
