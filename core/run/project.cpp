// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/project.h"

#include "base/atomicfile.h"
#include "dataset/index/imageindex.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>
#include <QStorageInfo>

#include <cmath>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Project)
};

constexpr int projectVersion = 1;
constexpr qint64 maxBytes = 1LL << 30; // some million edits

/// An absolute Windows path, on any system.
bool isWindowsPath(const QString &path)
{
    static const QRegularExpression drive(u"^[A-Za-z]:[/\\\\]"_s);
    return path.startsWith(u"\\\\"_s) || drive.match(path).hasMatch();
}

QString storedPath(const QString &path, const QString &folder)
{
    if (path.isEmpty() || isWindowsPath(path) != isWindowsPath(folder))
        return path; // from another system and not located yet
    // A USB stick and a home folder are not moved together.
    const QStorageInfo folderVolume(folder);
    const QStorageInfo pathVolume(path);
    if (folderVolume.isValid() && pathVolume.isValid()
        && folderVolume.rootPath() != pathVolume.rootPath())
        return path;
    return QDir(folder).relativeFilePath(path);
}

QString resolvedPath(const QString &path, const QString &folder)
{
    if (path.isEmpty() || isWindowsPath(path))
        return path;
    const QDir base(folder);
    const QString plain = QDir::cleanPath(base.absoluteFilePath(path));
    if (!path.contains(u'\\') || QFileInfo::exists(plain))
        return plain;
    // Written by hand on Windows.
    const QString slashes
        = QDir::cleanPath(base.absoluteFilePath(QString(path).replace(u'\\', u'/')));
    return QFileInfo::exists(slashes) ? slashes : plain;
}

/// Reads keys one by one; errors name the invalid key.
class Reader
{
public:
    Reader(QString file, const QJsonObject &object)
        : m_file(std::move(file))
        , m_object(object)
    {
    }

    Error damaged(const QString &what) const
    {
        const QString plain
            = what.endsWith(u'.') ? what.chopped(1) : what; // may be an error's whole sentence
        return {
            ErrorCode::Damaged, Tr::tr("The project '%1' is damaged: %2.").arg(m_file, plain),
            Tr::tr(
                "The file was not changed. Restore it from a copy, or fix it in a text editor.")};
    }

    Result<QJsonObject> object(const QString &key) const
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isUndefined() && !value.isObject())
            return fail(damaged(Tr::tr("'%1' must be an object").arg(key)));
        return value.toObject();
    }

    Result<QString> text(const QString &key) const
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isUndefined() && !value.isString())
            return fail(damaged(Tr::tr("'%1' must be a text").arg(key)));
        return value.toString();
    }

    Result<QStringList> texts(const QString &key) const
    {
        const QJsonValue value = m_object.value(key);
        const QJsonArray array = value.toArray();
        const bool good = std::all_of(array.begin(), array.end(), [](const QJsonValue &entry) {
            return entry.isString() && !entry.toString().isEmpty();
        });
        if ((!value.isUndefined() && !value.isArray()) || !good)
            return fail(damaged(Tr::tr("'%1' must be a list of texts").arg(key)));
        QStringList list;
        for (const QJsonValue &entry : array)
            list.append(entry.toString());
        return list;
    }

private:
    QString m_file;
    const QJsonObject &m_object;
};

Result<> checkKind(const QString &file, const QJsonObject &object)
{
    if (object.value(u"format"_s) != u"synthray-project"_s)
        return fail(ErrorCode::Unsupported, Tr::tr("'%1' is not a Synthray project.").arg(file),
                    Tr::tr("Choose a file that was saved with 'Save project'."));
    const QJsonValue version = object.value(u"version"_s);
    const double number = version.toDouble();
    if (!version.isDouble() || number < 1 || number != std::floor(number))
        return fail(
            Reader(file, object).damaged(Tr::tr("'version' must be a whole number from 1")));
    if (number > projectVersion)
        return fail(
            ErrorCode::Unsupported,
            Tr::tr("The project '%1' was saved by a newer version of Synthray (file version %2).")
                .arg(file, QString::number(number, 'g', 15)),
            Tr::tr("The file was not changed. Update Synthray to open it."));
    return {};
}

