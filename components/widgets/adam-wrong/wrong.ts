import { alternatingSlopes, counterexample, counterexampleWalk } from '#engine';
import type { DescentStep, LongWalk } from '#engine';

/** Who walks, in the order of the lists. */
export const walkerIds = ['adam', 'amsgrad', 'sgd'] as const;

export type Walker = (typeof walkerIds)[number];

export const { period, interval, steps: lastStep } = counterexample;

export interface Setting {
  /** The large slope. */
  readonly C: number;
  /** `tied` is 1/(1 + C²). */
  readonly beta2: number | 'tied';
  readonly beta1: number;
  /** η of step 1. */
  readonly rate: number;
}

export const usualSetting: Setting = { C: counterexample.C, beta2: 'tied', beta1: 0, rate: counterexample.rate };

export function beta2Of({ C, beta2 }: Setting): number {
  return beta2 === 'tied' ? 1 / (1 + C * C) : beta2;
}

/** The walks of all under one setting, to be taken in pieces. */
export class Trio {
  readonly setting: Setting;
  readonly walks: Readonly<Record<Walker, LongWalk>>;

  constructor(setting: Setting) {
    const { C, beta1, rate } = setting;
    const moments = { beta1, beta2: beta2Of(setting) };
    const begin = (id: Walker): LongWalk =>
      counterexampleWalk(id, id === 'sgd' ? {} : moments, { ...counterexample, C, rate }, 0);
    this.setting = setting;
    this.walks = { adam: begin('adam'), amsgrad: begin('amsgrad'), sgd: begin('sgd') };
  }

  /** Steps that all have taken. */
  get taken(): number {
    return this.walks.sgd.taken;
  }

  get isDone(): boolean {
    return this.taken === lastStep;
  }

  goOn(steps: number): void {
    for (const id of walkerIds) this.walks[id].goOn(steps);
  }

  placeOf(id: Walker, t: number): number {
    return this.walks[id].placeAt(t);
  }
}

/** A step of a round: `length` is the step, its sign included, as a multiple of its η. */
export interface RoundStep {
  readonly t: number;
  readonly g: number;
  /** What the gradient is divided by before the root is taken; undefined for SGD, which does not divide. */
  readonly v: number | undefined;
  readonly length: number;
  readonly step: DescentStep;
}

/** The round that step t belongs to, the large slope first. */
export function roundOf(walk: LongWalk, id: Walker, t: number): RoundStep[] {
  const first = t - ((t - 1) % period);
  return Array.from({ length: period }, (_, n) => {
    const step = walk.stepAt(first + n);
    const { vMax, vHat, step: moved } = step.quantities;
    const v = id === 'sgd' ? undefined : (id === 'amsgrad' ? vMax! : vHat!)[0];
    return { t: step.t, g: step.gradient[0], v, length: moved![0] / step.learningRate, step };
  });
}

/** The gradients of the first round, before any step is taken. */
export function waitingRound(C: number): Pick<RoundStep, 't' | 'g'>[] {
  const slopes = alternatingSlopes(C, period);
  return Array.from({ length: period }, (_, n) => ({ t: n + 1, g: slopes(n + 1)[0] }));
}

/** Steps to go to one after the other: each at first, then ends of rounds, evenly over a logarithmic axis. */
export const stations: readonly number[] = [
  ...Array.from({ length: 31 }, (_, t) => t),
  ...new Set(
    Array.from({ length: 60 }, (_, n) => period * Math.round((30 * (lastStep / 30) ** ((n + 1) / 60)) / period)),
  ),
];

/** Where a step lies among the stations: the last of them that it has come to. */
export function stationOf(t: number): number {
  return stations.findLastIndex((station) => station <= t);
}

/** How near a wall counts as having arrived there. */
export const NEAR = 0.05;

export type Side = 'left' | 'right' | 'between';

export function sideOf(place: number): Side {
  const [low, high] = interval;
  return place <= low + NEAR ? 'left' : place >= high - NEAR ? 'right' : 'between';
}

/** Where all stand after t steps, in the order of the walkers. */
export interface PlacesAt {
  readonly t: number;
  readonly places: readonly number[];
}

/**
 * Steps whose places are drawn: each at first; later, where a round is narrower than a pixel, only its end, for what falls between the rounds
 * would draw a pattern that is not there.
 */
export function shownSteps(isLog: boolean): readonly number[] {
  const [each, count] = [60, 240];
  const first = Array.from({ length: each + 1 }, (_, t) => t).filter((t) => !isLog || t > 0);
  const later = Array.from({ length: count }, (_, n) => {
    const share = (n + 1) / count;
    const t = isLog ? each * (lastStep / each) ** share : each + (lastStep - each) * share;
    return period * Math.round(t / period);
  });
  return [...new Set([...first, ...later])];
}
