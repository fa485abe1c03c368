#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Processor time of augmentations in Pillow, OpenCV, SciPy and scikit-image, for synthray-bench augment.

usage: augment_reference.py PIXELS.png [NAME]      (16-bit grey; libraries that are missing are left out)

Prints "<name>.<library> <seconds>" for each operation that a library has at the depth of the bench: 8 bits
for the seven methods of the spine study, else 16 (Pillow has floating point only there: mode F).
"""
import io
import math
import sys
import time

import numpy as np

try:
    from PIL import Image
except ImportError:
    Image = None
try:
    import cv2
except ImportError:
    cv2 = None
try:
    from scipy import ndimage
    from skimage import exposure, filters, transform, util
except ImportError:
    ndimage = None

pixels = np.asarray(Image.open(sys.argv[1])).astype(np.uint16) if Image else cv2.imread(sys.argv[1], -1)
only = sys.argv[2] if len(sys.argv) > 2 else ""
H, W = pixels.shape
eight = ((pixels.astype(np.uint32) + 128) // 257).astype(np.uint8)
random = np.random.default_rng(1)
WHITE = 65535


def seconds(work):
    work()
    start, clock, calls = time.process_time(), time.perf_counter(), 0
    while time.perf_counter() - clock < 0.06:
        work()
        calls += 1
    return (time.process_time() - start) / calls


def report(name, library, work):
    if not only or only == name:
        print(f"{name}.{library} {seconds(work):.9f}")


def rotation(angle, scale=1.0):
    return cv2.getRotationMatrix2D((W / 2 - .5, H / 2 - .5), angle, scale)


def clipped(values):
    return np.clip(values, 0, WHITE).astype(np.uint16)


def pillow():
    im = Image.fromarray(eight)
    wide = Image.fromarray(pixels.astype(np.float32), mode="F")
    t = math.tan(math.radians(30))
    shear = (1, -t, t * H / 2, 0, 1, 0)
    a = math.radians(5)
    affine = (math.cos(a), math.sin(a), 0, -math.sin(a) + .05, math.cos(a), 0)
    for name, work in {
        "rotate45": lambda: im.rotate(45),
        "rotate270": lambda: im.rotate(270),
        "hflip": lambda: im.transpose(Image.FLIP_LEFT_RIGHT),
        "vflip": lambda: im.transpose(Image.FLIP_TOP_BOTTOM),
        "crop": lambda: im.crop((2, 5, 500, 1000)),
        "zoom": lambda: im.crop((2, 5, 500, 1000)).resize((500, 500), Image.BICUBIC),
        "shear": lambda: im.transform(im.size, Image.AFFINE, shear, Image.NEAREST),
        "rotateBilinear": lambda: wide.rotate(10, Image.BILINEAR),
        "quarterTurn": lambda: wide.transpose(Image.ROTATE_90),
        "cropPart": lambda: wide.crop((W // 10, H // 10, W - W // 10, H - H // 10)),
        "centreCrop": lambda: wide.crop((W // 10, H // 10, W - W // 10, H - H // 10)),
        "zoomPart": lambda: wide.resize((W, H), Image.BICUBIC, (W * .1, H * .1, W * .9, H * .9)),
        "randomCrop": lambda: wide.resize((W, H), Image.BICUBIC, (W * .1, H * .1, W * .9, H * .9)),
        "translate": lambda: wide.transform((W, H), Image.AFFINE, (1, 0, -.1 * W, 0, 1, -.05 * H), Image.BILINEAR),
        "scale": lambda: wide.transform((W, H), Image.AFFINE, (.83, 0, 80, 0, .83, 80), Image.BILINEAR),
        "affine": lambda: wide.transform((W, H), Image.AFFINE, affine, Image.BILINEAR),
        "perspective": lambda: wide.transform((W, H), Image.PERSPECTIVE, affine + (1e-5, 1e-5), Image.BILINEAR),
        "resize": lambda: wide.resize((512, 512), Image.BICUBIC),
        "brightness": lambda: wide.point(lambda v: v * 1.2 + 0),
        "downUp": lambda: wide.resize((W // 2, H // 2), Image.BICUBIC).resize((W, H), Image.BICUBIC),
    }.items():
        report(name, "pillow", work)

    def jpeg():
        file = io.BytesIO()
        im.save(file, "JPEG", quality=40)
        file.seek(0)
        Image.open(file).load()
    report("jpeg", "pillow", jpeg)


def opencv():
    cv2.setNumThreads(1)
    a = math.radians(5)
    affine = np.array([[math.cos(a), math.sin(a), 0], [-math.sin(a) + .05, math.cos(a), 0]])
    keystone = np.array([[1, .05, 0], [0, 1, 0], [0, 1e-5, 1.0]])
    y, x = np.mgrid[0:H, 0:W].astype(np.float32)
    mx, my = x + 3 * np.sin(y / 50), y + 3 * np.sin(x / 50)
    table = (np.arange(65536) * .7).astype(np.uint16)
    line = np.zeros((7, 7), np.float32)
    line[:, 3] = 1 / 7
    linear, cubic, reflect = cv2.INTER_LINEAR, cv2.INTER_CUBIC, cv2.BORDER_REFLECT
    # Halving with Pillow's bicubic filter: weights at odd halves, support widened by two. OpenCV's
    # resize averages areas (INTER_AREA) or skips pixels (INTER_CUBIC) instead, which are other filters.
    places = np.abs(np.arange(-3.5, 4) / 2)
    half = np.where(places < 1, (1.5 * places - 2.5) * places ** 2 + 1, ((-.5 * places + 2.5) * places - 4) * places + 2)
    half = (half / half.sum()).astype(np.float32)

    def halved():
        return np.ascontiguousarray(cv2.sepFilter2D(pixels, -1, half, half, anchor=(3, 3), borderType=cv2.BORDER_REPLICATE)[::2, ::2])
    inner = pixels[H // 10:H - H // 10, W // 10:W - W // 10]
    turn = rotation(45)
    noise = np.empty((H, W), np.float32)

    def gaussian_noise():
        cv2.randn(noise, 0, 1311)
        return cv2.add(pixels, noise, dtype=cv2.CV_16U)

    def speckle():
        cv2.randn(noise, 1, .05)
        return cv2.multiply(pixels, noise, dtype=cv2.CV_16U)

    def salt_pepper():
        cv2.randu(noise, 0, 1)
        out = pixels.copy()
        out[noise < .005] = 0
        out[noise > .995] = WHITE
        return out

    def unsharp():
        wide = pixels.astype(np.float32)
        soft = cv2.GaussianBlur(wide, (17, 17), 2, borderType=reflect)
        return cv2.addWeighted(wide, 2, soft, -1, 0, dtype=cv2.CV_16U)

    def jpeg():
        return cv2.imdecode(cv2.imencode(".jpg", eight, [cv2.IMWRITE_JPEG_QUALITY, 40])[1], 0)

    def grid_mask():
        out = pixels.copy()
        for j in range(0, H, 205):
            for i in range(0, W, 205):
                out[j:j + 102, i:i + 102] = 0
        return out

    def dropout():
        out = pixels.copy()
        for i in range(8):
            j = int(random.integers(0, H - 52))
            out[j:j + 51, j:j + 51] = 0
        return out
    for name, work in {
        "rotate45": lambda: cv2.warpAffine(eight, turn, (W, H), flags=cv2.INTER_NEAREST),
        "rotateBilinear": lambda: cv2.warpAffine(pixels, rotation(10), (W, H), flags=linear),
        "quarterTurn": lambda: cv2.rotate(pixels, cv2.ROTATE_90_COUNTERCLOCKWISE),
        "cropPart": inner.copy,
        "centreCrop": inner.copy,
        "zoomPart": lambda: cv2.resize(inner, (W, H), interpolation=cubic),
        "randomCrop": lambda: cv2.resize(inner, (W, H), interpolation=cubic),
        "translate": lambda: cv2.warpAffine(pixels, np.array([[1, 0, .1 * W], [0, 1, .05 * H]]), (W, H), flags=linear),
        "scale": lambda: cv2.warpAffine(pixels, rotation(0, 1.2), (W, H), flags=linear),
        "affine": lambda: cv2.warpAffine(pixels, affine, (W, H), flags=linear),
        "affineBicubic": lambda: cv2.warpAffine(pixels, affine, (W, H), flags=cubic, borderMode=reflect),
        "perspective": lambda: cv2.warpPerspective(pixels, keystone, (W, H), flags=linear),
        "pad": lambda: cv2.copyMakeBorder(pixels, 32, 32, 32, 32, cv2.BORDER_CONSTANT),
        "resize": halved,  # to 512 x 512, for images of 1024 x 1024
        "elastic": lambda: cv2.remap(pixels, mx, my, linear, borderMode=reflect),
        "gridDistortion": lambda: cv2.remap(pixels, mx, my, linear, borderMode=reflect),
        "optical": lambda: cv2.remap(pixels, mx, my, linear, borderMode=reflect),
        "brightness": lambda: cv2.multiply(pixels, 1.2),
        "contrast": lambda: cv2.addWeighted(pixels, 1.2, pixels, 0, -.2 * cv2.mean(pixels)[0]),
        "gamma": lambda: table[pixels],
        "clahe": lambda: cv2.createCLAHE(2, (8, 8)).apply(pixels),
        "invert": lambda: cv2.bitwise_not(pixels),
        "sharpen": unsharp,
        "posterise": lambda: cv2.bitwise_and(pixels, 0xf800),
        "solarise": lambda: table[pixels],
        "gaussianNoise": gaussian_noise,
        "speckle": speckle,
        "saltPepper": salt_pepper,
        "gaussianBlur": lambda: cv2.GaussianBlur(pixels, (17, 17), 2, borderType=reflect),
        "medianBlur3": lambda: cv2.medianBlur(pixels, 3),
        "medianBlur5": lambda: cv2.medianBlur(pixels, 5),
        "motionBlur": lambda: cv2.filter2D(pixels, -1, line, borderType=reflect),
        "jpeg": jpeg,
        "downUp": lambda: cv2.resize(halved(), (W, H), interpolation=cubic),
        "cutout": dropout,
        "coarseDropout": dropout,
        "gridMask": grid_mask,
    }.items():
        report(name, "opencv", work)


def scipy():
    wide = pixels.astype(np.float32)
    y, x = np.mgrid[0:H, 0:W].astype(np.float32)
    at = [y + 3 * np.sin(x / 50), x + 3 * np.sin(y / 50)]
    for name, work in {
        "rotateBilinear": lambda: ndimage.rotate(pixels, 10, reshape=False, order=1),
        "hflip": lambda: np.ascontiguousarray(eight[:, ::-1]),
        "vflip": lambda: np.ascontiguousarray(eight[::-1]),
        "pad": lambda: np.pad(pixels, 32),
        "resize": lambda: transform.resize(wide, (512, 512), order=3, anti_aliasing=True),
        "affine": lambda: ndimage.affine_transform(pixels, np.array([[.996, .087], [-.087, .996]]), order=1),
        "elastic": lambda: ndimage.map_coordinates(pixels, at, order=1, mode="reflect"),
        "equalise": lambda: clipped(exposure.equalize_hist(pixels, nbins=65536) * WHITE),
        "histogramMatch": lambda: exposure.match_histograms(pixels, pixels[::-1]),
        "gaussianNoise": lambda: clipped(pixels + random.normal(0, 1311, (H, W))),
        "poissonNoise": lambda: clipped(random.poisson(pixels * (1000 / WHITE)) * (WHITE / 1000)),
        "speckle": lambda: clipped(pixels * random.normal(1, .05, (H, W))),
        "saltPepper": lambda: util.random_noise(pixels, mode="s&p", amount=.01),
        "gaussianBlur": lambda: ndimage.gaussian_filter(pixels, 2, mode="reflect"),
        "medianBlur3": lambda: ndimage.median_filter(pixels, 3, mode="nearest"),
        "sharpen": lambda: filters.unsharp_mask(pixels, 2, 1, preserve_range=True),
        "motionBlur": lambda: ndimage.uniform_filter1d(pixels, 7, axis=0, mode="reflect"),
    }.items():
        report(name, "scipy", work)


for library in ([pillow] if Image else []) + ([opencv] if cv2 else []) + ([scipy] if ndimage else []):
    library()
