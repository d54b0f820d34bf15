import { leakyReluWith, recordDescent, recordUnit, unitObjective } from '#engine';
import type { DescentStep, UnitPass } from '#engine';

/** What the unit is to learn: 1 for each of three inputs. */
export const samples = [
  [1, 1],
  [2, 1],
  [3, 1],
] as const;

/** Steps of every run. */
export const STEPS = 100;

/** A loss below this counts as learned. */
export const LOW = 0.1;

/** The loss as long as every output is 0. */
export const STILL = samples.reduce((sum, [, y]) => sum + 0.5 * y * y, 0) / samples.length;

/** Where a run begins, the slope left of 0, and the learning rate. */
export interface Setup {
  readonly w: number;
  readonly b: number;
  /** 0 for the ReLU. */
  readonly slope: number;
  readonly eta: number;
}

export const limits = {
  b: { min: -2, max: 2 },
  slope: { min: 0, max: 0.3 },
  eta: { min: 0.01, max: 1 },
} as const;

/** A place of a run: θ = (w, b), and what the unit does there. */
export interface Place {
  readonly t: number;
  readonly w: number;
  readonly b: number;
  readonly pass: UnitPass;
  /** How many of the three z are positive. */
  readonly alive: number;
}

const descend = ({ w, b, slope, eta }: Setup, steps: number): DescentStep[] =>
  recordDescent(
    unitObjective(leakyReluWith(slope), samples),
    { start: [w, b], optimizer: 'sgd', options: { learningRate: eta } },
    steps,
  );

export function runOf(setup: Setup): Place[] {
  return descend(setup, STEPS).map(({ t, theta }) => {
    const pass = recordUnit(leakyReluWith(setup.slope), samples, theta);
    return { t, w: theta[0], b: theta[1], pass, alive: pass.examples.filter(({ z }) => z > 0).length };
  });
}

const fresh = { w: 1, b: 0, slope: 0 } as const;
const dies: Setup = { ...fresh, eta: 0.5 };
const [, { theta: dead }] = descend(dies, 1);
const afterwards = { w: dead[0], b: dead[1] } as const;

export const presetIds = ['dies', 'small', 'bias', 'leaky', 'faint'] as const;

export type PresetId = (typeof presetIds)[number];

/** The death; two ways round it; two ways back from where it has happened. */
export const presets: Readonly<Record<PresetId, Setup>> = {
  dies,
  small: { ...fresh, eta: 0.1 },
  bias: { ...fresh, b: -0.25, eta: 0.35 },
  leaky: { ...afterwards, slope: 0.1, eta: 0.1 },
  faint: { ...afterwards, slope: 0.01, eta: 0.5 },
};

export const isSame = (a: Setup, b: Setup): boolean =>
  a.w === b.w && a.b === b.b && a.slope === b.slope && a.eta === b.eta;

export const presetOf = (setup: Setup): PresetId | undefined => presetIds.find((id) => isSame(presets[id], setup));

/** What happens in a run: the last positive z is lost, one comes back, the loss goes below LOW for good. */
export interface Event {
  readonly t: number;
  readonly kind: 'lost' | 'back' | 'low';
}

export function eventsOf(run: readonly Place[]): Event[] {
  const turns = run.flatMap(({ t, alive }, n): Event[] => {
    const before = run[n - 1]?.alive;
    if (before === undefined || before > 0 === alive > 0) return [];
    return [{ t, kind: alive > 0 ? 'back' : 'lost' }];
  });
  const low = run.findLastIndex(({ pass }) => pass.loss >= LOW) + 1;
  return low < run.length && low > 0 ? [...turns, { t: low, kind: 'low' as const }].sort((a, b) => a.t - b.t) : turns;
}
