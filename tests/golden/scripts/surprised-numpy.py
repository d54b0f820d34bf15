# A 2-2-2 network: one forward and one backward pass over 3 examples.
# From "Backward Pass", an interactive textbook. Needs NumPy. Prints each number with its name.
import math

import numpy as np

x = np.array([[0.4, -1.0, 2.0], [1.5, 0.25, -0.5]])
y = np.array([[1.0, 0.0, 0.0], [0.0, 0.3, 1.0]])
W = [
    None,
    np.array([[0.5, 0.8], [-0.5, -0.6]]),
    np.array([[0.7, -1.2], [0.4, 0.5]]),
]
b = [
    None,
    np.array([[-0.013705638880109117], [0.25270213961279653]]),
    np.array([[0.2054651081081642], [-1.3172978603872036]]),
]
learning_rate = 0.5
last = 2
m = 3


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def sigmoid_slope(z, a):
    return a * (1 - a)


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


f = [None, sigmoid, sigmoid]
slope = [None, sigmoid_slope, sigmoid_slope]

# Forward pass
z, a = [None] * (last + 1), [x] + [None] * last
for l in range(1, last + 1):
    z[l] = W[l] @ a[l - 1] + b[l]
    a[l] = f[l](z[l])


def losses_of(a, y):
    return -(y * np.log(a) + (1 - y) * np.log1p(-a)).sum(axis=0)


def loss_gradient(a, y):
    return (a - y) / (a * (1 - a))


losses = losses_of(a[last], y)
loss = losses.sum() / m
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
    dW[l] = delta[l] @ a[l - 1].T / m
    db[l] = delta[l].sum(axis=1, keepdims=True) / m
    arriving = W[l].T @ delta[l]
for l in range(last, 0, -1):
    show_units("delta", l, delta[l])
for l in range(1, last + 1):
    show_parameters("dw", "db", l, dW[l], db[l])

# One step of gradient descent, all parameters at once
for l in range(1, last + 1):
    W_new, b_new = W[l] - learning_rate * dW[l], b[l] - learning_rate * db[l]
    show_parameters("wNew", "bNew", l, W_new, b_new)
