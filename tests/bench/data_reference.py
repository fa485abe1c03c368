#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# The same work on the same DICOM files with plain pydicom: one process, one file after the other.
# LIST holds one path per line.
#   data_reference.py headers LIST          seconds (and processor seconds) for
#                                         dcmread(stop_before_pixels=True) of each
#   data_reference.py decodable LIST OUT    writes the paths of those images (one frame) that it can decode
#   data_reference.py decode LIST           the same for decoding each and windowing it to 8 bits
import sys
import time
import warnings

import numpy as np
import pydicom
from pydicom.pixel_data_handlers.util import apply_modality_lut, apply_voi_lut

warnings.simplefilter("ignore")
pydicom.config.settings.reading_validation_mode = pydicom.config.IGNORE


def display8(path):
    ds = pydicom.dcmread(path, force=True)
    pixels = ds.pixel_array
    if ds.SamplesPerPixel == 3:
        return (pixels @ np.array([0.299, 0.587, 0.114]) + 0.5).astype(np.uint8)
    values = apply_modality_lut(pixels, ds)
    if "WindowWidth" in ds or "VOILUTSequence" in ds:
        values = apply_voi_lut(values, ds, index=0)
    values = values.astype(np.float64)
    low, high = values.min(), values.max()
    values = (values - low) * (255 / (high - low) if high > low else 0)
    if ds.PhotometricInterpretation == "MONOCHROME1":
        values = 255 - values
    return (values + 0.5).astype(np.uint8)


mode = sys.argv[1]
paths = open(sys.argv[2], encoding="utf-8").read().splitlines()
if mode == "decodable":
    with open(sys.argv[3], "w", encoding="utf-8") as out:
        for path in paths:
            try:
                ds = pydicom.dcmread(path, stop_before_pixels=True, force=True)
                if int(ds.get("NumberOfFrames") or 1) == 1 and ds.PhotometricInterpretation != "PALETTE COLOR":
                    display8(path)
                    out.write(path + "\n")
            except Exception:
                pass
    sys.exit()
start = time.perf_counter()
cpu = time.process_time()
for path in paths:
    try:
        if mode == "headers":
            pydicom.dcmread(path, stop_before_pixels=True, force=True)
        else:
            display8(path)
    except Exception:
        pass  # crafted files are among them
print(time.perf_counter() - start, time.process_time() - cpu)