const QStringList &knownKeys()
{
    static const QStringList keys{u"format"_s, u"version"_s, u"sources"_s, u"import"_s, u"edits"_s,
                                  u"split"_s,  u"recipe"_s,  u"runs"_s,    u"window"_s};
    return keys;
}

Result<> readImport(const Reader &read, ImportOptions &options, QJsonObject &others)
{
    const auto object = read.object(u"import"_s);
    TRY(object);
    ParamSet params(importParams());
    for (const ParamSpec &spec : importParams()) {
        const QJsonValue value = object->value(spec.id);
        if (value.isUndefined())
            continue;
        if (spec.kind == ParamKind::Bool && !value.isBool()) // the command line is less strict
            return fail(read.damaged(Tr::tr("'%1' must be true or false").arg(spec.id)));
        if (auto set = params.set(spec.id, value.toVariant()); !set)
            return fail(read.damaged(set.error().text));
    }
    options = importOptions(params);
    QJsonObject unknown = *object;
    for (const ParamSpec &spec : importParams())
        unknown.remove(spec.id);
    if (!unknown.isEmpty())
        others.insert(u"import"_s, unknown);
    return {};
}

} // namespace

QJsonObject Project::toJson() const
{
    const QString folder = QFileInfo(file).absolutePath();
    QJsonObject object = others;
    object.insert(u"format"_s, u"synthray-project"_s);
    object.insert(u"version"_s, projectVersion);
    QJsonArray list;
    for (const QString &source : sources)
        list.append(storedPath(source, folder));
    object.insert(u"sources"_s, list);
    QJsonObject settings = others.value(u"import"_s).toObject();
    const QJsonObject importJson = importSettings(import).toJson();
    for (auto it = importJson.begin(); it != importJson.end(); ++it)
        settings.insert(it.key(), it.value());
    object.insert(u"import"_s, settings);
    object.insert(u"edits"_s, edits.toJson());
    if (!split.isEmpty())
        object.insert(u"split"_s, split);
    object.insert(u"recipe"_s, recipe.toJson());
    if (!runsFolder.isEmpty())
        object.insert(u"runs"_s, storedPath(runsFolder, folder));
    if (!window.isEmpty())
        object.insert(u"window"_s, window);
    return object;
}

Result<> Project::save() const
{
    if (file.isEmpty())
        return fail(ErrorCode::InvalidArgument, Tr::tr("The project has no file yet."),
                    Tr::tr("Choose a file name."));
    return writeJsonAtomically(file, toJson());
}

Result<Project> Project::load(const QString &path)
{
    Project project;
    project.file = QFileInfo(path).absoluteFilePath();
    const QFileInfo info(project.file);
    if (!info.exists())
        return fail(ErrorCode::NotFound,
                    Tr::tr("The project '%1' does not exist.").arg(project.file),
                    Tr::tr("Check the path, and that its disk is connected."));
    if (info.isDir())
        return fail(ErrorCode::Unsupported,
                    Tr::tr("'%1' is a folder, not a project.").arg(project.file));
    const auto json = readJsonObject(project.file, maxBytes);
    if (!json && json.error().code == ErrorCode::Damaged)
        return fail(
            ErrorCode::Damaged, Tr::tr("The project cannot be read: %1").arg(json.error().text),
            Tr::tr(
                "The file was not changed. Restore it from a copy, or fix it in a text editor."));
    TRY(json);
    TRY(checkKind(project.file, *json));

    const Reader read(project.file, *json);
    const QString folder = info.absolutePath();
    const auto sources = read.texts(u"sources"_s);
    const auto edits = read.object(u"edits"_s);
    const auto split = read.object(u"split"_s);
    const auto recipe = read.object(u"recipe"_s);
    const auto runs = read.text(u"runs"_s);
    const auto window = read.object(u"window"_s);
    const auto import = readImport(read, project.import, project.others);
    for (const auto *part : {&edits, &split, &recipe, &window})
        if (!*part)
            return fail(part->error());
    TRY(sources);
    TRY(runs);
    TRY(import);
    for (const QString &source : *sources)
        project.sources.append(resolvedPath(source, folder));
    auto readEdits = SetEdits::fromJson(*edits);
    if (!readEdits)
        return fail(read.damaged(readEdits.error().text));
    project.edits = std::move(*readEdits);
    project.split = *split;
    if (!recipe->isEmpty()) {
        auto readRecipe = Recipe::fromJson(*recipe);
        if (!readRecipe)
            return fail(read.damaged(readRecipe.error().text));
        project.recipe = std::move(*readRecipe);
    }
    project.runsFolder = resolvedPath(*runs, folder);
    project.window = *window;
    for (auto it = json->begin(); it != json->end(); ++it)
        if (!knownKeys().contains(it.key()))
            project.others.insert(it.key(), it.value());
    return project;
}

