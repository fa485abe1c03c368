#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Prints optimizers.json: what torch.optim and its schedulers make of gradients made by a rule.
#   /usr/bin/python3 make_optimizer_golden.py > optimizers.json          (Debian: python3-torch)
# Keras' epsilon is not here: the formula of its paper stands in the test itself.
import json

import torch
from make_gan_golden import rule

STEPS, SHAPE = 12, (3, 5)

optimizers = {
    "adam": lambda p: torch.optim.Adam(p, 2e-3, (0.9, 0.999), 1e-8),
    "adam, beta1 0.5, weight decay": lambda p: torch.optim.Adam(p, 2e-3, (0.5, 0.999), 1e-8, weight_decay=0.1),
    "adamw": lambda p: torch.optim.AdamW(p, 2e-3, (0.9, 0.999), 1e-8, weight_decay=0.1),
    "sgd": lambda p: torch.optim.SGD(p, 2e-3, momentum=0.9),
    "sgd, weight decay": lambda p: torch.optim.SGD(p, 2e-3, momentum=0.9, weight_decay=0.1),
    "rmsprop": lambda p: torch.optim.RMSprop(p, 2e-3, alpha=0.99, eps=1e-8),
    "rmsprop, weight decay": lambda p: torch.optim.RMSprop(p, 2e-3, alpha=0.99, eps=1e-8, weight_decay=0.1),
}

# Four steps an epoch; a scheduler is moved on after each step.
schedules = {
    "constant": lambda o: torch.optim.lr_scheduler.ConstantLR(o, factor=1.0),
    "cosine": lambda o: torch.optim.lr_scheduler.CosineAnnealingLR(o, T_max=STEPS),
    "step": lambda o: torch.optim.lr_scheduler.StepLR(o, step_size=4, gamma=0.1),
    "warm-up": lambda o: torch.optim.lr_scheduler.LinearLR(o, start_factor=1 / 8, total_iters=7),
}


def train(make):
    weights = rule(1, SHAPE, 2.0).requires_grad_(True)
    optimizer = make([weights])
    for step in range(STEPS):
        weights.grad = rule(100 + step, SHAPE, 0.5, 0.05)
        optimizer.step()
    return [float(v) for v in weights.detach().flatten()]


def rates(make):
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], 2e-3)
    scheduler = make(optimizer)
    seen = []
    for _ in range(STEPS):
        seen.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        scheduler.step()
    return seen


if __name__ == "__main__":
    print(json.dumps({"torch": torch.__version__,
                      "optimizers": {name: train(make) for name, make in optimizers.items()},
                      "schedules": {name: rates(make) for name, make in schedules.items()}}, indent=1))
