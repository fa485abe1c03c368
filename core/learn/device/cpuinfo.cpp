// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/device/cpuinfo.h"

#include "learn/device/device.h"
#include "learn/module/place.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSysInfo>

#include <cstdlib>
#include <limits>
#include <mutex>

#ifdef __GLIBC__
#include <malloc.h>
#endif

#ifdef Q_OS_UNIX
#include <dlfcn.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <sys/syscall.h>
#endif

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Device)
};

QByteArray smallFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(1 << 20) : QByteArray();
}

// The first line "key : value" of /proc/cpuinfo.
QString cpuInfoValue(const QByteArray &key)
{
    for (const QByteArray &line : smallFile(u"/proc/cpuinfo"_s).split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).trimmed() == key)
            return QString::fromUtf8(line.mid(colon + 1)).simplified();
    }
    return {};
}

} // namespace

namespace detail {

LoadedBlas classifyBlas(const QString &file, const QString &openBlasConfig)
{
    LoadedBlas blas;
    blas.file = file;
    const QString path = file.toLower();
    if (path.contains("openblas"_L1)) {
        static const QRegularExpression versionPattern(u"OpenBLAS (\\d+[.\\d]*)"_s);
        const QString version = versionPattern.match(openBlasConfig).captured(1);
        QString kind;
        // Debian names its three builds by their folder; elsewhere OpenBLAS reports it.
        if (path.contains("openblas-openmp"_L1) || openBlasConfig.contains("USE_OPENMP"_L1)) {
            blas.kind = LoadedBlas::OpenBlasOpenMp;
            kind = u"openmp"_s;
        } else if (path.contains("openblas-serial"_L1)
                   || openBlasConfig.contains("SINGLE_THREADED"_L1)) {
            blas.kind = LoadedBlas::OpenBlasSerial;
            kind = u"serial"_s;
        } else {
            blas.kind = LoadedBlas::OpenBlasPthread;
            kind = u"pthread"_s;
        }
        blas.name = (version.isEmpty() ? u"OpenBLAS"_s : u"OpenBLAS "_s + version) + u" ("_s + kind
            + u')';
    } else if (path.contains("mkl"_L1)) {
        blas.kind = LoadedBlas::Mkl;
        blas.name = u"MKL"_s;
    } else if (path.contains("blis"_L1)) {
        blas.kind = LoadedBlas::Blis;
        blas.name = u"BLIS"_s;
    } else if (path.contains("atlas"_L1)) {
        blas.kind = LoadedBlas::Atlas;
        blas.name = u"ATLAS"_s;
    } else if (QFileInfo(path).fileName().startsWith("libblas"_L1)) {
        blas.kind = LoadedBlas::Reference;
        blas.name = Tr::tr("reference BLAS");
    } else {
        blas.name = file.isEmpty() ? Tr::tr("built-in BLAS") : QFileInfo(file).fileName();
    }
    return blas;
}

#ifdef Q_OS_UNIX
namespace {

/// The library in which a function was found; empty: none has it.
QString loadedFrom(const char *function)
{
    Dl_info where = {};
    void *address = dlsym(RTLD_DEFAULT, function);
    if (!address || dladdr(address, &where) == 0 || !where.dli_fname)
        return {};
    return QFileInfo(QFile::decodeName(where.dli_fname)).canonicalFilePath();
}

} // namespace
#endif

LoadedBlas loadedBlas()
{
#ifdef Q_OS_UNIX
    QString file = loadedFrom("sgemm_");
    QString config;
    using GetConfig = char *(*)();
    if (const auto getConfig
        = reinterpret_cast<GetConfig>(dlsym(RTLD_DEFAULT, "openblas_get_config"))) {
        config = QString::fromLatin1(getConfig());
        // Debian's OpenBLAS has a small libblas.so.3 in front, in its own folder. In an archive
        // with all libraries the name of that folder is lost.
        const QString openBlas = loadedFrom("openblas_get_config");
        if (QFileInfo(openBlas).path() == QFileInfo(file).path())
            file = openBlas;
    }
    return classifyBlas(file, config);
#else
    return classifyBlas({}, {});
#endif
}

QByteArray betterBlasCore(const QByteArray &chosen, const QStringList &features)
{
    if (chosen != "Prescott")
        return {};
    if (features.contains("avx512_vnni"_L1)) // these have all parts of AVX-512 that the kernels use
        return "SkylakeX";
    return features.contains("avx2"_L1) && features.contains("fma"_L1) ? "Haswell" : "";
}

QString cpuModel()
{
    QString model = cpuInfoValue("model name");
#ifdef Q_OS_WIN
    if (model.isEmpty())
        model = qEnvironmentVariable("PROCESSOR_IDENTIFIER");
#endif
    return model.isEmpty() ? QSysInfo::currentCpuArchitecture() : model;
}

QStringList cpuFeatures()
{
    static const QStringList interesting{
        u"sse4_2"_s,      u"avx"_s,      u"avx2"_s,        u"fma"_s,
        u"f16c"_s,        u"avx512f"_s,  u"avx512_vnni"_s, u"avx_vnni"_s,
        u"avx512_bf16"_s, u"amx_tile"_s, u"amx_bf16"_s,    u"amx_int8"_s,
        u"asimd"_s,       u"asimddp"_s,  u"bf16"_s,        u"sve"_s};
    QString flags = cpuInfoValue("flags");
    if (flags.isEmpty())
        flags = cpuInfoValue("Features"); // ARM
    const QStringList all = flags.split(u' ', Qt::SkipEmptyParts);
    QStringList found;
    for (const QString &feature : interesting)
        if (all.contains(feature))
            found.append(feature);
    return found;
}

void lowerThreadPriority()
{
#ifdef Q_OS_LINUX
    // On Linux a "process" of this call is a thread.
    (void)setpriority(PRIO_PROCESS, id_t(syscall(SYS_gettid)), 5);
#endif
}

#ifdef __GLIBC__
namespace {

std::mutex keepMutex;
int keepers = 0;

} // namespace

KeepMemory::KeepMemory()
{
    const std::lock_guard lock(keepMutex);
    if (keepers++ > 0)
        return;
    mallopt(M_MMAP_MAX, 0);
    mallopt(M_TRIM_THRESHOLD, std::numeric_limits<int>::max());
}

KeepMemory::~KeepMemory()
{
    const std::lock_guard lock(keepMutex);
    if (--keepers > 0)
        return;
    mallopt(M_MMAP_MAX, 65536); // glibc's defaults
    mallopt(M_TRIM_THRESHOLD, 128 * 1024);
    malloc_trim(0);
}
#else
KeepMemory::KeepMemory() = default;
KeepMemory::~KeepMemory() = default;
#endif

} // namespace detail

