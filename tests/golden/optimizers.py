"""Every optimizer on four surfaces, 100 steps each: PyTorch's classes, and the update rules written out beside them."""

from typing import Callable, NamedTuple, Optional

import torch

import rules
from surfaces import gradient

STEPS = 100
KEPT_EVERY = 10

STARTS = {"bowl": [3.0, 1.0], "rosenbrock": [-1.2, 1.0], "beale": [1.0, 1.5], "himmelblau": [-1.0, 0.5]}

#: Learning rates per surface; small enough that a disturbance of the start does not grow (check_stability).
SLOW = {"bowl": 0.1, "rosenbrock": 0.001, "beale": 0.005, "himmelblau": 0.01}
HEAVY = {"bowl": 0.1, "rosenbrock": 0.0005, "beale": 0.001, "himmelblau": 0.001}
FIXED = {"bowl": 0.1, "rosenbrock": 0.01, "beale": 0.02, "himmelblau": 0.05}
ROOT = {"bowl": 0.1, "rosenbrock": 0.002, "beale": 0.02, "himmelblau": 0.02}
STEADY = {"bowl": 0.01, "rosenbrock": 0.002, "beale": 0.01, "himmelblau": 0.01}
SUM = {"bowl": 0.5, "rosenbrock": 0.1, "beale": 0.2, "himmelblau": 0.5}
ONE = {"bowl": 1.0, "rosenbrock": 1.0, "beale": 1.0, "himmelblau": 1.0}

#: 0.1 elsewhere; AdaDelta's epsilon sets the length of its first steps.
LARGE_EPSILON = {"adadelta": 1e-4}

ADAM = {"beta1": 0.9, "beta2": 0.999, "eps": 1e-8}
TORCH_ADAM = {"betas": (0.9, 0.999), "eps": 1e-8}


class Row(NamedTuple):
    optimizer: str
    variant: str
    rates: dict
    #: The options of the engine that ask for this variant, or for the nearest it offers.
    engine: dict
    rule: Optional[Callable] = None
    options: dict = {}
    #: PyTorch's class and its arguments. Where a rule is given too, the two are held together.
    library: Optional[tuple] = None
    #: Whether the engine offers this variant.
    offered: bool = True
    #: Whether it differs from the offered variant by the place of epsilon only, which a small epsilon hides.
    by_epsilon: bool = False

    def with_epsilon(self, eps):
        library = self.library and (self.library[0], {**self.library[1], "eps": eps})
        engine, options = {**self.engine, "epsilon": eps}, {**self.options, "eps": eps}
        return self._replace(engine=engine, options=options, library=library)


def first_order():
    o = torch.optim
    plain = {"dampening": 0, "maximize": False}
    heavy = {"momentum": 0.9}
    moving = {**plain, **heavy, "nesterov": False}
    ahead = {**plain, **heavy, "nesterov": True}
    mu = {"mu": 0.9}
    yield Row("sgd", "book", SLOW, {}, rules.sgd, {}, (o.SGD, plain))
    yield Row("momentum", "book", HEAVY, {**heavy, "form": "book"}, rules.momentum, mu)
    yield Row("momentum", "pytorch", HEAVY, {**heavy, "form": "pytorch"}, None, {}, (o.SGD, moving))
    yield Row("nesterov", "book", HEAVY, {**heavy, "form": "book"}, rules.nesterov, mu)
    yield Row("nesterov", "pytorch", HEAVY, {**heavy, "form": "pytorch"}, None, {}, (o.SGD, ahead))


def scaled():
    o = torch.optim
    torch_options = {"eps": 1e-8, "lr_decay": 0, "initial_accumulator_value": 0}
    yield Row("adagrad", "book", SUM, {"epsilon": 1e-8}, rules.adagrad, {"eps": 1e-8}, (o.Adagrad, torch_options))
    moving = {**HEAVY, "bowl": 0.01}
    for variant, rates, mu, centred in [("plain", ROOT, 0.0, False), ("centred", STEADY, 0.0, True),
                                        ("plain", moving, 0.9, False), ("centred", moving, 0.9, True)]:
        engine = {"rho": 0.9, "epsilon": 1e-8, "momentum": mu, "variant": variant}
        options = {"rho": 0.9, "eps": 1e-8, "mu": mu, "centred": centred}
        name = variant + ("-momentum" if mu else "")
        torch_options = {"alpha": 0.9, "eps": 1e-8, "momentum": mu, "centered": centred}
        library = (o.RMSprop, torch_options)
        yield Row("rmsprop", f"{name}-pytorch", rates, {**engine, "form": "pytorch"}, None, {}, library)
        yield Row("rmsprop", f"{name}-book", rates, {**engine, "form": "book"}, rules.rmsprop, options)
        inside = {**options, "eps_inside": True}
        yield Row("rmsprop", f"{name}-epsilon-under-root", rates, engine, rules.rmsprop, inside, None, False, True)
    options = {"rho": 0.95, "eps": 1e-6}
    engine = {"rho": 0.95, "epsilon": 1e-6}
    yield Row("adadelta", "book", ONE, engine, rules.adadelta, options, (o.Adadelta, options))


