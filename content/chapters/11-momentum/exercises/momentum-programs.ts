import type { Language } from '#exercises/exercise.ts';

type Programs = Readonly<Record<Language, string>>;

/** New lists, so that those handed in stay as they are. */
export const model: Programs = {
  javascript: `function momentumStep(theta, v, g, eta, mu) {
  const newV = v.map((vi, i) => mu * vi - eta * g[i]);
  const newTheta = theta.map((ti, i) => ti + newV[i]);
  return { theta: newTheta, v: newV };
}
`,
  python: `def momentumStep(theta, v, g, eta, mu):
    new_v = [mu * vi - eta * gi for vi, gi in zip(v, g)]
    new_theta = [ti + vi for ti, vi in zip(theta, new_v)]
    return {"theta": new_theta, "v": new_v}
`,
};

/** What the editor starts with: the model without what it works out. */
export const starter: Programs = {
  javascript: `function momentumStep(theta, v, g, eta, mu) {
  const newV = [];
  const newTheta = [];

  // theta[i], v[i], g[i]

  return { theta: newTheta, v: newV };
}
`,
  python: `def momentumStep(theta, v, g, eta, mu):
    new_v = []
    new_theta = []

    # theta[i], v[i], g[i]

    return {"theta": new_theta, "v": new_v}
`,
};
