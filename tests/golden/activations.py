"""The activations by PyTorch's own functions, every constant set, and their values and slopes at fixed points."""

import torch
import torch.nn.functional as F

SELU_ALPHA = 1.6732632423543772848170429916717
SELU_SCALE = 1.0507009873554804934193349852946


def elu(z, alpha=1.0):
    # F.elu computes exp(z) - 1 and loses digits near 0, so torch.expm1 is taken; check_own_forms() holds the two together.
    return torch.where(z > 0, z, alpha * torch.expm1(torch.clamp(z, max=0.0)))


def softplus(z):
    # F.softplus returns z itself beyond its threshold, 20 unless told; a threshold of 700 keeps the formula.
    return F.softplus(z, beta=1, threshold=700)


def hard_sigmoid(z):
    # The slope of F.hardsigmoid is the single-precision 1/6 in PyTorch 1.13, 5e-9 off; F.relu6 has no constant to round.
    return F.relu6(z + 3) / 6


ACTIVATIONS = {
    "identity": lambda z: z,
    "sigmoid": torch.sigmoid,
    "tanh": torch.tanh,
    "relu": F.relu,
    "leaky-relu": lambda z: F.leaky_relu(z, negative_slope=0.01),
    "elu": elu,
    "selu": lambda z: SELU_SCALE * elu(z, SELU_ALPHA),
    "softplus": softplus,
    "silu": F.silu,
    "gelu": lambda z: F.gelu(z, approximate="none"),
    "gelu-tanh": lambda z: F.gelu(z, approximate="tanh"),
    "softsign": F.softsign,
    "hard-sigmoid": hard_sigmoid,
}

CONSTANTS = {
    "leaky-relu": {"alpha": 0.01},
    "elu": {"alpha": 1.0},
    "selu": {"alpha": SELU_ALPHA, "scale": SELU_SCALE},
    "softplus": {"beta": 1, "threshold": 700},
}

#: Where an activation has no slope; 0 is tested by the engine's own tests, with the slope the book takes.
KINKS = [-3.0, 0.0, 3.0]

POINTS = [-30.0, -7.5, -4.0, -2.0, -1.0, -0.5, -0.1, -1e-3, 1e-3, 0.1, 0.5, 1.0, 2.0, 4.0, 7.5, 19.0, 21.0, 30.0]


def check_own_forms():
    z = torch.tensor([p for p in POINTS if abs(p) >= 1e-3])
    pairs = [
        (elu(z), F.elu(z, alpha=1.0)),
        (SELU_SCALE * elu(z, SELU_ALPHA), F.selu(z)),
        (hard_sigmoid(z), F.hardsigmoid(z)),
    ]
    for own, library in pairs:
        assert torch.allclose(own, library, rtol=1e-12, atol=0), (own - library).abs().max()


def records():
    check_own_forms()
    table = {}
    for name, f in ACTIVATIONS.items():
        z = torch.tensor(POINTS, requires_grad=True)
        a = f(z)
        (slope,) = torch.autograd.grad(a.sum(), z)
        table[name] = {"constants": CONSTANTS.get(name, {}), "a": a.tolist(), "slope": slope.tolist()}
    return {"z": POINTS, "activations": table}
