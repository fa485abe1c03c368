#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Compares remedies for small sets: plain DCGAN with each of them alone and together, on 170 training
# images of one class, at equal steps (docs/gans.md shows what it printed).
#   small_sets.py SYNTHRAY_CLI DATA OUT [--class PNEUMONIA] [--size 32] [--width 32] [--steps 600]
#                 [--seeds 3] [--threads 1] [--arms plain,diffaugment]
# DATA has train/, val/ and test/ with a folder per class. Everything is trained and measured by
# synthray-cli; this script makes the sets of links, starts the runs and reads what they logged. Runs
# that exist in OUT are kept, so it can be continued. Needs numpy, matplotlib and PIL.
import argparse
import csv
import json
import pathlib
import random
import statistics
import subprocess
import sys
import time

import numpy as np
from PIL import Image

TRAINING = 170
BATCH = 32

# Changes to plain DCGAN; the published settings of each remedy.
DIFF = ["--augment-d", "diffaugment"]
PAIRS = ["--objective", "relativistic", "--constraint", "r1r2", "--penalty-weight", "1", "--norm-d", "none"]
ARMS = {
    "plain": [],
    "smoothing": ["--smoothing", "0.1"],
    "ema": ["--ema", "0.99"],
    "diffaugment": DIFF,
    "adaptive": ["--augment-d", "adaptive", "--ada-images", "10"],
    "spectral": ["--objective", "hinge", "--constraint", "spectral", "--norm-d", "none"],
    "pairs": PAIRS,
    "spectral+diffaugment+ema": ["--objective", "hinge", "--constraint", "spectral", "--norm-d", "none",
                                 "--ema", "0.99"] + DIFF,
    "diffaugment+ema": ["--ema", "0.99"] + DIFF,
    "adaptive+ema": ["--augment-d", "adaptive", "--ada-images", "10", "--ema", "0.99"],
    "pairs+diffaugment+ema": PAIRS + DIFF + ["--ema", "0.99"],
}


def call(arguments):
    done = subprocess.run([str(a) for a in arguments], capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, arguments))}\n{done.stderr}")
    return done.stdout


def link(files, folder):
    folder.mkdir(parents=True, exist_ok=True)
    for file in files:
        target = folder / file.name
        if not target.exists():
            target.symlink_to(file.resolve())


def prepare(options):
    """The set (170 images to train on, all of val and test held out) and the one of the backbone."""
    data, out = pathlib.Path(options.data), pathlib.Path(options.out)
    files = sorted((data / "train" / options.label).iterdir())
    random.Random(1).shuffle(files)
    link(files[:TRAINING], out / "set" / "train" / options.label)
    held = sorted((data / "test" / options.label).iterdir()) + sorted((data / "val" / options.label).iterdir())
    link(held, out / "set" / "test" / options.label)
    for name in sorted(p.name for p in (data / "train").iterdir()):
        others = files[TRAINING:] if name == options.label else sorted((data / "train" / name).iterdir())
        link(others[:280], out / "backbone-set" / "train" / name)
    return out / "set", out / "backbone-set", len(held)


def pixels(folder):
    """The images of a folder as rows, -1 to 1."""
    return np.stack([np.asarray(Image.open(p).convert("L"), dtype=np.float64).ravel() / 127.5 - 1
                     for p in sorted(pathlib.Path(folder).glob("*.png"))])


def spread(images):
    """Mean distance between two images, root of the mean square over their pixels."""
    squares = (images ** 2).sum(1)
    distances = np.maximum(0, squares[:, None] + squares[None] - 2 * images @ images.T)
    n = len(images)
    return float(np.sqrt(distances / images.shape[1]).sum() / (n * (n - 1)))


def pixel_kid(a, b):
    """KID with the pixels themselves as features: the unbiased squared maximum mean discrepancy with the
    kernel (x y / d + 1)^3 of Binkowski et al. 2018. No network decides what it sees."""
    def kernel(x, y):
        return (x @ y.T / x.shape[1] + 1) ** 3
    n, m = len(a), len(b)
    within_a, within_b = kernel(a, a), kernel(b, b)
    return float((within_a.sum() - np.trace(within_a)) / (n * (n - 1))
                 + (within_b.sum() - np.trace(within_b)) / (m * (m - 1)) - 2 * kernel(a, b).mean())


def prepared(options, folder, name):
    """Real images as the generator sees them: cropped to the centre, at its size."""
    target = pathlib.Path(options.out) / f"{name}-{options.size}"
    target.mkdir(exist_ok=True)
    for path in folder.iterdir():
        image = Image.open(path).convert("L")
        side = min(image.size)
        left, top = (image.width - side) // 2, (image.height - side) // 2
        image = image.crop((left, top, left + side, top + side)).resize((options.size,) * 2, Image.BOX)
        image.save(target / (path.stem + ".png"))
    return pixels(target)


def late(values):
    """Of the measurements of one run: the median of the last three, for single ones jump."""
    return statistics.median(values[-3:])


