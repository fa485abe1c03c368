#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# The table of docs/metrics.md, "On real images": distances of a class's training images to themselves, to held-out
# images, to noisy and blurred copies, to another class, and to images of a generator's snapshots.
#   fid_table.py SYNTHRAY-CLI DATA [--cls NORMAL] [--other PNEUMONIA] [--backbone random]... [--run RUN --epochs 1,5,10,20]
# DATA is a folder with train/ and test/. Prints Markdown. Needs python3-numpy and python3-pil.
import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
from PIL import Image, ImageFilter


def images(folder):
    return sorted(p for p in folder.iterdir() if p.suffix.lower() in (".png", ".jpg", ".jpeg"))


def copies(source, target, change):
    target.mkdir(parents=True)
    for number, path in enumerate(images(source)):
        change(Image.open(path).convert("L"), number).save(target / (path.stem + ".png"))
    return target


def noisy(image, number):  # Gaussian, standard deviation 15 grey levels; an image's noise depends on its number only
    noise = np.random.default_rng(number).normal(0, 15, (image.height, image.width))
    return Image.fromarray(np.clip(np.round(np.asarray(image) + noise), 0, 255).astype(np.uint8))


def blurred(image, _):  # Gaussian, standard deviation 2 pixels
    return image.filter(ImageFilter.GaussianBlur(2))


def distance(cli, first, second, backbone, dims=None):
    words = [cli, "compare", str(first), str(second), "--measure", "fid", "--backbone", backbone, "--json"]
    if dims:
        words += ["--dims", str(dims)]
    done = subprocess.run(words, capture_output=True, text=True)
    if done.returncode:
        sys.exit(done.stderr)
    return json.loads(done.stdout)


def main():
    options = argparse.ArgumentParser()
    options.add_argument("cli")
    options.add_argument("data", type=Path)
    options.add_argument("--cls", default="NORMAL")
    options.add_argument("--other", default="PNEUMONIA")
    options.add_argument("--backbone", action="append")
    options.add_argument("--run", type=Path)
    options.add_argument("--epochs", default="1,5,10,20")
    args = options.parse_args()
    backbones = args.backbone or ["random"]
    train = args.data / "train" / args.cls
    with tempfile.TemporaryDirectory() as scratch:
        folders = Path(scratch)
        sets = {f"{args.cls}, held-out test images": args.data / "test" / args.cls,
                "the same images with noise (σ 15)": copies(train, folders / "noisy", noisy),
                "the same images blurred (σ 2 px)": copies(train, folders / "blurred", blurred),
                f"{args.other}, training images": args.data / "train" / args.other}
        for epoch in args.epochs.split(",") if args.run else []:
            folder = folders / f"epoch{epoch}"
            subprocess.run([args.cli, "generate", "--run", str(args.run), "--count", "128", "--epoch", epoch,
                            "--near-copies", "-o", str(folder)], check=True, capture_output=True)
            sets[f"generated, epoch {epoch}"] = folder
        columns = [(b, None) for b in backbones] + ([("random", 64)] if "random" in backbones else [])
        print("| against | N | " + " | ".join(f"{b}, {d} dims" if d else b for b, d in columns) + " |")
        print("|---" * (2 + len(columns)) + "|")
        floors = {}
        for name, folder in sets.items():
            values = [distance(args.cli, train, folder, b, d) for b, d in columns]
            for column, value in zip(columns, values):
                floors.setdefault(column, value["floor"])
            print(f"| {name} | {values[0]['n2']} | " + " | ".join(f"{v['fid']:.4g}" for v in values) + " |", flush=True)
        print("| itself: two halves (floor) | | " + " | ".join(f"{floors[c]:.4g}" for c in columns) + " |")


main()
