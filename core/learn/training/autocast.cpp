// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/training/autocast.h"

#include "learn/device/cpuinfo.h"
#include "learn/module/translation.h"

#include <ATen/autocast_mode.h>

namespace synthray::detail {

using namespace Qt::StringLiterals;

#if TORCH_VERSION_MAJOR > 2 || (TORCH_VERSION_MAJOR == 2 && TORCH_VERSION_MINOR >= 4)
Autocast::Autocast(bool on, torch::Device device)
    : m_on(on)
    , m_cuda(device.is_cuda())
{
    if (!m_on)
        return;
    at::autocast::set_autocast_dtype(device.type(), at::kBFloat16);
    at::autocast::set_autocast_enabled(device.type(), true);
}
Autocast::~Autocast()
{
    if (!m_on)
        return;
    at::autocast::clear_cache();
    at::autocast::set_autocast_enabled(m_cuda ? at::kCUDA : at::kCPU, false);
}
#else
Autocast::Autocast(bool on, torch::Device device)
    : m_on(on)
    , m_cuda(device.is_cuda())
{
    if (!m_on)
        return;
    if (m_cuda) {
        at::autocast::set_autocast_gpu_dtype(at::kBFloat16);
        at::autocast::set_enabled(true);
    } else {
        at::autocast::set_autocast_cpu_dtype(at::kBFloat16);
        at::autocast::set_cpu_enabled(true);
    }
}
Autocast::~Autocast()
{
    if (!m_on)
        return;
    at::autocast::clear_cache();
    m_cuda ? at::autocast::set_enabled(false) : at::autocast::set_cpu_enabled(false);
}
#endif

bool isMixed(const ParamSet &params) { return params.text(u"precision"_s) == "bfloat16"_L1; }

bool usesTf32(const ParamSet &params)
{
    return params.spec(u"precision"_s) && params.text(u"precision"_s) == "tf32"_L1;
}

Result<> checkPrecision(const ParamSet &params, const DeviceInfo &device)
{
    if (device.id == "cpu"_L1 && usesTf32(params))
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("TF32 is a precision of NVIDIA GPUs; this training runs on the CPU."),
                    Tr::tr("Set the precision to float32."));
    if (!isMixed(params) || device.id != "cpu"_L1)
        return {};
    const QStringList features = cpuFeatures();
    if (features.contains("avx512_bf16"_L1) || features.contains("amx_bf16"_L1))
        return {};
    return fail(ErrorCode::InvalidArgument,
                Tr::tr("This CPU does not support bfloat16: it would make training slower."),
                Tr::tr("Set the precision to float32."));
}

} // namespace synthray::detail
