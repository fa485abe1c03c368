// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/device/device.h"

#include "base/log.h"
#include "base/system.h"
#include "learn/device/cpuinfo.h"
#include "learn/module/learnmodule.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLibrary>
#include <QLocale>
#include <QMutex>
#include <QRegularExpression>
#include <QThread>

#include <opencv2/core/utility.hpp>

#include <algorithm>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Device)
};

struct CudaProperties {
    QString name;
    qint64 memoryBytes = 0;
};

void openCudaDriver(QLibrary &driver)
{
#ifdef Q_OS_WIN
    driver.setFileName(u"nvcuda"_s);
#else
    driver.setFileNameAndVersion(u"cuda"_s, 1);
#endif
}

// CUDA's driver interface reports name and memory without a CUDA header, so that the same source
// builds against LibTorch with and without CUDA. Signatures: CUDA Driver API, "Device Management".
CudaProperties cudaProperties(int ordinal)
{
    CudaProperties result;
    QLibrary driver;
    openCudaDriver(driver);
    using Init = int (*)(unsigned);
    using DeviceGet = int (*)(int *, int);
    using DeviceGetName = int (*)(char *, int, int);
    using DeviceTotalMem = int (*)(size_t *, int);
    const auto init = reinterpret_cast<Init>(driver.resolve("cuInit"));
    const auto get = reinterpret_cast<DeviceGet>(driver.resolve("cuDeviceGet"));
    const auto getName = reinterpret_cast<DeviceGetName>(driver.resolve("cuDeviceGetName"));
    const auto totalMem = reinterpret_cast<DeviceTotalMem>(driver.resolve("cuDeviceTotalMem_v2"));
    int device = 0;
    if (!init || !get || init(0) != 0 || get(&device, ordinal) != 0)
        return result;
    char name[256] = {};
    if (getName && getName(name, sizeof name - 1, device) == 0)
        result.name = QString::fromUtf8(name);
    size_t bytes = 0;
    if (totalMem && totalMem(&bytes, device) == 0)
        result.memoryBytes = static_cast<qint64>(bytes);
    return result;
}

int availableCores() { return std::max(1, QThread::idealThreadCount()); }

constexpr int mostThreads = 1024;

/// See setAutomaticDevice(). Workers read it while the window may set it.
struct Automatic {
    QMutex mutex;
    QString device = qEnvironmentVariable("SYNTHRAY_DEVICE").trimmed().toLower();
    int threads = std::clamp(qEnvironmentVariableIntValue("SYNTHRAY_THREADS"), 0, mostThreads);
};

Automatic &automatic()
{
    static Automatic choice;
    return choice;
}

int threadsFor(int requested)
{
    if (requested > 0)
        return std::min(requested, mostThreads);
    const QMutexLocker locker(&automatic().mutex);
    return automatic().threads > 0 ? automatic().threads : availableCores();
}

/// What "auto" stands for; itself where nothing was chosen.
QString automaticDevice()
{
    const QMutexLocker locker(&automatic().mutex);
    return automatic().device.isEmpty() ? u"auto"_s : automatic().device;
}

QString shortBlasName(const QString &library)
{
    return library.startsWith("OpenBLAS"_L1) ? u"OpenBLAS"_s : library;
}

DeviceInfo cpuDevice(int threads)
{
    const int count = threadsFor(threads);
    const BlasInfo blas = blasInfo();
    DeviceInfo info;
    info.id = u"cpu"_s;
    info.name = detail::cpuModel();
    info.memoryBytes = system::machineMemory();
    info.sentence = Tr::tr("Training runs on the CPU (%n thread(s)): no CUDA device was found.",
                           nullptr, count);
    info.recorded
        = u"CPU · %1 threads · %2"_s.arg(QString::number(count), shortBlasName(blas.library));
    info.brief = deviceText(info.recorded);
    return info;
}

DeviceInfo cudaDevice(int ordinal)
{
    const CudaProperties properties = cudaProperties(ordinal);
    DeviceInfo info;
    info.id = u"cuda:%1"_s.arg(ordinal);
    info.name = properties.name.isEmpty() ? u"CUDA %1"_s.arg(ordinal) : properties.name;
    info.memoryBytes = properties.memoryBytes;
    info.sentence = Tr::tr("Training runs on the GPU %1.").arg(info.name);
    info.brief = info.recorded = info.name;
    if (info.memoryBytes > 0) {
        const QString memory = QLocale().formattedDataSize(info.memoryBytes, 0);
        info.sentence = Tr::tr("Training runs on the GPU %1 with %2.").arg(info.name, memory);
        info.brief += u" · "_s + memory;
        info.recorded += u" · "_s + QLocale::c().formattedDataSize(info.memoryBytes, 0);
    }
    return info;
}

QJsonObject warning(const QString &what, const QString &howToFix)
{
    return {{u"what"_s, what}, {u"howToFix"_s, howToFix}};
}

