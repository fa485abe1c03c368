// SPDX-License-Identifier: GPL-3.0-or-later
#include "augment/pipeline.h"

#include "augment/shownpart.h"
#include "base/log.h"
#include "image/windowing.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>
#include <functional>
#include <new>
#include <optional>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Recipe)
};

// Different streams from that of the method itself.
constexpr quint64 valueStream = 0x56616c7565733139ULL;
constexpr quint64 groupStream = 0x47726f7570733139ULL;
constexpr int strongest = 30; // RandAugment's scale of magnitudes (Cubuk et al. 2020)

struct Numbers {
    quint64 seed, epoch, index;
};

/// The steps of a recipe have addresses below 2^16; each choice inside a group adds 12 bits, for up
/// to 3 levels.
quint64 innerAddress(quint64 address, quint64 choice, int level)
{
    return address + ((choice + 1) << (16 + 12 * level));
}

class Drawer
{
public:
    explicit Drawer(const Numbers &numbers)
        : m_numbers(numbers)
    {
    }

    /// strength: 0..1 sets the values by strength; negative: draws them.
    void add(const RecipeStep &step, const QString &where, quint64 address, int level,
             double strength, QVector<DrawnStep> &result) const
    {
        const AugmentationInfo *info = findAugmentation(step.method);
        DrawnStep drawn;
        drawn.method = step.method;
        drawn.place = where;
        drawn.params = step.params.specs().isEmpty() ? ParamSet(info->params) : step.params;
        drawn.drawn = step.ranges.keys();
        drawn.address = address;
        Rng values = rng(valueStream, address);
        for (auto it = step.ranges.begin(); it != step.ranges.end(); ++it) {
            const ParamSpec &spec = *drawn.params.spec(it.key());
            const auto set = drawn.params.set(
                it.key(),
                strength < 0 ? it->draw(spec, values) : it->atStrength(spec, strength, values));
            Q_ASSERT(set);
            Q_UNUSED(set)
        }
        if (isAugmentationGroup(step.method))
            addGroup(step, drawn, level, result);
        else
            result.append(drawn);
    }

private:
    Rng rng(quint64 stream, quint64 address) const
    {
        return Rng(m_numbers.seed ^ stream, m_numbers.epoch, m_numbers.index, address);
    }

    void addMember(const RecipeStep &group, const DrawnStep &drawn, int chosen, quint64 choice,
                   int level, double strength, QVector<DrawnStep> &result) const
    {
        const RecipeStep &member = group.members[chosen];
        const quint64 address = innerAddress(drawn.address, choice, level);
        // As for the steps of a recipe: the first number of a stream decides.
        if (Rng(m_numbers.seed, m_numbers.epoch, m_numbers.index, address).uniform()
            < member.probability)
            add(member, drawn.place + u", "_s + stepPlace(chosen, member.name), address, level + 1,
                strength, result);
    }

    /// An index into 'left', by weight.
    static qsizetype pick(const RecipeStep &group, const QVector<int> &left, Rng &picks)
    {
        double sum = 0;
        for (const int member : left)
            sum += group.members[member].weight;
        double at = picks.uniform() * sum;
        for (qsizetype i = 0; i < left.size(); ++i) {
            at -= group.members[left[i]].weight;
            if (at < 0)
                return i;
        }
        return left.size() - 1;
    }

    void addGroup(const RecipeStep &group, const DrawnStep &drawn, int level,
                  QVector<DrawnStep> &result) const
    {
        QVector<int> left;
        for (int i = 0; i < int(group.members.size()); ++i)
            if (group.members[i].enabled && group.members[i].weight > 0)
                left << i;
        Rng picks = rng(groupStream, drawn.address);
        const auto addOne = [&](int member, quint64 choice, double strength) {
            addMember(group, drawn, member, choice, level, strength, result);
        };
        if (group.method == "oneOf"_L1) {
            addOne(left[pick(group, left, picks)], 0, -1);
        } else if (group.method == "someOf"_L1) {
            const qint64 count = drawn.params.integer(u"count"_s);
            for (qint64 i = 0; i < count && !left.isEmpty(); ++i)
                addOne(left.takeAt(pick(group, left, picks)), quint64(i), -1);
        } else if (group.method == "randAugment"_L1) {
            const double strength = double(drawn.params.integer(u"magnitude"_s)) / strongest;
            for (qint64 i = 0; i < drawn.params.integer(u"count"_s); ++i)
                addOne(left[pick(group, left, picks)], quint64(i), strength);
        } else if (group.method == "trivialAugment"_L1) {
            const int member = left[pick(group, left, picks)];
            addOne(member, 0, double(picks.below(strongest + 1)) / strongest);
        } else {
            addMix(group, drawn, left, level, picks, result);
        }
    }

