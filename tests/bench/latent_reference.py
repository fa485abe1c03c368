#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# The same generators in plain PyTorch, one image at a time: prints "forward MILLISECONDS", the median.
#   latent_reference.py PRESET THREADS REPEATS WIDTH        (WIDTH 0: that of the preset)
import pathlib
import statistics
import sys
import time

import torch
import torch.nn as nn

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "golden" / "learn"))
import make_gan_steps_golden as golden

preset, threads, repeats, width = sys.argv[1], *map(int, sys.argv[2:5])
torch.set_num_threads(threads)
golden.N, golden.W = 1, width or (32 if preset == "smallsets128" else 64)


def chest(w):
    layers = [nn.Linear(100, 64 * 16 * w), nn.LeakyReLU(0.2), nn.Unflatten(1, (16 * w, 8, 8))]
    for i in range(4):
        layers += [nn.ConvTranspose2d(16 * w >> i, 8 * w >> i, 4, 2, 1), nn.LeakyReLU(0.2)]
    return nn.Sequential(*layers, nn.Conv2d(w, 3, 5, 1, 2), nn.Tanh()).eval()


if preset == "chest128":
    net, inputs = chest(golden.W), 100
    draw = net
else:
    settings = golden.settings(golden.PRESETS[preset])
    net, inputs = golden.networks(settings)[0].eval(), settings["inputs"]
    draw = net.images

times = []
with torch.no_grad():
    for i in range(repeats + 3):
        latent = torch.randn(1, inputs)
        start = time.perf_counter()
        draw(latent)
        times.append(time.perf_counter() - start)
print("forward", 1000 * statistics.median(times[3:]))
