import { activations, rootBetween } from '#engine';
import type { ActivationId } from '#engine';
import { fill } from '#i18n/fill.ts';
import { formatNumber, formatOrder } from '#notation/number.ts';
import { BOUND, factsOf, slopeAt, valueAt } from './gallery.ts';
import type { GalleryState, Shown } from './gallery-state.svelte.ts';
import type { Words } from './words.ts';

const short = (value: number): string => formatNumber(value, { decimals: 4, trim: true });

/** Where a function that falls before it rises turns round. */
const lowest = (id: ActivationId): string => short(rootBetween((z) => slopeAt(id, z), -2, -0.5));

/** How far GELU and its approximation are apart at most, looked for in hundredths. */
function farthestApart(): number {
  const between = Array.from({ length: 801 }, (_, n) => -4 + n / 100);
  return Math.max(...between.map((z) => Math.abs(valueAt('gelu', z) - valueAt('gelu-tanh', z))));
}

const { constants } = activations.selu;

/** The numbers in the sentences about the rows. */
const numbers: Partial<Record<ActivationId, Record<string, string>>> = {
  sigmoid: { top: short(slopeAt('sigmoid', 0)) },
  tanh: { top: short(slopeAt('tanh', 0)) },
  'leaky-relu': { slope: short(activations['leaky-relu'].constants.slope) },
  elu: { floor: short(factsOf('elu').values[0]) },
  selu: { lambda: short(constants.lambda), alpha: short(constants.alpha) },
  silu: { lowest: lowest('silu') },
  gelu: { lowest: lowest('gelu') },
  'gelu-tanh': { off: formatOrder(farthestApart(), 1) },
  'hard-sigmoid': { top: short(slopeAt('hard-sigmoid', 0)) },
};

export const aboutOf = (id: ActivationId, { about }: Words): string => fill(about[id], numbers[id] ?? {});

/** Beyond which weighted sums the slope is next to nothing. */
export function saturationOf(id: ActivationId, { saturation }: Words): string {
  const { below, above } = factsOf(id);
  if (above !== undefined) return fill(saturation.both, { z: short(above) });
  return below === undefined ? saturation.none : fill(saturation.left, { z: short(below) });
}

export const saturationNote = ({ saturation }: Words): string => fill(saturation.note, { bound: short(BOUND) });

/** A limit: a number or ∞. */
export function limitOf(value: number): string {
  if (Number.isFinite(value)) return short(value);
  return value > 0 ? '∞' : '−∞';
}

export function readingOf({ id, value, slope }: Shown, { z, decimals }: GalleryState, words: Words): string {
  const print = (number: number): string => formatNumber(number, { decimals });
  return fill(words.reading, { name: words.names[id], z: short(z), value: print(value), slope: print(slope) });
}

export function plotOf({ shown, z }: GalleryState, what: string, words: Words): string {
  return fill(words.plot, { what, names: shown.map(({ id }) => words.names[id]).join(', '), z: short(z) });
}
