// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace.h"

#include "base/log.h"
#include "language.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QStandardPaths>
#include <QUndoCommand>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {
constexpr int maxRecentPaths = 10;
constexpr qint64 mergeWindowMs = 1000; // steps of one dragged slider become one undo step
} // namespace

class RecipeCommand : public QUndoCommand
{
public:
    RecipeCommand(Workspace &workspace, Recipe after, const QString &text, QString mergeKey)
        : QUndoCommand(text)
        , m_workspace(workspace)
        , m_before(workspace.recipe())
        , m_after(std::move(after))
        , m_mergeKey(std::move(mergeKey))
        , m_time(QDateTime::currentMSecsSinceEpoch())
    {
    }

    void undo() override { m_workspace.applyRecipe(m_before); }
    void redo() override { m_workspace.applyRecipe(m_after); }
    int id() const override { return m_mergeKey.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const RecipeCommand *>(other);
        if (next->m_mergeKey != m_mergeKey || next->m_time - m_time > mergeWindowMs)
            return false;
        m_after = next->m_after;
        m_time = next->m_time;
        return true;
    }

private:
    Workspace &m_workspace;
    Recipe m_before, m_after;
    QString m_mergeKey;
    qint64 m_time;
};

Workspace::Workspace(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    qRegisterMetaType<Error>();
    m_scanPool.setMaxThreadCount(1);
    m_editPool.setMaxThreadCount(1);
    findDevice();
    connect(&Language::instance(), &Language::changed, this, &Workspace::findDevice); // its words
    if (const RecipePreset *preset = findRecipePreset(u"spine7"_s))
        m_recipe = preset->make();
}

Workspace::~Workspace()
{
    if (m_scanContext)
        m_scanContext->requestStopNow();
    dropPendingEdits();
    m_scanPool.waitForDone();
    m_editPool.waitForDone();
}

void Workspace::findDevice()
{
    if (const auto device = pickDevice(u"auto"_s))
        m_device = *device;
    else
        qCWarning(lcUi).noquote() << device.error().whole();
}

void Workspace::openPaths(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    if (m_scanContext)
        m_scanContext->requestStopNow(); // overtaken
    const quint64 number = ++m_scanNumber;
    m_scanContext = std::make_shared<JobContext>();
    setScanning(true);
    m_scanPool.start([this, number, paths, options = m_importOptions, context = m_scanContext] {
        if (context->stopRequested())
            return;
        const Result<FilmSet> result = scanPaths(paths, context.get(), options);
        QMetaObject::invokeMethod(
            this, [this, number, paths, result] { takeScan(number, paths, result); },
            Qt::QueuedConnection);
        if (!result || context->stopRequested())
            return;
        FilmSet checked = *result;
        const qsizetype known = checked.problems.size();
        checkFilms(checked, false, context.get());
        if (context->stopRequested() || checked.problems.size() == known)
            return;
        QSet<QString> before;
        for (const Problem &problem : result->problems)
            before.insert(problem.path);
        QVector<Problem> found;
        for (const Problem &problem : std::as_const(checked.problems))
            if (!before.contains(problem.path))
                found.append(problem);
        QMetaObject::invokeMethod(
            this, [this, number, found] { takeCheck(number, found); }, Qt::QueuedConnection);
    });
}

void Workspace::takeScan(quint64 number, const QStringList &paths, const Result<FilmSet> &result)
{
    if (number != m_scanNumber)
        return;
    setScanning(false);
    if (!result) {
        if (result.error().code != ErrorCode::Stopped)
            raise(result.error());
        return;
    }
    if (paths != m_sources) { // the same again keeps what the user said of its films
        dropPendingEdits();
        m_edits = {};
        m_split = {};
    }
    m_sources = paths;
    m_imported = *result;
    rebuildFilms();
    m_wholeFolder = paths.size() == 1 && QFileInfo(paths.first()).isDir();
    m_currentFilm = m_films.films.isEmpty() ? -1 : 0;
    remember(paths);
    emit filmSetChanged();
    emit problemsChanged();
    emit currentFilmChanged(m_currentFilm);
}