def with_moments():
    o = torch.optim
    engine = {"beta1": 0.9, "beta2": 0.999, "epsilon": 1e-8}

    def row(optimizer, variant, engine_options, rule, options, library=None, offered=True, by_epsilon=False, **more):
        asked = {**engine, **engine_options}
        arguments = library and (library, {**TORCH_ADAM, **more})
        return Row(optimizer, variant, FIXED, asked, rule, {**ADAM, **options}, arguments, offered, by_epsilon)

    yield row("adam", "book", {"correction": "bias"}, rules.adam, {}, o.Adam, amsgrad=False)
    yield row("adam", "uncorrected", {"correction": "none"}, rules.adam, {"corrected": False})
    largest, form = {"correction": "after-max"}, {"form": "pytorch"}
    yield row("amsgrad", "paper", {"form": "book"}, rules.amsgrad, {"correction": "none"})
    yield row("amsgrad", "pytorch", form, rules.amsgrad, largest, o.Adam, amsgrad=True)
    yield row("amsgrad", "largest-corrected", form, rules.amsgrad, {"correction": "before-max"}, offered=False)
    decay = {"weight_decay": 0.1, "amsgrad": False}
    yield row("adamw", "book", {"weightDecay": 0.1}, rules.adam, {"decoupled": 0.1}, o.AdamW, **decay)
    yield row("adamax", "pytorch", {}, rules.adamax, {"eps_at": "gradient"}, o.Adamax)
    yield row("adamax", "epsilon-in-divisor", {}, rules.adamax, {"eps_at": "divisor"}, None, False, True)
    slow, twice = {"mu_decay": 0.004}, {"mu_decay": 0.004, "twice": True}
    asked = {"momentumDecay": 0.004}
    # In PyTorch 1.13 the code for many tensors at once counts mu_t once, that for single ones twice.
    schedule = {"momentum_decay": 0.004}
    yield row("nadam", "counted-once", asked, rules.nadam, slow, o.NAdam, foreach=True, **schedule)
    yield row("nadam", "pytorch-1.13-counted-twice", asked, rules.nadam, twice, o.NAdam, False, **schedule)
    yield row("nadam", "constant-mu", asked, rules.nadam, {"mu_decay": None}, offered=False)
    yield row("radam", "pytorch", {}, rules.radam, {"threshold": 5.0}, o.RAdam)
    yield row("radam", "paper-threshold-4", {}, rules.radam, {"threshold": 4.0}, offered=False)
    corrected = {"threshold": 5.0, "corrected_eps": True}
    yield row("radam", "epsilon-beside-corrected-root", {}, rules.radam, corrected, None, False, True)


def walk_by_hand(row, rate, start, at, weight_decay):
    state, theta, path = {}, torch.tensor(start), [list(start)]
    for t in range(1, STEPS + 1):
        theta = row.rule(state, theta, rules.decayed(at, weight_decay), t, lr=rate(t), **row.options)
        path.append(theta.tolist())
    return path


def walk_by_torch(row, rate, start, at, weight_decay):
    kind, arguments = row.library
    theta, path = torch.tensor(start, requires_grad=True), [list(start)]
    optimizer = kind([theta], **{"lr": rate(1), "weight_decay": weight_decay, "foreach": False, **arguments})
    for t in range(1, STEPS + 1):
        optimizer.param_groups[0]["lr"] = rate(t)
        theta.grad = at(theta.detach())
        optimizer.step()
        path.append(theta.tolist())
    return path


def distance(path, other):
    """The largest relative distance of two paths."""
    pairs = [(p, q) for u, v in zip(path, other) for p, q in zip(u, v)]
    return max(abs(p - q) / max(abs(p), 1e-3) for p, q in pairs)


def record(row, surface, weight_decay=0.0, clip=None, factor=1.0):
    """`factor` multiplies the learning rate after each step."""
    lr, start = row.rates[surface], STARTS[surface]
    nudged = [start[0] * (1 + 1e-9), start[1] * (1 - 1e-9)]
    what = f"{row.optimizer} {row.variant} on {surface}"

    def at(theta):
        g = gradient(surface, theta)
        return rules.CLIPPING[clip["by"]](g, clip["largest"]) if clip else g

    def rate(t):
        return lr * factor ** (t - 1)

    walk = walk_by_torch if row.library else walk_by_hand
    path = walk(row, rate, start, at, weight_decay)
    growth = distance(path, walk(row, rate, nudged, at, weight_decay)) / 1e-9
    assert growth < 1e4, f"{what}: a disturbance grows {growth} times"
    if row.library and row.rule:
        apart = distance(path, walk_by_hand(row, rate, start, at, weight_decay))
        assert apart < 1e-11, f"{what}: PyTorch and the rule written out are {apart} apart"
    return {
        "optimizer": row.optimizer,
        "variant": row.variant,
        "surface": surface,
        "by": f"torch.optim.{row.library[0].__name__}" if row.library else "written out",
        "learningRate": lr,
        "l2": weight_decay,
        **({"clip": clip} if clip else {}),
        **({"factor": factor} if factor != 1 else {}),
        "offered": row.offered,
        "options": row.engine,
        "thetas": path[::KEPT_EVERY],
    }


def records():
    rows = [*first_order(), *scaled(), *with_moments()]
    plain = [row for row in rows if not row.by_epsilon]
    walks = [record(row, surface) for row in plain for surface in STARTS]
    walks += [record(row, "himmelblau", 0.1) for row in plain if row.optimizer != "adamw"]
    large = [row.with_epsilon(LARGE_EPSILON.get(row.optimizer, 0.1)) for row in rows if "epsilon" in row.engine]
    walks += [record(row, surface) for row in large for surface in ["bowl", "himmelblau"]]
    walks += [record(row, "beale", factor=0.97) for row in plain if row.offered]
    for row in plain:
        if row.variant == "book" and row.optimizer in ("sgd", "nesterov", "adam"):
            walks += [record(row, "beale", 0.0, {"by": by, "largest": 4.0}) for by in rules.CLIPPING]
    return {"steps": STEPS, "keptEvery": KEPT_EVERY, "walks": walks}
