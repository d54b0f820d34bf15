import type { Language } from '#exercises/exercise.ts';

/** `sigmoid` and `dot`, which some programs are given. */
export const sigmoidAndDot: Readonly<Record<Language, string>> = {
  javascript: `const sigmoid = (z) => 1 / (1 + Math.exp(-z));
const dot = (w, a) => w.reduce((sum, wi, i) => sum + wi * a[i], 0);
`,
  python: `from math import exp
def sigmoid(z):
    return 1 / (1 + exp(-z))
def dot(w, a):
    return sum([wi * ai for wi, ai in zip(w, a)])
`,
};
