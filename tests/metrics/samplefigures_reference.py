# SPDX-License-Identifier: GPL-3.0-or-later
# Prints the numbers of TestDistribution::figuresOfSamples. Run with /usr/bin/python3 (numpy, scipy).
import numpy as np
from scipy.ndimage import correlate1d


def images(count):
    y, x = np.mgrid[0:64, 0:64]
    return [((x * x // 8 + y * (i + 3) + i * i * 40) // 2 % 256).astype(np.float64)
            for i in range(count)]


def gauss(image):
    t = np.arange(11) - 5
    k = np.exp(-t * t / (2 * 1.5 ** 2))
    k /= k.sum()
    out = correlate1d(correlate1d(image, k, axis=0), k, axis=1)
    return out[5:-5, 5:-5]


def terms(a, b):
    c1, c2 = (0.01 * 255) ** 2, (0.03 * 255) ** 2
    ma, mb = gauss(a), gauss(b)
    va, vb, cov = gauss(a * a) - ma * ma, gauss(b * b) - mb * mb, gauss(a * b) - ma * mb
    contrast = (2 * cov + c2) / (va + vb + c2)
    return ((2 * ma * mb + c1) / (ma * ma + mb * mb + c1) * contrast).mean(), contrast.mean()


def half(image):
    return image.reshape(image.shape[0] // 2, 2, image.shape[1] // 2, 2).mean(axis=(1, 3))


def ms_ssim(a, b):
    weights = np.array([0.0448, 0.2856, 0.3001])
    weights /= weights.sum()
    result = 1
    for scale, weight in enumerate(weights):
        ssim, contrast = terms(a, b)
        result *= max(0, ssim if scale == 2 else contrast) ** weight
        a, b = half(a), half(b)
    return result


def spread(all):
    small = np.array([image.reshape(16, 4, 16, 4).mean(axis=(1, 3)) for image in all])
    return np.sqrt(small.var(axis=0, ddof=1).mean())


def checkerboard(all):
    side = all[0].shape[0]
    hann = 0.5 - 0.5 * np.cos(2 * np.pi * np.arange(side) / side)
    window = np.outer(hann, hann)
    power = np.mean([np.abs(np.fft.fft2((i - i.mean()) * window)) ** 2 for i in all], axis=0)
    line = lambda f: power[f].sum() + power[:, f].sum()
    near = lambda f: np.mean([line(f + d) for d in (-5, -4, -3, 3, 4, 5)])
    return max(line(f) / near(f) for f in (side // 2, side // 4))


some = images(10)
pairs = [(i, j) for i in range(10) for j in range(i + 1, 10)]
print('msSsim %.9f' % np.mean([ms_ssim(some[i], some[j]) for i, j in pairs]))
print('spread %.9f' % spread(some))
print('checkerboard %.9f' % checkerboard(some))
y, x = np.mgrid[0:64, 0:64]
print('with stripes %.9f' % checkerboard([np.floor(i / 2) + 30 * (x % 2) for i in some]))