def measure(options, arm, seed, data, backbone, held):
    out = pathlib.Path(options.out)
    run = out / f"{arm}-{seed}"
    per_epoch = TRAINING // BATCH + (1 if TRAINING % BATCH >= 2 else 0)
    epochs = max(1, round(options.steps / per_epoch))
    start = time.time()
    if not (run / "checkpoints" / "last.json").exists():
        call([options.cli, "train-gan", "--data", data, "--preset", f"dcgan{options.size}", "--run", run, "--class",
              options.label, "--split", "train", "--epochs", epochs, "--batch", BATCH, "--width", options.width,
              "--seed", seed, "--threads", options.threads, "--fid-every", max(1, epochs // 5), "--fid-samples", 256,
              "--fid-backbone", f"domain:{backbone}", "--checkpoint-every", epochs, "--snapshot-every", 0,
              "--sample-count", 36] + ARMS[arm])
        (run / "notes.txt").write_text(f"{time.time() - start:.0f} s")
    events = [json.loads(line) for line in (run / "events.jsonl").read_text().splitlines()]
    metrics = [e for e in events if e["type"] == "metric"]
    images = out / "images" / f"{arm}-{seed}"
    if not images.exists():
        call([options.cli, "generate", "--run", run, "--count", 170, "--near-copies", "-o", images, "--threads",
              options.threads])
    prdc = json.loads(call([options.cli, "compare", data, images, "--class-a", options.label, "--split-a", "test",
                            "--measure", "prdc", "--backbone", f"domain:{backbone}", "--json", "--threads",
                            options.threads]))
    numbers = prdc.get("prdc", prdc)
    return {"arm": arm, "seed": seed, "seconds": (run / "notes.txt").read_text(),
            "epochs": [m["epoch"] for m in metrics], "kid": [m.get("kid") for m in metrics],
            "fid": [m["fid"] for m in metrics], "floor": metrics[-1].get("floor"), "spread": spread(pixels(images)), "pixels": pixel_kid(pixels(images), held),
            "recall": numbers.get("recall"), "precision": numbers.get("precision"),
            "coverage": numbers.get("coverage")}


def plot(results, options):
    import matplotlib
    matplotlib.use("svg")
    import matplotlib.pyplot as plt
    figure, axis = plt.subplots(figsize=(7, 4))
    for arm in dict.fromkeys(r["arm"] for r in results):
        rows = [r for r in results if r["arm"] == arm]
        middle = [statistics.median(values) for values in zip(*(r["kid"] for r in rows))]
        axis.plot(rows[0]["epochs"], middle, marker="o", label=arm)
    axis.set_xlabel("epoch")
    axis.set_ylabel("KID to held-out images, median over seeds")
    axis.legend(fontsize=7)
    figure.tight_layout()
    figure.savefig(pathlib.Path(options.out) / "kid.svg", metadata={"Date": None})


def main():
    parser = argparse.ArgumentParser()
    for name in ("cli", "data", "out"):
        parser.add_argument(name)
    parser.add_argument("--class", dest="label", default="PNEUMONIA")
    for name, value in (("size", 32), ("width", 32), ("steps", 600), ("seeds", 3), ("threads", 1)):
        parser.add_argument(f"--{name}", type=int, default=value)
    parser.add_argument("--arms", default=",".join(ARMS))
    options = parser.parse_args()
    data, other, held = prepare(options)
    backbone = pathlib.Path(options.out) / "backbone"
    if not (backbone / "checkpoints" / "last.json").exists():
        call([options.cli, "train-classifier", "--data", other, "--network", "googlenet", "--run", backbone,
              "--image-size", 64, "--width", 25, "--epochs", 8, "--batch", 32, "--threads", options.threads])
    real = prepared(options, data / "train" / options.label, "real")
    held_images = prepared(options, data / "test" / options.label, "held")
    print(f"training images to held-out ones: {pixel_kid(real, held_images):.4f}")
    results = []
    for seed in range(1, options.seeds + 1):
        for arm in options.arms.split(","):
            results.append(measure(options, arm, seed, data, backbone, held_images))
            print(results[-1], flush=True)
    (pathlib.Path(options.out) / "results.json").write_text(json.dumps(results, indent=1))
    with open(pathlib.Path(options.out) / "results.csv", "w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["arm", "seed", "epoch", "kid", "fid"])
        for r in results:
            for row in zip(r["epochs"], r["kid"], r["fid"]):
                writer.writerow([r["arm"], r["seed"], *row])
    plot(results, options)
    print(f"\n{TRAINING} training images, {held} held-out ones, {options.steps} steps, {options.seeds} seeds\n")
    print("| arm | KID on pixels | of plain | KID, backbone | FID, backbone | spread of real | recall | time |")
    print("|---|---|---|---|---|---|---|---|")
    plain = statistics.median([r["pixels"] for r in results if r["arm"] == "plain"] or [0])
    for arm in options.arms.split(","):
        rows = [r for r in results if r["arm"] == arm]
        middle = {key: statistics.median(f(r) for r in rows) for key, f in {
            "kid": lambda r: late(r["kid"]), "fid": lambda r: late(r["fid"]),
            "spread": lambda r: r["spread"] / spread(real), "pixels": lambda r: r["pixels"], "recall": lambda r: r["recall"],
            "coverage": lambda r: r["coverage"], "seconds": lambda r: float(r["seconds"].split()[0])}.items()}
        low, high = min(r["pixels"] for r in rows), max(r["pixels"] for r in rows)
        share = f"{100 * middle['pixels'] / plain:.0f} %" if plain else ""
        print(f"| {arm} | {middle['pixels']:.4f} ({low:.4f} to {high:.4f}) | {share} | {middle['kid']:.4f} | "
              f"{middle['fid']:.2f} | {100 * middle['spread']:.0f} % | {middle['recall']:.2f} | "
              f"{middle['seconds']:.0f} s |")


if __name__ == "__main__":
    main()
