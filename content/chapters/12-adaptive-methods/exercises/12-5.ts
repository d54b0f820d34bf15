import type { Random, UpdatePlan } from '#engine';
import type { Prediction, PredictExercise, Numbers } from '#exercises/exercise.ts';
import { inTurn } from '#exercises/in-turn.ts';
import { namedNumbers } from '#exercises/named-numbers.ts';
import { f6, walkBy } from '../walks.ts';
import type { Bowl } from '../walks.ts';

const ways = ['l2', 'decoupled'] as const;
type Way = (typeof ways)[number];
const options = ['closer', 'same', 'farther'] as const;
type Option = (typeof options)[number];
const coordinates = [1, 2] as const;
const steps = 3;

interface AskedNumbers extends Numbers {
  readonly choices: { readonly way: Way };
}

/** Both walks after three steps: `plain1`, `plain2` of Adam, `decayed1`, `decayed2` with the decay; and what the gradients are multiplied by. */
function ask(bowl: Bowl, eta: number, lambda: number, way: Way): AskedNumbers {
  const plan: UpdatePlan = { optimizer: 'adam', options: { learningRate: eta } };
  const [plain, decayed] = [plan, { ...plan, weightDecay: { kind: way, lambda } }].map(
    (each) => walkBy(each, steps, bowl).at(-1)!.theta,
  );
  const named = coordinates.flatMap((c, n) => [
    [`theta${c}`, bowl.start[n]] as const,
    [`plain${c}`, plain[n]] as const,
    [`decayed${c}`, decayed[n]] as const,
  ]);
  const { ratio } = bowl;
  const choices = { way };
  const slopes = { slope1: 1 + lambda, slope2: ratio + lambda, left: 1 - eta * lambda };
  return {
    ...namedNumbers({ ratio, eta, lambda, steps, ...slopes, ...Object.fromEntries(named) }, choices),
    choices,
  };
}

/** Eight digits decide; ε alone makes a difference in the tenth. */
const isSame = (one: number, other: number): boolean => Math.abs(one - other) < 1e-8;

function outcomeOf({ value }: Numbers): Option {
  const [plain, decayed] = ['plain', 'decayed'].map((name) => coordinates.map((c) => value(`${name}${c}`)));
  if (plain.every((each, n) => isSame(each, decayed[n]))) return 'same';
  return plain.every((each, n) => Math.abs(decayed[n]) < Math.abs(each)) ? 'closer' : 'farther';
}

function feedbackOn(prediction: Prediction, numbers: AskedNumbers): string {
  if (prediction.kind !== 'choice') return 'undecided';
  return `${numbers.choices.way}-${prediction.options[0]}`;
}

const starts = [2, 3, 4, 5];
const heights = [1, 2, 3];
const ratios = [4, 5, 6, 8, 9];

function draw(random: Random, seed: number): AskedNumbers {
  const bowl = { ratio: random.pick(ratios), start: [random.pick(starts), random.pick(heights)] };
  return ask(bowl, random.pick([0.05, 0.1, 0.2]), random.pick([0.1, 0.2, 0.3]), inTurn(ways, seed));
}

/** 12-5: what L2 regularisation, or decoupled decay, does to Adam on a bowl whose bottom is at 0. */
export const adamWithDecay: PredictExercise<AskedNumbers> = {
  id: 'ex-12-5',
  kind: 'predict',
  form: { kind: 'choice', options },
  printed: () => ask(f6, 0.1, 0.1, 'l2'),
  draw,
  run: (numbers) => ({
    outcome: { kind: 'choice', options: [outcomeOf(numbers)] },
    rows: coordinates.map((c) => ({
      name: `theta${c}`,
      before: numbers.value(`plain${c}`),
      after: numbers.value(`decayed${c}`),
    })),
  }),
  feedbackOn,
  slips: [...ways.flatMap((way) => options.map((option) => `${way}-${option}`)), 'undecided'],
};
