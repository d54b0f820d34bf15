import type { Language } from '#exercises/exercise.ts';

type Programs = Readonly<Record<Language, string>>;

/** Unit by unit, as the formulas are written. */
export const model: Programs = {
  javascript: `function sigmoid(z) {
  return 1 / (1 + Math.exp(-z));
}

function forward(W, b, x) {
  const L = W.length - 1;
  const z = [[]];
  const a = [x];

  for (let l = 1; l <= L; l++) {
    z[l] = [];
    a[l] = [];
    for (let j = 0; j < b[l].length; j++) {
      let sum = b[l][j];
      for (let i = 0; i < a[l - 1].length; i++) sum += W[l][j][i] * a[l - 1][i];
      z[l][j] = sum;
      a[l][j] = sigmoid(sum);
    }
  }

  return { z, a };
}
`,
  python: `from math import exp

def sigmoid(z):
    return 1 / (1 + exp(-z))

def forward(W, b, x):
    L = len(W) - 1
    z = [[]]
    a = [x]

    for l in range(1, L + 1):
        z.append([])
        a.append([])
        for j in range(len(b[l])):
            total = b[l][j]
            for i in range(len(a[l - 1])):
                total += W[l][j][i] * a[l - 1][i]
            z[l].append(total)
            a[l].append(sigmoid(total))

    return {"z": z, "a": a}
`,
};

/** What the editor starts with: the model without what each layer does. */
export const starter: Programs = {
  javascript: `function sigmoid(z) {
  return 1 / (1 + Math.exp(-z));
}

function forward(W, b, x) {
  const L = W.length - 1;
  const z = [[]];
  const a = [x];

  for (let l = 1; l <= L; l++) {
  }

  return { z, a };
}
`,
  python: `from math import exp

def sigmoid(z):
    return 1 / (1 + exp(-z))

def forward(W, b, x):
    L = len(W) - 1
    z = [[]]
    a = [x]

    for l in range(1, L + 1):
        pass

    return {"z": z, "a": a}
`,
};
