#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What Pillow, OpenCV, SciPy and scikit-image make of small 16-bit images, grey and in colour: the numbers that
test_methods compares with.

usage: make_methods.py      (Debian 12: Pillow 9.4, OpenCV 4.6, SciPy 1.10, scikit-image 0.19;
                             writes methods.json and methods/*.png beside itself)
"""
import io
import json
import math
from pathlib import Path

import cv2
import numpy as np
from PIL import Image, ImageEnhance, ImageOps
from scipy import ndimage
from skimage import color, exposure, filters, transform

here = Path(__file__).parent
out = here / "methods"
out.mkdir(exist_ok=True)
random = np.random.RandomState(19)

H, W = 46, 57
yy, xx = np.mgrid[0:H, 0:W]
smooth = (32768 + 14000 * np.sin(xx / 5.0) * np.cos(yy / 7.0) + 180 * xx - 120 * yy
          + random.normal(0, 300, (H, W)))
images = {
    "smooth": np.clip(smooth, 0, 65535).astype(np.uint16),
    "noise": random.randint(0, 256, (H, W)).astype(np.uint16) * 257,
}
WHITE = 65535.0


def rounded(values):
    return np.floor(np.clip(values, 0, WHITE) + 0.5).astype(np.uint16)


def pil_float(im):
    return Image.fromarray(im.astype(np.float32), mode="F")


def from_pil(im):
    return rounded(np.asarray(im, dtype=np.float64))


# Affine maps -----------------------------------------------------------------------------------
# Matrices are written from result to source for pixel centres at halves; scikit-image puts centres
# at whole numbers, so that it gets the matrix between two shifts by a half.

def shift(x, y):
    return np.array([[1, 0, x], [0, 1, y], [0, 0, 1.0]])


def about_centre(matrix, right=0, down=0):
    """result from source, about the middle, then moved by percent of the size."""
    return (shift(W / 2 + right / 100 * W, H / 2 + down / 100 * H) @ matrix @ shift(-W / 2, -H / 2))


def turn(angle):
    a = math.radians(angle)
    return np.array([[math.cos(a), math.sin(a), 0], [-math.sin(a), math.cos(a), 0], [0, 0, 1]])


def slant(x, y):
    return np.array([[1, math.tan(math.radians(x)), 0], [math.tan(math.radians(y)), 1, 0],
                     [0, 0, 1]])


def warp(im, forward, order, mode):
    inverse = shift(-.5, -.5) @ np.linalg.inv(forward) @ shift(.5, .5)
    return rounded(transform.warp(im.astype(np.float64), inverse, order=order, mode=mode,
                                  preserve_range=True, clip=False, output_shape=(H, W)))


def warp_pil(im, forward, perspective=False):
    inverse = np.linalg.inv(forward)
    inverse = inverse / inverse[2, 2]
    data = inverse.flatten()[:8] if perspective else inverse.flatten()[:6]
    return from_pil(pil_float(im).transform((W, H), Image.PERSPECTIVE if perspective
                                            else Image.AFFINE, tuple(data), Image.BILINEAR))


def homography(before, after):
    rows = []
    for (x, y), (u, v) in zip(before, after):
        rows.append([x, y, 1, 0, 0, 0, -u * x, -u * y, u])
        rows.append([0, 0, 0, x, y, 1, -v * x, -v * y, v])
    rows = np.array(rows)
    return np.append(np.linalg.solve(rows[:, :8], rows[:, 8]), 1).reshape(3, 3)


def keystone(horizontal, vertical):
    a, b = horizontal / 200 * H, vertical / 200 * W
    left, right, top, bottom = max(a, 0), max(-a, 0), max(b, 0), max(-b, 0)
    before = [(0, 0), (W, 0), (W, H), (0, H)]
    after = [(top, left), (W - top, right), (W - bottom, H - right), (bottom, H - left)]
    return homography(before, after)


def optical(im, k, mode):
    y, x = yy + .5 - H / 2, xx + .5 - W / 2
    stretch = 1 + k * (x * x + y * y) / ((W / 2) ** 2 + (H / 2) ** 2)
    at = [H / 2 + y * stretch - .5, W / 2 + x * stretch - .5]
    return rounded(ndimage.map_coordinates(im.astype(np.float64), at, order=1, mode=mode))


# Random places ---------------------------------------------------------------------------------

class Rng:
    """The program's random numbers (core/base/random.h): SplitMix64 makes the state of a
    xoshiro256** from (seed, epoch, index, address of the step)."""

    MASK = 2 ** 64 - 1

    def __init__(self, *numbers):
        self.mixed, self.spare = numbers[0], None
        for part in numbers[1:]:
            self.mixed = self.mix() ^ (part * 0xd1342543de82ef95 & self.MASK)
        self.state = [self.mix() for _ in range(4)]

    def mix(self):
        self.mixed = (self.mixed + 0x9e3779b97f4a7c15) & self.MASK
        z = self.mixed
        z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9 & self.MASK
        z = (z ^ z >> 27) * 0x94d049bb133111eb & self.MASK
        return z ^ z >> 31

    def turned(self, x, k):
        return (x << k | x >> (64 - k)) & self.MASK

    def bits(self):
        a, b, c, d = self.state
        result = self.turned(b * 5 & self.MASK, 7) * 9 & self.MASK
        c, d = c ^ a, d ^ b
        self.state = [a ^ d, b ^ c, c ^ (b << 17 & self.MASK), self.turned(d, 45)]
        return result

    def uniform(self, low=0.0, high=1.0):
        return low + (high - low) * ((self.bits() >> 11) * 2.0 ** -53)

    def below(self, n):
        limit = self.MASK - self.MASK % n
        while (value := self.bits()) >= limit:
            pass
        return value % n

    def normal(self):  # Box-Muller
        if self.spare is not None:
            value, self.spare = self.spare, None
            return value
        radius = math.sqrt(-2 * math.log(1 - self.uniform()))
        angle = 2 * math.pi * self.uniform()
        self.spare = radius * math.sin(angle)
        return radius * math.cos(angle)


def numbers_of(seed):
    """Those of the first step for the first image, after the one that decides on the step."""
    rng = Rng(seed, 0, 0, 0)
    rng.uniform()
    return rng


def bent(im, cells, order, mode, draw):
    """Nodes of a grid over the image shift by fractions of a cell, not those at the border. SciPy
    computes the shifts between them (order 1: straight, order 3: B-splines) and remaps."""
    nodes = np.zeros((2, cells + 1, cells + 1))
    for j in range(1, cells):
        for i in range(1, cells):
            nodes[0, j, i], nodes[1, j, i] = draw(), draw()
    edge = 3  # of zeros: B-splines reach one node beyond the image
    at = [edge + (yy + .5) / H * cells, edge + (xx + .5) / W * cells]
    dx, dy = (ndimage.map_coordinates(np.pad(shifts, edge), at, order=order, prefilter=False)
              for shifts in nodes)
    return rounded(ndimage.map_coordinates(
        im.astype(np.float64), [yy + dy * H / cells, xx + dx * W / cells], order=1, mode=mode))


def elastic(im, seed, cells, strength, mode):
    rng = numbers_of(seed)
    return bent(im, cells, 3, mode, lambda: min(max(strength / 100 * rng.normal(), -.4), .4))


def grid_distortion(im, seed, cells, strength, mode):
    rng = numbers_of(seed)
    return bent(im, cells, 1, mode, lambda: rng.uniform(-strength / 100, strength / 100))


def crop_resized(im, left, upper, right, lower, resample):
    cut = np.asarray(Image.fromarray(im.astype(np.int32), mode="I").crop(
        (left, upper, right, lower))).astype(np.uint16)
    return resized(cut, (im.shape[1], im.shape[0]), resample)


def random_crop(im, seed, area, aspect, resample):
    rng = numbers_of(seed)
    side, stretch = math.sqrt(area / 100), math.sqrt(aspect)
    width = min(math.floor(W * side * stretch + .5), W)
    height = min(math.floor(H * side / stretch + .5), H)
    left = rng.below(W - width + 1)
    upper = rng.below(H - height + 1)
    return crop_resized(im, left, upper, left + width, upper + height, resample)


def equalise(im):
    bins = np.bincount(im.ravel(), minlength=65536)
    return rounded(WHITE * (np.cumsum(bins) / im.size)[im])


def jpeg(im, quality):
    eight = Image.fromarray(((im.astype(np.uint32) + 128) // 257).astype(np.uint8))
    file = io.BytesIO()
    eight.save(file, "JPEG", quality=quality)
    return np.asarray(Image.open(file)).astype(np.uint16) * 257


def down_up(im, factor, resample):
    small = (int(math.floor(W / factor + .5)), int(math.floor(H / factor + .5)))
    return resized(resized(im, small, resample), (W, H), resample)


def resized(im, size, resample):
    """In 16 bits after each direction: columns first, then rows, as Pillow does in 8 bits."""
    across = from_pil(pil_float(im).resize((size[0], im.shape[0]), resample))
    return from_pil(pil_float(across).resize(size, resample))


def bits(im, kept):
    eight = Image.fromarray((im >> 8).astype(np.uint8))
    return np.asarray(ImageOps.posterize(eight, kept)).astype(np.uint16) << 8


def add_weighted(im, factor, level):
    return cv2.addWeighted(im, factor, np.full_like(im, level), 1 - factor, 0)


def add_mean(im, factor):
    mean = im.astype(np.float64).mean()
    return rounded(mean + factor * (im - mean))


affine = {"angle": 17, "factor": 0.8, "shearX": 9, "shearY": -4, "right": 6, "down": -5}
affine_matrix = about_centre(turn(17) @ slant(9, -4) @ np.diag([.8, .8, 1]), 6, -5)
BICUBIC, LANCZOS, BILINEAR = Image.BICUBIC, Image.LANCZOS, Image.BILINEAR

# name: (method, parameters, levels of 65535 that it may differ by, result[, seed])
cases = {
    "quarter90": ("quarterTurn", {"turn": "90"}, 0, lambda im: np.rot90(im)),
    "quarter180": ("quarterTurn", {"turn": "180"}, 0, lambda im: np.rot90(im, 2)),
    "quarter270": ("quarterTurn", {"turn": "270"}, 0, lambda im: np.rot90(im, 3)),
    "centreCrop": ("centreCrop", {"width": 50, "height": 30}, 0,
                   lambda im: np.asarray(Image.fromarray(im.astype(np.int32), mode="I").crop(
                       (14, 16, 14 + 29, 16 + 14))).astype(np.uint16)),
    "cropPart": ("cropPart", {"left": 12, "upper": 30.5, "right": 71, "lower": 94}, 0,
                 lambda im: np.asarray(Image.fromarray(im.astype(np.int32), mode="I").crop(
                     (7, 14, 40, 43))).astype(np.uint16)),
    "zoomPart": ("zoomPart", {"left": 20, "upper": 11, "right": 90, "lower": 75}, 2,
                 lambda im: crop_resized(im, 11, 5, 51, 35, BICUBIC)),
    "zoomPartLanczos": ("zoomPart", {"left": 0, "upper": 40, "right": 33, "lower": 100,
                                     "filter": "lanczos"}, 2,
                        lambda im: crop_resized(im, 0, 18, 19, 46, LANCZOS)),
    "translate": ("translate", {"right": 13, "down": -7}, 2,
                  lambda im: warp_pil(im, about_centre(np.eye(3), 13, -7))),
    "translateReflect": ("translate", {"right": 31.3, "down": 20, "border": "reflect",
                                       "filter": "bilinear"}, 2,
                         lambda im: warp(im, about_centre(np.eye(3), 31.3, 20), 1, "symmetric")),
    "scale": ("scale", {"factor": 1.3, "aspect": 1.21}, 2,
              lambda im: warp_pil(im, about_centre(np.diag([1.3 * 1.1, 1.3 / 1.1, 1])))),
    "scaleReplicate": ("scale", {"factor": 0.6, "border": "replicate", "filter": "bicubic"}, 2,
                       lambda im: warp(im, about_centre(np.diag([.6, .6, 1])), 3, "edge")),
    "affine": ("affine", affine, 2, lambda im: warp_pil(im, affine_matrix)),
    "affineReflect": ("affine", dict(affine, border="reflect", filter="bicubic"), 2,
                      lambda im: warp(im, affine_matrix, 3, "symmetric")),
    "rotateReflect": ("rotate", {"angle": 33, "filter": "bilinear", "border": "reflect"}, 2,
                      lambda im: warp(im, about_centre(turn(33)), 1, "symmetric")),
    "perspective": ("perspective", {"horizontal": -20, "vertical": 30}, 2,
                    lambda im: warp_pil(im, keystone(-20, 30), True)),
    "pad": ("pad", {"left": 3, "upper": 5, "right": 7, "lower": 0, "border": "reflect"}, 0,
            lambda im: np.pad(im, ((5, 0), (3, 7)), "symmetric")),
    "padFill": ("pad", {"left": 3, "upper": 5, "right": 7, "lower": 1, "fill": 100}, 0,
                lambda im: np.pad(im, ((5, 1), (3, 7)), constant_values=25700)),
    "resize": ("resize", {"width": 23, "height": 61}, 2,
               lambda im: resized(im, (23, 61), BICUBIC)),
    "resizeLanczos": ("resize", {"width": 80, "height": 20, "filter": "lanczos"}, 2,
                      lambda im: resized(im, (80, 20), LANCZOS)),
    "opticalBarrel": ("optical", {"strength": 30}, 2, lambda im: optical(im, .3, "nearest")),
    "opticalPincushion": ("optical", {"strength": -20, "border": "reflect"}, 2,
                          lambda im: optical(im, -.2, "reflect")),
    "randomCrop": ("randomCrop", {"area": 55, "aspect": 1.3}, 2,
                   lambda im: random_crop(im, 7, 55, 1.3, BICUBIC), 7),
    "randomCropWide": ("randomCrop", {"area": 90, "aspect": 2.5, "filter": "bilinear"}, 2,
                       lambda im: random_crop(im, 2 ** 63 + 5, 90, 2.5, BILINEAR), 2 ** 63 + 5),
    "elastic": ("elastic", {"cells": 4, "strength": 30}, 2,
                lambda im: elastic(im, 3, 4, 30, "nearest"), 3),
    "elasticFine": ("elastic", {"cells": 9, "strength": 22, "border": "reflect"}, 2,
                    lambda im: elastic(im, 12345, 9, 22, "reflect"), 12345),
    "gridDistortion": ("gridDistortion", {"cells": 5, "strength": 25}, 2,
                       lambda im: grid_distortion(im, 8, 5, 25, "nearest"), 8),
    "gridDistortionCoarse": ("gridDistortion", {"cells": 2, "strength": 18.5}, 2,
                             lambda im: grid_distortion(im, 9, 2, 18.5, "nearest"), 9),
    "brightness": ("brightness", {"factor": 1.3}, 1, lambda im: add_weighted(im, 1.3, 0)),
    "darker": ("brightness", {"factor": 0.4}, 1, lambda im: add_weighted(im, .4, 0)),
    "contrast": ("contrast", {"factor": 1.7}, 1, lambda im: add_mean(im, 1.7)),
    "softer": ("contrast", {"factor": 0.3}, 1, lambda im: add_mean(im, .3)),
    "gamma": ("gamma", {"gamma": 1.8}, 1, lambda im: rounded(
        exposure.adjust_gamma(im / WHITE, 1.8) * WHITE)),
    "equalise": ("equalise", {}, 1, equalise),
    "equaliseSkimage": ("equalise", {}, 1, lambda im: rounded(
        exposure.equalize_hist(im, nbins=65536) * WHITE)),
    "clahe": ("clahe", {"limit": 3, "tiles": 4}, 0,
              lambda im: cv2.createCLAHE(3, (4, 4)).apply(im)),
    "invert": ("invert", {}, 0, lambda im: cv2.bitwise_not(im)),
    "sharpen": ("sharpen", {"radius": 1.5, "amount": 0.8}, 2, lambda im: rounded(
        im + .8 * (im - filters.gaussian(im.astype(np.float64), 1.5, mode="reflect",
                                         preserve_range=True)))),
    "posterise": ("posterise", {"bits": 3}, 0, lambda im: bits(im, 3)),
    "solarise": ("solarise", {"threshold": 40}, 0, lambda im: np.where(
        im < .4 * WHITE, im, cv2.bitwise_not(im))),
    "gaussianBlur": ("gaussianBlur", {"sigma": 1.7}, 1, lambda im: rounded(
        ndimage.gaussian_filter(im.astype(np.float64), 1.7, mode="reflect"))),
    "median3": ("medianBlur", {"size": "3"}, 0,
                lambda im: ndimage.median_filter(im, 3, mode="nearest")),
    "median5": ("medianBlur", {"size": "5"}, 0,
                lambda im: ndimage.median_filter(im, 5, mode="nearest")),
    "motionAcross": ("motionBlur", {"length": 7, "angle": 0}, 1, lambda im: rounded(
        ndimage.uniform_filter1d(im.astype(np.float64), 7, axis=1, mode="reflect"))),
    "motionDown": ("motionBlur", {"length": 5, "angle": 90}, 1, lambda im: rounded(
        ndimage.uniform_filter1d(im.astype(np.float64), 5, axis=0, mode="reflect"))),
    # A wave halfway between two steps is rounded either way: its fixed-point transform is not exact.
    "jpeg30": ("jpeg", {"quality": 30}, 4 * 257, lambda im: jpeg(im, 30)),
    "jpeg85": ("jpeg", {"quality": 85}, 4 * 257, lambda im: jpeg(im, 85)),
    "downUp": ("downUp", {"factor": 3}, 3, lambda im: down_up(im, 3, BICUBIC)),
    "downUpBilinear": ("downUp", {"factor": 2, "filter": "bilinear"}, 3,
                       lambda im: down_up(im, 2, BILINEAR)),
}

# Colour: geometry and most grey levels by channel, equalisation by channel, CLAHE on the luma.
def channels(change):
    return lambda im: np.dstack([change(np.ascontiguousarray(im[..., c])) for c in range(3)])


def luma_of(im):
    wide = im.astype(np.uint64)
    return ((wide @ np.array([19595, 38470, 7471], np.uint64) + 0x8000) >> 16).astype(np.uint16)


def on_luma(im, change):
    luma = luma_of(im)
    difference = change(luma).astype(np.int64) - luma
    return np.clip(im + difference[..., None], 0, 65535).astype(np.uint16)


def hue(im, degrees):
    hsv = color.rgb2hsv(im / WHITE)
    hsv[..., 0] = (hsv[..., 0] + degrees / 360) % 1
    return rounded(color.hsv2rgb(hsv) * WHITE)


def saturation(im, factor):
    """Pillow's, which has 8 bits: the picture's values are whole levels of 8 bits."""
    eight = Image.fromarray((im // 257).astype(np.uint8), mode="RGB")
    return np.asarray(ImageEnhance.Color(eight).enhance(factor)).astype(np.uint16) * 257


def contrast_rgb(im, factor):
    eight = Image.fromarray((im // 257).astype(np.uint8), mode="RGB")
    return np.asarray(ImageEnhance.Contrast(eight).enhance(factor)).astype(np.uint16) * 257


def jpeg_rgb(im, quality):
    file = io.BytesIO()
    Image.fromarray((im // 257).astype(np.uint8), mode="RGB").save(
        file, "JPEG", quality=quality, subsampling=0)
    return np.asarray(Image.open(file)).astype(np.uint16) * 257


reference = np.clip(random.normal(40000, 9000, (30, 40)), 0, 65535).astype(np.uint16)
cv2.imwrite(str(out / "reference.png"), reference)
cases["histogramMatch"] = ("histogramMatch", {"reference": "reference.png"}, 1,
                           lambda im: rounded(exposure.match_histograms(im, reference)))
colour = np.dstack([smooth / WHITE * 180, 255 - smooth / WHITE * 200,
                    120 + 90 * np.cos(xx / 9.0 + yy / 4.0)])
images_colour = {"colour": np.clip(colour, 0, 255).astype(np.uint16) * 257}
LEVEL = 257  # of 8 bits
cases_colour = {
    "saturated": ("saturation", {"factor": 1.6}, 2 * LEVEL, lambda im: saturation(im, 1.6)),
    "grey": ("saturation", {"factor": 0}, LEVEL, lambda im: saturation(im, 0)),
    "hue40": ("hue", {"angle": 40}, 1, lambda im: hue(im, 40)),
    "hue-170": ("hue", {"angle": -170}, 1, lambda im: hue(im, -170)),
    "contrast": ("contrast", {"factor": 1.7}, 2 * LEVEL, lambda im: contrast_rgb(im, 1.7)),
    "equalise": ("equalise", {}, 1, channels(equalise)),
    "clahe": ("clahe", {"limit": 3, "tiles": 4}, 0,
              lambda im: on_luma(im, lambda luma: cv2.createCLAHE(3, (4, 4)).apply(luma))),
    "jpeg60": ("jpeg", {"quality": 60}, 12 * LEVEL, lambda im: jpeg_rgb(im, 60)),
}
for name in ("quarter90", "affine", "scaleReplicate", "rotateReflect", "perspective", "padFill",
             "resize", "opticalBarrel", "zoomPart", "randomCrop", "elastic", "brightness", "gamma", "invert", "sharpen", "posterise",
             "solarise", "gaussianBlur", "median5", "motionAcross", "downUp"):
    method, params, levels, change, *seed = cases[name]
    cases_colour[name] = (method, params, levels, channels(change), *seed)

listed = []


def add(image, pixels, name, case):
    method, params, levels, result, *seed = case
    made = result(pixels)
    cv2.imwrite(str(out / f"{image}.{name}.png"),
                np.ascontiguousarray(made[..., ::-1] if made.ndim == 3 else made))
    listed.append({"image": image, "name": name, "method": method, "params": params,
                   "levels": levels})
    if seed:  # as text: numbers of JSON are exact up to 2^53
        listed[-1]["seed"] = str(seed[0])


for image, pixels in images_colour.items():
    cv2.imwrite(str(out / f"{image}.png"), pixels[..., ::-1])
    for name, case in cases_colour.items():
        add(image, pixels, name, case)
for image, pixels in images.items():
    cv2.imwrite(str(out / f"{image}.png"), pixels)
    for name, case in cases.items():
        if case[0] == "jpeg" and image == "smooth":
            continue  # its levels between those of 8 bits fall on either side of a rounding
        add(image, pixels, name, case)

# Noise: mean, standard deviation and quantiles of many draws on one grey level, limited to 0..65535.
N = 2_000_000
random = np.random.RandomState(20)
noises = {
    "gaussianNoise": ({"sigma": 5}, lambda v: v + random.normal(0, .05 * WHITE, N)),
    "poissonNoise": ({"photons": 40}, lambda v: random.poisson(v / WHITE * 40, N) / 40 * WHITE),
    "poissonMany": ({"photons": 2000}, lambda v: random.poisson(v / WHITE * 2000, N) / 2000 * WHITE),
    "speckle": ({"sigma": 10}, lambda v: v * (1 + random.normal(0, .1, N))),
}
shares = [2, 16, 50, 84, 98]
draws = []
for name, (params, drawn) in noises.items():
    for level in (9000, 30000, 62000):
        values = np.clip(drawn(level), 0, WHITE)
        draws.append({"method": "poissonNoise" if name == "poissonMany" else name,
                      "params": params, "level": level, "mean": values.mean(),
                      "deviation": values.std(), "shares": shares,
                      "quantiles": np.percentile(values, shares).tolist()})
(here / "methods.json").write_text(json.dumps({"cases": listed, "draws": draws}, indent=1) + "\n")
print(len(listed), "pictures,", len(draws), "distributions")
