#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints reference.json: Fréchet distance, KID and PRDC of matrices made by a rule.

The distance comes from SciPy's general matrix square root (as Heusel et al. 2017 published it), KID's
kernel from scikit-learn, nearest neighbours from scikit-learn. "memorisation": distances to a training image
or its mirror image, whichever is smaller, for generated, held-out and training images alike, from scikit-learn;
authenticity as Alaa et al. 2022 define it on those. "moved": the largest SSIM (scikit-image, its defaults) of two
squares of 64 pixels when one is moved by up to 2 pixels or mirrored. Run with /usr/bin/python3
(python3-numpy python3-scipy python3-sklearn python3-skimage).
"""
import json
import numpy as np
import scipy.linalg
from skimage.metrics import structural_similarity
from sklearn.metrics import pairwise_distances
from sklearn.metrics.pairwise import polynomial_kernel

M64 = (1 << 64) - 1


def mix(z):
    z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & M64
    z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & M64
    return z ^ (z >> 31)


def matrix(seed, n, d, shift=0.0, scale=1.0):
    """Entry (i, k): sum of four uniforms of the SplitMix64 finaliser, minus 2; then scale and shift."""
    out = np.empty((n, d), np.float32)
    for i in range(n):
        for k in range(d):
            s = 0.0
            for j in range(4):
                v = (seed * 1000003 + (i * d + k) * 4 + j + 1) * 0x9E3779B97F4A7C15 & M64
                s += (mix(v) >> 40) * 2.0 ** -24
            out[i, k] = np.float32((s - 2.0) * scale + shift)
    return out


def gaussian(x):
    x = x.astype(np.float64)
    return x.mean(0), np.atleast_2d(np.cov(x, rowvar=False))


def frechet(a, b):
    (m1, s1), (m2, s2) = gaussian(a), gaussian(b)
    root = scipy.linalg.sqrtm(s1 @ s2)
    return float((m1 - m2) @ (m1 - m2) + np.trace(s1) + np.trace(s2) - 2 * np.trace(np.real(root)))


def frechet_singular(a, b):
    """N < d: from the singular values, as sqrtm is not defined for singular products."""
    a = a.astype(np.float64); b = b.astype(np.float64)
    m1, m2 = a.mean(0), b.mean(0)
    x, y = (a - m1) / np.sqrt(len(a) - 1), (b - m2) / np.sqrt(len(b) - 1)
    return float((m1 - m2) @ (m1 - m2) + (x * x).sum() + (y * y).sum()
                 - 2 * np.linalg.svd(x @ y.T, compute_uv=False).sum())


def mmd(a, b):
    a = a.astype(np.float64); b = b.astype(np.float64)
    k = lambda x, y: polynomial_kernel(x, y, degree=3, gamma=1 / x.shape[1], coef0=1)
    aa, bb, ab = k(a, a), k(b, b), k(a, b)
    n, m = len(a), len(b)
    return float((aa.sum() - np.trace(aa)) / (n * (n - 1)) + (bb.sum() - np.trace(bb)) / (m * (m - 1))
                 - 2 * ab.mean())


def radii(x, k):
    d = pairwise_distances(x.astype(np.float64))
    return np.sort(d, axis=1)[:, k]  # column 0 is the image itself


def prdc(real, fake, k_precision=3, k_density=5):
    d = pairwise_distances(real.astype(np.float64), fake.astype(np.float64))
    r3, f3, r5 = radii(real, k_precision), radii(fake, k_precision), radii(real, k_density)
    return {"precision": float((d <= r3[:, None]).any(0).mean()),
            "recall": float((d <= f3[None, :]).any(1).mean()),
            "density": float((d < r5[:, None]).sum() / (k_density * len(fake))),
            "coverage": float((d.min(1) < r5).mean())}


def memorisation(generated, train, mirrored, held):
    d = lambda x, y: pairwise_distances(x.astype(np.float64), y.astype(np.float64))
    near = lambda x: np.minimum(d(x, train), d(x, mirrored))
    own = near(train)
    np.fill_diagonal(own, np.inf)
    ours = near(generated)
    authentic = ours.min(1) > own.min(1)[ours.argmin(1)]
    median, held_out = np.median(ours.min(1)), np.median(near(held).min(1))
    return {"authenticity": float(authentic.mean()), "medianDistance": float(median),
            "heldOutDistance": float(held_out), "ratio": float(median / held_out)}


def cell(key):
    return mix(key * 0x9E3779B97F4A7C15 & M64) >> 56


def octave(base, g, x, y):
    """noiseOctave of tests/learn/fidimages.h."""
    cy, cx, fy, fx = y // g, x // g, y % g, x % g
    c = lambda j, i: cell(base + (j << 12) + i & M64)
    top = c(cy, cx) * (g - fx) + c(cy, cx + 1) * fx
    bottom = c(cy + 1, cx) * (g - fx) + c(cy + 1, cx + 1) * fx
    return (top * (g - fy) + bottom * fy) // (g * g)


def square(seed, left, top, noise):
    """64 x 64 pixels of an image of noise, from (left, top) on; 'noise' adds -4..3 by another rule."""
    out = np.empty((64, 64), np.uint8)
    for y in range(64):
        for x in range(64):
            v = (3 * octave(seed << 32, 16, x + left, y + top) + octave((seed << 32) + (1 << 24), 4, x + left, y + top)) // 4
            if noise:
                v += cell((noise << 32) + (y << 12) + x) // 32 - 4
            out[y, x] = min(255, max(0, v))
    return out


def moved_ssim(a, b):
    best = -1.0
    for way in (b, b[:, ::-1]):
        for y in range(-2, 3):
            for x in range(-2, 3):
                p = a[max(0, y):64 + min(0, y), max(0, x):64 + min(0, x)]
                q = way[max(0, -y):64 + min(0, -y), max(0, -x):64 + min(0, -x)]
                best = max(best, structural_similarity(p, q))
    return float(best)


cases = []
for name, a, b in (("wide", (1, 60, 8, 0.0, 1.0), (2, 50, 8, 0.3, 1.2)),
                   ("same size", (3, 40, 6, 0.0, 1.0), (4, 40, 6, 0.1, 1.0)),
                   ("fewer images than dims", (5, 12, 32, 0.0, 1.0), (6, 9, 32, 0.2, 0.8)),
                   ("one side smaller", (7, 10, 16, 0.0, 1.0), (8, 40, 16, 0.2, 1.1))):
    x, y = matrix(*a), matrix(*b)
    small = min(len(x), len(y)) < x.shape[1]
    cases.append({"name": name, "a": list(a), "b": list(b),
                  "frechet": frechet_singular(x, y) if small else frechet(x, y),
                  "mmd": mmd(x, y), "prdc": prdc(x, y),
                  "firstOfA": float(x[0, 0]), "lastOfB": float(y[-1, -1])})
rules = {"generated": [21, 15, 6, 0.1, 1.1], "train": [22, 25, 6, 0.0, 1.0], "mirrored": [23, 25, 6, 0.05, 1.0],
         "held": [24, 12, 6, 0.0, 1.0]}
memorised = {"rules": rules, **memorisation(*(matrix(*rules[k]) for k in ("generated", "train", "mirrored", "held")))}
moved = []
for seed, x, y, noise, mirrored in ((5, 1, -2, 7, False), (5, 2, 2, 8, True), (5, -1, 0, 0, False), (6, 0, 0, 9, False)):
    a, b = square(5, 8, 8, 0), square(seed, 8 + x, 8 + y, noise)
    if mirrored:
        b = b[:, ::-1]
    moved.append({"seed": seed, "x": x, "y": y, "noise": noise, "mirrored": mirrored, "sum": int(b.sum()),
                  "still": float(structural_similarity(a, b)), "ssim": moved_ssim(a, b)})
print(json.dumps({"cases": cases, "memorisation": memorised, "moved": moved}, indent=1))
