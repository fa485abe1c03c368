#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Compares remedies for small sets: plain DCGAN with each of them alone and together, on 170 training
# images of one class, at equal steps (docs/gans.md shows what it printed).
#   small_sets.py SYNTHRAY_CLI DATA OUT [--arms plain,ema] [--seeds 3] [--first 1] [--class PNEUMONIA]
#   small_sets.py SYNTHRAY_CLI DATA OUT --only table [--plot small-sets.svg]
# DATA has train/, val/ and test/ with a folder per class. Everything is trained and measured by
# synthray-cli; this script makes the sets, starts the runs and reads what they logged. Runs that are
# finished in OUT are kept, so it can be continued. Needs numpy, matplotlib and PIL.
import argparse
import json
import math
import pathlib
import random
import statistics
import subprocess
import sys

import numpy as np
from PIL import Image

TRAINING, SIDE, SAMPLES = 170, 32, 192
COPIES = 32  # of each training image: an epoch is so many passes, and there are fewer stops to measure

# Changes to plain DCGAN.
EMA = ["--ema", "0.995"]
LIGHT = ["--no-augment-contrast", "--no-augment-cutout"]  # brightness and translation only
DIFF = ["--augment-d", "diffaugment"] + LIGHT
ADA = ["--augment-d", "adaptive", "--ada-images", "50"] + LIGHT
SPECTRAL = ["--objective", "hinge", "--constraint", "spectral", "--norm-d", "none"]
FAST = ["--lr-g", "5e-4", "--lr-d", "5e-4"]
FASTER = ["--lr-g", "1e-3", "--lr-d", "1e-3"]
COSINE = ["--schedule", "cosine"]
SMOOTH = ["--smoothing", "0.1"]
EMA998 = ["--ema", "0.998"]
ARMS = {
    "plain": ("none", []),
    "ema": ("EMA 0.995", EMA),
    "ema+ada": ("EMA, ADA", EMA + ADA),
    "ema998+ada": ("EMA 0.998, ADA", EMA998 + ADA),
    "ada": ("ADA", ADA),
    "light": ("DiffAugment", DIFF),
    "ema+light": ("EMA, DiffAugment", EMA + DIFF),
    "smoothing": ("labels of 0.9 for real images", SMOOTH),
    "ema+smoothing": ("EMA, labels of 0.9", EMA + SMOOTH),
    "ema+ada+smoothing": ("EMA, ADA, labels of 0.9", EMA + ADA + SMOOTH),
    "ema998+ada+smoothing": ("EMA 0.998, ADA, labels of 0.9", EMA998 + ADA + SMOOTH),
    "ema+ada+smoothing+cosine": ("EMA, ADA, labels of 0.9, both rates 5e-4 falling to 0",
                                 EMA + ADA + SMOOTH + FAST + COSINE),
    "slowd": ("half the rate of D", ["--lr-d", "1e-4"]),
    "ema+slowd": ("EMA, half the rate of D", EMA + ["--lr-d", "1e-4"]),
    "r1": ("R1 (γ 0.1), no norm in D", ["--constraint", "r1", "--penalty-weight", "0.1", "--norm-d", "none"]),
    "relativistic": ("relativistic pairs, R1 and R2 (γ 0.1), no norm in D",
                     ["--objective", "relativistic", "--constraint", "r1r2", "--penalty-weight", "0.1", "--norm-d", "none"]),
    "spectral": ("hinge, spectral norm", SPECTRAL),
    "ema+spectral": ("EMA, hinge, spectral norm", EMA + SPECTRAL),
    "fast": ("both rates 5e-4", FAST),
    "ema+fast": ("EMA, both rates 5e-4", EMA + FAST),
    "ema+faster": ("EMA, both rates 1e-3", EMA + FASTER),
    "ema+fast+cosine": ("EMA, both rates 5e-4 falling to 0", EMA + FAST + COSINE),
    "ema+faster+cosine": ("EMA, both rates 1e-3 falling to 0", EMA + FASTER + COSINE),
    "ema+fast+light": ("EMA, both rates 5e-4, DiffAugment", EMA + FAST + DIFF),
    "ema+fast+ada": ("EMA, both rates 5e-4, ADA", EMA + FAST + ADA),
    "ema998+fast+ada": ("EMA 0.998, both rates 5e-4, ADA", EMA998 + FAST + ADA),
}


def call(arguments):
    done = subprocess.run([str(a) for a in arguments], capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, arguments))}\n{done.stderr}")


def shrink(files, folder, copies=1):
    """Cropped to the centre, at the generator's size."""
    if folder.exists():
        return
    folder.mkdir(parents=True)
    for path in files:
        image = Image.open(path).convert("L")
        side = min(image.size)
        left, top = (image.width - side) // 2, (image.height - side) // 2
        image = image.crop((left, top, left + side, top + side)).resize((SIDE, SIDE), Image.BOX)
        for i in range(copies):
            image.save(folder / (path.stem + (f"-{i + 1}" if copies > 1 else "") + ".png"))


