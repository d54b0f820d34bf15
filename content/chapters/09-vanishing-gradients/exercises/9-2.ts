import { log } from '#engine';
import type { Numbers, Prediction, PredictExercise } from '#exercises/exercise.ts';
import { inTurn } from '#exercises/in-turn.ts';
import { namedNumbers } from '#exercises/named-numbers.ts';
import { balancedChain } from '../chains.ts';

const depth = 10;
/** Layers gone back from the last one. */
const places = [3, 6, 9];

const weights = { falls: 1, rises: 8, level: 4 } as const;

type Way = keyof typeof weights;
const ways = Object.keys(weights) as Way[];

const order = (value: number): number => log(value) / log(10);

/**
 * The chain on the knife’s edge, ten layers deep: `w`, `factor`; `order`, the power of ten of the factor; and `back3`, `back6`, `back9`,
 * the power of ten by which |∂C/∂w| so many layers before the last differs from that of the last.
 */
function ask(way: Way): Numbers {
  const w = weights[way];
  const { factors, dw } = balancedChain(w, depth);
  const heights = places.map((n) => [`back${n}`, order(dw[depth - n] / dw[depth])] as const);
  return namedNumbers({ w, factor: factors[1], order: order(factors[1]), ...Object.fromEntries(heights) }, { way });
}

const heightsOf = ({ value }: Numbers): number[] => places.map((n) => value(`back${n}`));

/** Less than a factor of two from the first to the last place counts as level. */
const levelUpTo = 0.3;

function wayOf(heights: readonly number[]): Way {
  const end = heights.at(-1)!;
  if (Math.abs(end) < levelUpTo) return 'level';
  return end > 0 ? 'rises' : 'falls';
}

/** Whether each place lies within half and double of what a straight line from 0 to the outcome has there. */
function isAsSteep(drawn: readonly number[], real: readonly number[]): boolean {
  return drawn.every(
    (height, n) => Math.abs(height) >= Math.abs(real[n]) / 2 && Math.abs(height) <= 2 * Math.abs(real[n]),
  );
}

function feedbackOn(prediction: Prediction, numbers: Numbers): string {
  if (prediction.kind !== 'curve') return 'undecided';
  const real = heightsOf(numbers);
  const way = wayOf(real);
  if (wayOf(prediction.heights) !== way) return way;
  return way === 'level' || isAsSteep(prediction.heights, real) ? 'same' : 'steepness';
}

/** 9-2: how the gradients of a chain change from layer to layer, in powers of ten. */
export const gradientByLayer: PredictExercise = {
  id: 'ex-9-2',
  kind: 'predict',
  form: { kind: 'curve', at: places, start: 0, range: [-6, 6] },
  printed: () => ask('falls'),
  draw: (_, seed) => ask(inTurn(ways, seed)),
  run: (numbers) => ({
    outcome: { kind: 'curve', heights: heightsOf(numbers) },
    rows: places.map((n) => ({ name: `back${n}`, after: numbers.value(`back${n}`) })),
  }),
  feedbackOn,
  slips: ['same', 'steepness', 'falls', 'rises', 'level', 'undecided'],
};
