#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# The FID InceptionV3 with usual PyTorch settings: contiguous float32, batches of 50, images decoded by
# Pillow, statistics by NumPy, the distance from SciPy's matrix square root. Prints lines "name value":
# features (images per second at 2048 dims, median of five), evaluation (seconds for both folders), fid.
#   fid_reference.py FOLDER_A FOLDER_B THREADS [WEIGHTS]
import sys
import time
from pathlib import Path

import numpy as np
import scipy.linalg
import torch
import torch.nn as nn
import torch.nn.functional as F
from PIL import Image

torch.set_num_threads(int(sys.argv[3]))
torch.set_grad_enabled(False)


class Conv(nn.Module):
    def __init__(self, i, o, k, s=1, p=0):
        super().__init__()
        self.conv = nn.Conv2d(i, o, k, s, p, bias=False)
        self.bn = nn.BatchNorm2d(o, eps=0.001)

    def forward(self, x):
        return F.relu(self.bn(self.conv(x)), inplace=True)


def average(x):
    return F.avg_pool2d(x, 3, 1, 1, count_include_pad=False)


class A(nn.Module):
    def __init__(self, i, pool):
        super().__init__()
        self.branch1x1 = Conv(i, 64, 1)
        self.branch5x5_1, self.branch5x5_2 = Conv(i, 48, 1), Conv(48, 64, 5, 1, 2)
        self.branch3x3dbl_1, self.branch3x3dbl_2 = Conv(i, 64, 1), Conv(64, 96, 3, 1, 1)
        self.branch3x3dbl_3, self.branch_pool = Conv(96, 96, 3, 1, 1), Conv(i, pool, 1)

    def forward(self, x):
        return torch.cat([self.branch1x1(x), self.branch5x5_2(self.branch5x5_1(x)),
                          self.branch3x3dbl_3(self.branch3x3dbl_2(self.branch3x3dbl_1(x))),
                          self.branch_pool(average(x))], 1)


class B(nn.Module):
    def __init__(self):
        super().__init__()
        self.branch3x3, self.branch3x3dbl_1 = Conv(288, 384, 3, 2), Conv(288, 64, 1)
        self.branch3x3dbl_2, self.branch3x3dbl_3 = Conv(64, 96, 3, 1, 1), Conv(96, 96, 3, 2)

    def forward(self, x):
        return torch.cat([self.branch3x3(x), self.branch3x3dbl_3(self.branch3x3dbl_2(self.branch3x3dbl_1(x))),
                          F.max_pool2d(x, 3, 2)], 1)


class C(nn.Module):
    def __init__(self, k):
        super().__init__()
        wide, tall = ((1, 7), (0, 3)), ((7, 1), (3, 0))

        def c(i, o, shape):
            return Conv(i, o, shape[0], 1, shape[1])
        self.branch1x1, self.branch_pool = Conv(768, 192, 1), Conv(768, 192, 1)
        self.branch7x7_1, self.branch7x7_2, self.branch7x7_3 = Conv(768, k, 1), c(k, k, wide), c(k, 192, tall)
        self.branch7x7dbl_1, self.branch7x7dbl_2, self.branch7x7dbl_3 = Conv(768, k, 1), c(k, k, tall), c(k, k, wide)
        self.branch7x7dbl_4, self.branch7x7dbl_5 = c(k, k, tall), c(k, 192, wide)

    def forward(self, x):
        d = self.branch7x7dbl_3(self.branch7x7dbl_2(self.branch7x7dbl_1(x)))
        return torch.cat([self.branch1x1(x), self.branch7x7_3(self.branch7x7_2(self.branch7x7_1(x))),
                          self.branch7x7dbl_5(self.branch7x7dbl_4(d)), self.branch_pool(average(x))], 1)


class D(nn.Module):
    def __init__(self):
        super().__init__()
        self.branch3x3_1, self.branch3x3_2 = Conv(768, 192, 1), Conv(192, 320, 3, 2)
        self.branch7x7x3_1, self.branch7x7x3_2 = Conv(768, 192, 1), Conv(192, 192, (1, 7), 1, (0, 3))
        self.branch7x7x3_3, self.branch7x7x3_4 = Conv(192, 192, (7, 1), 1, (3, 0)), Conv(192, 192, 3, 2)

    def forward(self, x):
        y = self.branch7x7x3_4(self.branch7x7x3_3(self.branch7x7x3_2(self.branch7x7x3_1(x))))
        return torch.cat([self.branch3x3_2(self.branch3x3_1(x)), y, F.max_pool2d(x, 3, 2)], 1)


