#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints quality.json: what scikit-image and NumPy say of pairs that test_quality.cpp makes by the same
rules from the sample images. Needs python3-skimage, python3-pil, python3-scipy (Debian 12).

    tests/golden/quality/make.py > tests/golden/quality/quality.json

MSE, PSNR, SSIM and entropy: scikit-image. MS-SSIM, UQI, VIFp: their papers' definitions, written down
here with NumPy and SciPy in double precision.
"""
import json
import sys
from pathlib import Path

import numpy as np
import skimage
from PIL import Image
from scipy import ndimage, signal
from skimage.measure import shannon_entropy
from skimage.metrics import mean_squared_error, peak_signal_noise_ratio, structural_similarity

SAMPLES = Path(__file__).resolve().parents[3] / "resources" / "sample"


def noise(shape, seed):
    """Integers 0..255 from a 32-bit linear congruential generator, row by row (upper 8 bits)."""
    out = np.empty(shape[0] * shape[1], dtype=np.int64)
    state = seed
    for i in range(out.size):
        state = (1664525 * state + 1013904223) % 2**32
        out[i] = state >> 24
    return out.reshape(shape)


def pairs(a):
    a = a.astype(np.int64)
    noisy = np.clip(a + noise(a.shape, 1) // 8 - 16, 0, 255)
    yield "identical", a, a, 8
    yield "noise", a, noisy, 8
    yield "darker", a, a * 3 // 4, 8
    yield "mirrored", a, a[:, ::-1], 8
    yield "shifted", a, np.roll(a, 3, axis=1), 8
    yield "negative", a, 255 - a, 8
    yield "flat", a, np.full_like(a, 100), 8
    wide = a * 257
    yield "noise16", wide, np.clip(wide + noise(a.shape, 2) * 32 - 4096, 0, 65535), 16


def gaussian(size, sigma):
    x = np.arange(size) - size // 2
    g = np.exp(-x * x / (2 * sigma * sigma))
    g = np.outer(g, g)
    return g / g.sum()


def valid(image, window):
    return signal.convolve(image, window, mode="valid", method="direct" if window.size < 30 else "auto")


def terms(x, y, r):
    w = gaussian(11, 1.5)
    c1, c2 = (0.01 * r) ** 2, (0.03 * r) ** 2
    ux, uy = valid(x, w), valid(y, w)
    vx, vy, vxy = valid(x * x, w) - ux * ux, valid(y * y, w) - uy * uy, valid(x * y, w) - ux * uy
    cs = (2 * vxy + c2) / (vx + vy + c2)
    return ((2 * ux * uy + c1) / (ux * ux + uy * uy + c1) * cs).mean(), cs.mean()


def ms_ssim(x, y, r):
    if min(x.shape) <= 160:
        return None
    value, smallest = 1.0, min(x.shape)
    weights = [0.0448, 0.2856, 0.3001, 0.2363, 0.1333]
    for i, weight in enumerate(weights):
        full, cs = terms(x, y, r)
        value *= max(0.0, full if i == 4 else cs) ** weight
        if smallest < 176:  # as pytorch-msssim: torch.nn.functional.avg_pool2d(x, 2, padding=side % 2)
            pad = [(side % 2, 0) for side in x.shape]
            x, y = np.pad(x, pad), np.pad(y, pad)
        h, w = x.shape[0] // 2 * 2, x.shape[1] // 2 * 2
        x = x[:h, :w].reshape(h // 2, 2, w // 2, 2).mean(axis=(1, 3))
        y = y[:h, :w].reshape(h // 2, 2, w // 2, 2).mean(axis=(1, 3))
    return value


def uqi(x, y):
    n = 64
    box = np.ones((8, 8))
    total = lambda m: np.rint(signal.convolve(m, box, mode="valid", method="direct"))
    sx, sy, sxx, syy, sxy = total(x), total(y), total(x * x), total(y * y), total(x * y)
    top = 4 * (n * sxy - sx * sy) * sx * sy
    spread = n * (sxx + syy) - sx * sx - sy * sy
    squares = sx * sx + sy * sy
    q = np.ones_like(top)
    flat = (spread == 0) & (squares != 0)
    q[flat] = 2 * (sx * sy)[flat] / squares[flat]
    good = spread * squares != 0
    q[good] = top[good] / (spread * squares)[good]
    return q.mean()


def vifp(x, y, r):
    x, y = x * (255 / r), y * (255 / r)
    got = there = 0.0
    for scale in range(1, 5):
        size = 2 ** (5 - scale) + 1
        w = gaussian(size, size / 5)
        if scale > 1:
            x, y = valid(x, w)[::2, ::2], valid(y, w)[::2, ::2]
        ux, uy = valid(x, w), valid(y, w)
        s1, s2 = np.maximum(0, valid(x * x, w) - ux * ux), np.maximum(0, valid(y * y, w) - uy * uy)
        s12 = valid(x * y, w) - ux * uy
        g = s12 / (s1 + 1e-10)
        sv = s2 - g * s12
        low = s1 < 1e-10
        g[low], sv[low], s1[low] = 0, s2[low], 0
        low = s2 < 1e-10
        g[low], sv[low] = 0, 0
        neg = g < 0
        sv[neg], g[neg] = s2[neg], 0
        sv = np.maximum(sv, 1e-10)
        got += np.log2(1 + g * g * s1 / (sv + 2)).sum()
        there += np.log2(1 + s1 / 2).sum()
    return got / there


def measure(a, b, bits):
    r = 255 if bits == 8 else 65535
    kind = np.uint8 if bits == 8 else np.uint16
    ia, ib = a.astype(kind), b.astype(kind)
    x, y = a.astype(float), b.astype(float)
    mse = mean_squared_error(x, y)
    gy, gx = np.gradient(y)
    return {
        "mse": mse,
        "mae": np.abs(x - y).mean(),
        "psnr": "inf" if mse == 0 else peak_signal_noise_ratio(ia, ib, data_range=r),
        "ssim": structural_similarity(ia, ib, data_range=r),
        "ssimGaussian": structural_similarity(x, y, data_range=r, gaussian_weights=True, sigma=1.5,
                                              use_sample_covariance=False),
        "msSsim": ms_ssim(x, y, r),
        "uqi": uqi(x, y),
        "vifp": vifp(x, y, r),
        "entropy": shannon_entropy(ib),
        "meanGradient": np.hypot(gx, gy).mean(),
        "laplacianVariance": ndimage.convolve(y, [[0, 1, 0], [1, -4, 1], [0, 1, 0]], mode="mirror").var(),
    }


def main():
    images = sorted(SAMPLES.rglob("*.png"))
    chosen = [images[0], images[len(images) // 2]]
    out = {"scikit-image": skimage.__version__, "numpy": np.__version__, "cases": []}
    for path in chosen:
        a = np.asarray(Image.open(path).convert("L"))
        for name, x, y, bits in pairs(a):
            out["cases"].append({"image": str(path.relative_to(SAMPLES)), "pair": name, "bits": bits,
                                 "size": [a.shape[1], a.shape[0]], **measure(x, y, bits)})
    json.dump(out, sys.stdout, indent=1)
    print()


main()
