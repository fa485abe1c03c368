// SPDX-License-Identifier: GPL-3.0-or-later
// Normal values for noise on millions of pixels, several times as fast as Rng::normal(): the
// ziggurat of Marsaglia and Tsang (2000), improved by Doornik (2005, ZIGNOR).
#pragma once

#include "base/random.h"

#include <array>
#include <cmath>

namespace synthray {

class NormalValues
{
public:
    static const NormalValues &table()
    {
        static const NormalValues values;
        return values;
    }

    /// N(0, 1)
    double operator()(Rng &rng) const
    {
        const std::uint64_t bits = rng.bits();
        const size_t layer = layerOf(bits);
        const double u = partOf(bits);
        return std::abs(u) < m_ratio[layer] ? u * m_x[layer] : rare(rng, layer, u);
    }

    /// 'count' of them, as so many calls give.
    void fill(Rng &rng, double *values, int count) const
    {
        Rng own = rng; // nobody else knows it, so that it stays in registers
        for (int i = 0; i < count; ++i) {
            const std::uint64_t bits = own.bits();
            const Layer &layer = m_layers[layerOf(bits)];
            // partOf() times 2^52, which is a whole number.
            const auto part = static_cast<std::int64_t>(bits >> 11) - (std::int64_t(1) << 52);
            values[i] = double(part) * layer.scale;
            if (static_cast<std::uint64_t>(part) + layer.before < layer.count)
                continue;
            Rng copy = own;
            values[i] = rare(copy, layerOf(bits), partOf(bits));
            own = copy;
        }
        rng = own;
    }

private:
    static constexpr size_t layers = 128;
    static constexpr double start = 3.442619855899, area = 9.91256303526217e-3;

    NormalValues()
    {
        double f = std::exp(-0.5 * start * start);
        m_x[0] = area / f; // the lowest layer has the tail
        m_x[1] = start;
        m_x[layers] = 0;
        for (size_t i = 2; i < layers; ++i) {
            m_x[i] = std::sqrt(-2 * std::log(area / m_x[i - 1] + f));
            f = std::exp(-0.5 * m_x[i] * m_x[i]);
        }
        for (size_t i = 0; i < layers; ++i) {
            m_ratio[i] = m_x[i + 1] / m_x[i];
            const auto limit = std::uint64_t(std::ceil(m_ratio[i] * 0x1.0p52));
            m_layers[i] = {m_x[i] * 0x1.0p-52, limit - 1, limit > 0 ? 2 * limit - 1 : 0};
        }
    }

    static size_t layerOf(std::uint64_t bits) { return size_t(bits & (layers - 1)); }
    /// -1 to 1, from the upper 53 bits, which the layer does not depend on.
    static double partOf(std::uint64_t bits) { return Rng::upper53(bits) * 0x1.0p-52 - 1; }

    /// Where the layer's rectangle does not lie wholly below the curve: one value in 80.
    double rare(Rng &rng, size_t layer, double u) const
    {
        if (layer == 0)
            return tail(rng, u < 0);
        // Below the curve? upper and lower are exp(-edge^2 / 2) relative to exp(-x^2 / 2); exp()
        // lies between these polynomials here, so that it is seldom needed.
        const double x = u * m_x[layer], share = rng.uniform();
        const double a = 0.5 * (x * x - m_x[layer + 1] * m_x[layer + 1]); // 0 or more
        const double b = 0.5 * (x * x - m_x[layer] * m_x[layer]); // 0 or less
        const double least = 1 + a + share * (b - a);
        const double most = a < 1 ? 1 + a + a * a + share * (b + b * b / 2 - a - a * a) : 2;
        constexpr double margin = 1e-9;
        bool isBelow = most < 1 - margin;
        if (!isBelow && least < 1 + margin) {
            const double lower = std::exp(a), upper = std::exp(b);
            isBelow = lower + share * (upper - lower) < 1;
        }
        return isBelow ? x : (*this)(rng);
    }

    static double tail(Rng &rng, bool isNegative)
    {
        double x = 0, y = 0;
        do {
            x = -std::log(1 - rng.uniform()) / start;
            y = -std::log(1 - rng.uniform());
        } while (2 * y < x * x);
        return isNegative ? -start - x : start + x;
    }

    std::array<double, layers + 1> m_x{};
    std::array<double, layers> m_ratio{};
    struct Layer {
        double scale; // m_x for parts in units of 2^-52
        std::uint64_t before, count; // of these parts below m_ratio: those below 0, and all
    };
    std::array<Layer, layers> m_layers{};
};

} // namespace synthray
