"""Update rules written out by hand on torch doubles: one function per rule, `state` keeps what it remembers from step to step.

Each takes the point theta, `at` (point -> gradient), the count t from 1, and its options; it returns the new point.
"""

import math

import torch


def remembered(state, name, theta):
    return state.get(name, torch.zeros_like(theta))


def decayed(at, weight_decay):
    """L2: lambda theta is added to the gradient, wherever that is taken."""
    return lambda theta: at(theta) + weight_decay * theta


#: By norm without the 1e-6 that torch.nn.utils.clip_grad_norm_ adds to the norm, so written out.
CLIPPING = {
    "norm": lambda g, largest: g * min(1.0, largest / torch.linalg.vector_norm(g).item()),
    "value": lambda g, largest: torch.clamp(g, -largest, largest),
}


def sgd(state, theta, at, t, lr):
    return theta - lr * at(theta)


def momentum(state, theta, at, t, lr, mu):
    v = state["v"] = mu * remembered(state, "v", theta) - lr * at(theta)
    return theta + v


def nesterov(state, theta, at, t, lr, mu):
    before = remembered(state, "v", theta)
    v = state["v"] = mu * before - lr * at(theta + mu * before)
    return theta + v


def adagrad(state, theta, at, t, lr, eps):
    g = at(theta)
    total = state["G"] = remembered(state, "G", theta) + g * g
    return theta - lr * g / (torch.sqrt(total) + eps)


def rmsprop(state, theta, at, t, lr, rho, eps, mu=0.0, centred=False, eps_inside=False):
    g = at(theta)
    square = state["v"] = rho * remembered(state, "v", theta) + (1 - rho) * g * g
    if centred:
        mean = state["m"] = rho * remembered(state, "m", theta) + (1 - rho) * g
        square = square - mean * mean
    scale = torch.sqrt(square + eps) if eps_inside else torch.sqrt(square) + eps
    velocity = state["velocity"] = mu * remembered(state, "velocity", theta) - lr * g / scale
    return theta + velocity


def adadelta(state, theta, at, t, lr, rho, eps):
    g = at(theta)
    v = state["v"] = rho * remembered(state, "v", theta) + (1 - rho) * g * g
    past = remembered(state, "u", theta)
    delta = torch.sqrt(past + eps) / torch.sqrt(v + eps) * g
    state["u"] = rho * past + (1 - rho) * delta * delta
    return theta - lr * delta


def moments(state, theta, g, beta1, beta2):
    m = state["m"] = beta1 * remembered(state, "m", theta) + (1 - beta1) * g
    v = state["v"] = beta2 * remembered(state, "v", theta) + (1 - beta2) * g * g
    return m, v


def adam(state, theta, at, t, lr, beta1, beta2, eps, decoupled=0.0, corrected=True):
    m, v = moments(state, theta, at(theta), beta1, beta2)
    if corrected:
        m, v = m / (1 - beta1**t), v / (1 - beta2**t)
    return theta - lr * (m / (torch.sqrt(v) + eps) + decoupled * theta)


def amsgrad(state, theta, at, t, lr, beta1, beta2, eps, correction):
    """`correction`: 'none' (Reddi et al. 2018), 'after-max' (PyTorch) or 'before-max'."""
    m, v = moments(state, theta, at(theta), beta1, beta2)
    if correction == "before-max":
        v = v / (1 - beta2**t)
    largest = state["largest"] = torch.maximum(remembered(state, "largest", theta), v)
    if correction == "after-max":
        largest = largest / (1 - beta2**t)
    if correction != "none":
        m = m / (1 - beta1**t)
    return theta - lr * m / (torch.sqrt(largest) + eps)


def adamax(state, theta, at, t, lr, beta1, beta2, eps, eps_at):
    """`eps_at`: 'gradient', max(beta2 u, |g| + eps) (PyTorch), or 'divisor'. Kingma & Ba 2015 have no eps."""
    g = at(theta)
    m = state["m"] = beta1 * remembered(state, "m", theta) + (1 - beta1) * g
    size = torch.abs(g) + (eps if eps_at == "gradient" else 0)
    u = state["u"] = torch.maximum(beta2 * remembered(state, "u", theta), size)
    return theta - lr / (1 - beta1**t) * m / (u + (eps if eps_at == "divisor" else 0))


def nadam(state, theta, at, t, lr, beta1, beta2, eps, mu_decay, twice=False):
    """Dozat 2016; mu_t = beta1 (1 - 0.96^(t mu_decay) / 2), or beta1 itself for mu_decay None. `twice` counts mu_t doubly."""
    g = at(theta)
    m, v = moments(state, theta, g, beta1, beta2)

    def mu(k):
        return beta1 if mu_decay is None else beta1 * (1 - 0.5 * 0.96 ** (k * mu_decay))

    product = state["product"] = state.get("product", 1.0) * mu(t)
    ahead = product * mu(t + 1) * (mu(t) if twice else 1)
    m_hat = mu(t + 1) * m / (1 - ahead) + (1 - mu(t)) * g / (1 - product)
    return theta - lr * m_hat / (torch.sqrt(v / (1 - beta2**t)) + eps)


def radam(state, theta, at, t, lr, beta1, beta2, eps, threshold, corrected_eps=False):
    """Liu et al. 2020 rectify above rho_t = 4, their code and PyTorch above 5; eps beside sqrt(v), or beside sqrt(v hat)."""
    m, v = moments(state, theta, at(theta), beta1, beta2)
    m_hat = m / (1 - beta1**t)
    longest = 2 / (1 - beta2) - 1
    rho = longest - 2 * t * beta2**t / (1 - beta2**t)
    if rho <= threshold:
        return theta - lr * m_hat
    r = math.sqrt((rho - 4) * (rho - 2) * longest / ((longest - 4) * (longest - 2) * rho))
    correction = math.sqrt(1 - beta2**t)
    root = torch.sqrt(v)
    return theta - lr * r * m_hat * (1 / (root / correction + eps) if corrected_eps else correction / (root + eps))