def link(files, folder):
    folder.mkdir(parents=True, exist_ok=True)
    for file in files:
        if not (folder / file.name).exists():
            (folder / file.name).symlink_to(file.resolve())


def prepare(options):
    """170 images to train on, all of val and test held out, and the others for the backbone."""
    data, out = pathlib.Path(options.data), pathlib.Path(options.out)
    files = sorted((data / "train" / options.label).iterdir())
    random.Random(1).shuffle(files)
    held = sorted((data / "test" / options.label).iterdir()) + sorted((data / "val" / options.label).iterdir())
    shrink(files[:TRAINING], out / "rep" / "train" / options.label, COPIES)
    shrink(held, out / "rep" / "test" / options.label)
    for name in sorted(p.name for p in (data / "train").iterdir()):
        others = files[TRAINING:] if name == options.label else sorted((data / "train" / name).iterdir())
        link(others, out / "other" / "train" / name)
    if not (out / "backbone" / "checkpoints" / "last.json").exists():
        call([options.cli, "train-classifier", "--data", out / "other", "--network", "googlenet", "--run",
              out / "backbone", "--image-size", SIDE, "--width", 25, "--epochs", 10, "--batch", 32, "--fit", "crop",
              "--threads", options.threads])


def train(options, arm, seed):
    out = pathlib.Path(options.out)
    run = out / "runs" / f"{arm}-{seed}"
    if is_long(run, options.epochs):
        return
    call([options.cli, "train-gan", "--data", out / "rep", "--preset", f"dcgan{SIDE}", "--run", run, "--class",
          options.label, "--split", "train", "--epochs", options.epochs, "--batch", options.batch, "--width",
          options.width, "--seed", seed, "--threads", options.threads, "--fid-every", 1, "--fid-samples", 256,
          "--fid-backbone", f"domain:{out / 'backbone'}", "--checkpoint-every", options.epochs, "--snapshot-every", 0,
          "--sample-count", SAMPLES] + ARMS[arm][1])


# ---- measured from what the runs logged

def events_of(run):
    path = run / "events.jsonl"
    return [json.loads(line) for line in path.read_text().splitlines()] if path.exists() else []


def is_long(run, epochs):
    """Is it trained and measured to so many epochs? Runs can be continued (synthray-cli resume RUN --epochs N)."""
    measured = [e["epoch"] for e in events_of(run) if e["type"] == "metric"]
    return bool(measured) and max(measured) >= epochs


def rows_of(images):
    return np.stack(images).reshape(len(images), -1) / 127.5 - 1


def folder_rows(folder):
    return rows_of([np.asarray(Image.open(p).convert("L"), dtype=np.float64) for p in sorted(folder.glob("*.png"))])