    /// Hendrycks et al. 2020 with alpha = 1: chains of 1 to 3 steps, weights from a flat Dirichlet
    /// distribution, mixed with the image by a uniform share.
    void addMix(const RecipeStep &group, DrawnStep drawn, const QVector<int> &left, int level,
                Rng &picks, QVector<DrawnStep> &result) const
    {
        const double share = picks.uniform();
        double sum = 0;
        quint64 choice = 0;
        drawn.weights << 1 - share;
        for (qint64 i = 0; i < drawn.params.integer(u"width"_s); ++i) {
            QVector<DrawnStep> chain;
            const quint64 length = 1 + picks.below(3);
            for (quint64 k = 0; k < length; ++k)
                addMember(group, drawn, left[pick(group, left, picks)], choice++, level, -1, chain);
            drawn.chains.append(chain);
            drawn.weights << -std::log(1 - picks.uniform()); // exponential
            sum += drawn.weights.last();
        }
        for (qsizetype i = 1; i < drawn.weights.size(); ++i)
            drawn.weights[i] *= share / sum;
        result.append(drawn);
    }

    Numbers m_numbers;
};

bool usesStored(const AugmentationInfo &info)
{
    return info.group == AugmentationGroup::Physics || info.id == "windowJitter"_L1;
}

/// Pixels of 16 bits, unless the step takes 8.
void widenFor(const DrawnStep &step, Sample &sample)
{
    const auto takesEight = findAugmentation(step.method)->takesEightBits;
    if (sample.pixels.depth() == CV_8U && !(takesEight && takesEight(step.params)))
        sample.pixels = toSixteenBit(sample.pixels);
}

Result<Sample> applyOne(const DrawnStep &step, const Sample &sample, const Numbers &numbers);

Result<Sample> mix(const DrawnStep &step, const Sample &sample, const Numbers &numbers)
{
    cv::Mat sum;
    sample.pixels.convertTo(sum, CV_32F, step.weights.first());
    for (qsizetype i = 0; i < step.chains.size(); ++i) {
        Sample changed = sample;
        for (const DrawnStep &inner : step.chains[i]) {
            auto next = applyOne(inner, changed, numbers);
            TRY(next);
            changed = std::move(*next);
        }
        cv::Mat wide;
        changed.pixels.convertTo(wide, CV_32F);
        cv::scaleAdd(wide, step.weights[i + 1], sum, sum);
    }
    Sample mixed = sample;
    mixed.radiograph.reset();
    mixed.pixels = cv::Mat();
    sum.convertTo(mixed.pixels, CV_16U);
    mixed.history << step.method;
    return mixed;
}

Result<Sample> applyOne(const DrawnStep &step, const Sample &sample, const Numbers &numbers)
{
    if (!step.chains.isEmpty())
        return mix(step, sample, numbers);
    const AugmentationInfo *info = findAugmentation(step.method);
    Rng rng(numbers.seed, numbers.epoch, numbers.index, step.address);
    // Skips the number that decides whether the step is applied, so that a step gives the same
    // alone and in the chain.
    rng.uniform();
    try {
        // Ranges may have drawn values that break a rule between parameters.
        Result<> checked = info->check ? info->check(step.params) : Result<>();
        auto changed = checked ? info->make(step.params)->apply(sample, rng)
                               : Result<Sample>(fail(checked.error()));
        if (!changed)
            return fail(changed.error().code, step.place + u": "_s + changed.error().text,
                        changed.error().hint);
        if (!usesStored(*info))
            changed->radiograph.reset(); // its values are no longer those of the pixels
        return changed;
    } catch (const std::bad_alloc &) {
        return fail(ErrorCode::OutOfMemory,
                    Tr::tr("%1: there is not enough memory.").arg(step.place));
    } catch (const cv::Exception &e) {
        const bool memory = e.code == cv::Error::StsNoMem;
        return fail(memory ? ErrorCode::OutOfMemory : ErrorCode::Internal,
                    Tr::tr("%1 failed: %2").arg(step.place, QString::fromStdString(e.err)));
    }
}

