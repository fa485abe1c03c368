#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# Prints gan_steps.json: two training steps of each preset in PyTorch, with weights made by a rule, and
# the gradients and weights of the first.
#   /usr/bin/python3 make_gan_steps_golden.py > gan_steps.json          (Debian: python3-torch)
# The settings are those of the papers, written down here once more; losses, penalties, augmentation
# and spectral norm are written with torch's own means, other ones than the program's where there are.
import json

import torch
import torch.nn as nn
import torch.nn.functional as F
from make_gan_golden import rule
from torch.nn.utils import spectral_norm

W = 8  # width
N = 8  # batch
CLASSES = 2


def index_of(name):
    """FNV-1a of a parameter's name: the number of its values in the rule."""
    h = 2166136261
    for byte in name.encode():
        h = (h ^ byte) * 16777619 & 0xFFFFFFFF
    return h % 1000003


def fill(net, base):
    with torch.no_grad():
        for name, p in net.named_parameters():
            norm = p.dim() == 1 and name.endswith(".weight")
            p.copy_(rule(base + index_of(name), tuple(p.shape), 0.1, 1.0 if norm else 0.0))
        for name, b in net.named_buffers():
            if name.endswith(("_u", "_v")):
                b.copy_(F.normalize(rule(base + index_of(name), tuple(b.shape), 1.0), dim=0, eps=1e-12))


def factor(f):
    return max(1, min(16, f))


def norm_of(kind, channels):
    return {"batch": lambda: nn.BatchNorm2d(channels), "layer": lambda: nn.GroupNorm(1, channels),
            "instance": lambda: nn.GroupNorm(channels, channels), "none": lambda: nn.Identity()}[kind]()


class DcganG(nn.Module):
    def __init__(self, s):
        super().__init__()
        f = s["size"] // 8
        c = W * factor(f)
        layers = [nn.ConvTranspose2d(s["inputs"], c, 4, 1, 0, bias=False)]
        side = 4
        while side < s["size"]:
            f //= 2
            out = W * factor(f) if side * 2 < s["size"] else 1
            layers += [nn.BatchNorm2d(c), nn.ReLU(), nn.ConvTranspose2d(c, out, 4, 2, 1, bias=False)]
            c, side = out, side * 2
        self.main = nn.Sequential(*layers)

    def images(self, z):
        return torch.tanh(self.main(z.view(N, -1, 1, 1)))


class DcganD(nn.Module):
    def __init__(self, s):
        super().__init__()
        sn = spectral_norm if s["constraint"] == "spectral" else (lambda m: m)
        layers, c, side, i = [], 1, s["size"], 0
        while side > 4:
            out = W * factor(1 << i)
            layers.append(sn(nn.Conv2d(c, out, 4, 2, 1, bias=False)))
            if i > 0:
                layers.append(norm_of(s["norm"], out))
            layers.append(nn.LeakyReLU(0.2))
            c, side, i = out, side // 2, i + 1
        self.main = nn.Sequential(*layers, sn(nn.Conv2d(c, 1, 4, 1, 0, bias=False)))
        if s["classes"]:
            self.classes = sn(nn.Embedding(CLASSES, c * 16))

    def forward(self, x, y):
        features = self.main[:-1](x)
        score = self.main[-1](features).flatten()
        if y is None:
            return score
        return score + (features.permute(0, 2, 3, 1).flatten(1) * self.classes(y)).sum(1)


class UpBlock(nn.Module):
    def __init__(self, c, out):
        super().__init__()
        self.norm1, self.norm2 = nn.BatchNorm2d(c), nn.BatchNorm2d(out)
        self.conv1, self.conv2 = nn.Conv2d(c, out, 3, 1, 1), nn.Conv2d(out, out, 3, 1, 1)
        self.shortcut = nn.Conv2d(c, out, 1)

    def forward(self, x):
        inner = self.conv1(F.interpolate(F.relu(self.norm1(x)), scale_factor=2))
        return self.conv2(F.relu(self.norm2(inner))) + self.shortcut(F.interpolate(x, scale_factor=2))


