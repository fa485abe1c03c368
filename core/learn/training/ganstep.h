// SPDX-License-Identifier: GPL-3.0-or-later
// One training step of a GAN, on whatever device, without ever waiting for it.
#pragma once

#include "learn/data/batches.h"
#include "learn/models/gan.h"

namespace synthray::detail {

/// Kingma and Ba 2015. torch.optim.Adam adds epsilon to the corrected sqrt(v / (1 - b2^t)); Keras
/// to the plain sqrt(v), with the correction in the rate (the paper's "epsilon hat"): there the
/// first steps are damped more where gradients are about as small as epsilon.
class Adam
{
public:
    Adam() = default;
    Adam(const Net &net, double rate, double beta1, double epsilon, bool kerasEpsilon = false);
    void step();
    /// The moments as "m.<name>" and "v.<name>"; the count of steps apart.
    std::vector<NamedTensor> state() const;
    qint64 steps() const { return m_steps; }
    void setSteps(qint64 steps) { m_steps = steps; }

private:
    struct Slot {
        std::string name;
        Tensor parameter, m, v;
    };
    std::vector<Slot> m_slots;
    double m_rate = 0, m_beta1 = 0, m_beta2 = 0.999, m_epsilon = 0;
    bool m_kerasEpsilon = false;
    qint64 m_steps = 0;
};

class GanTrainer
{
public:
    GanTrainer(const GanShape &shape, quint64 seed, torch::Device device);

    /// Both networks are updated. Returns [lossD, lossG, D(x), D(G(z))] on the device; lossD is the
    /// sum over real and generated films, D(G(z)) is taken before D's update.
    Tensor step(const GanBatch &batch);

    /// Weights, buffers and moments under "generator.", "discriminator.", "adamG.", "adamD.", and
    /// "average." where there is a running mean of the generator.
    std::vector<NamedTensor> state() const;
    /// Whether all of it is still numbers. Waits for the device: once an epoch, before anything is
    /// saved.
    bool isFinite() const;
    Net &generator() { return *m_gan.generator; }
    /// The one that films are drawn from: the running mean where there is one.
    Net &shown() { return m_average ? *m_average : *m_gan.generator; }
    Net &discriminator() { return *m_gan.discriminator; }
    const GanShape &shape() const { return m_shape; }
    torch::Device device() const { return m_device; }
    Adam &adamG() { return m_adamG; }
    Adam &adamD() { return m_adamD; }

private:
    Tensor wholeStep(const GanBatch &batch);
    Tensor halfStep(const GanBatch &batch);
    Tensor updateGenerator(const Tensor &fake);
    void updateAverage();

    GanShape m_shape;
    quint64 m_seed;
    torch::Device m_device;
    Gan m_gan;
    Adam m_adamG, m_adamD;
    std::unique_ptr<Net> m_average; // see GanShape::ema
};

} // namespace synthray::detail