void applyRules(Sample &sample, const AugmentationInfo &info, const LabelRules &rules)
{
    sample.boxes.removeIf([&](const Box &box) { return box.visible < rules.visibleShare; });
    if (!info.isMirror || rules.sidePairs.isEmpty())
        return;
    sample.label = mirroredName(sample.label, rules.sidePairs);
    for (Box &box : sample.boxes)
        box.label = mirroredName(box.label, rules.sidePairs);
}

bool differs(const cv::Mat &a, const cv::Mat &b)
{
    return a.size() != b.size() || a.type() != b.type()
        || (a.data != b.data && cv::norm(a, b, cv::NORM_INF) > 0);
}

bool isFlat(const cv::Mat &pixels)
{
    double low = 0, high = 0;
    cv::minMaxLoc(pixels.reshape(1), &low, &high);
    return low == high;
}

StepReport reportOf(const DrawnStep &step, const AugmentationInfo &info, const Sample &before,
                    const Sample &after, const ShownPart &shown)
{
    StepReport report;
    report.method = step.method;
    report.place = step.place;
    report.changed = differs(before.pixels, after.pixels);
    report.blankShare = shown.blankShare();
    if (report.changed && after.pixels.total() > 1 && isFlat(after.pixels)
        && !isFlat(before.pixels))
        report.blankShare = 1;
    report.boxesLost = before.boxes.size() - after.boxes.size();
    if (info.colour == ColourRule::OnlyColour && before.pixels.channels() == 1)
        report.note = Tr::tr("The image is grey: %1 changes only colours.").arg(info.labelText());
    else if (before.label != after.label)
        report.note
            = Tr::tr("Mirrored: the class is '%1' instead of '%2'.").arg(after.label, before.label);
    return report;
}

bool anyOf(const RecipeStep &step, const std::function<bool(const RecipeStep &)> &test)
{
    return test(step)
        || std::any_of(step.members.begin(), step.members.end(),
                       [&](const RecipeStep &member) { return anyOf(member, test); });
}

} // namespace

Result<Pipeline> Pipeline::create(const Recipe &recipe)
{
    TRY(checkRecipe(recipe));
    Pipeline pipeline;
    pipeline.m_recipe = recipe;
    qCInfo(lcAugment, "recipe of %lld step(s), %lld of them on", qlonglong(recipe.steps.size()),
           qlonglong(std::count_if(recipe.steps.cbegin(), recipe.steps.cend(),
                                   [](const RecipeStep &step) { return step.enabled; })));
    return pipeline;
}

QVector<int> Pipeline::drawSteps(quint64 seed, quint64 epoch, quint64 index) const
{
    QVector<int> steps;
    for (int i = 0; i < int(m_recipe.steps.size()); ++i) {
        if (!m_recipe.steps[i].enabled)
            continue;
        // The first number of a step's stream decides whether the step is applied.
        Rng rng(seed, epoch, index, static_cast<quint64>(i));
        if (rng.uniform() < m_recipe.steps[i].probability)
            steps << i;
    }
    return steps;
}

QVector<DrawnStep> Pipeline::draw(qsizetype step, quint64 seed, quint64 epoch, quint64 index) const
{
    QVector<DrawnStep> result;
    if (step >= 0 && step < m_recipe.steps.size())
        Drawer({seed, epoch, index})
            .add(m_recipe.steps[step], stepPlace(step, m_recipe.steps[step].name), quint64(step), 0,
                 -1, result);
    return result;
}

QVector<DrawnStep> Pipeline::draw(quint64 seed, quint64 epoch, quint64 index) const
{
    QVector<DrawnStep> all;
    for (const int step : drawSteps(seed, epoch, index))
        all += draw(step, seed, epoch, index);
    return all;
}

Result<Sample> Pipeline::apply(const QVector<DrawnStep> &steps, const Sample &sample, quint64 seed,
                               quint64 epoch, quint64 index, const LabelRules &rules,
                               QVector<StepReport> *reports)
{
    const Numbers numbers{seed, epoch, index};
    Sample current = sample;
    std::optional<ShownPart> shown;
    if (reports)
        shown.emplace(sample.pixels.size(), ShownPart::Steps::MovingAndCovering);
    for (const DrawnStep &step : steps) {
        widenFor(step, current);
        auto changed = applyOne(step, current, numbers);
        TRY(changed);
        const AugmentationInfo &info = *findAugmentation(step.method);
        if (!current.mask.empty() && info.group == AugmentationGroup::Position) {
            auto mask = movedMask(step, current.mask, seed, epoch, index);
            TRY(mask);
            changed->mask = *mask;
        }
        applyRules(*changed, info, rules);
        if (reports) {
            TRY(shown->apply(step, seed, epoch, index));
            reports->append(reportOf(step, info, current, *changed, *shown));
        }
        current = std::move(*changed);
    }
    return current;
}

