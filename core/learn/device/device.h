// SPDX-License-Identifier: GPL-3.0-or-later
// Picks the device for tensors and reports what the machine can do.
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QString>

namespace synthray {

struct DeviceInfo {
    QString id; // "cpu", "cuda:0"
    QString name; // "NVIDIA A100", or the CPU's model
    qint64 memoryBytes = 0; // of the GPU, or of the machine
    QString sentence; // "Training runs on the CPU (2 threads): no CUDA device was found."
    QString brief; // "CPU · 2 threads · OpenBLAS": for the top bar
    QString recorded; // the same in English, as runs keep it
};
/// DeviceInfo::recorded in the language of the moment. Runs of earlier versions have recorded it in
/// that of their training.
QString deviceText(const QString &recorded);

/// requested: "auto" (CUDA when there is one), "cpu", "cuda", "cuda:N". Asking for CUDA where there
/// is none is an error that says so.
Result<DeviceInfo> pickDevice(const QString &requested, int threads = 0);

/// What "auto" and 0 threads mean in this process: the preferences of the window's user, otherwise
/// the environment (SYNTHRAY_DEVICE, SYNTHRAY_THREADS). Empty and 0: a CUDA device if there is one,
/// all cores. Runs record what they used.
void setAutomaticDevice(const QString &device, int threads);

struct BlasInfo {
    QString library; // "OpenBLAS 0.3.21 (openmp)", "reference BLAS", "MKL", from what is loaded
    bool slow = false; // the reference BLAS
    // how to fix it, when slow or when its threads fight with LibTorch's; else empty
    QString advice;
    QString file; // where it was loaded from; empty when it is built into LibTorch
};
BlasInfo blasInfo(); // cheap: looks at the loaded libraries

/// Seconds of real measurement: a float32 matrix product and a float32 convolution.
struct MachinePeak {
    double gemmGflops = 0;
    double convGflops = 0;
};
MachinePeak measurePeak(int threads);

/// Threads for tensor work; 0 restores the default (all available cores). Returns what is set.
/// OpenMP keeps the number per calling thread: call it in the thread that does the work.
int setTensorThreads(int threads);
/// libgomp's spinning waiters make training several times slower when another process is busy:
/// OMP_WAIT_POLICY=passive must be in the environment before libgomp loads. And an OpenBLAS that is
/// older than the processor takes its slowest kernels unless OPENBLAS_CORETYPE names better ones.
/// Both are loaded before main(), Qt and OpenCV bring them. Sets what is missing and re-executes
/// the program once (Linux; elsewhere it does nothing). Call early in main(), before there are
/// threads, and only where networks may be trained or used: it doubles the time to start.
void ensureFastLibraries(char **argv);

/// Bytes in use on the GPU of the calling thread, of all programs; 0: unknown.
qint64 gpuMemoryInUse();

QJsonObject libraryVersions(); // synthray, qt, opencv, dcmtk, libtorch
QJsonObject doctorReport(bool measure); // everything 'synthray-cli doctor' prints

} // namespace synthray
