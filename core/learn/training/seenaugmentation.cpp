// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/training/seenaugmentation.h"

#include "learn/data/batches.h"
#include "learn/training/seenrows.h"

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
Tensor within(const Tensor &first, const Tensor &size, int64_t side)
{
    const Tensor p = positions(first, side).view({1, side});
    const Tensor from = first.view({-1, 1});
    return (p.ge(from) * p.lt(from + size.view({-1, 1}))).to(at::kFloat);
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

/// [N, seenColumns]
Tensor SeenAugmentation::changes(const Tensor &numbers, int64_t side) const
{
    const Tensor zero = at::zeros_like(column(numbers, 0));
    std::vector<Tensor> columns(size_t(seenColumns), zero);
    columns[SeenFactor] = zero + 1;
    if (m_options.brightness)
        columns[SeenBrightness] = (column(numbers, Brightness) - 0.5) * gate(numbers, 0);
    if (m_options.contrast)
        columns[SeenFactor] = 1 + (column(numbers, Contrast) - 0.5) * gate(numbers, 1);
    if (m_options.translation) {
        const int64_t most = (side + 4) / 8;
        const Tensor open = gate(numbers, 2);
        columns[SeenRowShift] = shift(column(numbers, RowShift), most) * open;
        columns[SeenColumnShift] = shift(column(numbers, ColumnShift), most) * open;
    }
    if (m_options.cutout) {
        const int64_t size = side / 2;
        const auto first = [&](Column which) { // the hole's centre is anywhere in the image
            return at::floor(column(numbers, which) * double(side)) - double(size / 2);
        };
        columns[SeenHoleRow] = first(RowHole);
        columns[SeenHoleColumn] = first(ColumnHole);
        columns[SeenHoleSide] = gate(numbers, 3) * double(size);
    }
    return at::stack(columns, 1);
}

Tensor SeenAugmentation::operator()(const Tensor &images, const Tensor &numbers) const
{
    if (!isOn())
        return images;
    const int64_t side = images.size(2);
    const Tensor all = changes(numbers, side);
    if (images.is_cpu() && images.scalar_type() == at::kFloat)
        return changedImages(images, all);
    const auto of = [&all](SeenColumn which) { return all.select(1, which); };
    Tensor x = images + perImage(of(SeenBrightness));
    const Tensor mean = x.mean({1, 2, 3}, true);
    x = (x - mean) * perImage(of(SeenFactor)) + mean;
    // As products with shift matrices: deterministic on every device, and differentiable twice.
    const Tensor rows = shiftMatrix(of(SeenRowShift), side).to(x.scalar_type());
    const Tensor columns = shiftMatrix(of(SeenColumnShift), side).to(x.scalar_type());
    x = at::matmul(at::matmul(rows.unsqueeze(1), x), columns.transpose(1, 2).unsqueeze(1));
    const Tensor size = of(SeenHoleSide);
    const Tensor hole = within(of(SeenHoleRow), size, side).unsqueeze(2)
        * within(of(SeenHoleColumn), size, side).unsqueeze(1);
    return (x * (1 - hole.unsqueeze(1))).contiguous(imageLayout());
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
