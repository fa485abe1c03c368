#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints the numbers in test_measure.cpp with numpy, from images made by the same formula."""
import numpy as np


def image(rows, columns, modulus, offset=0, dtype=np.int64):
    y, x = np.mgrid[0:rows, 0:columns].astype(np.int64)
    return ((x * 37 + y * 101 + (x * y) % 53 * 7) % modulus + offset).astype(dtype)


def stats(name, values):
    v = np.asarray(values, dtype=np.float64).ravel()
    sd = v.std(ddof=1) if v.size > 1 else float("nan")
    print(f"{name}: n={v.size} mean={v.mean():.12g} sd={sd:.12g} min={v.min():.12g} "
          f"max={v.max():.12g} snr={v.mean() / sd if sd else float('inf'):.12g}")
    return v


def cnr(a, b):
    return abs(a.mean() - b.mean()) / np.sqrt((a.var(ddof=1) + b.var(ddof=1)) / 2)


def histogram(name, values, bins):
    v = np.asarray(values, dtype=np.float64).ravel()
    counts, _ = np.histogram(v, bins, range=(v.min(), v.max()))
    print(f"{name}: low={v.min():.12g} high={v.max():.12g} bins={counts.tolist()}")


a = image(90, 130, 4096)  # 12 bits unsigned
r1 = stats("region 20,10 30x25", a[10:35, 20:50])
r2 = stats("region 70,40 40x30", a[40:70, 70:110])
print(f"cnr {cnr(r1, r2):.12g}")
stats("partly outside -5,-5 15x12", a[0:7, 0:10])
stats("one pixel 17,3", a[3:4, 17:18])
# corners at fractions: centres x + 0.5 in [10.4, 20.6) are columns 10..20, rows in [5.6, 9.5) 6..8
stats("fractions 10.4,5.6 to 20.6,9.5", a[6:9, 10:21])
histogram("12 bit", a, 10)
signed = image(90, 130, 3000, -1500) * 0.5 - 24.0
stats("signed, slope 0.5, intercept -24", signed[10:35, 20:50])
histogram("signed", signed, 7)
wide = image(90, 130, 4096) * 70001 - 90_000_000
stats("32 bit", wide[10:35, 20:50])
histogram("32 bit", wide, 8)
padded = image(90, 130, 4096)
padded[:, :30] = 9999
keep = padded[10:35, 20:50]
stats("padding left out", keep[keep != 9999])
histogram("padding left out", padded[padded != 9999], 10)
stats("large image", image(900, 1300, 4096))
dx, dy = (100 - 20) * 0.2, (70 - 10) * 0.35
print(f"distance 20,10 to 100,70 at 0.2 x 0.35 mm: {np.hypot(dx, dy):.12g}; pixels: {np.hypot(80, 60):.12g}")
u, v = np.array([30 * 0.2, 5 * 0.35]), np.array([-10 * 0.2, 40 * 0.35])
print(f"angle: {np.degrees(np.arccos(u @ v / np.linalg.norm(u) / np.linalg.norm(v))):.12g}")
u, v = np.array([30.0, 5.0]), np.array([-10.0, 40.0])
print(f"angle, pixels: {np.degrees(np.arccos(u @ v / np.linalg.norm(u) / np.linalg.norm(v))):.12g}")
