"""Functions of two numbers, written out; gradients by autograd."""

import torch

SURFACES = {
    "bowl": lambda u, v: 0.5 * (u * u + 9 * v * v),
    "rosenbrock": lambda u, v: (1 - u) * (1 - u) + 100 * (v - u * u) * (v - u * u),
    "beale": lambda u, v: (1.5 - u + u * v) ** 2 + (2.25 - u + u * v**2) ** 2 + (2.625 - u + u * v**3) ** 2,
    "himmelblau": lambda u, v: (u * u + v - 11) ** 2 + (u + v * v - 7) ** 2,
    "booth": lambda u, v: (u + 2 * v - 7) ** 2 + (2 * u + v - 5) ** 2,
    "saddle": lambda u, v: u * u - v * v,
    "flat-bowl": lambda u, v: u * u / 20 + v * v,
    "long-bowl": lambda u, v: 0.5 * (u * u + 100 * v * v),
    "ravine": lambda u, v: 1 - torch.exp(-(u * u / 8 + 4 * v * v)),
}

FORMULAS = {
    "bowl": "(u^2 + 9 v^2) / 2",
    "rosenbrock": "(1 - u)^2 + 100 (v - u^2)^2",
    "beale": "(1.5 - u + u v)^2 + (2.25 - u + u v^2)^2 + (2.625 - u + u v^3)^2",
    "himmelblau": "(u^2 + v - 11)^2 + (u + v^2 - 7)^2",
    "booth": "(u + 2 v - 7)^2 + (2 u + v - 5)^2",
    "saddle": "u^2 - v^2",
    "flat-bowl": "u^2 / 20 + v^2",
    "long-bowl": "(u^2 + 100 v^2) / 2",
    "ravine": "1 - exp(-(u^2 / 8 + 4 v^2))",
}

POINTS = [[3.0, 1.0], [-1.2, 1.0], [0.5, -0.25], [-2.75, -3.5], [1.0, 1.0], [0.0, 0.0], [4.125, -1.875]]


def gradient(surface, theta):
    """The gradient at the tensor theta, as a tensor."""
    point = theta.detach().clone().requires_grad_(True)
    SURFACES[surface](point[0], point[1]).backward()
    return point.grad


def records():
    table = {}
    for name, f in SURFACES.items():
        rows = []
        for theta in POINTS:
            point = torch.tensor(theta)
            rows.append({"theta": theta, "value": f(*point).item(), "gradient": gradient(name, point).tolist()})
        table[name] = {"formula": FORMULAS[name], "points": rows}
    return table
