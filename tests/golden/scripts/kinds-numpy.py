# A 2-3-3 network: one forward and one backward pass over 3 examples.
# From "Backward Pass", an interactive textbook. Needs NumPy. Prints each number with its name.
import math

import numpy as np

x = np.array([[0.5, 1.4, -0.8], [-1.2, 0.3, 0.9]])
y = np.array([[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]])
W = [
    None,
    np.array([[0.4, -0.3], [0.9, 0.2], [-0.7, 0.5]]),
    np.array([[0.6, -0.8, 0.3], [-0.2, 0.7, 1.1], [0.5, 0.1, -0.9]]),
]
b = [
    None,
    np.array([[0.1], [-0.2], [0.3]]),
    np.array([[0.0], [0.2], [-0.1]]),
]
last = 2
m = 3


def tanh(z):
    return np.tanh(z)


def tanh_slope(z, a):
    return 1 - a * a


def identity(z):
    return z


def identity_slope(z, a):
    return np.ones_like(z)


def show_units(kind, l, values):
    for n in range(m):
        for j in range(len(values)):
            mark = f"[{n + 1}]" if m > 1 else ""
            print(f"{kind}{l}_{j + 1}{mark}", repr(float(values[j][n])))


def show_parameters(weights_kind, biases_kind, l, weights, biases):
    for j in range(len(weights)):
        for i in range(len(weights[j])):
            comma = "," if j > 8 or i > 8 else ""
            print(f"{weights_kind}{l}_{j + 1}{comma}{i + 1}", repr(float(weights[j][i])))
    for j in range(len(biases)):
        print(f"{biases_kind}{l}_{j + 1}", repr(float(biases[j][0])))


f = [None, tanh, identity]
slope = [None, tanh_slope, identity_slope]

# Forward pass
z, a = [None] * (last + 1), [x] + [None] * last
for l in range(1, last + 1):
    z[l] = W[l] @ a[l - 1] + b[l]
    a[l] = f[l](z[l])


def losses_of(a, y):
    return -(y * (a - a.max(axis=0) - np.log(np.exp(a - a.max(axis=0)).sum(axis=0)))).sum(axis=0)


def loss_gradient(a, y):
    return np.exp(a - a.max(axis=0)) / np.exp(a - a.max(axis=0)).sum(axis=0) - y


losses = losses_of(a[last], y)
loss = losses.sum() / 1
for l in range(1, last + 1):
    show_units("z", l, z[l])
    show_units("a", l, a[l])
if m > 1:
    for n in range(m):
        print(f"loss[{n + 1}]", repr(float(losses[n])))
print("loss", repr(float(loss)))

# Backward pass: what arrives times the slope; crossed backwards by the transpose
delta, dW, db = [None] * (last + 1), [None] * (last + 1), [None] * (last + 1)
arriving = loss_gradient(a[last], y)
for l in range(last, 0, -1):
    delta[l] = arriving * slope[l](z[l], a[l])
    dW[l] = delta[l] @ a[l - 1].T / 1
    db[l] = delta[l].sum(axis=1, keepdims=True) / 1
    arriving = W[l].T @ delta[l]
for l in range(last, 0, -1):
    show_units("delta", l, delta[l])
for l in range(1, last + 1):
    show_parameters("dw", "db", l, dW[l], db[l])
