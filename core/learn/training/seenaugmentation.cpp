// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/training/seenaugmentation.h"

#include "learn/data/batches.h"

namespace synthray::detail {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 adaptEvery = 4; // steps; Karras et al. 2020, section 3.1

// Columns of the random numbers: what the four draw, then whether each of them takes place.
enum Column : int64_t {
    Brightness,
    Contrast,
    RowShift,
    ColumnShift,
    RowHole,
    ColumnHole,
    FirstGate,
};
static_assert(FirstGate + 4 == GanBatch::mixtureNumber);

Tensor column(const Tensor &numbers, int64_t which) { return numbers.select(1, which); }
Tensor perImage(const Tensor &values) { return values.view({-1, 1, 1, 1}); }

/// Whole numbers from -most to most, each as likely as the other.
Tensor shift(const Tensor &uniform, int64_t most)
{
    return at::floor(uniform * double(2 * most + 1)).clamp_max(double(2 * most)) - double(most);
}

Tensor positions(const Tensor &like, int64_t side)
{
    return at::arange(side, like.options().dtype(at::kFloat));
}

/// [N, S, S]: entry (i, j) is 1 where row i of the moved image is row j of the image.
Tensor shiftMatrix(const Tensor &by, int64_t side)
{
    const Tensor p = positions(by, side);
    const Tensor from = p.view({1, side, 1}) - by.view({-1, 1, 1});
    return from.eq(p.view({1, 1, side})).to(at::kFloat);
}

/// [N, S]: 1 within 'size' positions from 'first' on.
Tensor within(const Tensor &first, int64_t size, int64_t side)
{
    const Tensor p = positions(first, side).view({1, side});
    const Tensor from = first.view({-1, 1});
    return (p.ge(from) * p.lt(from + double(size))).to(at::kFloat);
}

} // namespace

SeenAugmentation::SeenAugmentation(const Options &options, torch::Device device)
    : m_options(options)
{
    if (isAdaptive())
        m_state = at::zeros({3}, at::device(device).dtype(at::kFloat));
}

/// [N]: 1 where the augmentation takes place.
Tensor SeenAugmentation::gate(const Tensor &numbers, int64_t which) const
{
    const Tensor uniform = column(numbers, FirstGate + which);
    return (isAdaptive() ? uniform.lt(probability()) : uniform.lt(m_options.share)).to(at::kFloat);
}

Tensor SeenAugmentation::operator()(const Tensor &images, const Tensor &numbers) const
{
    if (!isOn())
        return images;
    Tensor x = images;
    const int64_t side = x.size(2);
    if (m_options.brightness)
        x = x + perImage((column(numbers, Brightness) - 0.5) * gate(numbers, 0));
    if (m_options.contrast) {
        const Tensor factor = 1 + (column(numbers, Contrast) - 0.5) * gate(numbers, 1);
        const Tensor mean = x.mean({1, 2, 3}, true);
        x = (x - mean) * perImage(factor) + mean;
    }
    if (m_options.translation) {
        // As products with shift matrices: deterministic on every device, and differentiable twice.
        const int64_t most = (side + 4) / 8;
        const Tensor open = gate(numbers, 2);
        const Tensor rows = shiftMatrix(shift(column(numbers, RowShift), most) * open, side);
        const Tensor columns = shiftMatrix(shift(column(numbers, ColumnShift), most) * open, side);
        x = at::matmul(at::matmul(rows.unsqueeze(1), x), columns.transpose(1, 2).unsqueeze(1));
    }
    if (m_options.cutout) {
        const int64_t size = side / 2;
        const auto first = [&](Column which) { // the hole's centre is anywhere in the image
            return at::floor(column(numbers, which) * double(side)) - double(size / 2);
        };
        const Tensor hole = within(first(RowHole), size, side).unsqueeze(2)
            * within(first(ColumnHole), size, side).unsqueeze(1);
        x = x * (1 - hole.unsqueeze(1) * perImage(gate(numbers, 3)));
    }
    return x.contiguous(imageLayout());
}

void SeenAugmentation::observe(const Tensor &onReal, qint64 step)
{
    if (!isAdaptive())
        return;
    at::NoGradGuard noGrad;
    Tensor p = m_state[0], signs = m_state[1], images = m_state[2];
    signs.add_(onReal.detach().sign().sum());
    images.add_(double(onReal.size(0)));
    if (step % adaptEvery != 0)
        return;
    p.add_((signs / images - m_options.target).sign() * images / m_options.images).clamp_(0, 1);
    signs.zero_();
    images.zero_();
}

SeenAugmentation::Options seenAugmentationOf(const ParamSet &params)
{
    using Mode = SeenAugmentation::Options::Mode;
    const QString id = params.text(u"augmentD"_s);
    SeenAugmentation::Options options;
    options.mode = id == "diffaugment"_L1 ? Mode::Fixed
        : id == "adaptive"_L1             ? Mode::Adaptive
                                          : Mode::None;
    options.brightness = params.flag(u"augmentBrightness"_s);
    options.contrast = params.flag(u"augmentContrast"_s);
    options.translation = params.flag(u"augmentTranslation"_s);
    options.cutout = params.flag(u"augmentCutout"_s);
    options.share = params.real(u"augmentShare"_s);
    options.target = params.real(u"adaTarget"_s);
    options.images = params.real(u"adaImages"_s) * 1000;
    return options;
}

} // namespace synthray::detail
