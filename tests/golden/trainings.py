"""Training runs of 200 steps by PyTorch's own layers and optimizers: the loss of every batch, before its step."""

import re
from pathlib import Path

import torch
import torch.nn.functional as F

from activations import ACTIVATIONS
from lcg import Lcg

STEPS = 200

#: A disturbance of the start by this much may change no loss by more than 100 times as much: no run is chaotic.
DISTURBANCE = 1e-12

#: Of a whole batch: the mean over its examples.
LOSSES = {
    "half-squared-error": lambda a, y: 0.5 * ((a - y) ** 2).sum() / len(a),
    "binary-cross-entropy-from-logits": lambda a, y: F.binary_cross_entropy_with_logits(a, y, reduction="sum") / len(a),
    "softmax-cross-entropy": lambda a, y: F.cross_entropy(a, y, reduction="mean"),
}


def xor(random):
    return [{"x": [u, v], "y": [float(u != v)]} for u in [0.0, 1.0] for v in [0.0, 1.0]]


def moons(random):
    """Two half circles on a grid of thousandths, with noise up to 0.15."""
    samples = []
    for n in range(40):
        angle = torch.tensor(3.1415 * random.below(1001) / 1000)
        lower = n % 2
        x, y = angle.cos().item(), angle.sin().item()
        place = [1 - x, 0.5 - y] if lower else [x, y]
        samples.append({"x": [round(v + random.below(301) / 1000 - 0.15, 3) for v in place], "y": [float(lower)]})
    return samples


def iris(random):
    """The plants as src/engine/datasets/iris.ts writes them: eight digits each, fifty of a species."""
    text = (Path(__file__).parents[2] / "src/engine/datasets/iris.ts").read_text(encoding="utf-8")
    plants = re.findall(r"\b\d{8}\b", text.split("const PLANTS")[1])
    assert len(plants) == 150
    return [
        {"x": [int(p[at : at + 2]) / 10 for at in range(0, 8, 2)], "y": [float(n // 50 == k) for k in range(3)]}
        for n, p in enumerate(plants)
    ]


#: dataset, sizes, activations, loss, batch size, the engine's way of updating, PyTorch's.
RUNS = [
    (
        "xor", xor, [2, 3, 1], ["tanh", "sigmoid"], "half-squared-error", 4,
        {"optimizer": "sgd", "options": {"learningRate": 2.0}},
        lambda p: (torch.optim.SGD(p, lr=2.0), None),
    ),
    (
        "xor", xor, [2, 4, 1], ["sigmoid", "identity"], "binary-cross-entropy-from-logits", 1,
        {"optimizer": "momentum", "options": {"learningRate": 0.3, "momentum": 0.9, "form": "pytorch"}},
        lambda p: (torch.optim.SGD(p, lr=0.3, momentum=0.9), None),
    ),
    (
        "moons", moons, [2, 8, 8, 1], ["tanh", "tanh", "identity"], "binary-cross-entropy-from-logits", 10,
        {
            "optimizer": "adam",
            "options": {"learningRate": 0.01},
            "weightDecay": {"kind": "l2", "lambda": 0.001},
            "schedule": {"id": "step", "options": {"learningRate": 0.01, "factor": 0.5, "every": 60}},
        },
        lambda p: step_down(torch.optim.Adam(p, lr=0.01, weight_decay=0.001), 60, 0.5),
    ),
    (
        "iris", iris, [4, 6, 3], ["relu", "identity"], "softmax-cross-entropy", 16,
        {"optimizer": "sgd", "options": {"learningRate": 0.01}},
        lambda p: (torch.optim.SGD(p, lr=0.01), None),
    ),
    (
        "iris", iris, [4, 5, 5, 3], ["softplus", "silu", "identity"], "softmax-cross-entropy", 30,
        {"optimizer": "rmsprop", "options": {"learningRate": 0.005, "rho": 0.9, "epsilon": 0.01}},
        lambda p: (torch.optim.RMSprop(p, lr=0.005, alpha=0.9, eps=0.01), None),
    ),
]


def step_down(optimizer, every, factor):
    return optimizer, torch.optim.lr_scheduler.StepLR(optimizer, every, factor)


def train(network, samples, order, batch_size, make, shift=0.0):
    sizes = network["sizes"]
    W = [torch.tensor(w).view(sizes[l], sizes[l - 1]) if l else None for l, w in enumerate(network["W"])]
    b = [torch.tensor(v) for v in network["b"]]
    parameters = [t.add_(shift).requires_grad_() for l in range(1, len(sizes)) for t in (W[l], b[l])]
    X = torch.tensor([samples[n]["x"] for n in order])
    Y = torch.tensor([samples[n]["y"] for n in order])
    optimizer, schedule = make(parameters)
    losses = []
    at = 0
    for _ in range(STEPS):
        a = X[at : at + batch_size]
        y = Y[at : at + batch_size]
        for l in range(1, len(sizes)):
            a = ACTIVATIONS[network["activations"][l]](F.linear(a, W[l], b[l]))
        loss = LOSSES[network["loss"]](a, y)
        losses.append(loss.item())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        if schedule:
            schedule.step()
        at = at + batch_size if at + batch_size < len(order) else 0
    return losses, torch.cat([p.detach().reshape(-1) for p in parameters]).tolist()


def shuffled(count, random):
    rest = list(range(count))
    return [rest.pop(random.below(len(rest))) for _ in range(count)]


def records():
    random = Lcg(1986)
    runs = []
    for dataset, make_samples, sizes, units, loss, batch_size, plan, make in RUNS:
        samples = make_samples(random)
        network = {
            "sizes": sizes,
            "activations": ["identity"] + units,
            "W": [[]] + [random.decimals(1, sizes[l] * sizes[l - 1]) for l in range(1, len(sizes))],
            "b": [[]] + [random.decimals(1, sizes[l]) for l in range(1, len(sizes))],
            "loss": loss,
        }
        order = shuffled(len(samples), random)
        losses, theta = train(network, samples, order, batch_size, make)
        shifted, _ = train(network, samples, order, batch_size, make, DISTURBANCE)
        growth = max(abs(u - v) for u, v in zip(losses, shifted)) / DISTURBANCE
        assert growth < 100, f"{dataset}: a disturbance grows {growth:.0f} times"
        assert sum(losses[-20:]) < 0.8 * sum(losses[:20]), f"{dataset} does not learn: {losses[0]} to {losses[-1]}"
        given = {} if dataset == "iris" else {"samples": samples}
        runs.append(
            {"dataset": dataset, **given, "plan": {"network": network, "order": order, "batchSize": batch_size, **plan},
             "losses": losses, "theta": theta}
        )
    return runs