void ensureFastLibraries(char **argv)
{
#ifdef Q_OS_LINUX
    // The user's own settings are kept. The last variable prevents an endless loop even if the
    // others do not survive the restart.
    if (std::getenv("SYNTHRAY_RESTARTED"))
        return;
    QByteArray core;
    using GetName = char *(*)();
    if (const auto getName
        = reinterpret_cast<GetName>(dlsym(RTLD_DEFAULT, "openblas_get_corename"));
        getName && !std::getenv("OPENBLAS_CORETYPE"))
        core = detail::betterBlasCore(getName(), detail::cpuFeatures());
    if (std::getenv("OMP_WAIT_POLICY") && core.isEmpty())
        return;
    char path[4096];
    const ssize_t length = readlink("/proc/self/exe", path, sizeof path - 1);
    if (length <= 0)
        return;
    path[length] = '\0';
    QByteArray module(path, length);
    module.truncate(module.lastIndexOf('/'));
    module += detail::modulePlace;
    if (access(module.constData(), R_OK) != 0)
        return; // not installed: nothing to speed up
    setenv("OMP_WAIT_POLICY", "passive", 0);
    if (!core.isEmpty())
        setenv("OPENBLAS_CORETYPE", core.constData(), 1);
    setenv("SYNTHRAY_RESTARTED", "1", 1);
    execv(path, argv);
    // Not allowed to restart (a sandbox): works, but slower beside other programs.
    unsetenv("SYNTHRAY_RESTARTED");
#else
    Q_UNUSED(argv)
#endif
}

} // namespace synthray
