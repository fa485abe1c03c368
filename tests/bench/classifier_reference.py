#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# torchvision's networks with usual settings: contiguous tensors, float32, torch.optim.Adam, model.eval()
# under no_grad. Prints images per second of the full training step and of inference.
#   classifier_reference.py NETWORK SIZE BATCH THREADS SECONDS WIDTH     (WIDTH must be 1)
import sys
import time

import torch
import torch.nn.functional as F
import torchvision

network, size, batch, threads, seconds, width = (sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]),
                                                 float(sys.argv[5]), float(sys.argv[6]))
if width != 1:
    sys.exit("torchvision has no narrower networks")
torch.set_num_threads(threads)
torch.manual_seed(1)
auxiliary = network == "googlenet" or (network == "inception3" and size >= 299)
net = {"vgg16": lambda: torchvision.models.vgg16(num_classes=2),
       "vgg16bn": lambda: torchvision.models.vgg16_bn(num_classes=2),
       "googlenet": lambda: torchvision.models.googlenet(num_classes=2, aux_logits=auxiliary, init_weights=False),
       "inception3": lambda: torchvision.models.inception_v3(num_classes=2, aux_logits=auxiliary, init_weights=False)}[network]()
optimiser = torch.optim.Adam(net.parameters(), 1e-4)
images = torch.rand(batch, 3, size, size) * 2 - 1
truth = torch.zeros(batch, dtype=torch.long)


def step():
    optimiser.zero_grad()
    out = net(images)
    if isinstance(out, torch.Tensor):
        loss = F.cross_entropy(out, truth)
    else:
        weight = 0.3 if network == "googlenet" else 0.4
        loss = F.cross_entropy(out[0], truth) + sum(weight * F.cross_entropy(a, truth) for a in out[1:])
    loss.backward()
    optimiser.step()


def infer():
    with torch.no_grad():
        F.softmax(net(images), 1)


def speed(body):
    body()
    start = time.perf_counter()
    rounds = 0
    while rounds < 1 or time.perf_counter() - start < seconds:
        body()
        rounds += 1
    return rounds * batch / (time.perf_counter() - start)


net.train()
training = speed(step)
net.eval()
print(training, speed(infer))
