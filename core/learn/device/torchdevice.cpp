// SPDX-License-Identifier: GPL-3.0-or-later
// What LibTorch reports about the machine, and its speed.
#include "base/log.h"
#include "learn/device/device.h"
#include "learn/module/parts.h"

#include <torch/torch.h>

#include <algorithm>
#include <chrono>

namespace synthray::detail {

using namespace Qt::StringLiterals;

namespace {

using Clock = std::chrono::steady_clock;

// The best of repeated calls within a time, so that other programs affect it least.
template <class Work> double bestSeconds(double budget, Work work)
{
    double best = 1e9;
    const auto start = Clock::now();
    do {
        const auto begin = Clock::now();
        work();
        best = std::min(best, std::chrono::duration<double>(Clock::now() - begin).count());
    } while (std::chrono::duration<double>(Clock::now() - start).count() < budget);
    return best;
}

double gemmGflops()
{
    // 2 n^3 operations. A small one first: a large one would take seconds on the reference BLAS.
    double gflops = 0;
    for (const int64_t n : {int64_t(384), int64_t(1536)}) {
        const auto a = torch::rand({n, n});
        const auto b = torch::rand({n, n});
        auto c = torch::empty({n, n});
        const double operations = 2.0 * static_cast<double>(n * n * n);
        const double seconds = bestSeconds(n < 1000 ? 0.05 : 0.5, [&] { torch::mm_out(c, a, b); });
        gflops = std::max(gflops, operations / seconds * 1e-9);
        if (gflops < 20)
            break;
    }
    return gflops;
}

double convGflops()
{
    // The second layer of a DCGAN discriminator: 4x4, stride 2, 64 -> 128 channels, 32 -> 16
    // pixels.
    double gflops = 0;
    for (const int64_t batch : {int64_t(2), int64_t(32)}) {
        const auto x
            = torch::rand({batch, 64, 32, 32}).contiguous(torch::MemoryFormat::ChannelsLast);
        const auto w = torch::rand({128, 64, 4, 4}).contiguous(torch::MemoryFormat::ChannelsLast);
        const double operations = 2.0 * static_cast<double>(batch * 128 * 16 * 16 * 64 * 4 * 4);
        const double seconds = bestSeconds(
            batch < 8 ? 0.05 : 0.5, [&] { torch::conv2d(x, w, {}, /*stride=*/2, /*padding=*/1); });
        gflops = std::max(gflops, operations / seconds * 1e-9);
        if (gflops < 20)
            break;
    }
    return gflops;
}

} // namespace

int cudaDevices()
{
    try {
        return torch::cuda::is_available() ? static_cast<int>(torch::cuda::device_count()) : 0;
    } catch (const std::exception &e) { // a driver that does not fit the build
        qCWarning(lcLearn, "CUDA cannot be used: %s", e.what());
        return 0;
    }
}

bool hasMkl() { return at::hasMKL(); }
bool hasOneDnn() { return at::hasMKLDNN(); }
QString torchVersion() { return QStringLiteral(TORCH_VERSION); }

void setThreads(int threads)
{
    if (at::get_num_threads() != threads)
        at::set_num_threads(threads);
}

MachinePeak measurePeak(int threads)
{
    const int before = at::get_num_threads();
    setThreads(threads);
    const torch::NoGradGuard noGrad;
    MachinePeak peak;
    try {
        peak.gemmGflops = gemmGflops();
        peak.convGflops = convGflops();
    } catch (const std::exception &e) {
        qCWarning(lcLearn, "The machine's speed could not be measured: %s", e.what());
    }
    at::set_num_threads(before);
    return peak;
}

} // namespace synthray::detail