void Workspace::takeCheck(quint64 number, const QVector<Problem> &problems)
{
    if (number == m_scanNumber)
        moveToProblems(problems);
}

void Workspace::reportProblem(const QString &path, const QString &reason)
{
    moveToProblems({Problem{path, reason}});
}

void Workspace::moveToProblems(const QVector<Problem> &problems)
{
    QHash<QString, QString> reasons;
    for (const Problem &problem : problems)
        reasons.insert(problem.path, problem.reason);
    QVector<FilmRef> kept;
    kept.reserve(m_imported.films.size());
    int current = m_currentFilm;
    bool currentGone = false;
    for (int i = 0; i < m_imported.films.size(); ++i) {
        const FilmRef &film = m_imported.films.at(i);
        const auto reason = reasons.constFind(film.path);
        if (reason == reasons.constEnd()) {
            kept.append(film);
            continue;
        }
        m_imported.problems.append({film.path, *reason});
        current -= i < m_currentFilm ? 1 : 0;
        currentGone = currentGone || i == m_currentFilm;
    }
    if (kept.size() == m_imported.films.size())
        return; // not of this set, or known already
    m_imported.films = std::move(kept);
    rebuildFilms();
    current = std::min<int>(current, static_cast<int>(m_films.films.size()) - 1);
    const bool moved = current != m_currentFilm || currentGone;
    m_currentFilm = current;
    emit filmSetChanged();
    emit problemsChanged();
    if (moved)
        emit currentFilmChanged(m_currentFilm);
}

void Workspace::setImportOptions(const ImportOptions &options)
{
    if (options.strictPatients == m_importOptions.strictPatients)
        return;
    m_importOptions = options;
    emit importOptionsChanged();
    openPaths(m_sources);
}

void Workspace::setScanning(bool scanning)
{
    if (m_scanning == scanning)
        return;
    m_scanning = scanning;
    emit scanningChanged(scanning);
}

void Workspace::setCurrentFilm(int index)
{
    index = std::clamp<int>(index, -1, static_cast<int>(m_films.films.size()) - 1);
    if (index == m_currentFilm)
        return;
    m_currentFilm = index;
    emit currentFilmChanged(index);
}

void Workspace::setRecipe(const Recipe &recipe, const QString &text, const QString &mergeKey)
{
    if (recipe == m_recipe)
        return;
    m_undo.push(new RecipeCommand(*this, recipe, text, mergeKey));
}

void Workspace::applyRecipe(const Recipe &recipe)
{
    m_recipe = recipe;
    emit recipeChanged();
}

QString Workspace::runsFolder() const
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return m_settings.value("runs/folder", QString(documents + u"/Synthray/runs"_s)).toString();
}

void Workspace::setRunsFolder(const QString &folder)
{
    if (folder == runsFolder())
        return;
    m_settings.setValue("runs/folder", QDir::cleanPath(folder));
    emit runsChanged();
}

QStringList Workspace::recentPaths() const
{
    return m_settings.value("recent/paths").toStringList();
}

void Workspace::clearRecentPaths()
{
    m_settings.remove("recent/paths");
    emit recentPathsChanged();
}

void Workspace::remember(const QStringList &paths)
{
    // Folders as they are; single files by their folder, else one drop would fill the list.
    QString path = paths.first();
    if (paths.size() > 1 || !QFileInfo(path).isDir())
        path = m_films.root.isEmpty() ? QFileInfo(path).absolutePath() : m_films.root;
    path = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    QStringList recent = recentPaths();
    recent.removeAll(path);
    recent.prepend(path);
    m_settings.setValue("recent/paths", QStringList(recent.mid(0, maxRecentPaths)));
    emit recentPathsChanged();
}

bool Workspace::startJob(const QString &title, Job job)
{
    const Result<> started = m_runner.start(title, std::move(job));
    if (!started)
        raise(started.error());
    return started.has_value();
}

} // namespace synthray
