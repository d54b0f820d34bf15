"""Networks over activations x losses x batch sizes: forward values, loss and all gradients."""

import torch
import torch.nn.functional as F

from activations import ACTIVATIONS, KINKS
from lcg import Lcg

#: Each of one example, on the output layer's activations; outputs are summed, but for mean-squared-error.
LOSSES = {
    "half-squared-error": lambda a, y: 0.5 * F.mse_loss(a, y, reduction="sum"),
    "mean-squared-error": lambda a, y: F.mse_loss(a, y, reduction="mean"),
    "binary-cross-entropy": lambda a, y: F.binary_cross_entropy(a, y, reduction="sum"),
    "binary-cross-entropy-from-logits": lambda a, y: F.binary_cross_entropy_with_logits(a, y, reduction="sum"),
    "softmax-cross-entropy": lambda a, y: F.cross_entropy(a.unsqueeze(0), y.unsqueeze(0), reduction="sum"),
}

SHAPES = [[2, 2, 1], [3, 4, 2], [2, 3, 3, 2], [1, 1, 1], [2, 3, 2, 2, 3], [4, 3, 3], [1, 4, 1, 2], [3, 2, 4]]
BATCHES = [1, 2, 5]
REDUCTIONS = ["mean", "sum"]


def output_activation(loss, random):
    if loss == "binary-cross-entropy":
        return "sigmoid"
    return random.pick(["identity", "sigmoid", "tanh"]) if loss.endswith("squared-error") else "identity"


def targets(loss, count, random):
    if loss.startswith("binary"):
        return [random.pick([0.0, 1.0, 1.0, 0.0, 0.25]) for _ in range(count)]
    if loss.startswith("softmax"):
        hot = random.below(count)
        if count == 3 and random.below(4) == 0:
            return [0.25, 0.25, 0.5]
        return [1.0 if j == hot else 0.0 for j in range(count)]
    return random.decimals(1, count)


def make(random, sizes, hidden, loss, batch, reduction, size=1):
    """One case; `size` bounds the weights, so that larger ones reach the flat ends of an activation."""
    last = len(sizes) - 1
    units = ["identity"] + [hidden] * (last - 1) + [output_activation(loss, random)]
    W = [[]] + [random.decimals(size, sizes[l] * sizes[l - 1]) for l in range(1, last + 1)]
    b = [[]] + [random.decimals(1, sizes[l]) for l in range(1, last + 1)]
    samples = [
        {"x": random.decimals(2, sizes[0]), "y": targets(loss, sizes[last], random)} for _ in range(batch)
    ]
    network = {"sizes": sizes, "activations": units, "W": W, "b": b, "loss": loss}
    return {"network": network, "samples": samples, "reduction": reduction, **run(network, samples, reduction)}


def run(network, samples, reduction):
    sizes = network["sizes"]
    W = [torch.tensor(w, requires_grad=True) for w in network["W"]]
    b = [torch.tensor(v, requires_grad=True) for v in network["b"]]
    losses, forward = [], []
    for sample in samples:
        a = torch.tensor(sample["x"])
        zs, activities = [[]], [a.tolist()]
        for l in range(1, len(sizes)):
            z = W[l].view(sizes[l], sizes[l - 1]) @ a + b[l]
            assert min(abs(v - kink) for v in z.tolist() for kink in KINKS) > 1e-5, "a weighted sum is too near a kink"
            a = ACTIVATIONS[network["activations"][l]](z)
            zs.append(z.tolist())
            activities.append(a.tolist())
        losses.append(LOSSES[network["loss"]](a, torch.tensor(sample["y"])))
        forward.append({"z": zs, "a": activities})
    total = torch.stack(losses).sum()
    if reduction == "mean":
        total = total / len(samples)
    total.backward()
    gradients = {"dW": [[]] + [w.grad.tolist() for w in W[1:]], "db": [[]] + [v.grad.tolist() for v in b[1:]]}
    return {"forward": forward, "losses": [c.item() for c in losses], "loss": total.item(), **gradients}


def records():
    random = Lcg(20241)
    cases = []
    for name in ACTIVATIONS:
        for loss in LOSSES:
            n = len(cases)
            shape, size = SHAPES[n % len(SHAPES)], 3 if n % 4 == 3 else 1
            cases.append(make(random, shape, name, loss, BATCHES[n % 3], REDUCTIONS[n // 3 % 2], size))
    for name in ["tanh", "relu"]:
        cases.append(make(random, [2] + [3] * 29 + [2], name, "half-squared-error", 2, "mean"))
    cases.append(make(random, [1] * 31, "leaky-relu", "mean-squared-error", 1, "sum", 2))
    return cases
