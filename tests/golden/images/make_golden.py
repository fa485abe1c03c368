#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints the numbers that tests/image/test_image.cpp and test_dicom.cpp compare with.

Debian: python3-pil python3-pydicom python3-numpy. Run in this folder; writes golden.json and the
small pictures beside it."""
import glob
import hashlib
import json
import os
from fractions import Fraction

import numpy as np
import pydicom
from PIL import Image

here = os.path.dirname(os.path.abspath(__file__))


def sha(a):
    return hashlib.sha256(np.ascontiguousarray(a).tobytes()).hexdigest()


def half_up(fraction):
    return (2 * fraction.numerator + fraction.denominator) // (2 * fraction.denominator)


def linear(x, c, w, top):
    """PS3.3 C.11.2.1.2, on paper."""
    x, c, w = Fraction(x), Fraction(c), Fraction(w)
    if x <= c - Fraction(1, 2) - (w - 1) / 2:
        return Fraction(0)
    if x > c - Fraction(1, 2) + (w - 1) / 2:
        return Fraction(top)
    return ((x - (c - Fraction(1, 2))) / (w - 1) + Fraction(1, 2)) * top


def display(stored, slope, intercept, c, w, top, inverse):
    table = {}
    for v in np.unique(stored):
        y = linear(Fraction(int(v)) * slope + intercept, c, w, top)
        table[int(v)] = half_up(top - y if inverse else y)
    kind = "<u1" if top == 255 else "<u2"
    return np.vectorize(table.get)(stored).astype(kind)


golden = {"dicom": {}, "resize": {}}
for path in sorted(glob.glob(os.path.join(here, "dicom", "*.dcm"))):
    name = os.path.basename(path)
    data = pydicom.dcmread(path)
    if name.endswith("_ls_lossless.dcm"):  # no JPEG-LS decoder here: the same image as the RLE one
        stored = pydicom.dcmread(os.path.join(here, "dicom", "MR_small_RLE.dcm")).pixel_array
    else:
        stored = data.pixel_array
    slope = Fraction(str(data.get("RescaleSlope", 1)))
    intercept = Fraction(str(data.get("RescaleIntercept", 0)))
    center, width = data.get("WindowCenter"), data.get("WindowWidth")
    if center is None:
        values = [int(v) * slope + intercept for v in (stored.min(), stored.max())]
        width = values[1] - values[0] + 1
        center = (values[0] + values[1]) / 2 + Fraction(1, 2)
    else:
        center, width = Fraction(str(center)), Fraction(str(width))
    golden["dicom"][name] = {
        "rows": int(data.Rows), "columns": int(data.Columns), "min": int(stored.min()),
        "max": int(stored.max()), "stored": sha(stored.astype("<i4")),
        "display8": sha(display(stored, slope, intercept, center, width, 255, False)),
        "display16": sha(display(stored, slope, intercept, center, width, 65535, False)),
        "window_40_400": sha(display(stored, slope, intercept, 40, 400, 255, False)),
    }

# A picture with smooth and hard edges that the test draws again by the same rule.
y, x = np.mgrid[0:203, 0:157]
picture = ((x * x + 3 * y * x + 7 * y) % 251 + (x // 20 + y // 30) % 2 * 4).astype(np.uint8)
image = Image.fromarray(picture)
golden["picture"] = sha(picture)
filters = {"nearest": Image.NEAREST, "bilinear": Image.BILINEAR, "bicubic": Image.BICUBIC,
           "lanczos": Image.LANCZOS}
for name, kind in filters.items():
    for w, h in ((64, 64), (157, 50), (40, 203), (500, 500), (313, 77), (1, 1)):
        golden["resize"][f"{name} {w} {h}"] = sha(np.asarray(image.resize((w, h), kind)))

rgb = np.dstack([picture, picture[::-1], picture[:, ::-1]])
Image.fromarray(rgb).save(os.path.join(here, "rgb.png"))
Image.fromarray(rgb).save(os.path.join(here, "rgb.jpg"), quality=90)
golden["rgb.png"] = sha(np.asarray(Image.fromarray(rgb).convert("L")))
golden["rgb.jpg"] = sha(np.asarray(Image.open(os.path.join(here, "rgb.jpg")).convert("L")))
wide = (picture.astype(np.uint16) * 257 + (x % 7)).astype(np.uint16)
Image.fromarray(wide).save(os.path.join(here, "wide.png"))
Image.fromarray(wide).save(os.path.join(here, "wide.tif"), compression="tiff_lzw")
golden["wide"] = sha(wide.astype("<u2"))
image.quantize(64).save(os.path.join(here, "palette.png"))
golden["palette.png"] = sha(np.asarray(Image.open(os.path.join(here, "palette.png")).convert("L")))
image.save(os.path.join(here, "pages.tif"), save_all=True,
           append_images=[Image.fromarray(picture[::-1].copy())])
golden["pages"] = [sha(picture), sha(picture[::-1])]

with open(os.path.join(here, "golden.json"), "w", encoding="utf-8") as out:
    json.dump(golden, out, indent=1, sort_keys=True)
    out.write("\n")
