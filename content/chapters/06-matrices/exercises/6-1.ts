import type { Random } from '#engine';
import type { FactorsExercise, Numbers } from '#exercises/exercise.ts';

type Shape = readonly [rows: number, columns: number];

/** The sizes of the three layers, and the number of examples. */
interface Counts {
  readonly n0: number;
  readonly n1: number;
  readonly n2: number;
  readonly m: number;
}

/** What has a shape, and the shape one slip gives it. */
interface Shaped {
  shape(counts: Counts): Shape;
  readonly slip: string;
  mistaken(counts: Counts): Shape;
}

const shaped: Readonly<Record<string, Shaped>> = {
  W1: { shape: ({ n0, n1 }) => [n1, n0], slip: 'rows-for-senders', mistaken: ({ n0, n1 }) => [n0, n1] },
  b1: { shape: ({ n1 }) => [n1, 1], slip: 'bias-per-example', mistaken: ({ n1, m }) => [n1, m] },
  A1: { shape: ({ n1, m }) => [n1, m], slip: 'examples-as-rows', mistaken: ({ n1, m }) => [m, n1] },
  W2: { shape: ({ n1, n2 }) => [n2, n1], slip: 'rows-for-senders', mistaken: ({ n1, n2 }) => [n1, n2] },
  delta2: { shape: ({ n2, m }) => [n2, m], slip: 'examples-as-rows', mistaken: ({ n2, m }) => [m, n2] },
  dW2: { shape: ({ n1, n2 }) => [n2, n1], slip: 'outer-reversed', mistaken: ({ n1, n2 }) => [n1, n2] },
  arriving1: { shape: ({ n1, m }) => [n1, m], slip: 'not-crossed', mistaken: ({ n2, m }) => [n2, m] },
  dW1: { shape: ({ n0, n1 }) => [n1, n0], slip: 'examples-kept', mistaken: ({ n1, m }) => [n1, m] },
};
const options = Object.keys(shaped);

/** Numbers of a network and a batch, and of whose shapes the wrong one is stated. */
interface ShapeNumbers extends Numbers {
  readonly mistaken: readonly string[];
}

/** `n0` … `m`; of each thing its shape, `rows_W1` and `columns_W1`, and the one stated, `stated_rows_W1` and `stated_columns_W1`. */
function state(counts: Counts, mistaken: readonly string[]): ShapeNumbers {
  return {
    mistaken,
    value(name) {
      if (name in counts) return counts[name as keyof Counts];
      const [, stated, side, option] = /^(stated_)?(rows|columns)_(\w+)$/.exec(name) ?? [];
      if (!Object.hasOwn(shaped, option ?? '')) throw new RangeError(`"${name}" is no number of this exercise`);
      const thing = shaped[option];
      const shape = stated && mistaken.includes(option) ? thing.mistaken(counts) : thing.shape(counts);
      return shape[side === 'rows' ? 0 : 1];
    },
  };
}

const fewestMistaken = 2;
const mostMistaken = 5;

/** No two counts are equal, and none is 1: every slip shows in the shape. */
function draw(random: Random): ShapeNumbers {
  const left = [2, 3, 4, 5, 6, 7, 8, 9];
  const take = (): number => left.splice(left.indexOf(random.pick(left)), 1)[0];
  const counts = { n0: take(), n1: take(), n2: take(), m: take() };
  for (;;) {
    const mistaken = options.filter(() => random.pick([true, false]));
    if (mistaken.length >= fewestMistaken && mistaken.length <= mostMistaken) return state(counts, mistaken);
  }
}

/** 6-1: whose shape is stated rightly, in a network with one hidden layer and a batch. The printed one is 3–4–2 with five examples. */
export const shapes: FactorsExercise<ShapeNumbers> = {
  id: 'ex-6-1',
  kind: 'factors',
  printed: () => state({ n0: 3, n1: 4, n2: 2, m: 5 }, ['W2', 'b1', 'dW2']),
  draw,
  options,
  right: ({ mistaken }) => options.filter((option) => !mistaken.includes(option)),
  feedbackOn: (option) => shaped[option].slip,
  slips: [...new Set(options.map((option) => shaped[option].slip))],
};
