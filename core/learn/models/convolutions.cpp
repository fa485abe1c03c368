// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/models/convolutions.h"

#include "learn/device/imagerows.h"
#include "learn/models/patchproducts.h"

#include <ATen/Parallel.h>

namespace synthray::detail {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

namespace {

constexpr int64_t patchValues = 1 << 21; // of one matrix product: 8 MB stay in the cache

/// Pixel by pixel. With one channel LibTorch takes the strides of a plane after plane image for
/// both layouts, and its convolutions then for the slow one.
Tensor laidOut(const Tensor &x)
{
    const Tensor y = x.contiguous(imageLayout());
    if (y.size(1) > 1 || !tuning().channelsLast)
        return y;
    const int64_t width = y.size(3), all = y.size(2) * width;
    return y.as_strided(y.sizes(), {all, 1, width, 1});
}

/// Is automatic mixed precision on, which changes what LibTorch's own functions compute in?
bool isAutocast()
{
    return !c10::impl::tls_is_dispatch_key_excluded(c10::DispatchKey::AutocastCPU);
}
/// Not within an instance.
using WithoutAutocast = c10::impl::ExcludeDispatchKeyGuard;

bool isNarrow(const Tensor &map, int64_t width)
{
    return map.scalar_type() == at::kBFloat16 && map.size(3) <= width;
}

int64_t transposedSide(int64_t side, int64_t kernel, int64_t stride, int64_t pad)
{
    return (side - 1) * stride - 2 * pad + kernel;
}

/// The transposed convolution to few channels: a matrix product gives each pixel's patch, and
/// patches are added up.
Tensor patchesToImage(const Tensor &x, const Tensor &weight, int64_t stride, int64_t pad)
{
    const int64_t images = x.size(0), height = x.size(2), width = x.size(3);
    const int64_t channels = weight.size(1), kernel = weight.size(2);
    const int64_t patch = kernel * kernel * channels;
    const Tensor matrix = weight.permute({0, 2, 3, 1}).reshape({weight.size(0), patch});
    const Tensor rows = x.permute({0, 2, 3, 1}).reshape({-1, x.size(1)});
    const int64_t outHeight = transposedSide(height, kernel, stride, pad);
    const int64_t outWidth = transposedSide(width, kernel, stride, pad);
    const int64_t across = (width - 1) * stride + kernel, down = (height - 1) * stride + kernel;
    Tensor y = at::empty({images, channels, outHeight, outWidth}, x.options(),
                         at::MemoryFormat::ChannelsLast);
    float *out = y.data_ptr<float>();
    const int64_t some = std::max<int64_t>(1, patchValues / (height * width * patch));
    for (int64_t first = 0; first < images; first += some) {
        const int64_t count = std::min(some, images - first);
        const Tensor patches
            = at::mm(rows.narrow(0, first * height * width, count * height * width), matrix);
        const float *values = patches.data_ptr<float>();
        at::parallel_for(0, count, 1, [&](int64_t from, int64_t to) {
            std::vector<float> whole(size_t(down * across * channels));
            for (int64_t i = from; i < to; ++i) {
                std::fill(whole.begin(), whole.end(), 0.0F);
                addPatches(values + i * height * width * patch, height, width, kernel, channels,
                           stride, whole.data(), across);
                for (int64_t row = 0; row < outHeight; ++row)
                    std::copy_n(whole.data() + ((row + pad) * across + pad) * channels,
                                outWidth * channels,
                                out + ((first + i) * outHeight + row) * outWidth * channels);
            }
        });
    }
    return y;
}

/// Gradients of conv2d(x, weight) where the mask asks for them.
std::tuple<Tensor, Tensor, Tensor> gradientsOf(const Tensor &gradient, const Tensor &x,
                                               const Tensor &weight, int64_t stride, int64_t pad,
                                               std::array<bool, 3> mask)
{
    const int64_t biases[] = {weight.size(0)};
    return at::convolution_backward(
        gradient, x, weight, mask[2] ? at::OptionalIntArrayRef(biases) : at::OptionalIntArrayRef(),
        {stride, stride}, {pad, pad}, {1, 1}, false, {0, 0}, 1, mask);
}

/// conv2d() without bias.
Tensor forwardPass(const Tensor &x, const Tensor &weight, int64_t stride, int64_t pad)
{
    if (isNarrow(x, narrowMap * stride))
        return productOfPatches(x, weight, stride, pad);
    return at::conv2d(x, weight, {}, {stride, stride}, {pad, pad});
}

Tensor dataPass(const Tensor &gradient, const Tensor &weight, int64_t height, int64_t width,
                int64_t stride, int64_t pad)
{
    if (isNarrow(gradient, narrowMap))
        return productForImage(gradient, weight, height, width, stride, pad);
    // Only its shape is read: the input whose gradient is the transposed convolution.
    const Tensor shape = at::empty({gradient.size(0), weight.size(1), height, width},
                                   gradient.options(), imageLayout());
    return std::get<0>(gradientsOf(gradient, shape, weight, stride, pad, {true, false, false}));
}

Tensor weightPass(const Tensor &gradient, const Tensor &x, const Tensor &weight, int64_t stride,
                  int64_t pad)
{
    if (isNarrow(gradient, narrowMapForWeights))
        return productForWeight(gradient, x, weight.size(2), stride, pad);
    return std::get<1>(gradientsOf(gradient, x, weight, stride, pad, {false, true, false}));
}

/// LibTorch's functions of one's own take no undefined tensor: no bias is one of no values.
Tensor biasOf(const Tensor &bias, const Tensor &x)
{
    return bias.defined() ? bias.to(x.scalar_type()) : at::empty({0}, x.options());
}

class TransposedConv : public torch::autograd::Function<TransposedConv>
{
public:
    static Tensor forward(AutogradContext *context, const Tensor &x, const Tensor &weight,
                          const Tensor &bias, int64_t stride, int64_t pad)
    {
        context->save_for_backward({x, weight});
        context->saved_data["stride"] = stride;
        context->saved_data["pad"] = pad;
        const WithoutAutocast guard(c10::DispatchKey::AutocastCPU);
        const Tensor y = weight.size(1) <= fewChannels
            ? patchesToImage(x.to(at::kFloat), weight.to(at::kFloat), stride, pad)
            : dataPass(x, weight, transposedSide(x.size(2), weight.size(2), stride, pad),
                       transposedSide(x.size(3), weight.size(3), stride, pad), stride, pad);
        return bias.numel() > 0 ? y.add_(bias.view({1, -1, 1, 1})) : y;
    }

