import { bowlOf } from '#engine';
import type { Random } from '#engine';
import type { BugExercise, Numbers } from '#exercises/exercise.ts';
import { namedNumbers } from '#exercises/named-numbers.ts';
import { f6, walkBy } from '../walks.ts';
import type { Bowl } from '../walks.ts';

const javascript = [
  'function walk(gradient, theta, eta, b1, b2, steps) {',
  '  let m = theta.map(() => 0);',
  '  let v = theta.map(() => 0);',
  '  for (let t = 1; t <= steps; t++) {',
  '    const g = gradient(theta);',
  '    m = m.map((mi, i) => b1 * mi + (1 - b1) * g[i]);',
  '    v = v.map((vi, i) => b2 * vi + (1 - b2) * g[i] ** 2);',
  '    const mHat = m.map((mi) => mi / (1 - b1 ** t));',
  '    const vHat = v.map((vi) => vi / (1 - b2));',
  '    const size = vHat.map((vi) => sqrt(vi) + 1e-8);',
  '    theta = theta.map((ti, i) => ti - eta * mHat[i] / size[i]);',
  '  }',
  '  return theta;',
  '}',
];

const python = [
  'def walk(gradient, theta, eta, b1, b2, steps):',
  '    m = [0 for _ in theta]',
  '    v = [0 for _ in theta]',
  '    for t in range(1, steps + 1):',
  '        g = gradient(theta)',
  '        m = [b1 * mi + (1 - b1) * gi for mi, gi in zip(m, g)]',
  '        v = [b2 * vi + (1 - b2) * gi ** 2 for vi, gi in zip(v, g)]',
  '        mHat = [mi / (1 - b1 ** t) for mi in m]',
  '        vHat = [vi / (1 - b2) for vi in v]',
  '        size = [sqrt(vi) + 1e-8 for vi in vHat]',
  '        step = [mi / si for mi, si in zip(mHat, size)]',
  '        theta = [ti - eta * si for ti, si in zip(theta, step)]',
  '    return theta',
];

const beta = { beta1: 0.9, beta2: 0.999 };
const epsilon = 1e-8;
/** After how many steps the walks are held side by side. */
const times = [1, 2, 10] as const;

/** Adam whose average of squares is divided by 1 − β₂ at every step. */
function walkedWithoutPower({ ratio, start }: Bowl, eta: number, steps: number): number[][] {
  const { gradient } = bowlOf(ratio);
  let [theta, m, v] = [[...start], start.map(() => 0), start.map(() => 0)];
  return Array.from({ length: steps }, (_, n) => {
    const g = gradient(theta);
    m = m.map((mi, i) => beta.beta1 * mi + (1 - beta.beta1) * g[i]);
    v = v.map((vi, i) => beta.beta2 * vi + (1 - beta.beta2) * g[i] ** 2);
    const first = 1 - beta.beta1 ** (n + 1);
    theta = theta.map((ti, i) => ti - (eta * m[i]) / first / (Math.sqrt(v[i] / (1 - beta.beta2)) + epsilon));
    return theta;
  });
}

/** `theta1_2`: the first coordinate after two steps of Adam, and under `walked_…` after as many of the program. */
function walks(bowl: Bowl, eta: number): Numbers {
  const last = times.at(-1)!;
  const right = walkBy({ optimizer: 'adam', options: { ...beta, epsilon, learningRate: eta } }, last, bowl);
  const walked = walkedWithoutPower(bowl, eta, last);
  const named = times.flatMap((t) =>
    [0, 1].flatMap((c) => [
      [`theta${c + 1}_${t}`, right[t].theta[c]] as const,
      [`walked_theta${c + 1}_${t}`, walked[t - 1][c]] as const,
    ]),
  );
  const [theta1, theta2] = bowl.start;
  const second = (1 - beta.beta2 ** 2) / (1 - beta.beta2);
  const given = { ratio: bowl.ratio, theta1, theta2, eta, ...beta, rest2: 1 - beta.beta2, timesTooLarge: second };
  return namedNumbers({ ...given, ...Object.fromEntries(named) });
}

const ratios = [4, 5, 6, 8, 9];
const starts = [2, 3, 4, 5];
const heights = [-2, -1, 1, 2];
const learningRates = [0.05, 0.1, 0.2];

function draw(random: Random): Numbers {
  const bowl = { ratio: random.pick(ratios), start: [random.pick(starts), random.pick(heights)] };
  return walks(bowl, random.pick(learningRates));
}

/** 12-7: a walk by Adam that leaves the power out of the second correction. `sqrt` is given. */
export const powerForgotten: BugExercise = {
  id: 'ex-12-7',
  kind: 'bug',
  against: 'rule',
  printed: () => walks(f6, 0.1),
  draw,
  program: { javascript, python },
  fault: {
    line: 9,
    mended: {
      javascript: '    const vHat = v.map((vi) => vi / (1 - b2 ** t));',
      python: '        vHat = [vi / (1 - b2 ** t) for vi in v]',
    },
  },
  reasons: ['counts-from-zero', 'no-power', 'M17', 'epsilon-outside', 'sum-for-average'],
  reason: 'no-power',
  symptom: ({ value }) =>
    times.flatMap((t) =>
      ['theta1', 'theta2'].map((coordinate) => {
        const name = `${coordinate}_${t}`;
        return { name, given: value(`walked_${name}`), measured: value(name) };
      }),
    ),
};
