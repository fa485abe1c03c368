// SPDX-License-Identifier: GPL-3.0-or-later
#include "augment/squarevault.h"

#include "base/parallel.h"
#include "dataset/sharedprogress.h"
#include "image/windowing.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Augment)
};

// Chains with more uncertain steps than this are made while they are needed.
constexpr int mostUncertainSteps = 3;

QByteArray stepKey(const RecipeStep &step)
{
    const QJsonObject what{{u"method"_s, step.method}, {u"params"_s, step.params.toJson()}};
    return QCryptographicHash::hash(QJsonDocument(what).toJson(QJsonDocument::Compact),
                                    QCryptographicHash::Sha1)
        .toHex();
}

Result<Sample> augment(const TrainingRecipe &recipe, const QVector<int> &steps,
                       const Sample &sample, quint64 seed, quint64 epoch, quint64 index)
{
    Sample current = sample;
    for (const int step : steps) {
        auto changed = recipe.pipeline->runStep(step, current, seed, epoch, index);
        if (!changed)
            return changed;
        current = std::move(*changed);
    }
    return current;
}

} // namespace

Result<TrainingRecipe> TrainingRecipe::create(const Recipe &recipe, Use use, double share)
{
    auto pipeline = Pipeline::create(recipe);
    TRY(pipeline);
    TrainingRecipe made;
    made.pipeline = std::make_shared<const Pipeline>(std::move(*pipeline));
    made.use = use;
    made.share = share;
    return made;
}

QVector<int> TrainingRecipe::draw(quint64 seed, quint64 epoch, quint64 index) const
{
    Rng rng(seed ^ 0x5261796f6e733132ULL, epoch, index); // not a step's own stream
    if (rng.uniform() >= share)
        return {};
    if (use == Use::Chain)
        return pipeline->taken(seed, epoch, index);
    QVector<int> enabled;
    const auto &steps = pipeline->recipe().steps;
    for (int i = 0; i < int(steps.size()); ++i)
        if (steps[i].enabled)
            enabled << i;
    if (enabled.isEmpty())
        return {};
    return {enabled[qsizetype(rng.below(quint64(enabled.size())))]};
}

QVector<QVector<int>> TrainingRecipe::allDraws() const
{
    QVector<QVector<int>> all;
    const auto &steps = pipeline->recipe().steps;
    if (use == Use::One) {
        for (int i = 0; i < int(steps.size()); ++i)
            if (steps[i].enabled)
                all.append(QVector<int>{i});
        return all;
    }
    all.append(QVector<int>());
    int uncertain = 0;
    for (int i = 0; i < int(steps.size()); ++i) {
        if (!steps[i].enabled || steps[i].probability <= 0)
            continue;
        QVector<QVector<int>> with;
        for (const auto &chain : std::as_const(all))
            with.append(chain + QVector<int>{i});
        if (steps[i].probability < 1) {
            if (++uncertain > mostUncertainSteps)
                return {};
            with = all + with;
        }
        all = with;
    }
    return all;
}

QByteArray TrainingRecipe::key(const QVector<int> &steps) const
{
    QByteArray key;
    for (const int step : steps)
        key += stepKey(pipeline->recipe().steps[step]);
    return key;
}

SquareVault::SquareVault(int side, SquareFit fit, qint64 memoryLimit)
    : m_side(side)
    , m_fit(fit)
    , m_limit(memoryLimit)
{
}

QByteArray SquareVault::filmKey(const FilmRef &film) const
{
    return film.path.toUtf8() + '|' + QByteArray::number(film.bytes) + '|'
        + QByteArray::number(film.modified);
}

SquareVault::Square SquareVault::find(const QByteArray &key) const
{
    const std::lock_guard lock(m_mutex);
    return m_squares.value(key);
}

SquareVault::Square SquareVault::keep(const QByteArray &key, const cv::Mat &pixels)
{
    const cv::Mat grey = toEightBit(toSquare(pixels, m_side, m_fit));
    auto made = std::make_shared<std::vector<quint8>>();
    made->reserve(size_t(m_side) * size_t(m_side));
    for (int y = 0; y < m_side; ++y)
        made->insert(made->end(), grey.ptr<quint8>(y), grey.ptr<quint8>(y) + m_side);
    const std::lock_guard lock(m_mutex);
    if (qint64(m_squares.size() + 1) * m_side * m_side <= m_limit)
        m_squares.insert(key, made);
    return made;
}

