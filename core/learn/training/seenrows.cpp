// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/training/seenrows.h"

#include <ATen/Parallel.h>

namespace synthray::detail {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

namespace {

enum class Way {
    Change,
    Linear,
    Transposed
}; // Linear: without brightness; Transposed: its gradient

struct SeenChange {
    float factor, brightness;
    int rowShift, columnShift, holeRow, holeColumn, holeSide;
    explicit SeenChange(const float *column)
        : factor(column[SeenFactor])
        , brightness(column[SeenBrightness])
        , rowShift(int(column[SeenRowShift]))
        , columnShift(int(column[SeenColumnShift]))
        , holeRow(int(column[SeenHoleRow]))
        , holeColumn(int(column[SeenHoleColumn]))
        , holeSide(int(column[SeenHoleSide]))
    {
    }
};

/// The part of a row that is neither moved in from outside nor in the hole, as two runs of columns.
struct Runs {
    int from = 0, hole = 0, holeEnd = 0, to = 0;
    Runs(const SeenChange &change, int row, int side)
        : from(std::max(0, change.columnShift))
        , to(std::min(side, side + change.columnShift))
    {
        const bool isCut = row >= change.holeRow && row < change.holeRow + change.holeSide;
        hole = isCut ? std::clamp(change.holeColumn, from, to) : to;
        holeEnd = isCut ? std::clamp(change.holeColumn + change.holeSide, from, to) : to;
    }
    template <typename F> void each(const F &body) const
    {
        body(from, hole);
        body(holeEnd, to);
    }
};

double sumOf(const float *values, int64_t count)
{
    double sum = 0;
    for (int64_t i = 0; i < count; ++i)
        sum += double(values[i]);
    return sum;
}

/// Of one image of side x side pixels with so many channels.
void changeImage(const float *in, const SeenChange &change, Way way, int side, int channels,
                 float *out)
{
    const int64_t values = int64_t(side) * side * channels;
    const auto stays = double(1 - change.factor);
    float offset = way == Way::Change ? change.brightness : 0;
    if (stays != 0 && way != Way::Transposed)
        offset += float(stays * sumOf(in, values) / double(values));
    std::fill_n(out, values, 0.0F);
    double sum = 0; // of the gradients that reach a pixel
    for (int row = 0; row < side; ++row) {
        const int source = row - change.rowShift;
        if (source < 0 || source >= side)
            continue;
        const int64_t moved = (int64_t(row) * side) * channels;
        const int64_t still = (int64_t(source) * side - change.columnShift) * channels;
        const float *from = in + (way == Way::Transposed ? moved : still);
        float *into = out + (way == Way::Transposed ? still : moved);
        Runs(change, row, side).each([&](int first, int last) {
            for (int64_t i = int64_t(first) * channels; i < int64_t(last) * channels; ++i)
                into[i] = from[i] * change.factor + offset;
            if (stays != 0 && way == Way::Transposed && last > first)
                sum += sumOf(from + int64_t(first) * channels, int64_t(last - first) * channels);
        });
    }
    if (stays == 0 || way != Way::Transposed)
        return;
    const auto shared = float(stays * sum / double(values));
    for (int64_t i = 0; i < values; ++i)
        out[i] += shared;
}

class Changed : public torch::autograd::Function<Changed>
{
public:
    static Tensor forward(AutogradContext *context, const Tensor &images, const Tensor &changes,
                          int64_t way)
    {
        context->saved_data["way"] = way;
        context->save_for_backward({changes});
        const Tensor in = images.permute({0, 2, 3, 1}).contiguous();
        const Tensor out = at::empty(images.sizes(), in.options(), at::MemoryFormat::ChannelsLast);
        const auto side = int(in.size(1)), channels = int(in.size(3));
        const int64_t values = in[0].numel();
        const float *from = in.data_ptr<float>(), *columns = changes.data_ptr<float>();
        float *into = out.data_ptr<float>();
        at::parallel_for(0, in.size(0), 1, [&](int64_t first, int64_t last) {
            for (int64_t i = first; i < last; ++i)
                changeImage(from + i * values, SeenChange(columns + i * seenColumns), Way(way),
                            side, channels, into + i * values);
        });
        return out;
    }

    static variable_list backward(AutogradContext *context, const variable_list &gradients)
    {
        const Tensor changes = context->get_saved_variables()[0];
        const bool isTransposed = Way(context->saved_data["way"].toInt()) == Way::Transposed;
        const Way back = isTransposed ? Way::Linear : Way::Transposed;
        return {apply(gradients[0], changes, int64_t(back)), Tensor(), Tensor()};
    }
};

} // namespace

Tensor changedImages(const Tensor &images, const Tensor &changes)
{
    return Changed::apply(images, changes.contiguous(), int64_t(Way::Change));
}

} // namespace synthray::detail