QJsonArray doctorWarnings(const BlasInfo &blas, int cores)
{
    QJsonArray list;
    if (blas.slow)
        list.append(warning(Tr::tr("LibTorch uses the slow reference BLAS (%1): training takes ten "
                                   "times as long as necessary.")
                                .arg(blas.file),
                            blas.advice));
    else if (!blas.advice.isEmpty())
        list.append(warning(Tr::tr("%1 starts its own threads in addition to LibTorch's: training "
                                   "is up to 1.6 times slower than necessary.")
                                .arg(blas.library),
                            blas.advice));
    const auto module = learnModule();
    if (!module)
        list.append(warning(module.error().text, module.error().hint));
    else if (!(*module)->hasOneDnn())
        list.append(
            warning(Tr::tr("This LibTorch was built without oneDNN: convolutions are slow."),
                    Tr::tr("Use a LibTorch with oneDNN (Debian's and the official builds for "
                           "x86-64 have it).")));
    const QString policy = qEnvironmentVariable("OMP_WAIT_POLICY");
    if (policy.compare("active"_L1, Qt::CaseInsensitive) == 0)
        list.append(warning(Tr::tr("OMP_WAIT_POLICY is 'active': training becomes several times "
                                   "slower when another program is busy."),
                            Tr::tr("Start the program without this variable, or with "
                                   "OMP_WAIT_POLICY=passive.")));
    bool limited = false;
    const int limit = qEnvironmentVariableIntValue("OMP_NUM_THREADS", &limited);
    if (limited && limit > 0 && limit < cores)
        list.append(warning(Tr::tr("OMP_NUM_THREADS limits other programs to %1 of %2 cores; this "
                                   "program sets its threads itself.")
                                .arg(QString::number(limit), QString::number(cores)),
                            Tr::tr("Use the 'threads' setting to choose the number.")));
    constexpr qint64 enough = 3ll << 30; // 1.1 GB program and libraries, the rest for a batch
    const qint64 memory = system::machineMemory();
    if (memory > 0 && memory < enough)
        list.append(warning(
            Tr::tr("This machine has %1 of memory.").arg(QLocale().formattedDataSize(memory, 1)),
            Tr::tr("Train with a small batch and close other programs.")));
    return list;
}

} // namespace

void setAutomaticDevice(const QString &device, int threads)
{
    const QMutexLocker locker(&automatic().mutex);
    if (!device.isEmpty() && device != "auto"_L1)
        automatic().device = device;
    else
        automatic().device = qEnvironmentVariable("SYNTHRAY_DEVICE").trimmed().toLower();
    automatic().threads = threads > 0
        ? std::min(threads, mostThreads)
        : std::clamp(qEnvironmentVariableIntValue("SYNTHRAY_THREADS"), 0, mostThreads);
}

Result<DeviceInfo> pickDevice(const QString &requested, int threads)
{
    static const QRegularExpression cudaPattern(u"^cuda(?::(\\d{1,3}))?$"_s);
    QString id = requested.trimmed().toLower();
    if (id.isEmpty() || id == "auto"_L1)
        id = automaticDevice();
    const auto match = cudaPattern.match(id);
    if (!id.isEmpty() && id != "auto"_L1 && id != "cpu"_L1 && !match.hasMatch())
        return fail(ErrorCode::InvalidArgument, Tr::tr("'%1' is not a device.").arg(id),
                    Tr::tr("Use auto, cpu, cuda or cuda:0."));
    if (id == "cpu"_L1) {
        DeviceInfo info = cpuDevice(threads);
        info.sentence = Tr::tr("Training runs on the CPU (%n thread(s)), as requested.", nullptr,
                               threadsFor(threads));
        return info;
    }
    const auto module = learnModule();
    TRY(module);
    const int count = (*module)->cudaDevices();
    qCInfo(lcLearn, "device: '%s' was asked for, %d CUDA device(s) can be used", qPrintable(id),
           count);
    if (!match.hasMatch())
        return count > 0 ? cudaDevice(0) : cpuDevice(threads);
    const int ordinal = match.captured(1).toInt();
    if (count == 0)
        return fail(
            ErrorCode::NotFound,
            Tr::tr("The device '%1' was requested, but no CUDA device was found.").arg(id),
            Tr::tr("Choose 'auto' or 'cpu', or install the NVIDIA driver and a LibTorch with "
                   "CUDA."));
    if (ordinal >= count)
        return fail(ErrorCode::NotFound,
                    Tr::tr("The device '%1' does not exist: this machine has %n CUDA device(s).",
                           nullptr, count)
                        .arg(id),
                    Tr::tr("Choose 'auto', or a number from 0 to %1.").arg(count - 1));
    return cudaDevice(ordinal);
}