class ResidualG(nn.Module):
    def __init__(self, s):
        super().__init__()
        f = s["size"] // 8
        c = W * factor(f)
        self.first = c
        self.dense = nn.Linear(s["inputs"], c * 16)
        side, i = 4, 0
        while side < s["size"]:
            out = W * factor(f)
            i += 1
            setattr(self, f"block{i}", UpBlock(c, out))
            f, c, side = f // 2, out, side * 2
        self.count = i
        self.norm = nn.BatchNorm2d(c)
        self.out = nn.Conv2d(c, 1, 3, 1, 1)

    def images(self, z):
        x = self.dense(z).view(N, self.first, 4, 4)
        for i in range(self.count):
            x = getattr(self, f"block{i + 1}")(x)
        return torch.tanh(self.out(F.relu(self.norm(x))))


class DownBlock(nn.Module):
    def __init__(self, c, out, first, down, s):
        super().__init__()
        sn = spectral_norm if s["constraint"] == "spectral" else (lambda m: m)
        self.conv1, self.conv2 = sn(nn.Conv2d(c, out, 3, 1, 1)), sn(nn.Conv2d(out, out, 3, 1, 1))
        self.first, self.down = first, down
        if not first:
            self.norm1, self.norm2 = norm_of(s["norm"], c), norm_of(s["norm"], out)
        if down or c != out:
            self.shortcut = sn(nn.Conv2d(c, out, 1))

    def forward(self, x):
        inner = x if self.first else F.relu(self.norm1(x))
        inner = self.conv1(inner)
        inner = self.conv2(F.relu(inner if self.first else self.norm2(inner)))
        beside = self.shortcut(x) if hasattr(self, "shortcut") else x
        return F.avg_pool2d(inner + beside, 2) if self.down else inner + beside


class ResidualD(nn.Module):
    def __init__(self, s):
        super().__init__()
        sn = spectral_norm if s["constraint"] == "spectral" else (lambda m: m)
        c, side, i = 1, s["size"], 0
        while side > 4:
            out = W * factor(1 << i)
            i += 1
            setattr(self, f"block{i}", DownBlock(c, out, i == 1, True, s))
            c, side = out, side // 2
        self.count = i + 1
        setattr(self, f"block{i + 1}", DownBlock(c, c, False, False, s))
        self.dense = sn(nn.Linear(c, 1))

    def forward(self, x, y):
        for i in range(self.count):
            x = getattr(self, f"block{i + 1}")(x)
        return self.dense(F.relu(x).sum((2, 3))).flatten()


