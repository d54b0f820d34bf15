import type { Numbers, Prediction, PredictExercise } from '#exercises/exercise.ts';
import { inTurn } from '#exercises/in-turn.ts';
import { namedNumbers } from '#exercises/named-numbers.ts';
import { walkOfUnit, weightedSums } from '../dead-unit.ts';

/** Options: what the loss does from the second step on. */
const options = ['returns', 'creeps', 'stays', 'falls'] as const;

type Fate = 'stays' | 'falls';

/** Learning rates and first weights that kill the unit at its first step, and such as do not. */
const starts: Readonly<Record<Fate, readonly { readonly eta: number; readonly w: number }[]>> = {
  stays: [
    { eta: 0.5, w: 1 },
    { eta: 0.6, w: 0.9 },
    { eta: 0.8, w: 0.8 },
  ],
  falls: [
    { eta: 0.1, w: 1 },
    { eta: 0.2, w: 0.9 },
    { eta: 0.1, w: 0.8 },
  ],
};

const fates = Object.keys(starts) as Fate[];

/** A ReLU unit on three examples: `eta`, `w0` … `w2`, `b0` … `b2`, `loss0` … `loss2` and `loss20`, `dw1`, `db1`, and the weighted sums after one step, `z1` … `z3`. */
function ask({ eta, w }: { readonly eta: number; readonly w: number }, fate: Fate): Numbers {
  const walk = walkOfUnit({ slope: 0, learningRate: eta, start: [w, 0], steps: 20 });
  const told = [0, 1, 2].flatMap((t) => [
    [`w${t}`, walk[t].theta[0]] as const,
    [`b${t}`, walk[t].theta[1]] as const,
    [`loss${t}`, walk[t].f] as const,
  ]);
  const sums = weightedSums(walk[1].theta).map((z, n) => [`z${n + 1}`, z] as const);
  const [dw1, db1] = walk[2].gradient.map((each) => each + 0);
  return namedNumbers({ eta, loss20: walk[20].f, dw1, db1, ...Object.fromEntries([...told, ...sums]) }, { fate });
}

const fateOf = ({ choices }: Numbers): string => choices!.fate;

function feedbackOn(prediction: Prediction, numbers: Numbers): string {
  if (prediction.kind !== 'choice') return 'undecided';
  const [picked] = prediction.options;
  if (picked === fateOf(numbers)) return 'same';
  if (fateOf(numbers) === 'falls') return 'alive';
  return picked === 'creeps' ? 'exactly-zero' : 'no-way-back';
}

/** 9-7: whether a ReLU unit finds its way back after its first step. */
export const afterFirstStep: PredictExercise = {
  id: 'ex-9-7',
  kind: 'predict',
  form: { kind: 'choice', options },
  printed: () => ask(starts.stays[0], 'stays'),
  draw(random, seed) {
    const fate = inTurn(fates, seed);
    return ask(random.pick(starts[fate]), fate);
  },
  run: (numbers) => ({
    outcome: { kind: 'choice', options: [fateOf(numbers)] },
    rows: [
      { name: 'w', before: numbers.value('w1'), after: numbers.value('w2') },
      { name: 'b', before: numbers.value('b1'), after: numbers.value('b2') },
      { name: 'loss', before: numbers.value('loss1'), after: numbers.value('loss2') },
      { name: 'loss20', after: numbers.value('loss20') },
    ],
  }),
  feedbackOn,
  slips: ['same', 'no-way-back', 'exactly-zero', 'alive', 'undecided'],
};
