# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers of scikit-learn, SciPy and NumPy on small cases: ties, classes without images, a collapsed
classifier. Run: /usr/bin/python3 reference.py > reference.json"""
import json
import warnings

import numpy as np
import scipy
import scipy.stats
import sklearn
from sklearn import metrics

warnings.filterwarnings("ignore")


def none_if_nan(value):
    return None if not np.isfinite(value) else float(value)


def probabilities(rng, truth, classes, strength, digits):
    logits = rng.normal(size=(len(truth), classes))
    logits[np.arange(len(truth)), truth] += strength
    p = np.exp(logits)
    p /= p.sum(axis=1, keepdims=True)
    p = np.round(p, digits)  # few digits: many ties
    p[:, -1] = np.clip(1 - p[:, :-1].sum(axis=1), 0, 1)
    return p


def area(truth, score):
    return none_if_nan(metrics.roc_auc_score(truth, score)) if 0 < truth.sum() < len(truth) else None


def precision_area(truth, score):
    return none_if_nan(metrics.average_precision_score(truth, score)) if truth.sum() else None


def ece(confidence, right, bins=15):
    edges = np.linspace(0, 1, bins + 1)
    total = 0.0
    for i in range(bins):
        inside = (confidence > edges[i]) & (confidence <= edges[i + 1])
        if i == 0:
            inside |= confidence == 0
        if inside.any():
            total += inside.mean() * abs(right[inside].mean() - confidence[inside].mean())
    return total


def single(name, truth, p):
    classes = p.shape[1]
    said = p.argmax(axis=1)
    labels = list(range(classes))
    per = metrics.precision_recall_fscore_support(truth, said, labels=labels, zero_division=0)
    one_hot = np.eye(classes)[truth]
    brier = ((p - one_hot) ** 2).sum(axis=1).mean()
    eps = np.finfo(float).eps
    case = {
        "name": name, "truth": truth.tolist(), "p": p.tolist(),
        "confusion": metrics.confusion_matrix(truth, said, labels=labels).tolist(),
        "accuracy": metrics.accuracy_score(truth, said),
        "balanced": metrics.balanced_accuracy_score(truth, said),
        "kappa": none_if_nan(metrics.cohen_kappa_score(truth, said)),
        "precision": per[0].tolist(), "recall": per[1].tolist(), "f1": per[2].tolist(),
        "support": per[3].tolist(),
        "macro": list(metrics.precision_recall_fscore_support(truth, said, labels=labels, average="macro", zero_division=0)[:3]),
        "weighted": list(metrics.precision_recall_fscore_support(truth, said, labels=labels, average="weighted", zero_division=0)[:3]),
        "auc": [area(one_hot[:, k], p[:, k]) for k in labels],
        "averagePrecision": [precision_area(one_hot[:, k], p[:, k]) for k in labels],
        "brier": metrics.brier_score_loss(one_hot[:, 1], p[:, 1]) if classes == 2 else brier,
        "logLoss": float(-np.log(np.clip(p[np.arange(len(truth)), truth], eps, 1 - eps)).mean()),
        "ece": ece(p.max(axis=1), said == truth),
    }
    if 0 < one_hot[:, 1].sum() < len(truth):
        fpr, tpr, _ = metrics.roc_curve(one_hot[:, 1], p[:, 1], drop_intermediate=False)
        precision, recall, _ = metrics.precision_recall_curve(one_hot[:, 1], p[:, 1])
        case["roc"] = [fpr.tolist(), tpr.tolist()]
        case["pr"] = [recall[::-1].tolist(), precision[::-1].tolist()]
        # Our own sum against scikit-learn's, where it has one for sure.
        assert abs(case["logLoss"] - metrics.log_loss(truth, p, labels=labels)) < 1e-6
    return case


def several(name, truth, p):
    said = (p >= 0.5).astype(int)
    classes = truth.shape[1]
    columns = range(classes)
    eps = np.finfo(float).eps
    q = np.clip(p, eps, 1 - eps)
    return {
        "name": name, "truth": truth.tolist(), "p": p.tolist(),
        "accuracy": metrics.accuracy_score(truth, said),
        "balanced": float(np.mean([metrics.balanced_accuracy_score(truth[:, k], said[:, k]) for k in columns])),
        "recall": metrics.recall_score(truth, said, average=None, zero_division=0).tolist(),
        "precision": metrics.precision_score(truth, said, average=None, zero_division=0).tolist(),
        "f1": metrics.f1_score(truth, said, average=None, zero_division=0).tolist(),
        "macroF1": metrics.f1_score(truth, said, average="macro", zero_division=0),
        "auc": [area(truth[:, k], p[:, k]) for k in columns],
        "averagePrecision": [precision_area(truth[:, k], p[:, k]) for k in columns],
        "brier": float(((p - truth) ** 2).mean()),
        "logLoss": float(-(truth * np.log(q) + (1 - truth) * np.log(1 - q)).mean()),
        "ece": ece(np.maximum(p, 1 - p).ravel(), (said == truth).ravel()),
    }


def holm(p):
    order = np.argsort(p)
    out, largest = np.empty(len(p)), 0.0
    for rank, i in enumerate(order):
        largest = max(largest, min(1.0, (len(p) - rank) * p[i]))
        out[i] = largest
    return out.tolist()


def mcnemar(b, c):
    chi = max(0.0, abs(b - c) - 1) ** 2 / (b + c)
    return {"b": b, "c": c, "exact": float(scipy.stats.binomtest(b, b + c, 0.5).pvalue),
            "chi": chi, "p": float(scipy.stats.chi2.sf(chi, 1))}


def paired(resamples=10000):
    """A study's comparison with several labels: two folds of other size and other patients, two seeds, two arms.
    Number: mean over the cells of scikit-learn's balanced accuracy, mean over the labels; its bootstrap draws
    patients with NumPy. McNemar's test of SciPy counts an image once, by the majority of its seeds, ties left out."""
    rng = np.random.default_rng(20240502)
    classes, cells = 3, []
    for fold, images in enumerate((60, 44)):
        patient = [f"f{fold}p{i // 2}" for i in range(images)]
        truth = (rng.random((images, classes)) < [0.5, 0.3, 0.25]).astype(int)
        for seed in range(2):
            arms = [np.round(np.clip(0.5 + (truth - 0.5) * strength + rng.normal(size=truth.shape) * 0.4, 0, 1), 3)
                    for strength in (0.3, 0.55)]
            cells.append({"fold": fold, "seed": seed, "patients": patient, "truth": truth, "p": arms})

    def label(truth, said, weights):
        return metrics.balanced_accuracy_score(truth, said, sample_weight=weights)

    def value(cell, arm, weights=None):
        said = (cell["p"][arm] >= 0.5).astype(int)
        return float(np.mean([label(cell["truth"][:, k], said[:, k], weights) for k in range(classes)]))

    def fast(cell, arm, weights):  # the same, for the resamples
        said, yes = cell["p"][arm] >= 0.5, cell["truth"] == 1
        w = weights[:, None]
        sides = [(w * (yes & said)).sum(0) / (w * yes).sum(0), (w * (~yes & ~said)).sum(0) / (w * ~yes).sum(0)]
        return float(np.nanmean(np.nanmean(sides, axis=0)))

    for cell in cells:
        weights = rng.integers(1, 4, len(cell["patients"]))
        assert abs(fast(cell, 1, weights) - value(cell, 1, weights)) < 1e-12
    difference = float(np.mean([value(c, 1) - value(c, 0) for c in cells]))
    names = sorted({p for c in cells for p in c["patients"]})
    places = [np.array([names.index(p) for p in c["patients"]]) for c in cells]
    drawn = []
    for _ in range(resamples):
        counts = np.bincount(rng.integers(0, len(names), len(names)), minlength=len(names))
        drawn.append(np.mean([fast(c, 1, counts[at]) - fast(c, 0, counts[at]) for c, at in zip(cells, places)]))
    drawn = np.array(drawn)
    b = c = counted = 0
    for fold in range(2):
        seeds = [one for one in cells if one["fold"] == fold]
        votes = [sum(((one["p"][arm] >= 0.5) == (one["truth"] == 1)).all(1).astype(int) for one in seeds) for arm in range(2)]
        kept = (2 * votes[0] != len(seeds)) & (2 * votes[1] != len(seeds))
        right = [2 * v > len(seeds) for v in votes]
        counted += int(kept.sum())
        b += int((kept & right[0] & ~right[1]).sum())
        c += int((kept & ~right[0] & right[1]).sum())
    return {"cells": [{**one, "truth": one["truth"].tolist(), "p": [q.tolist() for q in one["p"]]} for one in cells],
            "difference": difference, "low": float(np.quantile(drawn, 0.025)), "high": float(np.quantile(drawn, 0.975)),
            "p": float(min(1.0, 2 * (1 + min((drawn <= 0).sum(), (drawn >= 0).sum())) / (resamples + 1))),
            "mcnemar": {**mcnemar(b, c), "images": counted}}