def grid_rows(path):
    """The single images of a sample grid, which has two pixels around each."""
    grid = np.asarray(Image.open(path).convert("L"), dtype=np.float64)
    columns, pitch = math.ceil(math.sqrt(SAMPLES)), SIDE + 2
    corners = [(2 + i // columns * pitch, 2 + i % columns * pitch) for i in range(SAMPLES)]
    return rows_of([grid[y:y + SIDE, x:x + SIDE] for y, x in corners])


def pixel_kid(a, b):
    """KID with the pixels themselves as features: the unbiased squared maximum mean discrepancy with the
    kernel (x y / d + 1)^3 of Binkowski et al. 2018. No network decides what it sees."""
    def kernel(x, y):
        return (x @ y.T / x.shape[1] + 1) ** 3
    n, m = len(a), len(b)
    within_a, within_b = kernel(a, a), kernel(b, b)
    return float((within_a.sum() - np.trace(within_a)) / (n * (n - 1))
                 + (within_b.sum() - np.trace(within_b)) / (m * (m - 1)) - 2 * kernel(a, b).mean())


def figures(run, held, most):
    """Of the first epochs, at most so many."""
    events = events_of(run)
    epochs = [e for e in events if e["type"] == "epoch"][:most]
    metrics = sorted((e for e in events if e["type"] == "metric" and e["epoch"] <= most), key=lambda e: e["epoch"])
    last = epochs[-1]
    # The doctor's definition of a collapse (docs/gan-doctor.md).
    alike = last["msSsim"] > (last["msSsimReal"] + 1) / 2
    narrow = min(last["spread"] / last["spreadReal"], metrics[-1].get("featureSpread", 1)) <= 0.5
    return {"steps": [e["step"] for e in epochs], "kid": [m["kid"] for m in metrics], "fid": [m["fid"] for m in metrics],
             "pixels": [pixel_kid(grid_rows(run / e["sample"]), held) for e in epochs],
             "spread": last["spread"] / last["spreadReal"], "msSsim": last["msSsim"], "msSsimReal": last["msSsimReal"],
             "featureSpread": metrics[-1].get("featureSpread"), "copies": last["nearCopies"],
            "collapsed": bool(alike and narrow)}


def median(runs, value):
    return statistics.median(value(r) for r in runs)


def plot(results, path):
    import matplotlib
    matplotlib.use("svg")
    import matplotlib.pyplot as plt
    from matplotlib.ticker import FixedLocator, FuncFormatter, NullLocator
    plt.rcParams.update({"svg.hashsalt": "small-sets", "svg.fonttype": "none"})
    shown = [arm for arm in ("plain", "ema+ada+smoothing", "ema+ada+smoothing+cosine", "ema+fast+cosine", "ema",
                             "ema+ada", "ema+smoothing") if len(results.get(arm, ())) > 2]
    figure, axes = plt.subplots(1, 2, figsize=(9, 4))
    for axis, key, title in ((axes[0], "kid", "KID, domain backbone"), (axes[1], "pixels", "KID on pixels")):
        for arm in shown:
            runs = results[arm]
            curve = [statistics.median(values) for values in zip(*(r[key] for r in runs))]
            line, = axis.plot(runs[0]["steps"], curve, marker="o", markersize=3,
                              label=f"{ARMS[arm][0]} ({len(runs)})")
            if len(runs) > 2:
                low, high = zip(*((min(v), max(v)) for v in zip(*(r[key] for r in runs))))
                axis.fill_between(runs[0]["steps"], low, high, color=line.get_color(), alpha=0.12, linewidth=0)
        axis.set_title(title, fontsize=9)
        axis.set_xlabel("steps")
        axis.set_yscale("symlog", linthresh=1e-3 if key == "kid" else 1e-4)
        axis.yaxis.set_major_locator(FixedLocator([-1e-3, 0, 1e-3, 2e-3, 5e-3, 1e-2, 2e-2, 5e-2, 1e-1, 0.2]))
        axis.yaxis.set_minor_locator(NullLocator())
        axis.yaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:g}"))
        axis.grid(alpha=0.3)
    figure.legend(*axes[0].get_legend_handles_labels(), loc="lower center", ncol=3, fontsize=6.5)
    figure.tight_layout(rect=(0, 0.14, 1, 1))
    figure.savefig(path, metadata={"Date": None})


def table(options):
    out = pathlib.Path(options.out)
    held = folder_rows(out / "rep" / "test" / options.label)
    results = {}
    for run in sorted((out / "runs").iterdir()):
        if run.is_dir() and run.name.rsplit("-", 1)[0] in ARMS and is_long(run, options.epochs):
            arm, seed = run.name.rsplit("-", 1)
            results.setdefault(arm, []).append({"seed": seed, **figures(run, held, options.epochs)})
    if options.plot:
        plot(results, options.plot)
    real = folder_rows(out / "rep" / "train" / options.label)[::COPIES]
    print(f"training images to held-out ones: KID on pixels {pixel_kid(real, held):.4f}\n")
    plain = {r["seed"]: r["pixels"][-1] for r in results["plain"]}
    print("| change to plain DCGAN | seeds | KID on pixels, last | of plain, same seeds | best checkpoint | KID, last | FID, last | spread | "
          "near-copies | collapsed |")
    print("|---|---|---|---|---|---|---|---|---|---|")
    for arm in sorted(results, key=lambda a: (list(ARMS).index(a))):
        runs = results[arm]
        last = [r["pixels"][-1] for r in runs]
        middle = statistics.median(last)
        base = [plain[r["seed"]] for r in runs if r["seed"] in plain]
        share = f"{100 * middle / statistics.median(base):.0f} %" if len(base) == len(runs) else ""
        spans = f" ({min(last):.4f} to {max(last):.4f})" if len(runs) > 1 else ""
        print(f"| {ARMS[arm][0]} | {len(runs)} | {middle:.4f}{spans} | {share} | "
              f"{median(runs, lambda r: min(r['pixels'])):.4f} | {median(runs, lambda r: r['kid'][-1]):.4f} | "
              f"{median(runs, lambda r: r['fid'][-1]):.2f} | {100 * median(runs, lambda r: r['spread']):.0f} % | "
              f"{100 * median(runs, lambda r: r['copies']):.0f} % | {sum(r['collapsed'] for r in runs)} of {len(runs)} |")


def main():
    parser = argparse.ArgumentParser()
    for name in ("cli", "data", "out"):
        parser.add_argument(name)
    parser.add_argument("--class", dest="label", default="PNEUMONIA")
    for name, value in (("width", 8), ("batch", 16), ("epochs", 9), ("seeds", 3), ("first", 1), ("threads", 1)):
        parser.add_argument(f"--{name}", type=int, default=value)
    parser.add_argument("--arms", default=",".join(ARMS))
    parser.add_argument("--only", choices=["table"])
    parser.add_argument("--plot")
    parser.add_argument("--side", type=int, default=SIDE, help="32, 64 or 128 pixels; each has an OUT of its own")
    options = parser.parse_args()
    globals()["SIDE"] = options.side
    if options.only != "table":
        prepare(options)
        for seed in range(options.first, options.first + options.seeds):
            for arm in options.arms.split(","):
                train(options, arm, seed)
                print(arm, seed, "is trained", flush=True)
    table(options)


if __name__ == "__main__":
    main()
