import { surface } from '#engine';
import type { SurfaceId } from '#engine';
import type { Place } from './ground.ts';
import { walker } from './walkers.ts';
import type { Walker } from './walkers.ts';

/** A race to begin with. */
export interface Preset {
  readonly surface: SurfaceId;
  readonly start: Place;
  readonly walkers: readonly Walker[];
}

const inertia = (learningRate: number): Walker[] =>
  (['sgd', 'momentum', 'nesterov'] as const).map((id) => walker(id, { learningRate }));

/** The races of the book: F6, F6b, a long flat bowl, and F6 with a stride for each coordinate. */
export const presets = {
  bowl: { surface: 'bowl', start: [3, 1], walkers: inertia(0.1) },
  valley: { surface: 'long-bowl', start: [3, 1], walkers: inertia(0.01) },
  flat: {
    surface: 'flat-bowl',
    start: surface('flat-bowl').start,
    walkers: [
      walker('sgd', { learningRate: 0.95 }),
      walker('momentum', { learningRate: 0.1 }),
      walker('adagrad', { learningRate: 1.5 }),
      walker('adam', { learningRate: 0.3 }),
    ],
  },
  adaptive: {
    surface: 'bowl',
    start: [3, 1],
    walkers: [walker('adagrad'), walker('rmsprop'), walker('adadelta'), walker('adam')],
  },
  adam: {
    surface: 'bowl',
    start: [3, 1],
    walkers: [
      walker('adam'),
      walker('adam', { correction: 'none' }),
      walker('amsgrad'),
      walker('adamw'),
      walker('adam', {}, 0.1),
    ],
  },
} as const satisfies Record<string, Preset>;

export type PresetId = keyof typeof presets;
export const presetIds = Object.keys(presets) as PresetId[];
