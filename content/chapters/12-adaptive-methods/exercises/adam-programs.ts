import type { Language } from '#exercises/exercise.ts';

type Programs = Readonly<Record<Language, string>>;

/** New lists, so that those handed in stay as they are; m and v go back uncorrected. */
export const model: Programs = {
  javascript: `function adamStep(theta, m, v, g, t, eta) {
  const [beta1, beta2, epsilon] = [0.9, 0.999, 1e-8];

  const newM = m.map((mi, i) => beta1 * mi + (1 - beta1) * g[i]);
  const newV = v.map((vi, i) => beta2 * vi + (1 - beta2) * g[i] * g[i]);
  const newTheta = theta.map((ti, i) => {
    const mHat = newM[i] / (1 - beta1 ** t);
    const vHat = newV[i] / (1 - beta2 ** t);
    return ti - (eta * mHat) / (Math.sqrt(vHat) + epsilon);
  });

  return { theta: newTheta, m: newM, v: newV };
}
`,
  python: `from math import sqrt

def adamStep(theta, m, v, g, t, eta):
    beta1, beta2, epsilon = 0.9, 0.999, 1e-8

    new_m = [beta1 * mi + (1 - beta1) * gi for mi, gi in zip(m, g)]
    new_v = [beta2 * vi + (1 - beta2) * gi * gi for vi, gi in zip(v, g)]
    new_theta = []
    for ti, mi, vi in zip(theta, new_m, new_v):
        m_hat = mi / (1 - beta1 ** t)
        v_hat = vi / (1 - beta2 ** t)
        new_theta.append(ti - eta * m_hat / (sqrt(v_hat) + epsilon))

    return {"theta": new_theta, "m": new_m, "v": new_v}
`,
};

/** What the editor starts with: the model without what it works out. */
export const starter: Programs = {
  javascript: `function adamStep(theta, m, v, g, t, eta) {
  const [beta1, beta2, epsilon] = [0.9, 0.999, 1e-8];

  const newM = [];
  const newV = [];
  const newTheta = [];

  // theta[i], m[i], v[i], g[i], t

  return { theta: newTheta, m: newM, v: newV };
}
`,
  python: `from math import sqrt

def adamStep(theta, m, v, g, t, eta):
    beta1, beta2, epsilon = 0.9, 0.999, 1e-8

    new_m = []
    new_v = []
    new_theta = []

    # theta[i], m[i], v[i], g[i], t

    return {"theta": new_theta, "m": new_m, "v": new_v}
`,
};
