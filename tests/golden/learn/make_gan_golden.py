#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Prints gan.json: what PyTorch computes for the two GAN presets with weights made by a rule.
#   /usr/bin/python3 make_gan_golden.py > gan.json          (Debian: python3-torch)
#   /usr/bin/python3 make_gan_golden.py --read FILE.safetensors   lists a file with an own small reader
import json
import struct
import sys

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

W = 8  # width: small, so that the networks are quick; layers and formulas are the published ones


def rule(index, shape, scale, offset=0.0):
    """Element i of tensor 'index': a multiplicative hash of both, mapped to +-scale/2."""
    i = np.arange(int(np.prod(shape)), dtype=np.uint64)
    h = (i * np.uint64(2654435761) + np.uint64(index) * np.uint64(40503) + np.uint64(12345)) % np.uint64(1 << 32)
    h = (h ^ (h >> np.uint64(15))) * np.uint64(2246822519) % np.uint64(1 << 32)
    u = (h >> np.uint64(8)).astype(np.float64) / float(1 << 24)
    return torch.tensor(((u - 0.5) * scale + offset).astype(np.float32)).reshape(shape)


def fill(module_parameters, base, norm_weights=()):
    with torch.no_grad():
        for k, (name, p) in enumerate(module_parameters):
            p.copy_(rule(base + k, tuple(p.shape), 0.1, 1.0 if name in norm_weights else 0.0))


def dcgan(channels):
    g, d = nn.Module(), nn.Module()
    layers, n = [], [100, W * 8, W * 4, W * 2, W]
    for i in range(4):
        layers += [nn.ConvTranspose2d(n[i], n[i + 1], 4, 1 if i == 0 else 2, 0 if i == 0 else 1, bias=False),
                   nn.BatchNorm2d(n[i + 1]), nn.ReLU(True)]
    g.main = nn.Sequential(*layers, nn.ConvTranspose2d(W, channels, 4, 2, 1, bias=False), nn.Tanh())
    layers = [nn.Conv2d(channels, W, 4, 2, 1, bias=False), nn.LeakyReLU(0.2, True)]
    for i in range(3):
        layers += [nn.Conv2d(W << i, W << (i + 1), 4, 2, 1, bias=False), nn.BatchNorm2d(W << (i + 1)),
                   nn.LeakyReLU(0.2, True)]
    d.main = nn.Sequential(*layers, nn.Conv2d(W * 8, 1, 4, 1, 0, bias=False), nn.Sigmoid())
    for net, base in ((g, 0), (d, 100)):
        norms = [n + ".weight" for n, m in net.named_modules() if isinstance(m, nn.BatchNorm2d)]
        fill(list(net.named_parameters()), base, norms)
    return g, d


class ChestG(nn.Module):
    def __init__(self, channels):
        super().__init__()
        self.dense = nn.Linear(100, 64 * 16 * W)
        for i in range(4):
            setattr(self, f"up{i + 1}", nn.ConvTranspose2d(16 * W >> i, 8 * W >> i, 4, 2, 1))
        self.out = nn.Conv2d(W, channels, 5, 1, 2)

    def forward(self, z):
        x = F.leaky_relu(self.dense(z), 0.2).view(-1, 8, 8, 16 * W).permute(0, 3, 1, 2)
        for i in range(4):
            x = F.leaky_relu(getattr(self, f"up{i + 1}")(x), 0.2)
        return torch.tanh(self.out(x))


class ChestD(nn.Module):
    def __init__(self, channels):
        super().__init__()
        for i in range(5):
            setattr(self, f"conv{i + 1}", nn.Conv2d(channels if i == 0 else W << (i - 1), W << i, 5, 2 if i else 1))
        self.dense = nn.Linear(64 * 16 * W, 1)

    def forward(self, x):
        x = F.leaky_relu(self.conv1(F.pad(x, (2, 2, 2, 2))), 0.2)
        for i in range(1, 5):
            x = F.leaky_relu(getattr(self, f"conv{i + 1}")(F.pad(x, (1, 2, 1, 2))), 0.2)
        return self.dense(x.permute(0, 2, 3, 1).flatten(1)).squeeze(1)


