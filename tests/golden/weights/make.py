#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the small weights files of test_weights, as PyTorch and NumPy write them.

Run with /usr/bin/python3 (python3-torch python3-numpy) in this folder.
"""
import pickle
import zipfile
from collections import OrderedDict

import numpy as np
import torch


def state():
    base = torch.arange(24, dtype=torch.float32).reshape(4, 6) / 8
    shared = torch.arange(6, dtype=torch.float32)
    return OrderedDict([
        ("conv.weight", base), ("transposed", base.t()), ("part", base[1:3, 2:5]), ("tied", shared),
        ("tied.again", shared), ("half", torch.tensor([1.5, -2.25, 65504.0, 2.0 ** -24]).half()),
        ("bfloat", torch.tensor([1.0, -3.140625]).bfloat16()), ("double", torch.tensor([0.1, 0.2]).double()),
        ("count", torch.tensor(7)), ("bytes", torch.tensor([1, 255], dtype=torch.uint8)),
        ("truth", torch.tensor([True, False])), ("param", torch.nn.Parameter(torch.tensor([3.0, 4.0])))])


class Evil:
    def __reduce__(self):
        import os
        return os.system, ("touch synthray-was-here",)


torch.save(state(), "state.pth")
torch.save(state(), "legacy.pth", _use_new_zipfile_serialization=False)
torch.save({"epoch": 3, "lr": 0.5, "state_dict": OrderedDict(("module." + k, v) for k, v in state().items()),
            "optimizer": {"state": {}, "param_groups": [{"lr": 0.1, "params": [0]}]}}, "checkpoint.pth")
torch.save({"weight": torch.zeros(2), "other": Evil()}, "evil.pth")
with open("evil-legacy.pth", "wb") as f:
    pickle.dump(0x1950A86A20F9469CFC6C, f, protocol=2)
    pickle.dump(1001, f, protocol=2)
    pickle.dump(Evil(), f, protocol=2)
np.savez("stats.npz", mu=np.array([1.0, 2.0]), sigma=np.array([[4.0, 1.0], [1.0, 3.0]]))
np.savez_compressed("packed.npz", mu=np.array([1.0, 2.0], np.float32),
                    sigma=np.asfortranarray(np.array([[4.0, 1.0], [0.5, 3.0]])))
np.savez("objects.npz", mu=np.array([Evil()], dtype=object))
