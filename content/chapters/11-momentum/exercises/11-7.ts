import { bowlOf, centralDifferences } from '#engine';
import type { Random } from '#engine';
import type { BugExercise, Numbers } from '#exercises/exercise.ts';
import { namedNumbers } from '#exercises/named-numbers.ts';
import { rateTwice } from './steps.ts';

const javascript = [
  'function walk(gradient, theta, eta, mu, steps) {',
  '  let v = theta.map(() => 0);',
  '  for (let t = 0; t < steps; t++) {',
  '    const g = gradient(theta);',
  '    v = v.map((vi, i) => mu * vi - eta * g[i]);',
  '    theta = theta.map((ti, i) => ti + eta * v[i]);',
  '  }',
  '  return theta;',
  '}',
];

const python = [
  'def walk(gradient, theta, eta, mu, steps):',
  '    v = [0 for _ in theta]',
  '    for t in range(steps):',
  '        g = gradient(theta)',
  '        v = [mu * vi - eta * gi for vi, gi in zip(v, g)]',
  '        theta = [ti + eta * vi for ti, vi in zip(theta, v)]',
  '    return theta',
];

const coordinates = ['u', 'v'] as const;

interface Walk {
  readonly ratio: number;
  readonly u: number;
  readonly v: number;
  readonly eta: number;
  readonly mu: number;
}

/** The gradient `du`, `dv` at the start, as central differences measure it, and `walked_du`, `walked_dv`: the first step over −η. */
function walked({ ratio, u, v, eta, mu }: Walk): Numbers {
  const { value, gradient } = bowlOf(ratio);
  const measured = centralDifferences(value, [u, v]);
  const given = gradient([u, v]).map((g, n) => {
    const theta = [u, v][n];
    const moving = { k: [1, ratio][n], theta, velocity: 0, eta, mu };
    // The second way of M28 adds ηv; the first would go uphill.
    return (rateTwice(moving, g, theta - eta * g)[1] - theta) / -eta;
  });
  return namedNumbers({
    ...{ ratio, u, v, eta, mu, du: measured[0], dv: measured[1] },
    ...{ walked_du: given[0], walked_dv: given[1] },
  });
}

const ratios = [4, 5, 6, 8, 9];
const starts = [2, 3, 4, 5];
const heights = [-2, -1, 1, 2];
const learningRates = [0.05, 0.1, 0.2];

function draw(random: Random): Numbers {
  return walked({
    ratio: random.pick(ratios),
    u: random.pick(starts),
    v: random.pick(heights),
    eta: random.pick(learningRates),
    mu: random.pick([0.8, 0.9]),
  });
}

/** 11-7: a walk by momentum that applies the learning rate twice. */
export const rateAppliedTwice: BugExercise = {
  id: 'ex-11-7',
  kind: 'bug',
  printed: () => walked({ ratio: 9, u: 3, v: 1, eta: 0.1, mu: 0.9 }),
  draw,
  program: { javascript, python },
  fault: {
    line: 6,
    mended: {
      javascript: '    theta = theta.map((ti, i) => ti + v[i]);',
      python: '        theta = [ti + vi for ti, vi in zip(theta, v)]',
    },
  },
  reasons: ['M17', 'averaged', 'forgets', 'M28', 'old-gradient'],
  reason: 'M28',
  symptom: ({ value }) =>
    coordinates.map((x) => ({ name: `d${x}`, given: value(`walked_d${x}`), measured: value(`d${x}`) })),
};
