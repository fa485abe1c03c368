// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/models/net.h"

#include "learn/device/normrelu.h"

namespace synthray::detail {

Tuning &tuning()
{
    static Tuning instance;
    return instance;
}

qint64 Net::parameterCount() const
{
    qint64 count = 0;
    for (const auto &p : m_parameters)
        count += p.tensor.numel();
    return count;
}

std::vector<NamedTensor> Net::state() const
{
    auto all = m_parameters;
    all.insert(all.end(), m_buffers.begin(), m_buffers.end());
    return all;
}

void Net::setRequiresGrad(bool on)
{
    for (auto &p : m_parameters)
        p.tensor.requires_grad_(on);
}

void Net::clearGradients()
{
    for (auto &p : m_parameters)
        p.tensor.mutable_grad().reset();
}

Tensor NetMaker::place(const std::string &name, Tensor values)
{
    if (values.dim() == 4 && m_device.is_cpu())
        values = values.contiguous(m_layout);
    Tensor placed = values.to(m_device).requires_grad_(true);
    m_net.m_parameters.push_back({name, placed});
    return placed;
}

Tensor NetMaker::normal(const std::string &name, at::IntArrayRef shape, double mean,
                        double deviation)
{
    if (m_blank)
        return place(name, at::zeros(shape, at::device(at::kCPU).dtype(at::kFloat)));
    Rng rng = nextRng();
    Tensor values = at::empty(shape, at::device(at::kCPU).dtype(at::kFloat));
    float *data = values.data_ptr<float>();
    for (qint64 i = 0; i < values.numel(); ++i)
        data[i] = static_cast<float>(mean + deviation * rng.normal());
    return place(name, values);
}

Tensor NetMaker::glorot(const std::string &name, at::IntArrayRef shape, qint64 fanIn, qint64 fanOut)
{
    Rng rng = nextRng();
    Tensor values = at::empty(shape, at::device(at::kCPU).dtype(at::kFloat));
    const double limit = std::sqrt(6.0 / static_cast<double>(fanIn + fanOut));
    float *data = values.data_ptr<float>();
    for (qint64 i = 0; i < values.numel(); ++i)
        data[i] = static_cast<float>(rng.uniform(-limit, limit));
    return place(name, values);
}

Tensor NetMaker::constant(const std::string &name, at::IntArrayRef shape, double value)
{
    return place(name, at::full(shape, value, at::device(at::kCPU).dtype(at::kFloat)));
}

Tensor NetMaker::buffer(const std::string &name, at::IntArrayRef shape, double value,
                        torch::Dtype type)
{
    Tensor placed = at::full(shape, value, at::device(at::kCPU).dtype(type)).to(m_device);
    m_net.m_buffers.push_back({name, placed});
    return placed;
}

Tensor NetMaker::unitVector(const std::string &name, int64_t size)
{
    Rng rng = nextRng();
    Tensor values = at::empty({size}, at::device(at::kCPU).dtype(at::kFloat));
    float *data = values.data_ptr<float>();
    for (int64_t i = 0; i < size; ++i)
        data[i] = static_cast<float>(rng.normal());
    Tensor placed = (values / values.norm().clamp_min(1e-12)).to(m_device);
    m_net.m_buffers.push_back({name, placed});
    return placed;
}

BatchNorm::BatchNorm(NetMaker &make, const std::string &name, qint64 channels)
    : weight(make.normal(name + ".weight", {channels}, 1.0, 0.02))
    , bias(make.constant(name + ".bias", {channels}, 0.0))
    , mean(make.buffer(name + ".running_mean", {channels}, 0.0))
    , variance(make.buffer(name + ".running_var", {channels}, 1.0))
    , seen(make.buffer(name + ".num_batches_tracked", {}, 0.0, torch::kInt64))
{
}

namespace {
constexpr double epsilon = 1e-5; // of batch norm: PyTorch's default
}

void calibrateNorms(const std::vector<BatchNorm *> &norms, const std::function<void()> &forward)
{
    at::NoGradGuard noGrad;
    for (BatchNorm *norm : norms)
        norm->momentum = 1;
    forward();
    for (BatchNorm *norm : norms)
        norm->momentum = 0.1;
}

Tensor BatchNorm::operator()(const Tensor &x, bool training)
{
    if (training && momentum < 1)
        seen.add_(1);
    return at::batch_norm(x, weight, bias, mean, variance, training, momentum, epsilon, true);
}

Tensor BatchNorm::rectified(const Tensor &x, bool training, double slope)
{
    if (!training) {
        Tensor y = (*this)(x, false);
        return slope > 0 ? at::leaky_relu_(y, slope) : y.relu_();
    }
    if (momentum < 1)
        seen.add_(1);
    return batchNormRelu(x, weight, bias, mean, variance, momentum, epsilon, slope);
}

} // namespace synthray::detail
