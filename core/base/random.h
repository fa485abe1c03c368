// SPDX-License-Identifier: GPL-3.0-or-later
// Random numbers that are the same on every compiler. The standard library's distributions differ
// between implementations, so uniform and normal values are computed here.
#pragma once

#include <array>
#include <cmath>
#include <cstdint>
#include <numbers>

namespace synthray {

/// One step of SplitMix64 (Steele, Lea, Flood 2014): also the mixer that turns (seed, epoch, index)
/// into a starting point.
constexpr std::uint64_t splitMix64(std::uint64_t &state)
{
    std::uint64_t z = (state += 0x9e3779b97f4a7c15ULL);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

/// xoshiro256** (Blackman, Vigna 2018). Every stream is addressed, not drawn from a shared one:
/// Rng(seed, epoch, index) gives the same numbers whatever ran before, on any number of threads.
class Rng
{
public:
    explicit Rng(std::uint64_t seed, std::uint64_t a = 0, std::uint64_t b = 0, std::uint64_t c = 0)
    {
        std::uint64_t state = seed;
        for (const std::uint64_t part : {a, b, c})
            state = splitMix64(state) ^ (part * 0xd1342543de82ef95ULL);
        for (auto &word : m_state)
            word = splitMix64(state);
    }

    std::uint64_t bits()
    {
        const std::uint64_t result = rotateLeft(m_state[1] * 5, 7) * 9;
        const std::uint64_t t = m_state[1] << 17;
        m_state[2] ^= m_state[0];
        m_state[3] ^= m_state[1];
        m_state[1] ^= m_state[2];
        m_state[0] ^= m_state[3];
        m_state[2] ^= t;
        m_state[3] = rotateLeft(m_state[3], 45);
        return result;
    }

    /// [0, 1), 53 bits.
    double uniform() { return upper53(bits()) * 0x1.0p-53; }
    /// The upper 53 bits. Signed, because processors convert such numbers in one instruction.
    static double upper53(std::uint64_t bits)
    {
        return static_cast<double>(static_cast<std::int64_t>(bits >> 11));
    }
    double uniform(double low, double high) { return low + (high - low) * uniform(); }

    /// 0 .. n-1 without bias (rejection), n > 0.
    std::uint64_t below(std::uint64_t n)
    {
        const std::uint64_t limit = UINT64_MAX - UINT64_MAX % n;
        std::uint64_t value;
        do
            value = bits();
        while (value >= limit);
        return value % n;
    }

    /// N(0, 1) by Box-Muller; the second value of a pair is kept for the next call.
    double normal()
    {
        if (m_hasSpare) {
            m_hasSpare = false;
            return m_spare;
        }
        const double radius = std::sqrt(-2.0 * std::log(1.0 - uniform()));
        const double angle = 2.0 * std::numbers::pi * uniform();
        m_spare = radius * std::sin(angle);
        m_hasSpare = true;
        return radius * std::cos(angle);
    }

    /// Fisher-Yates.
    template <class Container> void shuffle(Container &values)
    {
        for (std::uint64_t i = static_cast<std::uint64_t>(values.size()); i > 1; --i)
            std::swap(values[static_cast<decltype(values.size())>(i - 1)],
                      values[static_cast<decltype(values.size())>(below(i))]);
    }

private:
    static constexpr std::uint64_t rotateLeft(std::uint64_t x, int k)
    {
        return (x << k) | (x >> (64 - k));
    }

    std::array<std::uint64_t, 4> m_state{};
    double m_spare = 0;
    bool m_hasSpare = false;
};

} // namespace synthray