Result<Sample> Pipeline::run(const Sample &sample, quint64 seed, quint64 epoch, quint64 index,
                             QVector<StepReport> *reports) const
{
    return apply(draw(seed, epoch, index), sample, seed, epoch, index, m_recipe.labelRules,
                 reports);
}

Result<Sample> Pipeline::runStep(qsizetype step, const Sample &sample, quint64 seed, quint64 epoch,
                                 quint64 index, QVector<StepReport> *reports) const
{
    if (step < 0 || step >= m_recipe.steps.size())
        return fail(ErrorCode::InvalidArgument, Tr::tr("The recipe has no step %1.").arg(step + 1));
    return apply(draw(step, seed, epoch, index), sample, seed, epoch, index, m_recipe.labelRules,
                 reports);
}

bool Pipeline::isRandom(qsizetype step) const
{
    return anyOf(m_recipe.steps[step], [](const RecipeStep &one) {
        const AugmentationInfo *info = findAugmentation(one.method);
        return !one.ranges.isEmpty() || !one.members.isEmpty()
            || info->make(one.params.specs().isEmpty() ? ParamSet(info->params) : one.params)
                   ->isRandom();
    });
}

bool Pipeline::usesStoredValues() const
{
    return std::any_of(m_recipe.steps.begin(), m_recipe.steps.end(), [](const RecipeStep &step) {
        return anyOf(
            step, [](const RecipeStep &one) { return usesStored(*findAugmentation(one.method)); });
    });
}

bool Pipeline::mirrors() const
{
    // The members of AugMix are blended: no side of the result is the other one.
    const std::function<bool(const RecipeStep &)> test = [&test](const RecipeStep &step) {
        return step.enabled && step.method != "augMix"_L1
            && (findAugmentation(step.method)->isMirror
                || std::any_of(step.members.begin(), step.members.end(), test));
    };
    return std::any_of(m_recipe.steps.begin(), m_recipe.steps.end(), test);
}

QJsonObject DrawnStep::toJson() const
{
    QJsonObject object{{u"method"_s, method},
                       {u"params"_s, params.toJson()},
                       // As text, because JSON numbers are exact only up to 2^53.
                       {u"address"_s, QString::number(address)}};
    if (!chains.isEmpty()) {
        QJsonArray lists, shares;
        for (const auto &chain : chains) {
            QJsonArray list;
            for (const DrawnStep &step : chain)
                list.append(step.toJson());
            lists.append(list);
        }
        for (const double weight : weights)
            shares.append(weight);
        object.insert(u"chains"_s, lists);
        object.insert(u"weights"_s, shares);
    }
    return object;
}

Result<DrawnStep> DrawnStep::fromJson(const QJsonObject &object)
{
    const auto wrong = [](const QString &text) { return fail(ErrorCode::Damaged, text); };
    DrawnStep step;
    step.method = object.value("method"_L1).toString();
    step.place = step.method;
    const AugmentationInfo *info = findAugmentation(step.method);
    if (!info)
        return wrong(Tr::tr("%1: unknown method '%2'.").arg(Tr::tr("Manifest"), step.method));
    auto params = ParamSet::fromJson(info->params, object.value("params"_L1).toObject());
    if (!params)
        return fail(params.error().code, step.method + u": "_s + params.error().text,
                    params.error().hint);
    step.params = *params;
    bool ok = false;
    step.address = object.value("address"_L1).toString().toULongLong(&ok);
    const QJsonArray lists = object.value("chains"_L1).toArray();
    const QJsonArray shares = object.value("weights"_L1).toArray();
    if (!ok || (!lists.isEmpty() && shares.size() != lists.size() + 1)
        || lists.isEmpty() == isAugmentationGroup(step.method))
        return wrong(Tr::tr("%1: the step '%2' is damaged.").arg(Tr::tr("Manifest"), step.method));
    for (const auto &share : shares)
        step.weights << share.toDouble();
    for (const auto &list : lists) {
        QVector<DrawnStep> chain;
        for (const auto &value : list.toArray()) {
            auto inner = fromJson(value.toObject());
            TRY(inner);
            if (!inner->chains.isEmpty())
                return wrong(
                    Tr::tr("%1: the step '%2' is damaged.").arg(Tr::tr("Manifest"), step.method));
            chain.append(*inner);
        }
        step.chains.append(chain);
    }
    return step;
}

} // namespace synthray
