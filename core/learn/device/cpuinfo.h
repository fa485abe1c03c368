// SPDX-License-Identifier: GPL-3.0-or-later
// What the operating system says of the machine; no tensor is needed for it.
#pragma once

#include <QString>
#include <QStringList>

namespace synthray::detail {

struct LoadedBlas {
    enum Kind {
        Unknown,
        Reference,
        OpenBlasOpenMp,
        OpenBlasPthread,
        OpenBlasSerial,
        Atlas,
        Blis,
        Mkl
    };
    Kind kind = Unknown;
    QString name; // "OpenBLAS 0.3.21 (openmp)"
    QString file; // real path of the library that sgemm_ comes from
};

/// The library that the process' sgemm_ comes from: the one that LibTorch calls.
LoadedBlas loadedBlas();
/// From a library's real path and, for OpenBLAS, its own openblas_get_config() line (may be empty).
LoadedBlas classifyBlas(const QString &file, const QString &openBlasConfig);

/// A name for OPENBLAS_CORETYPE where OpenBLAS took a processor that it does not know for its
/// oldest one
/// ("Prescott", SSE3), and the processor has more ('features' as cpuFeatures()); else empty. Newer
/// processors than the library are a fifth as fast then, and those kernels round by where their
/// memory lies: a run that is repeated would not have the same bits.
QByteArray betterBlasCore(const QByteArray &chosen, const QStringList &features);

QString cpuModel();
QStringList cpuFeatures(); // of those that matter here: "avx2", "avx512f", "amx_bf16" ..
qint64 machineMemory(); // bytes; a container's limit when it is lower; 0: unknown

/// The calling thread gives way to others from now on (Linux; elsewhere it does nothing).
void lowerThreadPriority();

/// While one lives, memory that is given back stays with the process (glibc; elsewhere it does
/// nothing): a training step's tensors are megabytes each, and the system would hand out, clear and
/// take back their pages at every step. Worth 1.1 to 1.5 times the speed. At the end the memory is
/// returned.
class KeepMemory
{
public:
    KeepMemory();
    ~KeepMemory();
    KeepMemory(const KeepMemory &) = delete;
    KeepMemory &operator=(const KeepMemory &) = delete;
};

} // namespace synthray::detail