    static variable_list backward(AutogradContext *context, const variable_list &gradients)
    {
        const auto saved = context->get_saved_variables();
        const Tensor &x = saved[0], &weight = saved[1];
        const int64_t stride = context->saved_data["stride"].toInt();
        const int64_t pad = context->saved_data["pad"].toInt();
        // An image is float32 also if x is bfloat16.
        const Tensor gradient = laidOut(gradients[0].to(x.scalar_type()));
        variable_list results(5);
        if (context->needs_input_grad(0))
            results[0] = forwardPass(gradient, weight, stride, pad);
        if (context->needs_input_grad(1))
            results[1] = weightPass(x, gradient, weight, stride, pad);
        if (context->needs_input_grad(2))
            results[2] = gradient.sum({0, 2, 3});
        return results;
    }
};

class Conv : public torch::autograd::Function<Conv>
{
public:
    static Tensor forward(AutogradContext *context, const Tensor &x, const Tensor &weight,
                          const Tensor &bias, int64_t stride, int64_t pad)
    {
        context->save_for_backward({x, weight});
        context->saved_data["stride"] = stride;
        context->saved_data["pad"] = pad;
        const WithoutAutocast guard(c10::DispatchKey::AutocastCPU);
        if (x.scalar_type() == at::kFloat)
            return at::conv2d(x, weight, bias.numel() > 0 ? bias : Tensor(), {stride, stride},
                              {pad, pad});
        const Tensor y = forwardPass(x, weight, stride, pad);
        return bias.numel() > 0 ? y.add_(bias.view({1, -1, 1, 1})) : y;
    }

    /// Of functions that can be differentiated: LibTorch's own second derivatives of convolutions
    /// are several times as slow.
    static variable_list backward(AutogradContext *context, const variable_list &gradients)
    {
        const auto saved = context->get_saved_variables();
        const Tensor &x = saved[0], &weight = saved[1];
        const int64_t stride = context->saved_data["stride"].toInt();
        const int64_t pad = context->saved_data["pad"].toInt();
        const Tensor gradient = laidOut(gradients[0]);
        variable_list results(5);
        if (context->needs_input_grad(0))
            results[0] = TransposedConv::apply(gradient, weight, biasOf({}, gradient), stride, pad);
        const bool forWeight = context->needs_input_grad(1), forBias = context->needs_input_grad(2);
        if (forWeight && isNarrow(gradient, narrowMapForWeights)) {
            results[1] = weightPass(gradient, x, weight, stride, pad);
            if (forBias)
                results[2] = gradient.sum({0, 2, 3});
        } else if (forWeight || forBias)
            std::tie(std::ignore, results[1], results[2])
                = gradientsOf(gradient, x, weight, stride, pad, {false, forWeight, forBias});
        return results;
    }
};

/// Are convolutions of x made here?
bool isOwn(const Tensor &x) { return x.device().is_cpu() && tuning().backwardData; }

/// What a convolution of x is computed in.
at::ScalarType precisionFor(const Tensor &x)
{
    return isAutocast() ? at::kBFloat16 : x.scalar_type();
}

} // namespace

Tensor conv(const Tensor &x, const Tensor &weight, const Tensor &bias, int stride, int pad)
{
    const auto fits = [&](int64_t dimension) { // a remainder of the stride is seen by no kernel
        const int64_t rest = x.size(dimension) + 2 * pad - weight.size(dimension);
        return rest % stride == 0;
    };
    if (!isOwn(x) || !fits(2) || !fits(3))
        return at::conv2d(x, weight, bias, {stride, stride}, {pad, pad});
    const Tensor input = laidOut(x.to(precisionFor(x)));
    return Conv::apply(input, weight.to(input.scalar_type()), biasOf(bias, input), int64_t(stride),
                       int64_t(pad));
}

Tensor transposedConv(const Tensor &x, const Tensor &weight, const Tensor &bias, int stride,
                      int pad)
{
    if (!isOwn(x))
        return at::conv_transpose2d(x, weight, bias, {stride, stride}, {pad, pad});
    const Tensor input = x.to(precisionFor(x)).contiguous(imageLayout());
    return TransposedConv::apply(input, weight.to(input.scalar_type()), biasOf(bias, input),
                                 int64_t(stride), int64_t(pad));
}

Tensor convToImage(const Tensor &x, const Tensor &weight, const Tensor &bias, int pad)
{
    if (!isOwn(x))
        return at::conv2d(x, weight, bias, {1, 1}, {pad, pad});
    const int mirrored = int(weight.size(2)) - 1 - pad;
    return transposedConv(x, weight.flip({2, 3}).transpose(0, 1), bias, 1, mirrored);
}

} // namespace synthray::detail