class E(nn.Module):
    def __init__(self, i, maximum):
        super().__init__()
        self.maximum = maximum
        self.branch1x1, self.branch_pool = Conv(i, 320, 1), Conv(i, 192, 1)
        self.branch3x3_1, self.branch3x3dbl_1 = Conv(i, 384, 1), Conv(i, 448, 1)
        self.branch3x3_2a, self.branch3x3_2b = Conv(384, 384, (1, 3), 1, (0, 1)), Conv(384, 384, (3, 1), 1, (1, 0))
        self.branch3x3dbl_2 = Conv(448, 384, 3, 1, 1)
        self.branch3x3dbl_3a, self.branch3x3dbl_3b = Conv(384, 384, (1, 3), 1, (0, 1)), Conv(384, 384, (3, 1), 1, (1, 0))

    def forward(self, x):
        y, z = self.branch3x3_1(x), self.branch3x3dbl_2(self.branch3x3dbl_1(x))
        pool = F.max_pool2d(x, 3, 1, 1) if self.maximum else average(x)
        return torch.cat([self.branch1x1(x), self.branch3x3_2a(y), self.branch3x3_2b(y), self.branch3x3dbl_3a(z),
                          self.branch3x3dbl_3b(z), self.branch_pool(pool)], 1)


class Inception(nn.Module):
    def __init__(self):
        super().__init__()
        self.Conv2d_1a_3x3, self.Conv2d_2a_3x3 = Conv(3, 32, 3, 2), Conv(32, 32, 3)
        self.Conv2d_2b_3x3, self.Conv2d_3b_1x1, self.Conv2d_4a_3x3 = Conv(32, 64, 3, 1, 1), Conv(64, 80, 1), Conv(80, 192, 3)
        self.Mixed_5b, self.Mixed_5c, self.Mixed_5d, self.Mixed_6a = A(192, 32), A(256, 64), A(288, 64), B()
        self.Mixed_6b, self.Mixed_6c, self.Mixed_6d, self.Mixed_6e = C(128), C(160), C(160), C(192)
        self.Mixed_7a, self.Mixed_7b, self.Mixed_7c = D(), E(1280, False), E(2048, True)
        self.fc = nn.Linear(2048, 1008)

    def forward(self, x):
        x = 2 * F.interpolate(x, (299, 299), mode="bilinear", align_corners=False) - 1
        x = F.max_pool2d(self.Conv2d_2b_3x3(self.Conv2d_2a_3x3(self.Conv2d_1a_3x3(x))), 3, 2)
        x = F.max_pool2d(self.Conv2d_4a_3x3(self.Conv2d_3b_1x1(x)), 3, 2)
        for name in ("5b", "5c", "5d", "6a", "6b", "6c", "6d", "6e", "7a", "7b", "7c"):
            x = getattr(self, "Mixed_" + name)(x)
        return F.adaptive_avg_pool2d(x, 1).flatten(1)


net = Inception().eval()
if len(sys.argv) > 4:
    net.load_state_dict(torch.load(sys.argv[4]))


def features(folder):
    names, batches = sorted(p for p in Path(folder).iterdir() if p.suffix.lower() in (".png", ".jpg", ".jpeg")), []
    for i in range(0, len(names), 50):
        images = [torch.from_numpy(np.array(Image.open(n).convert("RGB"))).permute(2, 0, 1).float() / 255
                 for n in names[i:i + 50]]
        same = {f.shape for f in images}
        batches += [net(torch.stack(images))] if len(same) == 1 else [net(f[None]) for f in images]
    return torch.cat(batches).numpy()


def statistics(x):
    return x.mean(0, dtype=np.float64), np.cov(x, rowvar=False)


features(sys.argv[1])  # warm-up
rounds = []
for _ in range(5):
    start = time.perf_counter()
    a = features(sys.argv[1])
    rounds.append(len(a) / (time.perf_counter() - start))
print("features", sorted(rounds)[len(rounds) // 2])
start = time.perf_counter()
a, b = features(sys.argv[1]), features(sys.argv[2])
(m1, s1), (m2, s2) = statistics(a), statistics(b)
root = scipy.linalg.sqrtm(s1 @ s2)
if not np.isfinite(root).all():
    root = scipy.linalg.sqrtm((s1 + np.eye(len(s1)) * 1e-6) @ (s2 + np.eye(len(s2)) * 1e-6))
fid = (m1 - m2) @ (m1 - m2) + np.trace(s1) + np.trace(s2) - 2 * np.trace(root.real)
print("evaluation", time.perf_counter() - start)
print("fid", fid)
