#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Logits of torchvision's classifiers with weights and images made by a rule that needs no file.

Every value is rule(name, index): SplitMix64's finaliser over FNV-1a of the name, as in tests/golden/fid.
tests/learn/test_networks.cpp makes the same values. Run: /usr/bin/python3 reference.py > reference.json
(Debian: python3-torchvision, python3-numpy).
"""
import json
import sys

import numpy
import torch
import torchvision

SEED = 20261125
CLASSES = 7


def uniform(name, count, low, high):
    key = 0xcbf29ce484222325
    for byte in name.encode():
        key = ((key ^ byte) * 0x100000001b3) & 0xffffffffffffffff
    key ^= SEED
    out = numpy.empty(count, numpy.float32)
    for start in range(0, count, 1 << 22):
        stop = min(count, start + (1 << 22))
        with numpy.errstate(over="ignore"):
            z = numpy.uint64(key) + numpy.arange(start + 1, stop + 1, dtype=numpy.uint64) * numpy.uint64(0x9e3779b97f4a7c15)
            z = (z ^ (z >> numpy.uint64(30))) * numpy.uint64(0xbf58476d1ce4e5b9)
            z = (z ^ (z >> numpy.uint64(27))) * numpy.uint64(0x94d049bb133111eb)
            z = z ^ (z >> numpy.uint64(31))
        out[start:stop] = (low + (high - low) * ((z >> numpy.uint64(40)).astype(numpy.float64) * 2.0 ** -24)).astype(numpy.float32)
    return out


def value(name, shape):
    count = int(numpy.prod(shape)) if shape else 1
    if len(shape) >= 2:
        limit = (6.0 / (count // shape[0])) ** 0.5
        flat = uniform(name, count, -limit, limit)
    elif name.endswith("running_var"):
        flat = uniform(name, count, 0.5, 1.5)
    elif name.endswith(".weight"):
        flat = uniform(name, count, 0.75, 1.25)
    else:
        flat = uniform(name, count, -0.25, 0.25)
    return torch.from_numpy(flat.reshape(shape))


def images(count, channels, height, width):
    flat = uniform(f"images {count} {channels} {height} {width}", count * channels * height * width, -1.0, 1.0)
    return torch.from_numpy(flat.reshape(count, channels, height, width))


def main():
    torch.set_grad_enabled(False)
    makers = {"vgg16": (torchvision.models.vgg16, {}), "vgg16bn": (torchvision.models.vgg16_bn, {}),
              "googlenet": (torchvision.models.googlenet, {"aux_logits": True, "init_weights": False}),
              "inception3": (torchvision.models.inception_v3, {"aux_logits": True, "init_weights": False})}
    made = {"torch": torch.__version__, "torchvision": torchvision.__version__, "seed": SEED, "classes": CLASSES, "cases": []}
    for name, (maker, more) in makers.items():
        net = maker(num_classes=CLASSES, **more)
        state = net.state_dict()
        for key in state:
            if not key.endswith("num_batches_tracked"):
                state[key] = value(key, tuple(state[key].shape))
        net.load_state_dict(state)
        net.eval()
        for height, width in ((224, 224), (97, 130)) if name != "inception3" else ((299, 299), (97, 130)):
            logits = net(images(2, 3, height, width))
            made["cases"].append({"network": name, "height": height, "width": width,
                                  "parameters": sum(p.numel() for p in net.parameters()),
                                  "logits": [[float(v) for v in row] for row in logits.double()]})
            print(name, height, width, logits[0, :3], file=sys.stderr)
    print(json.dumps(made, indent=1))


main()
