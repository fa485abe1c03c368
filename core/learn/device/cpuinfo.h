// SPDX-License-Identifier: GPL-3.0-or-later
// What the operating system reports about the machine, without tensors.
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

/// A value for OPENBLAS_CORETYPE if OpenBLAS mistook an unknown processor for its oldest one
/// ("Prescott", SSE3) although it has more ('features' as cpuFeatures()); else empty. Processors
/// newer than the library are then a fifth as fast, and those kernels round depending on memory
/// alignment, so a repeated run would not have the same bits.
QByteArray betterBlasCore(const QByteArray &chosen, const QStringList &features);

QString cpuModel();
QStringList cpuFeatures(); // of those that matter here: "avx2", "avx512f", "amx_bf16" ..

/// Lowers the priority of the calling thread (Linux; elsewhere it does nothing).
void lowerThreadPriority();

/// While an instance exists, freed memory stays with the process (glibc; elsewhere it does
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