def augment(x, u, policy):
    """Zhao et al. 2020, as in their published functions: pads and indexes to move an image. All four
    changes (True), or brightness and translation."""
    if not policy:
        return x
    side = x.shape[2]
    x = x + (u[:, 0] - 0.5).view(-1, 1, 1, 1)
    if policy is True:
        mean = x.mean((1, 2, 3), keepdim=True)
        x = (x - mean) * (u[:, 1] + 0.5).view(-1, 1, 1, 1) + mean
    most = int(side / 8 + 0.5)
    padded = F.pad(x, (most, most, most, most))
    moved = []
    for i in range(N):
        dy = int(u[i, 2] * (2 * most + 1)) - most
        dx = int(u[i, 3] * (2 * most + 1)) - most
        moved.append(padded[i:i + 1, :, most - dy:most - dy + side, most - dx:most - dx + side])
    x = torch.cat(moved)
    if policy is not True:
        return x
    mask = torch.ones(N, 1, side, side)
    for i in range(N):
        y0, x0 = (int(u[i, k] * side) - side // 4 for k in (4, 5))
        mask[i, :, max(0, y0):max(0, y0 + side // 2), max(0, x0):max(0, x0 + side // 2)] = 0
    return x * mask


def slope(scores, images):
    grad, = torch.autograd.grad(scores.sum(), images, create_graph=True)
    return grad.flatten(1).pow(2).sum(1)


def losses_d(kind, real, fake, smoothing):
    ones = torch.ones_like(real)
    bce = F.binary_cross_entropy_with_logits
    return {"bce": lambda: bce(real, ones * (1 - smoothing)) + bce(fake, 0 * ones),
            "leastsquares": lambda: 0.5 * F.mse_loss(real, ones * (1 - smoothing)) + 0.5 * F.mse_loss(fake, 0 * ones),
            "wasserstein": lambda: fake.mean() - real.mean(),
            "hinge": lambda: F.relu(1 - real).mean() + F.relu(1 + fake).mean(),
            "relativistic": lambda: bce(real - fake, ones)}[kind]()


def loss_g(kind, real, fake):
    ones = torch.ones_like(fake)
    bce = F.binary_cross_entropy_with_logits
    return {"bce": lambda: bce(fake, ones), "leastsquares": lambda: 0.5 * F.mse_loss(fake, ones),
            "wasserstein": lambda: -fake.mean(), "hinge": lambda: -fake.mean(),
            "relativistic": lambda: bce(fake - real, ones)}[kind]()


def grad_norm(net):
    return torch.sqrt(sum(p.grad.double().pow(2).sum() for p in net.parameters() if p.grad is not None)).item()


def networks(s):
    g = (ResidualG if s["network"] == "residual" else DcganG)(s)
    if s["classes"]:
        g.classes = nn.Embedding(CLASSES, 32)
    return g, (ResidualD if s["network"] == "residual" else DcganD)(s)


def counts(s):
    """Parameters at the published width."""
    global W
    W = 64
    found = [sum(p.numel() for p in net.parameters()) for net in networks(s)]
    W = 8
    return found


def trainer(s, g, d):
    """A function that makes one training step and returns its numbers."""
    if s["optimiser"] == "rmsprop":
        def optimiser(net, rate):
            return torch.optim.RMSprop(net.parameters(), rate)
    else:
        def optimiser(net, rate):
            return torch.optim.Adam(net.parameters(), rate, (s["beta1"], s["beta2"]))
    og, od = optimiser(g, s["lrG"]), optimiser(d, s["lrD"])
    labels = torch.arange(N) % CLASSES if s["classes"] else None
    on_real_only = s["constraint"] in ("r1", "r1r2")
    last = []

    def step(number, real, z, u):
        d.zero_grad(), g.zero_grad()
        fake = g.images(z if labels is None else torch.cat([z, g.classes(labels)], 1))
        seen = augment(real, u[0], s["augment"]).detach().requires_grad_(on_real_only)
        made = augment(fake.detach(), u[0], s["augment"]).detach().requires_grad_(s["constraint"] == "r1r2")
        real_out = d(seen, labels)
        fake_out = d(made, labels)
        loss = losses_d(s["objective"], real_out, fake_out, s["smoothing"])
        penalty = torch.zeros(())
        if on_real_only:
            penalty = penalty + s["weight"] / 2 * slope(real_out, seen).mean()
        if s["constraint"] == "r1r2":
            penalty = penalty + s["weight"] / 2 * slope(fake_out, made).mean()
        if s["constraint"] == "gp":
            e = u[0, :, 10].view(-1, 1, 1, 1)
            mixture = (e * seen + (1 - e) * made).detach().requires_grad_(True)
            penalty = s["weight"] * (slope(d(mixture, labels), mixture).sqrt() - 1).pow(2).mean()
        (loss + penalty).backward()
        norm_d = grad_norm(d)
        first_d = gradients(d) if number == 0 else None
        od.step()
        if s["constraint"] == "clip":
            with torch.no_grad():
                for p in d.parameters():
                    p.clamp_(-0.01, 0.01)
        if number % s["critic"] == 0:
            on_fake = d(augment(fake, u[1], s["augment"]), labels)
            on_real = None
            if s["objective"] == "relativistic":
                with torch.no_grad():
                    on_real = d(augment(real, u[1], s["augment"]), labels)
            lg = loss_g(s["objective"], on_real, on_fake)
            g.zero_grad()
            lg.backward()
            last[:] = [lg.item(), grad_norm(g)]
            first_g = gradients(g) if number == 0 else None
            og.step()
        row = [loss.item(), last[0], torch.sigmoid(real_out).mean().item(), torch.sigmoid(fake_out).mean().item(),
               real_out.mean().item(), fake_out.mean().item(), real_out.sign().mean().item(), norm_d, last[1]]
        if s["constraint"] in ("gp", "r1", "r1r2"):
            row.append(penalty.item())
        if number == 0:
            step.first = {"discriminator": with_weights(first_d, d), "generator": with_weights(first_g, g)}
        return row

    return step


def gradients(net):
    """Some values of each parameter's gradient, and where they are."""
    rows = []
    for name, p in net.named_parameters():
        flat = p.grad.flatten()
        step = max(1, flat.numel() // 12)
        rows.append({"name": name, "stride": step, "largest": flat.abs().max().item(),
                     "values": rounded(flat[::step][:12])})
    return rows


def rounded(values):
    return [float(f"{v:.8g}") for v in values.detach().double().tolist()]


def with_weights(rows, net):
    """The same places of the parameters after the update."""
    return [{**row, "weights": rounded(p.flatten()[::row["stride"]][:12])}
            for row, p in zip(rows, net.parameters())]


def numbers(s):
    g, d = networks(s)
    fill(g, s["fill"][0])
    fill(d, s["fill"][1])
    out = {"counts": counts(s), "fill": s["fill"], "generator": [[n, list(t.shape)] for n, t in g.state_dict().items()],
           "discriminator": [[n, list(t.shape)] for n, t in d.state_dict().items()]}
    step = trainer(s, g, d)
    out["steps"] = [step(i, rule(1000 + i, (N, 1, s["size"], s["size"]), 2.0),
                         rule(2000 + i, (N, s["latents"]), 4.0), rule(3000 + i, (2, N, 11), 1.0, 0.5))
                    for i in range(2)]
    out["first"] = step.first
    return out


def settings(changes):
    s = {**DCGAN, **changes}
    s["inputs"] = s["latents"] + (32 if s["classes"] else 0)
    return s


DCGAN = {"network": "dcgan", "size": 64, "latents": 100, "objective": "bce", "constraint": "none", "norm": "batch",
         "weight": 10, "smoothing": 0, "augment": False, "classes": False, "critic": 1, "optimiser": "adam",
         "lrG": 2e-4, "lrD": 2e-4, "beta1": 0.5, "beta2": 0.999, "fill": [0, 5000000]}
SMALL = {"augment": ("brightness", "translation"), "smoothing": 0.1}
PRESETS = {
    "dcgan32": {"size": 32}, "dcgan64": {}, "dcgan128": {"size": 128},
    # With the weights of the others, one input of a leaky ReLU is 3e-7, where its slope is a matter of rounding:
    # weights changed by half a unit of their last place change a gradient by up to 0.9 % of its tensor's largest.
    # With these no input is so near to 0 (docs/gans.md).
    "dcgan256": {"size": 256, "fill": [136000, 5012000]},
    "wgan64": {"objective": "wasserstein", "constraint": "clip", "optimiser": "rmsprop", "critic": 5, "lrG": 5e-5,
               "lrD": 5e-5},
    "wgangp64": {"objective": "wasserstein", "constraint": "gp", "norm": "layer", "critic": 5, "lrG": 1e-4,
                 "lrD": 1e-4, "beta1": 0, "beta2": 0.9},
    "sngan64": {"network": "residual", "latents": 128, "objective": "hinge", "constraint": "spectral", "norm": "none",
                "critic": 5, "beta1": 0, "beta2": 0.9},
    "conditional64": {"objective": "hinge", "constraint": "spectral", "norm": "none", "augment": True, "classes": True,
                      "lrG": 1e-4, "lrD": 4e-4},
    "smallsets64": SMALL, "smallsets128": {**SMALL, "size": 128},
    # Choices that no preset makes.
    "relativistic pairs, R1 and R2": {"objective": "relativistic", "constraint": "r1r2", "weight": 1, "norm": "none",
                                      "augment": True},
    "least squares, smoothing, R1": {"objective": "leastsquares", "smoothing": 0.1, "constraint": "r1",
                                     "norm": "instance"},
    "residual 128, layer norm, penalty": {"network": "residual", "size": 128, "latents": 128,
                                          "objective": "wasserstein", "constraint": "gp", "norm": "layer"},
    "cross-entropy, smoothing": {"smoothing": 0.1},
}

if __name__ == "__main__":
    torch.set_num_threads(1)
    result = {}
    for name, changes in PRESETS.items():
        result[name] = numbers(settings(changes))
    rows = (f"{json.dumps(name)}: {json.dumps(numbers_, separators=(',', ':'))}" for name, numbers_ in result.items())
    print(f'{{"torch": "{torch.__version__}", "presets": {{\n' + ",\n".join(rows) + "\n}}")
