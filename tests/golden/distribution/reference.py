#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints reference.json: Fréchet distance, KID and PRDC of matrices made by a rule.

The distance comes from SciPy's general matrix square root (as Heusel et al. 2017 published it), KID's
kernel from scikit-learn, nearest neighbours from scikit-learn. Run with /usr/bin/python3
(python3-numpy python3-scipy python3-sklearn).
"""
import json
import numpy as np
import scipy.linalg
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
    return np.sort(d, axis=1)[:, k]  # column 0 is the film itself


def prdc(real, fake, k_precision=3, k_density=5):
    d = pairwise_distances(real.astype(np.float64), fake.astype(np.float64))
    r3, f3, r5 = radii(real, k_precision), radii(fake, k_precision), radii(real, k_density)
    return {"precision": float((d <= r3[:, None]).any(0).mean()),
            "recall": float((d <= f3[None, :]).any(1).mean()),
            "density": float((d < r5[:, None]).sum() / (k_density * len(fake))),
            "coverage": float((d.min(1) < r5).mean())}


cases = []
for name, a, b in (("wide", (1, 60, 8, 0.0, 1.0), (2, 50, 8, 0.3, 1.2)),
                   ("same size", (3, 40, 6, 0.0, 1.0), (4, 40, 6, 0.1, 1.0)),
                   ("fewer films than dims", (5, 12, 32, 0.0, 1.0), (6, 9, 32, 0.2, 0.8)),
                   ("one side smaller", (7, 10, 16, 0.0, 1.0), (8, 40, 16, 0.2, 1.1))):
    x, y = matrix(*a), matrix(*b)
    small = min(len(x), len(y)) < x.shape[1]
    cases.append({"name": name, "a": list(a), "b": list(b),
                  "frechet": frechet_singular(x, y) if small else frechet(x, y),
                  "mmd": mmd(x, y), "prdc": prdc(x, y),
                  "firstOfA": float(x[0, 0]), "lastOfB": float(y[-1, -1])})
print(json.dumps({"cases": cases}, indent=1))