QString deviceText(const QString &recorded)
{
    static const QRegularExpression cpu(u"^CPU · (\\d+) [^·]+?( · .*)?$"_s);
    const auto match = cpu.match(recorded);
    return match.hasMatch() ? u"CPU · "_s
            + Tr::tr("%n thread(s)", nullptr, match.captured(1).toInt()) + match.captured(2)
                            : recorded;
}

BlasInfo blasInfo()
{
    BlasInfo info;
    const auto module = learnModule();
    if (module && (*module)->hasMkl()) { // whatever libblas may be loaded beside it
        info.library = u"MKL"_s;
        return info;
    }
    const detail::LoadedBlas blas = detail::loadedBlas();
    info.library = blas.name;
    info.file = blas.file;
    const QString install = u"sudo apt install libopenblas0-openmp"_s;
    const QString choose = u"sudo update-alternatives --config libblas.so.3-%1-linux-gnu"_s.arg(
        QSysInfo::currentCpuArchitecture() == "arm64"_L1 ? u"aarch64"_s
                                                         : QSysInfo::currentCpuArchitecture());
    if (blas.kind == detail::LoadedBlas::Reference) {
        info.slow = true;
        info.advice = Tr::tr("Install an optimised BLAS: %1. If it is installed already, choose it "
                             "with: %2")
                          .arg(install, choose);
    } else if (blas.kind == detail::LoadedBlas::OpenBlasPthread) {
        info.advice = Tr::tr("Install the OpenBLAS that shares LibTorch's threads: %1. If it is "
                             "installed already, choose it with: %2")
                          .arg(install, choose);
    } else if (blas.kind == detail::LoadedBlas::OpenBlasSerial) {
        info.advice = Tr::tr("Install the OpenBLAS that uses all cores: %1. If it is installed "
                             "already, choose it with: %2")
                          .arg(install, choose);
    }
    return info;
}

MachinePeak measurePeak(int threads)
{
    const auto module = learnModule();
    return module ? (*module)->measurePeak(threadsFor(threads)) : MachinePeak();
}

int setTensorThreads(int threads)
{
    const int count = threadsFor(threads);
    if (const auto module = learnModule())
        (*module)->setThreads(count);
    return count;
}

qint64 gpuMemoryInUse()
{
    using MemGetInfo = int (*)(size_t *, size_t *);
    static const auto memGetInfo = [] {
        QLibrary driver;
        openCudaDriver(driver);
        return reinterpret_cast<MemGetInfo>(driver.resolve("cuMemGetInfo_v2"));
    }();
    size_t unused = 0, total = 0;
    return memGetInfo && memGetInfo(&unused, &total) == 0 ? qint64(total - unused) : 0;
}

QJsonObject libraryVersions()
{
    QJsonObject versions{{u"synthray"_s, QStringLiteral(SYNTHRAY_VERSION)},
                         {u"qt"_s, QLatin1String(qVersion())},
                         {u"opencv"_s, QString::fromStdString(cv::getVersionString())},
                         {u"dcmtk"_s, QStringLiteral(SYNTHRAY_DCMTK_VERSION)}};
    if (const auto module = learnModule())
        versions.insert(u"libtorch"_s, (*module)->torchVersion());
    return versions;
}

QJsonObject doctorReport(bool measure)
{
    const int cores = availableCores();
    const auto module = learnModule();
    const int threads = setTensorThreads(0);
    const BlasInfo blas = blasInfo();
    QJsonObject report{
        {u"cores"_s, cores},
        {u"threads"_s, threads},
        {u"cpu"_s, detail::cpuModel()},
        {u"cpuFeatures"_s, QJsonArray::fromStringList(detail::cpuFeatures())},
        {u"memoryBytes"_s, static_cast<double>(system::machineMemory())},
        {u"blas"_s,
         QJsonObject{{u"library"_s, blas.library}, {u"file"_s, blas.file}, {u"slow"_s, blas.slow}}},
        {u"oneDnn"_s, module && (*module)->hasOneDnn()},
        {u"ompWaitPolicy"_s, qEnvironmentVariable("OMP_WAIT_POLICY")},
        {u"versions"_s, libraryVersions()},
        {u"warnings"_s, doctorWarnings(blas, cores)},
    };
    if (const auto device = pickDevice(u"auto"_s); device)
        report.insert(u"device"_s,
                      QJsonObject{{u"id"_s, device->id},
                                  {u"name"_s, device->name},
                                  {u"memoryBytes"_s, static_cast<double>(device->memoryBytes)},
                                  {u"sentence"_s, device->sentence},
                                  {u"brief"_s, device->brief}});
    if (measure && module) {
        const MachinePeak peak = measurePeak(threads);
        report.insert(u"gemmGflops"_s, peak.gemmGflops);
        report.insert(u"convGflops"_s, peak.convGflops);
    }
    return report;
}

} // namespace synthray
