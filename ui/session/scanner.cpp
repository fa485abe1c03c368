// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/scanner.h"

#include "dataset/index/imageindex.h"
#include "dataset/index/reasons.h"
#include "session/document.h"
#include "session/language.h"
#include "session/settings.h"

#include <QFileInfo>

#include <utility>

namespace synthray {

Scanner::Scanner(Document &document, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_settings(settings)
    , m_monitor(settings.lookForMissingMs.get())
    , m_indexWorker(settings.indexFolder.get())
{
    connect(&m_monitor, &MissingSourceMonitor::damaged, this, &Scanner::handleProblem);
    connect(&m_monitor, &MissingSourceMonitor::gone, this, &Scanner::sourceGone);
    connect(&m_monitor, &MissingSourceMonitor::back, this, &Scanner::sourceBack);
    connect(&m_monitor, &MissingSourceMonitor::cameBack, this,
            [this] { m_indexWorker.start(m_document.imported()); }); // to read what was missing
    connect(&m_indexWorker, &IndexWorker::learned, this, &Scanner::handleFacts);
    connect(&m_indexWorker, &IndexWorker::progressed, this, &Scanner::indexProgress);
    connect(&Language::instance(), &Language::changed, this, &Scanner::translateTexts);
}

// Scans ------------------------------------------------------------------------------------------

void Scanner::scan(const ScanRequest &request)
{
    ++m_number;
    setScanning(true);
    m_scope.runNewest(
        [request, indexFolder = m_settings.indexFolder.get()](TaskContext &context) {
            Scanned scanned{scanPaths(request.paths, &context, request.options)};
            const Project *project = request.project.get();
            if (scanned.images && project && !project->edits.images.isEmpty()) {
                // Labels and splits belong to contents. Those of images that were read before are
                // there at once: a training started now must not take them for images of no split.
                ImageIndex index(indexFolder);
                index.open(scanned.images->root);
                applyContentHashes(*scanned.images, index);
            }
            scanned.foreign = scanned.images && project && project->located && !project->openAnyway
                && !knowsAnyOf(project->edits, *scanned.images, indexFolder, context);
            return scanned;
        },
        [this, request](const Scanned &scanned) { handleScan(request, scanned); },
        [this, request](const Error &error) { handleScan(request, {fail(error)}); });
}

void Scanner::handleScan(const ScanRequest &request, const Scanned &scanned)
{
    if (!scanned.images || scanned.foreign) {
        setScanning(false);
        if (scanned.foreign)
            emit foreign(request);
        else
            emit failed(request, scanned.images.error());
        return;
    }
    const bool same = request.paths == sources(); // keeps the user's edits
    m_document.change(
        [imported = *scanned.images, project = request.project, same](EditedSet &set) {
            set.imported = imported;
            if (project)
                set.edits = project->edits;
            else if (!same)
                set.edits = {};
            set.rebuild();
        },
        [this, request, number = m_number](EditedSet &&set) {
            if (number != m_number)
                return;
            // Reported by show(), together with the images: no page must appear empty in between.
            m_scanning = false;
            m_receiver(request, std::move(set));
        },
        scanned.images->images.size());
}

void Scanner::load(const std::function<Result<Project>()> &read, const Loaded &done)
{
    ++m_number;
    setScanning(true);
    m_scope.runNewest([read](TaskContext &) { return read(); },
                      [this, done](const Result<Project> &project) {
                          setScanning(false);
                          done(project);
                      });
}

void Scanner::cancel()
{
    ++m_number;
    m_scope.cancel();
    setScanning(false);
}

void Scanner::close()
{
    m_scope.cancel();
    m_scope.waitForDone();
    m_receiver = {};
}

void Scanner::show(const QStringList &sources, EditedSet &&set, const QString &shownImage)
{
    m_problems = {};
    m_problems.sources = sources;
    m_wholeFolder = sources.size() == 1 && QFileInfo(sources.first()).isDir();
    m_monitor.reset(sources);
    // For what reads single files of the set, which do not know it.
    const bool follows = set.imported.images.isEmpty()
        || set.imported.images.first().orientation != OrientationTags::Ignore;
    forgetOrientations();
    const QStringList places = sources + QStringList{set.imported.root};
    for (const QString &place : places)
        if (!place.isEmpty() && !follows)
            setOrientationFollowed(
                QFileInfo(place).isDir() ? place : QFileInfo(place).absolutePath(), false);
    m_document.show(std::move(set), shownImage);
    if (m_document.images().images.isEmpty())
        m_indexWorker.stop();
    else
        m_indexWorker.start(m_document.imported());
    updateScanning();
}

void Scanner::setScanning(bool scanning)
{
    m_scanning = scanning;
    updateScanning();
}

void Scanner::updateScanning()
{
    if (m_scanning != std::exchange(m_reportedScanning, m_scanning))
        emit scanningChanged(m_scanning);
}

void Scanner::setImportOptions(const ImportOptions &options)
{
    if (options == m_importOptions)
        return;
    m_importOptions = options;
    emit importOptionsChanged();
    emit importOptionsEdited();
    if (!sources().isEmpty())
        scan({sources(), options});
}

void Scanner::adoptImportOptions(const ImportOptions &options)
{
    if (options == m_importOptions)
        return;
    m_importOptions = options;
    emit importOptionsChanged();
}

// Missing images and new facts --------------------------------------------------------------------

void Scanner::reportProblem(const QString &path, const QString &reason)
{
    // Images must not be removed from the set because a network drive is unavailable.
    m_monitor.look(path, reason);
}

void Scanner::handleProblem(const QString &path, const QString &reason)
{
    m_problems.reported.insert(path, reason);
    auto indices = std::make_shared<NewIndices>();
    m_document.change(
        [indices, path, reason](EditedSet &set) { *indices = dropImage(set, path, reason); },
        [this, indices](EditedSet &&set) {
            if (!indices->isEmpty())
                m_document.replace(std::move(set), *indices);
        });
}

/// What the images were recognised as, and the reasons of problems, are sentences of the language
/// in which the set was read.
void Scanner::translateTexts()
{
    const ImageDataset &read = m_document.imported();
    if (m_scanning || (read.images.isEmpty() && read.problems.isEmpty()))
        return; // a scan speaks the new one
    m_translating.runNewest(
        [problems = read.problems, sources = sources(),
         options = m_importOptions](TaskContext &context) {
            return std::pair(problems,
                             problems.isEmpty()
                                 ? problems
                                 : withReasonsReadAgain(problems, sources, options, &context));
        },
        [this](const std::pair<QVector<Problem>, QVector<Problem>> &problems) {
            m_document.change(
                [problems](EditedSet &set) {
                    if (areSame(set.imported.problems, problems.first)) // not others by now
                        set.imported.problems = problems.second;
                    set.imported.describe();
                    set.rebuild();
                },
                [this](EditedSet &&set) { m_document.replace(std::move(set), {}); });
        });
}

void Scanner::handleFacts(const ImageDataset &indexed)
{
    auto merged = std::make_shared<MergedFacts>();
    m_document.change([merged, indexed, problems = m_problems](
                          EditedSet &set) { *merged = mergeFacts(set, indexed, problems); },
                      [this, merged](EditedSet &&set) {
                          m_problems.goneReasons.insert(merged->goneReasons);
                          for (auto it = merged->gone.cbegin(); it != merged->gone.cend(); ++it)
                              m_monitor.markMissing(it.key(), *it);
                          emit indexChanged();
                          if (merged->changed)
                              m_document.replace(std::move(set), merged->newIndexOf);
                      });
}

} // namespace synthray

#include "moc_scanner.cpp"
