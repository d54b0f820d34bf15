import { recordDescent } from '#engine';
import type { Numbers, Prediction, PredictExercise } from '#exercises/exercise.ts';
import { inTurn } from '#exercises/in-turn.ts';
import { namedNumbers } from '#exercises/named-numbers.ts';
import { valleyOf } from '../walks.ts';

const curvature = 9;
const start = 1;
const places = [1, 2, 3, 4, 5];

/** One learning rate for each way a walk can go, the printed one first. */
const learningRates = { swinging: 0.2, slow: 0.02, growing: 0.25, quick: 0.1 } as const;

type Way = keyof typeof learningRates;

/** Five steps down the valley: `v0` … `v5`, `loss0` … `loss5`, `eta`, and `factor`, by which each step multiplies v. */
function walk(way: Way): Numbers {
  const eta = learningRates[way];
  const steps = recordDescent(
    valleyOf(curvature, 0),
    { optimizer: 'sgd', options: { learningRate: eta }, start: [start] },
    places.length,
  );
  const walked = steps.flatMap(({ t, theta, f }) => [[`v${t}`, theta[0]] as const, [`loss${t}`, f] as const]);
  return namedNumbers({ eta, factor: 1 - eta * curvature, ...Object.fromEntries(walked) }, { way });
}

/** What can be told from five points: whether they change sides, and whether they end farther out than they began. */
function shapeOf(heights: readonly number[]): { swings: boolean; grows: boolean } {
  const changes = heights.filter((v, t) => v * (t === 0 ? start : heights[t - 1]) < 0).length;
  return { swings: changes > heights.length / 2, grows: Math.abs(heights.at(-1)!) > start };
}

function pointsOf(numbers: Numbers): number[] {
  return places.map((t) => numbers.value(`v${t}`));
}

function feedbackOn(prediction: Prediction, numbers: Numbers): string {
  if (prediction.kind !== 'curve') return 'undecided';
  const [drawn, real] = [shapeOf(prediction.heights), shapeOf(pointsOf(numbers))];
  if (drawn.swings !== real.swings) return real.swings ? 'swings' : 'stays';
  if (drawn.grows !== real.grows) return real.grows ? 'grows' : 'shrinks';
  return 'same';
}

/** 1-2: where five steps of gradient descent lead in a valley of curvature 9. */
export const fiveSteps: PredictExercise = {
  id: 'ex-1-2',
  kind: 'predict',
  form: { kind: 'curve', at: places, start, range: [-3.5, 3.5] },
  printed: () => walk('swinging'),
  draw: (_, seed) => walk(inTurn(Object.keys(learningRates) as Way[], seed)),
  run: (numbers) => ({
    outcome: { kind: 'curve', heights: pointsOf(numbers) },
    rows: [
      ...places.map((t) => ({ name: `v${t}`, after: numbers.value(`v${t}`) })),
      { name: 'loss', before: numbers.value('loss0'), after: numbers.value(`loss${places.length}`) },
    ],
  }),
  feedbackOn,
  slips: ['same', 'swings', 'stays', 'grows', 'shrinks', 'undecided'],
};
