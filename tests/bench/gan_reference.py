#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# The same networks and steps in plain PyTorch (contiguous tensors, torch.optim), following the DCGAN
# example; the later presets as the golden script of the tests has them. Prints images per second of
# the full step.
#   gan_reference.py PRESET CHANNELS BATCH THREADS SECONDS WIDTH
import pathlib
import sys
import time

import torch
import torch.nn as nn
import torch.nn.functional as F

preset, channels, batch, threads, seconds = (sys.argv[1], int(sys.argv[2]), int(sys.argv[3]),
                                             int(sys.argv[4]), float(sys.argv[5]))
torch.set_num_threads(threads)
torch.manual_seed(1)
W = int(sys.argv[6])


def measure(step):
    step()
    start, steps = time.perf_counter(), 0
    while steps < 1 or time.perf_counter() - start < seconds:
        step()
        steps += 1
    print(steps * batch / (time.perf_counter() - start))


if preset not in ("dcgan64", "chest128"):
    sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "golden" / "learn"))
    import make_gan_steps_golden as golden

    golden.N, golden.W = batch, W
    chosen = golden.settings(golden.PRESETS[preset])
    one_step = golden.trainer(chosen, *golden.networks(chosen))
    inputs = (torch.rand(batch, 1, chosen["size"], chosen["size"]) * 2 - 1, torch.randn(batch, chosen["latents"]),
              torch.rand(2, batch, 11))
    counter = iter(range(10 ** 9))
    measure(lambda: one_step(next(counter), *inputs))
    sys.exit()


def dcgan():
    n, g = [100, W * 8, W * 4, W * 2, W], []
    for i in range(4):
        g += [nn.ConvTranspose2d(n[i], n[i + 1], 4, 2 if i else 1, 1 if i else 0, bias=False),
              nn.BatchNorm2d(n[i + 1]), nn.ReLU(True)]
    g += [nn.ConvTranspose2d(W, channels, 4, 2, 1, bias=False), nn.Tanh()]
    d = [nn.Conv2d(channels, W, 4, 2, 1, bias=False), nn.LeakyReLU(0.2, True)]
    for i in range(3):
        d += [nn.Conv2d(W << i, W << (i + 1), 4, 2, 1, bias=False), nn.BatchNorm2d(W << (i + 1)),
              nn.LeakyReLU(0.2, True)]
    d += [nn.Conv2d(W * 8, 1, 4, 1, 0, bias=False), nn.Sigmoid(), nn.Flatten(0)]
    return nn.Sequential(*g), nn.Sequential(*d)


def chest():
    g = [nn.Linear(100, 64 * 16 * W), nn.LeakyReLU(0.2), nn.Unflatten(1, (16 * W, 8, 8))]
    for i in range(4):
        g += [nn.ConvTranspose2d(16 * W >> i, 8 * W >> i, 4, 2, 1), nn.LeakyReLU(0.2)]
    g += [nn.Conv2d(W, channels, 5, 1, 2), nn.Tanh()]
    d = [nn.Conv2d(channels, W, 5, 1, 2), nn.LeakyReLU(0.2)]
    for i in range(4):
        d += [nn.ZeroPad2d((1, 2, 1, 2)), nn.Conv2d(W << i, W << (i + 1), 5, 2), nn.LeakyReLU(0.2)]
    d += [nn.Flatten(), nn.Dropout(0.4), nn.Linear(64 * 16 * W, 1), nn.Sigmoid(), nn.Flatten(0)]
    return nn.Sequential(*g), nn.Sequential(*d)


half = preset == "chest128"
g, d = chest() if half else dcgan()
og = torch.optim.Adam(g.parameters(), 1e-4 if half else 2e-4, (0.5, 0.999))
od = torch.optim.Adam(d.parameters(), 2e-5 if half else 2e-4, (0.5, 0.999))
side = 128 if half else 64
real = torch.rand(batch // 2 if half else batch, channels, side, side) * 2 - 1
bce = F.binary_cross_entropy


def latents(n):
    return torch.randn(n, 100) if half else torch.randn(n, 100, 1, 1)


def step():
    od.zero_grad()
    on_real = d(real)
    bce(on_real, torch.ones_like(on_real)).backward()
    if half:
        od.step()
        od.zero_grad()
        with torch.no_grad():
            fake = g(latents(batch // 2))
    else:
        fake = g(latents(batch))
    on_fake = d(fake.detach())
    bce(on_fake, torch.zeros_like(on_fake)).backward()
    od.step()
    if half:
        fake = g(latents(batch))
    og.zero_grad()
    on_fake = d(fake)
    bce(on_fake, torch.ones_like(on_fake)).backward()
    og.step()


measure(step)
