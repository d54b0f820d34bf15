import type { GoBetween, Language } from '#exercises/exercise.ts';

type Programs = Readonly<Record<Language, string>>;

/** Moves one entry at a time and puts it back as it was. */
export const model: Programs = {
  javascript: `function numGrad(f, theta, h) {
  const gradient = [];
  for (let i = 0; i < theta.length; i++) {
    const kept = theta[i];
    theta[i] = kept + h;
    const up = f(theta);
    theta[i] = kept - h;
    const down = f(theta);
    theta[i] = kept;
    gradient.push((up - down) / (2 * h));
  }
  return gradient;
}
`,
  python: `def numGrad(f, theta, h):
    gradient = []
    for i in range(len(theta)):
        kept = theta[i]
        theta[i] = kept + h
        up = f(theta)
        theta[i] = kept - h
        down = f(theta)
        theta[i] = kept
        gradient.append((up - down) / (2 * h))
    return gradient
`,
};

export const starter: Programs = {
  javascript: `function numGrad(f, theta, h) {
  const gradient = [];
  for (let i = 0; i < theta.length; i++) {
    // f(theta)
  }
  return gradient;
}
`,
  python: `def numGrad(f, theta, h):
    gradient = []
    for i in range(len(theta)):
        pass  # f(theta)
    return gradient
`,
};

/**
 * Makes a function of the formula it is given, which both languages read alike, and calls the reader's twice with the same list: what comes
 * of the second call shows whether the first one left the list as it was.
 */
export const twice: GoBetween = {
  functionName: 'numGradTwice',
  source: {
    javascript: `var numGradTwice = typeof numGrad !== 'function' ? undefined : function (formula, theta, h) {
  const f = new Function('theta', 'return ' + formula);
  numGrad(f, theta, h);
  return numGrad(f, theta, h);
};
`,
    python: `if callable(globals().get("numGrad")):
    def numGradTwice(formula, theta, h):
        f = eval("lambda theta: " + formula)
        numGrad(f, theta, h)
        return numGrad(f, theta, h)
`,
  },
};