def digest(t):
    flat = t.detach().flatten().double()
    step = max(1, flat.numel() // 12)
    return {"shape": list(t.shape), "mean": flat.mean().item(), "std": flat.std().item(),
            "values": flat[::step][:12].tolist(), "stride": step}


def batch(index, channels, side):
    return rule(1000 + index, (8, channels, side, side), 2.0), rule(2000 + index, (8, 100), 4.0)


def dcgan_numbers(channels):
    g, d = dcgan(channels)
    images, z = batch(0, channels, 64)
    z4 = z.view(8, 100, 1, 1)
    out = {"generator": [[n, list(t.shape)] for n, t in g.state_dict().items()],
           "discriminator": [[n, list(t.shape)] for n, t in d.state_dict().items()]}
    g.eval(), d.eval()
    out["gEval"] = digest(g.main(z4))
    out["dEval"] = d.main[:-1](images).flatten().tolist()
    g.train(), d.train()
    bce = nn.BCELoss()
    og = torch.optim.Adam(g.parameters(), 2e-4, (0.5, 0.999))
    od = torch.optim.Adam(d.parameters(), 2e-4, (0.5, 0.999))
    steps = []
    for s in range(3):  # as pytorch/examples/dcgan trains
        images, z = batch(s, channels, 64)
        d.zero_grad()
        on_real = d.main(images).flatten()
        lr = bce(on_real, torch.ones(8))
        lr.backward()
        fake = g.main(z.view(8, 100, 1, 1))
        on_fake = d.main(fake.detach()).flatten()
        lf = bce(on_fake, torch.zeros(8))
        lf.backward()
        od.step()
        g.zero_grad()
        lg = bce(d.main(fake).flatten(), torch.ones(8))
        lg.backward()
        og.step()
        steps.append([(lr + lf).item(), lg.item(), on_real.mean().item(), on_fake.mean().item()])
    out["steps"] = steps
    out["afterG"] = digest(g.main[3].weight)
    out["afterD"] = digest(d.main[5].weight)
    out["runningG"] = digest(g.main[4].running_var)
    return out


def chest_numbers(channels):
    g, d = ChestG(channels), ChestD(channels)
    fill(list(g.named_parameters()), 0)
    fill(list(d.named_parameters()), 100)
    images, z = batch(0, channels, 128)
    return {"generator": [[n, list(t.shape)] for n, t in g.state_dict().items()],
            "discriminator": [[n, list(t.shape)] for n, t in d.state_dict().items()],
            "gEval": digest(g(z)), "dEval": d(images).tolist()}


def read_safetensors(path):
    with open(path, "rb") as f:
        data = f.read()
    n = struct.unpack("<Q", data[:8])[0]
    header = json.loads(data[8:8 + n])
    kinds = {"F32": np.float32, "F64": np.float64, "I64": np.int64, "I32": np.int32, "U8": np.uint8}
    for name, t in sorted(header.items()):
        if name != "__metadata__":
            a, b = t["data_offsets"]
            values = np.frombuffer(data[8 + n + a:8 + n + b], kinds[t["dtype"]]).reshape(t["shape"])
            print(name, list(values.shape), values.dtype, float(values.astype(np.float64).sum()))


if __name__ == "__main__":
    if len(sys.argv) == 3 and sys.argv[1] == "--read":
        read_safetensors(sys.argv[2])
        sys.exit(0)
    torch.manual_seed(0)
    torch.set_num_threads(1)
    result = {}
    for c in (1, 3):
        result[f"dcgan64-{c}"] = dcgan_numbers(c)
        result[f"chest128-{c}"] = chest_numbers(c)
    print(json.dumps(result, indent=1))
