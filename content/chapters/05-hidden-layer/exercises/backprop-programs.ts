import type { Language } from '#exercises/exercise.ts';

type Programs = Readonly<Record<Language, string>>;

/**
 * Unit by unit, as the formulas are written. The circled numbers stand for the five steps; on the page each is followed by the step's name
 * in the reader's language.
 */
export const model: Programs = {
  javascript: `function sigmoid(z) {
  return 1 / (1 + Math.exp(-z));
}

function backprop(net, x, y) {
  const { W, b } = net;
  const L = W.length - 1;
  const a = [x];
  let loss = 0;
  const delta = W.map(() => []);
  const dW = W.map(() => []);
  const db = W.map(() => []);

  // ①
  for (let l = 1; l <= L; l++) {
    a[l] = [];
    for (let j = 0; j < b[l].length; j++) {
      let z = b[l][j];
      for (let i = 0; i < a[l - 1].length; i++) z += W[l][j][i] * a[l - 1][i];
      a[l][j] = sigmoid(z);
    }
  }

  // ②
  for (let j = 0; j < y.length; j++) loss += (a[L][j] - y[j]) ** 2 / 2;

  // ③
  for (let j = 0; j < y.length; j++) {
    delta[L][j] = (a[L][j] - y[j]) * a[L][j] * (1 - a[L][j]);
  }

  // ④
  for (let l = L - 1; l >= 1; l--) {
    for (let j = 0; j < a[l].length; j++) {
      let arriving = 0;
      for (let k = 0; k < delta[l + 1].length; k++) arriving += W[l + 1][k][j] * delta[l + 1][k];
      delta[l][j] = arriving * a[l][j] * (1 - a[l][j]);
    }
  }

  // ⑤
  for (let l = 1; l <= L; l++) {
    for (let j = 0; j < delta[l].length; j++) {
      dW[l][j] = [];
      for (let i = 0; i < a[l - 1].length; i++) dW[l][j][i] = delta[l][j] * a[l - 1][i];
      db[l][j] = delta[l][j];
    }
  }

  return { a, loss, delta, dW, db };
}
`,
  python: `from math import exp

def sigmoid(z):
    return 1 / (1 + exp(-z))

def backprop(net, x, y):
    W, b = net["W"], net["b"]
    L = len(W) - 1
    a = [x]
    loss = 0
    delta = [[] for _ in W]
    dW = [[] for _ in W]
    db = [[] for _ in W]

    # ①
    for l in range(1, L + 1):
        a.append([])
        for j in range(len(b[l])):
            z = b[l][j]
            for i in range(len(a[l - 1])):
                z += W[l][j][i] * a[l - 1][i]
            a[l].append(sigmoid(z))

    # ②
    for j in range(len(y)):
        loss += (a[L][j] - y[j]) ** 2 / 2

    # ③
    for j in range(len(y)):
        delta[L].append((a[L][j] - y[j]) * a[L][j] * (1 - a[L][j]))

    # ④
    for l in range(L - 1, 0, -1):
        for j in range(len(a[l])):
            arriving = 0
            for k in range(len(delta[l + 1])):
                arriving += W[l + 1][k][j] * delta[l + 1][k]
            delta[l].append(arriving * a[l][j] * (1 - a[l][j]))

    # ⑤
    for l in range(1, L + 1):
        for j in range(len(delta[l])):
            dW[l].append([delta[l][j] * a[l - 1][i] for i in range(len(a[l - 1]))])
            db[l].append(delta[l][j])

    return {"a": a, "loss": loss, "delta": delta, "dW": dW, "db": db}
`,
};

/** What the editor starts with: the model without what its steps do. */
export const starter: Programs = { javascript: emptied(model.javascript), python: emptied(model.python) };

/** Takes the lines away that follow a circled number, up to the next empty one. */
function emptied(program: string): string {
  return program.replace(/^(.* [①-⑤]\n)(?:.+\n)+/gm, '$1');
}
