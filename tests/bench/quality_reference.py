#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# The same measures of the same two PNG files with plain scikit-image (Debian: python3-skimage).
# Prints one "name seconds" per line: the median of some calls, without reading the files.
#   quality_reference.py A.png B.png
import sys
import time

import numpy as np
from PIL import Image
from skimage.measure import shannon_entropy
from skimage.metrics import mean_squared_error, peak_signal_noise_ratio, structural_similarity

a, b = (np.asarray(Image.open(path).convert("L")) for path in sys.argv[1:3])
measures = {
    "mse": lambda: mean_squared_error(a, b),
    "psnr": lambda: peak_signal_noise_ratio(a, b, data_range=255),
    "ssim": lambda: structural_similarity(a, b, data_range=255),
    "ssimGaussian": lambda: structural_similarity(a, b, data_range=255, gaussian_weights=True, sigma=1.5,
                                                  use_sample_covariance=False),
    "entropy": lambda: shannon_entropy(b),
}
for name, measure in measures.items():
    measure()
    seconds = []
    for _ in range(3):
        start = time.perf_counter()
        measure()
        seconds.append(time.perf_counter() - start)
    print(name, sorted(seconds)[1])
