# A 2-3-3 network: one forward and one backward pass over 3 examples.
# From "Backward Pass", an interactive textbook. Needs PyTorch. Prints each number with its name.
import torch
import torch.nn.functional as F

torch.set_default_dtype(torch.float64)

x = torch.tensor([[0.5, 1.4, -0.8], [-1.2, 0.3, 0.9]])
y = torch.tensor([[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]])
W = [
    None,
    torch.tensor([[0.4, -0.3], [0.9, 0.2], [-0.7, 0.5]], requires_grad=True),
    torch.tensor([[0.6, -0.8, 0.3], [-0.2, 0.7, 1.1], [0.5, 0.1, -0.9]], requires_grad=True),
]
b = [
    None,
    torch.tensor([[0.1], [-0.2], [0.3]], requires_grad=True),
    torch.tensor([[0.0], [0.2], [-0.1]], requires_grad=True),
]
last = 2
m = 3


def tanh(z):
    return torch.tanh(z)


def identity(z):
    return z


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

# Forward pass; z is to keep its gradient
z, a = [None] * (last + 1), [x] + [None] * last
for l in range(1, last + 1):
    z[l] = W[l] @ a[l - 1] + b[l]
    z[l].retain_grad()
    a[l] = f[l](z[l])


def losses_of(a, y):
    return -(y * F.log_softmax(a, dim=0)).sum(dim=0)


losses = losses_of(a[last], y)
loss = losses.sum() / 1
for l in range(1, last + 1):
    show_units("z", l, z[l])
    show_units("a", l, a[l])
if m > 1:
    for n in range(m):
        print(f"loss[{n + 1}]", repr(float(losses[n])))
print("loss", repr(float(loss)))

# Backward pass: of the examples by themselves, so δ is not divided
loss.backward()
delta = [None] + [z[l].grad * 1 for l in range(1, last + 1)]
dW = [None] + [W[l].grad for l in range(1, last + 1)]
db = [None] + [b[l].grad for l in range(1, last + 1)]
for l in range(last, 0, -1):
    show_units("delta", l, delta[l])
for l in range(1, last + 1):
    show_parameters("dw", "db", l, dW[l], db[l])
