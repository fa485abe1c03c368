// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/runstore.h"

#include "base/atomicfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

#include <algorithm>

namespace synthray {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Run)
};

using namespace Qt::StringLiterals;

} // namespace

QVector<RunReader> RunStore::list(QVector<QPair<QString, QString>> *problems) const
{
    QVector<RunReader> runs;
    const QDir root(m_folder);
    for (const auto &name : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QString folder = root.absoluteFilePath(name);
        if (!QFile::exists(folder + u"/run.json"_s))
            continue;
        if (auto reader = RunReader::open(folder, RunReader::Read::Summary))
            runs.append(std::move(*reader));
        else if (problems)
            problems->append({folder, reader.error().whole()});
    }
    std::stable_sort(runs.begin(), runs.end(), [](const RunReader &a, const RunReader &b) {
        return a.header().created > b.header().created;
    });
    return runs;
}

QString RunStore::newFolder(const RunSpec &spec) const
{
    static const QRegularExpression unsafe(u"[^A-Za-z0-9_.+-]+"_s);
    QString label = spec.label;
    label.replace(unsafe, u"_"_s);
    QString name = spec.preset;
    if (!label.isEmpty())
        name += u'-' + label.left(40);
    name += u'-' + QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmm"_s);
    const QDir root(m_folder);
    QString folder = root.absoluteFilePath(name);
    for (int i = 2; QFileInfo::exists(folder); ++i)
        folder = root.absoluteFilePath(u"%1-%2"_s.arg(name, QString::number(i)));
    return folder;
}

Result<> RunStore::remove(const QString &runFolder)
{
    if (!QFile::exists(runFolder + u"/run.json"_s))
        return fail(ErrorCode::NotFound,
                    Tr::tr("'%1' is not a run folder: run.json is missing.").arg(runFolder),
                    Tr::tr("Nothing was deleted."));
    const LockOwner owner = lockOwner(lockFileOf(runFolder));
    if (owner.state == LockOwner::State::Living)
        return fail(ErrorCode::Busy, Tr::tr("The run '%1' is running.").arg(runFolder),
                    Tr::tr("Stop it first, then delete it."));
    TRY(takeOverRun(runFolder));
    if (!QDir(runFolder).removeRecursively())
        return fail(ErrorCode::NoPermission,
                    Tr::tr("Not everything in '%1' could be deleted.").arg(runFolder),
                    Tr::tr("Check the folder's permissions."));
    return {};
}

} // namespace synthray