qint64 SquareVault::bytes() const
{
    const std::lock_guard lock(m_mutex);
    return qint64(m_squares.size()) * m_side * m_side;
}

Result<SquareVault::Square> SquareVault::square(const FilmRef &film, const TrainingRecipe *recipe,
                                                const QVector<int> &steps, quint64 seed,
                                                quint64 epoch, quint64 index)
{
    const bool random = recipe && std::any_of(steps.begin(), steps.end(), [&](int step) {
                            return recipe->pipeline->augmentation(step).isRandom();
                        });
    const QByteArray key
        = filmKey(film) + (recipe && !steps.isEmpty() ? '#' + recipe->key(steps) : QByteArray());
    if (!random)
        if (auto known = find(key))
            return known;
    try {
        auto sample = readSample(film.path);
        ++m_decoded;
        TRY(sample);
        if (recipe && !steps.isEmpty())
            sample = augment(*recipe, steps, *sample, seed, epoch, index);
        TRY(sample);
        if (!random)
            return keep(key, sample->pixels);
        const cv::Mat grey = toEightBit(toSquare(sample->pixels, m_side, m_fit));
        return std::make_shared<const std::vector<quint8>>(grey.datastart, grey.dataend);
    } catch (const std::exception &) {
        return fail(ErrorCode::OutOfMemory,
                    Tr::tr("There is not enough memory for '%1'.").arg(film.path));
    }
}

Result<QVector<Problem>> SquareVault::prime(const QVector<FilmRef> &films,
                                            const QVector<TrainingRecipe> &recipes, int threads,
                                            JobContext *context)
{
    struct Variant {
        const TrainingRecipe *recipe;
        QVector<int> steps;
        QByteArray key;
    };
    QVector<Variant> variants{{nullptr, {}, {}}};
    for (const auto &recipe : recipes)
        for (const auto &steps : recipe.allDraws()) {
            const bool random = std::any_of(steps.begin(), steps.end(), [&](int step) {
                return recipe.pipeline->augmentation(step).isRandom();
            });
            const QByteArray key = '#' + recipe.key(steps);
            const bool there = std::any_of(variants.begin(), variants.end(),
                                           [&](const Variant &v) { return v.key == key; });
            if (!random && !steps.isEmpty() && !there)
                variants.append({&recipe, steps, key});
        }
    QVector<QString> reasons(films.size());
    SharedProgress progress(context, films.size(), Tr::tr("reading films"));
    parallelFor(
        films.size(),
        [&](qsizetype i) {
            const QByteArray name = filmKey(films[i]);
            std::optional<Result<Sample>> sample;
            for (const auto &variant : variants) {
                if (find(name + variant.key))
                    continue;
                try {
                    if (!sample) {
                        sample = readSample(films[i].path);
                        ++m_decoded;
                    }
                    const auto made = !*sample || !variant.recipe
                        ? *sample
                        : augment(*variant.recipe, variant.steps, **sample, 0, 0, 0);
                    if (made)
                        keep(name + variant.key, made->pixels);
                    else
                        reasons[i] = made.error().text;
                } catch (const std::exception &) {
                    reasons[i] = Tr::tr("There is not enough memory for '%1'.").arg(films[i].path);
                }
                if (!reasons[i].isEmpty())
                    break;
            }
            progress.step();
        },
        threads, [&] { return progress.keepGoing(); });
    if (!progress.keepGoing())
        return fail(ErrorCode::Stopped, Tr::tr("Stopped while reading the films."));
    QVector<Problem> problems;
    for (qsizetype i = 0; i < films.size(); ++i)
        if (!reasons[i].isEmpty())
            problems.append({films[i].path, reasons[i]});
    return problems;
}

bool changesFilms(SquareVault &squares, const TrainingRecipe &recipe, const QVector<FilmRef> &films)
{
    constexpr qsizetype compared = 20;
    if (recipe.share <= 0)
        return false;
    const auto draws = recipe.allDraws();
    if (draws.isEmpty())
        return true;
    for (qsizetype i = 0; i < std::min(compared, films.size()); ++i) {
        const auto plain = squares.square(films[i]);
        for (const auto &steps : draws) {
            const auto other = squares.square(films[i], &recipe, steps);
            if (plain && other && **plain != **other)
                return true;
        }
    }
    return false;
}

} // namespace synthray
