import type { Language } from '#exercises/exercise.ts';

type Programs = Readonly<Record<Language, string>>;

/** Shifted by the largest logit; ln p from the logits, never from p. */
export const model: Programs = {
  javascript: `function softmaxCE(z, k) {
  const most = Math.max(...z);
  const powers = z.map((zi) => Math.exp(zi - most));
  const sum = powers.reduce((total, power) => total + power);

  const loss = Math.log(sum) - (z[k] - most);
  const gradient = powers.map((power) => power / sum);
  gradient[k] -= 1;

  return { loss, gradient };
}
`,
  python: `from math import exp, log

def softmaxCE(z, k):
    most = max(z)
    powers = [exp(zi - most) for zi in z]
    total = sum(powers)

    loss = log(total) - (z[k] - most)
    gradient = [power / total for power in powers]
    gradient[k] -= 1

    return {"loss": loss, "gradient": gradient}
`,
};

/** What the editor starts with: the model without what it works out. */
export const starter: Programs = {
  javascript: `function softmaxCE(z, k) {
  let loss;
  const gradient = [];

  // z[i], k

  return { loss, gradient };
}
`,
  python: `from math import exp, log

def softmaxCE(z, k):
    loss = None
    gradient = []

    # z[i], k

    return {"loss": loss, "gradient": gradient}
`,
};