QStringList Project::missingSources() const
{
    QStringList missing;
    for (const QString &source : sources)
        if (isWindowsPath(source) ? !QFileInfo::exists(QDir::fromNativeSeparators(source))
                                  : !QFileInfo::exists(source))
            missing.append(source);
    return missing;
}

void Project::relocate(const QString &from, const QString &to)
{
    if (!located)
        located = std::make_shared<const Project>(*this);
    const auto parts
        = [](const QString &path) { return QString(path).replace(u'\\', u'/').split(u'/'); };
    // From /a/b/images to /x/y/images: most likely all of /a/b has moved to /x/y.
    QStringList before = parts(QDir::cleanPath(from));
    QStringList after = parts(QDir::cleanPath(to));
    QVector<QPair<QString, QString>> moves{{before.join(u'/'), after.join(u'/')}};
    while (before.size() > 1 && after.size() > 1 && before.last() == after.last()) {
        before.removeLast();
        after.removeLast();
        moves.append({before.join(u'/'), after.join(u'/')});
    }
    // If the folder itself was renamed, its siblings may have moved with it.
    if (before.size() > 1 && after.size() > 1) {
        before.removeLast();
        after.removeLast();
        moves.append({before.join(u'/'), after.join(u'/')});
    }
    const auto follow = [&](QString &path) {
        if (path.isEmpty() || QFileInfo::exists(path))
            return;
        const QString old = parts(path).join(u'/');
        for (const auto &[oldFolder, newFolder] : moves) {
            const QString moved = newFolder + old.mid(oldFolder.size());
            if ((old == oldFolder || old.startsWith(QString(oldFolder + u'/')))
                && QFileInfo::exists(moved)) {
                path = moved;
                return;
            }
        }
    };
    for (QString &source : sources) {
        if (source == from)
            source = QDir::cleanPath(to);
        else
            follow(source);
    }
    follow(runsFolder);
}

bool isProjectFile(const QString &path)
{
    return path.endsWith(u".synthray"_s, Qt::CaseInsensitive) && !QFileInfo(path).isDir();
}

Result<ImageDataset> openSet(const QString &path, JobContext *context,
                             const std::optional<ImportOptions> &import)
{
    if (!isProjectFile(path))
        return scanPaths({path}, context, import.value_or(ImportOptions{}));
    const auto project = Project::load(path);
    TRY(project);
    if (project->sources.isEmpty())
        return fail(ErrorCode::NotFound, Tr::tr("The project '%1' has no images yet.").arg(path),
                    Tr::tr("Open the project and add images first."));
    if (const QStringList missing = project->missingSources(); !missing.isEmpty())
        return fail(ErrorCode::NotFound,
                    Tr::tr("'%1' does not exist. It is a source of the project '%2'.")
                        .arg(missing.first(), path),
                    Tr::tr("Open the project in the window and locate the images."));
    auto set = scanPaths(project->sources, context, import.value_or(project->import));
    if (!set || project->edits.images.isEmpty())
        return set;
    ImageIndex index;
    index.open(set->root);
    TRY(index.update(*set, FactLevel::Content, context));
    if (context && context->stopRequested())
        return fail(ErrorCode::Stopped, Tr::tr("Stopped while reading the images."));
    applyFacts(*set, index);
    project->edits.applyTo(*set);
    return set;
}

} // namespace synthray
