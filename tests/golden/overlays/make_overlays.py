#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Overlay planes as pydicom unpacks them: make_overlays.py FOLDER FILE... prints, for each file below
# FOLDER, group, sides, origin, the number of set pixels and the SHA-256 of the mask (bytes 0 and 255).
import hashlib
import json
import os
import sys

import numpy
import pydicom

folder = sys.argv[1]
planes = []
for name in sys.argv[2:]:
    dataset = pydicom.dcmread(os.path.join(folder, name))
    for group in range(0x6000, 0x6100, 2):
        if (group, 0x3000) not in dataset:
            continue
        mask = (dataset.overlay_array(group) * 255).astype(numpy.uint8)
        origin = dataset[group, 0x0050].value
        planes.append({
            "file": name, "group": group, "rows": mask.shape[0], "columns": mask.shape[1],
            "row": origin[0] - 1, "column": origin[1] - 1, "set": int((mask > 0).sum()),
            "sha256": hashlib.sha256(mask.tobytes()).hexdigest(),
        })
print(json.dumps({"planes": planes}, indent=1))
