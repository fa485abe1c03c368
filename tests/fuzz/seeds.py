#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Small images of every kind that the PNG, JPEG, TIFF and BMP readers distinguish, and small CSV and
JSON files, as seeds for the fuzzers: seeds.py FOLDER writes FOLDER/image, FOLDER/csv, FOLDER/json.
Needs Pillow and numpy."""
import json
import os
import struct
import sys

import numpy as np
from PIL import Image


def pictures(folder):
    rng = np.random.default_rng(1)
    grey = (np.add.outer(np.arange(19), np.arange(23)) * 6 % 256).astype(np.uint8)
    wide = (np.add.outer(np.arange(19), np.arange(23)) * 1500).astype(np.uint16)
    colour = rng.integers(0, 256, (19, 23, 3), dtype=np.uint8)
    grey8, grey16 = Image.fromarray(grey), Image.fromarray(wide)
    rgb = Image.fromarray(colour)
    kinds = {
        "grey": grey8, "rgb": rgb, "wide": grey16, "palette": rgb.quantize(16),
        "bit": grey8.convert("1"), "alpha": rgb.convert("RGBA"), "greyalpha": grey8.convert("LA"),
    }
    for name, image in kinds.items():
        image.save(f"{folder}/{name}.png")
        if name not in ("greyalpha", "alpha", "wide"):
            image.save(f"{folder}/{name}.bmp")
    for name in ("grey", "rgb"):
        kinds[name].save(f"{folder}/{name}.jpg", quality=60)
        kinds[name].save(f"{folder}/{name}-progressive.jpg", progressive=True)
        kinds[name].save(f"{folder}/{name}-restart.jpg", restart_marker_blocks=1)
    for compression in ("raw", "tiff_lzw", "tiff_adobe_deflate", "packbits", "jpeg"):
        for name in ("grey", "rgb", "wide", "palette"):
            if compression == "jpeg" and name in ("wide", "palette"):
                continue
            kinds[name].save(f"{folder}/{name}-{compression}.tif", compression=compression)
    for compression in ("group3", "group4", "tiff_ccitt"):
        kinds["bit"].save(f"{folder}/bit-{compression}.tif", compression=compression)
    grey8.save(f"{folder}/pages.tif", save_all=True, append_images=[grey8.rotate(180), rgb])
    tiled_tiff(f"{folder}/tiled.tif")
    big_tiff(f"{folder}/big.tif")


def ifd(entries, big=False):
    head = struct.pack("<Q" if big else "<H", len(entries))
    body = b"".join(struct.pack("<HHQQ" if big else "<HHII", *e) for e in entries)
    return head + body + struct.pack("<Q" if big else "<I", 0)


def tiled_tiff(path):
    tags = [(256, 3, 1, 20), (257, 3, 1, 20), (258, 3, 1, 16), (259, 3, 1, 1), (262, 3, 1, 0),
            (277, 3, 1, 1), (322, 3, 1, 16), (323, 3, 1, 16), (324, 4, 4, 8), (325, 4, 4, 24),
            (339, 3, 1, 2)]
    data = 40
    offsets = struct.pack("<4I", *[data + 512 * i for i in range(4)]) + struct.pack("<4I", *[512] * 4)
    pixels = bytes(range(256)) * 8
    body = offsets + pixels
    with open(path, "wb") as f:
        f.write(struct.pack("<2sHI", b"II", 42, 8 + len(body)) + body + ifd(tags))


def big_tiff(path):
    tags = [(256, 3, 1, 8), (257, 3, 1, 8), (258, 3, 1, 8), (259, 3, 1, 1), (262, 3, 1, 1),
            (273, 16, 1, 16), (277, 3, 1, 1), (278, 3, 1, 8), (279, 16, 1, 64)]
    with open(path, "wb") as f:
        f.write(struct.pack("<2sHHHQ", b"II", 43, 8, 0, 16 + 64) + bytes(range(64)) + ifd(tags, True))


def texts(folder):
    os.makedirs(f"{folder}/csv", exist_ok=True)
    os.makedirs(f"{folder}/json", exist_ok=True)
    csv = {
        "plain": "path,label,patient,split\nimage.png,NORMAL,1,train\n",
        "labels": 'path,labels,x,y,w,h\n"image.png","a;b",1,2,3,4\nimage.png,"c ""d""",5,6,7,8\n',
        "semicolon": "\ufeffpath;label\r\nimage.png;\u00e9\r\n",
        "tab": "path\tlabel\nimage.png\tx\n",
        "vindr": "image_id,study_id,series_id,rad_id,lesion_type,xmin,ymin,xmax,ymax\n"
                 "image,1.2,3,R1,Osteophytes,10,20,30,40\nimage,1.2,3,R1,No finding,,,,\n",
    }
    for name, text in csv.items():
        with open(f"{folder}/csv/{name}", "w", encoding="utf-8", newline="") as f:
            f.write(text)
    spec = {"version": 1, "kind": "gan", "preset": "dcgan64", "data": "/images", "class": "A",
            "split": "", "params": {"epochs": 2, "seed": 1}}
    values = {
        "recipe": {"format": "synthray-recipe", "version": 1, "name": "r", "steps": [
            {"method": m, "name": m, "probability": 0.5, "enabled": True, "params": {}}
            for m in ("rotate", "flip", "zoom", "noise")]},
        "spec": spec,
        "header": {"format": "synthray-run", "version": 1, "spec": spec, "name": "n",
                   "created": "2026-01-02T03:04:05Z", "seed": 1, "device": "CPU", "threads": 2,
                   "versions": {"qt": "6"}, "dataFingerprint": "00", "images": 3, "epochs": 2},
        "edits": {"00" * 32: {"labels": ["a"], "split": "train"}},
        "project": {"format": "synthray-project", "version": 1, "sources": ["../images"],
                    "edits": {"00" * 32: {"labels": [], "split": ""}}, "split": {"kind": "folds"},
                    "recipe": {"format": "synthray-recipe", "version": 1, "name": "r", "steps": []},
                    "runsFolder": "runs", "window": {}, "import": {"strictPatients": True}},
    }
    for name, value in values.items():
        with open(f"{folder}/json/{name}", "w") as f:
            json.dump(value, f)
    events = [{"type": "step", "t": 1, "epoch": 1, "step": 20, "lossD": 1.5, "lossG": 0.5, "dReal": 0.5,
               "dFake": 0.5, "imagesPerSecond": 10},
              {"type": "epoch", "t": 2, "epoch": 1, "step": 20, "sample": "samples/epoch-0001.png"},
              {"type": "checkpoint", "t": 3, "epoch": 1, "step": 20},
              {"type": "status", "t": 4, "status": "running", "text": ""}]
    with open(f"{folder}/json/events", "w") as f:
        f.writelines(json.dumps(e) + "\n" for e in events)


def palettes(folder):
    os.makedirs(folder, exist_ok=True)
    descriptor = struct.pack("<3H", 128, 0, 16)
    plain = struct.pack("<128H", *range(0, 65536, 512))
    lines = struct.pack("<8H", 0, 1, 100, 1, 127, 65535, 0, 0)
    again = struct.pack("<15H", 0, 4, 1, 2, 3, 4, 1, 56, 9000, 2, 2, 0, 0, 0, 0)
    seeds = {"plain": b"\0" + descriptor + plain, "lines": b"\1" + descriptor + lines,
             "again": b"\1" + descriptor + again, "wide": b"\5" + descriptor + lines,
             "modality": b"\2" + descriptor + plain, "voi": b"\7" + descriptor + plain,
             "bytes": b"\3" + struct.pack("<3H", 128, 0, 8) + plain[:128]}
    for name, data in seeds.items():
        with open(f"{folder}/{name}", "wb") as f:
            f.write(data)


if len(sys.argv) != 2:
    sys.exit(__doc__)
os.makedirs(f"{sys.argv[1]}/image", exist_ok=True)
pictures(f"{sys.argv[1]}/image")
palettes(f"{sys.argv[1]}/palette")
texts(sys.argv[1])