def main():
    rng = np.random.default_rng(20240501)
    two = rng.integers(0, 2, 60)
    three = rng.integers(0, 3, 45)
    missing = rng.choice([0, 2], 30)
    cases = [
        single("two", two, probabilities(rng, two, 2, 1.0, 6)),
        single("ties", two, probabilities(rng, two, 2, 0.7, 1)),
        single("three", three, probabilities(rng, three, 3, 0.9, 5)),
        single("classWithoutImages", missing, probabilities(rng, missing, 3, 0.5, 4)),
        single("collapsed", two, np.tile([0.8, 0.2], (60, 1))),
        single("oneImage", np.array([1]), np.array([[0.25, 0.75]])),
        single("oneClassOnly", np.zeros(8, int), np.tile([1.0, 0.0], (8, 1))),
        single("sureAndWrong", np.array([0, 1, 1, 0]), np.array([[0.0, 1.0], [1.0, 0.0], [0.0, 1.0], [0.5, 0.5]])),
    ]
    labels = (rng.random((50, 3)) < [0.5, 0.2, 0.05]).astype(int)
    labels[:, 2] = 0
    scores = np.round(np.clip(labels * 0.3 + rng.random((50, 3)) * 0.7, 0, 1), 3)
    values = rng.normal(size=37)
    first, second = rng.normal(size=12), rng.normal(size=12) + 0.4
    difference = second - first
    p = [0.04, 0.01, 0.03, 0.005, 0.5, 0.01]
    print(json.dumps({
        "versions": {"sklearn": sklearn.__version__, "scipy": scipy.__version__, "numpy": np.__version__},
        "single": cases,
        "several": [several("threeLabels", labels, scores)],
        "mcnemar": [mcnemar(*pair) for pair in [(5, 15), (0, 6), (7, 7), (1, 0), (120, 90), (900, 1000)]],
        "holm": {"p": p, "adjusted": holm(p)},
        "quantiles": {"values": sorted(values.tolist()), "q": [0.025, 0.5, 0.975],
                      "at": np.quantile(values, [0.025, 0.5, 0.975]).tolist()},
        "effect": {"first": first.tolist(), "second": second.tolist(),
                   "d": float(difference.mean() / difference.std(ddof=1))},
        "paired": paired(),
    }, indent=None, separators=(",", ":")))


main()
