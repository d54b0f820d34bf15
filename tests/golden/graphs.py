"""Random expression graphs with shared nodes: every value, and every gradient by autograd."""

import torch

from lcg import Lcg

UNARY = {
    "negate": torch.neg,
    "exp": torch.exp,
    "log": torch.log,
    "sqrt": torch.sqrt,
    "abs": torch.abs,
    "sin": torch.sin,
    "cos": torch.cos,
    "tan": torch.tan,
    "tanh": torch.tanh,
    "sigmoid": torch.sigmoid,
    "relu": torch.relu,
    "softplus": lambda u: torch.nn.functional.softplus(u, beta=1, threshold=700),
}

BINARY = {
    "add": torch.add,
    "subtract": torch.sub,
    "multiply": torch.mul,
    "divide": torch.div,
    "general-power": torch.pow,
    "max": torch.maximum,
    "min": torch.minimum,
}


#: Exponents of `power`: constants of the node, so that whole ones may have a negative base.
EXPONENTS = [2.0, 3.0, 2.0, 5.0, -1.0, -2.0, 0.5, 1.5, -0.7]


def allowed(op, values, exponent):
    """Keeps arguments inside the domain, away from kinks and poles, and results of moderate size."""
    u = values[0]
    if op == "exp":
        return -4 < u < 4
    if op in ("log", "sqrt"):
        return 0.1 < u < 1e3
    if op in ("abs", "relu"):
        return abs(u) > 1e-3
    if op == "tan":
        return abs(u) < 1.3
    if op in ("sin", "cos"):
        return abs(u) < 20
    if op == "divide":
        return abs(values[1]) > 0.2
    if op == "general-power":
        return 0.2 < u < 5 and abs(values[1]) < 3
    if op == "power":
        return abs(u) > 0.2 and (u > 0 or exponent == int(exponent))
    if op in ("max", "min"):
        return abs(u - values[1]) > 1e-3
    return True


def unused(nodes):
    used = {n for node in nodes for n in node["inputs"]}
    return [n for n in range(len(nodes)) if n not in used]


def choose(random, nodes):
    """Any node, or as often one that leads nowhere yet, so that paths grow long."""
    return random.below(len(nodes)) if random.below(2) else random.pick(unused(nodes))


def make(random, leaves, count):
    """A graph: `leaves` given numbers, `count` operations, then sums, so that every node leads to the last one."""
    tensors, nodes = [], []

    def push(op, inputs, tensor, exponent=None):
        tensor.retain_grad()
        tensors.append(tensor)
        constants = {"constants": [exponent]} if op == "power" else {}
        nodes.append({"op": op, "inputs": inputs, **constants})

    for _ in range(leaves):
        push("leaf", [], torch.tensor(random.decimal(3), requires_grad=True))
    while len(nodes) < leaves + count:
        op = random.pick([*UNARY, "power", *BINARY, *BINARY])
        exponent = random.pick(EXPONENTS)
        inputs = [choose(random, nodes) for _ in range(2 if op in BINARY else 1)]
        given = [tensors[n] for n in inputs]
        if not allowed(op, [u.item() for u in given], exponent):
            continue
        tensor = torch.pow(given[0], exponent) if op == "power" else {**UNARY, **BINARY}[op](*given)
        if 1e-3 < abs(tensor.item()) < 100 or op == "relu":
            push(op, inputs, tensor, exponent)
    for n in unused(nodes)[:-1]:
        last = len(nodes) - 1
        push("add", [last, n], tensors[last] + tensors[n])
    tensors[-1].backward()
    for node, tensor in zip(nodes, tensors):
        node["value"], node["gradient"] = tensor.item(), tensor.grad.item()
    return nodes


def records():
    random = Lcg(20243)
    graphs = []
    while len(graphs) < 120:
        nodes = make(random, 2 + len(graphs) % 4, 8 + len(graphs) % 17)
        arrows = [n for node in nodes for n in node["inputs"]]
        if len(arrows) > len(set(arrows)) + 3:
            graphs.append(nodes)
    return graphs
