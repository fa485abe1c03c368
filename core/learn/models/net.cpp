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

namespace {

class TransposedConv : public torch::autograd::Function<TransposedConv>
{
public:
    static Tensor forward(torch::autograd::AutogradContext *context, const Tensor &x,
                          const Tensor &weight, int64_t stride, int64_t pad)
    {
        context->save_for_backward({x, weight});
        context->saved_data["stride"] = stride;
        context->saved_data["pad"] = pad;
        const int64_t height = (x.size(2) - 1) * stride - 2 * pad + weight.size(2);
        const int64_t width = (x.size(3) - 1) * stride - 2 * pad + weight.size(3);
        // Only its shape is read: the input whose gradient is the transposed convolution of x.
        const Tensor shape
            = at::empty({x.size(0), weight.size(1), height, width}, x.options(), imageLayout());
        return std::get<0>(at::convolution_backward(x, shape, weight, at::OptionalIntArrayRef(),
                                                    {stride, stride}, {pad, pad}, {1, 1}, false,
                                                    {0, 0}, 1, {true, false, false}));
    }

    static torch::autograd::variable_list backward(torch::autograd::AutogradContext *context,
                                                   const torch::autograd::variable_list &gradients)
    {
        const auto saved = context->get_saved_variables();
        const Tensor &x = saved[0];
        const Tensor &weight = saved[1];
        const int64_t stride = context->saved_data["stride"].toInt();
        const int64_t pad = context->saved_data["pad"].toInt();
        const Tensor gradient = gradients[0].contiguous(imageLayout());
        Tensor forX;
        Tensor forWeight;
        if (context->needs_input_grad(0))
            forX = at::conv2d(gradient, weight, {}, {stride, stride}, {pad, pad});
        if (context->needs_input_grad(1))
            forWeight = std::get<1>(at::convolution_backward(
                x, gradient, weight, at::OptionalIntArrayRef(), {stride, stride}, {pad, pad},
                {1, 1}, false, {0, 0}, 1, {false, true, false}));
        return {forX, forWeight, Tensor(), Tensor()};
    }
};

} // namespace

Tensor transposedConv(const Tensor &x, const Tensor &weight, const Tensor &bias, int stride,
                      int pad)
{
    if (!x.device().is_cpu() || !tuning().backwardData)
        return at::conv_transpose2d(x, weight, bias, {stride, stride}, {pad, pad});
    // Automatic mixed precision does not look into it: it runs in the precision of its input.
    const Tensor y = TransposedConv::apply(x.contiguous(imageLayout()), weight.to(x.scalar_type()),
                                           int64_t(stride), int64_t(pad));
    return bias.defined() ? y + bias.view({1, -1, 1, 1}) : y;
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

Tensor BatchNorm::relu(const Tensor &x, bool training)
{
    if (!training)
        return (*this)(x, false).relu_();
    if (momentum < 1)
        seen.add_(1);
    return batchNormRelu(x, weight, bias, mean, variance, momentum, epsilon);
}

} // namespace synthray::detail
