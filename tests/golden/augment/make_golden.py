#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What Pillow makes of four real images: the pictures that test_augment compares with.

usage: make_golden.py CHEST_256_FOLDER      (Pillow 9.4; writes beside itself)

Images: Kermany et al. 2018, CC BY 4.0 (see ATTRIBUTION.md). The fourth one is a 201 x 201 cut, for
the turns that Pillow does differently on square images.
"""
import json
import math
import sys
from pathlib import Path

from PIL import Image

here = Path(__file__).parent
source = Path(sys.argv[1])
NEAREST, BILINEAR, BICUBIC = Image.NEAREST, Image.BILINEAR, Image.BICUBIC


def shear(im, angle, vertical=False, resample=NEAREST):
    t = math.tan(math.radians(angle))
    data = (1, 0, 0, -t, 1, t * im.width / 2) if vertical else (1, -t, t * im.height / 2, 0, 1, 0)
    return im.transform(im.size, Image.AFFINE, data, resample)


def literal(im, s):
    data = (1, -math.sin(s), math.sin(s) / 2, 0, math.cos(s), (1 - math.cos(s)) / 2)
    return im.transform(im.size, Image.AFFINE, data, NEAREST)


study = (2, 5, 500, 1000)
inner = (-10, 20, 151, 170)


def rect(box, **more):
    return dict(zip(("left", "upper", "right", "lower"), box), **more)


# name: (method, parameters, levels it may differ by, picture)
seven = {
    "rotate45": ("rotate", {"angle": 45}, 0, lambda im: im.rotate(45)),
    "rotate270": ("rotate", {"angle": 270}, 0, lambda im: im.rotate(270)),
    "hflip": ("hflip", {}, 0, lambda im: im.transpose(Image.FLIP_LEFT_RIGHT)),
    "vflip": ("vflip", {}, 0, lambda im: im.transpose(Image.FLIP_TOP_BOTTOM)),
    "crop": ("crop", rect(study), 0, lambda im: im.crop(study)),
    "zoom": ("zoom", rect(study), 1, lambda im: im.crop(study).resize((500, 500), BICUBIC)),
    "shear": ("shear", {"angle": 30}, 0, lambda im: shear(im, 30)),
}
variants = {
    "rotate90": ("rotate", {"angle": 90}, 0, lambda im: im.rotate(90)),
    "rotate180": ("rotate", {"angle": -180}, 0, lambda im: im.rotate(-180)),
    "rotate-17.3fill": ("rotate", {"angle": -17.3, "fill": 200}, 0,
                        lambda im: im.rotate(-17.3, fillcolor=200)),
    "rotate45expand": ("rotate", {"angle": 45, "expand": True}, 0,
                       lambda im: im.rotate(45, expand=True)),
    "rotate270expand": ("rotate", {"angle": 270, "expand": True}, 0,
                        lambda im: im.rotate(270, expand=True)),
    "rotate45bilinear": ("rotate", {"angle": 45, "filter": "bilinear"}, 1,
                         lambda im: im.rotate(45, BILINEAR)),
    "rotate100expandbilinear": ("rotate", {"angle": 100, "expand": True, "filter": "bilinear",
                                           "fill": 90}, 1,
                                lambda im: im.rotate(100, BILINEAR, expand=True, fillcolor=90)),
    "shear-20vertical": ("shear", {"angle": -20, "direction": "vertical"}, 0,
                         lambda im: shear(im, -20, vertical=True)),
    "shear30bilinear": ("shear", {"angle": 30, "filter": "bilinear"}, 1,
                        lambda im: shear(im, 30, resample=BILINEAR)),
    "literal30": ("shearLiteral", {"radians": 30}, 0, lambda im: literal(im, 30)),
    "cropinner": ("crop", rect(inner), 0, lambda im: im.crop(inner)),
    "zoominner": ("zoom", rect(inner, width=70, height=203), 1,
                  lambda im: im.crop(inner).resize((70, 203), BICUBIC)),
}
images = {
    "odd-height": ("train/NORMAL/IM-0117-0001.png", None, {**seven, **variants}),
    "odd-width": ("train/NORMAL/IM-0581-0001.png", None, seven),
    "portrait": ("train/NORMAL/IM-0172-0001.png", None, seven),
    "square": ("train/NORMAL/IM-0129-0001.png", (27, 7, 228, 208), {**seven, **variants}),
}

cases = []
for image, (path, cut, methods) in images.items():
    matches = sorted(source.glob("*/" + path.split("/", 1)[1]))
    im = Image.open(matches[0])
    assert im.mode == "L"
    if cut:
        im = im.crop(cut)
    im.save(here / f"{image}.png", optimize=True)
    for name, (method, params, levels, make) in methods.items():
        make(im).save(here / f"{image}.{name}.png", optimize=True)
        cases.append({"image": image, "name": name, "method": method, "params": params,
                      "levels": levels})
(here / "cases.json").write_text(json.dumps({"cases": cases}, indent=1) + "\n")
print(len(cases), "pictures")
