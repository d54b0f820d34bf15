"""Writes the golden values. Run it by `npm run golden`, which also formats what it writes."""

import json
import sys
from pathlib import Path

try:
    import torch
except ImportError:
    sys.exit("PyTorch is missing: install it for this Python, in Debian and Ubuntu by `sudo apt install python3-torch`.")

torch.set_default_dtype(torch.float64)
torch.set_num_threads(1)

import activations
import graphs
import networks
import optimizers
import surfaces
import trainings


def write(name, values):
    text = json.dumps({"torch": torch.__version__, name: values}, separators=(",", ":"), allow_nan=False)
    (Path(__file__).parent / f"{name}.json").write_text(text + "\n", encoding="utf-8")


for module in [activations, networks, surfaces, optimizers, graphs, trainings]:
    write(module.__name__, module.records())
