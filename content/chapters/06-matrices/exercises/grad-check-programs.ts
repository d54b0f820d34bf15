import type { GoBetween, Language } from '#exercises/exercise.ts';

type Programs = Readonly<Record<Language, string>>;

/** A central difference for each parameter, then the relative error of the two. */
export const model: Programs = {
  javascript: `function gradCheck(f, theta, g, h) {
  const errors = [];
  for (let i = 0; i < theta.length; i++) {
    const kept = theta[i];
    theta[i] = kept + h;
    const up = f(theta);
    theta[i] = kept - h;
    const down = f(theta);
    theta[i] = kept;
    const measured = (up - down) / (2 * h);
    const size = Math.max(Math.abs(g[i]), Math.abs(measured), 1e-8);
    errors.push(Math.abs(g[i] - measured) / size);
  }
  return errors;
}
`,
  python: `def gradCheck(f, theta, g, h):
    errors = []
    for i in range(len(theta)):
        kept = theta[i]
        theta[i] = kept + h
        up = f(theta)
        theta[i] = kept - h
        down = f(theta)
        theta[i] = kept
        measured = (up - down) / (2 * h)
        size = max(abs(g[i]), abs(measured), 1e-8)
        errors.append(abs(g[i] - measured) / size)
    return errors
`,
};

export const starter: Programs = {
  javascript: `function gradCheck(f, theta, g, h) {
  const errors = [];
  for (let i = 0; i < theta.length; i++) {
    // f(theta), g[i]
  }
  return errors;
}
`,
  python: `def gradCheck(f, theta, g, h):
    errors = []
    for i in range(len(theta)):
        pass  # f(theta), g[i]
    return errors
`,
};

/** Makes a function of the formula it is given, which both languages read alike, and calls the reader's with it. */
export const withFormula: GoBetween = {
  functionName: 'gradCheckOf',
  source: {
    javascript: `var gradCheckOf = typeof gradCheck !== 'function' ? undefined : function (formula, theta, g, h) {
  return gradCheck(new Function('theta', 'return ' + formula), theta, g, h);
};
`,
    python: `if callable(globals().get("gradCheck")):
    def gradCheckOf(formula, theta, g, h):
        return gradCheck(eval("lambda theta: " + formula), theta, g, h)
`,
  },
};
