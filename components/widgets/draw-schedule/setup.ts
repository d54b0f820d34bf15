import { meanOf, noisyDescent, ratesOf as plannedRates, schedule, varianceOf, widestGap } from '#engine';
import type { NoisyStep, Options, ScheduleId } from '#engine';

/** Steps that are walked. */
export const lengths = [10, 30, 100] as const;

/** A schedule is drawn at so many places, evenly from the first step to the last, and straight in between. */
export const HANDLES = 11;

export const kindIds = [
  'constant',
  'step',
  'exponential',
  'cosine',
  'linear',
  'inverse-sqrt',
] as const satisfies readonly ScheduleId[];

/** A schedule of the registry, or the one the reader draws. */
export type Kind = (typeof kindIds)[number] | 'drawn';

export const limits = { eta: [0, 1], factor: [0, 1], every: [1, 50], warmUp: [0, 50] } as const;

/** All that decides about the rates. */
export interface Setup {
  readonly kind: Kind;
  readonly length: number;
  /** η₀ */
  readonly eta: number;
  /** γ of 'step' and 'exponential'. */
  readonly factor: number;
  /** K of 'step'. */
  readonly every: number;
  /** T₀, steps of a warm-up before it; 0 for none. */
  readonly warmUp: number;
  /** Rates at the handles. */
  readonly drawn: readonly number[];
}

export const defaultSetup: Setup = {
  kind: 'cosine',
  length: 100,
  eta: 0.5,
  factor: 0.5,
  every: 3,
  warmUp: 0,
  drawn: new Array<number>(HANDLES).fill(0.5),
};

/** The table of the chapter: η₀ = 0.1, ten steps. */
export const tableSetup: Partial<Setup> = { length: 10, eta: 0.1, factor: 0.5, every: 3, warmUp: 0 };

/** The one number that learns, as in the chapter: from 0 towards the mean of four targets. */
export const targets = [1, 2, 4, 5];
export const START = 0;
/** Where the loss of all is least. */
export const bottom = meanOf(targets);
/** σ²: of the gradient of one example, which is that of the targets. */
export const sigma2 = varianceOf(targets);

/** η_t for t = 0 … length: the rate with which step t + 1 is taken; the last is only where the schedule ends. */
export function ratesOf({ kind, length, eta, factor, every, warmUp, drawn }: Setup): number[] {
  const options: Readonly<Record<Kind, Options>> = {
    constant: {},
    step: { factor, every },
    exponential: { factor },
    cosine: { steps: length },
    linear: { steps: length },
    'inverse-sqrt': {},
    // The points are rates and not shares of a rate.
    drawn: { learningRate: 1, shares: drawn.join('_'), steps: length },
  };
  const planned = plannedRates({ id: kind, options: { learningRate: eta, ...options[kind] } }, length);
  if (warmUp === 0) return planned;
  return planned.map((rate, t) => schedule('warm-up').rate(t, { learningRate: rate, warmUpSteps: warmUp }));
}

/** The rates at the handles, of any schedule. */
export function handlesOf(rates: readonly number[]): number[] {
  const length = rates.length - 1;
  return Array.from({ length: HANDLES }, (_, n) => rates[Math.round((n * length) / (HANDLES - 1))]);
}

/** Where handle n lies. */
export const handleAt = (n: number, length: number): number => (n * length) / (HANDLES - 1);

/** The law of the walk under these rates, of which the last leads nowhere. */
export function walkUnder(rates: readonly number[]): NoisyStep[] {
  return noisyDescent({ start: START, targets, rates: rates.slice(0, -1) });
}

/** What the prediction is about. */
export const candidates = {
  large: { ...defaultSetup, kind: 'constant' },
  small: { ...defaultSetup, kind: 'constant', eta: 0.02 },
  cosine: defaultSetup,
} as const satisfies Record<string, Setup>;

export type Candidate = keyof typeof candidates;
export const candidateIds = Object.keys(candidates) as Candidate[];

/** Schedules to be drawn after, as the chapter prints them. */
export const taskIds = ['step', 'exponential', 'cosine', 'linear'] as const;
export type Task = (typeof taskIds)[number];

export function taskSetup(task: Task, { length, eta }: Setup): Setup {
  return {
    ...defaultSetup,
    kind: task,
    length,
    eta,
    factor: task === 'step' ? 0.5 : length === 10 ? 0.8 : 0.97,
    every: Math.max(3, length / 5),
  };
}

/** How far apart two schedules are where they are farthest apart, at the handles. */
export function farthest(drawn: readonly number[], target: readonly number[]): number {
  return widestGap(handlesOf(drawn), handlesOf(target)).gap;
}

/** A schedule counts as drawn if no handle is off by more than this share of η₀. */
export const NEAR = 0.05;
