#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints spread.json: what NumPy and Matplotlib's box-plot statistics say of values that
test_qualitysurvey.cpp makes by the same rule. Needs python3-numpy and python3-matplotlib (Debian 12).

    tests/golden/quality/spread.py > tests/golden/quality/spread.json
"""
import json
import sys

import numpy as np
from matplotlib.cbook import boxplot_stats


def values(count, seed):
    """Cubes of a 32-bit linear congruential generator's upper 16 bits about their middle: long tails."""
    out, state = [], seed
    for _ in range(count):
        state = (1664525 * state + 1013904223) % 2**32
        v = ((state >> 16) - 32768) / 32768
        out.append(v**3 * 10)
    return np.array(out)


cases = []
for count, seed in [(2, 1), (5, 2), (40, 3), (101, 4)]:
    v = values(count, seed)
    box = boxplot_stats(v)[0]
    cases.append({"count": count, "seed": seed, "mean": v.mean(), "deviation": v.std(ddof=1), "minimum": v.min(),
                  "lowerQuartile": np.percentile(v, 25), "median": np.median(v),
                  "upperQuartile": np.percentile(v, 75), "maximum": v.max(), "lowerWhisker": box["whislo"],
                  "upperWhisker": box["whishi"], "outliers": sorted(box["fliers"].tolist())})
json.dump({"numpy": np.__version__, "cases": cases}, sys.stdout, indent=1)
print()
