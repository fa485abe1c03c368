// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/device/normrelu.h"

#include "learn/device/normrows.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <vector>

namespace synthray::detail {

using at::Tensor;
using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

namespace {

constexpr int64_t blockRows
    = 512; // float32 sums within a block, float64 over all: independent of the thread count

/// Calls add(first row, rows, its two sums) for each block of rows; returns both sums over all.
std::array<std::vector<double>, 2> sumBlocks(
    int64_t rows, int64_t channels,
    const std::function<void(int64_t, int64_t, float *, float *)> &add)
{
    const int64_t blocks = (rows + blockRows - 1) / blockRows;
    std::vector<float> parts(size_t(blocks * channels * 2), 0);
    at::parallel_for(0, blocks, 1, [&](int64_t from, int64_t to) {
        for (int64_t block = from; block < to; ++block) {
            float *part = parts.data() + block * channels * 2;
            add(block * blockRows, std::min(blockRows, rows - block * blockRows), part,
                part + channels);
        }
    });
    std::array<std::vector<double>, 2> sums{std::vector<double>(size_t(channels), 0),
                                            std::vector<double>(size_t(channels), 0)};
    const float *part = parts.data();
    for (int64_t block = 0; block < blocks; ++block)
        for (auto &sum : sums)
            for (double &value : sum)
                value += double(*part++);
    return sums;
}

/// Of float32 or bfloat16.
template <class Value> Value *valuesOf(const Tensor &tensor)
{
    return static_cast<Value *>(tensor.data_ptr());
}

void forBlocks(int64_t rows, const std::function<void(int64_t, int64_t)> &body)
{
    at::parallel_for(0, rows, blockRows, [&](int64_t from, int64_t to) { body(from, to - from); });
}

template <class Value> class NormRelu : public torch::autograd::Function<NormRelu<Value>>
{
public:
    static Tensor forward(AutogradContext *context, const Tensor &x, const Tensor &gamma,
                          const Tensor &beta, const Tensor &mean, const Tensor &variance,
                          double momentum, double epsilon, double leak)
    {
        const int64_t channels = x.size(1), rows = x.numel() / channels;
        const auto *in = valuesOf<const Value>(x);
        std::vector<float> shift(static_cast<size_t>(channels));
        std::transform(in, in + channels, shift.begin(), // the first pixel: sums of squares stay
                       [](Value value) { return widened(value); }); // small
        const auto [sum, squares]
            = sumBlocks(rows, channels, [&](int64_t from, int64_t count, float *s, float *q) {
                  addRows(in + from * channels, shift.data(), count, channels, s, q);
              });
        const Tensor centre = at::empty_like(mean),
                     deviation = at::empty_like(mean); // of the batch; 1 / deviation
        std::vector<float> scale(static_cast<size_t>(channels)), offset(scale.size());
        for (int64_t c = 0; c < channels; ++c) {
            const double off = sum[size_t(c)] / double(rows);
            const double spread = std::max(0.0, squares[size_t(c)] / double(rows) - off * off);
            const double middle = off + double(shift[size_t(c)]),
                         inverse = 1 / std::sqrt(spread + epsilon);
            centre.data_ptr<float>()[c] = float(middle);
            deviation.data_ptr<float>()[c] = float(inverse);
            const double factor = double(gamma.data_ptr<float>()[c]) * inverse;
            scale[size_t(c)] = float(factor);
            offset[size_t(c)] = float(double(beta.data_ptr<float>()[c]) - middle * factor);
            float &running = mean.data_ptr<float>()[c], &wide = variance.data_ptr<float>()[c];
            running = float((1 - momentum) * double(running) + momentum * middle);
            wide = float((1 - momentum) * double(wide)
                         + momentum * spread * double(rows) / double(rows - 1));
        }
        const Tensor y = at::empty_like(x);
        forBlocks(rows, [&](int64_t from, int64_t count) {
            normaliseRows(in + from * channels, scale.data(), offset.data(), float(leak), count,
                          channels, valuesOf<Value>(y) + from * channels);
        });
        context->saved_data["leak"] = leak;
        context->save_for_backward({x, y, gamma, centre, deviation});
        return y;
    }

    static variable_list backward(AutogradContext *context, const variable_list &gradients)
    {
        const auto saved = context->get_saved_variables();
        const Tensor gradient = gradients[0].contiguous(at::MemoryFormat::ChannelsLast);
        const int64_t channels = saved[0].size(1), rows = saved[0].numel() / channels;
        const auto *x = valuesOf<const Value>(saved[0]), *y = valuesOf<const Value>(saved[1]),
                   *g = valuesOf<const Value>(gradient);
        const float *gamma = saved[2].data_ptr<float>(), *mean = saved[3].data_ptr<float>(),
                    *inverse = saved[4].data_ptr<float>();
        const auto leak = float(context->saved_data["leak"].toDouble());
        const auto [sum, product]
            = sumBlocks(rows, channels, [&](int64_t from, int64_t count, float *s, float *p) {
                  const int64_t at = from * channels;
                  addGradientRows(g + at, y + at, x + at, mean, leak, count, channels, s, p);
              });
        const Tensor forGamma = at::empty_like(saved[2]), forBeta = at::empty_like(saved[2]);
        std::vector<float> scale(static_cast<size_t>(channels)), slope(scale.size()),
            offset(scale.size());
        for (int64_t c = 0; c < channels; ++c) {
            const double factor = double(gamma[c]) * double(inverse[c]);
            scale[size_t(c)] = float(factor);
            slope[size_t(c)] = float(factor * double(inverse[c]) * double(inverse[c])
                                     * product[size_t(c)] / double(rows));
            offset[size_t(c)] = float(factor * sum[size_t(c)] / double(rows));
            forGamma.data_ptr<float>()[c] = float(product[size_t(c)] * double(inverse[c]));
            forBeta.data_ptr<float>()[c] = float(sum[size_t(c)]);
        }
        const Tensor forX = at::empty_like(saved[0]);
        forBlocks(rows, [&](int64_t from, int64_t count) {
            const int64_t at = from * channels;
            gradientRows(g + at, y + at, x + at, mean, scale.data(), slope.data(), offset.data(),
                         leak, count, channels, valuesOf<Value>(forX) + at);
        });
        return {forX, forGamma, forBeta, Tensor(), Tensor(), Tensor(), Tensor(), Tensor()};
    }
};

} // namespace

Tensor batchNormRelu(const Tensor &x, const Tensor &gamma, const Tensor &beta, const Tensor &mean,
                     const Tensor &variance, double momentum, double epsilon, double leak)
{
    const bool isMixed = x.scalar_type() == at::kBFloat16;
    const bool plain = x.device().is_cpu() && (x.scalar_type() == at::kFloat || isMixed)
        && gamma.scalar_type() == at::kFloat && x.dim() == 4
        && x.is_contiguous(at::MemoryFormat::ChannelsLast) && x.numel() > x.size(1);
    if (!plain) {
        Tensor y = at::batch_norm(x, gamma, beta, mean, variance, true, momentum, epsilon, true);
        return leak > 0 ? at::leaky_relu_(y, leak) : y.relu_();
    }
    if (isMixed)
        return NormRelu<BFloat>::apply(x, gamma, beta, mean, variance, momentum, epsilon, leak);
    return NormRelu<float>::apply(x, gamma, beta, mean, variance, momentum, epsilon, leak);
}

} // namespace synthray::detail
